-- SPDX-License-Identifier: GPL-3.0-or-later
-- Document 4: what a report of the comparison holds, and in which order.
-- Never edited once released (a test keeps its hash). Not re-applicable: it creates tables.

CREATE TABLE report (
    id           INTEGER PRIMARY KEY CHECK (id = 1),
    title        TEXT NOT NULL, -- empty: the comparison's
    author       TEXT NOT NULL,
    introduction TEXT NOT NULL,
    language     TEXT NOT NULL  -- "en", "zh_CN"; empty: the program's
) STRICT;

-- No row: the usual blocks.
CREATE TABLE report_block (
    position INTEGER PRIMARY KEY,
    block    TEXT NOT NULL -- key
) STRICT;
