// SPDX-License-Identifier: GPL-3.0-or-later
// What the specs of all charts share: the texts around a chart and its axes. Texts are ready to show (translated, UTF-8);
// values are in the unit of their axis.
#pragma once

#include <string>
#include <vector>

namespace cw::chart {

struct Tick {
    double value = 0.0;
    std::string label; // empty: a line without a label
};

// A value axis. Values beyond its ends are drawn at its ends; on a logarithmic one both ends are above 0.
struct ValueAxis {
    std::string title; // "Electricity"
    std::string unit;  // "GWh per year": once for the whole axis
    bool logarithmic = false;
    double minimum = 0.0;
    double maximum = 1.0;
    std::vector<Tick> ticks; // rising; labels that would touch are left out
};

// All that a chart rests on, in parts, so that several charts can share one list.
struct SourceList {
    std::string intro;              // "Sources: "
    std::vector<std::string> names; // "Brown et al. 2020"
    std::string between;            // ", "
    std::string madeBy;             // "Counterwatt 0.1, catalog 2026-11 · document 3f9a"
};

// "Sources: A, B · Counterwatt …"; empty where nothing is known.
[[nodiscard]] std::string sourceText(const SourceList& sources);

struct ChartTexts {
    std::string headline; // the finding, as a sentence
    std::string subtitle; // what is shown
    std::string note;     // how the numbers are to be read
    std::string source; // for a picture, whose room is short: "Sources: A, B and 9 more · Counterwatt 0.1 …"
    std::string description; // the data in sentences, for screen readers and <desc>
    std::string language;    // "en" or "zh-CN"
    SourceList sources{};    // for data: none is left out
};

} // namespace cw::chart
