// SPDX-License-Identifier: GPL-3.0-or-later
// What a chart says, apart from how it is drawn: built by app/models, drawn on screen by ui/charts and written to files by
// chart/svg_writer. Texts are ready to show (translated, UTF-8); values are in the panel's unit.
#pragma once

#include "app/chart/chart_parts.h"

#include <optional>
#include <string>
#include <vector>

namespace cw::chart {

// Linear panels are bars from zero; logarithmic ones are dots, never bars.
enum class Scale { linearBars, logDots };

struct Row {
    std::string name;
    int style = 0; // colour and marker of the scenario (chart/palette.h)
    bool baseline = false;
};

// A named line across a panel: "17,000 US homes".
struct Reference {
    double value = 0.0;
    std::string label;
};

struct Cell {
    std::optional<double> value; // absent: not known; the label says so
    std::optional<double> low;   // P5 and P95, where ranges are on
    std::optional<double> high;
    std::vector<double> segments; // of a stacked bar, in the order of CompareChart::stack; empty: one bar
    std::string label;            // stands at the mark
};

struct Panel {
    std::string title; // "Electricity"
    std::string unit;  // "GWh per year": once for the whole axis
    Scale scale = Scale::linearBars;
    double minimum = 0.0; // of the axis, in the unit
    double maximum = 1.0;
    std::vector<Tick> ticks;
    std::vector<Reference> references;
    std::vector<Cell> cells; // one for each row
};

struct CompareChart {
    std::string headline; // the finding, as a sentence
    std::string subtitle; // what is shown
    std::vector<Row> rows;
    std::string baselineWord; // stands behind the name of the baseline
    std::vector<Panel> panels;
    std::vector<std::string> stack; // names of the segments, in order; empty: not stacked
    std::string axisNote;           // how the axes are to be read, e.g. why one is logarithmic
    std::string note;               // how the numbers are to be read
    std::string source;             // "Sources: … · Counterwatt 0.1, catalog 2026-11 · document 3f9a"
    std::string description;        // the data in sentences, for screen readers and <desc>
    std::string language;           // "en" or "zh-CN"
    SourceList sources{};           // for data: none is left out
};

} // namespace cw::chart
