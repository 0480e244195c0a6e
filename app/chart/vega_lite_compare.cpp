// SPDX-License-Identifier: GPL-3.0-or-later
// Scenarios side by side, and methods: rows with a bar or a dot each.

#include "app/chart/axis_layout.h"
#include "app/chart/vega_lite_parts.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace cw::chart::vega {

namespace {

constexpr double kPanelGap = 24.0;
constexpr double kLabelGap = 9.0;
constexpr double kReferenceLine = 14.0;
const std::string kEndOfRange = "isValid(datum.high) ? max(datum.value, datum.high) : datum.value";

ValueAxis axisOf(const Panel& panel)
{
    return {panel.title,   panel.unit,    panel.scale == Scale::logDots,
            panel.minimum, panel.maximum, panel.ticks};
}

double endOf(std::optional<double> value, std::optional<double> high)
{
    return std::max(value.value_or(0.0), high.value_or(value.value_or(0.0)));
}

class PanelView {
public:
    PanelView(const CompareChart& chart, const Rows& rows, const Panel& panel, double width)
        : m_chart(chart)
        , m_rows(rows)
        , m_panel(panel)
        , m_width(width)
        , m_scale(scaleOf())
    {
    }

    [[nodiscard]] Json view(bool named) const
    {
        Json layers = Json::array();
        const bool stacked = !m_chart.stack.empty() && m_panel.scale == Scale::linearBars;
        if (m_panel.scale == Scale::logDots)
            addDots(layers);
        else if (stacked)
            addSegments(layers);
        else
            addBars(layers);
        addLabels(layers, m_scale, "value", kEndOfRange, kLabelGap);
        if (m_panel.scale == Scale::logDots)
            turnLabels(layers);
        addReferences(layers);
        if (named)
            addRowNames(layers, m_rows, scenarioColours(m_rows));
        Json& x = layers.front()["encoding"]["x"];
        x = withAxis(std::move(x), m_scale, "top");
        x["axis"]["title"] = Json::array({textOf(m_panel.title), textOf(m_panel.unit)});
        return plotOf(m_width, {{"step", m_rows.step}}, data(),
                      {{"y", rowChannel(m_rows)}, {"color", scenarioColours(m_rows)}}, layers);
    }

private:
    // Dots keep the whole width: a label without room behind its dot stands before it.
    [[nodiscard]] ValueScale scaleOf() const
    {
        if (m_panel.scale == Scale::logDots)
            return {axisOf(m_panel), 8.0, m_width - 8.0};
        std::vector<Reach> reaches;
        for (const Cell& cell : m_panel.cells) {
            if (cell.value)
                reaches.push_back({endOf(cell.value, cell.high), 6.0, kLabelGap + labelWidth(cell.label)});
        }
        return fitted(axisOf(m_panel), m_width, reaches);
    }

    [[nodiscard]] std::size_t count() const { return std::min(m_panel.cells.size(), m_rows.keys.size()); }

    [[nodiscard]] Json data() const
    {
        Json values = Json::array();
        for (std::size_t i = 0; i < count(); ++i) {
            const Cell& cell = m_panel.cells[i];
            values.push_back({{"name", m_rows.keys[i]},
                              {"quantity", textOf(m_panel.title)},
                              {"unit", textOf(m_panel.unit)},
                              {"value", numberOf(cell.value)},
                              {"low", numberOf(cell.low)},
                              {"high", numberOf(cell.high)},
                              {"label", textOf(cell.label)}});
            if (before(cell))
                values.back()["side"] = "before";
        }
        return values;
    }

    [[nodiscard]] bool before(const Cell& cell) const
    {
        if (m_panel.scale != Scale::logDots || !cell.value)
            return false;
        const auto pixel = [&](double value) {
            return m_scale.from + (m_scale.to - m_scale.from) * shareOf(extentOf(m_scale.axis), value);
        };
        const double text = kLabelGap + labelWidth(cell.label);
        return pixel(endOf(cell.value, cell.high)) + text > m_width + kPanelGap / 2.0
            && pixel(cell.low.value_or(*cell.value)) - text > 0.0;
    }

    // Splits the layer of the labels in two by the field "side".
    static void turnLabels(Json& layers)
    {
        Json& behind = layers[layers.size() - 2];
        Json before = behind;
        behind["transform"].push_back({{"filter", "datum.side != 'before'"}});
        before["transform"].push_back({{"filter", "datum.side == 'before'"}});
        before["transform"][1]["calculate"] =
            "isValid(datum.low) ? min(datum.value, datum.low) : datum.value";
        before["mark"]["align"] = "right";
        before["mark"]["dx"] = -kLabelGap;
        layers.push_back(std::move(before));
    }

    void addDots(Json& layers) const
    {
        layers.push_back(
            filtered(layerOf({{"type", "point"},
                              {"filled", true},
                              {"opacity", 1},
                              {"size", 90},
                              {"tooltip", {{"content", "data"}}}},
                             {{"x", quantityOf(m_scale, "value")}, {"shape", scenarioShapes(m_rows)}}),
                     drawableTest(m_scale, "value")));
        addWhiskers(layers, m_scale, "low", "high", std::nullopt);
    }

    void addBars(Json& layers) const
    {
        layers.push_back(
            layerOf({{"type", "bar"}, {"height", {{"band", 0.5}}}, {"tooltip", {{"content", "data"}}}},
                    {{"x", quantityOf(m_scale, "value")}}));
        layers.back()["encoding"]["x"]["stack"] = nullptr;
        addMedians(layers);
    }

    // Whiskers over bars, with a ring at the median.
    void addMedians(Json& layers) const
    {
        addWhiskers(layers, m_scale, "low", "high", kLight.text);
        Json mark{{"type", "point"}, {"shape", "circle"}, {"size", 40}, {"filled", true}, {"opacity", 1}};
        mark["stroke"] = hex(kLight.text);
        mark["strokeWidth"] = 1.5;
        layers.push_back(
            filtered(layerOf(mark, {{"x", quantityOf(m_scale, "value")}, {"color", colourOf(kLight.panel)}}),
                     "isValid(datum.low) && isValid(datum.high)"));
    }

    // Opacity on white is what the picture's tones are.
    void addSegments(Json& layers) const
    {
        Json parts = Json::array();
        Json shares = Json::array();
        Json values = Json::array();
        const std::size_t stack = m_chart.stack.size();
        for (std::size_t part = 0; part < stack; ++part) {
            parts.push_back(textOf(m_chart.stack[part]));
            shares.push_back(
                stack < 2 ? 1.0 : 1.0 - 0.7 * static_cast<double>(part) / static_cast<double>(stack - 1));
        }
        for (std::size_t i = 0; i < count(); ++i) {
            const std::vector<double>& segments = m_panel.cells[i].segments;
            for (std::size_t part = 0; part < std::min(stack, segments.size()); ++part)
                values.push_back({{"name", m_rows.keys[i]},
                                  {"part", parts[part]},
                                  {"order", part},
                                  {"amount", numberOf(segments[part])}});
        }
        Json opacity = fieldOf("part", "ordinal");
        opacity["scale"] = {{"type", "ordinal"}, {"domain", parts}, {"range", shares}};
        opacity["legend"] = {{"symbolFillColor", hex(kLight.secondary)}, {"title", nullptr}};
        Json x = quantityOf(m_scale, "amount");
        x["stack"] = "zero";
        layers.push_back(withData(
            layerOf({{"type", "bar"}, {"height", {{"band", 0.5}}}, {"tooltip", {{"content", "data"}}}},
                    {{"x", x}, {"opacity", opacity}, {"order", fieldOf("order", "quantitative")}}),
            values));
        addMedians(layers);
    }

    // Dotted lines with names below the plot, the rightmost one highest.
    void addReferences(Json& layers) const
    {
        std::vector<Reference> lines;
        for (const Reference& line : m_panel.references) {
            if (line.value >= m_panel.minimum && line.value <= m_panel.maximum)
                lines.push_back(line);
        }
        std::sort(lines.begin(), lines.end(), [](const auto& a, const auto& b) { return a.value > b.value; });
        const double bottom = m_rows.step * static_cast<double>(m_rows.keys.size());
        for (std::size_t i = 0; i < lines.size(); ++i) {
            const Json at = datumOf(m_scale, lines[i].value);
            const double y = bottom + 12.0 + kReferenceLine * static_cast<double>(i);
            layers.push_back(
                ruleOf({{"x", at}, {"y", pixelOf(0.0)}, {"y2", pixelOf(y + 4.0)}}, kLight.secondary, true));
            layers.push_back(noteOf(textOf(lines[i].label), textMark("left", 4.0, kSmallText), at, pixelOf(y),
                                    kLight.secondary));
        }
    }

    const CompareChart& m_chart;
    const Rows& m_rows;
    const Panel& m_panel;
    double m_width;
    ValueScale m_scale;
};

// Texts in a column at the right of the plot, with their heading above.
void addColumn(Json& layers, const MethodsChart& chart, const Rows& rows, std::size_t column, double x,
               double width)
{
    constexpr double kLine = 13.0;
    std::map<std::size_t, Json> cells; // by their number of lines, for Vega moves a whole layer up
    for (std::size_t i = 0; i < chart.rows.size(); ++i) {
        if (column >= chart.rows[i].columns.size())
            continue;
        const auto lines = linesOf(chart.rows[i].columns[column], width, kSmallText, 3);
        cells[lines.size()].push_back({{"name", rows.keys[i]}, {"text", joined(lines)}});
    }
    for (auto& [lines, values] : cells) {
        Json mark = textMark("left", 0.0, kSmallText);
        mark["lineHeight"] = kLine;
        mark["dy"] = kLine / 2.0 * (1.0 - static_cast<double>(lines));
        layers.push_back(withData(
            layerOf(
                mark,
                {{"x", pixelOf(x)}, {"text", fieldOf("text", "nominal")}, {"color", colourOf(kLight.text)}}),
            std::move(values)));
    }
    layers.push_back(noteOf(textOf(chart.columnTitles[column]), textMark("left", 0.0, kSmallText), pixelOf(x),
                            pixelOf(-10.0), kLight.secondary));
}

Json methodData(const MethodsChart& chart, const Rows& rows)
{
    Json values = Json::array();
    for (std::size_t i = 0; i < chart.rows.size(); ++i) {
        const MethodRow& row = chart.rows[i];
        values.push_back({{"name", rows.keys[i]},
                          {"detail", textOf(row.detail)},
                          {"value", numberOf(row.value)},
                          {"low", numberOf(row.low)},
                          {"high", numberOf(row.high)},
                          {"label", textOf(row.label)},
                          {"chosen", row.chosen}});
    }
    return values;
}

} // namespace

Views viewsOf(const CompareChart& chart)
{
    std::vector<RowLabel> labels;
    for (const Row& row : chart.rows)
        labels.push_back({row.name, row.baseline ? chart.baselineWord : std::string(), row.style, false});
    if (labels.empty() || chart.panels.empty())
        return {};
    Rows rows = rowsOf(std::move(labels));
    const auto count = static_cast<double>(chart.panels.size());
    const double width =
        std::max(120.0, std::floor((kWidth - rows.names - kPanelGap * (count - 1.0)) / count));
    Json panels = Json::array();
    for (const Panel& panel : chart.panels)
        panels.push_back(PanelView(chart, rows, panel, width).view(panels.empty()));
    return {Json::array({{{"hconcat", panels}, {"spacing", kPanelGap}, {"bounds", "flush"}}}), -rows.names};
}

Views viewsOf(const MethodsChart& chart)
{
    if (chart.rows.empty())
        return {};
    std::vector<RowLabel> labels;
    std::vector<Reach> reaches;
    for (const MethodRow& row : chart.rows) {
        labels.push_back({row.name, row.detail, {}, row.chosen});
        if (row.value)
            reaches.push_back({endOf(row.value, row.high), 6.0, kLabelGap + labelWidth(row.label)});
    }
    const Rows rows = rowsOf(std::move(labels));
    constexpr double kColumn = 240.0;
    const double columns = kColumn * static_cast<double>(chart.columnTitles.size());
    const double width = std::max(200.0, kWidth - rows.names - columns);
    const ValueScale scale = fitted(chart.axis, width, reaches);
    Json layers = Json::array();
    layers.push_back(filtered(layerOf({{"type", "point"},
                                       {"shape", "circle"},
                                       {"filled", true},
                                       {"opacity", 1},
                                       {"size", 80},
                                       {"tooltip", {{"content", "data"}}}},
                                      {{"x", withAxis(quantityOf(scale, "value"), scale, "top")}}),
                              drawableTest(scale, "value")));
    addWhiskers(layers, scale, "low", "high", std::nullopt);
    addLabels(layers, scale, "value", kEndOfRange, kLabelGap);
    addRowNames(layers, rows, literalOf("colour"));
    for (std::size_t column = 0; column < chart.columnTitles.size(); ++column)
        addColumn(layers, chart, rows, column, width + 12.0 + kColumn * static_cast<double>(column),
                  kColumn - 16.0);
    Json colour = fieldOf("chosen", "nominal");
    colour["scale"] = {{"domain", Json::array({true, false})},
                       {"range", Json::array({hex(kLight.accent), hex(kLight.secondary)})}};
    colour["legend"] = nullptr;
    return {Json::array({plotOf(width, {{"step", std::max(44.0, rows.step)}}, methodData(chart, rows),
                                {{"y", rowChannel(rows)}, {"color", colour}}, layers)}),
            -rows.names};
}

} // namespace cw::chart::vega
