// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/report_table_view.h"

#include "pages/report_table_painter.h"

#include <QKeyEvent>
#include <QRegularExpression>
#include <QWheelEvent>

#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace spoton::pages {
namespace {

constexpr int kMostMeasured = 200; ///< rows whose words are measured
constexpr int kMostNumber = 88;    ///< width that a column of figures takes if there is room
constexpr int kLeastText = 66;     ///< to which a column of words may shrink
constexpr int kLeastLabel = 118;   ///< of the label, whose words go on below

int sumOf(const std::vector<int>& widths)
{
    return std::accumulate(widths.begin(), widths.end(), 0);
}

} // namespace

ReportTableView::ReportTableView(const QLocale& locale, QWidget* parent) : QTableView(parent), m_model(locale)
{
    setModel(&m_model);
    auto* head = new ReportTableHead(this);
    setHorizontalHeader(head);
    setItemDelegate(new ReportCellDelegate(this));
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(kReportRow);
    verticalHeader()->setDefaultSectionSize(kReportRow);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setAutoScroll(false);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    connect(this, &QAbstractItemView::clicked, this, &ReportTableView::choose);
}

void ReportTableView::show(const reports::Table& table, bool openable)
{
    const int row = currentIndex().row();
    const int column = currentIndex().column();
    m_model.show(table, openable);
    setAccessibleName(u"%1 %2"_s.arg(table.id, table.title));
    if (row >= 0)
        setCurrentIndex(m_model.index(std::min(row, m_model.rowCount() - 1), column));
}

int ReportTableView::contentWidth(int column) const
{
    const QFontMetrics plain(cellFont(font(), false));
    const QFontMetrics bold(cellFont(font(), true));
    int widest = 0;
    for (int row = 0; row < std::min(m_model.rowCount(), kMostMeasured); ++row) {
        const QModelIndex index = m_model.index(row, column);
        const bool strong =
            index.data(ReportTableModel::RowKindRole).toInt() != int(reports::RowKind::Ordinary);
        int width = (strong ? bold : plain).horizontalAdvance(index.data().toString());
        if (index.data(ReportTableModel::DistrictRole).isValid())
            width += kDotRoom;
        widest = std::max(widest, width);
    }
    return widest + 2 * kCellMargin + 1;
}

/// The longest part of a head's words that cannot be broken.
int ReportTableView::headWidth(int column) const
{
    static const QRegularExpression kBreaks(u"[ \u00AD]|(?<=-)"_s);
    const QFontMetrics metrics(headFont(font()));
    int widest = 0;
    const QString title = m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    const QStringList parts = title.split(kBreaks);
    for (const QString& part : parts)
        widest = std::max(widest, metrics.horizontalAdvance(parts.size() > 1 ? QString(part + u'-') : part));
    return widest + 2 * kCellMargin + 1;
}

ReportTableView::Widths ReportTableView::widthsWanted() const
{
    Widths widths;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        if (isColumnHidden(column)) {
            widths.wanted.push_back(0);
            widths.least.push_back(0);
            continue;
        }
        const int wanted = std::max(contentWidth(column), headWidth(column));
        const bool words = m_model.table().columns[std::size_t(column)].type == reports::ColumnType::Text;
        const int least = column == m_model.labelColumn() ? kLeastLabel : kLeastText;
        widths.wanted.push_back(wanted);
        widths.least.push_back(words ? std::min(wanted, least) : wanted);
    }
    return widths;
}

/// Columns that say what a row is go below its label where their words would be cut; @return the widths of
/// what is left.
ReportTableView::Widths ReportTableView::fold(int width)
{
    const auto setFolded = [this](bool folded) {
        m_model.setFolded(folded);
        for (int column = 0; column < m_model.columnCount(); ++column)
            setColumnHidden(column, folded && m_model.isFoldable(column));
    };
    setFolded(false);
    Widths widths = widthsWanted();
    if (m_model.columnCount() == 0)
        return widths;
    const auto label = std::size_t(m_model.labelColumn());
    const int needed = sumOf(widths.wanted) - widths.wanted[label] + widths.least[label];
    if (needed <= width)
        return widths;
    setFolded(true);
    return widthsWanted();
}

std::vector<int> ReportTableView::columnWidths(int width, Widths wanted) const
{
    auto& [widths, least] = wanted;
    if (sumOf(widths) > width) {
        const int over = sumOf(widths) - std::max(width, sumOf(least));
        const double share = double(over) / std::max(1, sumOf(widths) - sumOf(least));
        for (std::size_t i = 0; i < widths.size(); ++i)
            widths[i] = std::max(least[i], widths[i] - int(std::ceil(share * (widths[i] - least[i]))));
        return widths;
    }
    // As much of an equal width for all figures as there is room.
    for (int level = 0; level <= kMostNumber; ++level) {
        std::vector<int> wider = widths;
        for (std::size_t i = 0; i < wider.size(); ++i)
            wider[i] = m_model.isNumber(int(i)) ? std::max(wider[i], level) : wider[i];
        if (sumOf(wider) > width)
            break;
        widths = std::move(wider);
    }
    if (!widths.empty())
        widths[std::size_t(m_model.labelColumn())] += width - sumOf(widths);
    return widths;
}

/// Rows whose label needs more lines get them; @return how high all are.
int ReportTableView::fitRows()
{
    if (m_model.columnCount() == 0)
        return 0;
    const int column = m_model.labelColumn();
    int height = 0;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex label = m_model.index(row, column);
        const bool bold =
            label.data(ReportTableModel::RowKindRole).toInt() != int(reports::RowKind::Ordinary);
        const int dot = label.data(ReportTableModel::DistrictRole).isValid() ? kDotRoom : 0;
        const QRect room(0, 0, columnWidth(column) - 2 * kCellMargin - dot, 1000);
        const QFontMetrics metrics(cellFont(font(), bold));
        int words = metrics.boundingRect(room, Qt::TextWordWrap, label.data().toString()).height();
        const QString second = label.data(ReportTableModel::SecondRole).toString();
        if (!second.isEmpty())
            words += secondHeight(font(), second, room.width());
        const int wanted = words > metrics.lineSpacing() + 2 ? words + kRowPadding : kReportRow;
        if (rowHeight(row) != wanted)
            setRowHeight(row, wanted);
        height += wanted;
    }
    return height;
}

void ReportTableView::setRoom(int width)
{
    const std::vector<int> widths = columnWidths(width, fold(width));
    for (int column = 0; column < m_model.columnCount(); ++column)
        setColumnWidth(column, widths[std::size_t(column)]);
    const int headHeight = static_cast<ReportTableHead*>(horizontalHeader())->fit();
    const int rowsHeight = fitRows();
    setFixedSize(sumOf(widths), headHeight + rowsHeight);
}

void ReportTableView::setOpened(const std::optional<domain::FigureSource>& source)
{
    QModelIndex found;
    for (int row = 0; source && row < m_model.rowCount() && !found.isValid(); ++row) {
        for (int column = 0; column < m_model.columnCount(); ++column) {
            const QModelIndex index = m_model.index(row, column);
            if (m_model.cell(index).source == source)
                found = index;
        }
    }
    static_cast<ReportCellDelegate*>(itemDelegate())->setOpened(found);
    viewport()->update();
}

void ReportTableView::choose(const QModelIndex& index)
{
    if (!index.data(ReportTableModel::FigureRole).toBool())
        return;
    const reports::Cell& cell = m_model.cell(index);
    const auto* count = std::get_if<qint64>(&cell.value);
    const auto* hours = std::get_if<double>(&cell.value);
    Q_EMIT figureChosen(*cell.source, count ? *count : hours ? qRound64(*hours * 60) : 0);
}

void ReportTableView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        choose(currentIndex());
        return;
    case Qt::Key_Escape:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        event->ignore();
        return;
    default:
        QTableView::keyPressEvent(event);
    }
}

QModelIndex ReportTableView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (currentIndex().isValid())
        return QTableView::moveCursor(action, modifiers);
    return m_model.index(0, 0);
}

void ReportTableView::mouseMoveEvent(QMouseEvent* event)
{
    QTableView::mouseMoveEvent(event);
    const bool figure = indexAt(event->position().toPoint()).data(ReportTableModel::FigureRole).toBool();
    viewport()->setCursor(figure ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void ReportTableView::wheelEvent(QWheelEvent* event)
{
    event->ignore(); // the whole page scrolls
}

void ReportTableView::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && m_model.rowCount() > 0)
        setCurrentIndex(m_model.index(0, std::min(1, m_model.columnCount() - 1)));
    else if (currentIndex().isValid())
        Q_EMIT reached(visualRect(currentIndex()).translated(viewport()->pos()));
    viewport()->update();
}

void ReportTableView::focusOutEvent(QFocusEvent* event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
}

void ReportTableView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
    if (current.isValid() && hasFocus())
        Q_EMIT reached(visualRect(current).translated(viewport()->pos()));
}

} // namespace spoton::pages
