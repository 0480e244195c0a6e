-- SPDX-License-Identifier: GPL-3.0-or-later
-- Document 1: a comparison of scenarios with its own copies of the presets and sources that it uses.
-- Never edited once released (a test keeps its hash). Not re-applicable: it creates tables.

CREATE TABLE comparison (
    id         INTEGER PRIMARY KEY CHECK (id = 1),
    title      TEXT NOT NULL,
    baseline   INTEGER REFERENCES scenario (number),
    written_by TEXT NOT NULL -- version of the program
) STRICT;

CREATE TABLE scenario (
    number   INTEGER PRIMARY KEY,
    position INTEGER NOT NULL UNIQUE,
    name     TEXT NOT NULL,
    note     TEXT NOT NULL,
    style    INTEGER NOT NULL CHECK (style BETWEEN 0 AND 7),
    shown    INTEGER NOT NULL CHECK (shown IN (0, 1)),
    parent   INTEGER REFERENCES scenario (number) DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- What a scenario says itself. A number is in the unit of the engine's table; a choice is the id of its option.
-- known = 0 says that the input is not known, which is not the same as no row.
CREATE TABLE input (
    scenario    INTEGER NOT NULL REFERENCES scenario (number),
    parameter   TEXT NOT NULL,
    known       INTEGER NOT NULL CHECK (known IN (0, 1)),
    number      REAL,
    choice      TEXT,
    origin      TEXT NOT NULL CHECK (origin IN ('default', 'preset', 'user')),
    preset_kind TEXT NOT NULL,
    preset_id   TEXT NOT NULL,
    source      TEXT NOT NULL, -- id of a source, or empty
    grade       TEXT CHECK (grade IN ('measured', 'disclosed', 'derived', 'estimated', 'claimed')),
    PRIMARY KEY (scenario, parameter),
    CHECK ((number IS NOT NULL) + (choice IS NOT NULL) = known)
) STRICT, WITHOUT ROWID;

-- How the comparison is looked at.
CREATE TABLE view (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE source (
    position  INTEGER PRIMARY KEY,
    id        TEXT NOT NULL UNIQUE,
    title     TEXT NOT NULL,
    publisher TEXT NOT NULL,
    year      INTEGER NOT NULL,
    licence   TEXT NOT NULL,
    link      TEXT NOT NULL
) STRICT;

CREATE TABLE preset (
    position INTEGER PRIMARY KEY,
    kind     TEXT NOT NULL,
    id       TEXT NOT NULL,
    name     TEXT NOT NULL,
    name_zh  TEXT NOT NULL,
    category TEXT NOT NULL,
    detail   TEXT NOT NULL,
    zone     TEXT NOT NULL,
    year     INTEGER NOT NULL,
    note     TEXT NOT NULL,
    UNIQUE (kind, id)
) STRICT;

CREATE TABLE figure (
    preset    INTEGER NOT NULL REFERENCES preset (position),
    position  INTEGER NOT NULL,
    quantity  TEXT NOT NULL,
    label     TEXT NOT NULL,
    label_zh  TEXT NOT NULL,
    unit      TEXT NOT NULL,
    value     REAL NOT NULL,
    low       REAL,
    high      REAL,
    year      INTEGER NOT NULL,
    grade     TEXT NOT NULL CHECK (grade IN ('measured', 'disclosed', 'derived', 'estimated', 'claimed')),
    source    TEXT NOT NULL,
    note      TEXT NOT NULL,
    parameter TEXT NOT NULL,
    factor    REAL NOT NULL,
    PRIMARY KEY (preset, position)
) STRICT, WITHOUT ROWID;
