-- PRAGMA user_version = 9;
CREATE VIEW contact_district AS
SELECT c.id, coalesce(c.district,
                      (SELECT o.district FROM contact_role m JOIN role r ON r.id = m.role_id
                       JOIN organisation o ON o.id = r.organisation_id WHERE m.contact_id = c.id),
                      'unknown') AS district
FROM contact c;
CREATE VIEW contact_role AS
SELECT c.id AS contact_id,
       (SELECT r.id FROM role r
        WHERE r.contact_id = c.id AND (r.to_date IS NULL OR r.to_date >= date('now', 'localtime'))
        ORDER BY r.main DESC, r.id LIMIT 1) AS role_id
FROM contact c;
CREATE VIEW contact_words AS
SELECT id,
       fold(concat_ws(' ', given_name, family_name)) AS name,
       concat_ws(' ', fold(concat_ws(' ', town, postal_code, emails, phones, notes)), phone_words(phones)) AS words
FROM contact;
CREATE VIEW organisation_words AS
SELECT id,
       fold(concat_ws(' ', name, short_name)) AS name,
       concat_ws(' ', fold(concat_ws(' ', town, postal_code, emails, phones, website, description, notes)),
                 phone_words(phones)) AS words
FROM organisation;
CREATE VIEW session_words AS
SELECT s.id,
       fold(concat_ws(' ', o.name, (SELECT group_concat(concat_ws(' ', c.given_name, c.family_name), ' ')
                                    FROM session_contact sc JOIN contact c ON c.id = sc.contact_id
                                    WHERE sc.session_id = s.id))) AS who,
       fold(concat_ws(' ', s.concern, s.content, s.agreed_steps)) AS words
FROM counselling_session s LEFT JOIN organisation o ON o.id = s.organisation_id;
CREATE TRIGGER contact_keep_locked BEFORE DELETE ON contact WHEN old.locked BEGIN
    SELECT RAISE(ABORT, 'locked');
END;
CREATE TRIGGER contact_search_delete AFTER DELETE ON contact BEGIN
    DELETE FROM contact_search WHERE rowid = old.id;
END;
CREATE TRIGGER contact_search_insert AFTER INSERT ON contact BEGIN
    INSERT INTO contact_search (rowid, name, words) SELECT id, name, words FROM contact_words WHERE id = new.id;
END;
CREATE TRIGGER contact_search_rename AFTER UPDATE OF given_name, family_name ON contact
WHEN old.given_name IS NOT new.given_name OR old.family_name IS NOT new.family_name BEGIN
    INSERT OR IGNORE INTO session_search_due (session_id)
    SELECT session_id FROM session_contact WHERE contact_id = new.id;
END;
CREATE TRIGGER contact_search_update
AFTER UPDATE OF given_name, family_name, town, postal_code, emails, phones, notes ON contact BEGIN
    INSERT OR REPLACE INTO contact_search (rowid, name, words)
    SELECT id, name, words FROM contact_words WHERE id = new.id;
END;
CREATE TRIGGER journal_delete_attendance AFTER DELETE ON "attendance" BEGIN UPDATE journal_head SET stamp = stamp + 1; INSERT INTO change (stamp, device, batch_id, table_name, row_id, operation, before) SELECT stamp, device, batch_id, 'attendance', old.id, 'delete', json_patch('{}', json_object('meeting_id', old."meeting_id", 'registration_id', old."registration_id", 'state', old."state")) FROM journal_head; END;
CREATE TRIGGER journal_delete_code AFTER DELETE ON "code" BEGIN UPDATE journal_head SET stamp = stamp + 1; INSERT INTO change (stamp, device, batch_id, table_name, row_id, operation, before) SELECT stamp, device, batch_id, 'code', old.id, 'delete', json_patch('{}', json_object('list', old."list", 'key', old."key", 'label_de', old."label_de", 'label_en', old."label_en", 'label_ru', old."label_ru", 'label_hsb', old."label_hsb", 'position', old."position", 'active', old."active")) FROM journal_head; END;
CREATE TRIGGER journal_delete_consent AFTER DELETE ON "consent" BEGIN UPDATE journal_head SET stamp = stamp + 1; INSERT INTO change (stamp, device, batch_id, table_name, row_id, operation, before) SELECT stamp, device, batch_id, 'consent', old.id, 'delete', json_patch('{}', json_object('contact_id', old."contact_id", 'purpose', old."purpose", 'wording_version', old."wording_version", 'wording_language', old."wording_language", 'form', old."form", 'given_on', old."given_on", 'recorded_by', old."recorded_by", 'withdrawn_on', old."withdrawn_on")) FROM journal_head; END;
CREATE TRIGGER journal_delete_contact AFTER DELETE ON "contact" BEGIN UPDATE journal_head SET stamp = stamp + 1; INSERT INTO change (stamp, device, batch_id, table_name, row_id, operation, before) SELECT stamp, device, batch_id, 'contact', old.id, 'delete', json_patch('{}', json_object('given_name', old."given_name", 'family_name', old."family_name", 'salutation', old."salutation", 'phones', old."phones", 'emails', old."emails", 'street', old."street", 'postal_code', old."postal_code", 'town', old."town", 'stated_district', old."stated_district", 'district', old."district", 'languages', old."languages", 'preferred_language', old."preferred_language", 'notes', old."notes", 'do_not_contact', old."do_not_contact", 'locked', old."locked")) FROM journal_head; END;
CREATE TRIGGER journal_delete_counselling_session AFTER DELETE ON "counselling_session" BEGIN UPDATE journal_head SET stamp = stamp + 1; INSERT INTO change (stamp, device, batch_id, table_name, row_id, operation, before) SELECT stamp, device, batch_id, 'counselling_session', old.id, 'delete', json_patch('{}', json_object('date', old."date", 'start', old."start", 'minutes', old."minutes", 'preparation_minutes', old."preparation_minutes", 'travel_minutes', old."travel_minutes", 'staff_id', old."staff_id", 'channel', old."channel", 'language', old."language", 'interpreter', old."interpreter", 'organisation_id', old."organisation_id", 'further_persons', old."further_persons", 'district', old."district", 'topics', old."topics", 'state', old."state", 'marked_follow_up', old."marked_follow_up", 'concern', old."concern", 'content', old."content", 'agreed_steps', old."agreed_steps", 'import_number', old."import_number", 'import_row', old."import_row")) FROM journal_head; END;
CREATE TRIGGER journal_delete_follow_up AFTER DELETE ON "follow_up" BEGIN UPDATE journal_head SET stamp = stamp + 1; INSERT INTO change (stamp, device, batch_id, table_name, row_id, operation, before) SELECT stamp, device, batch_id, 'follow_up', old.id, 'delete', json_patch('{}', json_object('due', old."due", 'words', old."words", 'record_id', old."record_id", 'staff_id', old."staff_id", 'done_on', old."done_on")) FROM journal_head; END;
CREATE TRIGGER journal_delete_funder AFTER DELETE ON "funder" BEGIN UPDATE journal_head SET stamp = stamp + 1; INSERT INTO change (stamp, device, batch_id, table_name, row_id, operation, before) SELECT stamp, device, batch_id, 'funder', old.id, 'delete', json_patch('{}', json_object('name', old."name", 'street', old."street", 'postal_code', old."postal_code", 'town', old."town")) FROM journal_head; END;
CREATE TRIGGER journal_delete_meeting AFTER DELETE ON "meeting" BEGIN UPDATE journal_head SET stamp = stamp + 1; INSERT INTO change (stamp, device, batch_id, table_name, row_id, operation, before) SELECT stamp, device, batch_id, 'meeting', old.id, 'delete', json_patch('{}', json_object('workshop_id', old."workshop_id", 'date', old."date", 'start', old."start", 'end', old."end", 'venue', old."venue", 'town', old."town", 'district', old."district", 'teaching_units', old."teaching_units")) FROM journal_head; END;
CREATE TRIGGER journal_delete_need AFTER DELETE ON "need" BEGIN UPDATE journal_head SET stamp = stamp + 1; INSERT INTO change (stamp, device, batch_id, table_name, row_id, operation, before) SELECT stamp, device, batch_id, 'need', old.id, 'delete', json_patch('{}', json_object('organisation_id', old."organisation_id", 'topic', old."topic", 'words', old."words", 'stated_on', old."stated_on", 'urgency', old."urgency", 'state', old."state", 'workshop_id', old."workshop_id", 'session_id', old."session_id")) FROM journal_head; END;
CREATE TRIGGER journal_delete_offer AFTER DELETE ON "offer" BEGIN UPDATE journal_head SET stamp = stamp + 1; INSERT INTO change (stamp, device, batch_id, table_name, row_id, operation, before) SELECT stamp, device, batch_id, 'offer', old.id, 'delete', json_patch('{}', json_object('organisation_id', old."organisation_id", 'kind', old."kind", 'words', old."words", 'until', old."until", 'state', old."state")) FROM journal_head; END;
CREATE TRIGGER journal_delete_organisation AFTER DELETE ON "organisation" BEGIN UPDATE journal_head SET stamp = stamp + 1; INSERT INTO change (stamp, device, batch_id, table_name, row_id, operation, before) SELECT stamp, device, batch_id, 'organisation', old.id, 'delete', json_patch('{}', json_object('name', old."name", 'short_name', old."short_name", 'kind', old."kind", 'legal_form', old."legal_form", 'migrant_led', old."migrant_led", 'founded', old."founded", 'members', old."members", 'street', old."street", 'postal_code', old."postal_code", 'town', old."town", 'stated_district', old."stated_district", 'district', old."district", 'phones', old."phones", 'emails', old."emails", 'website', old."website", 'languages', old."languages", 'topics', old."topics", 'description', old."description", 'notes', old."notes", 'listed_publicly', old."listed_publicly", 'listing_consent_on', old."listing_consent_on", 'status', old."status", 'verified_on', old."verified_on", 'verified_by', old."verified_by")) FROM journal_head; END;
CREATE TRIGGER journal_delete_project AFTER DELETE ON "project" BEGIN UPDATE journal_head SET stamp = stamp + 1; INSERT INTO change (stamp, device, batch_id, table_name, row_id, operation, before) SELECT stamp, device, batch_id, 'project', old.id, 'delete', json_patch('{}', json_object('funder_id', old."funder_id", 'name', old."name", 'reference', old."reference", 'notice_dates', old."notice_dates", 'funded_from', old."funded_from", 'funded_to', old."funded_to", 'recipient', old."recipient", 'contact_line', old."contact_line")) FROM journal_head; END;
CREATE TRIGGER journal_delete_referral AFTER DELETE ON "referral" BEGIN UPDATE journal_head SET stamp = stamp + 1; INSERT INTO change (stamp, device, batch_id, table_name, row_id, operation, before) SELECT stamp, device, batch_id, 'referral', old.id, 'delete', json_patch('{}', json_object('session_id', old."session_id", 'organisation_id', old."organisation_id", 'contact_id', old."contact_id", 'target_organisation_id', old."target_organisation_id", 'target_contact_id', old."target_contact_id", 'topic', old."topic", 'date', old."date", 'consent_to_share', old."consent_to_share", 'status', old."status", 'reason', old."reason", 'answered_on', old."answered_on", 'check_back_on', old."check_back_on", 'attempts', old."attempts", 'outcome', old."outcome", 'import_row', old."import_row")) FROM journal_head; END;
CREATE TRIGGER journal_delete_registration AFTER DELETE ON "registration" BEGIN UPDATE journal_head SET stamp = stamp + 1; INSERT INTO change (stamp, device, batch_id, table_name, row_id, operation, before) SELECT stamp, device, batch_id, 'registration', old.id, 'delete', json_patch('{}', json_object('workshop_id', old."workshop_id", 'contact_id', old."contact_id", 'name', old."name", 'organisation_id', old."organisation_id", 'state', old."state")) FROM journal_head; END;
CREATE TRIGGER journal_delete_report AFTER DELETE ON "report" BEGIN UPDATE journal_head SET stamp = stamp + 1; INSERT INTO change (stamp, device, batch_id, table_name, row_id, operation, before) SELECT stamp, device, batch_id, 'report', old.id, 'delete', json_patch('{}', json_object('project_id', old."project_id", 'from_date', old."from_date", 'to_date', old."to_date", 'state', old."state", 'frozen_figures', old."frozen_figures", 'finalised_on', old."finalised_on")) FROM journal_head; END;
CREATE TRIGGER journal_delete_report_remark AFTER DELETE ON "report_remark" BEGIN UPDATE journal_head SET stamp = stamp + 1; INSERT INTO change (stamp, device, batch_id, table_name, row_id, operation, before) SELECT stamp, device, batch_id, 'report_remark', old.id, 'delete', json_patch('{}', json_object('report_id', old."report_id", 'indicator', old."indicator", 'words', old."words")) FROM journal_head; END;
CREATE TRIGGER journal_delete_report_section AFTER DELETE ON "report_section" BEGIN UPDATE journal_head SET stamp = stamp + 1; INSERT INTO change (stamp, device, batch_id, table_name, row_id, operation, before) SELECT stamp, device, batch_id, 'report_section', old.id, 'delete', json_patch('{}', json_object('report_id', old."report_id", 'number', old."number", 'words', old."words")) FROM journal_head; END;
CREATE TRIGGER journal_delete_request AFTER DELETE ON "request" BEGIN UPDATE journal_head SET stamp = stamp + 1; INSERT INTO change (stamp, device, batch_id, table_name, row_id, operation, before) SELECT stamp, device, batch_id, 'request', old.id, 'delete', json_patch('{}', json_object('organisation_id', old."organisation_id", 'kind', old."kind", 'words', old."words", 'until', old."until", 'state', old."state")) FROM journal_head; END;
CREATE TRIGGER journal_delete_resource_match AFTER DELETE ON "resource_match" BEGIN UPDATE journal_head SET stamp = stamp + 1; INSERT INTO change (stamp, device, batch_id, table_name, row_id, operation, before) SELECT stamp, device, batch_id, 'resource_match', old.id, 'delete', json_patch('{}', json_object('offer_id', old."offer_id", 'request_id', old."request_id", 'introduced_on', old."introduced_on", 'outcome', old."outcome")) FROM journal_head; END;
CREATE TRIGGER journal_delete_role AFTER DELETE ON "role" BEGIN UPDATE journal_head SET stamp = stamp + 1; INSERT INTO change (stamp, device, batch_id, table_name, row_id, operation, before) SELECT stamp, device, batch_id, 'role', old.id, 'delete', json_patch('{}', json_object('contact_id', old."contact_id", 'organisation_id', old."organisation_id", 'title', old."title", 'from_date', old."from_date", 'to_date', old."to_date", 'main', old."main")) FROM journal_head; END;
CREATE TRIGGER journal_delete_session_contact AFTER DELETE ON "session_contact" BEGIN UPDATE journal_head SET stamp = stamp + 1; INSERT INTO change (stamp, device, batch_id, table_name, row_id, operation, before) SELECT stamp, device, batch_id, 'session_contact', old.id, 'delete', json_patch('{}', json_object('session_id', old."session_id", 'contact_id', old."contact_id", 'position', old."position")) FROM journal_head; END;
CREATE TRIGGER journal_delete_staff AFTER DELETE ON "staff" BEGIN UPDATE journal_head SET stamp = stamp + 1; INSERT INTO change (stamp, device, batch_id, table_name, row_id, operation, before) SELECT stamp, device, batch_id, 'staff', old.id, 'delete', json_patch('{}', json_object('name', old."name", 'email', old."email", 'active', old."active")) FROM journal_head; END;
CREATE TRIGGER journal_delete_tally AFTER DELETE ON "tally" BEGIN UPDATE journal_head SET stamp = stamp + 1; INSERT INTO change (stamp, device, batch_id, table_name, row_id, operation, before) SELECT stamp, device, batch_id, 'tally', old.id, 'delete', json_patch('{}', json_object('meeting_id', old."meeting_id", 'female', old."female", 'male', old."male", 'diverse', old."diverse", 'not_stated', old."not_stated", 'under_18', old."under_18", 'age_18_to_29', old."age_18_to_29", 'age_30_to_54', old."age_30_to_54", 'age_55_plus', old."age_55_plus")) FROM journal_head; END;
CREATE TRIGGER journal_delete_target AFTER DELETE ON "target" BEGIN UPDATE journal_head SET stamp = stamp + 1; INSERT INTO change (stamp, device, batch_id, table_name, row_id, operation, before) SELECT stamp, device, batch_id, 'target', old.id, 'delete', json_patch('{}', json_object('project_id', old."project_id", 'indicator', old."indicator", 'scope', old."scope", 'year', old."year", 'value', old."value")) FROM journal_head; END;
CREATE TRIGGER journal_delete_workshop AFTER DELETE ON "workshop" BEGIN UPDATE journal_head SET stamp = stamp + 1; INSERT INTO change (stamp, device, batch_id, table_name, row_id, operation, before) SELECT stamp, device, batch_id, 'workshop', old.id, 'delete', json_patch('{}', json_object('title', old."title", 'kind', old."kind", 'topics', old."topics", 'language', old."language", 'description', old."description", 'trainers', old."trainers", 'capacity', old."capacity", 'signed_list', old."signed_list", 'import_row', old."import_row")) FROM journal_head; END;
CREATE TRIGGER journal_delete_workshop_organisation AFTER DELETE ON "workshop_organisation" BEGIN UPDATE journal_head SET stamp = stamp + 1; INSERT INTO change (stamp, device, batch_id, table_name, row_id, operation, before) SELECT stamp, device, batch_id, 'workshop_organisation', old.id, 'delete', json_patch('{}', json_object('workshop_id', old."workshop_id", 'organisation_id', old."organisation_id", 'participation', old."participation")) FROM journal_head; END;
CREATE TRIGGER journal_insert_attendance AFTER INSERT ON "attendance" BEGIN UPDATE journal_head SET stamp = stamp + 1; INSERT INTO change (stamp, device, batch_id, table_name, row_id, operation, after) SELECT stamp, device, batch_id, 'attendance', new.id, 'insert', json_patch('{}', json_object('meeting_id', new."meeting_id", 'registration_id', new."registration_id", 'state', new."state")) FROM journal_head; END;
CREATE TRIGGER journal_insert_code AFTER INSERT ON "code" BEGIN UPDATE journal_head SET stamp = stamp + 1; INSERT INTO change (stamp, device, batch_id, table_name, row_id, operation, after) SELECT stamp, device, batch_id, 'code', new.id, 'insert', json_patch('{}', json_object('list', new."list", 'key', new."key", 'label_de', new."label_de", 'label_en', new."label_en", 'label_ru', new."label_ru", 'label_hsb', new."label_hsb", 'position', new."position", 'active', new."active")) FROM journal_head; END;
CREATE TRIGGER journal_insert_consent AFTER INSERT ON "consent" BEGIN UPDATE journal_head SET stamp = stamp + 1; INSERT INTO change (stamp, device, batch_id, table_name, row_id, operation, after) SELECT stamp, device, batch_id, 'consent', new.id, 'insert', json_patch('{}', json_object('contact_id', new."contact_id", 'purpose', new."purpose", 'wording_version', new."wording_version", 'wording_language', new."wording_language", 'form', new."form", 'given_on', new."given_on", 'recorded_by', new."recorded_by", 'withdrawn_on', new."withdrawn_on")) FROM journal_head; END;
CREATE TRIGGER journal_insert_contact AFTER INSERT ON "contact" BEGIN UPDATE journal_head SET stamp = stamp + 1; INSERT INTO change (stamp, device, batch_id, table_name, row_id, operation, after) SELECT stamp, device, batch_id, 'contact', new.id, 'insert', json_patch('{}', json_object('given_name', new."given_name", 'family_name', new."family_name", 'salutation', new."salutation", 'phones', new."phones", 'emails', new."emails", 'street', new."street", 'postal_code', new."postal_code", 'town', new."town", 'stated_district', new."stated_district", 'district', new."district", 'languages', new."languages", 'preferred_language', new."preferred_language", 'notes', new."notes", 'do_not_contact', new."do_not_contact", 'locked', new."locked")) FROM journal_head; END;
CREATE TRIGGER journal_insert_counselling_session AFTER INSERT ON "counselling_session" BEGIN UPDATE journal_head SET stamp = stamp + 1; INSERT INTO change (stamp, device, batch_id, table_name, row_id, operation, after) SELECT stamp, device, batch_id, 'counselling_session', new.id, 'insert', json_patch('{}', json_object('date', new."date", 'start', new."start", 'minutes', new."minutes", 'preparation_minutes', new."preparation_minutes", 'travel_minutes', new."travel_minutes", 'staff_id', new."staff_id", 'channel', new."channel", 'language', new."language", 'interpreter', new."interpreter", 'organisation_id', new."organisation_id", 'further_persons', new."further_persons", 'district', new."district", 'topics', new."topics", 'state', new."state", 'marked_follow_up', new."marked_follow_up", 'concern', new."concern", 'content', new."content", 'agreed_steps', new."agreed_steps", 'import_number', new."import_number", 'import_row', new."import_row")) FROM journal_head; END;
CREATE TRIGGER journal_insert_follow_up AFTER INSERT ON "follow_up" BEGIN UPDATE journal_head SET stamp = stamp + 1; INSERT INTO change (stamp, device, batch_id, table_name, row_id, operation, after) SELECT stamp, device, batch_id, 'follow_up', new.id, 'insert', json_patch('{}', json_object('due', new."due", 'words', new."words", 'record_id', new."record_id", 'staff_id', new."staff_id", 'done_on', new."done_on")) FROM journal_head; END;
CREATE TRIGGER journal_insert_funder AFTER INSERT ON "funder" BEGIN UPDATE journal_head SET stamp = stamp + 1; INSERT INTO change (stamp, device, batch_id, table_name, row_id, operation, after) SELECT stamp, device, batch_id, 'funder', new.id, 'insert', json_patch('{}', json_object('name', new."name", 'street', new."street", 'postal_code', new."postal_code", 'town', new."town")) FROM journal_head; END;
CREATE TRIGGER journal_insert_meeting AFTER INSERT ON "meeting" BEGIN UPDATE journal_head SET stamp = stamp + 1; INSERT INTO change (stamp, device, batch_id, table_name, row_id, operation, after) SELECT stamp, device, batch_id, 'meeting', new.id, 'insert', json_patch('{}', json_object('workshop_id', new."workshop_id", 'date', new."date", 'start', new."start", 'end', new."end", 'venue', new."venue", 'town', new."town", 'district', new."district", 'teaching_units', new."teaching_units")) FROM journal_head; END;
CREATE TRIGGER journal_insert_need AFTER INSERT ON "need" BEGIN UPDATE journal_head SET stamp = stamp + 1; INSERT INTO change (stamp, device, batch_id, table_name, row_id, operation, after) SELECT stamp, device, batch_id, 'need', new.id, 'insert', json_patch('{}', json_object('organisation_id', new."organisation_id", 'topic', new."topic", 'words', new."words", 'stated_on', new."stated_on", 'urgency', new."urgency", 'state', new."state", 'workshop_id', new."workshop_id", 'session_id', new."session_id")) FROM journal_head; END;
CREATE TRIGGER journal_insert_offer AFTER INSERT ON "offer" BEGIN UPDATE journal_head SET stamp = stamp + 1; INSERT INTO change (stamp, device, batch_id, table_name, row_id, operation, after) SELECT stamp, device, batch_id, 'offer', new.id, 'insert', json_patch('{}', json_object('organisation_id', new."organisation_id", 'kind', new."kind", 'words', new."words", 'until', new."until", 'state', new."state")) FROM journal_head; END;
CREATE TRIGGER journal_insert_organisation AFTER INSERT ON "organisation" BEGIN UPDATE journal_head SET stamp = stamp + 1; INSERT INTO change (stamp, device, batch_id, table_name, row_id, operation, after) SELECT stamp, device, batch_id, 'organisation', new.id, 'insert', json_patch('{}', json_object('name', new."name", 'short_name', new."short_name", 'kind', new."kind", 'legal_form', new."legal_form", 'migrant_led', new."migrant_led", 'founded', new."founded", 'members', new."members", 'street', new."street", 'postal_code', new."postal_code", 'town', new."town", 'stated_district', new."stated_district", 'district', new."district", 'phones', new."phones", 'emails', new."emails", 'website', new."website", 'languages', new."languages", 'topics', new."topics", 'description', new."description", 'notes', new."notes", 'listed_publicly', new."listed_publicly", 'listing_consent_on', new."listing_consent_on", 'status', new."status", 'verified_on', new."verified_on", 'verified_by', new."verified_by")) FROM journal_head; END;
CREATE TRIGGER journal_insert_project AFTER INSERT ON "project" BEGIN UPDATE journal_head SET stamp = stamp + 1; INSERT INTO change (stamp, device, batch_id, table_name, row_id, operation, after) SELECT stamp, device, batch_id, 'project', new.id, 'insert', json_patch('{}', json_object('funder_id', new."funder_id", 'name', new."name", 'reference', new."reference", 'notice_dates', new."notice_dates", 'funded_from', new."funded_from", 'funded_to', new."funded_to", 'recipient', new."recipient", 'contact_line', new."contact_line")) FROM journal_head; END;
CREATE TRIGGER journal_insert_referral AFTER INSERT ON "referral" BEGIN UPDATE journal_head SET stamp = stamp + 1; INSERT INTO change (stamp, device, batch_id, table_name, row_id, operation, after) SELECT stamp, device, batch_id, 'referral', new.id, 'insert', json_patch('{}', json_object('session_id', new."session_id", 'organisation_id', new."organisation_id", 'contact_id', new."contact_id", 'target_organisation_id', new."target_organisation_id", 'target_contact_id', new."target_contact_id", 'topic', new."topic", 'date', new."date", 'consent_to_share', new."consent_to_share", 'status', new."status", 'reason', new."reason", 'answered_on', new."answered_on", 'check_back_on', new."check_back_on", 'attempts', new."attempts", 'outcome', new."outcome", 'import_row', new."import_row")) FROM journal_head; END;
CREATE TRIGGER journal_insert_registration AFTER INSERT ON "registration" BEGIN UPDATE journal_head SET stamp = stamp + 1; INSERT INTO change (stamp, device, batch_id, table_name, row_id, operation, after) SELECT stamp, device, batch_id, 'registration', new.id, 'insert', json_patch('{}', json_object('workshop_id', new."workshop_id", 'contact_id', new."contact_id", 'name', new."name", 'organisation_id', new."organisation_id", 'state', new."state")) FROM journal_head; END;
CREATE TRIGGER journal_insert_report AFTER INSERT ON "report" BEGIN UPDATE journal_head SET stamp = stamp + 1; INSERT INTO change (stamp, device, batch_id, table_name, row_id, operation, after) SELECT stamp, device, batch_id, 'report', new.id, 'insert', json_patch('{}', json_object('project_id', new."project_id", 'from_date', new."from_date", 'to_date', new."to_date", 'state', new."state", 'frozen_figures', new."frozen_figures", 'finalised_on', new."finalised_on")) FROM journal_head; END;
CREATE TRIGGER journal_insert_report_remark AFTER INSERT ON "report_remark" BEGIN UPDATE journal_head SET stamp = stamp + 1; INSERT INTO change (stamp, device, batch_id, table_name, row_id, operation, after) SELECT stamp, device, batch_id, 'report_remark', new.id, 'insert', json_patch('{}', json_object('report_id', new."report_id", 'indicator', new."indicator", 'words', new."words")) FROM journal_head; END;
CREATE TRIGGER journal_insert_report_section AFTER INSERT ON "report_section" BEGIN UPDATE journal_head SET stamp = stamp + 1; INSERT INTO change (stamp, device, batch_id, table_name, row_id, operation, after) SELECT stamp, device, batch_id, 'report_section', new.id, 'insert', json_patch('{}', json_object('report_id', new."report_id", 'number', new."number", 'words', new."words")) FROM journal_head; END;
CREATE TRIGGER journal_insert_request AFTER INSERT ON "request" BEGIN UPDATE journal_head SET stamp = stamp + 1; INSERT INTO change (stamp, device, batch_id, table_name, row_id, operation, after) SELECT stamp, device, batch_id, 'request', new.id, 'insert', json_patch('{}', json_object('organisation_id', new."organisation_id", 'kind', new."kind", 'words', new."words", 'until', new."until", 'state', new."state")) FROM journal_head; END;
CREATE TRIGGER journal_insert_resource_match AFTER INSERT ON "resource_match" BEGIN UPDATE journal_head SET stamp = stamp + 1; INSERT INTO change (stamp, device, batch_id, table_name, row_id, operation, after) SELECT stamp, device, batch_id, 'resource_match', new.id, 'insert', json_patch('{}', json_object('offer_id', new."offer_id", 'request_id', new."request_id", 'introduced_on', new."introduced_on", 'outcome', new."outcome")) FROM journal_head; END;
CREATE TRIGGER journal_insert_role AFTER INSERT ON "role" BEGIN UPDATE journal_head SET stamp = stamp + 1; INSERT INTO change (stamp, device, batch_id, table_name, row_id, operation, after) SELECT stamp, device, batch_id, 'role', new.id, 'insert', json_patch('{}', json_object('contact_id', new."contact_id", 'organisation_id', new."organisation_id", 'title', new."title", 'from_date', new."from_date", 'to_date', new."to_date", 'main', new."main")) FROM journal_head; END;
CREATE TRIGGER journal_insert_session_contact AFTER INSERT ON "session_contact" BEGIN UPDATE journal_head SET stamp = stamp + 1; INSERT INTO change (stamp, device, batch_id, table_name, row_id, operation, after) SELECT stamp, device, batch_id, 'session_contact', new.id, 'insert', json_patch('{}', json_object('session_id', new."session_id", 'contact_id', new."contact_id", 'position', new."position")) FROM journal_head; END;
CREATE TRIGGER journal_insert_staff AFTER INSERT ON "staff" BEGIN UPDATE journal_head SET stamp = stamp + 1; INSERT INTO change (stamp, device, batch_id, table_name, row_id, operation, after) SELECT stamp, device, batch_id, 'staff', new.id, 'insert', json_patch('{}', json_object('name', new."name", 'email', new."email", 'active', new."active")) FROM journal_head; END;
CREATE TRIGGER journal_insert_tally AFTER INSERT ON "tally" BEGIN UPDATE journal_head SET stamp = stamp + 1; INSERT INTO change (stamp, device, batch_id, table_name, row_id, operation, after) SELECT stamp, device, batch_id, 'tally', new.id, 'insert', json_patch('{}', json_object('meeting_id', new."meeting_id", 'female', new."female", 'male', new."male", 'diverse', new."diverse", 'not_stated', new."not_stated", 'under_18', new."under_18", 'age_18_to_29', new."age_18_to_29", 'age_30_to_54', new."age_30_to_54", 'age_55_plus', new."age_55_plus")) FROM journal_head; END;
CREATE TRIGGER journal_insert_target AFTER INSERT ON "target" BEGIN UPDATE journal_head SET stamp = stamp + 1; INSERT INTO change (stamp, device, batch_id, table_name, row_id, operation, after) SELECT stamp, device, batch_id, 'target', new.id, 'insert', json_patch('{}', json_object('project_id', new."project_id", 'indicator', new."indicator", 'scope', new."scope", 'year', new."year", 'value', new."value")) FROM journal_head; END;
CREATE TRIGGER journal_insert_workshop AFTER INSERT ON "workshop" BEGIN UPDATE journal_head SET stamp = stamp + 1; INSERT INTO change (stamp, device, batch_id, table_name, row_id, operation, after) SELECT stamp, device, batch_id, 'workshop', new.id, 'insert', json_patch('{}', json_object('title', new."title", 'kind', new."kind", 'topics', new."topics", 'language', new."language", 'description', new."description", 'trainers', new."trainers", 'capacity', new."capacity", 'signed_list', new."signed_list", 'import_row', new."import_row")) FROM journal_head; END;
CREATE TRIGGER journal_insert_workshop_organisation AFTER INSERT ON "workshop_organisation" BEGIN UPDATE journal_head SET stamp = stamp + 1; INSERT INTO change (stamp, device, batch_id, table_name, row_id, operation, after) SELECT stamp, device, batch_id, 'workshop_organisation', new.id, 'insert', json_patch('{}', json_object('workshop_id', new."workshop_id", 'organisation_id', new."organisation_id", 'participation', new."participation")) FROM journal_head; END;
CREATE TRIGGER journal_keep_id_attendance BEFORE UPDATE ON "attendance" WHEN old.id IS NOT new.id BEGIN SELECT RAISE(ABORT, 'an id never changes'); END;
CREATE TRIGGER journal_keep_id_code BEFORE UPDATE ON "code" WHEN old.id IS NOT new.id BEGIN SELECT RAISE(ABORT, 'an id never changes'); END;
CREATE TRIGGER journal_keep_id_consent BEFORE UPDATE ON "consent" WHEN old.id IS NOT new.id BEGIN SELECT RAISE(ABORT, 'an id never changes'); END;
CREATE TRIGGER journal_keep_id_contact BEFORE UPDATE ON "contact" WHEN old.id IS NOT new.id BEGIN SELECT RAISE(ABORT, 'an id never changes'); END;
CREATE TRIGGER journal_keep_id_counselling_session BEFORE UPDATE ON "counselling_session" WHEN old.id IS NOT new.id BEGIN SELECT RAISE(ABORT, 'an id never changes'); END;
CREATE TRIGGER journal_keep_id_follow_up BEFORE UPDATE ON "follow_up" WHEN old.id IS NOT new.id BEGIN SELECT RAISE(ABORT, 'an id never changes'); END;
CREATE TRIGGER journal_keep_id_funder BEFORE UPDATE ON "funder" WHEN old.id IS NOT new.id BEGIN SELECT RAISE(ABORT, 'an id never changes'); END;
CREATE TRIGGER journal_keep_id_meeting BEFORE UPDATE ON "meeting" WHEN old.id IS NOT new.id BEGIN SELECT RAISE(ABORT, 'an id never changes'); END;
CREATE TRIGGER journal_keep_id_need BEFORE UPDATE ON "need" WHEN old.id IS NOT new.id BEGIN SELECT RAISE(ABORT, 'an id never changes'); END;
CREATE TRIGGER journal_keep_id_offer BEFORE UPDATE ON "offer" WHEN old.id IS NOT new.id BEGIN SELECT RAISE(ABORT, 'an id never changes'); END;
CREATE TRIGGER journal_keep_id_organisation BEFORE UPDATE ON "organisation" WHEN old.id IS NOT new.id BEGIN SELECT RAISE(ABORT, 'an id never changes'); END;
CREATE TRIGGER journal_keep_id_project BEFORE UPDATE ON "project" WHEN old.id IS NOT new.id BEGIN SELECT RAISE(ABORT, 'an id never changes'); END;
CREATE TRIGGER journal_keep_id_referral BEFORE UPDATE ON "referral" WHEN old.id IS NOT new.id BEGIN SELECT RAISE(ABORT, 'an id never changes'); END;
CREATE TRIGGER journal_keep_id_registration BEFORE UPDATE ON "registration" WHEN old.id IS NOT new.id BEGIN SELECT RAISE(ABORT, 'an id never changes'); END;
CREATE TRIGGER journal_keep_id_report BEFORE UPDATE ON "report" WHEN old.id IS NOT new.id BEGIN SELECT RAISE(ABORT, 'an id never changes'); END;
CREATE TRIGGER journal_keep_id_report_remark BEFORE UPDATE ON "report_remark" WHEN old.id IS NOT new.id BEGIN SELECT RAISE(ABORT, 'an id never changes'); END;
CREATE TRIGGER journal_keep_id_report_section BEFORE UPDATE ON "report_section" WHEN old.id IS NOT new.id BEGIN SELECT RAISE(ABORT, 'an id never changes'); END;
CREATE TRIGGER journal_keep_id_request BEFORE UPDATE ON "request" WHEN old.id IS NOT new.id BEGIN SELECT RAISE(ABORT, 'an id never changes'); END;
CREATE TRIGGER journal_keep_id_resource_match BEFORE UPDATE ON "resource_match" WHEN old.id IS NOT new.id BEGIN SELECT RAISE(ABORT, 'an id never changes'); END;
CREATE TRIGGER journal_keep_id_role BEFORE UPDATE ON "role" WHEN old.id IS NOT new.id BEGIN SELECT RAISE(ABORT, 'an id never changes'); END;
CREATE TRIGGER journal_keep_id_session_contact BEFORE UPDATE ON "session_contact" WHEN old.id IS NOT new.id BEGIN SELECT RAISE(ABORT, 'an id never changes'); END;
CREATE TRIGGER journal_keep_id_staff BEFORE UPDATE ON "staff" WHEN old.id IS NOT new.id BEGIN SELECT RAISE(ABORT, 'an id never changes'); END;
CREATE TRIGGER journal_keep_id_tally BEFORE UPDATE ON "tally" WHEN old.id IS NOT new.id BEGIN SELECT RAISE(ABORT, 'an id never changes'); END;
CREATE TRIGGER journal_keep_id_target BEFORE UPDATE ON "target" WHEN old.id IS NOT new.id BEGIN SELECT RAISE(ABORT, 'an id never changes'); END;
CREATE TRIGGER journal_keep_id_workshop BEFORE UPDATE ON "workshop" WHEN old.id IS NOT new.id BEGIN SELECT RAISE(ABORT, 'an id never changes'); END;
CREATE TRIGGER journal_keep_id_workshop_organisation BEFORE UPDATE ON "workshop_organisation" WHEN old.id IS NOT new.id BEGIN SELECT RAISE(ABORT, 'an id never changes'); END;
CREATE TRIGGER journal_update_attendance AFTER UPDATE ON "attendance" WHEN old."meeting_id" IS NOT new."meeting_id" OR old."registration_id" IS NOT new."registration_id" OR old."state" IS NOT new."state" BEGIN UPDATE journal_head SET stamp = stamp + 1; INSERT INTO change (stamp, device, batch_id, table_name, row_id, operation, before, after) SELECT stamp, device, batch_id, 'attendance', new.id, 'update', (SELECT json_group_object(name, old_value) FROM (SELECT 'meeting_id' AS name, old."meeting_id" AS old_value, new."meeting_id" AS new_value UNION ALL SELECT 'registration_id' AS name, old."registration_id" AS old_value, new."registration_id" AS new_value UNION ALL SELECT 'state' AS name, old."state" AS old_value, new."state" AS new_value) WHERE old_value IS NOT new_value), (SELECT json_group_object(name, new_value) FROM (SELECT 'meeting_id' AS name, old."meeting_id" AS old_value, new."meeting_id" AS new_value UNION ALL SELECT 'registration_id' AS name, old."registration_id" AS old_value, new."registration_id" AS new_value UNION ALL SELECT 'state' AS name, old."state" AS old_value, new."state" AS new_value) WHERE old_value IS NOT new_value) FROM journal_head; END;
CREATE TRIGGER journal_update_code AFTER UPDATE ON "code" WHEN old."list" IS NOT new."list" OR old."key" IS NOT new."key" OR old."label_de" IS NOT new."label_de" OR old."label_en" IS NOT new."label_en" OR old."label_ru" IS NOT new."label_ru" OR old."label_hsb" IS NOT new."label_hsb" OR old."position" IS NOT new."position" OR old."active" IS NOT new."active" BEGIN UPDATE journal_head SET stamp = stamp + 1; INSERT INTO change (stamp, device, batch_id, table_name, row_id, operation, before, after) SELECT stamp, device, batch_id, 'code', new.id, 'update', (SELECT json_group_object(name, old_value) FROM (SELECT 'list' AS name, old."list" AS old_value, new."list" AS new_value UNION ALL SELECT 'key' AS name, old."key" AS old_value, new."key" AS new_value UNION ALL SELECT 'label_de' AS name, old."label_de" AS old_value, new."label_de" AS new_value UNION ALL SELECT 'label_en' AS name, old."label_en" AS old_value, new."label_en" AS new_value UNION ALL SELECT 'label_ru' AS name, old."label_ru" AS old_value, new."label_ru" AS new_value UNION ALL SELECT 'label_hsb' AS name, old."label_hsb" AS old_value, new."label_hsb" AS new_value UNION ALL SELECT 'position' AS name, old."position" AS old_value, new."position" AS new_value UNION ALL SELECT 'active' AS name, old."active" AS old_value, new."active" AS new_value) WHERE old_value IS NOT new_value), (SELECT json_group_object(name, new_value) FROM (SELECT 'list' AS name, old."list" AS old_value, new."list" AS new_value UNION ALL SELECT 'key' AS name, old."key" AS old_value, new."key" AS new_value UNION ALL SELECT 'label_de' AS name, old."label_de" AS old_value, new."label_de" AS new_value UNION ALL SELECT 'label_en' AS name, old."label_en" AS old_value, new."label_en" AS new_value UNION ALL SELECT 'label_ru' AS name, old."label_ru" AS old_value, new."label_ru" AS new_value UNION ALL SELECT 'label_hsb' AS name, old."label_hsb" AS old_value, new."label_hsb" AS new_value UNION ALL SELECT 'position' AS name, old."position" AS old_value, new."position" AS new_value UNION ALL SELECT 'active' AS name, old."active" AS old_value, new."active" AS new_value) WHERE old_value IS NOT new_value) FROM journal_head; END;
CREATE TRIGGER journal_update_consent AFTER UPDATE ON "consent" WHEN old."contact_id" IS NOT new."contact_id" OR old."purpose" IS NOT new."purpose" OR old."wording_version" IS NOT new."wording_version" OR old."wording_language" IS NOT new."wording_language" OR old."form" IS NOT new."form" OR old."given_on" IS NOT new."given_on" OR old."recorded_by" IS NOT new."recorded_by" OR old."withdrawn_on" IS NOT new."withdrawn_on" BEGIN UPDATE journal_head SET stamp = stamp + 1; INSERT INTO change (stamp, device, batch_id, table_name, row_id, operation, before, after) SELECT stamp, device, batch_id, 'consent', new.id, 'update', (SELECT json_group_object(name, old_value) FROM (SELECT 'contact_id' AS name, old."contact_id" AS old_value, new."contact_id" AS new_value UNION ALL SELECT 'purpose' AS name, old."purpose" AS old_value, new."purpose" AS new_value UNION ALL SELECT 'wording_version' AS name, old."wording_version" AS old_value, new."wording_version" AS new_value UNION ALL SELECT 'wording_language' AS name, old."wording_language" AS old_value, new."wording_language" AS new_value UNION ALL SELECT 'form' AS name, old."form" AS old_value, new."form" AS new_value UNION ALL SELECT 'given_on' AS name, old."given_on" AS old_value, new."given_on" AS new_value UNION ALL SELECT 'recorded_by' AS name, old."recorded_by" AS old_value, new."recorded_by" AS new_value UNION ALL SELECT 'withdrawn_on' AS name, old."withdrawn_on" AS old_value, new."withdrawn_on" AS new_value) WHERE old_value IS NOT new_value), (SELECT json_group_object(name, new_value) FROM (SELECT 'contact_id' AS name, old."contact_id" AS old_value, new."contact_id" AS new_value UNION ALL SELECT 'purpose' AS name, old."purpose" AS old_value, new."purpose" AS new_value UNION ALL SELECT 'wording_version' AS name, old."wording_version" AS old_value, new."wording_version" AS new_value UNION ALL SELECT 'wording_language' AS name, old."wording_language" AS old_value, new."wording_language" AS new_value UNION ALL SELECT 'form' AS name, old."form" AS old_value, new."form" AS new_value UNION ALL SELECT 'given_on' AS name, old."given_on" AS old_value, new."given_on" AS new_value UNION ALL SELECT 'recorded_by' AS name, old."recorded_by" AS old_value, new."recorded_by" AS new_value UNION ALL SELECT 'withdrawn_on' AS name, old."withdrawn_on" AS old_value, new."withdrawn_on" AS new_value) WHERE old_value IS NOT new_value) FROM journal_head; END;
CREATE TRIGGER journal_update_contact AFTER UPDATE ON "contact" WHEN old."given_name" IS NOT new."given_name" OR old."family_name" IS NOT new."family_name" OR old."salutation" IS NOT new."salutation" OR old."phones" IS NOT new."phones" OR old."emails" IS NOT new."emails" OR old."street" IS NOT new."street" OR old."postal_code" IS NOT new."postal_code" OR old."town" IS NOT new."town" OR old."stated_district" IS NOT new."stated_district" OR old."district" IS NOT new."district" OR old."languages" IS NOT new."languages" OR old."preferred_language" IS NOT new."preferred_language" OR old."notes" IS NOT new."notes" OR old."do_not_contact" IS NOT new."do_not_contact" OR old."locked" IS NOT new."locked" BEGIN UPDATE journal_head SET stamp = stamp + 1; INSERT INTO change (stamp, device, batch_id, table_name, row_id, operation, before, after) SELECT stamp, device, batch_id, 'contact', new.id, 'update', (SELECT json_group_object(name, old_value) FROM (SELECT 'given_name' AS name, old."given_name" AS old_value, new."given_name" AS new_value UNION ALL SELECT 'family_name' AS name, old."family_name" AS old_value, new."family_name" AS new_value UNION ALL SELECT 'salutation' AS name, old."salutation" AS old_value, new."salutation" AS new_value UNION ALL SELECT 'phones' AS name, old."phones" AS old_value, new."phones" AS new_value UNION ALL SELECT 'emails' AS name, old."emails" AS old_value, new."emails" AS new_value UNION ALL SELECT 'street' AS name, old."street" AS old_value, new."street" AS new_value UNION ALL SELECT 'postal_code' AS name, old."postal_code" AS old_value, new."postal_code" AS new_value UNION ALL SELECT 'town' AS name, old."town" AS old_value, new."town" AS new_value UNION ALL SELECT 'stated_district' AS name, old."stated_district" AS old_value, new."stated_district" AS new_value UNION ALL SELECT 'district' AS name, old."district" AS old_value, new."district" AS new_value UNION ALL SELECT 'languages' AS name, old."languages" AS old_value, new."languages" AS new_value UNION ALL SELECT 'preferred_language' AS name, old."preferred_language" AS old_value, new."preferred_language" AS new_value UNION ALL SELECT 'notes' AS name, old."notes" AS old_value, new."notes" AS new_value UNION ALL SELECT 'do_not_contact' AS name, old."do_not_contact" AS old_value, new."do_not_contact" AS new_value UNION ALL SELECT 'locked' AS name, old."locked" AS old_value, new."locked" AS new_value) WHERE old_value IS NOT new_value), (SELECT json_group_object(name, new_value) FROM (SELECT 'given_name' AS name, old."given_name" AS old_value, new."given_name" AS new_value UNION ALL SELECT 'family_name' AS name, old."family_name" AS old_value, new."family_name" AS new_value UNION ALL SELECT 'salutation' AS name, old."salutation" AS old_value, new."salutation" AS new_value UNION ALL SELECT 'phones' AS name, old."phones" AS old_value, new."phones" AS new_value UNION ALL SELECT 'emails' AS name, old."emails" AS old_value, new."emails" AS new_value UNION ALL SELECT 'street' AS name, old."street" AS old_value, new."street" AS new_value UNION ALL SELECT 'postal_code' AS name, old."postal_code" AS old_value, new."postal_code" AS new_value UNION ALL SELECT 'town' AS name, old."town" AS old_value, new."town" AS new_value UNION ALL SELECT 'stated_district' AS name, old."stated_district" AS old_value, new."stated_district" AS new_value UNION ALL SELECT 'district' AS name, old."district" AS old_value, new."district" AS new_value UNION ALL SELECT 'languages' AS name, old."languages" AS old_value, new."languages" AS new_value UNION ALL SELECT 'preferred_language' AS name, old."preferred_language" AS old_value, new."preferred_language" AS new_value UNION ALL SELECT 'notes' AS name, old."notes" AS old_value, new."notes" AS new_value UNION ALL SELECT 'do_not_contact' AS name, old."do_not_contact" AS old_value, new."do_not_contact" AS new_value UNION ALL SELECT 'locked' AS name, old."locked" AS old_value, new."locked" AS new_value) WHERE old_value IS NOT new_value) FROM journal_head; END;
CREATE TRIGGER journal_update_counselling_session AFTER UPDATE ON "counselling_session" WHEN old."date" IS NOT new."date" OR old."start" IS NOT new."start" OR old."minutes" IS NOT new."minutes" OR old."preparation_minutes" IS NOT new."preparation_minutes" OR old."travel_minutes" IS NOT new."travel_minutes" OR old."staff_id" IS NOT new."staff_id" OR old."channel" IS NOT new."channel" OR old."language" IS NOT new."language" OR old."interpreter" IS NOT new."interpreter" OR old."organisation_id" IS NOT new."organisation_id" OR old."further_persons" IS NOT new."further_persons" OR old."district" IS NOT new."district" OR old."topics" IS NOT new."topics" OR old."state" IS NOT new."state" OR old."marked_follow_up" IS NOT new."marked_follow_up" OR old."concern" IS NOT new."concern" OR old."content" IS NOT new."content" OR old."agreed_steps" IS NOT new."agreed_steps" OR old."import_number" IS NOT new."import_number" OR old."import_row" IS NOT new."import_row" BEGIN UPDATE journal_head SET stamp = stamp + 1; INSERT INTO change (stamp, device, batch_id, table_name, row_id, operation, before, after) SELECT stamp, device, batch_id, 'counselling_session', new.id, 'update', (SELECT json_group_object(name, old_value) FROM (SELECT 'date' AS name, old."date" AS old_value, new."date" AS new_value UNION ALL SELECT 'start' AS name, old."start" AS old_value, new."start" AS new_value UNION ALL SELECT 'minutes' AS name, old."minutes" AS old_value, new."minutes" AS new_value UNION ALL SELECT 'preparation_minutes' AS name, old."preparation_minutes" AS old_value, new."preparation_minutes" AS new_value UNION ALL SELECT 'travel_minutes' AS name, old."travel_minutes" AS old_value, new."travel_minutes" AS new_value UNION ALL SELECT 'staff_id' AS name, old."staff_id" AS old_value, new."staff_id" AS new_value UNION ALL SELECT 'channel' AS name, old."channel" AS old_value, new."channel" AS new_value UNION ALL SELECT 'language' AS name, old."language" AS old_value, new."language" AS new_value UNION ALL SELECT 'interpreter' AS name, old."interpreter" AS old_value, new."interpreter" AS new_value UNION ALL SELECT 'organisation_id' AS name, old."organisation_id" AS old_value, new."organisation_id" AS new_value UNION ALL SELECT 'further_persons' AS name, old."further_persons" AS old_value, new."further_persons" AS new_value UNION ALL SELECT 'district' AS name, old."district" AS old_value, new."district" AS new_value UNION ALL SELECT 'topics' AS name, old."topics" AS old_value, new."topics" AS new_value UNION ALL SELECT 'state' AS name, old."state" AS old_value, new."state" AS new_value UNION ALL SELECT 'marked_follow_up' AS name, old."marked_follow_up" AS old_value, new."marked_follow_up" AS new_value UNION ALL SELECT 'concern' AS name, old."concern" AS old_value, new."concern" AS new_value UNION ALL SELECT 'content' AS name, old."content" AS old_value, new."content" AS new_value UNION ALL SELECT 'agreed_steps' AS name, old."agreed_steps" AS old_value, new."agreed_steps" AS new_value UNION ALL SELECT 'import_number' AS name, old."import_number" AS old_value, new."import_number" AS new_value UNION ALL SELECT 'import_row' AS name, old."import_row" AS old_value, new."import_row" AS new_value) WHERE old_value IS NOT new_value), (SELECT json_group_object(name, new_value) FROM (SELECT 'date' AS name, old."date" AS old_value, new."date" AS new_value UNION ALL SELECT 'start' AS name, old."start" AS old_value, new."start" AS new_value UNION ALL SELECT 'minutes' AS name, old."minutes" AS old_value, new."minutes" AS new_value UNION ALL SELECT 'preparation_minutes' AS name, old."preparation_minutes" AS old_value, new."preparation_minutes" AS new_value UNION ALL SELECT 'travel_minutes' AS name, old."travel_minutes" AS old_value, new."travel_minutes" AS new_value UNION ALL SELECT 'staff_id' AS name, old."staff_id" AS old_value, new."staff_id" AS new_value UNION ALL SELECT 'channel' AS name, old."channel" AS old_value, new."channel" AS new_value UNION ALL SELECT 'language' AS name, old."language" AS old_value, new."language" AS new_value UNION ALL SELECT 'interpreter' AS name, old."interpreter" AS old_value, new."interpreter" AS new_value UNION ALL SELECT 'organisation_id' AS name, old."organisation_id" AS old_value, new."organisation_id" AS new_value UNION ALL SELECT 'further_persons' AS name, old."further_persons" AS old_value, new."further_persons" AS new_value UNION ALL SELECT 'district' AS name, old."district" AS old_value, new."district" AS new_value UNION ALL SELECT 'topics' AS name, old."topics" AS old_value, new."topics" AS new_value UNION ALL SELECT 'state' AS name, old."state" AS old_value, new."state" AS new_value UNION ALL SELECT 'marked_follow_up' AS name, old."marked_follow_up" AS old_value, new."marked_follow_up" AS new_value UNION ALL SELECT 'concern' AS name, old."concern" AS old_value, new."concern" AS new_value UNION ALL SELECT 'content' AS name, old."content" AS old_value, new."content" AS new_value UNION ALL SELECT 'agreed_steps' AS name, old."agreed_steps" AS old_value, new."agreed_steps" AS new_value UNION ALL SELECT 'import_number' AS name, old."import_number" AS old_value, new."import_number" AS new_value UNION ALL SELECT 'import_row' AS name, old."import_row" AS old_value, new."import_row" AS new_value) WHERE old_value IS NOT new_value) FROM journal_head; END;
CREATE TRIGGER journal_update_follow_up AFTER UPDATE ON "follow_up" WHEN old."due" IS NOT new."due" OR old."words" IS NOT new."words" OR old."record_id" IS NOT new."record_id" OR old."staff_id" IS NOT new."staff_id" OR old."done_on" IS NOT new."done_on" BEGIN UPDATE journal_head SET stamp = stamp + 1; INSERT INTO change (stamp, device, batch_id, table_name, row_id, operation, before, after) SELECT stamp, device, batch_id, 'follow_up', new.id, 'update', (SELECT json_group_object(name, old_value) FROM (SELECT 'due' AS name, old."due" AS old_value, new."due" AS new_value UNION ALL SELECT 'words' AS name, old."words" AS old_value, new."words" AS new_value UNION ALL SELECT 'record_id' AS name, old."record_id" AS old_value, new."record_id" AS new_value UNION ALL SELECT 'staff_id' AS name, old."staff_id" AS old_value, new."staff_id" AS new_value UNION ALL SELECT 'done_on' AS name, old."done_on" AS old_value, new."done_on" AS new_value) WHERE old_value IS NOT new_value), (SELECT json_group_object(name, new_value) FROM (SELECT 'due' AS name, old."due" AS old_value, new."due" AS new_value UNION ALL SELECT 'words' AS name, old."words" AS old_value, new."words" AS new_value UNION ALL SELECT 'record_id' AS name, old."record_id" AS old_value, new."record_id" AS new_value UNION ALL SELECT 'staff_id' AS name, old."staff_id" AS old_value, new."staff_id" AS new_value UNION ALL SELECT 'done_on' AS name, old."done_on" AS old_value, new."done_on" AS new_value) WHERE old_value IS NOT new_value) FROM journal_head; END;
CREATE TRIGGER journal_update_funder AFTER UPDATE ON "funder" WHEN old."name" IS NOT new."name" OR old."street" IS NOT new."street" OR old."postal_code" IS NOT new."postal_code" OR old."town" IS NOT new."town" BEGIN UPDATE journal_head SET stamp = stamp + 1; INSERT INTO change (stamp, device, batch_id, table_name, row_id, operation, before, after) SELECT stamp, device, batch_id, 'funder', new.id, 'update', (SELECT json_group_object(name, old_value) FROM (SELECT 'name' AS name, old."name" AS old_value, new."name" AS new_value UNION ALL SELECT 'street' AS name, old."street" AS old_value, new."street" AS new_value UNION ALL SELECT 'postal_code' AS name, old."postal_code" AS old_value, new."postal_code" AS new_value UNION ALL SELECT 'town' AS name, old."town" AS old_value, new."town" AS new_value) WHERE old_value IS NOT new_value), (SELECT json_group_object(name, new_value) FROM (SELECT 'name' AS name, old."name" AS old_value, new."name" AS new_value UNION ALL SELECT 'street' AS name, old."street" AS old_value, new."street" AS new_value UNION ALL SELECT 'postal_code' AS name, old."postal_code" AS old_value, new."postal_code" AS new_value UNION ALL SELECT 'town' AS name, old."town" AS old_value, new."town" AS new_value) WHERE old_value IS NOT new_value) FROM journal_head; END;
CREATE TRIGGER journal_update_meeting AFTER UPDATE ON "meeting" WHEN old."workshop_id" IS NOT new."workshop_id" OR old."date" IS NOT new."date" OR old."start" IS NOT new."start" OR old."end" IS NOT new."end" OR old."venue" IS NOT new."venue" OR old."town" IS NOT new."town" OR old."district" IS NOT new."district" OR old."teaching_units" IS NOT new."teaching_units" BEGIN UPDATE journal_head SET stamp = stamp + 1; INSERT INTO change (stamp, device, batch_id, table_name, row_id, operation, before, after) SELECT stamp, device, batch_id, 'meeting', new.id, 'update', (SELECT json_group_object(name, old_value) FROM (SELECT 'workshop_id' AS name, old."workshop_id" AS old_value, new."workshop_id" AS new_value UNION ALL SELECT 'date' AS name, old."date" AS old_value, new."date" AS new_value UNION ALL SELECT 'start' AS name, old."start" AS old_value, new."start" AS new_value UNION ALL SELECT 'end' AS name, old."end" AS old_value, new."end" AS new_value UNION ALL SELECT 'venue' AS name, old."venue" AS old_value, new."venue" AS new_value UNION ALL SELECT 'town' AS name, old."town" AS old_value, new."town" AS new_value UNION ALL SELECT 'district' AS name, old."district" AS old_value, new."district" AS new_value UNION ALL SELECT 'teaching_units' AS name, old."teaching_units" AS old_value, new."teaching_units" AS new_value) WHERE old_value IS NOT new_value), (SELECT json_group_object(name, new_value) FROM (SELECT 'workshop_id' AS name, old."workshop_id" AS old_value, new."workshop_id" AS new_value UNION ALL SELECT 'date' AS name, old."date" AS old_value, new."date" AS new_value UNION ALL SELECT 'start' AS name, old."start" AS old_value, new."start" AS new_value UNION ALL SELECT 'end' AS name, old."end" AS old_value, new."end" AS new_value UNION ALL SELECT 'venue' AS name, old."venue" AS old_value, new."venue" AS new_value UNION ALL SELECT 'town' AS name, old."town" AS old_value, new."town" AS new_value UNION ALL SELECT 'district' AS name, old."district" AS old_value, new."district" AS new_value UNION ALL SELECT 'teaching_units' AS name, old."teaching_units" AS old_value, new."teaching_units" AS new_value) WHERE old_value IS NOT new_value) FROM journal_head; END;
CREATE TRIGGER journal_update_need AFTER UPDATE ON "need" WHEN old."organisation_id" IS NOT new."organisation_id" OR old."topic" IS NOT new."topic" OR old."words" IS NOT new."words" OR old."stated_on" IS NOT new."stated_on" OR old."urgency" IS NOT new."urgency" OR old."state" IS NOT new."state" OR old."workshop_id" IS NOT new."workshop_id" OR old."session_id" IS NOT new."session_id" BEGIN UPDATE journal_head SET stamp = stamp + 1; INSERT INTO change (stamp, device, batch_id, table_name, row_id, operation, before, after) SELECT stamp, device, batch_id, 'need', new.id, 'update', (SELECT json_group_object(name, old_value) FROM (SELECT 'organisation_id' AS name, old."organisation_id" AS old_value, new."organisation_id" AS new_value UNION ALL SELECT 'topic' AS name, old."topic" AS old_value, new."topic" AS new_value UNION ALL SELECT 'words' AS name, old."words" AS old_value, new."words" AS new_value UNION ALL SELECT 'stated_on' AS name, old."stated_on" AS old_value, new."stated_on" AS new_value UNION ALL SELECT 'urgency' AS name, old."urgency" AS old_value, new."urgency" AS new_value UNION ALL SELECT 'state' AS name, old."state" AS old_value, new."state" AS new_value UNION ALL SELECT 'workshop_id' AS name, old."workshop_id" AS old_value, new."workshop_id" AS new_value UNION ALL SELECT 'session_id' AS name, old."session_id" AS old_value, new."session_id" AS new_value) WHERE old_value IS NOT new_value), (SELECT json_group_object(name, new_value) FROM (SELECT 'organisation_id' AS name, old."organisation_id" AS old_value, new."organisation_id" AS new_value UNION ALL SELECT 'topic' AS name, old."topic" AS old_value, new."topic" AS new_value UNION ALL SELECT 'words' AS name, old."words" AS old_value, new."words" AS new_value UNION ALL SELECT 'stated_on' AS name, old."stated_on" AS old_value, new."stated_on" AS new_value UNION ALL SELECT 'urgency' AS name, old."urgency" AS old_value, new."urgency" AS new_value UNION ALL SELECT 'state' AS name, old."state" AS old_value, new."state" AS new_value UNION ALL SELECT 'workshop_id' AS name, old."workshop_id" AS old_value, new."workshop_id" AS new_value UNION ALL SELECT 'session_id' AS name, old."session_id" AS old_value, new."session_id" AS new_value) WHERE old_value IS NOT new_value) FROM journal_head; END;
CREATE TRIGGER journal_update_offer AFTER UPDATE ON "offer" WHEN old."organisation_id" IS NOT new."organisation_id" OR old."kind" IS NOT new."kind" OR old."words" IS NOT new."words" OR old."until" IS NOT new."until" OR old."state" IS NOT new."state" BEGIN UPDATE journal_head SET stamp = stamp + 1; INSERT INTO change (stamp, device, batch_id, table_name, row_id, operation, before, after) SELECT stamp, device, batch_id, 'offer', new.id, 'update', (SELECT json_group_object(name, old_value) FROM (SELECT 'organisation_id' AS name, old."organisation_id" AS old_value, new."organisation_id" AS new_value UNION ALL SELECT 'kind' AS name, old."kind" AS old_value, new."kind" AS new_value UNION ALL SELECT 'words' AS name, old."words" AS old_value, new."words" AS new_value UNION ALL SELECT 'until' AS name, old."until" AS old_value, new."until" AS new_value UNION ALL SELECT 'state' AS name, old."state" AS old_value, new."state" AS new_value) WHERE old_value IS NOT new_value), (SELECT json_group_object(name, new_value) FROM (SELECT 'organisation_id' AS name, old."organisation_id" AS old_value, new."organisation_id" AS new_value UNION ALL SELECT 'kind' AS name, old."kind" AS old_value, new."kind" AS new_value UNION ALL SELECT 'words' AS name, old."words" AS old_value, new."words" AS new_value UNION ALL SELECT 'until' AS name, old."until" AS old_value, new."until" AS new_value UNION ALL SELECT 'state' AS name, old."state" AS old_value, new."state" AS new_value) WHERE old_value IS NOT new_value) FROM journal_head; END;
CREATE TRIGGER journal_update_organisation AFTER UPDATE ON "organisation" WHEN old."name" IS NOT new."name" OR old."short_name" IS NOT new."short_name" OR old."kind" IS NOT new."kind" OR old."legal_form" IS NOT new."legal_form" OR old."migrant_led" IS NOT new."migrant_led" OR old."founded" IS NOT new."founded" OR old."members" IS NOT new."members" OR old."street" IS NOT new."street" OR old."postal_code" IS NOT new."postal_code" OR old."town" IS NOT new."town" OR old."stated_district" IS NOT new."stated_district" OR old."district" IS NOT new."district" OR old."phones" IS NOT new."phones" OR old."emails" IS NOT new."emails" OR old."website" IS NOT new."website" OR old."languages" IS NOT new."languages" OR old."topics" IS NOT new."topics" OR old."description" IS NOT new."description" OR old."notes" IS NOT new."notes" OR old."listed_publicly" IS NOT new."listed_publicly" OR old."listing_consent_on" IS NOT new."listing_consent_on" OR old."status" IS NOT new."status" OR old."verified_on" IS NOT new."verified_on" OR old."verified_by" IS NOT new."verified_by" BEGIN UPDATE journal_head SET stamp = stamp + 1; INSERT INTO change (stamp, device, batch_id, table_name, row_id, operation, before, after) SELECT stamp, device, batch_id, 'organisation', new.id, 'update', (SELECT json_group_object(name, old_value) FROM (SELECT 'name' AS name, old."name" AS old_value, new."name" AS new_value UNION ALL SELECT 'short_name' AS name, old."short_name" AS old_value, new."short_name" AS new_value UNION ALL SELECT 'kind' AS name, old."kind" AS old_value, new."kind" AS new_value UNION ALL SELECT 'legal_form' AS name, old."legal_form" AS old_value, new."legal_form" AS new_value UNION ALL SELECT 'migrant_led' AS name, old."migrant_led" AS old_value, new."migrant_led" AS new_value UNION ALL SELECT 'founded' AS name, old."founded" AS old_value, new."founded" AS new_value UNION ALL SELECT 'members' AS name, old."members" AS old_value, new."members" AS new_value UNION ALL SELECT 'street' AS name, old."street" AS old_value, new."street" AS new_value UNION ALL SELECT 'postal_code' AS name, old."postal_code" AS old_value, new."postal_code" AS new_value UNION ALL SELECT 'town' AS name, old."town" AS old_value, new."town" AS new_value UNION ALL SELECT 'stated_district' AS name, old."stated_district" AS old_value, new."stated_district" AS new_value UNION ALL SELECT 'district' AS name, old."district" AS old_value, new."district" AS new_value UNION ALL SELECT 'phones' AS name, old."phones" AS old_value, new."phones" AS new_value UNION ALL SELECT 'emails' AS name, old."emails" AS old_value, new."emails" AS new_value UNION ALL SELECT 'website' AS name, old."website" AS old_value, new."website" AS new_value UNION ALL SELECT 'languages' AS name, old."languages" AS old_value, new."languages" AS new_value UNION ALL SELECT 'topics' AS name, old."topics" AS old_value, new."topics" AS new_value UNION ALL SELECT 'description' AS name, old."description" AS old_value, new."description" AS new_value UNION ALL SELECT 'notes' AS name, old."notes" AS old_value, new."notes" AS new_value UNION ALL SELECT 'listed_publicly' AS name, old."listed_publicly" AS old_value, new."listed_publicly" AS new_value UNION ALL SELECT 'listing_consent_on' AS name, old."listing_consent_on" AS old_value, new."listing_consent_on" AS new_value UNION ALL SELECT 'status' AS name, old."status" AS old_value, new."status" AS new_value UNION ALL SELECT 'verified_on' AS name, old."verified_on" AS old_value, new."verified_on" AS new_value UNION ALL SELECT 'verified_by' AS name, old."verified_by" AS old_value, new."verified_by" AS new_value) WHERE old_value IS NOT new_value), (SELECT json_group_object(name, new_value) FROM (SELECT 'name' AS name, old."name" AS old_value, new."name" AS new_value UNION ALL SELECT 'short_name' AS name, old."short_name" AS old_value, new."short_name" AS new_value UNION ALL SELECT 'kind' AS name, old."kind" AS old_value, new."kind" AS new_value UNION ALL SELECT 'legal_form' AS name, old."legal_form" AS old_value, new."legal_form" AS new_value UNION ALL SELECT 'migrant_led' AS name, old."migrant_led" AS old_value, new."migrant_led" AS new_value UNION ALL SELECT 'founded' AS name, old."founded" AS old_value, new."founded" AS new_value UNION ALL SELECT 'members' AS name, old."members" AS old_value, new."members" AS new_value UNION ALL SELECT 'street' AS name, old."street" AS old_value, new."street" AS new_value UNION ALL SELECT 'postal_code' AS name, old."postal_code" AS old_value, new."postal_code" AS new_value UNION ALL SELECT 'town' AS name, old."town" AS old_value, new."town" AS new_value UNION ALL SELECT 'stated_district' AS name, old."stated_district" AS old_value, new."stated_district" AS new_value UNION ALL SELECT 'district' AS name, old."district" AS old_value, new."district" AS new_value UNION ALL SELECT 'phones' AS name, old."phones" AS old_value, new."phones" AS new_value UNION ALL SELECT 'emails' AS name, old."emails" AS old_value, new."emails" AS new_value UNION ALL SELECT 'website' AS name, old."website" AS old_value, new."website" AS new_value UNION ALL SELECT 'languages' AS name, old."languages" AS old_value, new."languages" AS new_value UNION ALL SELECT 'topics' AS name, old."topics" AS old_value, new."topics" AS new_value UNION ALL SELECT 'description' AS name, old."description" AS old_value, new."description" AS new_value UNION ALL SELECT 'notes' AS name, old."notes" AS old_value, new."notes" AS new_value UNION ALL SELECT 'listed_publicly' AS name, old."listed_publicly" AS old_value, new."listed_publicly" AS new_value UNION ALL SELECT 'listing_consent_on' AS name, old."listing_consent_on" AS old_value, new."listing_consent_on" AS new_value UNION ALL SELECT 'status' AS name, old."status" AS old_value, new."status" AS new_value UNION ALL SELECT 'verified_on' AS name, old."verified_on" AS old_value, new."verified_on" AS new_value UNION ALL SELECT 'verified_by' AS name, old."verified_by" AS old_value, new."verified_by" AS new_value) WHERE old_value IS NOT new_value) FROM journal_head; END;
CREATE TRIGGER journal_update_project AFTER UPDATE ON "project" WHEN old."funder_id" IS NOT new."funder_id" OR old."name" IS NOT new."name" OR old."reference" IS NOT new."reference" OR old."notice_dates" IS NOT new."notice_dates" OR old."funded_from" IS NOT new."funded_from" OR old."funded_to" IS NOT new."funded_to" OR old."recipient" IS NOT new."recipient" OR old."contact_line" IS NOT new."contact_line" BEGIN UPDATE journal_head SET stamp = stamp + 1; INSERT INTO change (stamp, device, batch_id, table_name, row_id, operation, before, after) SELECT stamp, device, batch_id, 'project', new.id, 'update', (SELECT json_group_object(name, old_value) FROM (SELECT 'funder_id' AS name, old."funder_id" AS old_value, new."funder_id" AS new_value UNION ALL SELECT 'name' AS name, old."name" AS old_value, new."name" AS new_value UNION ALL SELECT 'reference' AS name, old."reference" AS old_value, new."reference" AS new_value UNION ALL SELECT 'notice_dates' AS name, old."notice_dates" AS old_value, new."notice_dates" AS new_value UNION ALL SELECT 'funded_from' AS name, old."funded_from" AS old_value, new."funded_from" AS new_value UNION ALL SELECT 'funded_to' AS name, old."funded_to" AS old_value, new."funded_to" AS new_value UNION ALL SELECT 'recipient' AS name, old."recipient" AS old_value, new."recipient" AS new_value UNION ALL SELECT 'contact_line' AS name, old."contact_line" AS old_value, new."contact_line" AS new_value) WHERE old_value IS NOT new_value), (SELECT json_group_object(name, new_value) FROM (SELECT 'funder_id' AS name, old."funder_id" AS old_value, new."funder_id" AS new_value UNION ALL SELECT 'name' AS name, old."name" AS old_value, new."name" AS new_value UNION ALL SELECT 'reference' AS name, old."reference" AS old_value, new."reference" AS new_value UNION ALL SELECT 'notice_dates' AS name, old."notice_dates" AS old_value, new."notice_dates" AS new_value UNION ALL SELECT 'funded_from' AS name, old."funded_from" AS old_value, new."funded_from" AS new_value UNION ALL SELECT 'funded_to' AS name, old."funded_to" AS old_value, new."funded_to" AS new_value UNION ALL SELECT 'recipient' AS name, old."recipient" AS old_value, new."recipient" AS new_value UNION ALL SELECT 'contact_line' AS name, old."contact_line" AS old_value, new."contact_line" AS new_value) WHERE old_value IS NOT new_value) FROM journal_head; END;
CREATE TRIGGER journal_update_referral AFTER UPDATE ON "referral" WHEN old."session_id" IS NOT new."session_id" OR old."organisation_id" IS NOT new."organisation_id" OR old."contact_id" IS NOT new."contact_id" OR old."target_organisation_id" IS NOT new."target_organisation_id" OR old."target_contact_id" IS NOT new."target_contact_id" OR old."topic" IS NOT new."topic" OR old."date" IS NOT new."date" OR old."consent_to_share" IS NOT new."consent_to_share" OR old."status" IS NOT new."status" OR old."reason" IS NOT new."reason" OR old."answered_on" IS NOT new."answered_on" OR old."check_back_on" IS NOT new."check_back_on" OR old."attempts" IS NOT new."attempts" OR old."outcome" IS NOT new."outcome" OR old."import_row" IS NOT new."import_row" BEGIN UPDATE journal_head SET stamp = stamp + 1; INSERT INTO change (stamp, device, batch_id, table_name, row_id, operation, before, after) SELECT stamp, device, batch_id, 'referral', new.id, 'update', (SELECT json_group_object(name, old_value) FROM (SELECT 'session_id' AS name, old."session_id" AS old_value, new."session_id" AS new_value UNION ALL SELECT 'organisation_id' AS name, old."organisation_id" AS old_value, new."organisation_id" AS new_value UNION ALL SELECT 'contact_id' AS name, old."contact_id" AS old_value, new."contact_id" AS new_value UNION ALL SELECT 'target_organisation_id' AS name, old."target_organisation_id" AS old_value, new."target_organisation_id" AS new_value UNION ALL SELECT 'target_contact_id' AS name, old."target_contact_id" AS old_value, new."target_contact_id" AS new_value UNION ALL SELECT 'topic' AS name, old."topic" AS old_value, new."topic" AS new_value UNION ALL SELECT 'date' AS name, old."date" AS old_value, new."date" AS new_value UNION ALL SELECT 'consent_to_share' AS name, old."consent_to_share" AS old_value, new."consent_to_share" AS new_value UNION ALL SELECT 'status' AS name, old."status" AS old_value, new."status" AS new_value UNION ALL SELECT 'reason' AS name, old."reason" AS old_value, new."reason" AS new_value UNION ALL SELECT 'answered_on' AS name, old."answered_on" AS old_value, new."answered_on" AS new_value UNION ALL SELECT 'check_back_on' AS name, old."check_back_on" AS old_value, new."check_back_on" AS new_value UNION ALL SELECT 'attempts' AS name, old."attempts" AS old_value, new."attempts" AS new_value UNION ALL SELECT 'outcome' AS name, old."outcome" AS old_value, new."outcome" AS new_value UNION ALL SELECT 'import_row' AS name, old."import_row" AS old_value, new."import_row" AS new_value) WHERE old_value IS NOT new_value), (SELECT json_group_object(name, new_value) FROM (SELECT 'session_id' AS name, old."session_id" AS old_value, new."session_id" AS new_value UNION ALL SELECT 'organisation_id' AS name, old."organisation_id" AS old_value, new."organisation_id" AS new_value UNION ALL SELECT 'contact_id' AS name, old."contact_id" AS old_value, new."contact_id" AS new_value UNION ALL SELECT 'target_organisation_id' AS name, old."target_organisation_id" AS old_value, new."target_organisation_id" AS new_value UNION ALL SELECT 'target_contact_id' AS name, old."target_contact_id" AS old_value, new."target_contact_id" AS new_value UNION ALL SELECT 'topic' AS name, old."topic" AS old_value, new."topic" AS new_value UNION ALL SELECT 'date' AS name, old."date" AS old_value, new."date" AS new_value UNION ALL SELECT 'consent_to_share' AS name, old."consent_to_share" AS old_value, new."consent_to_share" AS new_value UNION ALL SELECT 'status' AS name, old."status" AS old_value, new."status" AS new_value UNION ALL SELECT 'reason' AS name, old."reason" AS old_value, new."reason" AS new_value UNION ALL SELECT 'answered_on' AS name, old."answered_on" AS old_value, new."answered_on" AS new_value UNION ALL SELECT 'check_back_on' AS name, old."check_back_on" AS old_value, new."check_back_on" AS new_value UNION ALL SELECT 'attempts' AS name, old."attempts" AS old_value, new."attempts" AS new_value UNION ALL SELECT 'outcome' AS name, old."outcome" AS old_value, new."outcome" AS new_value UNION ALL SELECT 'import_row' AS name, old."import_row" AS old_value, new."import_row" AS new_value) WHERE old_value IS NOT new_value) FROM journal_head; END;
CREATE TRIGGER journal_update_registration AFTER UPDATE ON "registration" WHEN old."workshop_id" IS NOT new."workshop_id" OR old."contact_id" IS NOT new."contact_id" OR old."name" IS NOT new."name" OR old."organisation_id" IS NOT new."organisation_id" OR old."state" IS NOT new."state" BEGIN UPDATE journal_head SET stamp = stamp + 1; INSERT INTO change (stamp, device, batch_id, table_name, row_id, operation, before, after) SELECT stamp, device, batch_id, 'registration', new.id, 'update', (SELECT json_group_object(name, old_value) FROM (SELECT 'workshop_id' AS name, old."workshop_id" AS old_value, new."workshop_id" AS new_value UNION ALL SELECT 'contact_id' AS name, old."contact_id" AS old_value, new."contact_id" AS new_value UNION ALL SELECT 'name' AS name, old."name" AS old_value, new."name" AS new_value UNION ALL SELECT 'organisation_id' AS name, old."organisation_id" AS old_value, new."organisation_id" AS new_value UNION ALL SELECT 'state' AS name, old."state" AS old_value, new."state" AS new_value) WHERE old_value IS NOT new_value), (SELECT json_group_object(name, new_value) FROM (SELECT 'workshop_id' AS name, old."workshop_id" AS old_value, new."workshop_id" AS new_value UNION ALL SELECT 'contact_id' AS name, old."contact_id" AS old_value, new."contact_id" AS new_value UNION ALL SELECT 'name' AS name, old."name" AS old_value, new."name" AS new_value UNION ALL SELECT 'organisation_id' AS name, old."organisation_id" AS old_value, new."organisation_id" AS new_value UNION ALL SELECT 'state' AS name, old."state" AS old_value, new."state" AS new_value) WHERE old_value IS NOT new_value) FROM journal_head; END;
CREATE TRIGGER journal_update_report AFTER UPDATE ON "report" WHEN old."project_id" IS NOT new."project_id" OR old."from_date" IS NOT new."from_date" OR old."to_date" IS NOT new."to_date" OR old."state" IS NOT new."state" OR old."frozen_figures" IS NOT new."frozen_figures" OR old."finalised_on" IS NOT new."finalised_on" BEGIN UPDATE journal_head SET stamp = stamp + 1; INSERT INTO change (stamp, device, batch_id, table_name, row_id, operation, before, after) SELECT stamp, device, batch_id, 'report', new.id, 'update', (SELECT json_group_object(name, old_value) FROM (SELECT 'project_id' AS name, old."project_id" AS old_value, new."project_id" AS new_value UNION ALL SELECT 'from_date' AS name, old."from_date" AS old_value, new."from_date" AS new_value UNION ALL SELECT 'to_date' AS name, old."to_date" AS old_value, new."to_date" AS new_value UNION ALL SELECT 'state' AS name, old."state" AS old_value, new."state" AS new_value UNION ALL SELECT 'frozen_figures' AS name, old."frozen_figures" AS old_value, new."frozen_figures" AS new_value UNION ALL SELECT 'finalised_on' AS name, old."finalised_on" AS old_value, new."finalised_on" AS new_value) WHERE old_value IS NOT new_value), (SELECT json_group_object(name, new_value) FROM (SELECT 'project_id' AS name, old."project_id" AS old_value, new."project_id" AS new_value UNION ALL SELECT 'from_date' AS name, old."from_date" AS old_value, new."from_date" AS new_value UNION ALL SELECT 'to_date' AS name, old."to_date" AS old_value, new."to_date" AS new_value UNION ALL SELECT 'state' AS name, old."state" AS old_value, new."state" AS new_value UNION ALL SELECT 'frozen_figures' AS name, old."frozen_figures" AS old_value, new."frozen_figures" AS new_value UNION ALL SELECT 'finalised_on' AS name, old."finalised_on" AS old_value, new."finalised_on" AS new_value) WHERE old_value IS NOT new_value) FROM journal_head; END;
CREATE TRIGGER journal_update_report_remark AFTER UPDATE ON "report_remark" WHEN old."report_id" IS NOT new."report_id" OR old."indicator" IS NOT new."indicator" OR old."words" IS NOT new."words" BEGIN UPDATE journal_head SET stamp = stamp + 1; INSERT INTO change (stamp, device, batch_id, table_name, row_id, operation, before, after) SELECT stamp, device, batch_id, 'report_remark', new.id, 'update', (SELECT json_group_object(name, old_value) FROM (SELECT 'report_id' AS name, old."report_id" AS old_value, new."report_id" AS new_value UNION ALL SELECT 'indicator' AS name, old."indicator" AS old_value, new."indicator" AS new_value UNION ALL SELECT 'words' AS name, old."words" AS old_value, new."words" AS new_value) WHERE old_value IS NOT new_value), (SELECT json_group_object(name, new_value) FROM (SELECT 'report_id' AS name, old."report_id" AS old_value, new."report_id" AS new_value UNION ALL SELECT 'indicator' AS name, old."indicator" AS old_value, new."indicator" AS new_value UNION ALL SELECT 'words' AS name, old."words" AS old_value, new."words" AS new_value) WHERE old_value IS NOT new_value) FROM journal_head; END;
CREATE TRIGGER journal_update_report_section AFTER UPDATE ON "report_section" WHEN old."report_id" IS NOT new."report_id" OR old."number" IS NOT new."number" OR old."words" IS NOT new."words" BEGIN UPDATE journal_head SET stamp = stamp + 1; INSERT INTO change (stamp, device, batch_id, table_name, row_id, operation, before, after) SELECT stamp, device, batch_id, 'report_section', new.id, 'update', (SELECT json_group_object(name, old_value) FROM (SELECT 'report_id' AS name, old."report_id" AS old_value, new."report_id" AS new_value UNION ALL SELECT 'number' AS name, old."number" AS old_value, new."number" AS new_value UNION ALL SELECT 'words' AS name, old."words" AS old_value, new."words" AS new_value) WHERE old_value IS NOT new_value), (SELECT json_group_object(name, new_value) FROM (SELECT 'report_id' AS name, old."report_id" AS old_value, new."report_id" AS new_value UNION ALL SELECT 'number' AS name, old."number" AS old_value, new."number" AS new_value UNION ALL SELECT 'words' AS name, old."words" AS old_value, new."words" AS new_value) WHERE old_value IS NOT new_value) FROM journal_head; END;
CREATE TRIGGER journal_update_request AFTER UPDATE ON "request" WHEN old."organisation_id" IS NOT new."organisation_id" OR old."kind" IS NOT new."kind" OR old."words" IS NOT new."words" OR old."until" IS NOT new."until" OR old."state" IS NOT new."state" BEGIN UPDATE journal_head SET stamp = stamp + 1; INSERT INTO change (stamp, device, batch_id, table_name, row_id, operation, before, after) SELECT stamp, device, batch_id, 'request', new.id, 'update', (SELECT json_group_object(name, old_value) FROM (SELECT 'organisation_id' AS name, old."organisation_id" AS old_value, new."organisation_id" AS new_value UNION ALL SELECT 'kind' AS name, old."kind" AS old_value, new."kind" AS new_value UNION ALL SELECT 'words' AS name, old."words" AS old_value, new."words" AS new_value UNION ALL SELECT 'until' AS name, old."until" AS old_value, new."until" AS new_value UNION ALL SELECT 'state' AS name, old."state" AS old_value, new."state" AS new_value) WHERE old_value IS NOT new_value), (SELECT json_group_object(name, new_value) FROM (SELECT 'organisation_id' AS name, old."organisation_id" AS old_value, new."organisation_id" AS new_value UNION ALL SELECT 'kind' AS name, old."kind" AS old_value, new."kind" AS new_value UNION ALL SELECT 'words' AS name, old."words" AS old_value, new."words" AS new_value UNION ALL SELECT 'until' AS name, old."until" AS old_value, new."until" AS new_value UNION ALL SELECT 'state' AS name, old."state" AS old_value, new."state" AS new_value) WHERE old_value IS NOT new_value) FROM journal_head; END;
CREATE TRIGGER journal_update_resource_match AFTER UPDATE ON "resource_match" WHEN old."offer_id" IS NOT new."offer_id" OR old."request_id" IS NOT new."request_id" OR old."introduced_on" IS NOT new."introduced_on" OR old."outcome" IS NOT new."outcome" BEGIN UPDATE journal_head SET stamp = stamp + 1; INSERT INTO change (stamp, device, batch_id, table_name, row_id, operation, before, after) SELECT stamp, device, batch_id, 'resource_match', new.id, 'update', (SELECT json_group_object(name, old_value) FROM (SELECT 'offer_id' AS name, old."offer_id" AS old_value, new."offer_id" AS new_value UNION ALL SELECT 'request_id' AS name, old."request_id" AS old_value, new."request_id" AS new_value UNION ALL SELECT 'introduced_on' AS name, old."introduced_on" AS old_value, new."introduced_on" AS new_value UNION ALL SELECT 'outcome' AS name, old."outcome" AS old_value, new."outcome" AS new_value) WHERE old_value IS NOT new_value), (SELECT json_group_object(name, new_value) FROM (SELECT 'offer_id' AS name, old."offer_id" AS old_value, new."offer_id" AS new_value UNION ALL SELECT 'request_id' AS name, old."request_id" AS old_value, new."request_id" AS new_value UNION ALL SELECT 'introduced_on' AS name, old."introduced_on" AS old_value, new."introduced_on" AS new_value UNION ALL SELECT 'outcome' AS name, old."outcome" AS old_value, new."outcome" AS new_value) WHERE old_value IS NOT new_value) FROM journal_head; END;
CREATE TRIGGER journal_update_role AFTER UPDATE ON "role" WHEN old."contact_id" IS NOT new."contact_id" OR old."organisation_id" IS NOT new."organisation_id" OR old."title" IS NOT new."title" OR old."from_date" IS NOT new."from_date" OR old."to_date" IS NOT new."to_date" OR old."main" IS NOT new."main" BEGIN UPDATE journal_head SET stamp = stamp + 1; INSERT INTO change (stamp, device, batch_id, table_name, row_id, operation, before, after) SELECT stamp, device, batch_id, 'role', new.id, 'update', (SELECT json_group_object(name, old_value) FROM (SELECT 'contact_id' AS name, old."contact_id" AS old_value, new."contact_id" AS new_value UNION ALL SELECT 'organisation_id' AS name, old."organisation_id" AS old_value, new."organisation_id" AS new_value UNION ALL SELECT 'title' AS name, old."title" AS old_value, new."title" AS new_value UNION ALL SELECT 'from_date' AS name, old."from_date" AS old_value, new."from_date" AS new_value UNION ALL SELECT 'to_date' AS name, old."to_date" AS old_value, new."to_date" AS new_value UNION ALL SELECT 'main' AS name, old."main" AS old_value, new."main" AS new_value) WHERE old_value IS NOT new_value), (SELECT json_group_object(name, new_value) FROM (SELECT 'contact_id' AS name, old."contact_id" AS old_value, new."contact_id" AS new_value UNION ALL SELECT 'organisation_id' AS name, old."organisation_id" AS old_value, new."organisation_id" AS new_value UNION ALL SELECT 'title' AS name, old."title" AS old_value, new."title" AS new_value UNION ALL SELECT 'from_date' AS name, old."from_date" AS old_value, new."from_date" AS new_value UNION ALL SELECT 'to_date' AS name, old."to_date" AS old_value, new."to_date" AS new_value UNION ALL SELECT 'main' AS name, old."main" AS old_value, new."main" AS new_value) WHERE old_value IS NOT new_value) FROM journal_head; END;
CREATE TRIGGER journal_update_session_contact AFTER UPDATE ON "session_contact" WHEN old."session_id" IS NOT new."session_id" OR old."contact_id" IS NOT new."contact_id" OR old."position" IS NOT new."position" BEGIN UPDATE journal_head SET stamp = stamp + 1; INSERT INTO change (stamp, device, batch_id, table_name, row_id, operation, before, after) SELECT stamp, device, batch_id, 'session_contact', new.id, 'update', (SELECT json_group_object(name, old_value) FROM (SELECT 'session_id' AS name, old."session_id" AS old_value, new."session_id" AS new_value UNION ALL SELECT 'contact_id' AS name, old."contact_id" AS old_value, new."contact_id" AS new_value UNION ALL SELECT 'position' AS name, old."position" AS old_value, new."position" AS new_value) WHERE old_value IS NOT new_value), (SELECT json_group_object(name, new_value) FROM (SELECT 'session_id' AS name, old."session_id" AS old_value, new."session_id" AS new_value UNION ALL SELECT 'contact_id' AS name, old."contact_id" AS old_value, new."contact_id" AS new_value UNION ALL SELECT 'position' AS name, old."position" AS old_value, new."position" AS new_value) WHERE old_value IS NOT new_value) FROM journal_head; END;
CREATE TRIGGER journal_update_staff AFTER UPDATE ON "staff" WHEN old."name" IS NOT new."name" OR old."email" IS NOT new."email" OR old."active" IS NOT new."active" BEGIN UPDATE journal_head SET stamp = stamp + 1; INSERT INTO change (stamp, device, batch_id, table_name, row_id, operation, before, after) SELECT stamp, device, batch_id, 'staff', new.id, 'update', (SELECT json_group_object(name, old_value) FROM (SELECT 'name' AS name, old."name" AS old_value, new."name" AS new_value UNION ALL SELECT 'email' AS name, old."email" AS old_value, new."email" AS new_value UNION ALL SELECT 'active' AS name, old."active" AS old_value, new."active" AS new_value) WHERE old_value IS NOT new_value), (SELECT json_group_object(name, new_value) FROM (SELECT 'name' AS name, old."name" AS old_value, new."name" AS new_value UNION ALL SELECT 'email' AS name, old."email" AS old_value, new."email" AS new_value UNION ALL SELECT 'active' AS name, old."active" AS old_value, new."active" AS new_value) WHERE old_value IS NOT new_value) FROM journal_head; END;
CREATE TRIGGER journal_update_tally AFTER UPDATE ON "tally" WHEN old."meeting_id" IS NOT new."meeting_id" OR old."female" IS NOT new."female" OR old."male" IS NOT new."male" OR old."diverse" IS NOT new."diverse" OR old."not_stated" IS NOT new."not_stated" OR old."under_18" IS NOT new."under_18" OR old."age_18_to_29" IS NOT new."age_18_to_29" OR old."age_30_to_54" IS NOT new."age_30_to_54" OR old."age_55_plus" IS NOT new."age_55_plus" BEGIN UPDATE journal_head SET stamp = stamp + 1; INSERT INTO change (stamp, device, batch_id, table_name, row_id, operation, before, after) SELECT stamp, device, batch_id, 'tally', new.id, 'update', (SELECT json_group_object(name, old_value) FROM (SELECT 'meeting_id' AS name, old."meeting_id" AS old_value, new."meeting_id" AS new_value UNION ALL SELECT 'female' AS name, old."female" AS old_value, new."female" AS new_value UNION ALL SELECT 'male' AS name, old."male" AS old_value, new."male" AS new_value UNION ALL SELECT 'diverse' AS name, old."diverse" AS old_value, new."diverse" AS new_value UNION ALL SELECT 'not_stated' AS name, old."not_stated" AS old_value, new."not_stated" AS new_value UNION ALL SELECT 'under_18' AS name, old."under_18" AS old_value, new."under_18" AS new_value UNION ALL SELECT 'age_18_to_29' AS name, old."age_18_to_29" AS old_value, new."age_18_to_29" AS new_value UNION ALL SELECT 'age_30_to_54' AS name, old."age_30_to_54" AS old_value, new."age_30_to_54" AS new_value UNION ALL SELECT 'age_55_plus' AS name, old."age_55_plus" AS old_value, new."age_55_plus" AS new_value) WHERE old_value IS NOT new_value), (SELECT json_group_object(name, new_value) FROM (SELECT 'meeting_id' AS name, old."meeting_id" AS old_value, new."meeting_id" AS new_value UNION ALL SELECT 'female' AS name, old."female" AS old_value, new."female" AS new_value UNION ALL SELECT 'male' AS name, old."male" AS old_value, new."male" AS new_value UNION ALL SELECT 'diverse' AS name, old."diverse" AS old_value, new."diverse" AS new_value UNION ALL SELECT 'not_stated' AS name, old."not_stated" AS old_value, new."not_stated" AS new_value UNION ALL SELECT 'under_18' AS name, old."under_18" AS old_value, new."under_18" AS new_value UNION ALL SELECT 'age_18_to_29' AS name, old."age_18_to_29" AS old_value, new."age_18_to_29" AS new_value UNION ALL SELECT 'age_30_to_54' AS name, old."age_30_to_54" AS old_value, new."age_30_to_54" AS new_value UNION ALL SELECT 'age_55_plus' AS name, old."age_55_plus" AS old_value, new."age_55_plus" AS new_value) WHERE old_value IS NOT new_value) FROM journal_head; END;
CREATE TRIGGER journal_update_target AFTER UPDATE ON "target" WHEN old."project_id" IS NOT new."project_id" OR old."indicator" IS NOT new."indicator" OR old."scope" IS NOT new."scope" OR old."year" IS NOT new."year" OR old."value" IS NOT new."value" BEGIN UPDATE journal_head SET stamp = stamp + 1; INSERT INTO change (stamp, device, batch_id, table_name, row_id, operation, before, after) SELECT stamp, device, batch_id, 'target', new.id, 'update', (SELECT json_group_object(name, old_value) FROM (SELECT 'project_id' AS name, old."project_id" AS old_value, new."project_id" AS new_value UNION ALL SELECT 'indicator' AS name, old."indicator" AS old_value, new."indicator" AS new_value UNION ALL SELECT 'scope' AS name, old."scope" AS old_value, new."scope" AS new_value UNION ALL SELECT 'year' AS name, old."year" AS old_value, new."year" AS new_value UNION ALL SELECT 'value' AS name, old."value" AS old_value, new."value" AS new_value) WHERE old_value IS NOT new_value), (SELECT json_group_object(name, new_value) FROM (SELECT 'project_id' AS name, old."project_id" AS old_value, new."project_id" AS new_value UNION ALL SELECT 'indicator' AS name, old."indicator" AS old_value, new."indicator" AS new_value UNION ALL SELECT 'scope' AS name, old."scope" AS old_value, new."scope" AS new_value UNION ALL SELECT 'year' AS name, old."year" AS old_value, new."year" AS new_value UNION ALL SELECT 'value' AS name, old."value" AS old_value, new."value" AS new_value) WHERE old_value IS NOT new_value) FROM journal_head; END;
CREATE TRIGGER journal_update_workshop AFTER UPDATE ON "workshop" WHEN old."title" IS NOT new."title" OR old."kind" IS NOT new."kind" OR old."topics" IS NOT new."topics" OR old."language" IS NOT new."language" OR old."description" IS NOT new."description" OR old."trainers" IS NOT new."trainers" OR old."capacity" IS NOT new."capacity" OR old."signed_list" IS NOT new."signed_list" OR old."import_row" IS NOT new."import_row" BEGIN UPDATE journal_head SET stamp = stamp + 1; INSERT INTO change (stamp, device, batch_id, table_name, row_id, operation, before, after) SELECT stamp, device, batch_id, 'workshop', new.id, 'update', (SELECT json_group_object(name, old_value) FROM (SELECT 'title' AS name, old."title" AS old_value, new."title" AS new_value UNION ALL SELECT 'kind' AS name, old."kind" AS old_value, new."kind" AS new_value UNION ALL SELECT 'topics' AS name, old."topics" AS old_value, new."topics" AS new_value UNION ALL SELECT 'language' AS name, old."language" AS old_value, new."language" AS new_value UNION ALL SELECT 'description' AS name, old."description" AS old_value, new."description" AS new_value UNION ALL SELECT 'trainers' AS name, old."trainers" AS old_value, new."trainers" AS new_value UNION ALL SELECT 'capacity' AS name, old."capacity" AS old_value, new."capacity" AS new_value UNION ALL SELECT 'signed_list' AS name, old."signed_list" AS old_value, new."signed_list" AS new_value UNION ALL SELECT 'import_row' AS name, old."import_row" AS old_value, new."import_row" AS new_value) WHERE old_value IS NOT new_value), (SELECT json_group_object(name, new_value) FROM (SELECT 'title' AS name, old."title" AS old_value, new."title" AS new_value UNION ALL SELECT 'kind' AS name, old."kind" AS old_value, new."kind" AS new_value UNION ALL SELECT 'topics' AS name, old."topics" AS old_value, new."topics" AS new_value UNION ALL SELECT 'language' AS name, old."language" AS old_value, new."language" AS new_value UNION ALL SELECT 'description' AS name, old."description" AS old_value, new."description" AS new_value UNION ALL SELECT 'trainers' AS name, old."trainers" AS old_value, new."trainers" AS new_value UNION ALL SELECT 'capacity' AS name, old."capacity" AS old_value, new."capacity" AS new_value UNION ALL SELECT 'signed_list' AS name, old."signed_list" AS old_value, new."signed_list" AS new_value UNION ALL SELECT 'import_row' AS name, old."import_row" AS old_value, new."import_row" AS new_value) WHERE old_value IS NOT new_value) FROM journal_head; END;
CREATE TRIGGER journal_update_workshop_organisation AFTER UPDATE ON "workshop_organisation" WHEN old."workshop_id" IS NOT new."workshop_id" OR old."organisation_id" IS NOT new."organisation_id" OR old."participation" IS NOT new."participation" BEGIN UPDATE journal_head SET stamp = stamp + 1; INSERT INTO change (stamp, device, batch_id, table_name, row_id, operation, before, after) SELECT stamp, device, batch_id, 'workshop_organisation', new.id, 'update', (SELECT json_group_object(name, old_value) FROM (SELECT 'workshop_id' AS name, old."workshop_id" AS old_value, new."workshop_id" AS new_value UNION ALL SELECT 'organisation_id' AS name, old."organisation_id" AS old_value, new."organisation_id" AS new_value UNION ALL SELECT 'participation' AS name, old."participation" AS old_value, new."participation" AS new_value) WHERE old_value IS NOT new_value), (SELECT json_group_object(name, new_value) FROM (SELECT 'workshop_id' AS name, old."workshop_id" AS old_value, new."workshop_id" AS new_value UNION ALL SELECT 'organisation_id' AS name, old."organisation_id" AS old_value, new."organisation_id" AS new_value UNION ALL SELECT 'participation' AS name, old."participation" AS old_value, new."participation" AS new_value) WHERE old_value IS NOT new_value) FROM journal_head; END;
CREATE TRIGGER organisation_search_delete AFTER DELETE ON organisation BEGIN
    DELETE FROM organisation_search WHERE rowid = old.id;
END;
CREATE TRIGGER organisation_search_insert AFTER INSERT ON organisation BEGIN
    INSERT INTO organisation_search (rowid, name, words) SELECT id, name, words FROM organisation_words WHERE id = new.id;
END;
CREATE TRIGGER organisation_search_rename AFTER UPDATE OF name ON organisation WHEN old.name <> new.name BEGIN
    INSERT OR IGNORE INTO session_search_due (session_id)
    SELECT id FROM counselling_session WHERE organisation_id = new.id;
END;
CREATE TRIGGER organisation_search_update
AFTER UPDATE OF name, short_name, town, postal_code, emails, phones, website, description, notes ON organisation BEGIN
    INSERT OR REPLACE INTO organisation_search (rowid, name, words)
    SELECT id, name, words FROM organisation_words WHERE id = new.id;
END;
CREATE TRIGGER session_search_catch_up AFTER UPDATE OF batch_id ON journal_head WHEN new.batch_id IS NULL BEGIN
    INSERT OR REPLACE INTO session_search (rowid, who, words)
    SELECT w.id, w.who, w.words FROM session_search_due d CROSS JOIN session_words w ON w.id = d.session_id
    ORDER BY d.session_id;
    DELETE FROM session_search_due;
END;
CREATE TRIGGER session_search_contact_delete AFTER DELETE ON session_contact BEGIN
    INSERT OR IGNORE INTO session_search_due (session_id) VALUES (old.session_id);
END;
CREATE TRIGGER session_search_contact_insert AFTER INSERT ON session_contact BEGIN
    INSERT OR IGNORE INTO session_search_due (session_id) VALUES (new.session_id);
END;
CREATE TRIGGER session_search_contact_update AFTER UPDATE ON session_contact BEGIN
    INSERT OR IGNORE INTO session_search_due (session_id) VALUES (old.session_id), (new.session_id);
END;
CREATE TRIGGER session_search_delete AFTER DELETE ON counselling_session BEGIN
    DELETE FROM session_search WHERE rowid = old.id;
END;
CREATE TRIGGER session_search_insert AFTER INSERT ON counselling_session BEGIN
    INSERT OR IGNORE INTO session_search_due (session_id) VALUES (new.id);
END;
CREATE TRIGGER session_search_update
AFTER UPDATE OF organisation_id, concern, content, agreed_steps ON counselling_session BEGIN
    INSERT OR IGNORE INTO session_search_due (session_id) VALUES (new.id);
END;
CREATE TABLE attendance (
    id INTEGER PRIMARY KEY,
    meeting_id INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    registration_id INTEGER NOT NULL REFERENCES registration (id) ON DELETE CASCADE,
    state TEXT NOT NULL,
    UNIQUE (meeting_id, registration_id)
) STRICT;
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
CREATE VIRTUAL TABLE contact_search USING fts5 (
    name, words, content = '', contentless_delete = 1, detail = column, prefix = '1 2 3',
    tokenize = ascii);
CREATE TABLE 'contact_search_config'(k PRIMARY KEY, v) WITHOUT ROWID;
CREATE TABLE 'contact_search_data'(id INTEGER PRIMARY KEY, block BLOB);
CREATE TABLE 'contact_search_docsize'(id INTEGER PRIMARY KEY, sz BLOB, origin INTEGER);
CREATE TABLE 'contact_search_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;
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
CREATE TABLE device (
    number INTEGER PRIMARY KEY CHECK (number BETWEEN 1 AND 8388607),
    uuid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    added_at TEXT NOT NULL
) STRICT;
CREATE TABLE draft (
    kind TEXT PRIMARY KEY,
    saved_at TEXT NOT NULL,
    content TEXT NOT NULL
) STRICT;
CREATE TABLE follow_up (
    id INTEGER PRIMARY KEY,
    due TEXT NOT NULL,
    words TEXT,
    record_id INTEGER,
    staff_id INTEGER REFERENCES staff (id),
    done_on TEXT
) STRICT;
CREATE TABLE funder (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL CHECK (name <> ''),
    street TEXT,
    postal_code TEXT,
    town TEXT
) STRICT;
CREATE TABLE journal_head (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    device INTEGER NOT NULL REFERENCES device (number),
    counter INTEGER NOT NULL,
    stamp INTEGER NOT NULL,
    batch_id INTEGER
) STRICT;
CREATE TABLE local_setting (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;
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
CREATE TABLE offer (
    id INTEGER PRIMARY KEY,
    organisation_id INTEGER NOT NULL REFERENCES organisation (id) ON DELETE CASCADE,
    kind TEXT,
    words TEXT,
    until TEXT,
    state TEXT NOT NULL DEFAULT 'open'
) STRICT;
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
CREATE VIRTUAL TABLE organisation_search USING fts5 (
    name, words, content = '', contentless_delete = 1, detail = column, prefix = '1 2 3',
    tokenize = ascii);
CREATE TABLE 'organisation_search_config'(k PRIMARY KEY, v) WITHOUT ROWID;
CREATE TABLE 'organisation_search_data'(id INTEGER PRIMARY KEY, block BLOB);
CREATE TABLE 'organisation_search_docsize'(id INTEGER PRIMARY KEY, sz BLOB, origin INTEGER);
CREATE TABLE 'organisation_search_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;
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
CREATE TABLE registration (
    id INTEGER PRIMARY KEY,
    workshop_id INTEGER NOT NULL REFERENCES workshop (id) ON DELETE CASCADE,
    contact_id INTEGER REFERENCES contact (id) ON DELETE RESTRICT,
    name TEXT,
    organisation_id INTEGER REFERENCES organisation (id) ON DELETE RESTRICT,
    state TEXT NOT NULL DEFAULT 'registered',
    CHECK (contact_id IS NOT NULL OR name IS NOT NULL)
) STRICT;
CREATE TABLE report (
    id INTEGER PRIMARY KEY,
    project_id INTEGER REFERENCES project (id) ON DELETE RESTRICT,
    from_date TEXT NOT NULL,
    to_date TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'draft',
    frozen_figures TEXT,
    finalised_on TEXT
) STRICT;
CREATE TABLE report_remark (
    id INTEGER PRIMARY KEY,
    report_id INTEGER NOT NULL REFERENCES report (id) ON DELETE CASCADE,
    indicator TEXT NOT NULL,
    words TEXT,
    UNIQUE (report_id, indicator)
) STRICT;
CREATE TABLE report_section (
    id INTEGER PRIMARY KEY,
    report_id INTEGER NOT NULL REFERENCES report (id) ON DELETE CASCADE,
    number INTEGER NOT NULL CHECK (number BETWEEN 1 AND 11),
    words TEXT,
    UNIQUE (report_id, number)
) STRICT;
CREATE TABLE request (
    id INTEGER PRIMARY KEY,
    organisation_id INTEGER NOT NULL REFERENCES organisation (id) ON DELETE CASCADE,
    kind TEXT,
    words TEXT,
    until TEXT,
    state TEXT NOT NULL DEFAULT 'open'
) STRICT;
CREATE TABLE resource_match (
    id INTEGER PRIMARY KEY,
    offer_id INTEGER NOT NULL REFERENCES offer (id) ON DELETE CASCADE,
    request_id INTEGER NOT NULL REFERENCES request (id) ON DELETE CASCADE,
    introduced_on TEXT,
    outcome TEXT
) STRICT;
CREATE TABLE role (
    id INTEGER PRIMARY KEY,
    contact_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
    organisation_id INTEGER NOT NULL REFERENCES organisation (id) ON DELETE CASCADE,
    title TEXT,
    from_date TEXT,
    to_date TEXT,
    main INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE session_contact (
    id INTEGER PRIMARY KEY,
    session_id INTEGER NOT NULL REFERENCES counselling_session (id) ON DELETE CASCADE,
    contact_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE RESTRICT,
    position INTEGER NOT NULL
) STRICT;
CREATE VIRTUAL TABLE session_search USING fts5 (
    who, words, content = '', contentless_delete = 1, detail = column, prefix = '1 2 3',
    tokenize = ascii);
CREATE TABLE 'session_search_config'(k PRIMARY KEY, v) WITHOUT ROWID;
CREATE TABLE 'session_search_data'(id INTEGER PRIMARY KEY, block BLOB);
CREATE TABLE 'session_search_docsize'(id INTEGER PRIMARY KEY, sz BLOB, origin INTEGER);
CREATE TABLE session_search_due (
    session_id INTEGER PRIMARY KEY
) STRICT;
CREATE TABLE 'session_search_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;
CREATE TABLE staff (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    email TEXT,
    active INTEGER NOT NULL DEFAULT 1
) STRICT;
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
CREATE TABLE target (
    id INTEGER PRIMARY KEY,
    project_id INTEGER NOT NULL REFERENCES project (id) ON DELETE CASCADE,
    indicator TEXT NOT NULL,
    scope TEXT,
    year INTEGER,
    value INTEGER NOT NULL
) STRICT;
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
CREATE TABLE workshop_organisation (
    id INTEGER PRIMARY KEY,
    workshop_id INTEGER NOT NULL REFERENCES workshop (id) ON DELETE CASCADE,
    organisation_id INTEGER NOT NULL REFERENCES organisation (id) ON DELETE RESTRICT,
    participation TEXT NOT NULL,
    UNIQUE (workshop_id, organisation_id, participation)
) STRICT;
CREATE INDEX attendance_by_registration ON attendance (registration_id);
CREATE INDEX batch_by_stamp ON batch (stamp);
CREATE INDEX batch_by_undone ON batch (undoes) WHERE undoes IS NOT NULL;
CREATE INDEX change_by_batch ON change (batch_id);
CREATE INDEX change_by_row ON change (row_id);
CREATE UNIQUE INDEX change_by_stamp ON change (stamp, device);
CREATE INDEX change_of_deleted ON change (table_name) WHERE operation = 'delete';
CREATE INDEX consent_by_contact ON consent (contact_id);
CREATE INDEX contact_by_folded_name ON contact (fold(coalesce(given_name, '') || ' ' || coalesce(family_name, '')));
CREATE INDEX contact_by_name ON contact
    (order_key(coalesce(given_name, '') || ' ' || coalesce(family_name, '')), id, district, languages);
CREATE INDEX contact_by_place ON contact
    (town IS NULL, order_key(town), order_key(coalesce(given_name, '') || ' ' || coalesce(family_name, '')));
CREATE INDEX follow_up_by_due ON follow_up (due) WHERE done_on IS NULL;
CREATE INDEX follow_up_by_record ON follow_up (record_id);
CREATE INDEX meeting_by_date ON meeting (date);
CREATE INDEX meeting_by_workshop ON meeting (workshop_id, date);
CREATE INDEX organisation_by_folded_name ON organisation (fold(name));
CREATE INDEX organisation_by_name ON organisation (order_key(name), id, district, languages, topics, kind);
CREATE INDEX organisation_by_place ON organisation (town IS NULL, order_key(town), order_key(name));
CREATE INDEX referral_by_contact ON referral (contact_id);
CREATE INDEX referral_by_date ON referral (date, target_organisation_id, status);
CREATE INDEX referral_by_import_row ON referral (import_row) WHERE import_row IS NOT NULL;
CREATE INDEX referral_by_organisation ON referral (organisation_id);
CREATE INDEX referral_by_session ON referral (session_id) WHERE session_id IS NOT NULL;
CREATE INDEX referral_by_target ON referral (target_organisation_id);
CREATE INDEX referral_by_target_contact ON referral (target_contact_id);
CREATE INDEX registration_by_contact ON registration (contact_id);
CREATE INDEX registration_by_organisation ON registration (organisation_id);
CREATE INDEX registration_by_workshop ON registration (workshop_id);
CREATE INDEX role_by_contact ON role (contact_id, main DESC, id, to_date, organisation_id);
CREATE INDEX role_by_organisation ON role (organisation_id, contact_id, to_date);
CREATE INDEX session_by_date ON counselling_session (date, start, id, district, language, channel, state, topics, staff_id);
CREATE INDEX session_by_import_number ON counselling_session (import_number) WHERE import_number IS NOT NULL;
CREATE INDEX session_by_import_row ON counselling_session (import_row) WHERE import_row IS NOT NULL;
CREATE INDEX session_by_length ON counselling_session (minutes, date, id, district, language, channel, state, topics, staff_id);
CREATE INDEX session_by_organisation ON counselling_session
    (organisation_id, date, coalesce(start, '00:00'), id, district) WHERE state = 'held' AND organisation_id IS NOT NULL;
CREATE INDEX session_contact_by_contact ON session_contact (contact_id, position, session_id);
CREATE INDEX session_contact_in_order ON session_contact (session_id, position, contact_id);
CREATE INDEX session_for_report ON counselling_session
    (date, district, language, channel, minutes, organisation_id, marked_follow_up, topics) WHERE state = 'held';
CREATE INDEX session_of_organisation ON counselling_session (organisation_id, date);
CREATE INDEX session_without_organisation ON counselling_session
    (id, date, coalesce(start, '00:00'), district) WHERE state = 'held' AND organisation_id IS NULL;
CREATE INDEX workshop_by_import_row ON workshop (import_row) WHERE import_row IS NOT NULL;
CREATE INDEX workshop_organisation_by_organisation ON workshop_organisation (organisation_id);
