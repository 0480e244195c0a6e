-- SPDX-License-Identifier: GPL-3.0-or-later
-- Document 2: inputs may have a range, two inputs may be correlated, and the draws have a seed.
-- Never edited once released (a test keeps its hash). Not re-applicable: it adds columns.

-- As the engine's rangeText writes it, "lognormal(2, 4)", in the unit of the engine's table. NULL: a point alone.
ALTER TABLE input ADD COLUMN range TEXT;

-- The 64 bits of the seed, as a signed number.
ALTER TABLE comparison ADD COLUMN seed INTEGER NOT NULL DEFAULT 1;

CREATE TABLE correlation (
    position INTEGER PRIMARY KEY,
    a        TEXT NOT NULL, -- keys of inputs
    b        TEXT NOT NULL,
    rho      REAL NOT NULL CHECK (rho > -1 AND rho < 1), -- Spearman's
    CHECK (a <> b)
) STRICT;
