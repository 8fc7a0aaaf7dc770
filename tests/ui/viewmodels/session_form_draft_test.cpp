// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/session_form_kit.h"

#include "storage/draft_repository.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QTimerEvent>

#include <catch2/generators/catch_generators.hpp>
#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace spoton;
using namespace spoton::tests;
using domain::District;
using storage::Database;
using viewmodels::Area;
using viewmodels::Destination;
using viewmodels::FormField;
using viewmodels::Party;
using viewmodels::SessionDraft;
using viewmodels::SessionForm;

TEST_CASE("Session form: what is typed is in the file at most five seconds later")
{
    WindowFile window;
    Form form(window);
    form.startNew();
    auto* timer = form.form.findChild<QTimer*>();
    REQUIRE(timer);
    CHECK_FALSE(timer->isActive());
    form.form.change([](SessionDraft& draft) { draft.concern = u"Erstes Wort"_s; });
    REQUIRE(timer->isActive());
    CHECK(timer->interval() <= 5000);
    const int started = timer->timerId();
    form.form.change([](SessionDraft& draft) { draft.concern = u"Erstes Wort und mehr"_s; });
    CHECK(timer->timerId() == started); // typing on does not put it off

    CHECK_FALSE(form.form.keeper().keptAt().has_value());
    QTimerEvent ends(started);
    QCoreApplication::sendEvent(timer, &ends);
    settle(window.file());
    CHECK(form.form.keeper().keptAt() == window.file().surroundings().now());
    const auto kept = with(window.file(), [](Database& database) {
        return must(storage::findDraft(database, viewmodels::draftKind({Area::SessionForm, 0})));
    });
    REQUIRE(kept.has_value());
    CHECK(kept->content.contains(u"Erstes Wort und mehr"_s));
    form.form.change([](SessionDraft& draft) { draft.concern += u'!'; });
    CHECK_FALSE(form.form.keeper().keptAt().has_value());
    settle(window.file());
}

TEST_CASE("Session form: what was typed and taken back leaves no draft behind")
{
    WindowFile window;
    Form form(window);
    form.startNew();
    form.form.change([](SessionDraft& draft) { draft.concern = u"Antrag"_s; });
    form.keep();
    CHECK(count(window, u"draft"_s) == 1);
    form.form.change([](SessionDraft& draft) { draft.concern.clear(); });
    form.keep();
    CHECK(count(window, u"draft"_s) == 0);
}

TEST_CASE("Session form: after a crash a new session comes back as it stood, until it is saved or discarded")
{
    WindowFile window;
    const auto verein = recorded(window, organisation(u"Horizont"_s, u"01796"_s, u"Pirna"_s));
    domain::CounsellingSession last = session(QDate(2025, 2, 1));
    last.organisation = verein.id;
    last.channel = u"video"_s;
    last.language = u"ru"_s;
    recorded(window, storage::SessionDetails{last, {}});
    SessionDraft typed;
    {
        Form form(window);
        form.startNew().fill();
        form.form.chooseOrganisation(known(verein));
        form.form.chooseChannel(u"office"_s);
        form.form.chooseLanguage(u"en"_s);
        form.form.change([](SessionDraft& draft) { draft.concern = u"Förderantrag"_s; });
        form.form.addReferral();
        settle(window.file());
        form.keep();
        typed = form.draft();
    }
    window.reopen();
    CHECK(window.file().facts().drafts == std::vector{Destination{Area::SessionForm, 0}});
    Form form(window);
    form.startNew();
    CHECK(form.draft() == typed);
    CHECK(form.form.keeper().restoredFrom().has_value());
    CHECK(form.form.isTouched());

    const bool save = GENERATE(true, false);
    if (save) {
        form.form.change([](SessionDraft& draft) { draft.referrals.clear(); });
        form.save();
    } else {
        bool gone = false;
        form.form.discard([&](const auto&) { gone = true; });
        settle(window.file());
        CHECK(gone);
        CHECK(count(window, u"counselling_session"_s) == 1);
    }
    CHECK(count(window, u"draft"_s) == 0);
    window.reopen();
    CHECK(window.file().facts().drafts.empty());
}

TEST_CASE("Session form: after a crash a session being changed comes back with its changes")
{
    WindowFile window;
    const auto id = recorded(window, storage::SessionDetails{session(), {}}).session.id;
    {
        Form form(window);
        form.startFrom(id);
        form.form.change([](SessionDraft& draft) { draft.concern = u"Nachgetragen"_s; });
        form.keep();
    }
    window.reopen();
    CHECK(window.file().facts().drafts == std::vector{Destination{Area::SessionForm, id.value}});
    Form form(window);
    form.startFrom(id);
    CHECK(form.draft().concern == u"Nachgetragen"_s);
    CHECK(form.form.keeper().restoredFrom().has_value());
    CHECK(form.form.isTouched());
    CHECK_FALSE(form.form.isNew());
    CHECK(form.save() == id);
    CHECK(entry(window, id).session.concern == u"Nachgetragen"_s);
    CHECK(count(window, u"draft"_s) == 0);
}

TEST_CASE("Session form: the client of a session being changed comes back as the client, also after a crash")
{
    WindowFile window;
    const auto mara = recorded(window, contact(u"Mara"_s, u"Wałda"_s));
    const auto ana = recorded(window, contact(u"Ana"_s, u"Nowak"_s));
    const auto id = recorded(window, storage::SessionDetails{session(), {mara.id}}).session.id;
    {
        Form form(window);
        form.startFrom(id);
        form.form.removeContact(0);
        form.form.addContact(known(ana));
        form.form.addContact(known(mara));
        form.keep();
    }
    window.reopen();
    Form form(window);
    form.startFrom(id);
    REQUIRE(form.draft().contacts.size() == 2);
    CHECK(form.draft().contacts[0].id == ana.id.value);
    form.save();
    REQUIRE(entry(window, id).contacts.size() == 2);
    CHECK(entry(window, id).contacts[0].id == ana.id);
}

TEST_CASE("Session form: the draft of a session that is gone does not stand in the way at the next start")
{
    WindowFile window;
    const auto id = recorded(window, storage::SessionDetails{session(), {}}).session.id;
    {
        Form form(window);
        form.startNew();
        form.form.change([](SessionDraft& draft) { draft.concern = u"Neu"_s; });
        form.keep();
        form.startFrom(id);
        form.form.change([](SessionDraft& draft) { draft.concern = u"Nachgetragen"_s; });
        form.keep();
    }
    with(window.file(), [&](Database& database) {
        storage::Batch batch = begin(database);
        must(storage::SessionRepository(database, places()).remove(batch, id));
        must(batch.commit());
    });
    window.reopen();
    CHECK(window.file().facts().drafts == std::vector{Destination{Area::SessionForm, 0}});
}

TEST_CASE("Session form: changing another session leaves the draft of a new one alone")
{
    WindowFile window;
    const auto id = recorded(window, storage::SessionDetails{session(), {}}).session.id;
    Form form(window);
    form.startNew();
    form.form.change([](SessionDraft& draft) { draft.concern = u"Noch nicht fertig"_s; });
    form.keep();
    form.startFrom(id);
    form.form.change([](SessionDraft& draft) { draft.concern = u"Nachgetragen"_s; });
    form.keep();
    form.save();
    form.startNew();
    CHECK(form.draft().concern == u"Noch nicht fertig"_s);
}

TEST_CASE("Session form: a client asked for from elsewhere does not go into a draft about someone else")
{
    WindowFile window;
    const auto verein = recorded(window, organisation(u"Horizont"_s));
    const auto mara = recorded(window, contact(u"Mara"_s, u"Wałda"_s));
    Form form(window);
    form.startNew();
    form.form.chooseClient({Area::Organisations, verein.id.value});
    settle(window.file());
    REQUIRE(form.draft().organisation.has_value());
    CHECK(form.draft().organisation->name == u"Horizont"_s);
    form.keep();

    Form next(window);
    int leftOut = 0;
    QObject::connect(&next.form, &SessionForm::clientLeftOut, &next.form, [&] { ++leftOut; });
    next.form.startNew();
    next.form.chooseClient({Area::Contacts, mara.id.value});
    settle(window.file());
    CHECK(next.draft().organisation == form.draft().organisation);
    CHECK(next.draft().contacts.empty());
    CHECK(leftOut == 1);
}

TEST_CASE("Session form: what could not be saved is kept as a draft again")
{
    WindowFile window;
    const auto verein = recorded(window, organisation(u"Horizont"_s));
    Form form(window);
    form.startNew().fill();
    form.form.chooseOrganisation(known(verein));
    settle(window.file());
    with(window.file(), [&](Database& database) {
        storage::Batch batch = begin(database);
        must(storage::OrganisationRepository(database, places()).remove(batch, verein.id));
        must(batch.commit());
    });
    std::optional<base::Result<domain::SessionId>> answer;
    form.form.save([&](const base::Result<domain::SessionId>& id) { answer = id; });
    settle(window.file());
    REQUIRE(answer.has_value());
    CHECK_FALSE(answer->has_value());
    CHECK(count(window, u"counselling_session"_s) == 0);
    CHECK(form.form.isTouched());
    CHECK(form.form.findChild<QTimer*>()->isActive());
}

TEST_CASE("Session form: a draft that cannot be written says so, is tried again, and is kept once it can be")
{
    WindowFile window;
    Form form(window);
    form.startNew();
    setDiskFull(window.file(), true);
    form.form.change([](SessionDraft& draft) { draft.concern = longText(); });
    int tried = 0;
    QObject::connect(&form.form, &SessionForm::keepTried, &form.form, [&] { ++tried; });
    std::optional<base::Done> kept;
    form.form.keep([&](const base::Done& done) { kept = done; });
    settle(window.file());
    REQUIRE(kept.has_value());
    CHECK(failure(*kept) == base::ErrorKind::DiskFull);
    CHECK(tried == 1);
    CHECK_FALSE(form.form.keeper().keptAt().has_value());
    REQUIRE(form.form.keeper().notKept().has_value());
    CHECK(form.form.keeper().notKept()->kind == base::ErrorKind::DiskFull);
    CHECK(form.form.findChild<QTimer*>()->isActive());
    CHECK(count(window, u"draft"_s) == 0);

    setDiskFull(window.file(), false);
    form.keep();
    CHECK_FALSE(form.form.keeper().notKept().has_value());
    CHECK(form.form.keeper().keptAt().has_value());
    CHECK(count(window, u"draft"_s) == 1);
}

TEST_CASE("Session form: keeping the draft calls back once the latest is kept, also while it is being saved")
{
    WindowFile window;
    const auto verein = recorded(window, organisation(u"Horizont"_s));
    Form form(window);
    form.startNew().fill();
    form.form.chooseOrganisation(known(verein));
    settle(window.file());
    const auto words = [&] {
        const auto kept = with(window.file(), [](Database& database) {
            return must(storage::findDraft(database, viewmodels::draftKind({Area::SessionForm, 0})));
        });
        return kept ? kept->content : QString();
    };
    SECTION("what is typed while it is being kept")
    {
        int calls = 0;
        form.form.keep([&](const base::Done& done) {
            must(done);
            ++calls;
        });
        form.form.change([](SessionDraft& draft) { draft.concern = u"Nachsatz"_s; });
        settle(window.file());
        CHECK(calls == 1);
        CHECK(words().contains(u"Nachsatz"_s));
    }
    SECTION("what could not be saved")
    {
        with(window.file(), [&](Database& database) {
            storage::Batch batch = begin(database);
            must(storage::OrganisationRepository(database, places()).remove(batch, verein.id));
            must(batch.commit());
        });
        QStringList order;
        form.form.save(
            [&](const base::Result<domain::SessionId>& id) { order += id ? u"saved"_s : u"not saved"_s; });
        form.form.keep([&](const base::Done& done) { order += done ? u"kept"_s : u"not kept"_s; });
        settle(window.file());
        CHECK(order == QStringList{u"not saved"_s, u"kept"_s});
        CHECK(words().contains(u"Horizont"_s));
    }
}

TEST_CASE("Session form: what is typed while it is being saved becomes a change of the session saved")
{
    WindowFile window;
    Form form(window);
    form.startNew().fill();
    form.form.chooseOrganisation(viewmodels::freshOrganisation(u"Neuland"_s));
    form.form.addContact(viewmodels::freshContact(u"Mara Wałda"_s));
    form.form.addReferral();
    form.form.chooseTarget(0, viewmodels::freshOrganisation(u"Amt"_s));
    form.form.addFollowUp();
    form.form.change([](SessionDraft& draft) { draft.concern = u"Antra"_s; });
    settle(window.file());
    std::optional<domain::SessionId> saved;
    form.form.save([&](const base::Result<domain::SessionId>& id) {
        saved = must(id);
        CHECK(form.form.isTouched());
    });
    form.form.change([](SessionDraft& draft) {
        draft.concern += u'g';
        draft.referrals[0].outcome = u"ruft an"_s;
        draft.followUps[0].words = u"nachfragen"_s;
    });
    settle(window.file());
    REQUIRE(saved);
    CHECK_FALSE(form.form.isNew());
    CHECK(form.draft().id == saved->value);
    CHECK(form.draft().concern == u"Antrag"_s);
    CHECK(entry(window, *saved).session.concern == u"Antra"_s);
    CHECK_FALSE(form.draft().organisation->isFresh());
    CHECK(form.form.findChild<QTimer*>()->isActive());

    CHECK(form.save() == *saved);
    CHECK_FALSE(form.form.isTouched());
    CHECK(entry(window, *saved).session.concern == u"Antrag"_s);
    REQUIRE(entry(window, *saved).referrals.size() == 1);
    CHECK(entry(window, *saved).referrals[0].referral.outcome == u"ruft an"_s);
    CHECK(count(window, u"counselling_session"_s) == 1);
    CHECK(count(window, u"organisation"_s) == 2);
    CHECK(count(window, u"contact"_s) == 1);
    CHECK(count(window, u"follow_up WHERE words = 'nachfragen'"_s) == 1);
}

TEST_CASE("Session form: what is typed into a new follow-up during the save stays its own, whatever its id")
{
    WindowFile window;
    const auto id = recorded(window, storage::SessionDetails{session(), {}}).session.id;
    with(window.file(), [&](Database& database) { // as one of the laptop before, with a greater number
        storage::Batch batch = begin(database);
        must(database.connection().execute(
            u"INSERT INTO follow_up (id, due, words, record_id) "
            "VALUES (9223372036854775000, '2025-05-01', 'alt', %1)"_s.arg(id.value)));
        must(batch.commit());
    });
    Form form(window);
    form.startFrom(id);
    REQUIRE(form.draft().followUps.size() == 1);
    form.form.addFollowUp();
    form.form.change([](SessionDraft& draft) { draft.followUps[1].words = u"n"_s; });
    settle(window.file());
    form.form.save([](const auto&) {});
    form.form.change([](SessionDraft& draft) { draft.followUps[1].words = u"neu"_s; });
    settle(window.file());
    form.save();
    CHECK(count(window, u"follow_up WHERE words = 'neu' AND id < 9223372036854775000"_s) == 1);
    CHECK(count(window, u"follow_up WHERE words = 'alt' AND id = 9223372036854775000"_s) == 1);
}

TEST_CASE(
    "Session form: what is typed of a new organisation or contact during the save goes on in its fields")
{
    WindowFile window;
    domain::SessionId id;
    {
        Form form(window);
        form.startNew().fill();
        form.form.chooseOrganisation(viewmodels::freshOrganisation(u"Neulan"_s));
        form.form.addContact(viewmodels::freshContact(u"Mara Wałd"_s));
        form.form.addContact(viewmodels::freshContact(u"Ana Nowak"_s));
        settle(window.file());
        form.form.save([&](const base::Result<domain::SessionId>& saved) { id = must(saved); });
        form.form.change([](SessionDraft& draft) {
            draft.organisation->name += u'd';
            draft.organisation->postalCode = u"01662"_s;
            draft.contacts[0].familyName += u'a';
            draft.contacts[0].phone = u"0351 1"_s;
        });
        settle(window.file());
        CHECK(form.form.isTouched());
        CHECK_FALSE(form.draft().organisation->isFresh());
        CHECK(form.draft().organisation->isOpen());
        CHECK(form.draft().organisation->name == u"Neuland"_s);
        CHECK(form.draft().contacts[0].isOpen());
        CHECK_FALSE(form.draft().contacts[1].isOpen());
        CHECK(form.form.parties().district() == District::Meissen);
        CHECK(count(window, u"organisation WHERE name = 'Neulan'"_s) == 1);
        SECTION("until it is saved again") {}
        SECTION("and comes back after a crash")
        {
            form.keep();
        }
        SECTION("where it has to be right")
        {
            form.form.change([](SessionDraft& draft) { draft.organisation->name.clear(); });
            CHECK(form.has(FormField::Organisation));
            form.form.change([](SessionDraft& draft) { draft.organisation->name = u"Neuland"_s; });
        }
        if (count(window, u"draft"_s) == 0)
            form.save();
    }
    if (count(window, u"draft"_s) == 1) {
        window.reopen();
        Form form(window);
        form.startFrom(id);
        CHECK(form.draft().organisation->name == u"Neuland"_s);
        CHECK(form.save() == id);
    }
    CHECK(count(window, u"organisation"_s) == 1);
    CHECK(count(window, u"organisation WHERE name = 'Neuland' AND postal_code = '01662'"_s) == 1);
    CHECK(count(window, u"contact"_s) == 2);
    CHECK(count(window, u"contact WHERE family_name = 'Wałda' AND phones LIKE '%0351 1%'"_s) == 1);
    CHECK(count(window, u"counselling_session WHERE district = 'meissen'"_s) == 1);
}

TEST_CASE("Session form: while it is being saved, nothing is chosen, added or taken away")
{
    WindowFile window;
    const auto ana = recorded(window, contact(u"Ana"_s, u"Nowak"_s));
    Form form(window);
    form.startNew().fill();
    form.form.addContact(viewmodels::freshContact(u"Mara Wałda"_s));
    form.form.addFollowUp();
    form.form.change([](SessionDraft& draft) { draft.followUps[0].words = u"anrufen"_s; });
    settle(window.file());
    const SessionDraft before = form.draft();
    form.form.save([](const auto&) {});
    form.form.removeContact(0);
    form.form.addContact(known(ana));
    form.form.choosePerson(known(ana));
    form.form.chooseOrganisation(viewmodels::freshOrganisation(u"Neuland"_s));
    form.form.addReferral();
    form.form.addFollowUp();
    form.form.removeFollowUp(0);
    CHECK(form.draft() == before);
    settle(window.file());
    CHECK_FALSE(form.form.isTouched());
    CHECK(count(window, u"contact WHERE family_name = 'Wałda'"_s) == 1);
}

TEST_CASE("Session form: the draft of a changed session goes onto what others made of it meanwhile")
{
    WindowFile window;
    auto details = recorded(window, storage::SessionDetails{session(), {}});
    const auto id = details.session.id;
    {
        Form form(window);
        form.startFrom(id);
        form.form.change([](SessionDraft& draft) { draft.concern = u"Nachgetragen"_s; });
        form.keep();
    }
    details.session.minutes = 95;
    details.session.content = u"Import"_s;
    recorded(window, details);
    window.reopen();
    Form form(window);
    form.startFrom(id);
    CHECK(form.draft().concern == u"Nachgetragen"_s);
    CHECK(form.draft().minutes == u"95"_s);
    CHECK(form.draft().content == u"Import"_s);
}

TEST_CASE("Session form: a session that is deleted while it is open is gone, and nothing is kept of it")
{
    WindowFile window;
    const auto id = recorded(window, storage::SessionDetails{session(), {}}).session.id;
    Form form(window);
    form.startFrom(id);
    form.form.change([](SessionDraft& draft) { draft.concern = u"Nachgetragen"_s; });
    form.keep();
    with(window.file(), [&](Database& database) {
        storage::Batch batch = begin(database);
        must(storage::SessionRepository(database, places()).remove(batch, id));
        must(batch.commit());
    });
    form.keep();
    REQUIRE(form.form.keeper().notKept().has_value());
    CHECK(form.form.keeper().notKept()->kind == base::ErrorKind::NotFound);
    CHECK(count(window, u"draft"_s) == 0);
    bool gone = false;
    QObject::connect(&form.form, &SessionForm::gone, &form.form, [&] { gone = true; });
    form.startFrom(id);
    CHECK(gone);
    window.file().undo();
    settle(window.file());
    form.startFrom(id);
    CHECK(form.draft().concern == QString());
}

TEST_CASE("Session form: nothing of a draft stands in the file in plain text")
{
    WindowFile window;
    const QString marker = u"Kennwort-Zwetschgenkuchen"_s;
    Form form(window);
    form.startNew();
    form.form.change([&](SessionDraft& draft) { draft.concern = marker; });
    form.keep();
    CHECK(with(window.file(), [](Database& database) {
              return scalar(database, u"SELECT content FROM draft"_s).toString();
          }).contains(marker));
    int looked = 0;
    for (const QString& ending : {u""_s, u"-wal"_s, u"-shm"_s}) {
        if (!QFile::exists(window.path() + ending))
            continue;
        ++looked;
        const QByteArray content = contentOf(window.path() + ending);
        CHECK_FALSE(content.contains(marker.toUtf8()));
        CHECK_FALSE(content.contains("concern"));
    }
    CHECK(looked >= 1);
    CHECK(QFile(window.path()).size() > 0);
}

namespace {

rc::Gen<QString> anyWords()
{
    static const QStringList kLetters{u"a"_s,  u"ß"_s,  u"Š"_s,  u"ł"_s,  u"Я"_s, u"ع"_s,      u"王"_s,
                                      u"😀"_s, u"\""_s, u"\\"_s, u"\n"_s, u"<"_s, u"\u0301"_s, u" "_s};
    return rc::gen::map(rc::gen::container<std::vector<int>>(rc::gen::inRange(0, int(kLetters.size()))),
                        [](const std::vector<int>& places) {
                            QString text;
                            for (const int place : places)
                                text += kLetters[place];
                            return text;
                        });
}

QDate anyDay()
{
    return *rc::gen::arbitrary<bool>() ? QDate() : QDate(2025, 1, 1).addDays(*rc::gen::inRange(-9999, 9999));
}

qint64 anyId()
{
    return *rc::gen::inRange<qint64>(0, std::numeric_limits<qint64>::max());
}

Party anyParty()
{
    return {anyId(),     *anyWords(), *anyWords(), *anyWords(), *anyWords(),
            *anyWords(), *anyWords(), *anyWords(), *anyWords()};
}

template<class Enum>
Enum anyOf()
{
    const auto& entries = base::EnumKeys<Enum>::entries;
    return entries[std::size_t(*rc::gen::inRange(0, int(std::size(entries))))].first;
}

SessionDraft anyDraft()
{
    SessionDraft draft;
    draft.id = anyId();
    draft.date = anyDay();
    for (QString* words : {&draft.start, &draft.minutes, &draft.preparation, &draft.travel,
                           &draft.furtherPersons, &draft.channel, &draft.language, &draft.typedOrganisation,
                           &draft.typedContact, &draft.concern, &draft.content, &draft.agreedSteps})
        *words = *anyWords();
    draft.staff = anyId();
    draft.interpreter = *rc::gen::arbitrary<bool>();
    draft.markedFollowUp = *rc::gen::arbitrary<bool>();
    draft.state = anyOf<domain::SessionState>();
    if (*rc::gen::arbitrary<bool>())
        draft.district = anyOf<District>();
    if (*rc::gen::arbitrary<bool>())
        draft.organisation = anyParty();
    for (int i = *rc::gen::inRange(0, 3); i > 0; --i)
        draft.contacts.push_back(anyParty());
    for (int i = *rc::gen::inRange(0, 3); i > 0; --i)
        draft.topics.insert(u"topic-%1"_s.arg(*rc::gen::inRange(0, 9)));
    for (int i = *rc::gen::inRange(0, 3); i > 0; --i) {
        viewmodels::ReferralDraft referral;
        referral.id = anyId();
        if (*rc::gen::arbitrary<bool>())
            referral.target = anyParty();
        referral.topic = *anyWords();
        referral.status = anyOf<domain::ReferralStatus>();
        referral.reason = *anyWords();
        referral.consent = *rc::gen::arbitrary<bool>();
        if (const QDate day = anyDay(); day.isValid())
            referral.checkBackOn = day;
        draft.referrals.push_back(referral);
    }
    for (int i = *rc::gen::inRange(0, 3); i > 0; --i)
        draft.followUps.push_back({anyId(), anyDay(), *anyWords()});
    return draft;
}

} // namespace

TEST_CASE("Session draft: what is kept in the file is read back as it was")
{
    CHECK(rc::check([] {
        const SessionDraft draft = anyDraft();
        const QByteArray kept = QJsonDocument(viewmodels::toJson(draft)).toJson(QJsonDocument::Compact);
        RC_ASSERT(viewmodels::sessionDraftFrom(QJsonDocument::fromJson(kept).object()) == draft);
    }));
}

TEST_CASE("Session draft: what cannot be read is empty")
{
    const QJsonObject broken = QJsonDocument::fromJson(
                                   R"({"id": [], "date": "morgen", "topics": 3, "state": "?", "contacts": "x",
                                       "referrals": [7], "concern": "bleibt"})")
                                   .object();
    const SessionDraft draft = viewmodels::sessionDraftFrom(broken);
    CHECK(draft.id == 0);
    CHECK_FALSE(draft.date.isValid());
    CHECK(draft.state == domain::SessionState::Held);
    CHECK(draft.contacts.empty());
    CHECK(draft.referrals.size() == 1);
    CHECK(draft.concern == u"bleibt"_s);
}
