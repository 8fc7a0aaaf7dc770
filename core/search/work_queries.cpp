// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Workshops and referrals.
#include "search/query_builder.h"

using namespace Qt::StringLiterals;

namespace spoton::search {
namespace {

const QString kFirstMeeting = u"(SELECT min(m.date) FROM meeting m WHERE m.workshop_id = r.id)"_s;

// A referral without a client of its own has that of its session.
const QString kNames = uR"((
    coalesce(r.organisation_id, CASE WHEN r.contact_id IS NULL THEN
        (SELECT s.organisation_id FROM counselling_session s WHERE s.id = r.session_id) END)
      IN (SELECT rowid FROM organisation_search WHERE organisation_search MATCH 'name : ' || %1)
    OR coalesce(r.contact_id, CASE WHEN r.organisation_id IS NULL THEN
        (SELECT sc.contact_id FROM session_contact sc WHERE sc.session_id = r.session_id ORDER BY sc.position LIMIT 1) END)
      IN (SELECT rowid FROM contact_search WHERE contact_search MATCH 'name : ' || %1)
    OR r.target_organisation_id
      IN (SELECT rowid FROM organisation_search WHERE organisation_search MATCH 'name : ' || %1)))"_s;

Builder conditions(const WorkshopFilter& filter)
{
    Builder meeting(u"meeting"_s);
    meeting.day(u"m.date >= :from"_s, u":from"_s, filter.from);
    meeting.day(u"m.date <= :to"_s, u":to"_s, filter.to);
    meeting.districts(u"m.district"_s, filter.districts);
    Builder builder(u"workshop"_s);
    builder.exists(u"meeting m WHERE m.workshop_id = r.id"_s, meeting);
    builder.equals(u"r.kind = :kind"_s, u":kind"_s, filter.kind);
    builder.member(u"r.topics"_s, u":topic"_s, filter.topic);
    builder.equals(u"r.language = :language"_s, u":language"_s, filter.language);
    builder.among(filter.among);
    builder.words(u"fold(r.title)"_s, filter.text);
    return builder;
}

QString orderOf(const WorkshopFilter& filter)
{
    switch (filter.order) {
    case WorkshopFilter::Order::OldestFirst:
        return kFirstMeeting + u" NULLS LAST, r.id"_s;
    case WorkshopFilter::Order::Title:
        return u"order_key(r.title), r.id"_s;
    case WorkshopFilter::Order::NewestFirst:
        break;
    }
    return kFirstMeeting + u" DESC NULLS FIRST, r.id DESC"_s;
}

Builder conditions(const ReferralFilter& filter)
{
    Builder builder(u"referral"_s);
    builder.day(u"r.date >= :from"_s, u":from"_s, filter.from);
    builder.day(u"r.date <= :to"_s, u":to"_s, filter.to);
    builder.districts(kReferralDistrict, filter.districts);
    if (filter.status)
        builder.equals(u"r.status = :status"_s, u":status"_s, QString(base::keyOf(*filter.status)));
    if (filter.openOnly)
        builder.always(u"r.status IN ('suggested', 'contacted')"_s);
    builder.equals(u"r.topic = :topic"_s, u":topic"_s, filter.topic);
    builder.equals(u"(SELECT t.kind FROM organisation t WHERE t.id = r.target_organisation_id) = :kind"_s,
                   u":kind"_s, filter.kind);
    builder.record(u"(SELECT s.staff_id FROM counselling_session s WHERE s.id = r.session_id) = :staff"_s,
                   u":staff"_s, filter.staff);
    builder.among(filter.among);
    builder.wordMatches(kNames, filter.text);
    return builder;
}

QString orderOf(const ReferralFilter& filter)
{
    switch (filter.order) {
    case ReferralFilter::Order::OldestFirst:
        return u"r.date, r.id"_s;
    case ReferralFilter::Order::CheckBack:
        return u"r.check_back_on NULLS LAST, r.id"_s;
    case ReferralFilter::Order::NewestFirst:
        break;
    }
    return u"r.date DESC, r.id DESC"_s;
}

} // namespace

Query window(const WorkshopFilter& filter, int first, int limit)
{
    return conditions(filter).ids(orderOf(filter), sliceFrom(first, limit));
}

Query count(const WorkshopFilter& filter)
{
    return conditions(filter).count();
}

Query window(const ReferralFilter& filter, int first, int limit)
{
    return conditions(filter).ids(orderOf(filter), sliceFrom(first, limit));
}

Query count(const ReferralFilter& filter)
{
    return conditions(filter).count();
}

} // namespace spoton::search
