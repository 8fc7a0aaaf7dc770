// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/table.h"

#include <QAbstractTableModel>
#include <QLocale>

namespace spoton::pages {

/// One table of the report, its cells as words by locale.
class ReportTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role
    {
        FigureRole = Qt::UserRole, ///< whether the cell can be opened to its records
        RowKindRole,               ///< of the row: reports::RowKind
        DistrictRole,              ///< whose dot stands before the words; invalid for none
        SecondRole                 ///< of the label: the words of the columns folded into it
    };

    explicit ReportTableModel(const QLocale& locale, QObject* parent = nullptr);

    /// @param openable whether the figures lead to their records
    void show(const reports::Table& table, bool openable);
    const reports::Table& table() const { return m_table; }
    const reports::Cell& cell(const QModelIndex& index) const;
    bool isNumber(int column) const;

    /// What a row is about: its title, else its first words.
    int labelColumn() const;

    /// Whether the column says more about what the row is, so that its words can stand below the label.
    bool isFoldable(int column) const;

    /// Puts the words of all such columns below the label; who shows the table hides them then.
    void setFolded(bool folded);
    bool isFolded() const { return m_folded; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString words(const QModelIndex& index) const;
    QString second(const QModelIndex& index) const;
    QString accessibleName(const QModelIndex& index) const;
    QString toolTip(const QModelIndex& index) const;
    QVariant district(const QModelIndex& index) const;

    QLocale m_locale;
    reports::Table m_table;
    bool m_openable = false;
    bool m_folded = false;
};

} // namespace spoton::pages
