// SPDX-License-Identifier: GPL-3.0-or-later
// Figures of the catalog as an expression names them: grid(CN-NM), home(US), model("GPT-3").training_energy. The engine
// has no catalog: whoever evaluates an expression gives it a FigureFinder (app/models/catalog_figures.h).
#pragma once

#include "app/engine/result.h"

#include <optional>
#include <string>
#include <vector>

namespace cw {

// kind(item, year).quantity as typed.
struct FigureName {
    std::string kind;        // "grid", "home", "person", "country", "model", "hardware", …
    std::string item;        // "CN-NM", "GPT-3"
    std::string quantity;    // "training_energy"; empty: the usual one of the kind
    std::optional<int> year; // nothing: the one that the catalog uses

    bool operator==(const FigureName&) const = default;
};

struct NamedFigure {
    FigureName name;
    double value = 0.0;
    std::optional<double> low; // where sources give a range
    std::optional<double> high;
    std::string unit;
    std::string label; // "Home in the EU": how the explanation calls it
    std::string labelZh;
    std::string source; // id
    int year = 0;
    std::vector<double> draws =
        {}; // equally likely values, where they are known (of a scenario); then these are the range
};

struct PlausibleRange {
    double low = 0.0;
    double high = 0.0;
    std::vector<std::string> sources; // ids of those who give the ends
};

class FigureFinder {
public:
    virtual ~FigureFinder() = default;

    // Errors: unknownName (the kind; limit lists the kinds), unknownPreset (the item), unknownFigure (the quantity or the
    // year; limit lists what there is). `position` stays -1: the caller knows it.
    [[nodiscard]] virtual Result<NamedFigure> find(const FigureName& name) const = 0;
    // What a careless hand might have taken instead: of home(US) the homes of other countries and the person of the same
    // one; of country(NL, 2021) its other years. May be empty.
    [[nodiscard]] virtual std::vector<NamedFigure> neighbours(const FigureName& name) const = 0;
    // From the least to the largest figure that the catalog has in a unit like this one ("Wh/query", "g/kWh"); values in
    // `unit`. Nothing where it has none, or the unit says too little (a plain number, a bare kWh).
    [[nodiscard]] virtual std::optional<PlausibleRange> plausible(const std::string& unit) const = 0;
};

// For expressions without names: finds nothing (unknownName).
[[nodiscard]] const FigureFinder& noFigures();

} // namespace cw
