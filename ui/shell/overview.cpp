// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/overview.h"

#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace spoton::shell {
namespace {

constexpr int kKeyFigurePoints = 21;
constexpr int kTitlePoints = 16;
constexpr int kSectionPoints = 11;
constexpr int kLabelPoints = 9;
constexpr int kMargin = 24;

QLabel* makeLabel(const QString& text, int points, bool bold, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    QFont font = label->font();
    font.setPointSize(points);
    font.setBold(bold);
    label->setFont(font);
    return label;
}

QString cellText(const reports::Cell& cell, const QLocale& locale)
{
    if (cell.masked)
        return u"•"_s;
    if (const auto* text = std::get_if<QString>(&cell.value))
        return *text;
    if (const auto* count = std::get_if<qint64>(&cell.value))
        return locale.toString(*count);
    if (const auto* hours = std::get_if<double>(&cell.value))
        return locale.toString(*hours, 'f', 1);
    return {};
}

} // namespace

Overview::Overview(const domain::Figures& figures, const reports::Table& districts, const QLocale& locale,
                   QWidget* parent)
    : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    layout->setSpacing(kMargin);
    layout->addWidget(makeLabel(tr("Overview %1").arg(figures.scope.from.year()), kTitlePoints, true, this));
    layout->addWidget(makeFigures(figures, locale));
    layout->addWidget(makeLabel(districts.title, kSectionPoints, true, this));
    layout->addWidget(makeTable(districts, locale));
    layout->addStretch();
}

QWidget* Overview::makeFigures(const domain::Figures& figures, const QLocale& locale)
{
    auto* row = new QWidget(this);
    auto* layout = new QGridLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(kMargin * 2);
    const std::vector<std::pair<QString, int>> entries{
        {tr("Sessions"), figures.sessions.sessions},
        {tr("Referring sessions"), figures.sessions.referring},
        {tr("Organisations reached"), figures.reached.total()},
        {tr("Workshops"), figures.workshopTotal.workshops},
        {tr("Attendances"), figures.workshopTotal.attendances},
    };
    for (int column = 0; column < int(entries.size()); ++column) {
        const auto& [name, count] = entries[std::size_t(column)];
        layout->addWidget(makeLabel(locale.toString(count), kKeyFigurePoints, true, row), 0, column);
        layout->addWidget(makeLabel(name, kLabelPoints, false, row), 1, column);
    }
    layout->setColumnStretch(int(entries.size()), 1);
    return row;
}

QWidget* Overview::makeTable(const reports::Table& table, const QLocale& locale)
{
    auto* grid = new QWidget(this);
    auto* layout = new QGridLayout(grid);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(kMargin);
    layout->setVerticalSpacing(8);
    for (int column = 0; column < int(table.columns.size()); ++column) {
        QString title = table.columns[std::size_t(column)].title;
        auto* head = makeLabel(title.remove(QChar(0xad)), kLabelPoints, false, grid);
        layout->addWidget(head, 0, column, column == 0 ? Qt::AlignLeft : Qt::AlignRight);
    }
    auto* line = new QFrame(grid);
    line->setFrameShape(QFrame::HLine);
    layout->addWidget(line, 1, 0, 1, int(table.columns.size()));
    int place = 2;
    for (const reports::Row& row : table.rows) {
        for (int column = 0; column < int(row.cells.size()); ++column)
            layout->addWidget(makeLabel(cellText(row.cells[std::size_t(column)], locale), 10,
                                        row.kind == reports::RowKind::Total, grid),
                              place, column, column == 0 ? Qt::AlignLeft : Qt::AlignRight);
        ++place;
    }
    return grid;
}

} // namespace spoton::shell
