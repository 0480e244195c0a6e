// SPDX-License-Identifier: GPL-3.0-or-later
// One function turns values into shares of an axis; grids and labels of all charts follow from it.

#include "app/chart/axis_layout.h"

#include "app/chart/text_clean.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace cw::chart {

namespace {

constexpr std::size_t kLabelLimit = 40; // code points
constexpr double kTickGap = 8.0;        // between upright labels and the plot

bool hasLength(const Extent& extent)
{
    return extent.maximum > extent.minimum && std::isfinite(extent.maximum) && std::isfinite(extent.minimum)
        && (!extent.logarithmic || extent.minimum > 0.0);
}

bool onAxis(const ValueAxis& axis, double value)
{
    return value >= axis.minimum && value <= axis.maximum && drawable(axis, value);
}

} // namespace

double openShareOf(const Extent& extent, double value)
{
    if (!hasLength(extent) || !std::isfinite(value) || (extent.logarithmic && value <= 0.0))
        return std::numeric_limits<double>::quiet_NaN();
    return extent.logarithmic ? std::log(value / extent.minimum) / std::log(extent.maximum / extent.minimum)
                              : (value - extent.minimum) / (extent.maximum - extent.minimum);
}

double shareOf(const Extent& extent, double value)
{
    const double share = openShareOf(extent, value);
    return std::isnan(share) ? 0.0 : std::clamp(share, 0.0, 1.0);
}

double valueAt(const Extent& extent, double share)
{
    if (!hasLength(extent))
        return extent.minimum;
    return extent.logarithmic ? extent.minimum * std::pow(extent.maximum / extent.minimum, share)
                              : extent.minimum + share * (extent.maximum - extent.minimum);
}

bool drawable(const ValueAxis& axis, double value)
{
    return std::isfinite(value) && (!axis.logarithmic || value > 0.0);
}

double xOf(const ValueAxis& axis, const Box& plot, double value)
{
    return plot.x + plot.width * shareOf(extentOf(axis), value);
}

double yOf(const ValueAxis& axis, const Box& plot, double value)
{
    return plot.bottom() - plot.height * shareOf(extentOf(axis), value);
}

Point pointOf(const ValueAxis& x, const ValueAxis& y, const Box& plot, double atX, double atY)
{
    return {plot.x + plot.width * openShareOf(extentOf(x), atX),
            plot.bottom() - plot.height * openShareOf(extentOf(y), atY)};
}

double sharp(double pixel)
{
    return std::floor(pixel) + 0.5;
}

std::vector<Shape> levelLabels(const std::vector<TickLabel>& labels, double left, double right,
                               double baseline, Rgb colour, const TextMeasure& measure)
{
    constexpr double kBetween = 8.0;
    struct Placed {
        double x;
        double width;
        std::string text;
    };
    std::vector<Placed> all;
    for (const TickLabel& label : labels) {
        const std::string text = cleanText(label.text, kLabelLimit);
        const double width = measure(text, kSmallText);
        if (!text.empty() && width <= right - left)
            all.push_back({std::clamp(label.at - width / 2.0, left, right - width), width, text});
    }
    const auto fits = [&](std::size_t stride) {
        for (std::size_t i = stride; i < all.size(); i += stride) {
            if (all[i].x < all[i - stride].x + all[i - stride].width + kBetween)
                return false;
        }
        return true;
    };
    std::size_t stride = 1;
    while (!fits(stride)) // at the latest with one label
        ++stride;
    std::vector<Shape> out;
    for (std::size_t i = 0; i < all.size(); i += stride)
        out.emplace_back(
            TextShape{{all[i].x, baseline}, Anchor::start, kSmallText, colour, std::move(all[i].text), {}});
    return out;
}

void addUprightGrid(Canvas& canvas, const ValueAxis& axis, const Box& plot)
{
    double last = -1e300; // lines closer than this are a grey block
    for (const Tick& tick : axis.ticks) {
        const double x = sharp(xOf(axis, plot, tick.value));
        if (!onAxis(axis, tick.value) || std::abs(x - last) < 3.0)
            continue;
        canvas.add(LineShape{{x, plot.y}, {x, plot.bottom()}, canvas.palette().hairline});
        last = x;
    }
}

void addLevelTicks(Canvas& canvas, const ValueAxis& axis, const Box& plot, double labelTop, double left,
                   double right)
{
    std::vector<TickLabel> labels;
    for (const Tick& tick : axis.ticks) {
        if (onAxis(axis, tick.value))
            labels.push_back({xOf(axis, plot, tick.value), tick.label});
    }
    for (Shape& label : levelLabels(labels, left, right, baselineIn(labelTop, kSmallLine, kSmallText),
                                    canvas.palette().secondary, canvas.measure()))
        canvas.add(std::move(label));
}

void addLevelGrid(Canvas& canvas, const ValueAxis& axis, const Box& plot)
{
    double last = -1e300;
    for (const Tick& tick : axis.ticks) {
        const double y = sharp(yOf(axis, plot, tick.value));
        if (!onAxis(axis, tick.value) || std::abs(y - last) < 3.0)
            continue;
        canvas.add(LineShape{{plot.x, y}, {plot.right(), y}, canvas.palette().hairline});
        last = y;
    }
}

void addUprightTicks(Canvas& canvas, const ValueAxis& axis, const Box& plot)
{
    double free = 1e300; // ticks rise, so pixels fall: the next label must end above this
    for (const Tick& tick : axis.ticks) {
        const double y = yOf(axis, plot, tick.value);
        if (tick.label.empty() || !onAxis(axis, tick.value) || y + kSmallLine / 2.0 > free)
            continue;
        canvas.addText({plot.x - kTickGap, baselineIn(y - kSmallLine / 2.0, kSmallLine, kSmallText)},
                       kSmallText, canvas.palette().secondary, cleanText(tick.label, kLabelLimit), {},
                       Anchor::end);
        free = y - kSmallLine / 2.0;
    }
}

double uprightTicksWidth(const Canvas& canvas, const ValueAxis& axis)
{
    double width = 0.0;
    for (const Tick& tick : axis.ticks) {
        if (onAxis(axis, tick.value))
            width = std::max(width, canvas.measure()(cleanText(tick.label, kLabelLimit), kSmallText));
    }
    return width > 0.0 ? std::ceil(width + kTickGap) : 0.0;
}

} // namespace cw::chart
