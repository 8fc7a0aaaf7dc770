// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/overview_page.h"

#include "pages/chart_view.h"
#include "pages/district_bars.h"
#include "pages/key_figure_view.h"
#include "pages/overview_panel.h"
#include "pages/progress_band.h"
#include "theme/tokens.h"
#include "widgets/button.h"
#include "widgets/label.h"
#include "widgets/metrics.h"

#include <QComboBox>
#include <QGridLayout>
#include <QPainter>
#include <QResizeEvent>
#include <QScrollArea>

using namespace Qt::StringLiterals;
using spoton::widgets::Button;
using spoton::widgets::Label;
using spoton::widgets::TextRole;

namespace spoton::pages {
namespace {

constexpr int kBesideFrom = 920; ///< width from which the cards stand beside each other
constexpr int kBetween = 12;
constexpr int kCardMargin = 16;
constexpr int kFigures = 4;
constexpr int kPanels = 3;

/// The mark of today, as it stands on the bars.
class Tick : public QWidget
{
public:
    explicit Tick(QWidget* parent) : QWidget(parent) { setFixedSize(2, 14); }

protected:
    void paintEvent(QPaintEvent*) override { QPainter(this).fillRect(rect(), theme::tokens(palette()).text); }
};

/// A card with a title and words at the right of it.
QVBoxLayout* begin(widgets::Card* card, const QString& title, const QString& words)
{
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(kCardMargin, kCardMargin, kCardMargin, widgets::kSpace12);
    layout->setSpacing(widgets::kSpace8);
    auto* head = new QHBoxLayout;
    head->addWidget(new Label(title, TextRole::Section, card));
    head->addStretch();
    if (!words.isEmpty())
        head->addWidget(new Label(words, TextRole::Second, card));
    layout->addLayout(head);
    return layout;
}

} // namespace

OverviewPage::OverviewPage(viewmodels::OpenFile& file, Ports, QWidget* parent)
    : Page(tr("Overview"), parent), m_file(file), m_overview(file), m_year(new QComboBox(this)),
      m_reading(new ProgressBand(this))
{
    m_year->setAccessibleName(tr("Year"));
    m_year->setMinimumWidth(92);
    connect(m_year, &QComboBox::activated, this,
            [this] { m_overview.chooseYear(m_year->currentData().toInt()); });
    addHeaderWidget(m_year);
    m_reading->setCancellable(false);
    body()->addWidget(m_reading);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_ground = new widgets::Ground(widgets::Ground::Colour::Window, {}, scroll);
    auto* column = new QVBoxLayout(m_ground);
    column->setContentsMargins(widgets::kSpace24, 0, widgets::kSpace24, widgets::kSpace16);
    column->setSpacing(kBetween);
    scroll->setWidget(m_ground);
    body()->addWidget(scroll, 1);
    column->addWidget(makeFigures());
    m_upper = new QBoxLayout(QBoxLayout::LeftToRight);
    m_upper->setSpacing(kBetween);
    m_upper->addWidget(makeMonths(), 3);
    m_districtCard = makeDistricts();
    m_upper->addWidget(m_districtCard, 2);
    column->addLayout(m_upper);
    m_lower = new QBoxLayout(QBoxLayout::LeftToRight);
    m_lower->setSpacing(kBetween);
    column->addLayout(m_lower, 1);
    for (int i = 0; i < kPanels; ++i) {
        auto* panel = new OverviewPanel(m_file.locale(), m_ground);
        connect(panel, &OverviewPanel::openRequested, this, &Page::openRequested);
        connect(panel, &OverviewPanel::doneChosen, &m_overview, &viewmodels::Overview::markDone);
        m_lower->addWidget(panel, 1);
        m_panels.push_back(panel);
    }
    connect(&m_overview, &viewmodels::Overview::shown, this, &OverviewPage::showContent);
    connect(&m_overview, &viewmodels::Overview::readingChanged, this, [this] {
        if (m_overview.isReading())
            m_reading->begin(tr("Reading the overview"));
        else
            m_reading->end();
    });
    showContent();
}

QWidget* OverviewPage::makeFigures()
{
    auto* card = new widgets::Card(m_ground);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    m_figureGrid = new QGridLayout;
    m_figureGrid->setContentsMargins(0, 0, 0, 0);
    m_figureGrid->setSpacing(0);
    layout->addLayout(m_figureGrid);
    for (int i = 0; i < kFigures; ++i) {
        auto* view = new KeyFigureView(card);
        connect(view, &QAbstractButton::clicked, this,
                [this, view] { Q_EMIT openRequested(view->figure().behind); });
        m_figures.push_back(view);
    }
    layout->addWidget(new widgets::Line(Qt::Horizontal, card));
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(18, 2, 14, 2);
    m_tick = new Tick(card);
    foot->addWidget(m_tick);
    foot->setSpacing(widgets::kSpace8);
    m_passed = new Label({}, TextRole::Second, card);
    foot->addWidget(m_passed, 1);
    m_report = new Button(tr("All figures in the yearly report"), Button::Kind::Link, {}, card);
    connect(m_report, &QAbstractButton::clicked, this, [this] {
        Q_EMIT openRequested({viewmodels::Area::Reports, m_overview.content().year});
    });
    foot->addWidget(m_report);
    layout->addLayout(foot);
    return card;
}

QWidget* OverviewPage::makeMonths()
{
    auto* card = new widgets::Card(m_ground);
    QVBoxLayout* layout = begin(card, tr("Sessions by month"), {});
    m_chart = new ChartView(m_file.locale(), card);
    connect(m_chart, &ChartView::openRequested, this, &Page::openRequested);
    layout->addWidget(m_chart);
    m_noMonths = new QWidget(card);
    auto* empty = new QVBoxLayout(m_noMonths);
    empty->setContentsMargins(0, 0, 0, 0);
    empty->setSpacing(widgets::kSpace12);
    auto* words = new Label(tr("No session was held in this year yet. Here they stand month by month."),
                            TextRole::Second, m_noMonths);
    words->setWordWrap(true);
    empty->addWidget(words);
    auto* step = new Button(tr("Log a session"), Button::Kind::Outlined, u"list-add"_s, m_noMonths);
    connect(step, &QAbstractButton::clicked, this, [this] {
        Q_EMIT openRequested({viewmodels::Area::SessionForm, 0});
    });
    empty->addWidget(step, 0, Qt::AlignLeft);
    layout->addWidget(m_noMonths);
    layout->addStretch();
    return card;
}

QWidget* OverviewPage::makeDistricts()
{
    auto* card = new widgets::Card(m_ground);
    QVBoxLayout* layout = begin(card, tr("Districts"), tr("sessions, hours"));
    m_districts = new DistrictBars(m_file.language(), m_file.locale(), card);
    connect(m_districts, &DistrictBars::openRequested, this, &Page::openRequested);
    layout->addWidget(m_districts);
    layout->addStretch();
    return card;
}

void OverviewPage::arrive(qint64)
{
    m_overview.setWatched(true);
}

void OverviewPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    m_overview.setWatched(true);
}

void OverviewPage::hideEvent(QHideEvent* event)
{
    Page::hideEvent(event);
    m_overview.setWatched(false);
}

void OverviewPage::showContent()
{
    m_ground->setVisible(m_overview.hasContent());
    m_year->setEnabled(m_overview.hasContent());
    setSubtitle(m_file.locale().toString(m_file.surroundings().today(), QLocale::LongFormat));
    m_year->clear();
    if (!m_overview.hasContent())
        return;
    const viewmodels::OverviewContent& content = m_overview.content();
    for (const int year : content.years)
        m_year->addItem(QString::number(year), year);
    m_year->setCurrentIndex(m_year->findData(content.year));
    bool targets = false;
    for (std::size_t i = 0; i < m_figures.size(); ++i) {
        m_figures[i]->show(content.figures[i], content.passed, m_file.locale());
        targets |= content.figures[i].target.has_value();
    }
    m_passed->setText(targets ? content.passedWords : QString());
    m_tick->setVisible(!m_passed->text().isEmpty());
    m_chart->show(content.months, content.behindMonths);
    m_noMonths->setVisible(!content.hasSessions);
    m_districts->show(content.districts, content.behindDistricts);
    m_districtCard->setVisible(content.hasSessions);
    for (std::size_t i = 0; i < m_panels.size(); ++i)
        m_panels[i]->show(content.panels[i]);
    arrange();
}

void OverviewPage::arrange()
{
    const bool beside = width() >= kBesideFrom;
    m_upper->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_lower->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    for (int i = 0; i < kFigures; ++i)
        m_figureGrid->removeWidget(m_figures[std::size_t(i)]);
    for (int i = 0; i < kFigures; ++i)
        m_figureGrid->addWidget(m_figures[std::size_t(i)], beside ? 0 : i / 2, beside ? i : i % 2);
}

void OverviewPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

} // namespace spoton::pages
