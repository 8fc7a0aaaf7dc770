// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/row_import.h"

#include "base/fold.h"
#include "domain/words.h"
#include "exchange/values.h"
#include "storage/code_repository.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spoton::exchange {
namespace {

/// Ways in which spreadsheets write an entry that is neither its key nor a label.
const QHash<QString, domain::Code>& otherWays(domain::CodeList list)
{
    static const QHash<QString, domain::Code> kNone;
    static const QHash<QString, domain::Code> kChannels{
        {base::fold(u"E-Mail"), u"written"_s},    {base::fold(u"Mail"), u"written"_s},
        {base::fold(u"Messenger"), u"written"_s}, {base::fold(u"schriftlich"), u"written"_s},
        {base::fold(u"telefonisch"), u"phone"_s}, {base::fold(u"Tel."), u"phone"_s},
        {base::fold(u"Phone"), u"phone"_s},       {base::fold(u"Videokonferenz"), u"video"_s},
        {base::fold(u"vor Ort"), u"outreach"_s},  {base::fold(u"Büro"), u"office"_s},
        {base::fold(u"in person"), u"office"_s},
    };
    return list == domain::CodeList::Channel ? kChannels : kNone;
}

QStringList sortedWords(const QString& name)
{
    QStringList words = base::fold(name).split(u' ', Qt::SkipEmptyParts);
    words.sort();
    return words;
}

/// Whether a name as written can be this contact's: no word in it that the contact's name does not have.
bool fits(const domain::Contact& contact, const QString& name)
{
    const QStringList own = sortedWords(contact.givenName + u' ' + contact.familyName);
    const QStringList written = sortedWords(name);
    return std::includes(own.begin(), own.end(), written.begin(), written.end());
}

} // namespace

ImportSession::ImportSession(storage::Batch& batch, const domain::Places& places, ColumnMap columns,
                             domain::CodeLabels labels, bool addNewTerms)
    : m_batch(batch), m_places(places), m_columns(std::move(columns)), m_labels(std::move(labels)),
      m_addNewTerms(addNewTerms), m_organisations(batch.database(), places),
      m_contacts(batch.database(), places)
{
}

void ImportSession::begin(const QStringList& fields)
{
    m_fields = fields;
    m_issues.clear();
    m_termsOfRow.clear();
}

base::Done ImportSession::keepNewTerms()
{
    for (domain::CodeEntry& entry : m_termsOfRow) {
        SPOTON_TRY(storage::addCode(m_batch, entry));
        m_labels.add(entry);
        m_newTerms += entry.labelDe;
    }
    return {};
}

void ImportSession::issue(domain::Field field, domain::Rule rule, const QString& value)
{
    m_issues.push_back({field, rule, value});
}

void ImportSession::add(const domain::Issues& issues)
{
    for (const domain::Issue& found : issues) {
        if (std::find(m_issues.begin(), m_issues.end(), found) == m_issues.end())
            m_issues.push_back(found);
    }
}

std::optional<QDate> ImportSession::day(Column column, domain::Field field)
{
    const QString written = text(column);
    if (written.isEmpty())
        return std::nullopt;
    const auto day = dayFrom(written);
    if (!day)
        issue(field, domain::Rule::NotADay, written);
    return day;
}

std::optional<QTime> ImportSession::time(Column column, domain::Field field)
{
    const QString written = text(column);
    if (written.isEmpty())
        return std::nullopt;
    const auto time = timeFrom(written);
    if (!time)
        issue(field, domain::Rule::NotATime, written);
    return time;
}

int ImportSession::count(Column column)
{
    const QString written = text(column);
    if (written.isEmpty())
        return 0;
    const auto number = numberFrom(written);
    if (!number)
        issue(domain::Field::Counts, domain::Rule::NotANumber, written);
    return number.value_or(0);
}

std::optional<domain::District> ImportSession::district()
{
    const QString written = text(Column::District);
    if (written.isEmpty())
        return std::nullopt;
    const auto district = domain::districtFrom(written);
    if (!district)
        issue(domain::Field::District, domain::Rule::UnknownCode, written);
    return district;
}

bool ImportSession::isAnonymous() const
{
    return text(Column::Organisation).isEmpty() && text(Column::Contact).isEmpty() &&
           text(Column::ContactEmail).isEmpty();
}

std::optional<domain::Code> ImportSession::find(domain::CodeList list, const QString& text)
{
    if (auto known = m_labels.find(list, text))
        return known;
    const auto other = otherWays(list).constFind(base::fold(text));
    if (other != otherWays(list).cend())
        return *other;
    const domain::CodeEntry entry = domain::newCodeEntry(list, text);
    if (!m_addNewTerms || entry.key.isEmpty())
        return std::nullopt;
    const bool twice = std::any_of(m_termsOfRow.begin(), m_termsOfRow.end(), [&entry](const auto& term) {
        return term.list == entry.list && term.key == entry.key;
    });
    if (!twice)
        m_termsOfRow.push_back(entry);
    return entry.key;
}

domain::Code ImportSession::code(domain::CodeList list, Column column, domain::Field field)
{
    const QString written = text(column);
    if (written.isEmpty())
        return {};
    const auto found = find(list, written);
    if (!found)
        issue(field, domain::Rule::UnknownCode, written);
    return found.value_or(domain::Code());
}

domain::CodeSet ImportSession::codes(domain::CodeList list, Column column, domain::Field field)
{
    domain::CodeSet set;
    const QString written = text(column);
    // A label of its own may hold a comma.
    if (const auto whole = m_labels.find(list, written); whole && !written.isEmpty()) {
        set.insert(*whole);
        return set;
    }
    for (const QString& entry : listFrom(written)) {
        const auto found = find(list, entry);
        if (found)
            set.insert(*found);
        else
            issue(field, domain::Rule::UnknownCode, entry);
    }
    return set;
}

base::Result<std::optional<domain::OrganisationId>> ImportSession::organisation(const QString& name,
                                                                                domain::Field field)
{
    if (name.isEmpty())
        return std::nullopt;
    if (const domain::OrganisationId* known = m_organisationByName.object(name))
        return *known;
    SPOTON_ASSIGN(std::vector<domain::Organisation> found, m_organisations.named(name));
    if (found.size() > 1) {
        // The folding is generous; among several the exact spelling decides.
        std::erase_if(found,
                      [&name](const auto& o) { return o.name.compare(name, Qt::CaseInsensitive) != 0; });
        if (found.size() != 1) {
            issue(field, domain::Rule::SeveralFit, name);
            return std::nullopt;
        }
    }
    if (found.empty()) {
        issue(field, domain::Rule::UnknownRecord, name);
        return std::nullopt;
    }
    m_organisationByName.insert(name, new domain::OrganisationId(found.front().id));
    return found.front().id;
}

base::Result<std::optional<domain::ContactId>>
ImportSession::contact(const QString& name, const QString& email,
                       std::optional<domain::OrganisationId> organisation)
{
    if (name.isEmpty() && email.isEmpty())
        return std::nullopt;
    std::vector<domain::Contact> found;
    if (!email.isEmpty()) {
        SPOTON_ASSIGN(found, m_contacts.withEmail(email));
        std::erase_if(found, [&name](const domain::Contact& contact) { return !fits(contact, name); });
    } else {
        SPOTON_ASSIGN(found, m_contacts.named(name));
        if (found.size() > 1 && organisation) {
            std::vector<domain::Contact> there;
            for (const domain::Contact& contact : found) {
                SPOTON_ASSIGN(const auto roles, m_contacts.roles(contact.id));
                if (std::any_of(roles.begin(), roles.end(),
                                [&](const domain::Role& role) { return role.organisation == *organisation; }))
                    there.push_back(contact);
            }
            found = std::move(there);
        }
    }
    if (found.size() == 1)
        return found.front().id;
    issue(domain::Field::Contact, found.empty() ? domain::Rule::UnknownRecord : domain::Rule::SeveralFit,
          name.isEmpty() ? email : name);
    return std::nullopt;
}

/// The value of a column however it was written: days, times, minutes and labels in one form.
QString ImportSession::understood(Column column) const
{
    QString written = text(column);
    switch (column) {
    case Column::Date:
        return dayFrom(written).value_or(QDate()).toString(Qt::ISODate);
    case Column::Start:
    case Column::End:
        return timeFrom(written).value_or(QTime()).toString(u"HH:mm"_s);
    case Column::Minutes:
        return QString::number(minutesFrom(written).value_or(-1));
    case Column::District: {
        const auto district = domain::districtFrom(written);
        return district ? QString(base::keyOf(*district)) : written;
    }
    case Column::Status: {
        const auto status = domain::referralStatusFrom(written);
        return status ? QString(base::keyOf(*status)) : written;
    }
    case Column::SessionType:
        return isAnonymous() && domain::followUpFrom(written).value_or(false) ? written : QString();
    default:
        return written;
    }
}

QByteArray ImportSession::hashOfRow(bool typeAsWritten) const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const auto& [column, header] : columnsOf(m_columns.kind())) {
        const bool written = typeAsWritten && column == Column::SessionType;
        if (const QString value = written ? text(column) : understood(column); !value.isEmpty())
            hash.addData(QByteArray(header.toUtf8() + '=' + value.toUtf8() + '\n'));
    }
    return hash.result().first(16);
}

QString ImportSession::fingerprint()
{
    return counted(hashOfRow(false));
}

QString ImportSession::earlierFingerprint()
{
    const QByteArray hash = hashOfRow(true);
    return hash == hashOfRow(false) ? QString() : counted(hash);
}

QString ImportSession::counted(const QByteArray& hash)
{
    const int count = ++m_equalRows[qFromLittleEndian<quint64>(hash.constData())];
    return QString::fromLatin1(hash.toHex()) + u'-' + QString::number(count);
}

} // namespace spoton::exchange
