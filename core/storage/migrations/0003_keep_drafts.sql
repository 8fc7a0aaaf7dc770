-- SPDX-FileCopyrightText: The Spot on! authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- This laptop's own: what is being written in a form and not saved yet, one of a kind, and what this laptop remembers
-- of how it is used. Neither is a record: no journal, no undo, nothing that laptops exchange (journal.cpp names both).

CREATE TABLE draft (
    kind TEXT PRIMARY KEY,
    saved_at TEXT NOT NULL,
    content TEXT NOT NULL
) STRICT;
--;
CREATE TABLE local_setting (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;
