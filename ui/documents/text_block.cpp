// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/text_block.h"

#include "text/direction.h"

#include <QFontMetricsF>
#include <QRegularExpression>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace spoton::documents {

namespace {

constexpr qreal kUnlimited = 1e6;

/// Line breaks as QTextLayout knows them; other control characters would be printed as boxes.
QString printable(QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    for (QChar& c : text) {
        if (c == u'\n' || c == u'\r')
            c = QChar::LineSeparator;
        else if (c.category() == QChar::Other_Control)
            c = u' ';
    }
    return text;
}

struct Measure
{
    int lines = 0;
    qreal widest = 0;
};

void prepare(QTextLayout& layout, Qt::Alignment alignment, QTextOption::WrapMode wrap)
{
    QTextOption option(alignment | Qt::AlignAbsolute);
    option.setWrapMode(wrap);
    option.setTextDirection(text::directionOf(layout.text()));
    option.setUseDesignMetrics(true);
    layout.setTextOption(option);
    layout.setCacheEnabled(true);
}

Measure measure(const QString& text, const QFont& font, qreal width)
{
    QTextLayout layout(printable(text), font);
    prepare(layout, Qt::AlignLeft, QTextOption::WordWrap);
    Measure result;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        ++result.lines;
        result.widest = std::max(result.widest, line.naturalTextWidth());
    }
    layout.endLayout();
    result.widest = std::ceil(result.widest) + 1; // so that the same text fits when it is laid out again
    return result;
}

} // namespace

TextBlock::TextBlock(const QString& text, const QFont& font, qreal width, Qt::Alignment alignment,
                     qreal leading)
    : m_layout(std::make_unique<QTextLayout>(printable(text), font))
{
    prepare(*m_layout, alignment, QTextOption::WrapAtWordBoundaryOrAnywhere);
    const qreal usual = font.pixelSize() * leading;
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(width);
        m_lineHeights.push_back(std::max(usual, line.height()));
        line.setPosition(QPointF(0, (m_lineHeights.back() - line.height()) / 2));
    }
    m_layout->endLayout();
}

TextBlock::~TextBlock() = default;
TextBlock::TextBlock(TextBlock&&) noexcept = default;
TextBlock& TextBlock::operator=(TextBlock&&) noexcept = default;

int TextBlock::lineCount() const
{
    return static_cast<int>(m_lineHeights.size());
}

qreal TextBlock::lineHeight(int line) const
{
    return m_lineHeights.at(static_cast<std::size_t>(line));
}

qreal TextBlock::height() const
{
    qreal sum = 0;
    for (const qreal height : m_lineHeights)
        sum += height;
    return sum;
}

void TextBlock::paintLine(QPainter& painter, int line, QPointF topLeft) const
{
    m_layout->lineAt(line).draw(&painter, topLeft);
}

void TextBlock::paint(QPainter& painter, QPointF topLeft) const
{
    for (int line = 0; line < lineCount(); ++line) {
        paintLine(painter, line, topLeft);
        topLeft.ry() += lineHeight(line);
    }
}

qreal TextBlock::oneLineWidth(const QString& text, const QFont& font)
{
    return text.isEmpty() ? 0 : measure(text, font, kUnlimited).widest;
}

qreal TextBlock::narrowestWidth(const QString& text, const QFont& font)
{
    if (text.isEmpty())
        return 0;
    qreal width = measure(text, font, 1).widest;
    static const QRegularExpression range(QStringLiteral(u"\\S*\\d[-–]\\d\\S*"));
    for (auto match = range.globalMatch(text); match.hasNext();)
        width = std::max(width, oneLineWidth(match.next().captured(), font)); // 18–29 stays whole
    return width;
}

qreal TextBlock::widthForLines(const QString& text, const QFont& font, int lines)
{
    qreal low = narrowestWidth(text, font);
    qreal high = oneLineWidth(text, font);
    if (measure(text, font, low).lines <= lines)
        return low;
    while (high - low > 1) {
        const qreal middle = (low + high) / 2;
        (measure(text, font, middle).lines <= lines ? high : low) = middle;
    }
    return std::ceil(high);
}

QString elided(const QString& text, const QFont& font, qreal width)
{
    return QFontMetricsF(font).elidedText(text, Qt::ElideRight, width);
}

} // namespace spoton::documents
