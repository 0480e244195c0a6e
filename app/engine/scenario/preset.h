// SPDX-License-Identifier: GPL-3.0-or-later
// Presets: rows of the catalog (a model, an accelerator, a grid …) with their figures and sources, and what choosing
// one does to a scenario.
#pragma once

#include "app/engine/scenario/scenario.h"

namespace cw {

struct Source {
    std::string id;
    std::string title;
    std::string publisher;
    int year = 0;
    std::string licence;
    std::string link; // URL or DOI; empty where none is known

    bool operator==(const Source&) const = default;
};

// One sourced number of a preset. `value` in `unit`; low and high where the source gives a range.
struct Figure {
    std::string quantity; // "training_energy"
    std::string label;
    std::string labelZh;
    std::string unit;
    double value = 0.0;
    std::optional<double> low;
    std::optional<double> high;
    int year = 0;
    Grade grade = Grade::estimated;
    std::string source; // id of a Source
    std::string note;
    std::string parameter; // key of the input that it sets, or empty
    double factor = 1.0;   // value × factor is in the input's unit

    bool operator==(const Figure&) const = default;
};

struct Preset {
    std::string
        kind; // "model", "hardware", "grid", "operator", "price", "equivalent", "technology", "inference", "factor", "currency"
    std::string id; // unique within the kind
    std::string name;
    std::string nameZh; // empty: the same as name
    std::string category;
    std::string detail; // developer, vendor or place
    std::string zone;
    int year = 0;
    std::string note;
    std::vector<Figure> figures; // where several share a quantity, the first is the one to use

    bool operator==(const Preset&) const = default;
};

// The first figure of a quantity, or null.
[[nodiscard]] const Figure* findFigure(const Preset& preset, std::string_view quantity);
// What choosing the preset sets: one value for each input that its figures name, with a range where the source gives one or
// several figures of the quantity differ: PERT around the value, or lognormal (P5 to P95) where they differ tenfold. Figures
// outside the input's bounds and unknown inputs are left out; of a grid, an operator or a price, figures of another year
// widen nothing.
[[nodiscard]] std::map<ParameterId, InputValue> presetValues(const Preset& preset);

} // namespace cw
