// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/session_tables.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spoton::reports {
namespace {

using domain::Counted;
using domain::FigureSource;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Report)

public:
    static QString total() { return tr("Total"); }
    static QString sessions() { return tr("Sessions"); }
    static QString organisations() { return tr("Organ\u00adisations"); }
    static QString hours() { return tr("Hours"); }
    static QString districts() { return tr("District"); }
    static QString kind() { return tr("Kind"); }

    static Table districtTable()
    {
        Table table{u"T2"_s, tr("Counselling by district"), {}, {}, {}, {}};
        table.columns = {{u"district"_s, districts(), ColumnType::Text},
                         {u"sessions"_s, sessions(), ColumnType::Count},
                         {u"first"_s, tr("First"), ColumnType::Count},
                         {u"follow_up"_s, tr("Follow-up"), ColumnType::Count},
                         {u"referring"_s, tr("of these referring"), ColumnType::Count},
                         {u"organisations"_s, organisations(), ColumnType::Count},
                         {u"persons"_s, tr("Persons"), ColumnType::Count},
                         {u"hours"_s, hours(), ColumnType::Hours}};
        table.chart = Chart{Chart::Kind::StackedBars,
                            0,
                            {2, 3},
                            tr("First and follow-up sessions by district, on the right their sum.")};
        return table;
    }

    static Table topicTable(const QString& sessionCount)
    {
        Table table{u"T3"_s, tr("Topics of counselling"), {}, {}, {}, {}};
        table.columns = {{u"topic"_s, tr("Topic"), ColumnType::Text},
                         {u"mentions"_s, tr("Mentions"), ColumnType::Count},
                         {u"share"_s, tr("% of sessions"), ColumnType::Percent},
                         {u"organisations"_s, organisations(), ColumnType::Count}};
        table.chart = Chart{Chart::Kind::Bars, 0, {1}, tr("Mentions of each topic.")};
        table.notes +=
            tr("A session can have several topics. The percentages are of all sessions (%1) and may add up "
               "to more than 100.")
                .arg(sessionCount);
        return table;
    }

    static Table languageTable()
    {
        return {
            u"T4"_s, tr("Language and channel"), {{u"language"_s, tr("Language"), ColumnType::Text}}, {}, {},
            {}};
    }

    static Table monthTable()
    {
        Table table{u"T5"_s, tr("Months"), {}, {}, {}, {}};
        table.columns = {{u"month"_s, tr("Month"), ColumnType::Text},
                         {u"sessions"_s, sessions(), ColumnType::Count},
                         {u"hours"_s, hours(), ColumnType::Hours},
                         {u"workshops"_s, tr("Work\u00adshops"), ColumnType::Count},
                         {u"attendances"_s,
                          tr("Attend\u00ad"
                             "ances"),
                          ColumnType::Count}};
        table.chart = Chart{Chart::Kind::Columns, 0, {1}, tr("Counselling sessions by month.")};
        table.notes +=
            tr("A workshop stands in the month of its first meeting within the period, its attendances in "
               "the months of the meetings.");
        return table;
    }

    static Table organisationTable()
    {
        Table table{u"T6"_s, tr("Organisations reached"), {}, {}, {}, {}};
        table.columns = {{u"kind"_s, kind(), ColumnType::Text},
                         {u"new"_s, tr("New"), ColumnType::Count},
                         {u"continued"_s, tr("Continued"), ColumnType::Count},
                         {u"total"_s, total(), ColumnType::Count}};
        table.notes +=
            tr("Reached are organisations with a session held or taking part in a workshop. New are those "
               "never reached before the period. The districts are those where the organisations are at "
               "home.");
        return table;
    }

    static Table referralTable(int withdrawn)
    {
        Table table{u"T9"_s, tr("Referrals"), {}, {}, {}, {}};
        table.columns = {{u"kind"_s, tr("Referred to"), ColumnType::Text},
                         {u"referrals"_s, tr("Referrals"), ColumnType::Count},
                         {u"succeeded"_s, tr("Succeeded"), ColumnType::Count},
                         {u"failed"_s, tr("Failed"), ColumnType::Count},
                         {u"open"_s, tr("Open"), ColumnType::Count},
                         {u"unknown"_s, tr("Unknown"), ColumnType::Count},
                         {u"rate"_s, tr("Rate"), ColumnType::Percent}};
        table.notes +=
            tr("The rate is succeeded / (succeeded + failed). Open and unknown ones are not in it.");
        if (withdrawn > 0)
            table.notes += tr("%n referral(s) withdrawn are not counted.", nullptr, withdrawn);
        return table;
    }
};

/// The long names of districts with the places where a narrow head may break them.
QString breakable(QString district)
{
    return district.replace(u"Mittelsachsen"_s, u"Mittel\u00ADsachsen"_s)
        .replace(u"Osterzgebirge"_s, u"Osterz\u00ADgebirge"_s);
}

Row districtRow(const TableSource& source, const QString& key, const QString& name,
                const domain::SessionFigures& figures, const FigureSource& part, RowKind kind)
{
    return {key,
            {textCell(name), countCell(figures.sessions, part),
             countCell(figures.first, counting(part, Counted::FirstSessions)),
             countCell(figures.followUp, counting(part, Counted::FollowUpSessions)),
             countCell(figures.referring, counting(part, Counted::ReferringSessions)),
             countCell(figures.organisations, counting(part, Counted::CounselledOrganisations)),
             personsCell(source, figures.persons, Measure::Persons, part),
             hoursCell(figures.minutes, counting(part, Counted::SessionMinutes))},
            kind};
}

Row organisationRow(const QString& key, const QString& name, const domain::ReachedFigures& figures,
                    const FigureSource& part, RowKind kind)
{
    const FigureSource all = counting(part, Counted::ReachedOrganisations);
    Row row{key,
            {textCell(name), countCell(figures.fresh, counting(part, Counted::NewOrganisations)),
             countCell(figures.continued, counting(part, Counted::ContinuedOrganisations)),
             countCell(figures.total(), all)},
            kind};
    for (const auto& [district, districtKey] : base::EnumKeys<domain::District>::entries) {
        FigureSource atHome = all;
        atHome.district = district;
        row.cells.push_back(countCell(figures.byDistrict[std::size_t(district)], atHome));
    }
    return row;
}

Row referralRow(const QString& key, const QString& name, const domain::ReferralFigures& figures,
                const FigureSource& part, RowKind kind)
{
    return {key,
            {textCell(name), countCell(figures.referrals(), counting(part, Counted::Referrals)),
             countCell(figures.succeeded, counting(part, Counted::SucceededReferrals)),
             countCell(figures.failed, counting(part, Counted::FailedReferrals)),
             countCell(figures.open, counting(part, Counted::OpenReferrals)),
             countCell(figures.unknown, counting(part, Counted::UnknownReferrals)),
             shareCell(figures.succeeded, figures.succeeded + figures.failed)},
            kind};
}

} // namespace

Table districtTable(const TableSource& source)
{
    Table table = Words::districtTable();
    for (const domain::District district : districtsOf(source))
        table.rows.push_back(districtRow(source, base::keyOf(district), districtWord(source, district),
                                         source.figures.sessionsByDistrict[std::size_t(district)],
                                         {.district = district}, RowKind::Ordinary));
    table.rows.push_back(
        districtRow(source, u"total"_s, Words::total(), source.figures.sessions, {}, RowKind::Total));
    table.notes += distinctNote();
    return table;
}

Table topicTable(const TableSource& source)
{
    const int sessions = source.figures.sessions.sessions;
    Table table = Words::topicTable(QLocale(QString(base::keyOf(source.language))).toString(sessions));
    for (const domain::Code& topic :
         inListOrder(source, domain::CodeList::Topic, source.figures.topics.keys())) {
        const domain::TopicFigures figures = source.figures.topics.value(topic);
        const FigureSource part{.topic = topic};
        table.rows.push_back(
            {topic,
             {textCell(topicWord(source, topic)), countCell(figures.mentions, part),
              shareCell(figures.mentions, sessions),
              countCell(figures.organisations, counting(part, Counted::CounselledOrganisations))},
             RowKind::Ordinary});
    }
    // The most frequent first; "other" and what was not recorded stay last.
    const auto isRest = [](const Row& row) {
        return row.key.isEmpty() || row.key == u"other"_s;
    };
    std::stable_sort(table.rows.begin(), table.rows.end(), [&](const Row& a, const Row& b) {
        if (isRest(a) != isRest(b))
            return isRest(b);
        return std::get<qint64>(a.cells[1].value) > std::get<qint64>(b.cells[1].value);
    });
    return table;
}

Table languageTable(const TableSource& source)
{
    Table table = Words::languageTable();
    QStringList used;
    for (const auto& ofLanguage : source.figures.languages)
        used += ofLanguage.keys();
    used.removeDuplicates();
    const std::vector<domain::Code> channels = inListOrder(source, domain::CodeList::Channel, used);
    for (const domain::Code& channel : channels)
        table.columns.push_back(
            {channel, codeWord(source, domain::CodeList::Channel, channel), ColumnType::Count});
    table.columns.push_back({u"total"_s, Words::total(), ColumnType::Count});
    Row sums{u"total"_s, {textCell(Words::total())}, RowKind::Total};
    std::vector<qint64> columnSums(channels.size() + 1, 0);
    for (const domain::Code& language :
         inListOrder(source, domain::CodeList::Language, source.figures.languages.keys())) {
        Row row{
            language, {textCell(codeWord(source, domain::CodeList::Language, language))}, RowKind::Ordinary};
        qint64 rowSum = 0;
        for (std::size_t i = 0; i < channels.size(); ++i) {
            const int count = source.figures.languages.value(language).value(channels[i]);
            row.cells.push_back(countCell(count, {.language = language, .channel = channels[i]}));
            rowSum += count;
            columnSums[i] += count;
        }
        row.cells.push_back(countCell(rowSum, {.language = language}));
        columnSums.back() += rowSum;
        table.rows.push_back(std::move(row));
    }
    for (std::size_t i = 0; i < channels.size(); ++i)
        sums.cells.push_back(countCell(columnSums[i], {.channel = channels[i]}));
    sums.cells.push_back(countCell(columnSums.back(), {}));
    table.rows.push_back(std::move(sums));
    return table;
}

Table monthTable(const TableSource& source)
{
    Table table = Words::monthTable();
    const QLocale locale{QString(base::keyOf(source.language))};
    const bool oneYear = source.figures.scope.from.year() == source.figures.scope.to.year();
    for (const domain::MonthFigures& month : source.figures.months) {
        const FigureSource part{.month = month.month};
        const QString name = locale.standaloneMonthName(month.month.month(), QLocale::LongFormat);
        table.rows.push_back({month.month.toString(u"yyyy-MM"_s),
                              {textCell(oneYear ? name : name + u' ' + QString::number(month.month.year())),
                               countCell(month.sessions, part),
                               hoursCell(month.minutes, counting(part, Counted::SessionMinutes)),
                               countCell(month.workshops, counting(part, Counted::Workshops)),
                               personsCell(source, month.attendances, Measure::Attendances, part)},
                              RowKind::Ordinary});
    }
    table.rows.push_back(
        {u"total"_s,
         {textCell(Words::total()), countCell(source.figures.sessions.sessions, {}),
          hoursCell(source.figures.sessions.minutes, {Counted::SessionMinutes}),
          countCell(source.figures.workshopTotal.workshops, {Counted::Workshops}),
          personsCell(source, source.figures.workshopTotal.attendances, Measure::Attendances, {})},
         RowKind::Total});
    return table;
}

Table organisationTable(const TableSource& source)
{
    Table table = Words::organisationTable();
    for (const auto& [district, key] : base::EnumKeys<domain::District>::entries)
        table.columns.push_back(
            {QString(key), breakable(districtWord(source, district)), ColumnType::Count});
    for (const domain::Code& kind :
         inListOrder(source, domain::CodeList::OrganisationKind, source.figures.reachedByKind.keys()))
        table.rows.push_back(organisationRow(kind, codeWord(source, domain::CodeList::OrganisationKind, kind),
                                             source.figures.reachedByKind.value(kind), {.kind = kind},
                                             RowKind::Ordinary));
    table.rows.push_back(
        organisationRow(u"total"_s, Words::total(), source.figures.reached, {}, RowKind::Total));
    return table;
}

Table referralTable(const TableSource& source)
{
    Table table = Words::referralTable(source.figures.referrals.withdrawn);
    for (const domain::Code& kind :
         inListOrder(source, domain::CodeList::OrganisationKind, source.figures.referralsByKind.keys())) {
        const domain::ReferralFigures figures = source.figures.referralsByKind.value(kind);
        if (figures.referrals() > 0)
            table.rows.push_back(referralRow(kind, codeWord(source, domain::CodeList::OrganisationKind, kind),
                                             figures, {.kind = kind}, RowKind::Ordinary));
    }
    table.rows.push_back(
        referralRow(u"total"_s, Words::total(), source.figures.referrals, {}, RowKind::Total));
    return table;
}

} // namespace spoton::reports
