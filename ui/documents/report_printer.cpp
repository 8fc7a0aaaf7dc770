// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/report_printer.h"

#include "base/durable_file.h"
#include "documents/cover_page.h"
#include "documents/page_flow.h"
#include "documents/print_palette.h"
#include "documents/print_type.h"
#include "documents/section_flow.h"
#include "documents/text_block.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QPdfWriter>

#include <iterator>

namespace spoton::documents {

namespace {

constexpr qreal kRuleBelowHead = points(17);
constexpr qreal kLeastProject = points(60);

class ReportPages
{
public:
    ReportPages(const reports::Document& document, const QLocale& locale, const base::CancelCheck& cancelled)
        : m_document(document), m_locale(locale), m_cancelled(cancelled)
    {
    }

    base::Done layOut();
    base::Done write(QPdfWriter& writer) const;

private:
    void paintPage(QPainter& painter, const FlowPage& page, std::size_t number) const;
    void paintHead(QPainter& painter, const PageGeometry& geometry) const;
    void paintFoot(QPainter& painter, const PageGeometry& geometry, std::size_t number) const;

    const reports::Document& m_document;
    const QLocale& m_locale;
    const base::CancelCheck& m_cancelled;
    Flow m_flow;
    std::vector<FlowPage> m_pages;
};

/// Paints one line with its top at `top`; gives back its width.
qreal paintCaption(QPainter& painter, const QString& text, Weight weight, QPointF top, Qt::Alignment side)
{
    const QFont font = printFont(kCaptionPoints, weight);
    const QFontMetricsF metrics(font);
    const qreal width = metrics.horizontalAdvance(text);
    painter.setFont(font);
    painter.setPen(weight == Weight::Bold ? palette::kText : palette::kText2);
    painter.drawText(QPointF(side == Qt::AlignRight ? top.x() - width : top.x(), top.y() + metrics.ascent()),
                     text);
    return width;
}

void ReportPages::paintHead(QPainter& painter, const PageGeometry& geometry) const
{
    const QFont regular = printFont(kCaptionPoints);
    qreal left = geometry.left;
    left +=
        paintCaption(painter, m_document.title, Weight::Bold, QPointF(left, geometry.head), Qt::AlignLeft);
    left += points(8);
    const qreal right = geometry.right -
                        paintCaption(painter, m_document.state, Weight::Regular,
                                     QPointF(geometry.right, geometry.head), Qt::AlignRight) -
                        points(12);
    if (right - left > kLeastProject)
        paintCaption(painter, elided(m_document.project, regular, right - left), Weight::Regular,
                     QPointF(left, geometry.head), Qt::AlignLeft);
    painter.fillRect(QRectF(geometry.left, geometry.head + kRuleBelowHead, geometry.width(), points(0.5)),
                     palette::kLine);
}

void ReportPages::paintFoot(QPainter& painter, const PageGeometry& geometry, std::size_t number) const
{
    const qreal top = geometry.foot - QFontMetricsF(printFont(kCaptionPoints)).height();
    if (!m_document.reference.isEmpty())
        paintCaption(
            painter,
            QCoreApplication::translate("spoton::documents", "Reference %1").arg(m_document.reference),
            Weight::Regular, QPointF(geometry.left, top), Qt::AlignLeft);
    const QString pages = QCoreApplication::translate("spoton::documents", "Page %1 of %2")
                              .arg(m_locale.toString(static_cast<qulonglong>(number)),
                                   m_locale.toString(static_cast<qulonglong>(m_pages.size() + 1)));
    paintCaption(painter, pages, Weight::Regular, QPointF(geometry.right, top), Qt::AlignRight);
}

void ReportPages::paintPage(QPainter& painter, const FlowPage& page, std::size_t number) const
{
    const PageGeometry geometry = pageGeometry(page.orientation);
    paintHead(painter, geometry);
    for (const PlacedItem& placed : page.items)
        placed.item->paint(painter, QPointF(geometry.left, geometry.top + placed.y));
    paintFoot(painter, geometry, number);
}

base::Done ReportPages::layOut()
{
    for (const reports::Section& section : m_document.sections) {
        if (base::isCancelled(m_cancelled))
            return base::fail(base::ErrorKind::Cancelled);
        Flow pieces = sectionFlow(section, m_locale);
        m_flow.insert(m_flow.end(), std::make_move_iterator(pieces.begin()),
                      std::make_move_iterator(pieces.end()));
    }
    m_pages = paginate(m_flow, [](QPageLayout::Orientation o) { return pageGeometry(o).height(); });
    return {};
}

base::Done ReportPages::write(QPdfWriter& writer) const
{
    const auto unpainted =
        base::fail(base::ErrorKind::InputOutput, QStringLiteral("the PDF could not be painted"));
    QPainter painter;
    if (!painter.begin(&writer))
        return unpainted;
    const PageGeometry cover = pageGeometry(QPageLayout::Portrait);
    paintCover(painter, m_document, QRectF(cover.left, cover.top, cover.width(), cover.height()));
    paintFoot(painter, cover, 1);
    std::size_t number = 1;
    for (const FlowPage& page : m_pages) {
        if (base::isCancelled(m_cancelled))
            return base::fail(base::ErrorKind::Cancelled);
        writer.setPageOrientation(page.orientation);
        if (!writer.newPage())
            return unpainted;
        paintPage(painter, page, ++number);
    }
    return painter.end() ? base::Done() : unpainted;
}

} // namespace

base::Done writePdf(const reports::Document& document, QIODevice& device, const QLocale& locale,
                    const base::CancelCheck& cancelled)
{
    QBuffer buffer; // QPdfWriter does not tell when its device fails
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(document.title);
        writer.setCreator(QStringLiteral("Spot on!"));
        writer.setResolution(kPrintResolution);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(0, 0, 0, 0));
        ReportPages pages(document, locale, cancelled);
        SPOTON_TRY(pages.layOut());
        SPOTON_TRY(pages.write(writer));
    }
    return base::writeAll(device, buffer.data());
}

} // namespace spoton::documents
