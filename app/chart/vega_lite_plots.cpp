// SPDX-License-Identifier: GPL-3.0-or-later
// Curves with their strips, and lines over an input.

#include "app/chart/axis_layout.h"
#include "app/chart/vega_lite_parts.h"

#include <algorithm>
#include <cmath>

namespace cw::chart::vega {

namespace {

constexpr double kCurves = 220.0; // heights
constexpr double kStripGap = 9.0;

Json lineMark(const char* type)
{
    return {{"type", type}, {"clip", true}};
}

std::optional<double> at(const std::vector<double>& values, std::size_t index)
{
    return index < values.size() ? std::optional(values[index]) : std::nullopt;
}

// --- Distribution ---

Json curveData(const DistributionChart& chart, const Rows& rows)
{
    Json values = Json::array();
    for (std::size_t i = 0; i < chart.series.size(); ++i) {
        const DistributionSeries& series = chart.series[i];
        const auto add = [&](double value, std::optional<double> height) {
            values.push_back(
                {{"name", rows.keys[i]}, {"value", numberOf(value)}, {"height", numberOf(height)}});
        };
        const bool tails = chart.kind == CurveKind::exceedance && series.x.size() > 1
            && series.x.size() == series.y.size(); // the curve runs from end to end of the axis
        if (tails && series.x.front() > chart.values.minimum)
            add(chart.values.minimum, series.y.front());
        for (std::size_t k = 0; k < series.x.size(); ++k)
            add(series.x[k], at(series.y, k));
        if (tails && series.x.back() < chart.values.maximum)
            add(chart.values.maximum, series.y.back());
    }
    return values;
}

Json curveView(const DistributionChart& chart, const Rows& rows, ValueScale x, double width)
{
    x.clamp = false;
    const ValueScale y{chart.heights, kCurves, 0.0, false};
    Json height = quantityOf(y, "height");
    height["stack"] = nullptr;
    Json named = withAxis(height, y, "left");
    named["axis"]["title"] = linesOf(chart.heights.title, std::max(60.0, rows.names - 44.0), kSmallText);
    named["axis"]["titleAngle"] = 0;
    named["axis"]["titleAlign"] = "right";
    named["axis"]["titleAnchor"] = "end";
    named["axis"]["titleBaseline"] = "top";
    named["axis"]["titleFontSize"] = kSmallText.size;
    named["axis"]["titleFontWeight"] = "normal";
    named["axis"]["titleColor"] = hex(kLight.secondary);
    if (chart.kind == CurveKind::density) {
        named["axis"]["labels"] = false;
        named["axis"]["grid"] = false;
    }
    Json level = withAxis(quantityOf(x, "value"), x, "top");
    level["axis"]["labels"] = false;
    Json layers = Json::array();
    Json line = lineMark("line");
    line["strokeWidth"] = 2;
    line["tooltip"] = {{"content", "data"}};
    layers.push_back(layerOf(line, {{"x", level}, {"y", named}}));
    if (chart.kind == CurveKind::density) {
        Json area = lineMark("area");
        area["fillOpacity"] = 0.14;
        layers.push_back(layerOf(area, {{"x", quantityOf(x, "value")}, {"y", height}}));
    }
    for (std::size_t i = 0; i < chart.series.size(); ++i) { // certain: all of it at one place
        const DistributionSeries& series = chart.series[i];
        if (series.x.size() < 2 && series.p50 && drawable(chart.values, *series.p50)) {
            Json rule = ruleOf({{"x", datumOf(x, *series.p50)}},
                               kLight.scenarios[static_cast<std::size_t>(series.style & 7)], false);
            rule["mark"]["strokeWidth"] = 2;
            layers.push_back(rule);
        }
    }
    layers.push_back(ruleOf({{"y", pixelOf(kCurves)}}, kLight.secondary, false));
    return plotOf(width, kCurves, curveData(chart, rows), {{"color", scenarioColours(rows)}}, layers);
}

Json stripData(const DistributionChart& chart, const Rows& rows)
{
    Json values = Json::array();
    for (std::size_t i = 0; i < chart.series.size(); ++i) {
        const DistributionSeries& series = chart.series[i];
        values.push_back({{"name", rows.keys[i]},
                          {"p5", numberOf(series.p5)},
                          {"p25", numberOf(series.p25)},
                          {"p50", numberOf(series.p50)},
                          {"p75", numberOf(series.p75)},
                          {"p95", numberOf(series.p95)},
                          {"label", textOf(series.label)}});
    }
    return values;
}

Json stripView(const DistributionChart& chart, const Rows& rows, const ValueScale& x, double width)
{
    Json layers = Json::array();
    addWhiskers(layers, x, "p5", "p95", std::nullopt);
    Json& level = layers.front()["encoding"]["x"];
    level = withAxis(std::move(level), x, "top");
    level["axis"]["title"] = nullptr;
    layers.push_back(filtered(layerOf({{"type", "bar"}, {"height", 6}, {"opacity", 0.45}},
                                      {{"x", quantityOf(x, "p25")}, {"x2", {{"field", "p75"}}}}),
                              drawableTest(x, "p25") + " && " + drawableTest(x, "p75")));
    Json mark = pointMark(150);
    mark["stroke"] = hex(kLight.panel);
    mark["strokeWidth"] = 2;
    mark["tooltip"] = {{"content", "data"}};
    layers.push_back(filtered(layerOf(mark, {{"x", quantityOf(x, "p50")}, {"shape", scenarioShapes(rows)}}),
                              drawableTest(x, "p50")));
    addLabels(layers, x, "p50", "isValid(datum.p95) ? max(datum.p50, datum.p95) : datum.p50", kStripGap);
    addRowNames(layers, rows, scenarioColours(rows));
    return plotOf(width, {{"step", rows.step}}, stripData(chart, rows),
                  {{"y", rowChannel(rows)}, {"color", scenarioColours(rows)}}, layers);
}

// --- Lines ---

struct LineEnd {
    std::string key;
    std::string shown; // in lines
    double x = 0.0;
    double value = 0.0;
    double pixel = 0.0; // of the line's end, from the top
    double label = 0.0; // of its name
};

std::string shownName(const std::string& name)
{
    constexpr double kWidest = 200.0;
    return joined(linesOf(name, kWidest, kBodyText, 2));
}

std::vector<LineEnd> lineEnds(const LineChart& chart, const Rows& rows)
{
    std::vector<LineEnd> out;
    for (std::size_t i = 0; i < chart.series.size(); ++i) {
        const LineSeries& series = chart.series[i];
        for (std::size_t k = std::min(series.x.size(), series.middle.size()); k-- > 0;) {
            if (!drawable(chart.y, series.middle[k]) || !drawable(chart.x, series.x[k]))
                continue;
            const double pixel = kPlotHeight * (1.0 - shareOf(extentOf(chart.y), series.middle[k]));
            out.push_back(
                {rows.keys[i], shownName(series.name), series.x[k], series.middle[k], pixel, pixel});
            break;
        }
    }
    return out;
}

// Names that would touch move apart: down from the top, then up again from the bottom.
void moveApart(std::vector<LineEnd>& ends)
{
    const auto height = [](const LineEnd& end) {
        return end.shown.find('\n') == std::string::npos ? 17.0 : 32.0;
    };
    std::sort(ends.begin(), ends.end(), [](const auto& a, const auto& b) { return a.pixel < b.pixel; });
    double free = -8.0;
    for (LineEnd& end : ends) {
        end.label = std::max(end.label, free + height(end) / 2.0);
        free = end.label + height(end) / 2.0;
    }
    double lowest = kPlotHeight + 8.0;
    for (auto end = ends.rbegin(); end != ends.rend(); ++end) {
        end->label = std::min(end->label, lowest - height(*end) / 2.0);
        lowest = end->label - height(*end) / 2.0;
    }
}

Json lineData(const LineChart& chart, const Rows& rows)
{
    Json values = Json::array();
    for (std::size_t i = 0; i < chart.series.size(); ++i) {
        const LineSeries& series = chart.series[i];
        for (std::size_t k = 0; k < series.x.size(); ++k)
            values.push_back({{"name", rows.keys[i]},
                              {"x", numberOf(series.x[k])},
                              {"value", numberOf(at(series.middle, k))},
                              {"low", numberOf(at(series.low, k))},
                              {"high", numberOf(at(series.high, k))}});
    }
    return values;
}

// Marker and name at the end of each line, joined by a fine line where the name had to move.
void addLineEnds(Json& layers, const LineChart& chart, const Rows& rows, const ValueScale& x,
                 const ValueScale& y)
{
    std::vector<LineEnd> ends = lineEnds(chart, rows);
    moveApart(ends);
    Json values = Json::array();
    for (const LineEnd& end : ends)
        values.push_back({{"name", end.key}, {"x", end.x}, {"value", end.value}});
    layers.push_back(withData(
        layerOf(pointMark(90),
                {{"x", quantityOf(x, "x")}, {"y", quantityOf(y, "value")}, {"shape", scenarioShapes(rows)}}),
        values));
    const double left = x.to + 20.0;
    for (const LineEnd& end : ends) {
        if (std::abs(end.label - end.pixel) > 2.0)
            layers.push_back(ruleOf({{"x", datumOf(x, end.x)},
                                     {"y", pixelOf(end.pixel)},
                                     {"x2", pixelOf(left - 3.0)},
                                     {"y2", pixelOf(end.label)}},
                                    mixed(kLight.secondary, kLight.panel, 0.6), false));
        layers.push_back(noteOf(end.shown, textMark("left", 0.0, kBodyText), pixelOf(left),
                                pixelOf(end.label), kLight.text));
    }
}

bool hasPresent(const LineChart& chart)
{
    return chart.present && drawable(chart.x, *chart.present);
}

// Lines with their bands; the layer of the lines has the axes.
void addLines(Json& layers, const LineChart& chart, const ValueScale& x, const ValueScale& y, double left)
{
    Json line = lineMark("line");
    line["strokeWidth"] = 2;
    line["tooltip"] = {{"content", "data"}};
    Json level = withAxis(quantityOf(x, "x"), x, "bottom");
    level["axis"].update({{"grid", false}, {"domain", true}});
    const double above = hasPresent(chart) ? 26.0 : 12.0;
    layers.push_back(
        layerOf(line, {{"x", level}, {"y", uprightAxis(quantityOf(y, "value"), y, -left, above)}}));
    Json band = lineMark("area");
    band["fillOpacity"] = 0.15;
    layers.push_back(filtered(
        layerOf(band, {{"x", quantityOf(x, "x")}, {"y", quantityOf(y, "low")}, {"y2", {{"field", "high"}}}}),
        "isValid(datum.low) && isValid(datum.high)"));
}

void addPresent(Json& layers, const LineChart& chart, const ValueScale& x)
{
    if (!hasPresent(chart))
        return;
    const Json now = datumOf(x, *chart.present);
    layers.push_back(ruleOf({{"x", now}}, kLight.secondary, true));
    layers.push_back(noteOf(textOf(chart.presentLabel), textMark("center", 0.0, kSmallText), now,
                            pixelOf(-9.0), kLight.text));
}

} // namespace

Views viewsOf(const DistributionChart& chart)
{
    if (chart.series.empty())
        return {};
    std::vector<RowLabel> labels;
    std::vector<Reach> reaches;
    for (const DistributionSeries& series : chart.series) {
        labels.push_back({series.name, {}, series.style, false});
        if (series.p50)
            reaches.push_back({std::max(*series.p50, series.p95.value_or(*series.p50)), 0.0,
                               kStripGap + labelWidth(series.label)});
    }
    const Rows rows = rowsOf(std::move(labels));
    const double width = kWidth - rows.names;
    const ValueScale x = fitted(chart.values, width, reaches);
    Json both;
    both["vconcat"] = Json::array({curveView(chart, rows, x, width), stripView(chart, rows, x, width)});
    both["spacing"] = 8;
    return {Json::array({both}), -rows.names};
}

Views viewsOf(const LineChart& chart)
{
    if (chart.series.empty() || chart.series.front().x.empty())
        return {};
    std::vector<RowLabel> labels;
    for (const LineSeries& series : chart.series)
        labels.push_back({series.name, {}, series.style, false});
    const Rows rows = rowsOf(std::move(labels));
    const double left = ticksWidth(chart.y);
    const double width = kWidth - left - rows.names - 4.0;
    const ValueScale x{chart.x, 0.0, width, false};
    const ValueScale y{chart.y, kPlotHeight, 0.0, false};
    Json layers = Json::array();
    addLines(layers, chart, x, y, left);
    addPresent(layers, chart, x);
    addLineEnds(layers, chart, rows, x, y);
    return {Json::array({plotOf(width, kPlotHeight, lineData(chart, rows), {{"color", scenarioColours(rows)}},
                                layers)}),
            -left};
}

} // namespace cw::chart::vega
