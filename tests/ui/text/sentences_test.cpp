// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/sentences.h"

#include "support/window_kit.h"
#include "text/direction.h"
#include "text/key_names.h"

#include <QCoreApplication>
#include <QKeySequence>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace spoton;
using namespace spoton::tests;

namespace {

QString shown(const QKeySequence& key)
{
    return key.toString(QKeySequence::NativeText);
}

} // namespace

TEST_CASE("Sentences: an action is said with whom or what it was about")
{
    using enum storage::Action;
    const std::tuple<storage::Action, QString, QString> said[] = {
        {LogSession, u"Horizont"_s, u"Session with Horizont logged"_s},
        {LogSession, {}, u"Session logged"_s},
        {ChangeSession, u"Horizont"_s, u"Session with Horizont changed"_s},
        {CreateContact, u"Jana Kurth"_s, u"Contact Jana Kurth created"_s},
        {VerifyOrganisation, u"Horizont"_s, u"Data of Horizont checked"_s},
        {SucceedReferral, u"Amt"_s, u"Referral to Amt worked out"_s},
        {CreateContact, u"هبة"_s, u"Contact \u2067هبة\u2069 created"_s},
        {FinishFollowUp, {}, u"Follow-up done"_s}};
    for (const auto& [action, subject, words] : said) {
        storage::BatchInfo batch;
        batch.action = action;
        batch.subject = subject;
        batch.changes = 3;
        CHECK(text::describe(batch) == words);
        CHECK(text::describeInFull(batch).startsWith(words + u", "_s));
    }
    for (const auto& [action, key] : base::EnumKeys<storage::Action>::entries) {
        storage::BatchInfo batch;
        batch.action = action;
        CHECK_FALSE(text::describe(batch).isEmpty());
    }
}

TEST_CASE("Sentences: where a name ends in a stop, the sentence does not end in two")
{
    CHECK(text::withOneStop(u"Session number 3 of Horizont Pirna e. V.."_s) ==
          u"Session number 3 of Horizont Pirna e. V."_s);
    CHECK(text::withOneStop(u"Zuletzt von Vielfalt e. V.. Bitte prüfen."_s) ==
          u"Zuletzt von Vielfalt e. V. Bitte prüfen."_s);
    CHECK(text::withOneStop(u"Beratung Nr. 2 von Spot on!."_s) == u"Beratung Nr. 2 von Spot on!"_s);
    CHECK(text::withOneStop(u"Beratung Nr. 2 von Wer hilft?."_s) == u"Beratung Nr. 2 von Wer hilft?"_s);
    for (const QString& right : {u"Beratung Nr. 2 von Horizont."_s, u"Und so weiter..."_s,
                                 u"../Team.spoton"_s, u"Nr. 1 … von 2."_s, u"a..b"_s, u""_s})
        CHECK(text::withOneStop(right) == right);
}

TEST_CASE("Sentences: of a file that was replaced the copy is named where it is spoken of")
{
    const QString words = text::sentence({base::ErrorKind::FileReplaced, u"team.spoton.replaced-1"_s});
    CHECK(words.contains(u"is kept beside it (team.spoton.replaced-1). "_s));
    CHECK(words.endsWith(u"again."_s));
}

TEST_CASE("Direction: words read from the right are set apart, others stay as they are")
{
    for (const QString& same : {u"Horizont e. V."_s, u"Наталья"_s, u"Nguyễn Thị Lan"_s, u""_s})
        CHECK(text::isolated(same) == same);
    for (const QString& name : {u"جمعية الأمل"_s, u"Verein תקווה"_s}) {
        CHECK(text::isolated(name).contains(name));
        CHECK(text::isolated(name) != name);
        // What follows keeps the direction of the line.
        CHECK_FALSE(QString(text::isolated(name) + u", 45 Min."_s).isRightToLeft());
    }
}

TEST_CASE("Key names: the key that ends a line is called as people know it")
{
    const QKeySequence save(Qt::CTRL | Qt::Key_Return);
    CHECK(shown(save) == u"Ctrl+Return"_s);
    {
        text::KeyNames english;
        QCoreApplication::installTranslator(&english);
        CHECK(shown(save) == u"Ctrl+Enter"_s);
    }
    const GermanWords german;
    CHECK(shown(save) == u"Strg+Eingabe"_s);
    CHECK(shown(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Enter)) == u"Strg+Umschalt+Eingabe"_s);
    CHECK(shown(QKeySequence(Qt::CTRL | Qt::Key_N)) == u"Strg+N"_s);
}
