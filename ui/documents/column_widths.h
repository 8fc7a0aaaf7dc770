// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>

#include <vector>

namespace spoton::documents {

/// A part of a text that stays on one line, without and with the blank behind it.
struct TextPiece
{
    qreal visible = 0;
    qreal whole = 0;
};

using TextPieces = std::vector<TextPiece>;

/// The text's pieces in order.
TextPieces textPieces(const QString& text, const QFont& font);

/// What a column of a table wants of the width: it looks broken below `least` and gains nothing above
/// `natural`.
struct ColumnWish
{
    qreal least = 0;
    qreal comfortable = 0; ///< its texts may wrap, but into few lines
    qreal natural = 0;
    std::vector<TextPieces> texts; ///< by row, for columns whose texts may wrap
};

/// Shares the space so that the rows get as few lines as possible: together at most the space, less where no
/// column gains by more.
std::vector<qreal> columnWidths(const std::vector<ColumnWish>& wishes, qreal space);

} // namespace spoton::documents
