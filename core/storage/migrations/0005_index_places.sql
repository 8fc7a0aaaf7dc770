-- SPDX-FileCopyrightText: The Spot on! authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The directory by place: town, then name, those without a town last. Without these a window would fold and sort
-- every name of the file.

CREATE INDEX contact_by_place ON contact
    (town IS NULL, fold(town), fold(coalesce(given_name, '') || ' ' || coalesce(family_name, '')));
--;
CREATE INDEX organisation_by_place ON organisation (town IS NULL, fold(town), fold(name));
