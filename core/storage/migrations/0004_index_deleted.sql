-- SPDX-FileCopyrightText: The Spot on! authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The history of a record also has what was removed from it. Rows that are gone are found by what the journal says they
-- hung on; this index spares reading the rest of the journal.

CREATE INDEX change_of_deleted ON change (table_name) WHERE operation = 'delete';
