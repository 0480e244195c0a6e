// SPDX-License-Identifier: GPL-3.0-or-later
// What the Vega-Lite specifications of all charts share: values, axes, rows with names, whiskers and labels. Fields have
// fixed plain names (Vega reads dots and brackets in names as paths) and of a chart's texts only the labels of ticks stand in expressions, as literals. Used
// by app/chart/vega_lite*.cpp only.
#pragma once

#include "app/chart/any_chart.h"
#include "app/chart/text_style.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cw::chart::vega {

using Json = nlohmann::ordered_json;

inline constexpr double kWidth = 968.0;      // of everything below the title, in pixels
inline constexpr double kPlotHeight = 400.0; // of plots with two value axes

// "#0072B2"
[[nodiscard]] std::string hex(Rgb colour);
[[nodiscard]] std::string scenarioHex(int style);
// The scenario's marker as Vega draws it: the name of a symbol or a path.
[[nodiscard]] std::string symbolOf(int style);
// One line, without control characters.
[[nodiscard]] std::string textOf(std::string_view raw);
// Null for what is not known or not finite.
[[nodiscard]] Json numberOf(std::optional<double> value);
// A text in lines of this width; the last one says where there were more.
[[nodiscard]] std::vector<std::string> linesOf(std::string_view raw, double width, TextStyle style,
                                               int mostLines = 30);
[[nodiscard]] double widthOf(std::string_view raw, TextStyle style);
// Separated by '\n', which text marks break at.
[[nodiscard]] std::string joined(const std::vector<std::string>& lines);

// Channels.
[[nodiscard]] Json fieldOf(const char* name, const char* type);
[[nodiscard]] Json pixelOf(double value);
[[nodiscard]] Json colourOf(Rgb colour);

// The value axis of a plot: values between `from` and `to` pixels. What lies beyond its ends is drawn at them, unless lines
// are to run out of the plot.
struct ValueScale {
    ValueAxis axis;
    double from = 0.0;
    double to = 1.0;
    bool clamp = true;
};

[[nodiscard]] Json quantityOf(const ValueScale& scale, const char* field);
// A line or mark at one value.
[[nodiscard]] Json datumOf(const ValueScale& scale, double value);
// With the axis' ticks and their labels (those that would touch left out), its title and unit in one line.
[[nodiscard]] Json withAxis(Json channel, const ValueScale& scale, const char* orient);
// The test of an expression whether a field has a mark on the axis.
[[nodiscard]] std::string drawableTest(const ValueScale& scale, const char* field);

[[nodiscard]] Json layerOf(Json mark, Json encoding);
[[nodiscard]] Json filtered(Json layer, const std::string& expression);
[[nodiscard]] Json withData(Json view, Json values);
// Texts at the left of their place, in body or small type.
[[nodiscard]] Json textMark(const char* align, double dx, TextStyle style);

struct RowLabel {
    std::string name;
    std::string detail; // a second, smaller line
    std::optional<int> style;
    bool strong = false;
};

// Rows from top to bottom with their names at the left of the plot, which begins at pixel 0.
struct Rows {
    std::vector<std::string> keys; // the field "name": each only once
    std::vector<RowLabel> labels;
    double names = 0.0; // pixels left of the plot
    double step = 32.0;
};

[[nodiscard]] Rows rowsOf(std::vector<RowLabel> labels);
// The channel y of the field "name".
[[nodiscard]] Json rowChannel(const Rows& rows);
// Names, details and markers left of the plot; markers are in the colours of this channel, and their field "colour" is
// the scenario's.
void addRowNames(Json& layers, const Rows& rows, const Json& colour);
// A field that holds colours.
[[nodiscard]] Json literalOf(const char* field);
// Colours of the rows' scenarios by the field "name".
[[nodiscard]] Json scenarioColours(const Rows& rows);
[[nodiscard]] Json scenarioShapes(const Rows& rows);

struct Reach {
    double value = 0.0; // where the mark ends
    double before = 0.0;
    double behind = 0.0; // pixels that its texts take beside it
};

// A scale as wide as the texts beside the marks allow within `width`.
[[nodiscard]] ValueScale fitted(const ValueAxis& axis, double width, const std::vector<Reach>& reaches);

// From the field `low` to `high` with caps; the colour is the layer's unless one is given.
void addWhiskers(Json& layers, const ValueScale& scale, const char* low, const char* high,
                 std::optional<Rgb> colour);
// The field "label" behind where a mark ends, or at the left where the field `value` has no mark.
void addLabels(Json& layers, const ValueScale& scale, const char* value, const std::string& endExpression,
               double gap);
[[nodiscard]] Json pointMark(double size);
// The axis of an upright channel, its title level above its labels, `above` pixels over the plot.
[[nodiscard]] Json uprightAxis(Json channel, const ValueScale& scale, double left, double above);
// The room of the labels left of an upright axis.
[[nodiscard]] double ticksWidth(const ValueAxis& axis);
// One text of the chart's own at a place in the plot.
[[nodiscard]] Json noteOf(const std::string& text, Json mark, Json x, Json y, Rgb colour);
// A line of its own through the plot or beyond it.
[[nodiscard]] Json ruleOf(Json encoding, Rgb colour, bool dotted);
[[nodiscard]] double labelWidth(const std::string& label);

// A view of `width` × height with layers over common data.
[[nodiscard]] Json plotOf(double width, Json height, Json data, Json encoding, Json layers);

struct Views {
    Json list = Json::array(); // from top to bottom
    double left = 0.0;         // where texts begin: 0 or below
};

[[nodiscard]] Views viewsOf(const CompareChart& chart);
[[nodiscard]] Views viewsOf(const DistributionChart& chart);
[[nodiscard]] Views viewsOf(const TornadoChart& chart);
[[nodiscard]] Views viewsOf(const SharesChart& chart);
[[nodiscard]] Views viewsOf(const WaterfallChart& chart);
[[nodiscard]] Views viewsOf(const MethodsChart& chart);
[[nodiscard]] Views viewsOf(const LineChart& chart);
[[nodiscard]] Views viewsOf(const HeatMap& chart);
[[nodiscard]] Views viewsOf(const ClaimCard& card);

} // namespace cw::chart::vega
