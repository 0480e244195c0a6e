// SPDX-License-Identifier: GPL-3.0-or-later
// Round numbers for axes.
#include "app/models/ticks.h"

#include "app/engine/units/format.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace cw {

namespace {

constexpr int kMostIntervals = 4;
constexpr int kTickDigits = 4;
// The smallest dot does not stand on the edge of the axis.
constexpr double kRoomBelow = 2.0;

double niceStep(double largest)
{
    const double power = std::pow(10.0, std::floor(std::log10(largest / kMostIntervals)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (std::ceil(largest / (factor * power)) <= kMostIntervals)
            return factor * power;
    return 10.0 * power;
}

std::string superscript(int exponent)
{
    constexpr std::array digits{"⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"};
    std::string text = exponent < 0 ? "⁻" : "";
    for (const char c : std::to_string(std::abs(exponent)))
        text += digits[static_cast<std::size_t>(c - '0')];
    return text;
}

// 0.001 … 100,000 as they are, beyond as powers.
std::string decadeLabel(int exponent)
{
    if (exponent < -3 || exponent > 5)
        return "10" + superscript(exponent);
    return formatNumber(std::pow(10.0, exponent), kTickDigits);
}

} // namespace

Span spanOf(const std::vector<double>& values)
{
    Span span;
    for (const double v : values) {
        if (v <= 0.0)
            continue;
        span.smallest = span.smallest == 0.0 ? v : std::min(span.smallest, v);
        span.largest = std::max(span.largest, v);
    }
    return span;
}

chart::Scale scaleFor(const Span& span)
{
    return span.largest > kLargestBarSpan * span.smallest ? chart::Scale::logDots : chart::Scale::linearBars;
}

Axis linearAxis(double largest)
{
    Axis axis;
    if (largest <= 0.0)
        return axis;
    const double step = niceStep(largest);
    const int intervals = static_cast<int>(std::ceil(largest / step));
    for (int i = 0; i <= intervals; ++i)
        axis.ticks.push_back({i * step, formatNumber(i * step, kTickDigits)});
    axis.maximum = std::max(kLabelRoom * largest, intervals * step);
    return axis;
}

Axis betweenAxis(double smallest, double largest)
{
    Axis axis;
    const double step = niceStep(largest - smallest);
    const double first = std::floor(smallest / step);
    const double last = std::ceil(largest / step);
    for (double i = first; i <= last; i += 1.0)
        axis.ticks.push_back({i * step, formatNumber(i * step, kTickDigits)});
    axis.minimum = first * step;
    axis.maximum = last * step;
    return axis;
}

std::vector<chart::Tick> finerLogTicks(double smallest, double largest)
{
    std::vector<chart::Tick> ticks;
    for (double decade = std::floor(std::log10(smallest)); decade <= std::log10(largest); decade += 1.0)
        for (const double times : {1.0, 2.0, 5.0})
            ticks.push_back({times * std::pow(10.0, decade), {}});
    return ticks;
}

Axis logAxis(const Span& span)
{
    Axis axis{chart::Scale::logDots, 1.0, 1.0, {}};
    const double room = std::log10(span.largest / span.smallest) * (kLabelRoom - 1.0);
    const double end = std::log10(span.largest) + std::max(room, 0.1);
    const double decade = std::floor(std::log10(span.smallest));
    axis.minimum = std::min(std::pow(10.0, decade), span.smallest / kRoomBelow);
    axis.maximum = std::pow(10.0, end);

    const int first = static_cast<int>(decade);
    const int last = static_cast<int>(std::floor(end));
    for (int exponent = first; exponent <= last; ++exponent)
        axis.ticks.push_back({std::pow(10.0, exponent), decadeLabel(exponent)});
    return axis;
}

} // namespace cw
