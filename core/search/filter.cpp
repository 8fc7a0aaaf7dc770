// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/filter.h"

#include "search/query_builder.h"

using namespace Qt::StringLiterals;

namespace spoton::search {
namespace {

Slice firstOnes(int limit)
{
    if (limit <= 0)
        return {.sql = {}, .values = {}, .mostMatches = 0};
    return {u" LIMIT %1"_s.arg(limit), {}, std::max(limit, kMostTextMatches)};
}

Builder conditions(const SessionFilter& filter)
{
    Builder builder(u"counselling_session"_s);
    builder.day(u"r.date >= :from"_s, u":from"_s, filter.from);
    builder.day(u"r.date <= :to"_s, u":to"_s, filter.to);
    builder.districts(u"r.district"_s, filter.districts);
    builder.equals(u"r.language = :language"_s, u":language"_s, filter.language);
    builder.member(u"r.topics"_s, u":topic"_s, filter.topic);
    builder.equals(u"r.channel = :channel"_s, u":channel"_s, filter.channel);
    if (filter.state)
        builder.equals(u"r.state = :state"_s, u":state"_s, QString(base::keyOf(*filter.state)));
    builder.record(u"r.staff_id = :staff"_s, u":staff"_s, filter.staff);
    builder.among(filter.among);
    builder.match(u"session_search"_s, filter.text);
    return builder;
}

QString orderOf(const SessionFilter& filter)
{
    switch (filter.order) {
    case SessionFilter::Order::OldestFirst:
        return u"r.date, r.start, r.id"_s;
    case SessionFilter::Order::Longest:
        return u"r.minutes DESC, r.date DESC, r.id DESC"_s;
    case SessionFilter::Order::NewestFirst:
        break;
    }
    return u"r.date DESC, r.start DESC, r.id DESC"_s;
}

} // namespace

Query query(const ContactFilter& filter, int limit)
{
    Builder builder(u"contact"_s);
    builder.districts(kContactDistrict, filter.districts);
    builder.member(u"r.languages"_s, u":language"_s, filter.language);
    builder.equals(kContactTopic, u":topic"_s, filter.topic);
    builder.match(u"contact_search"_s, filter.text);
    return builder.ids(kContactName + u", r.id"_s, firstOnes(limit));
}

Query query(const OrganisationFilter& filter, int limit)
{
    Builder builder(u"organisation"_s);
    builder.districts(u"r.district"_s, filter.districts);
    builder.member(u"r.languages"_s, u":language"_s, filter.language);
    builder.member(u"r.topics"_s, u":topic"_s, filter.topic);
    builder.equals(u"r.kind = :kind"_s, u":kind"_s, filter.kind);
    builder.match(u"organisation_search"_s, filter.text);
    return builder.ids(kOrganisationName + u", r.id"_s, firstOnes(limit));
}

Query query(const SessionFilter& filter, int limit)
{
    return conditions(filter).ids(orderOf(filter), firstOnes(limit));
}

Query window(const SessionFilter& filter, int first, int limit)
{
    return conditions(filter).ids(orderOf(filter), sliceFrom(first, limit));
}

Query count(const SessionFilter& filter)
{
    return conditions(filter).count();
}

} // namespace spoton::search
