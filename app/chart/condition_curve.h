// SPDX-License-Identifier: GPL-3.0-or-later
// Two inputs of a claim against each other: every pair on the curve makes the claim true. A part of the claim's card.
#pragma once

#include "app/chart/axis_layout.h"

#include <string>
#include <vector>

namespace cw::chart {

// A published figure of one input, standing on the curve at what the other one would have to be; or the pair that the
// claim itself gives, which lies beside the curve where the claim is wrong.
struct CurvePoint {
    std::string name; // "de Vries 2023: 2.9 Wh"
    double x = 0.0;
    double y = 0.0;
    bool given = false;  // the claim's own pair
    std::string details; // tooltip: both values, source
};

struct ConditionCurve {
    std::string title; // what the curve says
    ValueAxis x;
    ValueAxis y;
    std::vector<double> xs; // rising
    std::vector<double> ys; // not a number: no answer there
    std::vector<CurvePoint> points;
};

[[nodiscard]] inline bool isEmpty(const ConditionCurve& curve)
{
    return curve.xs.empty();
}

// Draws the plot between `left` and `right` from y() on, and moves y() below it. Regions get indices from `firstRegion`.
void addConditionCurve(Canvas& canvas, const ConditionCurve& curve, double left, double right,
                       int firstRegion);

} // namespace cw::chart
