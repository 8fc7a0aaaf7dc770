// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/report_filter.h"

#include "domain/words.h"
#include "pages/choices.h"
#include "viewmodels/record_rows.h"
#include "widgets/button.h"
#include "widgets/chip.h"
#include "widgets/day_edit.h"
#include "widgets/flow_layout.h"
#include "widgets/label.h"
#include "widgets/metrics.h"
#include "widgets/segments.h"
#include "widgets/style.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>

using namespace Qt::StringLiterals;
using spoton::widgets::Label;
using spoton::widgets::TextRole;

namespace spoton::pages {
namespace {

constexpr int kPeriodWidth = 172;
constexpr int kProjectWidth = 206;
constexpr int kOther = 0; ///< in the place of a year: days of one's own

} // namespace

ReportFilter::ReportFilter(viewmodels::ReportView& view, const viewmodels::OpenFile& file, QWidget* parent)
    : QWidget(parent), m_view(view), m_file(file)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(widgets::kSpace24, 0, widgets::kSpace24, widgets::kSpace12);
    layout->setSpacing(widgets::kSpace16);
    auto* left = new QWidget(this);
    m_flow = new widgets::FlowLayout(widgets::kSpace8, left);
    layout->addWidget(left, 1);
    buildPeriod();
    buildProject();
    buildDistricts();
    buildView();
    connect(&m_view, &viewmodels::ReportView::choiceChanged, this, &ReportFilter::showChoice);
    connect(&m_view, &viewmodels::ReportView::shown, this, &ReportFilter::showProjects);
    showChoice();
}

void ReportFilter::buildPeriod()
{
    m_years = new QComboBox(this);
    m_years->setAccessibleName(tr("Period"));
    m_years->setFixedWidth(kPeriodWidth);
    connect(m_years, &QComboBox::activated, this, &ReportFilter::choosePeriod);
    m_flow->addWidget(m_years);
    const auto day = [this](const QString& name) {
        auto* edit = new widgets::DayEdit([this] { return m_file.surroundings().today(); }, this);
        edit->setAccessibleName(name);
        connect(edit, &widgets::DayEdit::dayEdited, this, &ReportFilter::chooseDays);
        m_flow->addWidget(edit);
        return edit;
    };
    m_from = day(tr("First day"));
    m_until = new Label(tr("to"), TextRole::Body, this);
    m_until->setMinimumHeight(widgets::kControlHeight);
    m_flow->addWidget(m_until);
    m_to = day(tr("Last day"));
    m_wrong = new Label({}, TextRole::Second, this);
    m_wrong->setTone(viewmodels::Tone::Bad);
    m_wrong->setMinimumHeight(widgets::kControlHeight);
    m_flow->addWidget(m_wrong);
    showDays(false);
}

void ReportFilter::buildProject()
{
    m_projects = new QComboBox(this);
    m_projects->setAccessibleName(tr("Project of the cover"));
    m_projects->setToolTip(tr("Project of the cover"));
    m_projects->setFixedWidth(kProjectWidth);
    connect(m_projects, &QComboBox::activated, this,
            [this](int place) { m_view.chooseProject({m_projects->itemData(place).toLongLong()}); });
    m_flow->addWidget(m_projects);
    showProjects();
}

void ReportFilter::buildDistricts()
{
    auto* button =
        new widgets::Button(tr("&Districts"), widgets::Button::Kind::Outlined, u"list-add"_s, this);
    auto* menu = new QMenu(button);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillMenu(menu); });
    button->setMenu(menu);
    m_flow->addWidget(button);
}

void ReportFilter::buildView()
{
    auto* layout = static_cast<QHBoxLayout*>(this->layout());
    auto* words = new Label(tr("View"), TextRole::Label, this);
    words->setMinimumHeight(widgets::kControlHeight);
    layout->addWidget(words, 0, Qt::AlignTop);
    m_segments = new widgets::Segments(tr("View"), this);
    m_segments->addChoice(u"team"_s, tr("Team"));
    m_segments->addChoice(u"export"_s, tr("As exported"));
    m_segments->setToolTip(tr("What leaves the team shows small counts of persons as •."));
    connect(m_segments, &widgets::Segments::chosen, this,
            [this](const QString& key) { m_view.chooseMasked(key == u"export"_s); });
    layout->addWidget(m_segments, 0, Qt::AlignTop);
}

void ReportFilter::showChoice()
{
    showYears();
    showChips();
    m_segments->setCurrent(m_view.choice().masked ? u"export"_s : u"team"_s);
}

void ReportFilter::showYears()
{
    const viewmodels::ReportChoice& choice = m_view.choice();
    m_years->clear();
    for (const int year : m_view.years())
        m_years->addItem(QString::number(year), year);
    m_years->addItem(tr("Another period"), kOther);
    m_years->setEnabled(choice.from.isValid());
    if (!choice.from.isValid())
        return;
    const bool own = !m_from->isHidden();
    const int year = m_years->findData(choice.year().value_or(kOther));
    const int other = m_years->findData(kOther);
    m_years->setCurrentIndex(own || year < 0 ? other : year);
    showDays(own || year < 0 || year == other);
    showIssue();
    if (m_view.periodIssue())
        return;
    m_from->setDay(choice.from);
    m_to->setDay(choice.to);
}

void ReportFilter::showProjects()
{
    m_projects->clear();
    for (const storage::ProjectInfo& project : m_view.projects())
        m_projects->addItem(m_view.wordsOf(project), project.id.value);
    m_projects->addItem(tr("Without a project"), 0);
    m_projects->setCurrentIndex(m_projects->findData(m_view.project().value));
    m_projects->setVisible(!m_view.projects().empty());
    m_flow->parentWidget()->updateGeometry();
}

void ReportFilter::showDays(bool visible)
{
    for (QWidget* part :
         {static_cast<QWidget*>(m_from), static_cast<QWidget*>(m_until), static_cast<QWidget*>(m_to)})
        part->setVisible(visible);
}

/// Beside the days, as they are typed.
void ReportFilter::showIssue()
{
    using viewmodels::PeriodIssue;
    const std::optional<PeriodIssue> issue = m_view.periodIssue();
    widgets::setInvalid(m_from, issue == PeriodIssue::NoFirstDay);
    widgets::setInvalid(m_to, issue && issue != PeriodIssue::NoFirstDay);
    m_wrong->setText(m_view.periodWords());
    m_wrong->setVisible(issue.has_value());
    m_flow->parentWidget()->updateGeometry();
}

void ReportFilter::choosePeriod(int place)
{
    const int year = m_years->itemData(place).toInt();
    showDays(year == kOther);
    if (year != kOther)
        m_view.chooseYear(year);
    else
        m_from->setFocus();
    updateGeometry();
}

void ReportFilter::chooseDays()
{
    m_view.choosePeriod(m_from->day(), m_to->day());
}

void ReportFilter::showChips()
{
    for (widgets::TokenChip* chip : findChildren<widgets::TokenChip*>()) {
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    for (const domain::District district : m_view.choice().districts) {
        const QString name = domain::label(district, m_file.language());
        auto* chip =
            new widgets::TokenChip(name, {}, widgets::TokenChip::Look::Filter, m_flow->parentWidget());
        chip->setRemovable(tr("Remove district %1").arg(name));
        chip->setAccessibleName(tr("Only %1").arg(name));
        const auto remove = [this, district] {
            chooseDistrict(district, false);
        };
        connect(chip, &widgets::TokenChip::removeRequested, this, remove);
        connect(chip, &QAbstractButton::clicked, this, remove);
        m_flow->addWidget(chip);
        chip->show();
    }
    m_flow->parentWidget()->updateGeometry();
}

void ReportFilter::fillMenu(QMenu* menu)
{
    QStringList chosen;
    for (const domain::District district : m_view.choice().districts)
        chosen += base::keyOf(district);
    pages::fillMenu(menu, viewmodels::Facets(m_file).district(), chosen, [this](const QString& key, bool on) {
        if (const auto district = base::fromKey<domain::District>(key))
            chooseDistrict(*district, on);
    });
}

void ReportFilter::chooseDistrict(domain::District district, bool on)
{
    std::vector<domain::District> districts = m_view.choice().districts;
    std::erase(districts, district);
    if (on)
        districts.push_back(district);
    m_view.chooseDistricts(std::move(districts));
}

} // namespace spoton::pages
