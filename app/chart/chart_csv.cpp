// SPDX-License-Identifier: GPL-3.0-or-later
// A chart's cells in rows of text.

#include "app/chart/chart_csv.h"

#include "app/chart/text_clean.h"
#include "app/engine/units/format.h"

#include <cmath>

namespace cw::chart {

namespace {

constexpr const char* kEnd = "\r\n";

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

std::string cellLine(const CompareChart& chart, const Panel& panel, const Cell& cell, const Row& row)
{
    std::string out = quoted(row.name) + "," + quoted(panel.title) + "," + quoted(panel.unit);
    for (const auto& value : {cell.value, cell.low, cell.high})
        out += "," + exact(value);
    for (std::size_t i = 0; i < chart.stack.size(); ++i)
        out += "," + (i < cell.segments.size() ? exact(cell.segments[i]) : std::string());
    return out + "," + quoted(cell.label) + "," + quoted(chart.source) + kEnd;
}

} // namespace

std::string writeCsv(const CompareChart& chart)
{
    std::string out = "scenario,quantity,unit,value,low,high";
    for (const std::string& segment : chart.stack)
        out += "," + quoted(segment);
    out += std::string(",label,source") + kEnd;
    for (std::size_t row = 0; row < chart.rows.size(); ++row) {
        for (const Panel& panel : chart.panels) {
            if (row < panel.cells.size())
                out += cellLine(chart, panel, panel.cells[row], chart.rows[row]);
        }
    }
    return out;
}

} // namespace cw::chart
