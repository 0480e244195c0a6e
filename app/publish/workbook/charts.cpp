// SPDX-License-Identifier: GPL-3.0-or-later
// Native charts of the main results: bars from zero, or dots on a logarithmic axis where bars would hide the small ones.
#include "app/chart/palette.h"
#include "app/publish/workbook/sheets.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace cw::workbook {

namespace {

constexpr double kWidth = 520.0; // pixels
constexpr double kHeightOfBars = 110.0;
constexpr double kHeightOfBar = 26.0;
constexpr double kLeastHeight = 300.0;
constexpr int kLogBase = 10;
constexpr double kPixelsOfRow = 20.0;

// Excel has no triangle that stands on its point.
constexpr std::array<std::uint8_t, 8> kMarkers{
    LXW_CHART_MARKER_CIRCLE,    LXW_CHART_MARKER_TRIANGLE, LXW_CHART_MARKER_SQUARE, LXW_CHART_MARKER_DIAMOND,
    LXW_CHART_MARKER_LONG_DASH, LXW_CHART_MARKER_STAR,     LXW_CHART_MARKER_X,      LXW_CHART_MARKER_PLUS};

std::size_t styleOf(const Context& context, std::size_t scenario)
{
    return static_cast<std::size_t>(context.columns.rows[scenario].scenario->style) % kMarkers.size();
}

lxw_color_t colourOf(const Context& context, std::size_t scenario)
{
    return chart::kLight.scenarios[styleOf(context, scenario)];
}

void setColours(const Context& context, lxw_chart_series* series)
{
    std::vector<lxw_chart_fill> fills(context.shown);
    std::vector<lxw_chart_point> points(context.shown);
    std::vector<lxw_chart_point*> list;
    for (std::size_t i = 0; i < context.shown; ++i) {
        fills[i].color = colourOf(context, i);
        points[i].fill = &fills[i];
        list.push_back(&points[i]);
    }
    list.push_back(nullptr);
    chart_series_set_points(series, list.data());
}

void setMarker(const Context& context, lxw_chart_series* series, std::size_t scenario)
{
    lxw_chart_line none{};
    none.none = LXW_TRUE;
    lxw_chart_fill fill{};
    fill.color = colourOf(context, scenario);
    lxw_chart_line line{};
    line.color = fill.color;
    chart_series_set_line(series, &none);
    chart_series_set_marker_type(series, kMarkers[styleOf(context, scenario)]);
    chart_series_set_marker_size(series, 9);
    chart_series_set_marker_fill(series, &fill);
    chart_series_set_marker_line(series, &line);
}

void setTexts(lxw_chart* chart, const ShownMetric& shown, lxw_chart_axis* values)
{
    lxw_chart_font titleFont{};
    titleFont.size = 12;
    titleFont.bold = LXW_TRUE;
    lxw_chart_font axisFont{};
    axisFont.size = 9;
    axisFont.bold = LXW_EXPLICIT_FALSE;
    chart_title_set_name(chart, cellText(shown.title).c_str());
    chart_title_set_name_font(chart, &titleFont);
    chart_axis_set_name(values, cellText(shown.unit).c_str());
    chart_axis_set_name_font(values, &axisFont);
    chart_legend_set_position(chart, LXW_CHART_LEGEND_NONE);
    lxw_chart_line grid{};
    grid.color = chart::kLight.hairline;
    chart_axis_major_gridlines_set_visible(values, LXW_TRUE);
    chart_axis_major_gridlines_set_line(values, &grid);
}

lxw_chart_series* addValues(const Context& context, lxw_chart* chart, int row)
{
    const QByteArray sheet = context.steps.name().toUtf8();
    const auto last = static_cast<lxw_col_t>(columnAt(context.shown) - 1);
    lxw_chart_series* series = chart_add_series(chart, nullptr, nullptr);
    chart_series_set_categories(series, sheet.constData(), kFirstRow - 1, kFirstValueColumn, kFirstRow - 1,
                                last);
    chart_series_set_values(series, sheet.constData(), static_cast<lxw_row_t>(row), kFirstValueColumn,
                            static_cast<lxw_row_t>(row), last);
    return series;
}

// In the number format of the cells.
void setLabels(lxw_chart_series* series, std::uint8_t position)
{
    lxw_chart_font font{};
    font.size = 9;
    chart_series_set_labels(series);
    chart_series_set_labels_position(series, position);
    chart_series_set_labels_font(series, &font);
}

lxw_chart* bars(const Context& context, const ShownMetric& shown, int row)
{
    lxw_chart* chart = workbook_add_chart(context.book.handle(), LXW_CHART_BAR);
    lxw_chart_series* series = addValues(context, chart, row);
    setColours(context, series);
    setLabels(series, LXW_CHART_LABEL_POSITION_OUTSIDE_END);
    // The library's x axis of a bar chart is the one across, of the values.
    setTexts(chart, shown, chart->x_axis);
    chart_axis_set_reverse(chart->y_axis);      // the first scenario on top
    chart_axis_set_crossing_max(chart->y_axis); // and the values below all the same
    chart_axis_major_gridlines_set_visible(chart->y_axis, LXW_FALSE);
    chart_axis_set_min(chart->x_axis, 0.0);
    chart_axis_set_num_format(chart->x_axis, "General");
    chart_set_series_gap(chart, 60);
    return chart;
}

double decadeBelow(const ShownMetric& shown)
{
    double smallest = std::numeric_limits<double>::infinity();
    for (const double value : shown.known)
        if (std::isfinite(value))
            smallest = std::min(smallest, value);
    return std::pow(10.0, std::floor(std::log10(smallest)));
}

lxw_chart* dots(const Context& context, const ShownMetric& shown, int row)
{
    lxw_chart* chart = workbook_add_chart(context.book.handle(), LXW_CHART_LINE);
    for (std::size_t scenario = 0; scenario < context.shown; ++scenario) {
        lxw_chart_series* series = addValues(context, chart, row + static_cast<int>(scenario));
        setMarker(context, series, scenario);
        setLabels(series, LXW_CHART_LABEL_POSITION_ABOVE);
    }
    setTexts(chart, shown, chart->y_axis);
    chart_axis_set_log_base(chart->y_axis, kLogBase);
    const double lowest = decadeBelow(shown);
    chart_axis_set_min(chart->y_axis, lowest);
    chart_axis_set_crossing(chart->y_axis, lowest);
    chart_axis_set_num_format(chart->y_axis, "General");
    return chart;
}

} // namespace

void addCharts(Context& context, const ChartRows& charts, int row)
{
    constexpr lxw_col_t kRightColumn = 4;
    const double heightOfBars = kHeightOfBars + kHeightOfBar * static_cast<double>(context.shown);
    for (std::size_t i = 0; i < context.metrics.size(); ++i) {
        const ShownMetric shown = shownMetric(context, context.metrics[i]);
        lxw_chart* chart =
            shown.logarithmic ? dots(context, shown, charts.rows[i]) : bars(context, shown, charts.rows[i]);
        const double height = std::max(heightOfBars, kLeastHeight);
        lxw_chart_options options{};
        options.x_scale = kWidth / 480.0; // the usual size of a chart is 480 × 288
        options.y_scale = height / 288.0;
        const int line =
            row + static_cast<int>(i / 2) * static_cast<int>(std::ceil(height / kPixelsOfRow) + 1);
        worksheet_insert_chart_opt(context.overview.handle(), static_cast<lxw_row_t>(line),
                                   i % 2 == 0 ? 0 : kRightColumn, chart, &options);
    }
}

} // namespace cw::workbook
