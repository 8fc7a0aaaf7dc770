// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/table_words.h"

#include "domain/words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spoton::reports {
namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Report)

public:
    static QString notRecorded() { return tr("not recorded"); }
    static QString severalTopics() { return tr("several topics"); }
    static QString distinct()
    {
        return tr("The total counts each organisation and each person once and can therefore be smaller than "
                  "the sum "
                  "of the rows.");
    }
    static QString masked()
    {
        return tr("• stands for 1 or 2 persons (1 to 4 where three attributes cross) and for figures from "
                  "which they "
                  "could be worked out.");
    }
};

domain::Counted countedBy(Measure measure)
{
    using domain::Counted;
    switch (measure) {
    case Measure::Persons:
        return Counted::Persons;
    case Measure::Attendances:
        return Counted::Attendances;
    case Measure::Participants:
        return Counted::Participants;
    case Measure::Female:
        return Counted::Female;
    case Measure::Male:
        return Counted::Male;
    case Measure::Diverse:
        return Counted::Diverse;
    case Measure::NotStated:
        return Counted::NotStated;
    case Measure::Under18:
        return Counted::Under18;
    case Measure::From18To29:
        return Counted::From18To29;
    case Measure::From30To54:
        return Counted::From30To54;
    case Measure::From55:
        return Counted::From55;
    case Measure::AttendedInFull:
        return Counted::AttendedInFull;
    }
    Q_UNREACHABLE();
}

Group groupOf(const domain::FigureSource& part)
{
    if (part.workshop)
        return workshopGroup(*part.workshop);
    if (part.month)
        return monthGroup(*part.month);
    if (part.district)
        return districtGroup(*part.district);
    if (part.kind)
        return part.topic ? kindAndTopicGroup(*part.kind, *part.topic) : kindGroup(*part.kind);
    return {};
}

} // namespace

std::vector<domain::District> districtsOf(const TableSource& source)
{
    std::vector<domain::District> districts;
    for (const auto& entry : base::EnumKeys<domain::District>::entries) {
        if (source.figures.scope.has(entry.first))
            districts.push_back(entry.first);
    }
    return districts;
}

QString districtWord(const TableSource& source, domain::District district)
{
    return domain::label(district, source.language);
}

QString codeWord(const TableSource& source, domain::CodeList list, const domain::Code& code)
{
    return code.isEmpty() ? Words::notRecorded() : source.labels.label(list, code, source.language);
}

QString topicWord(const TableSource& source, const domain::Code& topic)
{
    return topic == domain::kSeveralTopics ? Words::severalTopics()
                                           : codeWord(source, domain::CodeList::Topic, topic);
}

std::vector<domain::Code> inListOrder(const TableSource& source, domain::CodeList list, QStringList keys)
{
    std::vector<domain::Code> ordered;
    const auto take = [&](const domain::Code& key) {
        if (keys.removeOne(key))
            ordered.push_back(key);
    };
    for (const domain::CodeEntry& entry : source.labels.entries(list)) {
        if (entry.key != u"other"_s)
            take(entry.key);
    }
    const QStringList rest = keys;
    for (const domain::Code& key : rest) {
        if (key != u"other"_s && !key.isEmpty())
            take(key);
    }
    take(u"other"_s);
    take({});
    return ordered;
}

Cell textCell(const QString& text)
{
    return {text, false};
}

Cell countCell(qint64 count, const domain::FigureSource& of)
{
    return {count, false, of};
}

Cell hoursCell(qint64 minutes, const domain::FigureSource& of)
{
    return {double(minutes) / 60.0, false, of};
}

Cell shareCell(qint64 part, qint64 whole)
{
    if (whole == 0)
        return {};
    return {double(part) / double(whole), false};
}

Cell personsCell(const TableSource& source, qint64 count, Measure measure, const domain::FigureSource& part)
{
    if (source.masks.hides(measure, groupOf(part)))
        return {{}, true};
    return countCell(count, domain::counting(part, countedBy(measure)));
}

QString distinctNote()
{
    return Words::distinct();
}

QString maskNote()
{
    return Words::masked();
}

bool hasMasks(const Table& table)
{
    return std::any_of(table.rows.begin(), table.rows.end(), [](const Row& row) {
        return std::any_of(row.cells.begin(), row.cells.end(), [](const Cell& cell) { return cell.masked; });
    });
}

} // namespace spoton::reports
