// SPDX-License-Identifier: GPL-3.0-or-later
// The sheets of a workbook: what they share, and a function for each that writes it.
#pragma once

#include "app/models/source_text.h"
#include "app/publish/workbook/book.h"
#include "app/publish/workbook/calculation.h"
#include "app/publish/workbook/drawn_ranges.h"

#include <array>
#include <map>
#include <optional>
#include <vector>

namespace cw::workbook {

// A row of the sheet of results.
struct ResultLine {
    std::size_t column = 0; // the scenario's position
    std::optional<Workload> workload;
    Metric metric = Metric::electricityFacility;
    const WrittenResult* written = nullptr; // none: there is no formula
};

// All of it outlives the sheets.
struct Context {
    const LoadedComparison& loaded;
    const Compared& columns; // the shown scenarios, then a baseline that is hidden
    std::size_t shown = 0;   // how many of them are shown
    std::optional<std::size_t> baseline;
    const Calculation& calculation;
    const DrawnRanges& ranges;
    std::array<Metric, 4> metrics; // the main ones
    std::vector<ResultLine> lines;
    std::map<ParameterId, int> inputRows; // of the sheet of inputs, choices too

    Book& book;
    Sheet overview;
    Sheet inputs;
    Sheet results;
    Sheet steps;
    Sheet quantiles;
    Sheet sources;

    [[nodiscard]] QString name(std::size_t column) const; // as its column is headed
    [[nodiscard]] std::optional<Source> source(const std::string& id) const;
    [[nodiscard]] Per per() const { return loaded.per(); }
    // Of the sheet of results.
    [[nodiscard]] std::optional<CellAt> placeOf(std::size_t column, Metric metric) const;
};

inline constexpr int kResultValueColumn = 3;

// What a result's value is in: "kWh per year".
[[nodiscard]] QString resultUnit(Metric metric, Per per);

// The texts that the rows of several sheets begin with.
[[nodiscard]] QString totalText();
[[nodiscard]] QString workloadText(const std::optional<Workload>& workload);

[[nodiscard]] std::vector<ResultLine> resultLines(const Calculation& calculation, const Compared& columns,
                                                  const std::array<Metric, 4>& main);
[[nodiscard]] std::map<ParameterId, int> inputRowsOf(const Calculation& calculation, const Compared& columns);

// Where the values of the charts stand, on the sheet of steps: the row of each main metric, a column for each scenario. Of a
// metric on a logarithmic axis a row for each scenario, which holds its own value only.
struct ChartRows {
    std::array<int, 4> rows{};
};
// A main metric in one unit that suits all scenarios.
struct ShownMetric {
    QString title; // "Electricity"
    QString unit;  // "GWh per year"
    double factor = 1.0;
    std::vector<double> known; // in that unit, by scenario; NaN: not known
    bool logarithmic = false;  // bars would hide the small ones
};
[[nodiscard]] ShownMetric shownMetric(const Context& context, Metric metric);

void writeOverview(Context& context, const QString& headline, const ChartRows& charts);
void writeInputs(Context& context);
void writeResults(Context& context);
[[nodiscard]] ChartRows writeSteps(Context& context);
void writeQuantiles(Context& context);
void writeSources(Context& context);
// On the overview, below `row`.
void addCharts(Context& context, const ChartRows& charts, int row);

} // namespace cw::workbook
