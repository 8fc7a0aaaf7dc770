// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/validation.h"

#include "support/records.h"
#include "support/results.h"

#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;
using namespace spoton;
using namespace spoton::domain;
using namespace spoton::tests;

namespace {

bool has(const Issues& issues, Field field, Rule rule)
{
    return std::any_of(issues.begin(), issues.end(),
                       [&](const Issue& issue) { return issue.field == field && issue.rule == rule; });
}

} // namespace

TEST_CASE("Validation: a session needs a day and a topic, its minutes may be none but not fewer")
{
    CHECK(validate(tests::session()).empty());
    CHECK(validate(tests::session(QDate(2025, 2, 28), 0)).empty());
    CHECK(validate(tests::session(QDate(2025, 2, 28), 24 * 60)).empty());
    CHECK(has(validate(tests::session(QDate(2025, 2, 28), -1)), Field::Minutes, Rule::Negative));
    CHECK(has(validate(tests::session(QDate(2025, 2, 28), 24 * 60 + 1)), Field::Minutes, Rule::TooLarge));
    CHECK(has(validate(tests::session(QDate(2025, 2, 29))), Field::Date, Rule::NotADay));
    CHECK(has(validate(tests::session(QDate(1989, 12, 31))), Field::Date, Rule::NotADay));
    CHECK(has(validate(tests::session(QDate(2101, 1, 1))), Field::Date, Rule::NotADay));
    CounsellingSession bare;
    bare.minutes = -5;
    bare.furtherPersons = -1;
    const Issues issues = validate(bare);
    CHECK(has(issues, Field::Date, Rule::NotADay));
    CHECK(has(issues, Field::Topics, Rule::Required));
    CHECK(has(issues, Field::Minutes, Rule::Negative));
    CHECK(has(issues, Field::FurtherPersons, Rule::Negative));
    CHECK(issues.size() == 4);
}

TEST_CASE("Validation: an organisation needs a name, a contact one of two")
{
    CHECK(has(validate(organisation(u" "_s)), Field::Name, Rule::Required));
    CHECK(validate(organisation(u"Verein"_s)).empty());
    CHECK(has(validate(contact(u" "_s, u"\t"_s)), Field::Name, Rule::Required));
    CHECK(validate(contact(u"Anna"_s, {})).empty());
    CHECK(validate(contact({}, u"Šołta"_s)).empty());
}

TEST_CASE("Validation: an e-mail has something on both sides of its @ and no space")
{
    const auto [email, valid] = GENERATE(table<QString, bool>({
        {u"a@b"_s, true},
        {u"anna.šołta@verein.example"_s, true},
        {u"@b"_s, false},
        {u"a@"_s, false},
        {u"a"_s, false},
        {u"a b@c"_s, false},
        {u"a@b c"_s, false},
        {u"a@b\nc@d"_s, false},
    }));
    CAPTURE(email);
    Contact record = contact(u"Anna"_s, {});
    record.emails = QStringList{email};
    CHECK(has(validate(record), Field::Email, Rule::NotAnEmail) != valid);
}

TEST_CASE("Validation: a meeting ends after it starts, a tally counts no fewer than none")
{
    Meeting meeting;
    meeting.date = QDate(2025, 1, 1);
    meeting.start = QTime(10, 0);
    meeting.end = QTime(9, 59);
    CHECK(has(validate(meeting), Field::End, Rule::EndBeforeStart));
    meeting.end = QTime(10, 0);
    CHECK(validate(meeting).empty());
    Tally tally;
    tally.female = -1;
    tally.age55Plus = -2;
    CHECK(validate(tally).size() == 2);
    CHECK(has(validate(tally), Field::Counts, Rule::Negative));
}

TEST_CASE("Validation: a role does not end before it begins, a consent is not withdrawn before it was given")
{
    Role role;
    CHECK(validate(role).empty());
    role.to = QDate(2024, 12, 31);
    CHECK(validate(role).empty());
    role.from = QDate(2025, 1, 1);
    CHECK(has(validate(role), Field::End, Rule::EndBeforeStart));
    role.from = role.to;
    CHECK(validate(role).empty());
    Consent consent;
    consent.withdrawnOn = QDate(2024, 12, 31);
    CHECK(validate(consent).empty());
    consent.givenOn = QDate(2025, 1, 1);
    CHECK(has(validate(consent), Field::End, Rule::EndBeforeStart));
}

TEST_CASE("Validation: a referral needs a day and a target")
{
    Referral referral;
    CHECK(has(validate(referral), Field::Date, Rule::NotADay));
    CHECK(has(validate(referral), Field::Target, Rule::Required));
    referral.date = QDate(2025, 1, 1);
    referral.targetOrganisation.value = 1;
    CHECK(validate(referral).empty());
}

TEST_CASE("Referral: which status may follow which")
{
    // In the order of the enum; each row from, each column to.
    const QStringList allowed{
        // suggested contacted succeeded failed unknown withdrawn
        u"111111"_s, // suggested
        u"011111"_s, // contacted
        u"001001"_s, // succeeded
        u"000101"_s, // failed
        u"001111"_s, // unknown
        u"000001"_s, // withdrawn
    };
    for (int from = 0; from < 6; ++from) {
        for (int to = 0; to < 6; ++to) {
            CAPTURE(from, to);
            CHECK(canBecome(ReferralStatus(from), ReferralStatus(to)) == (allowed[from][to] == u'1'));
        }
    }
}
