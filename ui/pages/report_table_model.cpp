// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/report_table_model.h"

#include "documents/cell_text.h"
#include "text/direction.h"
#include "viewmodels/figure_story.h"

#include <algorithm>

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

int ReportTableModel::labelColumn() const
{
    const auto title = std::ranges::find(m_table.columns, u"title"_s, &reports::Column::key);
    return title == m_table.columns.end() ? 0 : int(title - m_table.columns.begin());
}

bool ReportTableModel::isFoldable(int column) const
{
    static const QStringList kKeys{u"kind"_s, u"topic"_s, u"district"_s, u"language"_s};
    return column != labelColumn() && kKeys.contains(m_table.columns[std::size_t(column)].key);
}

void ReportTableModel::setFolded(bool folded)
{
    if (folded == m_folded)
        return;
    m_folded = folded;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, labelColumn()), index(rowCount() - 1, labelColumn()));
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

QString ReportTableModel::second(const QModelIndex& index) const
{
    QStringList folded;
    for (int column = 0; m_folded && index.column() == labelColumn() && column < columnCount(); ++column) {
        const QModelIndex other = index.siblingAtColumn(column);
        if (isFoldable(column) && !cell(other).isEmpty())
            folded += text::isolated(words(other));
    }
    return folded.join(u", "_s);
}

QString ReportTableModel::accessibleName(const QModelIndex& index) const
{
    const QString title = headerData(index.column(), Qt::Horizontal, Qt::AccessibleTextRole).toString();
    const QString value = cell(index).masked ? tr("hidden") : words(index);
    if (isNumber(index.column()))
        return u"%1, %2: %3"_s.arg(words(index.siblingAtColumn(labelColumn())), title, value);
    const QString more = second(index);
    return u"%1: %2"_s.arg(title, more.isEmpty() ? value : value + u", "_s + more);
}

QString ReportTableModel::toolTip(const QModelIndex& index) const
{
    const reports::Cell& shown = cell(index);
    if (shown.source)
        return viewmodels::definitionOf(shown.source->counted);
    const QString more = second(index);
    return isNumber(index.column()) ? QString() : more.isEmpty() ? words(index) : words(index) + u'\n' + more;
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
    case SecondRole:
        return second(index);
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
