// SPDX-License-Identifier: GPL-3.0-or-later
// Axes of results and of inputs: one unit that suits all values, round ticks.
#pragma once

#include "app/chart/chart_parts.h"
#include "app/engine/parameter/parameter_table.h"
#include "app/engine/scenario/metric.h"
#include "app/models/language.h"

#include <vector>

#include <QString>

namespace cw {

enum class AxisFrom {
    zero,   // for bars and whatever is read as a length
    nearest // for marks: from a little below the smallest value
};

struct MetricAxis {
    chart::ValueAxis axis;
    double factor = 1.0; // from the metric's unit into the axis'
    QString symbol;      // "GWh"

    [[nodiscard]] double scaled(double value) const { return value * factor; }
    // In the axis' unit, two digits: "250".
    [[nodiscard]] QString number(double value) const;
    // With the unit that suits this value, which on a wide axis may be another: "26 GWh".
    [[nodiscard]] QString text(double value) const;

    Dimension dimension = Dimension::energy;
    Language language = Language::english;
};

// Linear; `values` in the metric's unit, not empty, finite.
[[nodiscard]] MetricAxis linearMetricAxis(const std::vector<double>& values, AxisFrom from, Metric metric,
                                          Per per, Language language);
// Logarithmic where all values are above 0 and the largest is more than 300 times the smallest, otherwise linear.
[[nodiscard]] MetricAxis metricAxis(const std::vector<double>& values, AxisFrom from, Metric metric, Per per,
                                    Language language);

// Of an input from its smallest to its largest value, logarithmic as its slider is where the range spans some factor.
[[nodiscard]] chart::ValueAxis inputAxis(ParameterId input, double from, double to, Language language);
// "2.9 Wh": an input's value with its unit, as the inspector says it.
[[nodiscard]] QString inputText(ParameterId input, double value, Language language);

} // namespace cw
