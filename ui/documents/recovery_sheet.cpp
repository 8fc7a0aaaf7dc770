// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/recovery_sheet.h"

#include "base/durable_file.h"
#include "documents/print_palette.h"
#include "documents/print_type.h"
#include "documents/text_block.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>

#include <vector>

namespace spoton::documents {
namespace {

constexpr qreal kAboveTitle = points(24);
constexpr qreal kLabelWidth = points(96);
constexpr qreal kRowPadding = points(5);
constexpr qreal kWritingLine = points(40); ///< room for letters by hand
constexpr int kWritingLines = 3;
constexpr qreal kBulletWidth = points(12);
constexpr qreal kSignatureGap = points(16);

class Words
{
    Q_DECLARE_TR_FUNCTIONS(RecoverySheet)

public:
    static QString title() { return tr("Passphrase of a Spot on! file"); }
    static QString running() { return tr("Keep locked away"); }
    static QString purpose()
    {
        return tr("The file is encrypted. Without its passphrase nobody can read it or bring it back: "
                  "neither the makers "
                  "of the program nor those who look after the computers. This sheet is for the day on which "
                  "nobody "
                  "remembers it.");
    }
    static QString file() { return tr("File"); }
    static QString folder() { return tr("Folder"); }
    static QString made() { return tr("Made on"); }
    static QString write() { return tr("The passphrase, written by hand"); }
    static QString writeHow()
    {
        return tr("In print letters. Capital and small letters, spaces and signs count; mark spaces with a "
                  "low stroke "
                  "and tell 0 and O, 1 and l apart.");
    }
    static QString keep() { return tr("Where to keep this sheet"); }
    static QStringList rules()
    {
        return {tr("In a closed envelope in a safe or a locked cabinet, apart from the computer and its "
                   "backups."),
                tr("Not as a photo, a scan or a file. Whoever has the sheet and a copy of the file can read "
                   "everything."),
                tr("Two people should know where it is. After a change of the passphrase fill in a new sheet "
                   "and destroy "
                   "this one.")};
    }
    static QStringList signature() { return {tr("Place"), tr("Date"), tr("Written by")}; }
};

/// Paints downwards in a column.
class Column
{
public:
    Column(QPainter& painter, const PageGeometry& geometry)
        : m_painter(painter), m_geometry(geometry), m_y(geometry.top + kAboveTitle)
    {
    }

    void space(qreal height) { m_y += height; }

    void text(const QString& words, const QFont& font, const QColor& colour, qreal indent = 0)
    {
        const TextBlock block(words, font, m_geometry.width() - indent, Qt::AlignLeft, 1.45);
        m_painter.setPen(colour);
        block.paint(m_painter, QPointF(m_geometry.left + indent, m_y));
        m_y += block.height();
    }

    void rule(qreal thickness, const QColor& colour)
    {
        m_painter.fillRect(QRectF(m_geometry.left, m_y, m_geometry.width(), thickness), colour);
        m_y += thickness;
    }

    void fact(const QString& label, const QString& value)
    {
        m_y += kRowPadding;
        const qreal top = m_y;
        text(label, printFont(kTextPoints), palette::kText2);
        m_y = top;
        text(value, printFont(kTextPoints), palette::kText, kLabelWidth);
        m_y += kRowPadding;
        rule(points(0.5), palette::kLine);
    }

    void point(const QString& words)
    {
        const qreal top = m_y;
        text(QStringLiteral("–"), printFont(kTextPoints), palette::kText2);
        m_y = top;
        text(words, printFont(kTextPoints), palette::kText, kBulletWidth);
        m_y += points(4);
    }

    void signature(const QStringList& labels)
    {
        const auto count = qreal(labels.size());
        const qreal width = (m_geometry.width() - (count - 1) * kSignatureGap) / count;
        m_painter.setPen(palette::kText2);
        for (qsizetype i = 0; i < labels.size(); ++i) {
            const qreal left = m_geometry.left + qreal(i) * (width + kSignatureGap);
            m_painter.fillRect(QRectF(left, m_y, width, points(0.75)), palette::kField);
            TextBlock(labels[i], printFont(kCaptionPoints), width)
                .paint(m_painter, QPointF(left, m_y + points(4)));
        }
    }

private:
    QPainter& m_painter;
    const PageGeometry& m_geometry;
    qreal m_y;
};

void paintEdges(QPainter& painter, const PageGeometry& geometry)
{
    const QFont font = printFont(kCaptionPoints);
    painter.setPen(palette::kText2);
    TextBlock(QStringLiteral("Spot on!"), printFont(kCaptionPoints, Weight::Bold), geometry.width())
        .paint(painter, QPointF(geometry.left, geometry.head));
    TextBlock(Words::running(), font, geometry.width(), Qt::AlignRight)
        .paint(painter, QPointF(geometry.left, geometry.head));
    painter.fillRect(QRectF(geometry.left, geometry.head + points(17), geometry.width(), points(0.5)),
                     palette::kLine);
}

void paintSheet(QPainter& painter, const RecoverySheet& sheet, const QLocale& locale)
{
    const PageGeometry geometry = pageGeometry(QPageLayout::Portrait);
    const QFont text = printFont(kTextPoints);
    const QFont heading = printFont(kHeadingPoints, Weight::Bold);
    paintEdges(painter, geometry);
    Column column(painter, geometry);
    column.text(Words::title(), printFont(kTitlePoints, Weight::Bold), palette::kText);
    column.space(points(6));
    column.text(Words::purpose(), text, palette::kText);
    column.space(points(18));
    column.rule(points(0.75), palette::kText);
    column.fact(Words::file(), sheet.fileName);
    column.fact(Words::folder(), sheet.folder);
    column.fact(Words::made(), locale.toString(sheet.made, QLocale::LongFormat));
    column.space(points(28));
    column.text(Words::write(), heading, palette::kText);
    column.space(points(2));
    column.text(Words::writeHow(), text, palette::kText2);
    for (int line = 0; line < kWritingLines; ++line) {
        column.space(kWritingLine);
        column.rule(points(0.75), palette::kField);
    }
    column.space(points(36));
    column.text(Words::keep(), heading, palette::kText);
    column.space(points(4));
    for (const QString& rule : Words::rules())
        column.point(rule);
    column.space(points(56));
    column.signature(Words::signature());
}

} // namespace

base::Done writeRecoverySheet(const RecoverySheet& sheet, QIODevice& device, const QLocale& locale)
{
    QBuffer buffer; // QPdfWriter does not tell when its device fails
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(Words::title());
        writer.setCreator(QStringLiteral("Spot on!"));
        writer.setResolution(kPrintResolution);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(0, 0, 0, 0));
        QPainter painter;
        if (!painter.begin(&writer))
            return base::fail(base::ErrorKind::InputOutput, QStringLiteral("the PDF could not be painted"));
        paintSheet(painter, sheet, locale);
    }
    return base::writeAll(device, buffer.data());
}

} // namespace spoton::documents
