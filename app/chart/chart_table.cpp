// SPDX-License-Identifier: GPL-3.0-or-later
// A chart's numbers in lines of cells: one overload a kind of chart. Headings are the same in every language, for they
// are the keys of the data file.

#include "app/chart/chart_table.h"

#include <cmath>
#include <utility>

namespace cw::chart {

namespace {

std::optional<double> finite(std::optional<double> value)
{
    return value && std::isfinite(*value) ? value : std::nullopt;
}

std::optional<double> at(const std::vector<double>& values, std::size_t index)
{
    return index < values.size() ? std::optional(values[index]) : std::nullopt;
}

// Cells are added from left to right, line by line.
class TableBuilder {
public:
    explicit TableBuilder(std::vector<std::string> headings) { m_table.headings = std::move(headings); }

    TableBuilder& line()
    {
        m_table.rows.emplace_back();
        return *this;
    }
    TableBuilder& text(std::string text) { return cell(std::move(text)); }
    TableBuilder& number(std::optional<double> value) { return cell(finite(value)); }
    [[nodiscard]] ChartTable take() { return std::move(m_table); }

private:
    TableBuilder& cell(TableCell content)
    {
        m_table.rows.back().push_back(std::move(content));
        return *this;
    }

    ChartTable m_table;
};

const char* markName(CardMark mark)
{
    switch (mark) {
    case CardMark::none: break;
    case CardMark::holds: return "holds";
    case CardMark::roughly: return "roughly";
    case CardMark::off: return "off";
    case CardMark::unchecked: return "unchecked";
    }
    return "";
}

// The verdict, the number line, every line of the sections and every point of their curves; where a line says no number
// the cells are empty.
class CardTable {
public:
    [[nodiscard]] ChartTable of(const ClaimCard& card)
    {
        m_table = TableBuilder(
            {"part", "text", "detail", "mark", "low", "value", "high", "unit", "where", "where unit"});
        words("claim", card.texts.headline, card.texts.subtitle, CardMark::none);
        numbers({}, {}, {}, {});
        words("verdict", card.verdictWord, card.verdictText, card.verdict);
        numbers({}, {}, {}, {});
        for (const CardRow& row : card.rows) {
            words(row.name, row.label, row.detail, CardMark::none);
            numbers(row.low, row.value, row.high, card.axis.unit);
        }
        for (const CardSection& section : card.sections)
            add(section);
        return m_table.take();
    }

private:
    void words(const std::string& part, const std::string& text, const std::string& detail, CardMark mark)
    {
        m_table.line().text(part).text(text).text(detail).text(markName(mark));
    }

    void numbers(std::optional<double> low, std::optional<double> value, std::optional<double> high,
                 const std::string& unit, std::optional<double> where = {}, const std::string& whereUnit = {})
    {
        m_table.number(low).number(value).number(high).text(unit).number(where).text(whereUnit);
    }

    void add(const CardSection& section)
    {
        for (const CardLine& line : section.lines) {
            words(section.title, line.text, line.detail, line.mark);
            numbers(line.low, line.value, line.high, line.unit);
        }
        const ConditionCurve& curve = section.curve;
        const std::string axes = curve.y.title + " · " + curve.x.title;
        for (std::size_t i = 0; i < curve.xs.size(); ++i) {
            words(curve.title, {}, axes, CardMark::none);
            numbers({}, at(curve.ys, i), {}, curve.y.unit, curve.xs[i], curve.x.unit);
        }
        for (const CurvePoint& point : curve.points) {
            words(curve.title, point.name, axes, CardMark::none);
            numbers({}, point.y, {}, curve.y.unit, point.x, curve.x.unit);
        }
    }

    TableBuilder m_table{{}};
};

struct TableMaker {
    ChartTable operator()(const CompareChart& chart) const
    {
        std::vector<std::string> headings{"scenario", "quantity", "unit", "value", "low", "high"};
        headings.insert(headings.end(), chart.stack.begin(), chart.stack.end());
        headings.emplace_back("label");
        TableBuilder table(headings);
        for (std::size_t row = 0; row < chart.rows.size(); ++row) {
            for (const Panel& panel : chart.panels) {
                if (row >= panel.cells.size())
                    continue;
                const Cell& cell = panel.cells[row];
                table.line().text(chart.rows[row].name).text(panel.title).text(panel.unit);
                table.number(cell.value).number(cell.low).number(cell.high);
                for (std::size_t i = 0; i < chart.stack.size(); ++i)
                    table.number(at(cell.segments, i));
                table.text(cell.label);
            }
        }
        return table.take();
    }

    ChartTable operator()(const DistributionChart& chart) const
    {
        TableBuilder table({"scenario", "quantity", "unit", "what", "value", chart.heights.title});
        const auto add = [&](const std::string& name, const char* what, std::optional<double> value,
                             std::optional<double> height) {
            table.line().text(name).text(chart.values.title).text(chart.values.unit).text(what);
            table.number(value).number(height);
        };
        for (const DistributionSeries& series : chart.series) {
            add(series.name, "p5", series.p5, {});
            add(series.name, "p25", series.p25, {});
            add(series.name, "p50", series.p50, {});
            add(series.name, "p75", series.p75, {});
            add(series.name, "p95", series.p95, {});
            for (std::size_t i = 0; i < series.x.size(); ++i)
                add(series.name, "curve", series.x[i], at(series.y, i));
        }
        return table.take();
    }

    ChartTable operator()(const TornadoChart& chart) const
    {
        TableBuilder table({"input", "low input", "high input", "quantity", "unit", "low result",
                            "base result", "high result", "elasticity"});
        for (const TornadoRow& row : chart.rows) {
            table.line().text(row.name).text(row.lowInput).text(row.highInput);
            table.text(chart.axis.title).text(chart.axis.unit);
            table.number(row.lowResult).number(chart.base).number(row.highResult).text(row.elasticity);
        }
        return table.take();
    }

    ChartTable operator()(const SharesChart& chart) const
    {
        TableBuilder table({"input", "unit", "alone", "alone error", "together", "together error", "label"});
        for (const SharesRow& row : chart.rows) {
            table.line().text(row.name).text(chart.axis.unit);
            table.number(row.alone.value).number(row.alone.error);
            table.number(row.together.value).number(row.together.error).text(row.label);
        }
        return table.take();
    }

    ChartTable operator()(const WaterfallChart& chart) const
    {
        TableBuilder table({"step", "detail", "quantity", "unit", "change", "error", "result", "label"});
        double sum = chart.start.value;
        const auto add = [&](const std::string& name, const std::string& detail, std::optional<double> change,
                             std::optional<double> error, double result, const std::string& label) {
            table.line().text(name).text(detail).text(chart.axis.title).text(chart.axis.unit);
            table.number(change).number(error).number(result).text(label);
        };
        add(chart.start.name, {}, {}, {}, sum, chart.start.label);
        for (const WaterfallStep& step : chart.steps) {
            sum += std::isfinite(step.delta) ? step.delta : 0.0;
            add(step.name, step.detail, step.delta, step.error, sum, step.label);
        }
        add(chart.end.name, {}, {}, {}, chart.end.value, chart.end.label);
        return table.take();
    }

    ChartTable operator()(const MethodsChart& chart) const
    {
        std::vector<std::string> headings{"method", "detail", "quantity", "unit", "value",
                                          "low",    "high",   "chosen",   "label"};
        headings.insert(headings.end(), chart.columnTitles.begin(), chart.columnTitles.end());
        TableBuilder table(headings);
        for (const MethodRow& row : chart.rows) {
            table.line().text(row.name).text(row.detail).text(chart.axis.title).text(chart.axis.unit);
            table.number(row.value).number(row.low).number(row.high);
            table.text(row.chosen ? "1" : "0").text(row.label);
            for (std::size_t i = 0; i < chart.columnTitles.size(); ++i)
                table.text(i < row.columns.size() ? row.columns[i] : std::string());
        }
        return table.take();
    }

    ChartTable operator()(const LineChart& chart) const
    {
        TableBuilder table(
            {"scenario", "input", "input unit", "input value", "quantity", "unit", "value", "low", "high"});
        for (const LineSeries& series : chart.series) {
            for (std::size_t i = 0; i < series.x.size(); ++i) {
                table.line().text(series.name).text(chart.x.title).text(chart.x.unit).number(series.x[i]);
                table.text(chart.y.title).text(chart.y.unit).number(at(series.middle, i));
                table.number(at(series.low, i)).number(at(series.high, i));
            }
        }
        return table.take();
    }

    ChartTable operator()(const HeatMap& chart) const
    {
        TableBuilder table({"x input", "x unit", "x", "y input", "y unit", "y", "quantity", "unit", "value"});
        for (std::size_t i = 0; i < chart.values.size() && !chart.xs.empty(); ++i) {
            table.line().text(chart.x.title).text(chart.x.unit).number(chart.xs[i % chart.xs.size()]);
            table.text(chart.y.title).text(chart.y.unit).number(at(chart.ys, i / chart.xs.size()));
            table.text(chart.colour.title).text(chart.colour.unit).number(chart.values[i]);
        }
        return table.take();
    }

    ChartTable operator()(const ClaimCard& card) const { return CardTable().of(card); }
};

} // namespace

ChartTable chartTable(const AnyChart& chart)
{
    ChartTable table = std::visit(TableMaker(), chart);
    table.source = fullSource(textsOf(chart));
    return table;
}

} // namespace cw::chart
