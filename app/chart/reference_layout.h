// SPDX-License-Identifier: GPL-3.0-or-later
// The named lines of the panels ("17,000 US homes"): each runs through the rows and ends below them at its label. Used by
// compare_layout only.
#pragma once

#include "app/chart/compare_layout.h"

#include <string>
#include <vector>

namespace cw::chart {

inline constexpr double kReferenceLine = 15.0; // height of one line of labels

struct PlacedReference {
    double x = 0.0;    // of the line
    double left = 0.0; // of the label
    double width = 0.0;
    int level = 0; // line of labels below the rows
    std::string text;
    std::string full;
};

// Labels never touch each other nor another reference's line. `panels` have their horizontal places.
[[nodiscard]] std::vector<PlacedReference> placeReferences(const CompareChart& chart,
                                                           const CompareLayout& picture, double right,
                                                           const TextMeasure& measure);

[[nodiscard]] int levelsOf(const std::vector<PlacedReference>& references);

} // namespace cw::chart
