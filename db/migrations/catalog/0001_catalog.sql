-- SPDX-License-Identifier: GPL-3.0-or-later
-- Catalog 1: the shipped presets with their figures and sources, and the text that they are searched by.
-- Never edited once released (a test keeps its hash). Not re-applicable: it creates tables.

CREATE TABLE meta (
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
    link      TEXT NOT NULL -- empty where none is known
) STRICT;

-- What may be said about the items of a kind: in which unit, within which bounds, and which input it sets.
CREATE TABLE quantity (
    kind      TEXT NOT NULL,
    quantity  TEXT NOT NULL,
    unit      TEXT NOT NULL,
    minimum   REAL NOT NULL,
    maximum   REAL NOT NULL,
    label     TEXT NOT NULL,
    label_zh  TEXT NOT NULL,
    parameter TEXT NOT NULL, -- key of the engine's input, or empty
    factor    REAL NOT NULL, -- value × factor is in the input's unit
    PRIMARY KEY (kind, quantity)
) STRICT, WITHOUT ROWID;

CREATE TABLE item (
    number   INTEGER PRIMARY KEY,
    kind     TEXT NOT NULL,
    id       TEXT NOT NULL,
    name     TEXT NOT NULL,
    name_zh  TEXT NOT NULL,
    aliases  TEXT NOT NULL, -- ";a;b;": one is found by instr(aliases, ';a;')
    category TEXT NOT NULL,
    detail   TEXT NOT NULL,
    zone     TEXT NOT NULL,
    year     INTEGER NOT NULL, -- 0: not known
    note     TEXT NOT NULL,
    UNIQUE (kind, id)
) STRICT;

-- In the order of the CSV file: the first figure of a quantity is the one to use.
CREATE TABLE figure (
    number   INTEGER PRIMARY KEY,
    item     INTEGER NOT NULL REFERENCES item (number),
    kind     TEXT NOT NULL,
    quantity TEXT NOT NULL,
    value    REAL NOT NULL,
    low      REAL,
    high     REAL,
    year     INTEGER NOT NULL, -- 0: not known
    grade    TEXT NOT NULL CHECK (grade IN ('measured', 'disclosed', 'derived', 'estimated', 'claimed')),
    source   TEXT NOT NULL REFERENCES source (id),
    note     TEXT NOT NULL,
    UNIQUE (item, quantity, year, source),
    FOREIGN KEY (kind, quantity) REFERENCES quantity (kind, quantity)
) STRICT;

-- The names of item.number, Chinese characters separated by blanks. Contentless: the words stand in `item`.
CREATE VIRTUAL TABLE item_text USING fts5 (
    name, alias, more,
    content = '', prefix = '1 2 3', tokenize = 'unicode61 remove_diacritics 2'
);
