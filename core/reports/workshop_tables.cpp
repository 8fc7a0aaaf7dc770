// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/workshop_tables.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace spoton::reports {
namespace {

using domain::Counted;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Report)

public:
    static QString total() { return tr("Total"); }
    static QString yes() { return tr("yes"); }
    static QString no() { return tr("no"); }

    static std::vector<Column> genders()
    {
        return {{u"female"_s, tr("f", "female"), ColumnType::Count},
                {u"male"_s, tr("m", "male"), ColumnType::Count},
                {u"diverse"_s, tr("d", "diverse"), ColumnType::Count},
                {u"not_stated"_s, tr("n.s.", "gender not stated"), ColumnType::Count}};
    }

    static Table workshopTable()
    {
        Table table{u"T7"_s, tr("Workshops"), {}, {}, {}, {}};
        table.columns = {{u"date"_s, tr("Date"), ColumnType::Date},
                         {u"title"_s, tr("Title"), ColumnType::Text},
                         {u"kind"_s, tr("Kind"), ColumnType::Text},
                         {u"topic"_s, tr("Topic"), ColumnType::Text},
                         {u"district"_s, tr("District"), ColumnType::Text},
                         {u"hours"_s, tr("Hours"), ColumnType::Hours},
                         {u"language"_s, tr("Language"), ColumnType::Text},
                         {u"attendances"_s,
                          tr("Attend\u00ad"
                             "ances"),
                          ColumnType::Count}};
        for (const Column& gender : genders())
            table.columns.push_back(gender);
        table.columns.push_back({u"in_full"_s, tr("Attended in full"), ColumnType::Count});
        table.columns.push_back({u"signed_list"_s, tr("Signed list"), ColumnType::Text});
        table.notes += tr("f, m, d, n.s.: female, male, diverse, not stated. Attended in full are persons "
                          "present by name at each meeting; they count in the period of the last one.");
        return table;
    }

    static Table summary(const QString& title, const std::vector<Column>& labels)
    {
        Table table{u"T8"_s, title, labels, {}, {}, {}};
        for (const Column& column : {Column{u"workshops"_s, tr("Work\u00adshops"), ColumnType::Count},
                                     Column{u"meetings"_s, tr("Meet\u00adings"), ColumnType::Count},
                                     Column{u"attendances"_s,
                                            tr("Attend\u00ad"
                                               "ances"),
                                            ColumnType::Count},
                                     Column{u"participants"_s,
                                            tr("Parti\u00ad"
                                               "cipants"),
                                            ColumnType::Count}})
            table.columns.push_back(column);
        for (const Column& gender : genders())
            table.columns.push_back(gender);
        for (const Column& age : {Column{u"under_18"_s, tr("under 18"), ColumnType::Count},
                                  Column{u"age_18_29"_s, tr("18–29"), ColumnType::Count},
                                  Column{u"age_30_54"_s, tr("30–54"), ColumnType::Count},
                                  Column{u"age_55"_s, tr("55+"), ColumnType::Count}})
            table.columns.push_back(age);
        table.notes +=
            tr("Attendances count every person at every meeting, by name or in the tally. Participants are "
               "distinct persons present by name. Ages are given as far as they were noted.");
        return table;
    }

    static Table byTopic()
    {
        return summary(tr("Workshops by kind and topic"), {{u"kind"_s, tr("Kind"), ColumnType::Text},
                                                           {u"topic"_s, tr("Topic"), ColumnType::Text}});
    }

    static Table byDistrict()
    {
        Table table =
            summary(tr("Workshops by district"), {{u"district"_s, tr("District"), ColumnType::Text}});
        table.notes += tr("A workshop with meetings in several districts counts in each of them with the "
                          "meetings held there; the total counts it and its participants once.");
        return table;
    }
};

void addGenders(const TableSource& source, Row& row, const domain::Genders& genders,
                const domain::FigureSource& part)
{
    row.cells.push_back(personsCell(source, genders.female, Measure::Female, part));
    row.cells.push_back(personsCell(source, genders.male, Measure::Male, part));
    row.cells.push_back(personsCell(source, genders.diverse, Measure::Diverse, part));
    row.cells.push_back(personsCell(source, genders.notStated, Measure::NotStated, part));
}

void addSums(const TableSource& source, Row& row, const domain::WorkshopSums& sums,
             const domain::FigureSource& part)
{
    row.cells.push_back(countCell(sums.workshops, counting(part, Counted::Workshops)));
    row.cells.push_back(countCell(sums.meetings, counting(part, Counted::Meetings)));
    row.cells.push_back(personsCell(source, sums.attendances, Measure::Attendances, part));
    row.cells.push_back(personsCell(source, sums.participants, Measure::Participants, part));
    addGenders(source, row, sums.genders, part);
    row.cells.push_back(personsCell(source, sums.ages.under18, Measure::Under18, part));
    row.cells.push_back(personsCell(source, sums.ages.from18To29, Measure::From18To29, part));
    row.cells.push_back(personsCell(source, sums.ages.from30To54, Measure::From30To54, part));
    row.cells.push_back(personsCell(source, sums.ages.from55, Measure::From55, part));
}

/// Of all its meetings that count, in the order of the districts.
QString districtWords(const TableSource& source, const domain::WorkshopFigures& workshop)
{
    QStringList words;
    for (auto there = workshop.byDistrict.cbegin(); there != workshop.byDistrict.cend(); ++there)
        words += districtWord(source, there.key());
    return words.join(u", "_s);
}

} // namespace

Table workshopTable(const TableSource& source)
{
    Table table = Words::workshopTable();
    for (const domain::WorkshopFigures& workshop : source.figures.workshops) {
        const domain::FigureSource part{.workshop = workshop.id};
        Row row{QString::number(workshop.id.value),
                {Cell{workshop.date, false}, textCell(workshop.title),
                 textCell(codeWord(source, domain::CodeList::WorkshopKind, workshop.kind)),
                 textCell(topicWord(source, domain::topicOf(workshop.topics))),
                 textCell(districtWords(source, workshop)),
                 hoursCell(workshop.minutes, counting(part, Counted::MeetingMinutes)),
                 textCell(codeWord(source, domain::CodeList::Language, workshop.language)),
                 personsCell(source, workshop.attendances, Measure::Attendances, part)},
                RowKind::Ordinary};
        addGenders(source, row, workshop.genders, part);
        row.cells.push_back(personsCell(source, workshop.attendedInFull, Measure::AttendedInFull, part));
        row.cells.push_back(textCell(workshop.signedList ? Words::yes() : Words::no()));
        table.rows.push_back(std::move(row));
    }
    return table;
}

Table workshopsByTopicTable(const TableSource& source)
{
    Table table = Words::byTopic();
    for (const domain::Code& kind :
         inListOrder(source, domain::CodeList::WorkshopKind, source.figures.workshopsByKind.keys())) {
        QStringList topics;
        const auto& pairs = source.figures.workshopsByKindAndTopic;
        for (auto pair = pairs.cbegin(); pair != pairs.cend(); ++pair) {
            if (pair.key().first == kind)
                topics += pair.key().second;
        }
        const QString kindWord = codeWord(source, domain::CodeList::WorkshopKind, kind);
        for (const domain::Code& topic : inListOrder(source, domain::CodeList::Topic, topics)) {
            Row row{kind + u'/' + topic,
                    {textCell(kindWord), textCell(topicWord(source, topic))},
                    RowKind::Ordinary};
            addSums(source, row, pairs.value({kind, topic}), {.kind = kind, .topic = topic});
            table.rows.push_back(std::move(row));
        }
        Row sums{kind, {textCell(kindWord), textCell(Words::total())}, RowKind::Subtotal};
        addSums(source, sums, source.figures.workshopsByKind.value(kind), {.kind = kind});
        table.rows.push_back(std::move(sums));
    }
    Row total{u"total"_s, {textCell(Words::total()), {}}, RowKind::Total};
    addSums(source, total, source.figures.workshopTotal, {});
    table.rows.push_back(std::move(total));
    return table;
}

Table workshopsByDistrictTable(const TableSource& source)
{
    Table table = Words::byDistrict();
    for (const domain::District district : districtsOf(source)) {
        Row row{base::keyOf(district), {textCell(districtWord(source, district))}, RowKind::Ordinary};
        addSums(source, row, source.figures.workshopsByDistrict[std::size_t(district)],
                {.district = district});
        table.rows.push_back(std::move(row));
    }
    Row total{u"total"_s, {textCell(Words::total())}, RowKind::Total};
    addSums(source, total, source.figures.workshopTotal, {});
    table.rows.push_back(std::move(total));
    return table;
}

} // namespace spoton::reports
