// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/record_history.h"

#include "domain/words.h"
#include "text/direction.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace spoton::viewmodels {
namespace {

constexpr int kMostEntries = 200;

/// The code list that a column's keys belong to.
std::optional<domain::CodeList> listOf(const QString& table, const QString& column)
{
    if (table == u"workshop"_s && column == u"kind"_s)
        return domain::CodeList::WorkshopKind;
    static const QHash<QString, domain::CodeList> kLists{
        {u"topic"_s, domain::CodeList::Topic},
        {u"topics"_s, domain::CodeList::Topic},
        {u"language"_s, domain::CodeList::Language},
        {u"languages"_s, domain::CodeList::Language},
        {u"preferred_language"_s, domain::CodeList::Language},
        {u"wording_language"_s, domain::CodeList::Language},
        {u"channel"_s, domain::CodeList::Channel},
        {u"kind"_s, domain::CodeList::OrganisationKind},
        {u"reason"_s, domain::CodeList::ReferralReason},
        {u"legal_form"_s, domain::CodeList::LegalForm},
        {u"purpose"_s, domain::CodeList::ConsentPurpose},
        {u"form"_s, domain::CodeList::ConsentForm}};
    const auto found = kLists.constFind(column);
    return found == kLists.constEnd() ? std::nullopt : std::optional(*found);
}

/// Columns that say nothing to a person: links, what is derived, what an import left.
bool isTechnical(const QString& column)
{
    return column.endsWith(u"_id"_s) || column.endsWith(u"_by"_s) || column == u"position"_s ||
           column.startsWith(u"import_"_s) || column == u"id"_s;
}

bool isYesOrNo(const QString& column)
{
    static const QSet<QString> kColumns{u"do_not_contact"_s,  u"locked"_s,           u"main"_s,
                                        u"interpreter"_s,     u"marked_follow_up"_s, u"consent_to_share"_s,
                                        u"listed_publicly"_s, u"migrant_led"_s,      u"signed_list"_s};
    return kColumns.contains(column);
}

} // namespace

QString RecordHistory::nameOfTable(const QString& table)
{
    const std::pair<QString, QString> names[] = {{u"organisation"_s, tr("Organisation")},
                                                 {u"contact"_s, tr("Contact")},
                                                 {u"role"_s, tr("Role")},
                                                 {u"consent"_s, tr("Consent")},
                                                 {u"counselling_session"_s, tr("Session")},
                                                 {u"session_contact"_s, tr("Contact of the session")},
                                                 {u"referral"_s, tr("Referral")},
                                                 {u"follow_up"_s, tr("Follow-up")},
                                                 {u"workshop"_s, tr("Workshop")},
                                                 {u"meeting"_s, tr("Meeting")},
                                                 {u"registration"_s, tr("Registration")},
                                                 {u"attendance"_s, tr("Attendance")},
                                                 {u"tally"_s, tr("Tally")}};
    for (const auto& [key, name] : names) {
        if (key == table)
            return name;
    }
    return table;
}

QString RecordHistory::nameOfColumn(const QString& column)
{
    const std::pair<QString, QString> names[] = {
        {u"name"_s, tr("Name")},
        {u"short_name"_s, tr("Short name")},
        {u"given_name"_s, tr("Given name")},
        {u"family_name"_s, tr("Family name")},
        {u"salutation"_s, tr("Salutation")},
        {u"phones"_s, tr("Phone")},
        {u"emails"_s, tr("E-mail")},
        {u"street"_s, tr("Street")},
        {u"postal_code"_s, tr("Postal code")},
        {u"town"_s, tr("Town")},
        {u"district"_s, tr("District")},
        {u"stated_district"_s, tr("District as stated")},
        {u"languages"_s, tr("Languages")},
        {u"language"_s, tr("Language")},
        {u"topics"_s, tr("Topics")},
        {u"topic"_s, tr("Topic")},
        {u"kind"_s, tr("Kind")},
        {u"legal_form"_s, tr("Legal form")},
        {u"notes"_s, tr("Notes")},
        {u"description"_s, tr("Description")},
        {u"website"_s, tr("Website")},
        {u"status"_s, tr("Status")},
        {u"state"_s, tr("State")},
        {u"verified_on"_s, tr("Checked on")},
        {u"date"_s, tr("Date")},
        {u"start"_s, tr("Start")},
        {u"end"_s, tr("End")},
        {u"minutes"_s, tr("Minutes")},
        {u"preparation_minutes"_s, tr("Preparation")},
        {u"travel_minutes"_s, tr("Travel")},
        {u"channel"_s, tr("Channel")},
        {u"interpreter"_s, tr("Interpreter")},
        {u"further_persons"_s, tr("Further persons")},
        {u"concern"_s, tr("Concern")},
        {u"content"_s, tr("Content")},
        {u"agreed_steps"_s, tr("Agreed steps")},
        {u"title"_s, tr("Title")},
        {u"from_date"_s, tr("From")},
        {u"to_date"_s, tr("To")},
        {u"main"_s, tr("Main role")},
        {u"purpose"_s, tr("Purpose")},
        {u"form"_s, tr("Form")},
        {u"given_on"_s, tr("Given on")},
        {u"withdrawn_on"_s, tr("Withdrawn on")},
        {u"reason"_s, tr("Reason")},
        {u"attempts"_s, tr("Attempts")},
        {u"outcome"_s, tr("Outcome")},
        {u"check_back_on"_s, tr("Ask again on")},
        {u"answered_on"_s, tr("Answered on")},
        {u"consent_to_share"_s, tr("Consent to pass data on")},
        {u"due"_s, tr("Due")},
        {u"words"_s, tr("Words")},
        {u"done_on"_s, tr("Done on")},
        {u"do_not_contact"_s, tr("Do not contact")},
        {u"locked"_s, tr("Locked")},
        {u"venue"_s, tr("Venue")},
        {u"capacity"_s, tr("Places")},
        {u"trainers"_s, tr("Trainers")},
        {u"preferred_language"_s, tr("Preferred language")},
        {u"migrant_led"_s, tr("Migrant-led")},
        {u"founded"_s, tr("Founded")},
        {u"members"_s, tr("Members")},
        {u"listed_publicly"_s, tr("May be listed publicly")},
        {u"listing_consent_on"_s, tr("Consent to be listed on")},
        {u"wording_version"_s, tr("Version of the wording")},
        {u"wording_language"_s, tr("Language of the wording")},
        {u"marked_follow_up"_s, tr("Was here before")},
        {u"signed_list"_s, tr("Signed list on file")},
        {u"teaching_units"_s, tr("Teaching units")},
        {u"participation"_s, tr("Participation")},
        {u"female"_s, tr("Female")},
        {u"male"_s, tr("Male")},
        {u"diverse"_s, tr("Diverse")},
        {u"not_stated"_s, tr("Not stated")},
        {u"under_18"_s, tr("Under 18")},
        {u"age_18_to_29"_s, tr("18–29")},
        {u"age_30_to_54"_s, tr("30–54")},
        {u"age_55_plus"_s, tr("55+")},
    };
    for (const auto& [key, name] : names) {
        if (key == column)
            return name;
    }
    return column;
}

QString RecordHistory::nameOfState(const QString& key)
{
    const std::pair<QString, QString> names[] = {{u"active"_s, tr("active")},
                                                 {u"dormant"_s, tr("dormant")},
                                                 {u"dissolved"_s, tr("dissolved")},
                                                 {u"registered"_s, tr("registered")},
                                                 {u"waiting-list"_s, tr("on the waiting list")},
                                                 {u"cancelled"_s, tr("cancelled")},
                                                 {u"present"_s, tr("present")},
                                                 {u"excused"_s, tr("excused")},
                                                 {u"absent"_s, tr("absent")},
                                                 {u"taking-part"_s, tr("taking part")},
                                                 {u"cooperating"_s, tr("cooperating")}};
    for (const auto& [known, name] : names) {
        if (known == key)
            return name;
    }
    return key;
}

QString RecordHistory::value(const QString& table, const QString& column, const QString& stored) const
{
    if (stored.isEmpty())
        return tr("empty");
    if (isYesOrNo(column))
        return stored == u"0"_s ? tr("no") : tr("yes");
    if (column == u"district"_s || column == u"stated_district"_s) {
        if (const auto district = base::fromKey<domain::District>(stored))
            return m_words.district(*district);
    }
    if (table == u"referral"_s && column == u"status"_s) {
        if (const auto status = base::fromKey<domain::ReferralStatus>(stored))
            return domain::label(*status, m_words.language());
    }
    if (table == u"counselling_session"_s && column == u"state"_s) {
        if (const auto state = base::fromKey<domain::SessionState>(stored))
            return domain::label(*state, m_words.language());
    }
    if (column == u"status"_s || column == u"state"_s || column == u"participation"_s)
        return nameOfState(stored);
    if (const auto list = listOf(table, column)) {
        QStringList labels;
        for (const QString& key : stored.split(u','))
            labels += m_words.label(*list, key);
        return labels.join(u", "_s);
    }
    if (const QDate day = QDate::fromString(stored, Qt::ISODate); day.isValid() && stored.size() == 10)
        return m_words.day(day);
    QString shown = stored;
    shown.replace(u'\n', u", "_s);
    constexpr int kMostLetters = 160;
    return shown.size() > kMostLetters ? QString(shown.left(kMostLetters) + u'…') : shown;
}

HistoryRow RecordHistory::row(const storage::HistoryEntry& entry) const
{
    HistoryRow row;
    row.when = m_words.locale().toString(entry.at.toLocalTime(), QLocale::ShortFormat);
    row.who = entry.staff;
    QString table = nameOfTable(entry.table);
    if (!entry.other.isEmpty()) {
        const QDate day = QDate::fromString(entry.other, Qt::ISODate);
        table = tr("%1 (%2)", "a role, referral … and with whom")
                    .arg(table, day.isValid() ? m_words.day(day) : text::isolated(entry.other));
    }
    row.what = entry.operation == u"insert"_s   ? tr("%1: created").arg(table)
               : entry.operation == u"delete"_s ? tr("%1: deleted").arg(table)
                                                : tr("%1: changed").arg(table);
    if (entry.action == storage::Action::Undo)
        row.what = tr("%1 (by undo)").arg(row.what);
    for (const storage::FieldChange& field : entry.fields) {
        if (isTechnical(field.column))
            continue;
        const QString name = nameOfColumn(field.column);
        if (entry.operation == u"update"_s)
            row.fields += tr("%1: %2 → %3")
                              .arg(name, value(entry.table, field.column, field.before),
                                   value(entry.table, field.column, field.after));
        else
            row.fields +=
                tr("%1: %2").arg(name, value(entry.table, field.column,
                                             entry.operation == u"delete"_s ? field.before : field.after));
    }
    return row;
}

base::Result<std::vector<HistoryRow>> RecordHistory::read(storage::Database& database, qint64 record) const
{
    SPOTON_ASSIGN(const auto entries, storage::historyOf(database, record, kMostEntries));
    std::vector<HistoryRow> rows;
    for (const storage::HistoryEntry& entry : entries)
        rows.push_back(row(entry));
    return rows;
}

} // namespace spoton::viewmodels
