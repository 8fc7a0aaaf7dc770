-- SPDX-FileCopyrightText: The Spot on! authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The whole first schema. A line "--;" ends a statement. Every ordinary table that journal.cpp does not name as
-- its own is a record table: it has `id INTEGER PRIMARY KEY` and gets the journal's triggers after each migration.
-- Days are ISO dates, times HH:MM, booleans 0 or 1, sets of codes sorted and joined by commas, lists of phones and
-- e-mails joined by line breaks; absent is NULL.

CREATE TABLE device (
    number INTEGER PRIMARY KEY CHECK (number BETWEEN 1 AND 8388607),
    uuid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    added_at TEXT NOT NULL
) STRICT;
--;
CREATE TABLE journal_head (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    device INTEGER NOT NULL REFERENCES device (number),
    counter INTEGER NOT NULL,
    stamp INTEGER NOT NULL,
    batch_id INTEGER
) STRICT;
--;
CREATE TABLE batch (
    id INTEGER PRIMARY KEY,
    stamp INTEGER NOT NULL,
    device INTEGER NOT NULL,
    staff_id INTEGER,
    action TEXT NOT NULL,
    subject TEXT,
    started_at TEXT NOT NULL,
    undoes INTEGER REFERENCES batch (id),
    depth INTEGER NOT NULL
) STRICT;
--;
CREATE INDEX batch_by_stamp ON batch (stamp);
--;
CREATE INDEX batch_by_undone ON batch (undoes) WHERE undoes IS NOT NULL;
--;
CREATE TABLE change (
    id INTEGER PRIMARY KEY,
    stamp INTEGER NOT NULL,
    device INTEGER NOT NULL,
    batch_id INTEGER NOT NULL REFERENCES batch (id),
    table_name TEXT NOT NULL,
    row_id INTEGER NOT NULL,
    operation TEXT NOT NULL CHECK (operation IN ('insert', 'update', 'delete')),
    before TEXT,
    after TEXT
) STRICT;
--;
CREATE UNIQUE INDEX change_by_stamp ON change (stamp, device);
--;
CREATE INDEX change_by_batch ON change (batch_id);
--;
CREATE INDEX change_by_row ON change (row_id);
--;
CREATE TABLE staff (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    email TEXT,
    active INTEGER NOT NULL DEFAULT 1
) STRICT;
--;
CREATE TABLE code (
    id INTEGER PRIMARY KEY,
    list TEXT NOT NULL,
    key TEXT NOT NULL,
    label_de TEXT NOT NULL,
    label_en TEXT,
    label_ru TEXT,
    label_hsb TEXT,
    position INTEGER NOT NULL,
    active INTEGER NOT NULL DEFAULT 1,
    UNIQUE (list, key)
) STRICT;
--;
CREATE TABLE organisation (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL CHECK (name <> ''),
    short_name TEXT,
    kind TEXT,
    legal_form TEXT,
    migrant_led INTEGER,
    founded TEXT,
    members INTEGER CHECK (members >= 0),
    street TEXT,
    postal_code TEXT,
    town TEXT,
    stated_district TEXT,
    district TEXT NOT NULL,
    phones TEXT,
    emails TEXT,
    website TEXT,
    languages TEXT,
    topics TEXT,
    description TEXT,
    notes TEXT,
    listed_publicly INTEGER NOT NULL DEFAULT 0,
    listing_consent_on TEXT,
    status TEXT NOT NULL DEFAULT 'active',
    verified_on TEXT,
    verified_by INTEGER REFERENCES staff (id)
) STRICT;
--;
CREATE INDEX organisation_by_name ON organisation (fold(name));
--;
CREATE TABLE contact (
    id INTEGER PRIMARY KEY,
    given_name TEXT,
    family_name TEXT,
    salutation TEXT,
    phones TEXT,
    emails TEXT,
    street TEXT,
    postal_code TEXT,
    town TEXT,
    stated_district TEXT,
    district TEXT,
    languages TEXT,
    preferred_language TEXT,
    notes TEXT,
    do_not_contact INTEGER NOT NULL DEFAULT 0,
    locked INTEGER NOT NULL DEFAULT 0,
    CHECK (given_name IS NOT NULL OR family_name IS NOT NULL)
) STRICT;
--;
CREATE INDEX contact_by_name ON contact (fold(coalesce(given_name, '') || ' ' || coalesce(family_name, '')));
--;
CREATE TABLE role (
    id INTEGER PRIMARY KEY,
    contact_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
    organisation_id INTEGER NOT NULL REFERENCES organisation (id) ON DELETE CASCADE,
    title TEXT,
    from_date TEXT,
    to_date TEXT,
    main INTEGER NOT NULL DEFAULT 0
) STRICT;
--;
CREATE INDEX role_by_contact ON role (contact_id, main);
--;
CREATE INDEX role_by_organisation ON role (organisation_id);
--;
CREATE TABLE consent (
    id INTEGER PRIMARY KEY,
    contact_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
    purpose TEXT NOT NULL,
    wording_version TEXT,
    wording_language TEXT,
    form TEXT,
    given_on TEXT,
    recorded_by INTEGER REFERENCES staff (id),
    withdrawn_on TEXT
) STRICT;
--;
CREATE INDEX consent_by_contact ON consent (contact_id);
--;
CREATE TABLE counselling_session (
    id INTEGER PRIMARY KEY,
    date TEXT NOT NULL,
    start TEXT,
    minutes INTEGER NOT NULL CHECK (minutes >= 0),
    preparation_minutes INTEGER CHECK (preparation_minutes >= 0),
    travel_minutes INTEGER CHECK (travel_minutes >= 0),
    staff_id INTEGER REFERENCES staff (id),
    channel TEXT,
    language TEXT,
    interpreter INTEGER NOT NULL DEFAULT 0,
    organisation_id INTEGER REFERENCES organisation (id) ON DELETE RESTRICT,
    further_persons INTEGER NOT NULL DEFAULT 0 CHECK (further_persons >= 0),
    district TEXT NOT NULL,
    topics TEXT NOT NULL CHECK (topics <> ''),
    state TEXT NOT NULL DEFAULT 'held',
    marked_follow_up INTEGER NOT NULL DEFAULT 0,
    concern TEXT,
    content TEXT,
    agreed_steps TEXT,
    import_number TEXT,
    import_row TEXT
) STRICT;
--;
-- The report reads a period from this index alone; the long texts stay untouched.
CREATE INDEX session_for_report ON counselling_session
    (date, district, language, channel, minutes, organisation_id, marked_follow_up, topics) WHERE state = 'held';
--;
-- The first session of a client, by date, start (none is 00:00), id: of an organisation, or of a contact where there
-- is none. In few bytes, since the report looks back at every client of its period.
CREATE INDEX session_by_organisation ON counselling_session
    (organisation_id, date, coalesce(start, '00:00'), id, district) WHERE state = 'held' AND organisation_id IS NOT NULL;
--;
CREATE INDEX session_without_organisation ON counselling_session
    (id, date, coalesce(start, '00:00'), district) WHERE state = 'held' AND organisation_id IS NULL;
--;
CREATE INDEX session_of_organisation ON counselling_session (organisation_id, date);
--;
CREATE INDEX session_by_date ON counselling_session (date, start);
--;
CREATE INDEX session_by_import_number ON counselling_session (import_number) WHERE import_number IS NOT NULL;
--;
CREATE INDEX session_by_import_row ON counselling_session (import_row) WHERE import_row IS NOT NULL;
--;
CREATE TABLE session_contact (
    id INTEGER PRIMARY KEY,
    session_id INTEGER NOT NULL REFERENCES counselling_session (id) ON DELETE CASCADE,
    contact_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE RESTRICT,
    position INTEGER NOT NULL
) STRICT;
--;
CREATE INDEX session_contact_in_order ON session_contact (session_id, position, contact_id);
--;
CREATE INDEX session_contact_by_contact ON session_contact (contact_id, position, session_id);
--;
CREATE TABLE referral (
    id INTEGER PRIMARY KEY,
    session_id INTEGER REFERENCES counselling_session (id) ON DELETE CASCADE,
    organisation_id INTEGER REFERENCES organisation (id) ON DELETE RESTRICT,
    contact_id INTEGER REFERENCES contact (id) ON DELETE RESTRICT,
    target_organisation_id INTEGER NOT NULL REFERENCES organisation (id) ON DELETE RESTRICT,
    target_contact_id INTEGER REFERENCES contact (id) ON DELETE RESTRICT,
    topic TEXT,
    date TEXT NOT NULL,
    consent_to_share INTEGER NOT NULL DEFAULT 0,
    status TEXT NOT NULL DEFAULT 'suggested',
    reason TEXT,
    answered_on TEXT,
    check_back_on TEXT,
    attempts INTEGER NOT NULL DEFAULT 0 CHECK (attempts >= 0),
    outcome TEXT,
    import_row TEXT
) STRICT;
--;
CREATE INDEX referral_by_session ON referral (session_id) WHERE session_id IS NOT NULL;
--;
CREATE INDEX referral_by_date ON referral (date, target_organisation_id, status);
--;
CREATE INDEX referral_by_organisation ON referral (organisation_id);
--;
CREATE INDEX referral_by_contact ON referral (contact_id);
--;
CREATE INDEX referral_by_target ON referral (target_organisation_id);
--;
CREATE INDEX referral_by_target_contact ON referral (target_contact_id);
--;
CREATE INDEX referral_by_import_row ON referral (import_row) WHERE import_row IS NOT NULL;
--;
CREATE TABLE workshop (
    id INTEGER PRIMARY KEY,
    title TEXT NOT NULL CHECK (title <> ''),
    kind TEXT,
    topics TEXT,
    language TEXT,
    description TEXT,
    trainers TEXT,
    capacity INTEGER CHECK (capacity >= 0),
    signed_list INTEGER NOT NULL DEFAULT 0,
    import_row TEXT
) STRICT;
--;
CREATE INDEX workshop_by_import_row ON workshop (import_row) WHERE import_row IS NOT NULL;
--;
CREATE TABLE workshop_organisation (
    id INTEGER PRIMARY KEY,
    workshop_id INTEGER NOT NULL REFERENCES workshop (id) ON DELETE CASCADE,
    organisation_id INTEGER NOT NULL REFERENCES organisation (id) ON DELETE RESTRICT,
    participation TEXT NOT NULL,
    UNIQUE (workshop_id, organisation_id, participation)
) STRICT;
--;
CREATE INDEX workshop_organisation_by_organisation ON workshop_organisation (organisation_id);
--;
CREATE TABLE meeting (
    id INTEGER PRIMARY KEY,
    workshop_id INTEGER NOT NULL REFERENCES workshop (id) ON DELETE CASCADE,
    date TEXT NOT NULL,
    start TEXT,
    "end" TEXT,
    venue TEXT,
    town TEXT,
    district TEXT NOT NULL,
    teaching_units INTEGER CHECK (teaching_units >= 0)
) STRICT;
--;
CREATE INDEX meeting_by_date ON meeting (date);
--;
CREATE INDEX meeting_by_workshop ON meeting (workshop_id, date);
--;
CREATE TABLE registration (
    id INTEGER PRIMARY KEY,
    workshop_id INTEGER NOT NULL REFERENCES workshop (id) ON DELETE CASCADE,
    contact_id INTEGER REFERENCES contact (id) ON DELETE RESTRICT,
    name TEXT,
    organisation_id INTEGER REFERENCES organisation (id) ON DELETE RESTRICT,
    state TEXT NOT NULL DEFAULT 'registered',
    CHECK (contact_id IS NOT NULL OR name IS NOT NULL)
) STRICT;
--;
CREATE INDEX registration_by_workshop ON registration (workshop_id);
--;
CREATE INDEX registration_by_contact ON registration (contact_id);
--;
CREATE INDEX registration_by_organisation ON registration (organisation_id);
--;
CREATE TABLE attendance (
    id INTEGER PRIMARY KEY,
    meeting_id INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    registration_id INTEGER NOT NULL REFERENCES registration (id) ON DELETE CASCADE,
    state TEXT NOT NULL,
    UNIQUE (meeting_id, registration_id)
) STRICT;
--;
CREATE INDEX attendance_by_registration ON attendance (registration_id);
--;
CREATE TABLE tally (
    id INTEGER PRIMARY KEY,
    meeting_id INTEGER NOT NULL UNIQUE REFERENCES meeting (id) ON DELETE CASCADE,
    female INTEGER NOT NULL DEFAULT 0 CHECK (female >= 0),
    male INTEGER NOT NULL DEFAULT 0 CHECK (male >= 0),
    diverse INTEGER NOT NULL DEFAULT 0 CHECK (diverse >= 0),
    not_stated INTEGER NOT NULL DEFAULT 0 CHECK (not_stated >= 0),
    under_18 INTEGER NOT NULL DEFAULT 0 CHECK (under_18 >= 0),
    age_18_to_29 INTEGER NOT NULL DEFAULT 0 CHECK (age_18_to_29 >= 0),
    age_30_to_54 INTEGER NOT NULL DEFAULT 0 CHECK (age_30_to_54 >= 0),
    age_55_plus INTEGER NOT NULL DEFAULT 0 CHECK (age_55_plus >= 0)
) STRICT;
--;
CREATE TABLE follow_up (
    id INTEGER PRIMARY KEY,
    due TEXT NOT NULL,
    words TEXT,
    record_id INTEGER,
    staff_id INTEGER REFERENCES staff (id),
    done_on TEXT
) STRICT;
--;
CREATE INDEX follow_up_by_due ON follow_up (due) WHERE done_on IS NULL;
--;
CREATE INDEX follow_up_by_record ON follow_up (record_id);
--;
CREATE TABLE need (
    id INTEGER PRIMARY KEY,
    organisation_id INTEGER NOT NULL REFERENCES organisation (id) ON DELETE CASCADE,
    topic TEXT,
    words TEXT,
    stated_on TEXT,
    urgency TEXT,
    state TEXT NOT NULL DEFAULT 'open',
    workshop_id INTEGER REFERENCES workshop (id) ON DELETE SET NULL,
    session_id INTEGER REFERENCES counselling_session (id) ON DELETE SET NULL
) STRICT;
--;
CREATE TABLE offer (
    id INTEGER PRIMARY KEY,
    organisation_id INTEGER NOT NULL REFERENCES organisation (id) ON DELETE CASCADE,
    kind TEXT,
    words TEXT,
    until TEXT,
    state TEXT NOT NULL DEFAULT 'open'
) STRICT;
--;
CREATE TABLE request (
    id INTEGER PRIMARY KEY,
    organisation_id INTEGER NOT NULL REFERENCES organisation (id) ON DELETE CASCADE,
    kind TEXT,
    words TEXT,
    until TEXT,
    state TEXT NOT NULL DEFAULT 'open'
) STRICT;
--;
CREATE TABLE resource_match (
    id INTEGER PRIMARY KEY,
    offer_id INTEGER NOT NULL REFERENCES offer (id) ON DELETE CASCADE,
    request_id INTEGER NOT NULL REFERENCES request (id) ON DELETE CASCADE,
    introduced_on TEXT,
    outcome TEXT
) STRICT;
--;
CREATE TABLE funder (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL CHECK (name <> ''),
    street TEXT,
    postal_code TEXT,
    town TEXT
) STRICT;
--;
CREATE TABLE project (
    id INTEGER PRIMARY KEY,
    funder_id INTEGER REFERENCES funder (id) ON DELETE RESTRICT,
    name TEXT NOT NULL CHECK (name <> ''),
    reference TEXT,
    notice_dates TEXT,
    funded_from TEXT,
    funded_to TEXT,
    recipient TEXT,
    contact_line TEXT
) STRICT;
--;
CREATE TABLE target (
    id INTEGER PRIMARY KEY,
    project_id INTEGER NOT NULL REFERENCES project (id) ON DELETE CASCADE,
    indicator TEXT NOT NULL,
    scope TEXT,
    year INTEGER,
    value INTEGER NOT NULL
) STRICT;
--;
CREATE TABLE report (
    id INTEGER PRIMARY KEY,
    project_id INTEGER REFERENCES project (id) ON DELETE RESTRICT,
    from_date TEXT NOT NULL,
    to_date TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'draft',
    frozen_figures TEXT,
    finalised_on TEXT
) STRICT;
--;
CREATE TABLE report_section (
    id INTEGER PRIMARY KEY,
    report_id INTEGER NOT NULL REFERENCES report (id) ON DELETE CASCADE,
    number INTEGER NOT NULL CHECK (number BETWEEN 1 AND 11),
    words TEXT,
    UNIQUE (report_id, number)
) STRICT;
--;
CREATE TABLE report_remark (
    id INTEGER PRIMARY KEY,
    report_id INTEGER NOT NULL REFERENCES report (id) ON DELETE CASCADE,
    indicator TEXT NOT NULL,
    words TEXT,
    UNIQUE (report_id, indicator)
) STRICT;
--;
-- What is indexed is folded already: words of letters and digits between spaces. To the ascii tokenizer every other
-- letter is part of a word, whereas unicode61 would split some scripts within one.
-- The role that speaks for a contact today: the main one, else the oldest, of those that have not ended.
CREATE VIEW contact_role AS
SELECT c.id AS contact_id,
       (SELECT r.id FROM role r
        WHERE r.contact_id = c.id AND (r.to_date IS NULL OR r.to_date >= date('now', 'localtime'))
        ORDER BY r.main DESC, r.id LIMIT 1) AS role_id
FROM contact c;
--;
-- A contact without an address has the district of its main organisation.
CREATE VIEW contact_district AS
SELECT c.id, coalesce(c.district,
                      (SELECT o.district FROM contact_role m JOIN role r ON r.id = m.role_id
                       JOIN organisation o ON o.id = r.organisation_id WHERE m.contact_id = c.id),
                      'unknown') AS district
FROM contact c;
--;
CREATE VIRTUAL TABLE organisation_search USING fts5 (
    name, words, content = '', contentless_delete = 1, detail = column, prefix = '1 2 3',
    tokenize = ascii);
--;
CREATE VIRTUAL TABLE contact_search USING fts5 (
    name, words, content = '', contentless_delete = 1, detail = column, prefix = '1 2 3',
    tokenize = ascii);
--;
CREATE VIRTUAL TABLE session_search USING fts5 (
    who, words, content = '', contentless_delete = 1, detail = column, prefix = '1 2 3',
    tokenize = ascii);
--;
-- A page of the index fits a page of the file, less what SQLCipher keeps of it for itself.
INSERT INTO organisation_search (organisation_search, rank) VALUES ('pgsz', 3900);
--;
INSERT INTO contact_search (contact_search, rank) VALUES ('pgsz', 3900);
--;
INSERT INTO session_search (session_search, rank) VALUES ('pgsz', 3900);
--;
-- Sessions whose entry in the index is out of date. Closing a batch brings it up to date, once for each session
-- however many of its parts were written; so the table is empty outside of a transaction.
CREATE TABLE session_search_due (
    session_id INTEGER PRIMARY KEY
) STRICT;
--;
CREATE VIEW organisation_words AS
SELECT id,
       fold(concat_ws(' ', name, short_name)) AS name,
       fold(concat_ws(' ', town, postal_code, emails, phones, website, description, notes)) AS words
FROM organisation;
--;
CREATE VIEW contact_words AS
SELECT id,
       fold(concat_ws(' ', given_name, family_name)) AS name,
       fold(concat_ws(' ', town, postal_code, emails, phones, notes)) AS words
FROM contact;
--;
CREATE VIEW session_words AS
SELECT s.id,
       fold(concat_ws(' ', o.name, (SELECT group_concat(concat_ws(' ', c.given_name, c.family_name), ' ')
                                    FROM session_contact sc JOIN contact c ON c.id = sc.contact_id
                                    WHERE sc.session_id = s.id))) AS who,
       fold(concat_ws(' ', s.concern, s.content, s.agreed_steps)) AS words
FROM counselling_session s LEFT JOIN organisation o ON o.id = s.organisation_id;
--;
CREATE TRIGGER organisation_search_insert AFTER INSERT ON organisation BEGIN
    INSERT INTO organisation_search (rowid, name, words) SELECT id, name, words FROM organisation_words WHERE id = new.id;
END;
--;
CREATE TRIGGER organisation_search_update
AFTER UPDATE OF name, short_name, town, postal_code, emails, phones, website, description, notes ON organisation BEGIN
    INSERT OR REPLACE INTO organisation_search (rowid, name, words)
    SELECT id, name, words FROM organisation_words WHERE id = new.id;
END;
--;
CREATE TRIGGER organisation_search_rename AFTER UPDATE OF name ON organisation WHEN old.name <> new.name BEGIN
    INSERT OR IGNORE INTO session_search_due (session_id)
    SELECT id FROM counselling_session WHERE organisation_id = new.id;
END;
--;
CREATE TRIGGER organisation_search_delete AFTER DELETE ON organisation BEGIN
    DELETE FROM organisation_search WHERE rowid = old.id;
END;
--;
CREATE TRIGGER contact_search_insert AFTER INSERT ON contact BEGIN
    INSERT INTO contact_search (rowid, name, words) SELECT id, name, words FROM contact_words WHERE id = new.id;
END;
--;
CREATE TRIGGER contact_search_update
AFTER UPDATE OF given_name, family_name, town, postal_code, emails, phones, notes ON contact BEGIN
    INSERT OR REPLACE INTO contact_search (rowid, name, words)
    SELECT id, name, words FROM contact_words WHERE id = new.id;
END;
--;
CREATE TRIGGER contact_search_rename AFTER UPDATE OF given_name, family_name ON contact
WHEN old.given_name IS NOT new.given_name OR old.family_name IS NOT new.family_name BEGIN
    INSERT OR IGNORE INTO session_search_due (session_id)
    SELECT session_id FROM session_contact WHERE contact_id = new.id;
END;
--;
CREATE TRIGGER contact_search_delete AFTER DELETE ON contact BEGIN
    DELETE FROM contact_search WHERE rowid = old.id;
END;
--;
CREATE TRIGGER session_search_insert AFTER INSERT ON counselling_session BEGIN
    INSERT OR IGNORE INTO session_search_due (session_id) VALUES (new.id);
END;
--;
CREATE TRIGGER session_search_update
AFTER UPDATE OF organisation_id, concern, content, agreed_steps ON counselling_session BEGIN
    INSERT OR IGNORE INTO session_search_due (session_id) VALUES (new.id);
END;
--;
CREATE TRIGGER session_search_delete AFTER DELETE ON counselling_session BEGIN
    DELETE FROM session_search WHERE rowid = old.id;
END;
--;
CREATE TRIGGER session_search_contact_insert AFTER INSERT ON session_contact BEGIN
    INSERT OR IGNORE INTO session_search_due (session_id) VALUES (new.session_id);
END;
--;
CREATE TRIGGER session_search_contact_update AFTER UPDATE ON session_contact BEGIN
    INSERT OR IGNORE INTO session_search_due (session_id) VALUES (old.session_id), (new.session_id);
END;
--;
CREATE TRIGGER session_search_contact_delete AFTER DELETE ON session_contact BEGIN
    INSERT OR IGNORE INTO session_search_due (session_id) VALUES (old.session_id);
END;
--;
CREATE TRIGGER session_search_catch_up AFTER UPDATE OF batch_id ON journal_head WHEN new.batch_id IS NULL BEGIN
    INSERT OR REPLACE INTO session_search (rowid, who, words)
    SELECT w.id, w.who, w.words FROM session_search_due d CROSS JOIN session_words w ON w.id = d.session_id
    ORDER BY d.session_id;
    DELETE FROM session_search_due;
END;
