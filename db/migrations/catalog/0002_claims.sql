-- SPDX-License-Identifier: GPL-3.0-or-later
-- Catalog 2: the library of published claims, what they are checked by, and what arithmetic cannot see of them.
-- Never edited once released (a test keeps its hash). Not re-applicable: it creates tables.

CREATE TABLE claim (
    number       INTEGER PRIMARY KEY,
    id           TEXT NOT NULL UNIQUE,
    article      TEXT NOT NULL REFERENCES source (id),
    sentence     TEXT NOT NULL,
    sentence_zh  TEXT NOT NULL,
    subject      TEXT NOT NULL,
    subject_zh   TEXT NOT NULL,
    quantity     TEXT NOT NULL, -- claims of one quantity stand on one number line
    who          TEXT NOT NULL,
    year         INTEGER,       -- NULL: none is said
    per          TEXT NOT NULL,
    claimed_low  REAL,          -- NULL: no figure
    claimed_high REAL,
    unit         TEXT NOT NULL,
    bound        TEXT NOT NULL CHECK (bound IN ('', 'at-least', 'at-most')),
    kind         TEXT NOT NULL CHECK (kind IN ('measured', 'estimate', 'what-if', 'forecast')),
    told_as      TEXT NOT NULL CHECK (told_as IN ('measured', 'estimate', 'what-if', 'forecast')),
    expression   TEXT NOT NULL, -- empty: nothing to work out
    plausible    TEXT NOT NULL,
    missing      TEXT NOT NULL, -- empty: it can be checked
    missing_zh   TEXT NOT NULL,
    note         TEXT NOT NULL,
    note_zh      TEXT NOT NULL
) STRICT;

CREATE TABLE claim_source (
    number INTEGER PRIMARY KEY, -- the order
    claim  INTEGER NOT NULL REFERENCES claim (number),
    source TEXT NOT NULL REFERENCES source (id),
    UNIQUE (claim, source)
) STRICT;

CREATE TABLE claim_facet (
    number    INTEGER PRIMARY KEY, -- the order
    claim     INTEGER NOT NULL REFERENCES claim (number),
    kind      TEXT NOT NULL CHECK (kind IN ('scope', 'base-year', 'water', 'use', 'growth', 'law')),
    told      TEXT NOT NULL,
    told_zh   TEXT NOT NULL,
    actual    TEXT NOT NULL,
    actual_zh TEXT NOT NULL
) STRICT;
