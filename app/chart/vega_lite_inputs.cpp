// SPDX-License-Identifier: GPL-3.0-or-later
// What the inputs do to a result: tornado, shares of the variance, and the steps from one scenario to another.

#include "app/chart/axis_layout.h"
#include "app/chart/vega_lite_parts.h"

#include <algorithm>
#include <cmath>

namespace cw::chart::vega {

namespace {

constexpr double kLabelGap = 7.0;
constexpr double kBand = 0.5; // of a row, for its bar

Json barMark(double band, double yOffset = 0.0)
{
    Json mark{{"type", "bar"}, {"height", {{"band", band}}}, {"tooltip", {{"content", "data"}}}};
    if (yOffset != 0.0)
        mark["yOffset"] = yOffset;
    return mark;
}

Json legendColours(const char* field, const Json& domain, const Json& range)
{
    Json channel = fieldOf(field, "nominal");
    channel["scale"] = {{"domain", domain}, {"range", range}};
    channel["legend"] = {{"title", nullptr}};
    return channel;
}

// --- Tornado ---

// Both ends on one side of the base: each has half the height, and the outer one alone its text.
struct TornadoEnds {
    const TornadoChart& chart;
    const TornadoRow& row;

    [[nodiscard]] bool known(std::optional<double> end) const
    {
        return chart.base && end && drawable(chart.axis, *end) && drawable(chart.axis, *chart.base);
    }
    [[nodiscard]] bool rises(double end) const { return end > *chart.base; }
    [[nodiscard]] bool sameSide() const
    {
        return known(row.lowResult) && known(row.highResult)
            && rises(*row.lowResult) == rises(*row.highResult);
    }
    [[nodiscard]] bool isOuter(double end, std::optional<double> other) const
    {
        return !sameSide() || std::abs(end - *chart.base) >= std::abs(*other - *chart.base);
    }
};

Json tornadoEnd(const TornadoEnds& ends, const std::string& key, bool high)
{
    const std::optional<double> result = high ? ends.row.highResult : ends.row.lowResult;
    const std::optional<double> other = high ? ends.row.lowResult : ends.row.highResult;
    const bool known = ends.known(result);
    const std::string half = !known ? "none" : (!ends.sameSide() ? "both" : (high ? "lower" : "upper"));
    return {{"name", key},
            {"end", textOf(high ? ends.chart.highLegend : ends.chart.lowLegend)},
            {"input", textOf(high ? ends.row.highInput : ends.row.lowInput)},
            {"base", numberOf(ends.chart.base)},
            {"result", numberOf(result)},
            {"part", half},
            {"side",
             !known || !ends.isOuter(*result, other) ? "none" : (ends.rises(*result) ? "right" : "left")}};
}

Json tornadoData(const TornadoChart& chart, const Rows& rows)
{
    Json values = Json::array();
    for (std::size_t i = 0; i < chart.rows.size(); ++i) {
        for (const bool high : {false, true})
            values.push_back(tornadoEnd({chart, chart.rows[i]}, rows.keys[i], high));
    }
    return values;
}

ValueScale tornadoScale(const TornadoChart& chart, double width)
{
    std::vector<Reach> reaches;
    for (const TornadoRow& row : chart.rows) {
        const TornadoEnds ends{chart, row};
        for (const auto& [result, input] :
             {std::pair(row.lowResult, row.lowInput), std::pair(row.highResult, row.highInput)}) {
            if (!ends.known(result))
                continue;
            const double text = kLabelGap + labelWidth(input);
            reaches.push_back(ends.rises(*result) ? Reach{*result, 0.0, text} : Reach{*result, text, 0.0});
        }
    }
    return fitted(chart.axis, width, reaches);
}

void addTornadoBars(Json& layers, const TornadoChart& chart, const Rows& rows, const ValueScale& scale)
{
    const Json colour = legendColours("end", Json::array({textOf(chart.lowLegend), textOf(chart.highLegend)}),
                                      Json::array({hex(kLight.less), hex(kLight.more)}));
    const auto add = [&](const char* part, double band, double offset) {
        layers.push_back(filtered(
            layerOf(barMark(band, offset),
                    {{"x", quantityOf(scale, "base")}, {"x2", {{"field", "result"}}}, {"color", colour}}),
            std::string("datum.part == '") + part + "'"));
    };
    add("both", kBand, 0.0);
    layers.front()["encoding"]["x"] = withAxis(quantityOf(scale, "base"), scale, "top");
    const double quarter = rows.step * kBand / 4.0;
    add("upper", kBand / 2.0, -quarter);
    add("lower", kBand / 2.0, quarter);
    for (const bool right : {false, true})
        layers.push_back(
            filtered(layerOf(textMark(right ? "left" : "right", right ? kLabelGap : -kLabelGap, kBodyText),
                             {{"x", quantityOf(scale, "result")},
                              {"text", fieldOf("input", "nominal")},
                              {"color", colourOf(kLight.text)}}),
                     right ? "datum.side == 'right'" : "datum.side == 'left'"));
}

void addBase(Json& layers, const TornadoChart& chart, const Rows& rows, const ValueScale& scale)
{
    if (!chart.base || !drawable(chart.axis, *chart.base))
        return;
    const double bottom = rows.step * static_cast<double>(rows.keys.size());
    const Json at = datumOf(scale, *chart.base);
    layers.push_back(
        ruleOf({{"x", at}, {"y", pixelOf(0.0)}, {"y2", pixelOf(bottom + 5.0)}}, kLight.text, false));
    layers.push_back(noteOf(textOf(chart.baseLabel), textMark("center", 0.0, kSmallText), at,
                            pixelOf(bottom + 14.0), kLight.text));
}

// Elasticities at the right, and why a row has no bar.
void addTornadoTexts(Json& layers, const TornadoChart& chart, const Rows& rows, const ValueScale& scale,
                     double width)
{
    Json texts = Json::array();
    Json reasons = Json::array();
    for (std::size_t i = 0; i < chart.rows.size(); ++i) {
        const TornadoRow& row = chart.rows[i];
        texts.push_back({{"name", rows.keys[i]}, {"elasticity", textOf(row.elasticity)}});
        if (!row.reason.empty() && !row.lowResult && !row.highResult)
            reasons.push_back({{"name", rows.keys[i]}, {"reason", textOf(row.reason)}});
    }
    const auto add = [&](const char* field, double x, Rgb colour, Json values) {
        layers.push_back(withData(
            layerOf(textMark("left", 0.0, kSmallText),
                    {{"x", pixelOf(x)}, {"text", fieldOf(field, "nominal")}, {"color", colourOf(colour)}}),
            std::move(values)));
    };
    if (!reasons.empty())
        add("reason", scale.from + 6.0, kLight.secondary, std::move(reasons));
    if (chart.elasticityTitle.empty())
        return;
    add("elasticity", width + 16.0, kLight.text, std::move(texts));
    layers.push_back(noteOf(textOf(chart.elasticityTitle), textMark("left", 0.0, kSmallText),
                            pixelOf(width + 16.0), pixelOf(-10.0), kLight.secondary));
}

// --- Shares ---

// Where the longer of the two bars ends, with its error.
double endOf(const SharesRow& row)
{
    const auto end = [](const Share& share) {
        return numberOf(share.value).is_null() ? 0.0 : *share.value + std::max(0.0, share.error);
    };
    return std::max(end(row.alone), end(row.together));
}

Json shareKinds(const SharesChart& chart)
{
    return Json::array({textOf(chart.aloneLegend), textOf(chart.togetherLegend)});
}

Json shareData(const SharesChart& chart, const Rows& rows)
{
    const Json kinds = shareKinds(chart);
    Json values = Json::array();
    for (std::size_t i = 0; i < chart.rows.size(); ++i) {
        const SharesRow& row = chart.rows[i];
        for (const Share* share : {&row.alone, &row.together})
            values.push_back({{"name", rows.keys[i]},
                              {"kind", kinds[share == &row.alone ? 0 : 1]},
                              {"value", numberOf(share->value)},
                              {"error", numberOf(share->error)}});
    }
    return values;
}

// A line over a bar from value − error to value + error.
Json errorLayer(const ValueScale& scale, const std::string& test)
{
    Json layer = filtered(layerOf({{"type", "rule"}, {"strokeWidth", 1.5}},
                                  {{"x", quantityOf(scale, "error_low")},
                                   {"x2", {{"field", "error_high"}}},
                                   {"color", colourOf(kLight.text)}}),
                          test);
    layer["transform"].push_back({{"calculate", "datum.value - datum.error"}, {"as", "error_low"}});
    layer["transform"].push_back({{"calculate", "datum.value + datum.error"}, {"as", "error_high"}});
    return layer;
}

void addShares(Json& layers, const SharesChart& chart, const ValueScale& scale)
{
    Json kind = fieldOf("kind", "nominal");
    kind["scale"] = {{"domain", shareKinds(chart)}, {"paddingOuter", 0.5}};
    Json x = withAxis(quantityOf(scale, "value"), scale, "top");
    x["stack"] = nullptr;
    const Json colours = Json::array({hex(kLight.accent), hex(mixed(kLight.accent, kLight.panel, 0.42))});
    layers.push_back(
        layerOf({{"type", "bar"}, {"tooltip", {{"content", "data"}}}},
                {{"x", x}, {"yOffset", kind}, {"color", legendColours("kind", shareKinds(chart), colours)}}));
    Json error = errorLayer(scale, "isValid(datum.value) && datum.error > 0");
    error["encoding"]["yOffset"] = kind;
    layers.push_back(std::move(error));
}

// One label a row, behind the longer bar.
void addShareLabels(Json& layers, const SharesChart& chart, const Rows& rows, const ValueScale& scale)
{
    Json texts = Json::array();
    for (std::size_t i = 0; i < chart.rows.size(); ++i) {
        const SharesRow& row = chart.rows[i];
        const bool known = !numberOf(row.alone.value).is_null() || !numberOf(row.together.value).is_null();
        texts.push_back({{"name", rows.keys[i]},
                         {"value", known ? numberOf(endOf(row)) : Json(nullptr)},
                         {"label", textOf(row.label)}});
    }
    Json labels = Json::array();
    addLabels(labels, scale, "value", "datum.value", kLabelGap);
    for (Json& layer : labels)
        layers.push_back(withData(std::move(layer), texts));
}

// --- Waterfall ---

struct WaterfallRow {
    const char* kind; // "start", "more", "less", "end"
    double from;
    double to;
    std::optional<double> change;
    std::optional<double> error;
    std::string label;
};

bool endsAreBars(const WaterfallChart& chart)
{
    return chart.axis.minimum <= 0.0 && chart.axis.maximum >= 0.0;
}

std::vector<WaterfallRow> stepsOf(const WaterfallChart& chart)
{
    std::vector<WaterfallRow> out{{"start", 0.0, chart.start.value, {}, {}, chart.start.label}};
    double sum = chart.start.value;
    for (const WaterfallStep& step : chart.steps) {
        const double delta = std::isfinite(step.delta) ? step.delta : 0.0;
        out.push_back({delta < 0.0 ? "less" : "more", sum, sum + delta, step.delta, step.error, step.label});
        sum += delta;
    }
    out.push_back({"end", 0.0, chart.end.value, {}, {}, chart.end.label});
    return out;
}

Rows waterfallRows(const WaterfallChart& chart)
{
    std::vector<RowLabel> labels{{chart.start.name, {}, chart.start.style, true}};
    for (const WaterfallStep& step : chart.steps)
        labels.push_back({step.name, step.detail, {}, false});
    labels.push_back({chart.end.name, {}, chart.end.style, true});
    return rowsOf(std::move(labels));
}

Json waterfallData(const std::vector<WaterfallRow>& steps, const Rows& rows)
{
    Json values = Json::array();
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const WaterfallRow& row = steps[i];
        values.push_back({{"name", rows.keys[i]},
                          {"kind", row.kind},
                          {"detail", textOf(rows.labels[i].detail)},
                          {"change", numberOf(row.change)},
                          {"error", numberOf(row.error)},
                          {"from", numberOf(row.from)},
                          {"value", numberOf(row.to)},
                          {"label", textOf(row.label)}});
        if (i + 1 < steps.size())
            values.back()["next"] = rows.keys[i + 1];
    }
    return values;
}

ValueScale waterfallScale(const WaterfallChart& chart, const std::vector<WaterfallRow>& steps, double width)
{
    std::vector<Reach> reaches;
    for (const WaterfallRow& row : steps) {
        const double error = std::isfinite(row.error.value_or(0.0)) ? row.error.value_or(0.0) : 0.0;
        reaches.push_back({std::max(row.from, row.to + error), 0.0, kLabelGap + 6.0 + labelWidth(row.label)});
    }
    return fitted(chart.axis, width, reaches);
}

void addWaterfallMarks(Json& layers, const WaterfallChart& chart, const Rows& rows, const ValueScale& scale)
{
    const std::string ends = "datum.kind == 'start' || datum.kind == 'end'";
    layers.push_back(filtered(layerOf({{"type", "rule"}},
                                      {{"x", quantityOf(scale, "value")},
                                       {"y2", {{"field", "next"}}},
                                       {"color", colourOf(kLight.secondary)}}),
                              "isValid(datum.next)"));
    Json bar =
        layerOf(barMark(kBand),
                {{"x", withAxis(quantityOf(scale, "from"), scale, "top")}, {"x2", {{"field", "value"}}}});
    if (endsAreBars(chart)) {
        layers.push_back(bar);
    } else {
        layers.push_back(filtered(bar, "!(" + ends + ")"));
        layers.push_back(
            filtered(layerOf({{"type", "point"}, {"filled", true}, {"opacity", 1}, {"size", 90}},
                             {{"x", quantityOf(scale, "value")}, {"shape", scenarioShapes(rows)}}),
                     ends));
    }
    layers.push_back(errorLayer(scale, "datum.error > 0"));
}

} // namespace

Views viewsOf(const TornadoChart& chart)
{
    if (chart.rows.empty())
        return {};
    std::vector<RowLabel> labels;
    for (const TornadoRow& row : chart.rows)
        labels.push_back({row.name, {}, {}, false});
    const Rows rows = rowsOf(std::move(labels));
    const double column = chart.elasticityTitle.empty() ? 0.0 : 90.0;
    const double width = kWidth - rows.names - column;
    const ValueScale scale = tornadoScale(chart, width);
    Json layers = Json::array();
    addTornadoBars(layers, chart, rows, scale);
    addBase(layers, chart, rows, scale);
    addTornadoTexts(layers, chart, rows, scale, width);
    addRowNames(layers, rows, literalOf("colour"));
    return {Json::array({plotOf(width, {{"step", rows.step}}, tornadoData(chart, rows),
                                {{"y", rowChannel(rows)}}, layers)}),
            -rows.names};
}

Views viewsOf(const SharesChart& chart)
{
    if (chart.rows.empty())
        return {};
    std::vector<RowLabel> labels;
    std::vector<Reach> reaches;
    for (const SharesRow& row : chart.rows) {
        labels.push_back({row.name, {}, {}, false});
        reaches.push_back({endOf(row), 0.0, kLabelGap + labelWidth(row.label)});
    }
    const Rows rows = rowsOf(std::move(labels));
    const double width = kWidth - rows.names;
    const ValueScale scale = fitted(chart.axis, width, reaches);
    Json layers = Json::array();
    addShares(layers, chart, scale);
    addShareLabels(layers, chart, rows, scale);
    addRowNames(layers, rows, literalOf("colour"));
    return {Json::array({plotOf(width, {{"step", std::max(36.0, rows.step)}, {"for", "position"}},
                                shareData(chart, rows), {{"y", rowChannel(rows)}}, layers)}),
            -rows.names};
}

Views viewsOf(const WaterfallChart& chart)
{
    if (chart.start.name.empty() && chart.end.name.empty() && chart.steps.empty())
        return {};
    const Rows rows = waterfallRows(chart);
    const std::vector<WaterfallRow> steps = stepsOf(chart);
    const double width = kWidth - rows.names;
    const ValueScale scale = waterfallScale(chart, steps, width);
    Json layers = Json::array();
    addWaterfallMarks(layers, chart, rows, scale);
    addLabels(layers, scale, "value",
              "max(datum.kind == 'start' || datum.kind == 'end' ? datum.value : datum.from,"
              " datum.value + (datum.error > 0 ? datum.error : 0))",
              kLabelGap + (endsAreBars(chart) ? 0.0 : 5.0));
    addRowNames(layers, rows, literalOf("colour"));
    Json colour = fieldOf("kind", "nominal");
    colour["scale"] = {{"domain", Json::array({"start", "less", "more", "end"})},
                       {"range",
                        Json::array({scenarioHex(chart.start.style), hex(kLight.less), hex(kLight.more),
                                     scenarioHex(chart.end.style)})}};
    colour["legend"] = nullptr;
    return {Json::array({plotOf(width, {{"step", std::max(44.0, rows.step)}}, waterfallData(steps, rows),
                                {{"y", rowChannel(rows)}, {"color", colour}}, layers)}),
            -rows.names};
}

} // namespace cw::chart::vega
