// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>
#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

/// How a table of the report is painted: hairlines between rows, a strong one above the total, no frame.
namespace spoton::pages {

inline constexpr int kReportRow = 30;
inline constexpr int kCellMargin = 4;
inline constexpr int kDotRoom = 17;
inline constexpr int kRowPadding = 12; ///< of rows with several lines

QFont cellFont(const QFont& font, bool bold);
QFont headFont(const QFont& font);

/// How high the words below a label become at that width.
int secondHeight(const QFont& font, const QString& words, int width);

/// The head: words of 9 pt that may break, right above figures.
class ReportTableHead : public QHeaderView
{
    Q_OBJECT

public:
    explicit ReportTableHead(QWidget* parent);

    /// Becomes as high as its words need in the columns as they are; @return how high.
    int fit();

    QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& area, int section) const override;

private:
    int flags(int section) const;

    int m_height = 0;
};

class ReportCellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// The cell whose records are shown.
    void setOpened(const QModelIndex& index) { m_opened = index; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    void paintGround(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    int paintSecond(QPainter& painter, QRect room, const QString& words,
                    const QStyleOptionViewItem& option) const;

    QPersistentModelIndex m_opened;
};

} // namespace spoton::pages
