// SPDX-License-Identifier: GPL-3.0-or-later
// Slider scales.
#include "ui/panels/value_scale.h"

#include <algorithm>
#include <cmath>

namespace cw {

namespace {

// A logarithmic scale that begins at 0 (a price, an embodied mass) needs a smallest step above it.
constexpr double kDecadesAboveZero = 6.0;
// Where the usual value of a bent scale stands.
constexpr double kUsualPlace = 0.4;

double logarithmicFloor(const ParameterRow& row)
{
    return row.minimum > 0.0 ? row.minimum : row.maximum * std::pow(10.0, -kDecadesAboveZero);
}

// Exponent of the bent scale value = minimum + range · share^exponent; 1 is straight.
double bend(const ParameterRow& row)
{
    const double usual = (row.defaultValue - row.minimum) / (row.maximum - row.minimum);
    if (!(usual > 0.0))
        return 2.0;
    return std::clamp(std::log(usual) / std::log(kUsualPlace), 1.0, 6.0);
}

double valueAt(const ParameterRow& row, double share)
{
    if (row.scale == ParameterScale::linear)
        return row.minimum + (row.maximum - row.minimum) * std::pow(share, bend(row));
    const double floor = logarithmicFloor(row);
    return floor * std::pow(row.maximum / floor, share);
}

double shareOf(const ParameterRow& row, double value)
{
    if (row.scale == ParameterScale::linear)
        return std::pow((value - row.minimum) / (row.maximum - row.minimum), 1.0 / bend(row));
    const double floor = logarithmicFloor(row);
    return value <= floor ? 0.0 : std::log(value / floor) / std::log(row.maximum / floor);
}

} // namespace

int sliderPosition(const ParameterRow& row, double value)
{
    if (std::isnan(value))
        value = row.defaultValue;
    if (std::isnan(value))
        return kSliderSteps / 2;
    const double share = shareOf(row, std::clamp(value, row.minimum, row.maximum));
    return static_cast<int>(std::lround(std::clamp(share, 0.0, 1.0) * kSliderSteps));
}

double sliderValue(const ParameterRow& row, int position)
{
    if (position <= 0)
        return row.minimum;
    if (position >= kSliderSteps)
        return row.maximum;
    const double value = valueAt(row, static_cast<double>(position) / kSliderSteps);
    const double before = valueAt(row, (position - 0.5) / kSliderSteps);
    const double after = valueAt(row, (position + 0.5) / kSliderSteps);
    // The coarsest digit that still keeps neighbouring positions apart, also where the scale bends.
    const double step = 2.0 * std::min(value - before, after - value);
    const int exponent = static_cast<int>(std::floor(std::log10(step)));
    const double power = std::pow(10.0, std::abs(exponent));
    // Dividing by a whole power leaves no binary tail: 0.082 rather than 0.08200000000000001.
    const double rounded =
        exponent < 0 ? std::round(value * power) / power : std::round(value / power) * power;
    return std::clamp(rounded, row.minimum, row.maximum);
}

} // namespace cw
