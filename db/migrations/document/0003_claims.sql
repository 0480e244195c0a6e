-- SPDX-License-Identifier: GPL-3.0-or-later
-- Document 3: claims of a person's own, each with what it says about itself and the sources behind its check.
-- Never edited once released (a test keeps its hash). Not re-applicable: it creates tables.

CREATE TABLE claim (
    position    INTEGER PRIMARY KEY,
    id          TEXT NOT NULL UNIQUE,
    article     TEXT NOT NULL, -- id of a source, or empty
    sentence    TEXT NOT NULL,
    sentence_zh TEXT NOT NULL,
    subject     TEXT NOT NULL,
    subject_zh  TEXT NOT NULL,
    quantity    TEXT NOT NULL,
    who         TEXT NOT NULL,
    year        INTEGER,
    per         TEXT NOT NULL,
    low         REAL, -- the figure as printed, in `unit`; both NULL: none
    high        REAL,
    unit        TEXT NOT NULL,
    bound       TEXT NOT NULL CHECK (bound IN ('', 'at-least', 'at-most')),
    kind        TEXT NOT NULL CHECK (kind IN ('measured', 'estimate', 'what-if', 'forecast')),
    told_as     TEXT NOT NULL CHECK (told_as IN ('measured', 'estimate', 'what-if', 'forecast')),
    expression  TEXT NOT NULL,
    plausible   TEXT NOT NULL,
    missing     TEXT NOT NULL,
    missing_zh  TEXT NOT NULL,
    note        TEXT NOT NULL,
    note_zh     TEXT NOT NULL,
    CHECK ((low IS NULL) = (high IS NULL) AND (low IS NULL OR low <= high))
) STRICT;

CREATE TABLE claim_facet (
    claim     INTEGER NOT NULL REFERENCES claim (position),
    position  INTEGER NOT NULL,
    kind      TEXT NOT NULL CHECK (kind IN ('scope', 'base-year', 'water', 'use', 'growth', 'law')),
    told      TEXT NOT NULL, -- what the sentence says
    really    TEXT NOT NULL, -- what its source says
    told_zh   TEXT NOT NULL,
    really_zh TEXT NOT NULL,
    PRIMARY KEY (claim, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE claim_source (
    claim    INTEGER NOT NULL REFERENCES claim (position),
    position INTEGER NOT NULL,
    source   TEXT NOT NULL, -- id
    PRIMARY KEY (claim, position)
) STRICT, WITHOUT ROWID;
