// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace spoton::widgets {

/// Paints the ListRow of a model's RowRole: name, second line, place at the right, the district's dot at the
/// left, and what was searched for marked.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum class Density
    {
        List,  ///< 58 px, in the list of a page
        Panel, ///< 46 px, in a panel
        Popup  ///< 42 px, under a field
    };

    explicit RowDelegate(Density density, QObject* parent = nullptr);

    void setSearched(const QString& words) { m_searched = words; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintGround(QPainter& painter, const QStyleOptionViewItem& option) const;

    Density m_density;
    QString m_searched;
};

/// Paints a line of text with the matches of `searched` marked and bold, cut with an ellipsis where it does
/// not fit.
/// @return how wide it became.
int paintMarked(QPainter& painter, const QRect& room, const QString& words, const QString& searched,
                const QFont& font, const QColor& ink, const QColor& mark);

} // namespace spoton::widgets
