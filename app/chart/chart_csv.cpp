// SPDX-License-Identifier: GPL-3.0-or-later
// A chart's numbers in lines of cells: one overload a kind of chart.

#include "app/chart/chart_csv.h"

#include "app/chart/text_clean.h"
#include "app/engine/units/format.h"

#include <array>
#include <cmath>
#include <utility>

namespace cw::chart {

namespace {

std::string quoted(const std::string& raw)
{
    std::string text = cleanText(raw, 20000);
    if (!text.empty() && std::string_view("=+-@").find(text.front()) != std::string_view::npos)
        text.insert(0, 1, '\'');
    if (text.find_first_of(",\"") == std::string::npos)
        return text;
    std::string out = "\"";
    for (const char c : text)
        out += c == '"' ? std::string("\"\"") : std::string(1, c);
    return out + "\"";
}

std::string exact(std::optional<double> value)
{
    return value && std::isfinite(*value) ? formatExact(*value) : std::string();
}

// Cells are added from left to right; end() closes a line.
class Table {
public:
    explicit Table(const std::vector<std::string>& headings)
    {
        for (const std::string& heading : headings)
            text(heading);
        end();
    }

    Table& text(const std::string& raw) { return cell(quoted(raw)); }
    Table& number(std::optional<double> value) { return cell(exact(value)); }
    void end()
    {
        m_out += "\r\n";
        m_begins = true;
    }
    [[nodiscard]] std::string take() { return std::move(m_out); }

private:
    Table& cell(const std::string& content)
    {
        m_out += (m_begins ? "" : ",") + content;
        m_begins = false;
        return *this;
    }

    std::string m_out;
    bool m_begins = true;
};

std::optional<double> at(const std::vector<double>& values, std::size_t index)
{
    return index < values.size() ? std::optional(values[index]) : std::nullopt;
}

struct CsvMaker {
    std::string operator()(const CompareChart& chart) const
    {
        std::vector<std::string> headings{"scenario", "quantity", "unit", "value", "low", "high"};
        headings.insert(headings.end(), chart.stack.begin(), chart.stack.end());
        headings.insert(headings.end(), {"label", "source"});
        Table table(headings);
        for (std::size_t row = 0; row < chart.rows.size(); ++row) {
            for (const Panel& panel : chart.panels) {
                if (row >= panel.cells.size())
                    continue;
                const Cell& cell = panel.cells[row];
                table.text(chart.rows[row].name).text(panel.title).text(panel.unit);
                table.number(cell.value).number(cell.low).number(cell.high);
                for (std::size_t i = 0; i < chart.stack.size(); ++i)
                    table.number(at(cell.segments, i));
                table.text(cell.label).text(chart.source).end();
            }
        }
        return table.take();
    }

    std::string operator()(const DistributionChart& chart) const
    {
        Table table({"scenario", "quantity", "unit", "what", "value", chart.heights.title, "source"});
        const auto add = [&](const std::string& name, const char* what, std::optional<double> value,
                             std::optional<double> height) {
            table.text(name).text(chart.values.title).text(chart.values.unit).text(what);
            table.number(value).number(height).text(chart.texts.source).end();
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

    std::string operator()(const TornadoChart& chart) const
    {
        Table table({"input", "low input", "high input", "quantity", "unit", "low result", "base result",
                     "high result", "elasticity", "source"});
        for (const TornadoRow& row : chart.rows) {
            table.text(row.name).text(row.lowInput).text(row.highInput);
            table.text(chart.axis.title).text(chart.axis.unit);
            table.number(row.lowResult).number(chart.base).number(row.highResult);
            table.text(row.elasticity).text(chart.texts.source).end();
        }
        return table.take();
    }

    std::string operator()(const SharesChart& chart) const
    {
        Table table(
            {"input", "unit", "alone", "alone error", "together", "together error", "label", "source"});
        for (const SharesRow& row : chart.rows) {
            table.text(row.name).text(chart.axis.unit);
            table.number(row.alone.value).number(row.alone.error);
            table.number(row.together.value).number(row.together.error);
            table.text(row.label).text(chart.texts.source).end();
        }
        return table.take();
    }

    std::string operator()(const WaterfallChart& chart) const
    {
        Table table({"step", "detail", "quantity", "unit", "change", "error", "result", "label", "source"});
        double sum = chart.start.value;
        const auto add = [&](const std::string& name, const std::string& detail, std::optional<double> change,
                             std::optional<double> error, double result, const std::string& label) {
            table.text(name).text(detail).text(chart.axis.title).text(chart.axis.unit);
            table.number(change).number(error).number(result).text(label).text(chart.texts.source).end();
        };
        add(chart.start.name, {}, {}, {}, sum, chart.start.label);
        for (const WaterfallStep& step : chart.steps) {
            sum += std::isfinite(step.delta) ? step.delta : 0.0;
            add(step.name, step.detail, step.delta, step.error, sum, step.label);
        }
        add(chart.end.name, {}, {}, {}, chart.end.value, chart.end.label);
        return table.take();
    }

    std::string operator()(const MethodsChart& chart) const
    {
        std::vector<std::string> headings{"method", "detail", "quantity", "unit", "value",
                                          "low",    "high",   "chosen",   "label"};
        headings.insert(headings.end(), chart.columnTitles.begin(), chart.columnTitles.end());
        headings.emplace_back("source");
        Table table(headings);
        for (const MethodRow& row : chart.rows) {
            table.text(row.name).text(row.detail).text(chart.axis.title).text(chart.axis.unit);
            table.number(row.value).number(row.low).number(row.high);
            table.text(row.chosen ? "1" : "0").text(row.label);
            for (std::size_t i = 0; i < chart.columnTitles.size(); ++i)
                table.text(i < row.columns.size() ? row.columns[i] : std::string());
            table.text(chart.texts.source).end();
        }
        return table.take();
    }

    std::string operator()(const LineChart& chart) const
    {
        Table table({"scenario", "input", "input unit", "input value", "quantity", "unit", "value", "low",
                     "high", "source"});
        for (const LineSeries& series : chart.series) {
            for (std::size_t i = 0; i < series.x.size(); ++i) {
                table.text(series.name).text(chart.x.title).text(chart.x.unit).number(series.x[i]);
                table.text(chart.y.title).text(chart.y.unit).number(at(series.middle, i));
                table.number(at(series.low, i)).number(at(series.high, i)).text(chart.texts.source).end();
            }
        }
        return table.take();
    }

    std::string operator()(const HeatMap& chart) const
    {
        Table table(
            {"x input", "x unit", "x", "y input", "y unit", "y", "quantity", "unit", "value", "source"});
        for (std::size_t i = 0; i < chart.values.size() && !chart.xs.empty(); ++i) {
            table.text(chart.x.title).text(chart.x.unit).number(chart.xs[i % chart.xs.size()]);
            table.text(chart.y.title).text(chart.y.unit).number(at(chart.ys, i / chart.xs.size()));
            table.text(chart.colour.title).text(chart.colour.unit).number(chart.values[i]);
            table.text(chart.texts.source).end();
        }
        return table.take();
    }

    // The number line, then every line of the card; where a line says no number the cells are empty.
    std::string operator()(const ClaimCard& card) const
    {
        Table table({"part", "text", "detail", "mark", "low", "value", "high", "unit", "source"});
        const auto words = [&](const std::string& part, const std::string& text, const std::string& detail,
                               CardMark mark) -> Table& {
            return table.text(part).text(text).text(detail).text(markName(mark));
        };
        words("claim", card.texts.headline, card.texts.subtitle, CardMark::none);
        table.number({}).number({}).number({}).text({}).text(card.texts.source).end();
        words("verdict", card.verdictWord, card.verdictText, card.verdict);
        table.number({}).number({}).number({}).text({}).text(card.texts.source).end();
        for (const CardRow& row : card.rows) {
            words(row.name, row.label, row.detail, CardMark::none).number(row.low).number(row.value);
            table.number(row.high).text(card.axis.unit).text(card.texts.source).end();
        }
        for (const CardSection& section : card.sections) {
            for (const CardLine& line : section.lines) {
                words(section.title, line.text, line.detail, line.mark).number(line.low).number(line.value);
                table.number(line.high).text(line.unit).text(card.texts.source).end();
            }
        }
        return table.take();
    }

private:
    static const char* markName(CardMark mark)
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
};

} // namespace

std::string chartCsv(const AnyChart& chart)
{
    return std::visit(CsvMaker(), chart);
}

std::string writeCsv(const CompareChart& chart)
{
    return CsvMaker()(chart);
}

} // namespace cw::chart
