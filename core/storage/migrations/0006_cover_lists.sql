-- SPDX-FileCopyrightText: The Spot on! authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Deep down a list passes over everything before its window, and with a filter looks at each of it. These indices have
-- what the filters ask, behind what the list is sorted by, so that the rows with their long texts stay untouched.

DROP INDEX session_by_date;
--;
CREATE INDEX session_by_date ON counselling_session (date, start, id, district, language, channel, state, topics, staff_id);
--;
CREATE INDEX session_by_length ON counselling_session (minutes, date, id, district, language, channel, state, topics, staff_id);
--;
DROP INDEX contact_by_name;
--;
CREATE INDEX contact_by_name ON contact
    (fold(coalesce(given_name, '') || ' ' || coalesce(family_name, '')), id, district, languages);
--;
DROP INDEX organisation_by_name;
--;
CREATE INDEX organisation_by_name ON organisation (fold(name), id, district, languages, topics, kind);
--;
-- The role that speaks for a contact today, first of all for its district: in the order in which it is chosen.
DROP INDEX role_by_contact;
--;
CREATE INDEX role_by_contact ON role (contact_id, main DESC, id, to_date, organisation_id);
--;
DROP INDEX role_by_organisation;
--;
CREATE INDEX role_by_organisation ON role (organisation_id, contact_id, to_date);
