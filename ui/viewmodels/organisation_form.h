// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/record_form.h"

namespace spoton::viewmodels {

/// An organisation being changed or made.
class OrganisationForm : public RecordForm
{
    Q_OBJECT

public:
    explicit OrganisationForm(OpenFile& file, QObject* parent = nullptr)
        : RecordForm(file, Area::Organisations, parent)
    {
    }

    void startFrom(qint64 id) override;

    const domain::Organisation& organisation() const { return m_now; }

    template<class Edit>
    void change(Edit edit)
    {
        edit(m_now);
        noteChange();
    }

    /// The days and the number of members as they are typed; of the founding the year is enough. Whoever
    /// enters when the data were checked has checked them until something else is said.
    QString typed(RecordField field) const;
    void type(RecordField field, const QString& words);

    /// The town follows the postal code as it is typed.
    void setPostalCode(const QString& typed);

    /// Whether it may be listed publicly; agreed today until something else is said.
    void setListed(bool listed);

protected:
    void clear() override;
    QJsonObject toJson() const override;
    void apply(const QJsonObject& json) override;
    void validate(Issues& issues) const override;
    Saving saving() override;
    QJsonObject takeSaved(qint64 id, const QJsonObject& saved) override;
    QString name() const override { return m_now.name; }

private:
    void readTyped();
    void showTyped();

    domain::Organisation m_now;
    domain::Organisation m_recorded;
    domain::Organisation m_saving;
    std::map<RecordField, QString> m_typed;
};

} // namespace spoton::viewmodels
