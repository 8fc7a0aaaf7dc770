// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import_rows.h"

#include "domain/words.h"
#include "exchange/values.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spoton::exchange {

SessionImport::SessionImport(ImportSession& session)
    : RowImport(session), m_sessions(session.database(), session.places())
{
}

base::Result<Outcome> SessionImport::take()
{
    storage::SessionDetails details;
    readWhat(details.session);
    SPOTON_TRY(readWho(details));
    const auto stated = m_session.district();
    m_session.add(domain::validate(details.session));
    if (hasIssues())
        return Outcome::Unchanged;
    details.session.importNumber = m_session.text(Column::Number);
    details.session.importRow = m_session.fingerprint();
    SPOTON_ASSIGN(const bool known, isKnown(details.session, m_session.earlierFingerprint()));
    if (hasIssues() || known)
        return Outcome::Unchanged;
    SPOTON_TRY(m_sessions.save(m_session.batch(), details, stated));
    return Outcome::Created;
}

void SessionImport::readWhat(domain::CounsellingSession& session)
{
    if (m_session.text(Column::Date).isEmpty())
        m_session.issue(domain::Field::Date, domain::Rule::Required);
    const auto date = m_session.day(Column::Date, domain::Field::Date);
    // A day that was reported as wrong is not reported as missing, too.
    session.date = date.value_or(QDate(2000, 1, 1));
    session.start = m_session.time(Column::Start, domain::Field::Start);
    const QString minutes = m_session.text(Column::Minutes);
    if (minutes.isEmpty())
        m_session.issue(domain::Field::Minutes, domain::Rule::Required);
    else if (const auto number = minutesFrom(minutes))
        session.minutes = *number;
    else
        m_session.issue(domain::Field::Minutes, domain::Rule::NotANumber, minutes);
    session.channel = m_session.code(domain::CodeList::Channel, Column::Channel, domain::Field::Channel);
    session.language = m_session.code(domain::CodeList::Language, Column::Language, domain::Field::Language);
    const auto issuesBefore = m_session.issues().size();
    session.topics = m_session.codes(domain::CodeList::Topic, Column::Topics, domain::Field::Topics);
    if (m_session.issues().size() > issuesBefore)
        session.topics.insert(u"other"_s); // reported as unknown, not as missing; the row is rejected
    session.concern = m_session.text(Column::Concern);
    const QString type = m_session.text(Column::SessionType);
    const auto followUp = domain::followUpFrom(type);
    if (!type.isEmpty() && !followUp)
        m_session.issue(domain::Field::Kind, domain::Rule::UnknownCode, type);
    session.markedFollowUp = m_session.isAnonymous() && followUp.value_or(false);
    const QString state = m_session.text(Column::State);
    const auto known = domain::sessionStateFrom(state);
    if (!state.isEmpty() && !known)
        m_session.issue(domain::Field::Status, domain::Rule::UnknownCode, state);
    session.state = known.value_or(domain::SessionState::Held);
}

base::Done SessionImport::readWho(storage::SessionDetails& details)
{
    SPOTON_ASSIGN(details.session.organisation,
                  m_session.organisation(m_session.text(Column::Organisation), domain::Field::Organisation));
    return readContacts(details);
}

/// The contacts in order, each by the name and the e-mail at one place of the two lists.
base::Done SessionImport::readContacts(storage::SessionDetails& details)
{
    const QStringList names = m_session.text(Column::Contact).split(u'|');
    const QStringList emails = m_session.text(Column::ContactEmail).split(u'|');
    for (qsizetype place = 0; place < std::max(names.size(), emails.size()); ++place) {
        SPOTON_ASSIGN(const auto contact,
                      m_session.contact(names.value(place).trimmed(), emails.value(place).trimmed(),
                                        details.session.organisation));
        if (contact &&
            std::find(details.contacts.begin(), details.contacts.end(), *contact) == details.contacts.end())
            details.contacts.push_back(*contact);
    }
    return {};
}

base::Result<bool> SessionImport::isKnown(const domain::CounsellingSession& session, const QString& earlier)
{
    QStringList rows{session.importRow, earlier};
    rows.removeAll(QString());
    if (session.importNumber.isEmpty()) {
        for (const QString& row : rows) {
            SPOTON_ASSIGN(const auto found, m_sessions.withImportRow(row));
            if (!found.empty())
                return true;
        }
        return false;
    }
    SPOTON_ASSIGN(const auto found, m_sessions.withImportNumber(session.importNumber));
    if (found.empty())
        return false;
    // Without the count of equal rows: a number stands for one session, however often its row is repeated.
    const auto uncounted = [](const QString& fingerprint) {
        return fingerprint.section(u'-', 0, 0);
    };
    const bool same = std::any_of(found.begin(), found.end(), [&](const domain::CounsellingSession& known) {
        return std::any_of(rows.begin(), rows.end(),
                           [&](const QString& row) { return uncounted(known.importRow) == uncounted(row); });
    });
    if (!same)
        m_session.issue(domain::Field::Number, domain::Rule::TakenOtherwise, session.importNumber);
    return same;
}

ReferralImport::ReferralImport(ImportSession& session)
    : RowImport(session), m_sessions(session.database(), session.places()), m_referrals(session.database())
{
}

base::Result<Outcome> ReferralImport::take()
{
    domain::Referral referral;
    if (m_session.text(Column::Date).isEmpty())
        m_session.issue(domain::Field::Date, domain::Rule::Required);
    referral.date = m_session.day(Column::Date, domain::Field::Date).value_or(QDate(2000, 1, 1));
    SPOTON_TRY(readWho(referral));
    referral.topic = m_session.code(domain::CodeList::Topic, Column::Topic, domain::Field::Topics);
    const QString status = m_session.text(Column::Status);
    const auto known = domain::referralStatusFrom(status);
    if (!status.isEmpty() && !known)
        m_session.issue(domain::Field::Status, domain::Rule::UnknownCode, status);
    referral.status = known.value_or(domain::ReferralStatus::Suggested);
    if (!hasIssues())
        m_session.add(domain::validate(referral));
    if (hasIssues())
        return Outcome::Unchanged;
    referral.importRow = m_session.fingerprint();
    SPOTON_ASSIGN(const auto found, m_referrals.withImportRow(referral.importRow));
    if (!found.empty())
        return Outcome::Unchanged;
    SPOTON_TRY(m_referrals.save(m_session.batch(), referral));
    return Outcome::Created;
}

base::Done ReferralImport::readWho(domain::Referral& referral)
{
    SPOTON_ASSIGN(referral.organisation,
                  m_session.organisation(m_session.text(Column::Organisation), domain::Field::Organisation));
    SPOTON_ASSIGN(referral.contact,
                  m_session.contact(m_session.text(Column::Contact), m_session.text(Column::ContactEmail),
                                    referral.organisation));
    const QString target = m_session.text(Column::ReferredTo);
    if (target.isEmpty())
        m_session.issue(domain::Field::Target, domain::Rule::Required);
    SPOTON_ASSIGN(const auto found, m_session.organisation(target, domain::Field::Target));
    referral.targetOrganisation = found.value_or(domain::OrganisationId());
    SPOTON_ASSIGN(referral.session, session());
    return {};
}

base::Result<std::optional<domain::SessionId>> ReferralImport::session()
{
    const QString number = m_session.text(Column::SessionNumber);
    if (number.isEmpty())
        return std::nullopt;
    SPOTON_ASSIGN(const auto found, m_sessions.withImportNumber(number));
    if (found.size() == 1)
        return found.front().id;
    m_session.issue(domain::Field::Number,
                    found.empty() ? domain::Rule::UnknownRecord : domain::Rule::SeveralFit, number);
    return std::nullopt;
}

WorkshopImport::WorkshopImport(ImportSession& session) : RowImport(session), m_workshops(session.database())
{
}

base::Result<Outcome> WorkshopImport::take()
{
    domain::Workshop workshop;
    domain::Meeting meeting;
    domain::Tally tally;
    workshop.title = m_session.text(Column::Title);
    workshop.kind = m_session.code(domain::CodeList::WorkshopKind, Column::Kind, domain::Field::Kind);
    workshop.topics = m_session.codes(domain::CodeList::Topic, Column::Topic, domain::Field::Topics);
    workshop.language = m_session.code(domain::CodeList::Language, Column::Language, domain::Field::Language);
    if (m_session.text(Column::Date).isEmpty())
        m_session.issue(domain::Field::Date, domain::Rule::Required);
    meeting.date = m_session.day(Column::Date, domain::Field::Date).value_or(QDate(2000, 1, 1));
    meeting.start = m_session.time(Column::Start, domain::Field::Start);
    meeting.end = m_session.time(Column::End, domain::Field::End);
    meeting.town = m_session.text(Column::Town);
    meeting.district = m_session.district().value_or(domain::District::Unknown);
    tally.female = m_session.count(Column::Female);
    tally.male = m_session.count(Column::Male);
    tally.diverse = m_session.count(Column::Diverse);
    tally.notStated = m_session.count(Column::NotStated);
    SPOTON_ASSIGN(const auto takingPart, organisations());
    m_session.add(domain::validate(workshop));
    m_session.add(domain::validate(meeting));
    m_session.add(domain::validate(tally));
    if (hasIssues())
        return Outcome::Unchanged;
    workshop.importRow = m_session.fingerprint();
    SPOTON_ASSIGN(const auto found, m_workshops.withImportRow(workshop.importRow));
    if (!found.empty())
        return Outcome::Unchanged;
    SPOTON_TRY(m_workshops.save(m_session.batch(), workshop));
    meeting.workshop = workshop.id;
    SPOTON_TRY(m_workshops.save(m_session.batch(), meeting));
    tally.meeting = meeting.id;
    SPOTON_TRY(m_workshops.save(m_session.batch(), tally));
    for (const domain::OrganisationId organisation : takingPart) {
        domain::WorkshopOrganisation link;
        link.workshop = workshop.id;
        link.organisation = organisation;
        SPOTON_TRY(m_workshops.save(m_session.batch(), link));
    }
    return Outcome::Created;
}

base::Result<std::vector<domain::OrganisationId>> WorkshopImport::organisations()
{
    std::vector<domain::OrganisationId> ids;
    for (const QString& name : namesFrom(m_session.text(Column::Organisations))) {
        SPOTON_ASSIGN(const auto id, m_session.organisation(name, domain::Field::Organisation));
        if (id && std::find(ids.begin(), ids.end(), *id) == ids.end())
            ids.push_back(*id);
    }
    return ids;
}

std::unique_ptr<RowImport> makeRowImport(Kind kind, ImportSession& session)
{
    switch (kind) {
    case Kind::Organisations:
        return std::make_unique<OrganisationImport>(session);
    case Kind::Contacts:
        return std::make_unique<ContactImport>(session);
    case Kind::Sessions:
        return std::make_unique<SessionImport>(session);
    case Kind::Workshops:
        return std::make_unique<WorkshopImport>(session);
    case Kind::Referrals:
        return std::make_unique<ReferralImport>(session);
    }
    return nullptr;
}

} // namespace spoton::exchange
