// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/section_flow.h"

#include "documents/print_palette.h"
#include "documents/print_type.h"
#include "documents/table_flow.h"
#include "documents/text_block.h"

#include <QCoreApplication>

#include <iterator>

namespace spoton::documents {

namespace {

constexpr qreal kParagraphLeading = 1.54;

qreal textWidth()
{
    return pageGeometry(QPageLayout::Portrait).width();
}

FlowItem headingItem(const reports::Section& section)
{
    const QString title =
        section.number > 0 ? QString(QString::number(section.number) + u' ' + section.title) : section.title;
    auto text = std::make_shared<TextBlock>(title, printFont(kTitlePoints, Weight::Bold), textWidth());
    FlowItem item;
    item.height = text->height() + points(6);
    item.spaceBefore = points(28);
    item.keepWithNext = true;
    item.paint = [text](QPainter& painter, QPointF topLeft) {
        painter.setPen(palette::kText);
        text->paint(painter, topLeft);
    };
    return item;
}

/// One piece for each line, so that long texts run over pages; no line of a paragraph stands alone on a page.
void addParagraph(Flow& flow, const QString& paragraph)
{
    auto text = std::make_shared<TextBlock>(paragraph, printFont(kTextPoints), textWidth(), Qt::AlignLeft,
                                            kParagraphLeading);
    const int count = text->lineCount();
    for (int line = 0; line < count; ++line) {
        FlowItem item;
        item.height = text->lineHeight(line);
        item.spaceBefore = line == 0 && !flow.empty() && !flow.back().keepWithNext ? points(6) : 0;
        item.keepWithNext = line + 1 < count && (line == 0 || line + 2 == count);
        item.paint = [text, line](QPainter& painter, QPointF topLeft) {
            painter.setPen(palette::kText);
            text->paintLine(painter, line, topLeft);
        };
        flow.push_back(std::move(item));
    }
}

FlowItem signatureItem()
{
    struct Field
    {
        QString label;
        qreal left;
        qreal width;
    };
    const qreal gap = points(18);
    const qreal place = (textWidth() - 2 * gap) * 0.32;
    const qreal date = (textWidth() - 2 * gap) * 0.22;
    const qreal signature = textWidth() - 2 * gap - place - date;
    const std::vector<Field> fields{
        {QCoreApplication::translate("spoton::documents", "Place"), 0, place},
        {QCoreApplication::translate("spoton::documents", "Date"), place + gap, date},
        {QCoreApplication::translate("spoton::documents", "Signature"), place + date + 2 * gap, signature},
    };
    const qreal writing = points(52);
    FlowItem item;
    item.height = writing + points(18);
    item.paint = [fields, writing](QPainter& painter, QPointF topLeft) {
        for (const Field& field : fields) {
            const QPointF start = topLeft + QPointF(field.left, writing);
            painter.fillRect(QRectF(start, QSizeF(field.width, points(0.75))), palette::kField);
            painter.setPen(palette::kText2);
            TextBlock(field.label, printFont(kCaptionPoints), field.width)
                .paint(painter, start + QPointF(0, points(3)));
        }
    };
    return item;
}

} // namespace

Flow sectionFlow(const reports::Section& section, const QLocale& locale)
{
    Flow flow{headingItem(section)};
    for (const QString& paragraph : section.paragraphs)
        if (!paragraph.trimmed().isEmpty())
            addParagraph(flow, paragraph);
    for (const reports::Table& table : section.tables) {
        Flow pieces = tableFlow(table, locale, flow.back().orientation);
        if (flow.back().keepWithNext) // the table follows the heading at once
            pieces.front().spaceBefore = points(4);
        flow.insert(flow.end(), std::make_move_iterator(pieces.begin()),
                    std::make_move_iterator(pieces.end()));
    }
    if (section.signature)
        flow.back().keepWithNext = true;
    if (section.signature)
        flow.push_back(signatureItem());
    return flow;
}

} // namespace spoton::documents
