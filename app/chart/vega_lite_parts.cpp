// SPDX-License-Identifier: GPL-3.0-or-later
// Small builders of JSON; each gives a complete channel, layer or view.

#include "app/chart/vega_lite_parts.h"

#include "app/chart/axis_layout.h"
#include "app/chart/plot_span.h"
#include "app/chart/text_clean.h"
#include "app/chart/text_wrap.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace cw::chart::vega {

namespace {

constexpr std::size_t kLongestText = 20000;

// Two places after the point are a hundredth of a symbol's half. Whatever the locale, the point is a point.
std::string coordinate(double value)
{
    std::array<char, 32> buffer{};
    const double rounded = std::round(value * 100.0) / 100.0 + 0.0;
    const auto end =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), rounded, std::chars_format::fixed, 2);
    return {buffer.data(), end.ptr};
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

namespace {

// Every one of a tick's labels, every second, every third …: as many as do not touch.
std::vector<std::string> freeLabels(const std::vector<Tick>& ticks, const ValueScale& scale, bool upright)
{
    constexpr double kApart = 8.0;
    const auto pixel = [&](const Tick& tick) {
        return shareOf(extentOf(scale.axis), tick.value) * std::abs(scale.to - scale.from);
    };
    for (std::size_t stride = 1;; ++stride) {
        std::vector<std::string> out(ticks.size());
        double free = -1e9; // where the label before ends
        bool fits = true;
        for (std::size_t i = 0; i < ticks.size(); i += stride) {
            out[i] = textOf(ticks[i].label);
            if (out[i].empty())
                continue;
            const double half = (upright ? kSmallText.size : widthOf(out[i], kSmallText)) / 2.0;
            fits = fits && pixel(ticks[i]) - half >= free;
            free = pixel(ticks[i]) + half + kApart;
        }
        if (fits || stride >= ticks.size())
            return out;
    }
}

// The label of a tick by its place among the ticks: exactly what the picture says ("200 million", "10⁻⁴").
std::string labelExpression(const Json& values, const std::vector<std::string>& labels)
{
    return Json(labels).dump() + "[indexof(" + values.dump() + ", datum.value)]";
}

} // namespace

Json withAxis(Json channel, const ValueScale& scale, const char* orient)
{
    const ValueAxis& axis = scale.axis;
    std::string title = textOf(axis.title);
    if (!axis.unit.empty())
        title += " (" + textOf(axis.unit) + ")";
    std::vector<Tick> ticks;
    Json values = Json::array();
    for (const Tick& tick : axis.ticks) {
        if (tick.value < axis.minimum || tick.value > axis.maximum)
            continue;
        ticks.push_back(tick);
        values.push_back(tick.value);
    }
    const bool upright = std::string_view(orient) == "left";
    channel["axis"] = {{"orient", orient}, {"title", title}, {"values", values}};
    channel["axis"]["labelExpr"] = labelExpression(values, freeLabels(ticks, scale, upright));
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
    std::vector<SideLabel> labels;
    labels.reserve(reaches.size());
    for (const Reach& reach : reaches)
        labels.push_back({shareOf(extentOf(axis), reach.value), reach.before, reach.behind});
    const PlotSpan span = plotSpan(width, labels);
    const double from = std::round(span.from);
    return {axis, from, from + std::floor(span.width)};
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
Json uprightAxis(Json channel, const ValueScale& scale, double left, double above)
{
    channel = withAxis(std::move(channel), scale, "left");
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
