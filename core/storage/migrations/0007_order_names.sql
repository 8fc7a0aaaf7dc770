-- SPDX-FileCopyrightText: The Spot on! authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Lists stand in the order of a register (order_key), not in that of the search, which has y with i and z with s. What
-- looks a name up in any spelling keeps an index of its folded form.

DROP INDEX contact_by_name;
--;
CREATE INDEX contact_by_name ON contact
    (order_key(coalesce(given_name, '') || ' ' || coalesce(family_name, '')), id, district, languages);
--;
CREATE INDEX contact_by_folded_name ON contact (fold(coalesce(given_name, '') || ' ' || coalesce(family_name, '')));
--;
DROP INDEX organisation_by_name;
--;
CREATE INDEX organisation_by_name ON organisation (order_key(name), id, district, languages, topics, kind);
--;
CREATE INDEX organisation_by_folded_name ON organisation (fold(name));
--;
DROP INDEX contact_by_place;
--;
CREATE INDEX contact_by_place ON contact
    (town IS NULL, order_key(town), order_key(coalesce(given_name, '') || ' ' || coalesce(family_name, '')));
--;
DROP INDEX organisation_by_place;
--;
CREATE INDEX organisation_by_place ON organisation (town IS NULL, order_key(town), order_key(name));
