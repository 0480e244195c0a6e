// SPDX-License-Identifier: GPL-3.0-or-later
// Small builders of JSON; each gives a complete channel, layer or view.

#include "app/chart/vega_lite_parts.h"

#include "app/chart/axis_layout.h"
#include "app/chart/text_clean.h"
#include "app/chart/text_wrap.h"

#include <algorithm>
#include <cmath>

namespace cw::chart::vega {

namespace {

constexpr std::size_t kLongestText = 20000;

// Two places after the point are a hundredth of a symbol's half.
std::string coordinate(double value)
{
    const double rounded = std::round(value * 100.0) / 100.0 + 0.0;
    std::string out = std::to_string(rounded);
    return out.substr(0, out.find('.') + 3);
}

std::string pathOf(const std::vector<Point>& points)
{
    std::string out;
    for (const Point point : points)
        out += (out.empty() ? "M" : "L") + coordinate(point.x) + "," + coordinate(point.y);
    return out + "Z";
}

} // namespace

std::string hex(Rgb colour)
{
    constexpr std::string_view kDigits = "0123456789ABCDEF";
    std::string out = "#";
    for (int shift = 20; shift >= 0; shift -= 4)
        out += kDigits[(colour >> shift) & 0xF];
    return out;
}

std::string scenarioHex(int style)
{
    return hex(kLight.scenarios[static_cast<std::size_t>(style & 7)]);
}

std::string symbolOf(int style)
{
    constexpr double kSize = 1.9; // of a marker in a square from -1 to 1
    const Shape shape = markerShape(markerOf(style), {0.0, 0.0}, kSize, 0);
    if (const auto* polygon = std::get_if<PolygonShape>(&shape))
        return pathOf(polygon->points);
    return std::holds_alternative<RectShape>(shape) ? "square" : "circle";
}

std::string textOf(std::string_view raw)
{
    return cleanText(raw, kLongestText);
}

Json numberOf(std::optional<double> value)
{
    return value && std::isfinite(*value) ? Json(*value) : Json(nullptr);
}

std::vector<std::string> linesOf(std::string_view raw, double width, TextStyle style, int mostLines)
{
    return wrapText(textOf(raw), width, mostLines, style, estimateWidth).lines;
}

double widthOf(std::string_view raw, TextStyle style)
{
    return estimateWidth(textOf(raw), style);
}

std::string joined(const std::vector<std::string>& lines)
{
    std::string out;
    for (const std::string& line : lines)
        out += (out.empty() ? "" : "\n") + line;
    return out;
}

Json fieldOf(const char* name, const char* type)
{
    return {{"field", name}, {"type", type}};
}

Json pixelOf(double value)
{
    return {{"value", value}};
}

Json colourOf(Rgb colour)
{
    return {{"value", hex(colour)}};
}

namespace {

Json scaleJson(const ValueScale& scale)
{
    Json out{{"type", scale.axis.logarithmic ? "log" : "linear"}};
    out["domain"] = Json::array({scale.axis.minimum, scale.axis.maximum});
    out["range"] = Json::array({scale.from, scale.to});
    out["nice"] = false;
    out["clamp"] = scale.clamp;
    return out;
}

} // namespace

Json quantityOf(const ValueScale& scale, const char* field)
{
    Json channel = fieldOf(field, "quantitative");
    channel["scale"] = scaleJson(scale);
    return channel;
}

Json datumOf(const ValueScale& scale, double value)
{
    Json channel{{"datum", value}, {"type", "quantitative"}};
    channel["scale"] = scaleJson(scale);
    return channel;
}

Json withAxis(Json channel, const ValueAxis& axis, const char* orient)
{
    std::string title = textOf(axis.title);
    if (!axis.unit.empty())
        title += " (" + textOf(axis.unit) + ")";
    Json values = Json::array();
    for (const Tick& tick : axis.ticks)
        values.push_back(tick.value);
    channel["axis"] = {{"orient", orient},
                       {"title", title},
                       {"values", values},
                       {"labelExpr", "format(datum.value, ',.12~r')"}};
    return channel;
}

std::string drawableTest(const ValueScale& scale, const char* field)
{
    const std::string name = std::string("datum.") + field;
    return scale.axis.logarithmic ? name + " > 0" : "isValid(" + name + ")";
}

Json layerOf(Json mark, Json encoding)
{
    return {{"mark", std::move(mark)}, {"encoding", std::move(encoding)}};
}

Json filtered(Json layer, const std::string& expression)
{
    Json out;
    out["transform"] = Json::array({{{"filter", expression}}});
    for (auto& [key, value] : layer.items())
        out[key] = std::move(value);
    return out;
}

Json withData(Json view, Json values)
{
    Json out;
    out["data"] = {{"values", std::move(values)}};
    for (auto& [key, value] : view.items())
        out[key] = std::move(value);
    return out;
}

Json textMark(const char* align, double dx, TextStyle style)
{
    Json mark{{"type", "text"}, {"align", align}, {"baseline", "middle"}, {"dx", dx}};
    mark["fontSize"] = style.size;
    if (style.semibold)
        mark["fontWeight"] = 600;
    return mark;
}

Json literalOf(const char* field)
{
    Json channel = fieldOf(field, "nominal");
    channel["scale"] = nullptr;
    return channel;
}

ValueScale fitted(const ValueAxis& axis, double width, const std::vector<Reach>& reaches)
{
    constexpr double kLeast = 0.35; // of the width, for the plot
    double before = 0.0;
    double behind = 0.0;
    constexpr int kRounds = 8; // each widens the margins for the narrower plot of the one before
    for (int round = 0; round < kRounds; ++round) {
        const double plot = std::max(kLeast * width, width - before - behind);
        for (const Reach& reach : reaches) {
            const double share = shareOf(extentOf(axis), reach.value);
            before = std::max(before, reach.before - share * plot);
            behind = std::max(behind, reach.behind - (1.0 - share) * plot);
        }
    }
    const double plot = std::floor(std::max(kLeast * width, width - before - behind));
    const double from = before + behind > 0.0 ? std::round((width - plot) * before / (before + behind)) : 0.0;
    return {axis, from, from + plot};
}

void addWhiskers(Json& layers, const ValueScale& scale, const char* low, const char* high,
                 std::optional<Rgb> colour)
{
    const std::string test = drawableTest(scale, low) + " && " + drawableTest(scale, high);
    const auto add = [&](Json mark, Json encoding) {
        if (colour)
            encoding["color"] = colourOf(*colour);
        layers.push_back(filtered(layerOf(std::move(mark), std::move(encoding)), test));
    };
    add({{"type", "rule"}, {"strokeWidth", 1.5}}, {{"x", quantityOf(scale, low)}, {"x2", {{"field", high}}}});
    for (const char* end : {low, high})
        add({{"type", "tick"}, {"thickness", 1.5}, {"size", 8}}, {{"x", quantityOf(scale, end)}});
}

void addLabels(Json& layers, const ValueScale& scale, const char* value, const std::string& endExpression,
               double gap)
{
    const std::string known = drawableTest(scale, value);
    Json label = layerOf(textMark("left", gap, kBodyText),
                         {{"x", quantityOf(scale, "end")},
                          {"text", fieldOf("label", "nominal")},
                          {"color", colourOf(kLight.text)}});
    label = filtered(std::move(label), known);
    label["transform"].push_back({{"calculate", endExpression}, {"as", "end"}});
    layers.push_back(std::move(label));
    layers.push_back(filtered(layerOf(textMark("left", 0.0, kSmallText),
                                      {{"x", pixelOf(scale.from + 6.0)},
                                       {"text", fieldOf("label", "nominal")},
                                       {"color", colourOf(kLight.secondary)}}),
                              "!(" + known + ")"));
}

Json noteOf(const std::string& text, Json mark, Json x, Json y, Rgb colour)
{
    mark["text"] = text;
    Json encoding{{"x", std::move(x)}, {"y", std::move(y)}, {"color", colourOf(colour)}};
    return withData(layerOf(std::move(mark), std::move(encoding)), Json::array({Json::object()}));
}

Json ruleOf(Json encoding, Rgb colour, bool dotted)
{
    Json mark{{"type", "rule"}};
    if (dotted)
        mark["strokeDash"] = Json::array({1, 3});
    encoding["color"] = colourOf(colour);
    return withData(layerOf(std::move(mark), std::move(encoding)), Json::array({Json::object()}));
}

Json pointMark(double size)
{
    return {{"type", "point"}, {"filled", true}, {"opacity", 1}, {"size", size}};
}

// The title of an upright axis, level above its labels.
Json uprightAxis(Json channel, const ValueAxis& axis, double left, double above)
{
    channel = withAxis(std::move(channel), axis, "left");
    Json& out = channel["axis"];
    out["titleAngle"] = 0;
    out["titleAlign"] = "left";
    out["titleBaseline"] = "bottom";
    out["titleX"] = left;
    out["titleY"] = -above;
    return channel;
}

double ticksWidth(const ValueAxis& axis)
{
    double widest = 0.0;
    for (const Tick& tick : axis.ticks)
        widest = std::max(widest, widthOf(tick.label, kSmallText));
    return std::ceil(widest) + 12.0;
}

double labelWidth(const std::string& label)
{
    return widthOf(label, kBodyText);
}

Json plotOf(double width, Json height, Json data, Json encoding, Json layers)
{
    Json view;
    view["width"] = width;
    view["height"] = std::move(height);
    view["data"] = {{"values", std::move(data)}};
    view["encoding"] = std::move(encoding);
    view["layer"] = std::move(layers);
    return view;
}

} // namespace cw::chart::vega
