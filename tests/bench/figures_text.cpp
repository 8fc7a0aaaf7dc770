// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures_text.h"

#include <QTextStream>

using namespace Qt::StringLiterals;

namespace spoton::bench {
namespace {

QTextStream& operator<<(QTextStream& out, const domain::SessionFigures& f)
{
    return out << f.sessions << ' ' << f.first << ' ' << f.followUp << ' ' << f.referring << ' ' << f.minutes
               << ' ' << f.organisations << ' ' << f.persons << ' ' << f.anonymous << '\n';
}

QTextStream& operator<<(QTextStream& out, const domain::ReachedFigures& f)
{
    out << f.fresh << ' ' << f.continued;
    for (const int count : f.byDistrict)
        out << ' ' << count;
    return out << '\n';
}

QTextStream& operator<<(QTextStream& out, const domain::Genders& f)
{
    return out << f.female << ' ' << f.male << ' ' << f.diverse << ' ' << f.notStated;
}

QTextStream& operator<<(QTextStream& out, const domain::Ages& f)
{
    return out << f.under18 << ' ' << f.from18To29 << ' ' << f.from30To54 << ' ' << f.from55;
}

QTextStream& operator<<(QTextStream& out, const domain::WorkshopSums& f)
{
    return out << f.workshops << ' ' << f.meetings << ' ' << f.attendances << ' ' << f.participants << ' '
               << f.genders << ' ' << f.ages << '\n';
}

QTextStream& operator<<(QTextStream& out, const domain::WorkshopFigures& f)
{
    out << f.title << ' ' << f.kind << ' ' << f.topics.codes().join(u',') << ' ' << f.language << ' '
        << f.date.toString(Qt::ISODate) << ' ' << f.meetings << ' ' << f.minutes << ' ' << f.attendances
        << ' ' << f.genders << ' ' << f.ages << ' ' << f.attendedInFull << ' ' << f.signedList;
    for (auto there = f.byDistrict.cbegin(); there != f.byDistrict.cend(); ++there)
        out << ' ' << base::keyOf(there.key()) << ' ' << *there;
    return out << '\n';
}

QTextStream& operator<<(QTextStream& out, const domain::ReferralFigures& f)
{
    return out << f.succeeded << ' ' << f.failed << ' ' << f.open << ' ' << f.unknown << ' ' << f.withdrawn
               << '\n';
}

QString nameOf(const domain::Code& code)
{
    return code;
}

QString nameOf(const std::pair<domain::Code, domain::Code>& codes)
{
    return codes.first + u'/' + codes.second;
}

template<class Key, class Value>
void writeMap(QTextStream& out, const char* title, const QMap<Key, Value>& map)
{
    for (auto entry = map.cbegin(); entry != map.cend(); ++entry)
        out << title << ' ' << nameOf(entry.key()) << ": " << entry.value();
}

template<class Value>
void writeDistricts(QTextStream& out, const char* title, const std::array<Value, domain::kDistricts>& values)
{
    for (std::size_t i = 0; i < values.size(); ++i)
        out << title << ' ' << base::keyOf(domain::District(i)) << ": " << values[i];
}

} // namespace

QString textOf(const domain::Figures& figures)
{
    QString text;
    QTextStream out(&text);
    out << "sessions: " << figures.sessions;
    writeDistricts(out, "sessions", figures.sessionsByDistrict);
    for (auto topic = figures.topics.cbegin(); topic != figures.topics.cend(); ++topic)
        out << "topic " << topic.key() << ": " << topic->mentions << ' ' << topic->organisations << '\n';
    for (auto language = figures.languages.cbegin(); language != figures.languages.cend(); ++language) {
        for (auto channel = language->cbegin(); channel != language->cend(); ++channel)
            out << "language " << language.key() << ' ' << channel.key() << ": " << channel.value() << '\n';
    }
    for (const domain::MonthFigures& month : figures.months)
        out << "month " << month.month.toString(Qt::ISODate) << ": " << month.sessions << ' ' << month.minutes
            << ' ' << month.workshops << ' ' << month.attendances << '\n';
    out << "reached: " << figures.reached;
    writeMap(out, "reached", figures.reachedByKind);
    for (const domain::WorkshopFigures& workshop : figures.workshops)
        out << "workshop: " << workshop;
    out << "workshops: " << figures.workshopTotal;
    writeMap(out, "workshops", figures.workshopsByKind);
    writeMap(out, "workshops", figures.workshopsByKindAndTopic);
    writeDistricts(out, "workshops", figures.workshopsByDistrict);
    out << "referrals: " << figures.referrals;
    writeMap(out, "referrals", figures.referralsByKind);
    out.flush();
    return text;
}

} // namespace spoton::bench
