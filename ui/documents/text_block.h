// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QPainter>
#include <QPointF>
#include <QString>

#include <memory>
#include <vector>

class QTextLayout;

namespace spoton::documents {

/// Plain text broken into lines of a width; what looks like markup stays text. Breaks at spaces and soft
/// hyphens, inside a word only where nothing else helps.
class TextBlock
{
public:
    TextBlock(const QString& text, const QFont& font, qreal width, Qt::Alignment alignment = Qt::AlignLeft,
              qreal leading = 1.36);
    ~TextBlock();
    TextBlock(TextBlock&&) noexcept;
    TextBlock& operator=(TextBlock&&) noexcept;

    int lineCount() const;
    qreal height() const;
    qreal lineHeight(int line) const;

    /// Paints with the painter's pen.
    void paint(QPainter& painter, QPointF topLeft) const;
    void paintLine(QPainter& painter, int line, QPointF topLeft) const;

    /// The width of the text on one line.
    static qreal oneLineWidth(const QString& text, const QFont& font);
    /// The width of its longest piece that cannot be broken well.
    static qreal narrowestWidth(const QString& text, const QFont& font);
    /// The least width in which it has no more than that many lines; never less than the narrowest.
    static qreal widthForLines(const QString& text, const QFont& font, int lines);

private:
    std::unique_ptr<QTextLayout> m_layout;
    std::vector<qreal> m_lineHeights;
};

/// The text with "…" at its end where it is wider than that.
QString elided(const QString& text, const QFont& font, qreal width);

} // namespace spoton::documents
