// SPDX-License-Identifier: GPL-3.0-or-later
// The catalog's CSV files, read and checked: every figure has a source, a unit and a value within its bounds.
#pragma once

#include "app/engine/claim/claim.h"
#include "app/engine/scenario/preset.h"
#include "db/store/builder/csv.h"

#include <QString>

namespace cw::catalog_build {

struct QuantityRow {
    std::string kind;
    std::string quantity;
    std::string unit;
    double minimum = 0.0;
    double maximum = 0.0;
    std::string label;
    std::string labelZh;
    std::string parameter; // key of an input, or empty
    double factor = 1.0;
};

// A preset with its figures (label, unit, parameter and factor of which stand in the quantity) and other
// names.
struct ItemRow {
    Preset preset;
    std::vector<std::string> aliases;
};

struct Tables {
    std::string version;
    std::vector<Source> sources;
    std::vector<QuantityRow> quantities;
    std::vector<ItemRow> items;
    std::vector<Claim> claims;
};

// Reads VERSION, sources.csv, quantities.csv, the two files of each kind and those of the claims. Every fault is added to
// `problems`.
[[nodiscard]] Tables readTables(const QString& folder, std::vector<Problem>& problems);

} // namespace cw::catalog_build
