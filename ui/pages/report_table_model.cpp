// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/report_table_model.h"

#include "documents/cell_text.h"
#include "viewmodels/figure_story.h"

using namespace Qt::StringLiterals;

namespace spoton::pages {

ReportTableModel::ReportTableModel(const QLocale& locale, QObject* parent)
    : QAbstractTableModel(parent), m_locale(locale)
{
}

void ReportTableModel::show(const reports::Table& table, bool openable)
{
    beginResetModel();
    m_table = table;
    m_openable = openable;
    endResetModel();
}

const reports::Cell& ReportTableModel::cell(const QModelIndex& index) const
{
    return m_table.rows[std::size_t(index.row())].cells[std::size_t(index.column())];
}

bool ReportTableModel::isNumber(int column) const
{
    return documents::isNumeric(m_table.columns[std::size_t(column)].type);
}

int ReportTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_table.rows.size());
}

int ReportTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_table.columns.size());
}

QString ReportTableModel::words(const QModelIndex& index) const
{
    return documents::cellText(cell(index), m_table.columns[std::size_t(index.column())].type, m_locale);
}

QString ReportTableModel::accessibleName(const QModelIndex& index) const
{
    const QString title = headerData(index.column(), Qt::Horizontal, Qt::AccessibleTextRole).toString();
    const QString value = cell(index).masked ? tr("hidden") : words(index);
    if (!isNumber(index.column()))
        return u"%1: %2"_s.arg(title, value);
    return u"%1, %2: %3"_s.arg(words(index.siblingAtColumn(0)), title, value);
}

QString ReportTableModel::toolTip(const QModelIndex& index) const
{
    const reports::Cell& shown = cell(index);
    if (shown.source)
        return viewmodels::definitionOf(shown.source->counted);
    return isNumber(index.column()) ? QString() : words(index);
}

QVariant ReportTableModel::district(const QModelIndex& index) const
{
    if (m_table.columns[std::size_t(index.column())].key != u"district"_s)
        return {};
    const auto found = base::fromKey<domain::District>(m_table.rows[std::size_t(index.row())].key);
    return found ? QVariant(int(*found)) : QVariant();
}

QVariant ReportTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return words(index);
    case Qt::TextAlignmentRole:
        return int((isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        return accessibleName(index);
    case Qt::ToolTipRole:
        return toolTip(index);
    case FigureRole:
        return m_openable && cell(index).source.has_value();
    case RowKindRole:
        return int(m_table.rows[std::size_t(index.row())].kind);
    case DistrictRole:
        return district(index);
    default:
        return {};
    }
}

QVariant ReportTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || section < 0 || section >= columnCount())
        return {};
    const QString& title = m_table.columns[std::size_t(section)].title;
    if (role == Qt::DisplayRole)
        return title;
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return QString(title).remove(QChar(0xAD));
    return {};
}

} // namespace spoton::pages
