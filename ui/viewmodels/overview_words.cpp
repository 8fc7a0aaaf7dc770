// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/figure_story.h"
#include "viewmodels/overview_data.h"
#include "viewmodels/short_day.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace spoton::viewmodels {
namespace {

using reports::Cell;
using reports::Chart;
using reports::ColumnType;
using reports::RowKind;
using reports::Table;
using storage::DueRow;

/// Puts the overview in words; a class for its translations.
class Teller
{
    Q_DECLARE_TR_FUNCTIONS(Overview)

public:
    Teller(const OverviewData& data, const OpenFile& file)
        : m_data(data), m_file(file), m_locale(file.locale())
    {
    }

    OverviewContent tell() const
    {
        OverviewContent content;
        content.year = m_data.figures.scope.from.year();
        content.years = m_data.years;
        if (content.year == m_data.today.year()) {
            content.passed = double(m_data.today.dayOfYear()) / m_data.today.daysInYear();
            content.passedWords = tr("Today: %1 of the year have passed.").arg(percent(*content.passed));
        }
        content.figures = figures(content.passed);
        content.months = months();
        for (const domain::MonthFigures& month : m_data.figures.months)
            content.behindMonths.push_back(sessionsOf({.month = month.month}, month.sessions));
        content.districts = m_data.figures.sessionsByDistrict;
        for (std::size_t i = 0; i < domain::kDistricts; ++i)
            content.behindDistricts.push_back(
                sessionsOf({.district = domain::District(i)}, content.districts[i].sessions));
        content.hasSessions = m_data.figures.sessions.sessions > 0;
        content.panels = {followUps(), referrals(), workshops()};
        return content;
    }

private:
    QString percent(double share) const
    {
        const QString number = m_locale.toString(int(std::floor(share * 100 + 1e-9)));
        return m_locale.language() == QLocale::English ? QString(number + u'%')
                                                       : QString(number + u"\u00A0%"_s);
    }

    void setTarget(KeyFigure& figure, const QString& indicator, const std::optional<double>& passed) const
    {
        for (const storage::Target& target : m_data.targets) {
            if (target.indicator != indicator || target.value <= 0)
                continue;
            const double share = double(figure.value) / target.value;
            figure.target = target.value;
            figure.ofTarget = tr("of %1", "a target").arg(m_locale.toString(target.value));
            figure.percent = percent(share);
            if (share >= 1)
                figure.state = {tr("reached"), Tone::Good};
            else if (passed && share < *passed)
                figure.state = {tr("behind the year"), Tone::Warning};
            return;
        }
    }

    /// The records that the figure counts.
    Destination listOf(const domain::FigureSource& source, qint64 number) const
    {
        const domain::Scope& scope = m_data.figures.scope;
        return tellFigure(m_file, tr("Overview %1", "of a year").arg(scope.from.year()), scope, source,
                          number)
            .list;
    }

    Destination sessionsOf(const domain::FigureSource& part, int number) const
    {
        return number > 0 ? listOf(part, number) : Destination();
    }

    Destination openReferrals() const
    {
        const domain::Scope ever{QDate(1, 1, 1), kEver};
        return tellFigure(m_file, tr("all years"), ever, {domain::Counted::OpenReferrals},
                          m_data.openReferrals)
            .list;
    }

    std::vector<KeyFigure> figures(const std::optional<double>& passed) const
    {
        using domain::Counted;
        const domain::Figures& counted = m_data.figures;
        const domain::WorkshopSums& workshops = counted.workshopTotal;
        std::vector<KeyFigure> figures{
            {.title = tr("Sessions"),
             .value = counted.sessions.sessions,
             .second = tr("%1 first, %2 follow-up sessions")
                           .arg(m_locale.toString(counted.sessions.first),
                                m_locale.toString(counted.sessions.followUp)),
             .definition = definitionOf(Counted::Sessions),
             .behind = listOf({Counted::Sessions}, counted.sessions.sessions)},
            {.title = tr("Referring sessions"),
             .value = counted.sessions.referring,
             .second = tr("%Ln referral(s)", nullptr, counted.referrals.referrals()) + u", "_s +
                       tr("%Ln succeeded", nullptr, counted.referrals.succeeded),
             .definition = definitionOf(Counted::ReferringSessions),
             .behind = listOf({Counted::ReferringSessions}, counted.sessions.referring)},
            {.title = tr("Workshops"),
             .value = workshops.workshops,
             .second = tr("%Ln attendance(s)", nullptr, workshops.attendances) + u", "_s +
                       tr("%Ln participant(s)", nullptr, workshops.participants),
             .definition = definitionOf(Counted::Workshops),
             .behind = listOf({Counted::Workshops}, workshops.workshops)},
            {.title = tr("Organisations reached"),
             .value = counted.reached.total(),
             .second = tr("%Ln of them new this year", nullptr, counted.reached.fresh),
             .definition = definitionOf(Counted::ReachedOrganisations),
             .behind = listOf({Counted::ReachedOrganisations}, counted.reached.total())},
        };
        const QStringList indicators{u"sessions"_s, u"referring"_s, u"workshops"_s,
                                     u"organisations_reached"_s};
        for (std::size_t i = 0; i < figures.size(); ++i)
            setTarget(figures[i], indicators[qsizetype(i)], passed);
        return figures;
    }

    template<class Value>
    static Cell cell(Value value)
    {
        return {value, false};
    }

    Table months() const
    {
        Table table;
        table.columns = {{u"month"_s, tr("Month"), ColumnType::Text},
                         {u"first"_s, tr("First session"), ColumnType::Count},
                         {u"follow_up"_s, tr("Follow-up session"), ColumnType::Count}};
        for (const domain::MonthFigures& month : m_data.figures.months)
            table.rows.push_back({month.month.toString(u"yyyy-MM"_s),
                                  {cell(m_locale.standaloneMonthName(month.month.month()).left(3)),
                                   cell(qint64(month.first)), cell(qint64(month.sessions - month.first))}});
        const domain::SessionFigures& all = m_data.figures.sessions;
        table.rows.push_back({u"total"_s,
                              {cell(QString()), cell(qint64(all.first)), cell(qint64(all.followUp))},
                              RowKind::Total});
        table.chart = Chart{Chart::Kind::Columns, 0, {1, 2}, tr("Sessions by month")};
        return table;
    }

    QString when(QDate day) const
    {
        const qint64 days = m_data.today.daysTo(day);
        return days == 0 ? tr("today") : days == 1 ? tr("tomorrow") : shortDay(day, m_data.today, m_locale);
    }

    static std::optional<Area> areaOf(DueRow::Kind kind)
    {
        switch (kind) {
        case DueRow::Kind::Contact:
            return Area::Contacts;
        case DueRow::Kind::Organisation:
            return Area::Organisations;
        case DueRow::Kind::Session:
            return Area::Sessions;
        case DueRow::Kind::Referral:
            return Area::Referrals;
        case DueRow::Kind::Workshop:
            return Area::Workshops;
        case DueRow::Kind::None:
        case DueRow::Kind::Other:
            break;
        }
        return std::nullopt;
    }

    OverviewPanel followUps() const
    {
        OverviewPanel panel{.title = tr("Follow-ups"),
                            .summary = tr("%Ln due", nullptr, m_data.dueFollowUps) + u", "_s +
                                       tr("%Ln open", nullptr, m_data.openFollowUps),
                            .empty = tr("Nothing is to be done. Sessions and referrals bring follow-ups."),
                            .link = tr("Log a session"),
                            .behind = {Area::SessionForm, 0}};
        for (const DueRow& due : m_data.followUps) {
            const auto area = areaOf(due.kind);
            OverviewRow row;
            row.row.id = due.id.value;
            row.row.title = due.words.isEmpty() ? tr("Check back") : due.words;
            row.row.second = !area || !due.about.isEmpty() ? due.about : tr("Without a name");
            row.row.place = when(due.due);
            if (due.due < m_data.today)
                row.row.tag = {tr("overdue"), Tone::Stale};
            row.open = area ? Destination{*area, due.record} : Destination{};
            row.followUp = due.id.value;
            panel.rows.push_back(std::move(row));
        }
        return panel;
    }

    OverviewPanel referrals() const
    {
        OverviewPanel panel{
            .title = tr("Ask about referrals"),
            .summary = {},
            .empty = tr("No referral is open. A session can refer its client to another organisation."),
            .link = m_data.openReferrals ? tr("All %Ln open", nullptr, m_data.openReferrals)
                                         : tr("All referrals"),
            .behind = m_data.openReferrals ? openReferrals() : Destination{Area::Referrals}};
        for (const storage::ReferralListRow& referral : m_data.referrals) {
            OverviewRow row;
            row.row.id = referral.id.value;
            row.row.title = referral.client.isEmpty() ? tr("Without a name") : referral.client;
            row.row.second = tr("to %1", "an organisation").arg(referral.target);
            row.row.place =
                referral.attempts ? tr("%Ln attempt(s)", nullptr, referral.attempts) : tr("no attempt");
            row.row.tag = {tr("since %1").arg(shortDay(referral.date, m_data.today, m_locale)), Tone::Plain};
            row.row.district = referral.district;
            row.open = {Area::Referrals, referral.id.value};
            panel.rows.push_back(std::move(row));
        }
        return panel;
    }

    OverviewPanel workshops() const
    {
        OverviewPanel panel{.title = tr("Next workshops"),
                            .summary = {},
                            .empty = tr("No workshop is to come. Here stand the next dates."),
                            .link = tr("All workshops"),
                            .behind = {Area::Workshops, 0}};
        for (const storage::ComingMeeting& meeting : m_data.meetings) {
            OverviewRow row;
            row.row.id = meeting.workshop.value;
            row.row.title = meeting.title;
            QStringList second{meeting.town};
            if (meeting.meetings > 1)
                second += tr("meeting %1 of %2").arg(meeting.number).arg(meeting.meetings);
            second.removeAll(QString());
            row.row.second = second.join(u", "_s);
            row.row.place = m_locale.toString(meeting.registered);
            row.strongPlace = true;
            row.row.tag.words = meeting.capacity
                                    ? tr("of %1", "places").arg(m_locale.toString(*meeting.capacity))
                                    : tr("registered");
            row.day = meeting.date;
            row.open = {Area::Workshops, meeting.workshop.value};
            panel.rows.push_back(std::move(row));
        }
        return panel;
    }

    const OverviewData& m_data;
    const OpenFile& m_file;
    QLocale m_locale;
};

} // namespace

OverviewContent inWords(const OverviewData& data, const OpenFile& file)
{
    return Teller(data, file).tell();
}

} // namespace spoton::viewmodels
