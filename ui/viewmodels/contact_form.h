// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/timeline.h"
#include "viewmodels/open_file.h"

namespace spoton::viewmodels {

/// The words of a list as they are typed: separated by commas.
QStringList wordsOf(const QString& typed);

/// What a postal code says of an address: the one town that has it, and the district.
struct AddressFacts
{
    QString town; ///< empty where several share the code or none is known
    domain::District district = domain::District::Unknown;
};
AddressFacts addressFacts(const domain::Places& places, const QString& postalCode, const QString& town);

/// A contact being changed or made, with its roles and consents; saved as one action.
class ContactForm : public QObject
{
    Q_OBJECT

public:
    struct Role
    {
        domain::Role record;
        QString organisation;
    };

    explicit ContactForm(OpenFile& file, QObject* parent = nullptr) : QObject(parent), m_file(file) {}

    void startNew();
    void startFrom(domain::ContactId id);

    const domain::Contact& contact() const { return m_contact; }

    /// Whether there is anything that closing would lose.
    bool isTouched() const { return m_touched; }
    const std::vector<Role>& roles() const { return m_roles; }
    const std::vector<domain::Consent>& consents() const { return m_consents; }

    template<class Edit>
    void change(Edit edit)
    {
        edit(m_contact);
        m_touched = true;
        Q_EMIT changed();
    }
    template<class Edit>
    void changeRole(int place, Edit edit)
    {
        edit(m_roles[std::size_t(place)].record);
        m_touched = true;
        Q_EMIT changed();
    }
    template<class Edit>
    void changeConsent(int place, Edit edit)
    {
        edit(m_consents[std::size_t(place)]);
        m_touched = true;
        Q_EMIT changed();
    }
    void addRole(domain::OrganisationId organisation, const QString& name);
    void removeRole(int place);
    void addConsent(const domain::Code& purpose);
    void removeConsent(int place);

    /// Why it cannot be saved yet; empty where it can.
    QString blockedBy() const;

    /// Once; while that is under way nothing is saved again.
    void save(std::function<void(const base::Result<domain::ContactId>&)> then);

Q_SIGNALS:
    void started(); ///< read, or others roles and consents than before
    void changed();

private:
    void start(domain::Contact contact, std::vector<Role> roles, std::vector<domain::Consent> consents);
    void noteLists();

    OpenFile& m_file;
    domain::Contact m_contact;
    std::vector<Role> m_roles;
    std::vector<domain::Consent> m_consents;
    std::vector<base::Id<domain::Role>> m_removedRoles;
    std::vector<base::Id<domain::Consent>> m_removedConsents;
    bool m_touched = false;
    bool m_saving = false;
};

/// An organisation being changed or made.
class OrganisationForm : public QObject
{
    Q_OBJECT

public:
    explicit OrganisationForm(OpenFile& file, QObject* parent = nullptr) : QObject(parent), m_file(file) {}

    void startNew();
    void startFrom(domain::OrganisationId id);
    const domain::Organisation& organisation() const { return m_organisation; }
    bool isTouched() const { return m_touched; }

    template<class Edit>
    void change(Edit edit)
    {
        edit(m_organisation);
        m_touched = true;
        Q_EMIT changed();
    }

    QString blockedBy() const;
    void save(std::function<void(const base::Result<domain::OrganisationId>&)> then);

Q_SIGNALS:
    void started();
    void changed();

private:
    OpenFile& m_file;
    domain::Organisation m_organisation;
    bool m_touched = false;
    bool m_saving = false;
};

} // namespace spoton::viewmodels
