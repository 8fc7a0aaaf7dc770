// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/report_xlsx.h"

#include "exchange/xlsx_chart.h"
#include "exchange/xlsx_formats.h"

#include <QCoreApplication>
#include <QFile>
#include <QSet>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace spoton::exchange {

using reports::Cell;
using reports::ColumnType;
using reports::Row;
using reports::Table;

namespace {

constexpr uint8_t kPaperA4 = 9;
constexpr int kLongestSheetName = 31;
constexpr int kLongestText = 32767;
constexpr int kLongestHeader = 200; // Excel's limit of 255 with the marks
constexpr double kNarrowest = 6;    // widths in characters
constexpr double kWidest = 48;
constexpr double kMargin = 2;
constexpr double kLineHeight = 15; // points
constexpr double kTitleHeight = 24;
constexpr double kMostLines = 25;
constexpr double kCoverLabelWidth = 26;
constexpr double kCoverValueWidth = 64;
constexpr std::size_t kColumnsUpright = 8;

QString plain(QString title)
{
    return title.remove(QChar::SoftHyphen);
}

QByteArray bytes(const QString& text)
{
    return text.size() <= kLongestText ? text.toUtf8() : QString(text.left(kLongestText - 1) + u'…').toUtf8();
}

/// Marks of a printed header or footer begin with "&".
QString headerText(const QString& text)
{
    return text.left(kLongestHeader).replace(u'&', QStringLiteral("&&"));
}

/// Estimated: how many lines a text takes in a column that many characters wide.
double lineCount(const QString& text, double width)
{
    double lines = 0;
    for (const QString& part : text.split(u'\n'))
        lines += std::max(1.0, std::ceil(static_cast<double>(part.size() + 1) / std::max(1.0, width)));
    return lines;
}

/// The text up to that many characters, without half a word or a lone comma at its end.
QString cutName(const QString& text, qsizetype longest)
{
    if (text.size() <= longest)
        return text;
    QString cut = text.left(longest);
    if (text[longest] != u' ' && cut.contains(u' '))
        cut.truncate(cut.lastIndexOf(u' '));
    while (cut.endsWith(u' ') || cut.endsWith(u',') || cut.endsWith(u';') || cut.endsWith(u'-'))
        cut.chop(1);
    return cut;
}

class Workbook
{
public:
    Workbook(const QByteArray& file, QByteArray folder, const QLocale& locale)
        : m_folder(std::move(folder)), m_workbook(open(file, m_folder)), m_formats(m_workbook, locale)
    {
    }
    ~Workbook()
    {
        if (m_workbook)
            lxw_workbook_free(m_workbook);
    }
    Q_DISABLE_COPY_MOVE(Workbook)

    void addCover(const reports::Document& document);
    void addTable(const Table& table, const reports::Document& document);

    /// Writes the file; nothing may be added afterwards.
    lxw_error close()
    {
        if (m_error != LXW_NO_ERROR)
            return m_error;
        return workbook_close(std::exchange(m_workbook, nullptr));
    }

private:
    static lxw_workbook* open(const QByteArray& file, QByteArray& folder)
    {
        lxw_workbook_options options{};
        options.tmpdir = folder.data();
        return workbook_new_opt(file.constData(), &options);
    }

    QByteArray sheetName(const QString& wanted);
    lxw_worksheet* addSheet(const QByteArray& name);
    void check(lxw_error error);
    void writeText(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const QString& text,
                   lxw_format* format);
    void writeCell(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const Cell& cell,
                   const XlsxStyle& style);
    void writeHead(lxw_worksheet* sheet, const Table& table, const std::vector<double>& widths);
    void writeRow(lxw_worksheet* sheet, lxw_row_t row, const Row& line, const Table& table,
                  const std::vector<double>& widths);
    lxw_row_t writeNotes(lxw_worksheet* sheet, const Table& table, lxw_row_t row, double width);
    std::vector<double> setWidths(lxw_worksheet* sheet, const Table& table);
    void setHeight(lxw_worksheet* sheet, lxw_row_t row, double lines);
    void setUpPrint(lxw_worksheet* sheet, const QString& header, const reports::Document& document,
                    bool landscape);

    QByteArray m_folder;
    lxw_workbook* m_workbook = nullptr;
    lxw_error m_error = LXW_NO_ERROR; // the first
    XlsxFormats m_formats;
    QSet<QString> m_names; // folded
};

void Workbook::check(lxw_error error)
{
    if (m_error == LXW_NO_ERROR)
        m_error = error;
}

/// Legal for a sheet, not longer than allowed, and different from all before; cut between words.
QByteArray Workbook::sheetName(const QString& wanted)
{
    QString clean;
    for (const QChar c : plain(wanted))
        clean += c.isPrint() && !QStringLiteral("[]:*?/\\'").contains(c) ? c : u' ';
    clean = clean.simplified();
    QString name = cutName(clean, kLongestSheetName);
    for (int n = 2; name.isEmpty() || m_names.contains(name.toCaseFolded()); ++n) {
        const QString number = QString::number(n);
        name = QString(cutName(clean, kLongestSheetName - number.size() - 1) + u' ' + number).trimmed();
    }
    m_names.insert(name.toCaseFolded());
    return name.toUtf8();
}

lxw_worksheet* Workbook::addSheet(const QByteArray& name)
{
    lxw_worksheet* sheet = workbook_add_worksheet(m_workbook, name.constData());
    if (!sheet)
        check(LXW_ERROR_PARAMETER_VALIDATION);
    return sheet;
}

/// Always as text, whatever it begins with.
void Workbook::writeText(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const QString& text,
                         lxw_format* format)
{
    if (text.isEmpty())
        check(worksheet_write_blank(sheet, row, column, format));
    else
        check(worksheet_write_string(sheet, row, column, bytes(text).constData(), format));
}

void Workbook::writeCell(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const Cell& cell,
                         const XlsxStyle& style)
{
    lxw_format* dress = m_formats.of(style);
    if (cell.masked) {
        writeText(sheet, row, column, QStringLiteral(u"•"), dress);
    } else if (const auto* text = std::get_if<QString>(&cell.value)) {
        writeText(sheet, row, column, *text, dress);
    } else if (const auto* date = std::get_if<QDate>(&cell.value); date && date->year() >= 1900) {
        lxw_datetime day{date->year(), date->month(), date->day(), 0, 0, 0};
        check(worksheet_write_datetime(sheet, row, column, &day, dress));
    } else if (const auto* count = std::get_if<qint64>(&cell.value)) {
        check(worksheet_write_number(sheet, row, column, static_cast<double>(*count), dress));
    } else if (const auto* number = std::get_if<double>(&cell.value); number && std::isfinite(*number)) {
        check(worksheet_write_number(sheet, row, column, *number, dress));
    } else {
        writeText(sheet, row, column, {}, dress);
    }
}

void Workbook::writeHead(lxw_worksheet* sheet, const Table& table, const std::vector<double>& widths)
{
    double lines = 1;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const QString title = plain(table.columns[i].title);
        const auto column = static_cast<lxw_col_t>(i);
        writeText(sheet, 0, column, title, m_formats.of({XlsxRole::Head, table.columns[i].type, i > 0}));
        lines = std::max(lines, lineCount(title, widths[i]));
    }
    setHeight(sheet, 0, lines);
}

void Workbook::writeRow(lxw_worksheet* sheet, lxw_row_t row, const Row& line, const Table& table,
                        const std::vector<double>& widths)
{
    double lines = 1;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const Cell cell = i < line.cells.size() ? line.cells[i] : Cell{};
        writeCell(sheet, row, static_cast<lxw_col_t>(i), cell,
                  {xlsxRole(line.kind), table.columns[i].type, i > 0});
        if (const auto* text = std::get_if<QString>(&cell.value))
            lines = std::max(lines, lineCount(*text, widths[i]));
    }
    setHeight(sheet, row, lines);
}

/// Not every program lets rows grow with wrapped text when it opens the file.
void Workbook::setHeight(lxw_worksheet* sheet, lxw_row_t row, double lines)
{
    if (lines > 1)
        check(worksheet_set_row(sheet, row, kLineHeight * std::min(lines, kMostLines), nullptr));
}

/// Gives back the widths, in characters.
std::vector<double> Workbook::setWidths(lxw_worksheet* sheet, const Table& table)
{
    std::vector<double> widths;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        qsizetype longest = table.columns[i].type == ColumnType::Date ? m_formats.dateFormat().size() : 0;
        for (const QString& word : plain(table.columns[i].title).split(u' '))
            longest = std::max(longest, word.size() + 1); // bold
        for (const Row& row : table.rows) {
            if (i >= row.cells.size())
                continue;
            if (const auto* text = std::get_if<QString>(&row.cells[i].value))
                longest = std::max(longest, text->size() + (row.kind == reports::RowKind::Ordinary ? 0 : 1));
        }
        const double width = std::clamp(static_cast<double>(longest) + kMargin, kNarrowest, kWidest);
        const auto column = static_cast<lxw_col_t>(i);
        check(worksheet_set_column(sheet, column, column, width, nullptr));
        widths.push_back(width);
    }
    return widths;
}

/// Each note runs over all columns.
lxw_row_t Workbook::writeNotes(lxw_worksheet* sheet, const Table& table, lxw_row_t row, double width)
{
    lxw_format* style = m_formats.of({XlsxRole::Note});
    const auto last = static_cast<lxw_col_t>(table.columns.size() - 1);
    for (const QString& note : table.notes) {
        setHeight(sheet, row, lineCount(note, width));
        if (last > 0)
            check(worksheet_merge_range(sheet, row, 0, row, last, "", style));
        writeText(sheet, row, 0, note, style);
        ++row;
    }
    return row;
}

void Workbook::setUpPrint(lxw_worksheet* sheet, const QString& header, const reports::Document& document,
                          bool landscape)
{
    worksheet_set_paper(sheet, kPaperA4);
    if (landscape)
        worksheet_set_landscape(sheet);
    worksheet_fit_to_pages(sheet, 1, 0);
    worksheet_set_margins(sheet, 0.9, 0.7, 0.9, 0.8);
    check(worksheet_set_header(
        sheet, QString(QStringLiteral("&L&\"-,Bold\"") + headerText(header)).toUtf8().constData()));
    const QString pages = QCoreApplication::translate("spoton::exchange", "Page %1 of %2")
                              .arg(QStringLiteral("&P"), QStringLiteral("&N"));
    const QString state = headerText(document.state);
    check(worksheet_set_footer(
        sheet, QString(QStringLiteral("&L") + state + QStringLiteral("&R") + pages).toUtf8().constData()));
}

void Workbook::addTable(const Table& table, const reports::Document& document)
{
    const QString title = QString(table.id + u' ' + plain(table.title)).trimmed();
    const QByteArray name = sheetName(title);
    lxw_worksheet* sheet = addSheet(name);
    if (!sheet || table.columns.empty())
        return;
    const std::vector<double> widths = setWidths(sheet, table);
    writeHead(sheet, table, widths);
    lxw_row_t row = 1;
    for (const Row& line : table.rows)
        writeRow(sheet, row++, line, table, widths);
    row = writeNotes(sheet, table, row + 1, std::accumulate(widths.begin(), widths.end(), 0.0));
    insertXlsxChart(m_workbook, sheet, name, table, row + 1);
    worksheet_freeze_panes(sheet, 1, 0);
    check(worksheet_repeat_rows(sheet, 0, 0));
    setUpPrint(sheet, title, document, table.columns.size() > kColumnsUpright);
}

void Workbook::addCover(const reports::Document& document)
{
    lxw_worksheet* sheet = addSheet(sheetName(QCoreApplication::translate("spoton::exchange", "Cover")));
    if (!sheet)
        return;
    check(worksheet_set_column(sheet, 0, 0, kCoverLabelWidth, nullptr));
    check(worksheet_set_column(sheet, 1, 1, kCoverValueWidth, nullptr));
    lxw_format* label = m_formats.of({XlsxRole::Label});
    lxw_format* value = m_formats.of({XlsxRole::Value});
    lxw_format* title = m_formats.of({XlsxRole::Title});
    lxw_row_t row = 0;
    check(worksheet_set_row(sheet, row, kTitleHeight, nullptr));
    writeText(sheet, row++, 0, document.title, title);
    for (const QString& line : {document.project, document.state})
        if (!line.isEmpty())
            writeText(sheet, row++, 0, line, nullptr);
    ++row;
    for (const auto& [name, words] : document.cover) {
        setHeight(sheet, row,
                  std::max(lineCount(name, kCoverLabelWidth), lineCount(words, kCoverValueWidth)));
        writeText(sheet, row, 0, name, label);
        writeText(sheet, row++, 1, words, value);
    }
    ++row;
    for (const Table& table : document.tables()) {
        writeText(sheet, row, 0, table.id, label);
        writeText(sheet, row++, 1, plain(table.title), value);
    }
    setUpPrint(sheet, document.title, document, false);
    lxw_doc_properties properties{};
    QByteArray name = bytes(document.title);
    QByteArray program("Spot on!");
    properties.title = name.data();
    properties.author = program.data();
    check(workbook_set_properties(m_workbook, &properties));
}

} // namespace

base::Result<QByteArray> reportAsXlsx(const reports::Document& document, const QLocale& locale,
                                      const base::CancelCheck& cancelled)
{
    const QTemporaryDir folder; // mode 0700, removed with its content
    if (!folder.isValid())
        return base::fail(base::ErrorKind::InputOutput, folder.errorString());
    QFile file(folder.filePath(QStringLiteral("report.xlsx")));
    Workbook workbook(QFile::encodeName(file.fileName()), QFile::encodeName(folder.path()), locale);
    workbook.addCover(document);
    for (const Table& table : document.tables()) {
        if (base::isCancelled(cancelled))
            return base::fail(base::ErrorKind::Cancelled);
        workbook.addTable(table, document);
    }
    if (const lxw_error error = workbook.close(); error != LXW_NO_ERROR)
        return base::fail(base::ErrorKind::InputOutput, QString::fromUtf8(lxw_strerror(error)));
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(base::ErrorKind::InputOutput, file.errorString());
    return file.readAll();
}

} // namespace spoton::exchange
