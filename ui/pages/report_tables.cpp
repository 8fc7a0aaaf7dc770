// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/report_tables.h"

#include "pages/chart_view.h"
#include "pages/report_table_view.h"
#include "widgets/card.h"
#include "widgets/label.h"
#include "widgets/metrics.h"

#include <QCoreApplication>
#include <QResizeEvent>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using spoton::widgets::Label;
using spoton::widgets::TextRole;

namespace spoton::pages {
namespace {

constexpr int kMargin = 20;
constexpr int kSpaceAbove = 16;
constexpr int kBetween = 34;
constexpr int kMostText = 760;

} // namespace

ReportTables::ReportTables(const QLocale& locale, QWidget* parent) : QScrollArea(parent), m_locale(locale)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    viewport()->setBackgroundRole(QPalette::Base);
    auto* ground = new widgets::Ground(widgets::Ground::Colour::Surface, {}, this);
    m_layout = new QVBoxLayout(ground);
    m_layout->setContentsMargins(kMargin, kSpaceAbove, kMargin, kBetween);
    m_layout->setSpacing(kBetween);
    m_layout->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    setWidget(ground);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] { Q_EMIT arrived(placeShown()); });
}

ReportTables::Section ReportTables::makeSection()
{
    auto* box = new QWidget(widget());
    Section section{box,
                    new Label({}, TextRole::Section, box),
                    new ReportTableView(m_locale, box),
                    new Label({}, TextRole::Second, box),
                    new ChartView(m_locale, box),
                    new Label({}, TextRole::Second, box)};
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(widgets::kSpace8);
    layout->addWidget(section.title);
    layout->addWidget(section.view);
    layout->addWidget(section.notes);
    layout->addSpacing(widgets::kSpace4);
    layout->addWidget(section.chart);
    layout->addWidget(section.caption);
    section.title->setContentsMargins(4, 0, 0, 0);
    section.notes->setContentsMargins(4, 0, 0, 0);
    section.caption->setContentsMargins(4, 0, 0, 0);
    section.chart->setContentsMargins(4, 0, 0, 0);
    section.notes->setWordWrap(true);
    section.notes->setTextInteractionFlags(Qt::TextSelectableByMouse);
    connect(section.view, &ReportTableView::figureChosen, this,
            [this, view = section.view](const domain::FigureSource& source, qint64 number) {
                m_last = view;
                Q_EMIT figureChosen(source, number);
            });
    connect(section.view, &ReportTableView::reached, this, [this, view = section.view](const QRect& cell) {
        const QPoint at = view->mapTo(widget(), cell.center());
        ensureVisible(at.x(), at.y(), cell.width(), 3 * cell.height());
    });
    m_layout->addWidget(box);
    return section;
}

void ReportTables::fill(const Section& section, const reports::Table& table, bool openable)
{
    section.title->setText(u"%1 %2"_s.arg(table.id, table.title));
    section.view->show(table, openable);
    section.notes->setText(table.notes.join(u' '));
    section.notes->setVisible(!table.notes.isEmpty());
    section.chart->show(table);
    section.caption->setText(table.chart ? table.chart->caption : QString());
    section.caption->setVisible(!section.chart->isHidden());
}

void ReportTables::show(const std::vector<reports::Table>& tables, bool openable)
{
    while (m_sections.size() < tables.size())
        m_sections.push_back(makeSection());
    while (m_sections.size() > tables.size()) {
        if (m_last == m_sections.back().view)
            m_last = nullptr;
        delete m_sections.back().box;
        m_sections.pop_back();
    }
    for (std::size_t i = 0; i < tables.size(); ++i)
        fill(m_sections[i], tables[i], openable);
    layOut();
}

void ReportTables::layOut()
{
    const int room = std::max(200, viewport()->width() - 2 * kMargin);
    const int text = std::min(room, kMostText);
    for (const Section& section : m_sections) {
        section.view->setRoom(room);
        section.notes->setFixedWidth(text);
        section.notes->setFixedHeight(std::max(0, section.notes->heightForWidth(text)));
        section.chart->setRoom(text);
        section.box->layout()->activate();
    }
    // Now and not when events come by, so that a table can be scrolled to at once.
    QEvent request(QEvent::LayoutRequest);
    QCoreApplication::sendEvent(widget(), &request);
}

void ReportTables::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        layOut();
}

void ReportTables::scrollTo(int place)
{
    if (place < 0 || place >= int(m_sections.size()))
        return;
    verticalScrollBar()->setValue(m_sections[std::size_t(place)].box->y() - kSpaceAbove);
    Q_EMIT arrived(place);
}

int ReportTables::placeShown() const
{
    const int top = verticalScrollBar()->value() + viewport()->height() / 4;
    int place = 0;
    for (std::size_t i = 0; i < m_sections.size(); ++i) {
        if (m_sections[i].box->y() <= top)
            place = int(i);
    }
    return place;
}

void ReportTables::setOpened(const std::optional<domain::FigureSource>& source)
{
    for (const Section& section : m_sections)
        section.view->setOpened(section.view == m_last || !m_last ? source : std::nullopt);
}

void ReportTables::takeFocus()
{
    if (m_last)
        m_last->setFocus();
    else if (!m_sections.empty())
        m_sections.front().view->setFocus();
}

std::vector<ReportTableView*> ReportTables::views() const
{
    std::vector<ReportTableView*> views;
    for (const Section& section : m_sections)
        views.push_back(section.view);
    return views;
}

} // namespace spoton::pages
