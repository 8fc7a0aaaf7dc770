// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Rules of counting as SQL expressions, the same for the figures and for the lists of what they count.
namespace spoton::storage {

/// The first of the contacts of session s, its client where it has no organisation.
inline const QString kFirstContact = QStringLiteral(
    "(SELECT contact_id FROM session_contact WHERE session_id = s.id ORDER BY position, contact_id LIMIT 1)");

/// Whether held session s is its client's first one, or an anonymous one not marked as a follow-up: the
/// lookups of session_counter.cpp from the session's side.
inline const QString kIsFirstSession = QStringLiteral(R"(CASE
    WHEN s.organisation_id IS NOT NULL THEN s.id =
        (SELECT f.id FROM counselling_session f INDEXED BY session_by_organisation
         WHERE f.organisation_id = s.organisation_id AND f.state = 'held'
         ORDER BY f.date, coalesce(f.start, '00:00'), f.id LIMIT 1)
    WHEN NOT EXISTS (SELECT 1 FROM session_contact WHERE session_id = s.id) THEN s.marked_follow_up = 0
    ELSE s.id =
        (SELECT f.id FROM session_contact c CROSS JOIN counselling_session f INDEXED BY session_without_organisation
           ON f.id = c.session_id
         WHERE c.contact_id = %1 AND f.organisation_id IS NULL AND f.state = 'held'
           AND c.contact_id = (SELECT contact_id FROM session_contact WHERE session_id = f.id
                               ORDER BY position, contact_id LIMIT 1)
         ORDER BY f.date, coalesce(f.start, '00:00'), f.id LIMIT 1)
    END)")
                                           .arg(kFirstContact);

/// Of referral r: the district of its session, else of who was referred.
inline const QString kReferralDistrict =
    QStringLiteral(R"(coalesce((SELECT district FROM counselling_session WHERE id = r.session_id),
             (SELECT district FROM organisation WHERE id = r.organisation_id),
             (SELECT district FROM contact_district WHERE id = r.contact_id), 'unknown'))");

/// Whether organisation o was reached before :from, by a session or a workshop. CASE, unlike OR, looks no
/// further once it knows.
inline const QString kReachedBefore = QStringLiteral(R"(CASE
        WHEN EXISTS (SELECT 1 FROM counselling_session s
                     WHERE s.organisation_id = o.id AND s.state = 'held' AND s.date < :from) THEN 1
        WHEN EXISTS (SELECT 1 FROM workshop_organisation w JOIN meeting m ON m.workshop_id = w.workshop_id
                     WHERE w.organisation_id = o.id AND w.participation = 'taking-part' AND m.date < :from) THEN 1
        WHEN EXISTS (SELECT 1 FROM registration g JOIN attendance a ON a.registration_id = g.id
                     JOIN meeting m ON m.id = a.meeting_id
                     WHERE g.organisation_id = o.id AND a.state = 'present' AND m.date < :from) THEN 1
        ELSE 0 END)");

/// Of meeting m, from its start to its end.
inline const QString kMeetingMinutes =
    QStringLiteral(R"(coalesce(strftime('%s', m."end") - strftime('%s', m.start), 0) / 60)");

/// Persons present by name at meeting m.
inline const QString kPresentByName =
    QStringLiteral("(SELECT count(*) FROM attendance a WHERE a.meeting_id = m.id AND a.state = 'present')");

/// Who registration g is of. One without a record is the same person where name and organisation are the
/// same.
inline const QString kPerson =
    QStringLiteral("coalesce('c' || g.contact_id, fold(g.name) || ' ' || coalesce(g.organisation_id, ''))");

/// Whether who registered with g was there each time, and the workshop ended by :to.
inline const QString kAttendedInFull =
    QStringLiteral(R"((SELECT max(date) FROM meeting WHERE workshop_id = g.workshop_id) <= :to
      AND (SELECT count(*) FROM attendance a WHERE a.registration_id = g.id AND a.state = 'present')
        = (SELECT count(*) FROM meeting WHERE workshop_id = g.workshop_id))");

} // namespace spoton::storage
