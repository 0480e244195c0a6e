// SPDX-License-Identifier: GPL-3.0-or-later
// Heat maps: cells, lines of equal value and named points.

#include "app/chart/axis_layout.h"
#include "app/chart/contour.h"
#include "app/chart/heat_ramp.h"
#include "app/chart/vega_lite_parts.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace cw::chart::vega {

namespace {

// Half the way between neighbours as the axis shows it; the outer ones are the axis' ends.
std::vector<double> edgesOf(const ValueAxis& axis, const std::vector<double>& values)
{
    std::vector<double> edges{axis.minimum};
    const Extent extent = extentOf(axis);
    for (std::size_t i = 1; i < values.size(); ++i)
        edges.push_back(valueAt(extent, (shareOf(extent, values[i - 1]) + shareOf(extent, values[i])) / 2.0));
    edges.push_back(axis.maximum);
    return edges;
}

bool complete(const HeatMap& chart)
{
    return !chart.xs.empty() && !chart.ys.empty() && chart.values.size() == chart.xs.size() * chart.ys.size();
}

Json heatData(const HeatMap& chart)
{
    const std::vector<double> xs = edgesOf(chart.x, chart.xs);
    const std::vector<double> ys = edgesOf(chart.y, chart.ys);
    Json values = Json::array();
    for (std::size_t i = 0; i < chart.values.size(); ++i) {
        const std::size_t column = i % chart.xs.size();
        const std::size_t row = i / chart.xs.size();
        values.push_back({{"x", numberOf(chart.xs[column])},
                          {"y", numberOf(chart.ys[row])},
                          {"value", numberOf(chart.values[i])},
                          {"x_from", numberOf(xs[column])},
                          {"x_to", numberOf(xs[column + 1])},
                          {"y_from", numberOf(ys[row])},
                          {"y_to", numberOf(ys[row + 1])}});
        if (values.back()["value"].is_null())
            values.back()["answer"] = textOf(chart.absentLegend);
    }
    return values;
}

// The ramp as colours at even steps of the colour axis.
Json heatColours(const ValueAxis& axis)
{
    constexpr int kSteps = 8;
    Json domain = Json::array();
    Json range = Json::array();
    for (int i = 0; i <= kSteps; ++i) {
        const double share = static_cast<double>(i) / kSteps;
        domain.push_back(valueAt(extentOf(axis), share));
        range.push_back(hex(heatColour(share, false)));
    }
    Json channel = withAxis(fieldOf("value", "quantitative"), axis, "top");
    Json legend{{"title", channel["axis"]["title"]}, {"values", channel["axis"]["values"]}};
    legend["direction"] = "horizontal";
    legend["gradientLength"] = 320;
    legend["gradientThickness"] = 10;
    legend["titleOrient"] = "top";
    legend["labelExpr"] = channel["axis"]["labelExpr"];
    channel.erase("axis");
    channel["scale"] = {
        {"type", axis.logarithmic ? "log" : "linear"}, {"domain", domain}, {"range", range}, {"clamp", true}};
    channel["legend"] = legend;
    return channel;
}

struct HeatScales {
    ValueScale x;
    ValueScale y;
};

void addCells(Json& layers, const HeatMap& chart, const HeatScales& scales, Json x, Json y)
{
    const auto cells = [](Json atX, Json atY) {
        return Json{{"x", std::move(atX)},
                    {"x2", {{"field", "x_to"}}},
                    {"y", std::move(atY)},
                    {"y2", {{"field", "y_to"}}}};
    };
    Json known = cells(std::move(x), std::move(y));
    known["color"] = heatColours(chart.colour);
    Json mark{{"type", "rect"}, {"tooltip", {{"content", "data"}}}};
    mark.update({{"x2Offset", 0.6}, {"y2Offset", -0.6}}); // closes the seams between the cells
    layers.push_back(filtered(layerOf(mark, known), "isValid(datum.value)"));
    if (std::all_of(chart.values.begin(), chart.values.end(),
                    [](const auto& value) { return value.has_value(); }))
        return;
    Json absent = cells(quantityOf(scales.x, "x_from"), quantityOf(scales.y, "y_from"));
    absent["fill"] = fieldOf("answer", "nominal");
    absent["fill"]["scale"] = {{"domain", Json::array({textOf(chart.absentLegend)})},
                               {"range", Json::array({hex(kLight.hairline)})}};
    absent["fill"]["legend"] = {{"title", nullptr}};
    layers.push_back(filtered(layerOf({{"type", "rect"}}, absent), "!isValid(datum.value)"));
}

// Lines are found on shares of the axes: on a logarithmic one they are interpolated there.
ValueGrid gridOf(const HeatMap& chart)
{
    ValueGrid grid;
    for (const double x : chart.xs)
        grid.xs.push_back(shareOf(extentOf(chart.x), x));
    for (const double y : chart.ys)
        grid.ys.push_back(shareOf(extentOf(chart.y), y));
    for (const auto& value : chart.values)
        grid.values.push_back(value ? openShareOf(extentOf(chart.colour), *value)
                                    : std::numeric_limits<double>::quiet_NaN());
    return grid;
}

void addContours(Json& layers, const HeatMap& chart, const HeatScales& scales)
{
    Json lines = Json::array();
    Json labels = Json::array();
    const ValueGrid grid = gridOf(chart);
    int count = 0;
    for (const Tick& level : chart.contours) {
        const double share = openShareOf(extentOf(chart.colour), level.value);
        const std::string ink = hex(inkOn(share, false));
        const auto place = [&](Point point) {
            return Json{{"x", valueAt(extentOf(chart.x), point.x)},
                        {"y", valueAt(extentOf(chart.y), point.y)}};
        };
        for (const std::vector<Point>& line : contourLines(grid, share)) {
            for (std::size_t i = 0; i < line.size(); ++i) {
                Json point = place(line[i]);
                point.update({{"line", count}, {"order", i}, {"level", level.value}, {"ink", ink}});
                lines.push_back(std::move(point));
            }
            Json label = place(line[line.size() / 2]);
            label.update(
                {{"label", textOf(level.label)}, {"ink", ink}, {"halo", hex(heatColour(share, false))}});
            labels.push_back(std::move(label));
            ++count;
        }
    }
    if (lines.empty())
        return;
    const Json place{{"x", quantityOf(scales.x, "x")}, {"y", quantityOf(scales.y, "y")}};
    Json line = place;
    line.update({{"detail", fieldOf("line", "nominal")},
                 {"order", fieldOf("order", "quantitative")},
                 {"stroke", literalOf("ink")}});
    layers.push_back(withData(layerOf({{"type", "line"}, {"strokeWidth", 1}}, line), lines));
    Json text = place;
    text.update({{"text", fieldOf("label", "nominal")}, {"fill", literalOf("ink")}});
    Json halo = place;
    halo.update(
        {{"text", fieldOf("label", "nominal")}, {"fill", literalOf("halo")}, {"stroke", literalOf("halo")}});
    Json haloMark = textMark("center", 0.0, kSmallText);
    haloMark["strokeWidth"] = 6;
    layers.push_back(withData(layerOf(haloMark, halo), labels));
    layers.push_back(withData(layerOf(textMark("center", 0.0, kSmallText), text), labels));
}

void addPoints(Json& layers, const HeatMap& chart, const HeatScales& scales)
{
    for (const HeatPoint& point : chart.points) {
        if (!drawable(chart.x, point.x) || !drawable(chart.y, point.y))
            continue;
        const Json values = Json::array({{{"name", textOf(point.name)}, {"x", point.x}, {"y", point.y}}});
        const Json place{{"x", quantityOf(scales.x, "x")}, {"y", quantityOf(scales.y, "y")}};
        const bool right = shareOf(extentOf(chart.x), point.x) < 0.5;
        const auto add = [&](Json mark, Rgb fill, bool text) {
            Json encoding = place;
            encoding["fill"] = colourOf(fill);
            if (text)
                encoding["text"] = fieldOf("name", "nominal");
            layers.push_back(withData(layerOf(std::move(mark), encoding), values));
        };
        Json text = textMark(right ? "left" : "right", right ? 11.0 : -11.0, kSmallText);
        text["limit"] = 260;
        Json halo = text;
        halo["stroke"] = hex(kLight.panel);
        halo["strokeWidth"] = 6;
        halo["strokeJoin"] = "round";
        add(halo, kLight.panel, true);
        Json mark = pointMark(110);
        mark["shape"] = symbolOf(point.style);
        mark["stroke"] = hex(kLight.panel);
        mark["strokeWidth"] = 2.5;
        add(mark, kLight.scenarios[static_cast<std::size_t>(point.style & 7)], false);
        add(text, kLight.text, true);
    }
}

} // namespace

Views viewsOf(const HeatMap& chart)
{
    if (!complete(chart))
        return {};
    const double left = ticksWidth(chart.y);
    const double width = kWidth - left;
    const HeatScales scales{{chart.x, 0.0, width}, {chart.y, kPlotHeight, 0.0}};
    Json layers = Json::array();
    Json x = withAxis(quantityOf(scales.x, "x_from"), chart.x, "bottom");
    x["axis"]["grid"] = false;
    Json y = uprightAxis(quantityOf(scales.y, "y_from"), chart.y, -left, 8.0);
    y["axis"]["grid"] = false;
    addCells(layers, chart, scales, x, y);
    addContours(layers, chart, scales);
    addPoints(layers, chart, scales);
    return {Json::array({plotOf(width, kPlotHeight, heatData(chart), Json::object(), layers)}), -left};
}

} // namespace cw::chart::vega
