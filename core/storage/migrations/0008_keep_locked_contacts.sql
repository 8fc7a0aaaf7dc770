-- SPDX-FileCopyrightText: The Spot on! authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- A lock against deletion holds on every way to delete a contact: from its page, by taking back what created it, or by
-- doing again what deleted it. sql_error.cpp knows the message.

CREATE TRIGGER contact_keep_locked BEFORE DELETE ON contact WHEN old.locked BEGIN
    SELECT RAISE(ABORT, 'locked');
END;
