// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/record_form.h"

#include <memory>

namespace spoton::viewmodels {

/// A contact being changed or made, with its roles and consents; saved as one action. A role whose
/// organisation is gone by then goes with it.
class ContactForm : public RecordForm
{
    Q_OBJECT

public:
    /// With its days as they are typed.
    struct Role
    {
        domain::Role record;
        QString organisation; ///< its name
        QString from;
        QString to;
    };
    struct Consent
    {
        domain::Consent record;
        QString givenOn;
        QString withdrawnOn;
    };

    explicit ContactForm(OpenFile& file, QObject* parent = nullptr) : RecordForm(file, Area::Contacts, parent)
    {
    }

    void startFrom(qint64 id) override;

    const domain::Contact& contact() const { return m_now.contact; }
    const std::vector<Role>& roles() const { return m_now.roles; }
    const std::vector<Consent>& consents() const { return m_now.consents; }

    template<class Edit>
    void change(Edit edit)
    {
        edit(m_now.contact);
        noteChange();
    }
    template<class Edit>
    void changeRole(int place, Edit edit)
    {
        edit(m_now.roles[std::size_t(place)]);
        noteDays();
    }
    template<class Edit>
    void changeConsent(int place, Edit edit)
    {
        edit(m_now.consents[std::size_t(place)]);
        noteDays();
    }

    /// The town follows the postal code as it is typed.
    void setPostalCode(const QString& typed);

    /// Whether the address says nothing of a district, so that it is that of an organisation.
    bool followsOrganisation() const;

    /// At most one role is the main one.
    void setMain(int place, bool main);
    void addRole(domain::OrganisationId organisation, const QString& name);
    void removeRole(int place);

    /// Given today and recorded by who works here, until something else is said.
    void addConsent(const domain::Code& purpose);
    void removeConsent(int place);

Q_SIGNALS:
    void rowsChanged(); ///< others roles or consents than before

protected:
    void clear() override { m_now = m_recorded = {}; }
    QJsonObject toJson() const override { return jsonOf(m_now); }
    void apply(const QJsonObject& json) override;
    void validate(Issues& issues) const override;
    Saving saving() override;
    QJsonObject takeSaved(qint64 id, const QJsonObject& saved) override;
    QString name() const override;

private:
    struct Content
    {
        domain::Contact contact;
        std::vector<Role> roles;
        std::vector<Consent> consents;
    };

    void noteDays();
    void noteRows();
    void keepOneMain(int place);

    static QJsonObject jsonOf(const Content& content);

    Content m_now;
    Content m_recorded;
    std::shared_ptr<Content> m_saving; ///< gets its ids on the file's thread
};

} // namespace spoton::viewmodels
