// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import_rows.h"

#include "base/fold.h"
#include "exchange/values.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spoton::exchange {
namespace {

// The purpose that the spreadsheets' "Einwilligung am" stands for.
const QString kStoreData = u"store-data"_s;

bool shareAName(const domain::Contact& a, const domain::Contact& b)
{
    const QStringList words = base::fold(QString(a.givenName + u' ' + a.familyName)).split(u' ');
    const QStringList others = base::fold(QString(b.givenName + u' ' + b.familyName)).split(u' ');
    return std::any_of(words.begin(), words.end(),
                       [&](const QString& word) { return others.contains(word); });
}

/// Takes the value where nothing is there yet.
class Filler
{
public:
    template<class T>
    void fill(T& member, const T& value)
    {
        if (member == T() && !(value == T())) {
            member = value;
            m_changed = true;
        }
    }

    bool changed() const { return m_changed; }

private:
    bool m_changed = false;
};

} // namespace

base::Result<Outcome> OrganisationImport::take()
{
    domain::Organisation row;
    row.name = m_session.text(Column::Name);
    row.street = m_session.text(Column::Street);
    row.postalCode = domain::postalCodeFrom(m_session.text(Column::PostalCode));
    row.town = m_session.text(Column::Town);
    row.notes = m_session.text(Column::Notes);
    row.phones = listFrom(m_session.text(Column::Phone));
    row.emails = listFrom(m_session.text(Column::Email));
    row.statedDistrict = m_session.district();
    row.kind = m_session.code(domain::CodeList::OrganisationKind, Column::Kind, domain::Field::Kind);
    row.languages = m_session.codes(domain::CodeList::Language, Column::Languages, domain::Field::Language);
    row.topics = m_session.codes(domain::CodeList::Topic, Column::Topics, domain::Field::Topics);
    m_session.add(domain::validate(row));
    if (hasIssues())
        return Outcome::Unchanged;
    SPOTON_ASSIGN(std::vector<domain::Organisation> found, m_session.organisations().named(row.name));
    if (found.size() > 1) {
        std::erase_if(found, [&row](const auto& o) { return o.postalCode != row.postalCode; });
        if (found.size() > 1 || (found.empty() && row.postalCode.isEmpty())) {
            m_session.issue(domain::Field::Name, domain::Rule::SeveralFit, row.name);
            return Outcome::Unchanged;
        }
    }
    if (found.empty() || isAnother(found.front(), row)) {
        SPOTON_TRY(m_session.organisations().save(m_session.batch(), row));
        m_ofThisFile.insert(row.id.value);
        return Outcome::Created;
    }
    return fillIn(found.front(), row);
}

/// Two organisations of one name in two places are two; in one file also when only one of them has a place.
bool OrganisationImport::isAnother(const domain::Organisation& known, const domain::Organisation& row) const
{
    if (row.postalCode.isEmpty() || known.postalCode == row.postalCode)
        return false;
    return !known.postalCode.isEmpty() || m_ofThisFile.contains(known.id.value);
}

base::Result<Outcome> OrganisationImport::fillIn(domain::Organisation known, const domain::Organisation& row)
{
    Filler filler;
    filler.fill(known.kind, row.kind);
    filler.fill(known.street, row.street);
    filler.fill(known.postalCode, row.postalCode);
    filler.fill(known.town, row.town);
    filler.fill(known.statedDistrict, row.statedDistrict);
    filler.fill(known.phones, row.phones);
    filler.fill(known.emails, row.emails);
    filler.fill(known.languages, row.languages);
    filler.fill(known.topics, row.topics);
    filler.fill(known.notes, row.notes);
    if (!filler.changed())
        return Outcome::Unchanged;
    SPOTON_TRY(m_session.organisations().save(m_session.batch(), known));
    return Outcome::Filled;
}

base::Result<Outcome> ContactImport::take()
{
    domain::Contact row;
    row.givenName = m_session.text(Column::GivenName);
    row.familyName = m_session.text(Column::FamilyName);
    row.phones = listFrom(m_session.text(Column::Phone));
    row.emails = listFrom(m_session.text(Column::Email));
    row.postalCode = domain::postalCodeFrom(m_session.text(Column::PostalCode));
    row.town = m_session.text(Column::Town);
    row.statedDistrict = m_session.district();
    row.languages = m_session.codes(domain::CodeList::Language, Column::Languages, domain::Field::Language);
    const auto consentOn = m_session.day(Column::ConsentOn, domain::Field::Date);
    SPOTON_ASSIGN(const auto organisation,
                  m_session.organisation(m_session.text(Column::Organisation), domain::Field::Organisation));
    m_session.add(domain::validate(row));
    if (hasIssues())
        return Outcome::Unchanged;
    SPOTON_ASSIGN(const auto known, findAgain(row, organisation));
    if (hasIssues())
        return Outcome::Unchanged;
    Outcome outcome = Outcome::Created;
    domain::ContactId id;
    if (known) {
        SPOTON_ASSIGN(outcome, fillIn(*known, row));
        id = known->id;
    } else {
        SPOTON_TRY(m_session.contacts().save(m_session.batch(), row));
        m_ofThisFile.insert(row.id.value);
        id = row.id;
    }
    SPOTON_ASSIGN(const bool roleAdded, addRole(id, organisation));
    SPOTON_ASSIGN(const bool consentAdded, addConsent(id, consentOn));
    return outcome == Outcome::Unchanged && (roleAdded || consentAdded) ? Outcome::Filled : outcome;
}

/// By e-mail, else by name and organisation among those who have no other e-mail.
base::Result<std::optional<domain::Contact>>
ContactImport::findAgain(const domain::Contact& row, std::optional<domain::OrganisationId> organisation)
{
    for (const QString& email : row.emails) {
        SPOTON_ASSIGN(auto found, m_session.contacts().withEmail(email));
        // An office's e-mail is shared by people whose names have nothing in common.
        std::erase_if(found, [&row](const domain::Contact& contact) { return !shareAName(contact, row); });
        if (found.size() == 1)
            return found.front();
        if (found.size() > 1) {
            m_session.issue(domain::Field::Email, domain::Rule::SeveralFit, email);
            return std::nullopt;
        }
    }
    SPOTON_ASSIGN(std::vector<domain::Contact> named,
                  m_session.contacts().named(row.givenName + u' ' + row.familyName));
    std::vector<domain::Contact> found;
    for (const domain::Contact& contact : named) {
        const bool otherEmail =
            !row.emails.isEmpty() && (!contact.emails.isEmpty() || m_ofThisFile.contains(contact.id.value));
        SPOTON_ASSIGN(const auto roles, m_session.contacts().roles(contact.id));
        const bool sameOrganisation =
            organisation
                ? std::any_of(roles.begin(), roles.end(),
                              [&](const domain::Role& role) { return role.organisation == *organisation; })
                : roles.empty();
        if (!otherEmail && sameOrganisation)
            found.push_back(contact);
    }
    if (found.size() > 1 && row.emails.isEmpty())
        std::erase_if(found, [](const domain::Contact& contact) { return !contact.emails.isEmpty(); });
    if (found.size() > 1) {
        m_session.issue(domain::Field::Name, domain::Rule::SeveralFit, row.givenName + u' ' + row.familyName);
        return std::nullopt;
    }
    return found.empty() ? std::nullopt : std::optional(found.front());
}

base::Result<Outcome> ContactImport::fillIn(domain::Contact known, const domain::Contact& row)
{
    Filler filler;
    filler.fill(known.givenName, row.givenName);
    filler.fill(known.familyName, row.familyName);
    filler.fill(known.phones, row.phones);
    filler.fill(known.emails, row.emails);
    filler.fill(known.postalCode, row.postalCode);
    filler.fill(known.town, row.town);
    filler.fill(known.statedDistrict, row.statedDistrict);
    filler.fill(known.languages, row.languages);
    if (!filler.changed())
        return Outcome::Unchanged;
    SPOTON_TRY(m_session.contacts().save(m_session.batch(), known));
    return Outcome::Filled;
}

base::Result<bool> ContactImport::addRole(domain::ContactId contact,
                                          std::optional<domain::OrganisationId> organisation)
{
    if (!organisation)
        return false;
    SPOTON_ASSIGN(const auto roles, m_session.contacts().roles(contact));
    if (std::any_of(roles.begin(), roles.end(),
                    [&](const domain::Role& role) { return role.organisation == *organisation; }))
        return false;
    domain::Role role;
    role.contact = contact;
    role.organisation = *organisation;
    role.title = m_session.text(Column::Role);
    role.main = roles.empty();
    SPOTON_TRY(m_session.contacts().save(m_session.batch(), role));
    return true;
}

base::Result<bool> ContactImport::addConsent(domain::ContactId contact, std::optional<QDate> on)
{
    if (!on)
        return false;
    SPOTON_ASSIGN(const auto consents, m_session.contacts().consents(contact));
    if (std::any_of(consents.begin(), consents.end(), [&](const domain::Consent& consent) {
            return consent.purpose == kStoreData && consent.givenOn == on;
        }))
        return false;
    domain::Consent consent;
    consent.contact = contact;
    consent.purpose = kStoreData;
    consent.givenOn = on;
    SPOTON_TRY(m_session.contacts().save(m_session.batch(), consent));
    return true;
}

} // namespace spoton::exchange
