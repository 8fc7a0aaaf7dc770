// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/report_xlsx.h"

#include "exchange/xlsx_chart.h"

#include <QCoreApplication>
#include <QFile>
#include <QSet>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <utility>

namespace spoton::exchange {

using reports::Cell;
using reports::ColumnType;
using reports::Row;
using reports::RowKind;
using reports::Table;

namespace {

constexpr lxw_color_t kText2 = 0x5C554D;
constexpr lxw_color_t kLine = 0x27231F;
constexpr uint8_t kPaperA4 = 9;
constexpr int kLongestSheetName = 31;
constexpr int kLongestText = 32767;
constexpr int kLongestHeader = 200; // Excel's limit of 255 with the marks
constexpr double kNarrowest = 6; // widths in characters
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

bool isNumeric(ColumnType type)
{
    return type != ColumnType::Text && type != ColumnType::Date;
}

/// Estimated: how many lines a text takes in a column that many characters wide.
double lineCount(const QString& text, double width)
{
    double lines = 0;
    for (const QString& part : text.split(u'\n'))
        lines += std::max(1.0, std::ceil(static_cast<double>(part.size() + 1) / std::max(1.0, width)));
    return lines;
}

enum class Role { Title, Label, Value, Head, Note, Body, Subtotal, Total };

Role roleOf(RowKind kind)
{
    switch (kind) {
    case RowKind::Subtotal:
        return Role::Subtotal;
    case RowKind::Total:
        return Role::Total;
    case RowKind::Ordinary:
        break;
    }
    return Role::Body;
}

/// What decides a cell's format.
struct Style
{
    Role role = Role::Body;
    ColumnType type = ColumnType::Text;
    bool indented = false; ///< a text that stands right of another column

    auto operator<=>(const Style&) const = default;
};

class Workbook
{
public:
    Workbook(const QByteArray& file, QByteArray folder, const QLocale& locale) : m_folder(std::move(folder))
    {
        lxw_workbook_options options{};
        options.tmpdir = m_folder.data();
        m_workbook = workbook_new_opt(file.constData(), &options);
        m_dateFormat = locale.dateFormat(QLocale::ShortFormat).toLower();
        if (!m_dateFormat.contains(u"yyyy"))
            m_dateFormat.replace(QStringLiteral("yy"), QStringLiteral("yyyy"));
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
    lxw_format* format(const Style& style);
    lxw_format* newFormat(const Style& style);
    QByteArray sheetName(const QString& wanted);
    lxw_worksheet* addSheet(const QByteArray& name);
    void check(lxw_error error);
    void writeText(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const QString& text, lxw_format* format);
    void writeCell(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const Cell& cell, const Style& style);
    void writeHead(lxw_worksheet* sheet, const Table& table, const std::vector<double>& widths);
    void writeRow(lxw_worksheet* sheet, lxw_row_t row, const Row& line, const Table& table,
                  const std::vector<double>& widths);
    lxw_row_t writeNotes(lxw_worksheet* sheet, const Table& table, lxw_row_t row, double width);
    std::vector<double> setWidths(lxw_worksheet* sheet, const Table& table);
    void setHeight(lxw_worksheet* sheet, lxw_row_t row, double lines);
    void setUpPrint(lxw_worksheet* sheet, const QString& header, const reports::Document& document, bool landscape);

    QByteArray m_folder;
    QString m_dateFormat;
    lxw_workbook* m_workbook = nullptr;
    lxw_error m_error = LXW_NO_ERROR; // the first
    std::map<Style, lxw_format*> m_formats;
    QSet<QString> m_names; // folded
};

void Workbook::check(lxw_error error)
{
    if (m_error == LXW_NO_ERROR)
        m_error = error;
}

lxw_format* Workbook::format(const Style& style)
{
    lxw_format*& known = m_formats[style];
    if (!known)
        known = newFormat(style);
    return known;
}

lxw_format* Workbook::newFormat(const Style& style)
{
    const auto [role, type, indented] = style;
    lxw_format* made = workbook_add_format(m_workbook);
    format_set_align(made, role == Role::Head ? LXW_ALIGN_VERTICAL_BOTTOM : LXW_ALIGN_VERTICAL_TOP);
    format_set_align(made, isNumeric(type) ? LXW_ALIGN_RIGHT : LXW_ALIGN_LEFT);
    if (indented && !isNumeric(type))
        format_set_indent(made, 1);
    if (role == Role::Title)
        format_set_font_size(made, 16);
    if (role == Role::Title || role == Role::Head || role == Role::Subtotal || role == Role::Total)
        format_set_bold(made);
    if (role == Role::Label || role == Role::Note)
        format_set_font_color(made, kText2);
    if (role == Role::Head || role == Role::Note || role == Role::Value || type == ColumnType::Text)
        format_set_text_wrap(made);
    if (role == Role::Head)
        format_set_bottom(made, LXW_BORDER_THIN);
    if (role == Role::Total)
        format_set_top(made, LXW_BORDER_THIN);
    format_set_bottom_color(made, kLine);
    format_set_top_color(made, kLine);
    switch (type) {
    case ColumnType::Text:
        break;
    case ColumnType::Date:
        format_set_num_format(made, m_dateFormat.toUtf8().constData());
        break;
    case ColumnType::Count:
        format_set_num_format(made, "#,##0");
        break;
    case ColumnType::Hours:
        format_set_num_format(made, "#,##0.0");
        break;
    case ColumnType::Percent:
        format_set_num_format(made, "0 %");
        break;
    }
    return made;
}

/// Legal for a sheet, not longer than allowed, and different from all before.
QByteArray Workbook::sheetName(const QString& wanted)
{
    QString clean;
    for (const QChar c : plain(wanted))
        clean += c.isPrint() && !QStringLiteral("[]:*?/\\'").contains(c) ? c : u' ';
    clean = clean.simplified();
    QString name = clean.left(kLongestSheetName);
    if (clean.size() > kLongestSheetName && clean[kLongestSheetName] != u' ' && name.contains(u' '))
        name.truncate(name.lastIndexOf(u' ')); // no half words
    while (!name.isEmpty() && (name.back().isSpace() || name.back().isPunct()) && name.back() != u')')
        name.chop(1);
    if (name.isEmpty())
        name = clean = QStringLiteral("1");
    for (int n = 2; m_names.contains(name.toCaseFolded()); ++n) {
        const QString suffix = u' ' + QString::number(n);
        name = QString(clean.left(kLongestSheetName - suffix.size()).trimmed() + suffix);
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
void Workbook::writeText(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const QString& text, lxw_format* format)
{
    if (text.isEmpty())
        check(worksheet_write_blank(sheet, row, column, format));
    else
        check(worksheet_write_string(sheet, row, column, bytes(text).constData(), format));
}

void Workbook::writeCell(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const Cell& cell, const Style& style)
{
    lxw_format* dress = format(style);
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
        writeText(sheet, 0, column, title, format({Role::Head, table.columns[i].type, i > 0}));
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
        writeCell(sheet, row, static_cast<lxw_col_t>(i), cell, {roleOf(line.kind), table.columns[i].type, i > 0});
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
        qsizetype longest = table.columns[i].type == ColumnType::Date ? m_dateFormat.size() : 0;
        for (const QString& word : plain(table.columns[i].title).split(u' '))
            longest = std::max(longest, word.size() + 1); // bold
        for (const Row& row : table.rows) {
            if (i >= row.cells.size())
                continue;
            if (const auto* text = std::get_if<QString>(&row.cells[i].value))
                longest = std::max(longest, text->size() + (row.kind == RowKind::Ordinary ? 0 : 1));
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
    lxw_format* style = format({Role::Note, ColumnType::Text});
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
    check(worksheet_set_header(sheet, QString(QStringLiteral("&L&\"-,Bold\"") + headerText(header)).toUtf8().constData()));
    const QString pages = QCoreApplication::translate("spoton::exchange", "Page %1 of %2")
                              .arg(QStringLiteral("&P"), QStringLiteral("&N"));
    const QString state = headerText(document.state);
    check(worksheet_set_footer(sheet, QString(QStringLiteral("&L") + state + QStringLiteral("&R") + pages)
                                          .toUtf8().constData()));
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
    lxw_format* label = format({Role::Label, ColumnType::Text});
    lxw_format* value = format({Role::Value, ColumnType::Text});
    lxw_format* title = format({Role::Title, ColumnType::Date}); // a text, but one that does not wrap
    lxw_row_t row = 0;
    check(worksheet_set_row(sheet, row, kTitleHeight, nullptr));
    writeText(sheet, row++, 0, document.title, title);
    for (const QString& line : {document.project, document.state})
        if (!line.isEmpty())
            writeText(sheet, row++, 0, line, nullptr);
    ++row;
    for (const auto& [name, words] : document.cover) {
        setHeight(sheet, row, std::max(lineCount(name, kCoverLabelWidth), lineCount(words, kCoverValueWidth)));
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

base::Result<QByteArray> reportAsXlsx(const reports::Document& document, const QLocale& locale)
{
    const QTemporaryDir folder; // mode 0700, removed with its content
    if (!folder.isValid())
        return base::fail(base::ErrorKind::InputOutput, folder.errorString());
    QFile file(folder.filePath(QStringLiteral("report.xlsx")));
    Workbook workbook(QFile::encodeName(file.fileName()), QFile::encodeName(folder.path()), locale);
    workbook.addCover(document);
    for (const Table& table : document.tables())
        workbook.addTable(table, document);
    if (const lxw_error error = workbook.close(); error != LXW_NO_ERROR)
        return base::fail(base::ErrorKind::InputOutput, QString::fromUtf8(lxw_strerror(error)));
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(base::ErrorKind::InputOutput, file.errorString());
    return file.readAll();
}

} // namespace spoton::exchange
