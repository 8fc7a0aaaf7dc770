// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/figures_json.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace spoton::reports {
namespace {

class Writer
{
public:
    Writer(const domain::Figures& figures, const Masks& masks, const domain::CodeLabels& labels)
        : m_figures(figures), m_masks(masks), m_labels(labels)
    {
    }

    QJsonObject write() const
    {
        return {
            {u"period"_s, QJsonObject{{u"start"_s, m_figures.scope.from.toString(Qt::ISODate)},
                                      {u"end"_s, m_figures.scope.to.toString(Qt::ISODate)}}},
            {u"totals"_s, totals()},
            {u"by_district"_s, byDistrict()},
            {u"by_topic"_s, byTopic()},
            {u"by_language"_s, byLanguage()},
            {u"by_month"_s, byMonth()},
            {u"by_organisation_kind"_s, byOrganisationKind()},
            {u"workshops_by_kind"_s, workshopsByKind()},
            {u"referrals"_s, referrals()},
        };
    }

private:
    QJsonValue count(qint64 value, Measure measure, const Group& group = {}) const
    {
        return m_masks.hides(measure, group) ? QJsonValue(u"•"_s) : QJsonValue(value);
    }

    QJsonObject sessions(const domain::SessionFigures& figures, const Group& group) const
    {
        return {
            {u"sessions"_s, figures.sessions},
            {u"first"_s, figures.first},
            {u"follow_up"_s, figures.followUp},
            {u"referring"_s, figures.referring},
            {u"minutes"_s, figures.minutes},
            {u"organisations"_s, figures.organisations},
            {u"persons"_s, count(figures.persons, Measure::Persons, group)},
            {u"anonymous"_s, figures.anonymous},
        };
    }

    QJsonObject totals() const
    {
        QJsonObject totals = sessions(m_figures.sessions, {});
        totals[u"organisations_reached"_s] = m_figures.reached.total();
        totals[u"organisations_new"_s] = m_figures.reached.fresh;
        totals[u"workshops"_s] = m_figures.workshopTotal.workshops;
        totals[u"attendances"_s] = count(m_figures.workshopTotal.attendances, Measure::Attendances);
        totals[u"participants"_s] = count(m_figures.workshopTotal.participants, Measure::Participants);
        totals[u"referrals"_s] = m_figures.referrals.referrals();
        return totals;
    }

    QJsonObject byDistrict() const
    {
        QJsonObject districts;
        for (const auto& [district, key] : base::EnumKeys<domain::District>::entries)
            districts[key] =
                sessions(m_figures.sessionsByDistrict[std::size_t(district)], districtGroup(district));
        return districts;
    }

    QJsonObject byTopic() const
    {
        QJsonObject topics;
        for (const domain::Code& key : active(domain::CodeList::Topic))
            topics[key] = QJsonObject{{u"mentions"_s, 0}, {u"organisations"_s, 0}};
        for (auto topic = m_figures.topics.cbegin(); topic != m_figures.topics.cend(); ++topic)
            topics[topic.key()] =
                QJsonObject{{u"mentions"_s, topic->mentions}, {u"organisations"_s, topic->organisations}};
        return topics;
    }

    QJsonObject byLanguage() const
    {
        const QStringList inUse = active(domain::CodeList::Channel);
        QSet<domain::Code> channels(inUse.begin(), inUse.end());
        for (const auto& ofLanguage : m_figures.languages) {
            for (auto channel = ofLanguage.cbegin(); channel != ofLanguage.cend(); ++channel)
                channels.insert(channel.key());
        }
        QJsonObject languages;
        for (auto language = m_figures.languages.cbegin(); language != m_figures.languages.cend();
             ++language) {
            QJsonObject counts;
            for (const domain::Code& channel : std::as_const(channels))
                counts[orUnknown(channel)] = language->value(channel);
            languages[orUnknown(language.key())] = counts;
        }
        return languages;
    }

    QJsonObject byMonth() const
    {
        QJsonObject months;
        for (const domain::MonthFigures& month : m_figures.months)
            months[month.month.toString(u"yyyy-MM"_s)] = QJsonObject{
                {u"sessions"_s, month.sessions},
                {u"minutes"_s, month.minutes},
                {u"workshops"_s, month.workshops},
                {u"attendances"_s, count(month.attendances, Measure::Attendances, monthGroup(month.month))},
            };
        return months;
    }

    QJsonObject byOrganisationKind() const
    {
        QJsonObject kinds;
        for (auto kind = m_figures.reachedByKind.cbegin(); kind != m_figures.reachedByKind.cend(); ++kind)
            kinds[orUnknown(kind.key())] =
                QJsonObject{{u"new"_s, kind->fresh}, {u"continued"_s, kind->continued}};
        return kinds;
    }

    QJsonObject workshopsByKind() const
    {
        QJsonObject kinds;
        for (auto kind = m_figures.workshopsByKind.cbegin(); kind != m_figures.workshopsByKind.cend();
             ++kind) {
            const Group group = kindGroup(kind.key());
            kinds[orUnknown(kind.key())] = QJsonObject{
                {u"workshops"_s, kind->workshops},
                {u"attendances"_s, count(kind->attendances, Measure::Attendances, group)},
                {u"participants"_s, count(kind->participants, Measure::Participants, group)},
                {u"female"_s, count(kind->genders.female, Measure::Female, group)},
                {u"male"_s, count(kind->genders.male, Measure::Male, group)},
                {u"diverse"_s, count(kind->genders.diverse, Measure::Diverse, group)},
                {u"not_stated"_s, count(kind->genders.notStated, Measure::NotStated, group)},
            };
        }
        return kinds;
    }

    QJsonObject referrals() const
    {
        const domain::ReferralFigures& figures = m_figures.referrals;
        const auto rate = figures.rate();
        return {
            {u"succeeded"_s, figures.succeeded},
            {u"failed"_s, figures.failed},
            {u"open"_s, figures.open},
            {u"unknown"_s, figures.unknown},
            {u"withdrawn"_s, figures.withdrawn},
            {u"rate"_s, rate ? QJsonValue(std::round(*rate * 10000) / 10000) : QJsonValue()},
        };
    }

    QStringList active(domain::CodeList list) const
    {
        QStringList keys;
        for (const domain::CodeEntry& entry : m_labels.entries(list)) {
            if (entry.active)
                keys += entry.key;
        }
        return keys;
    }

    static QString orUnknown(const QString& key) { return key.isEmpty() ? u"unknown"_s : key; }

    const domain::Figures& m_figures;
    const Masks& m_masks;
    const domain::CodeLabels& m_labels;
};

} // namespace

QJsonObject asJson(const domain::Figures& figures, const Masks& masks, const domain::CodeLabels& labels)
{
    return Writer(figures, masks, labels).write();
}

} // namespace spoton::reports
