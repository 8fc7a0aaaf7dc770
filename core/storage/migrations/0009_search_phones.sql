-- SPDX-FileCopyrightText: The Spot on! authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- A phone number is found by its digits, however it was typed, and by its end (phone_words).

DROP VIEW organisation_words;
--;
CREATE VIEW organisation_words AS
SELECT id,
       fold(concat_ws(' ', name, short_name)) AS name,
       concat_ws(' ', fold(concat_ws(' ', town, postal_code, emails, phones, website, description, notes)),
                 phone_words(phones)) AS words
FROM organisation;
--;
DROP VIEW contact_words;
--;
CREATE VIEW contact_words AS
SELECT id,
       fold(concat_ws(' ', given_name, family_name)) AS name,
       concat_ws(' ', fold(concat_ws(' ', town, postal_code, emails, phones, notes)), phone_words(phones)) AS words
FROM contact;
--;
INSERT INTO organisation_search (organisation_search) VALUES ('delete-all');
--;
INSERT INTO organisation_search (rowid, name, words) SELECT id, name, words FROM organisation_words ORDER BY id;
--;
INSERT INTO contact_search (contact_search) VALUES ('delete-all');
--;
INSERT INTO contact_search (rowid, name, words) SELECT id, name, words FROM contact_words ORDER BY id;
