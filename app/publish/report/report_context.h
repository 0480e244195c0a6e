// SPDX-License-Identifier: GPL-3.0-or-later
// What the blocks of a report share: the comparison, its sources with their numbers, and whether to go on.
#pragma once

#include "app/models/compare_values.h"
#include "app/models/named_chart.h"
#include "app/models/results_table.h"
#include "app/publish/report/parts.h"
#include "app/publish/report/report.h"

namespace cw::report {

class Context {
public:
    // All of it outlives the context.
    Context(const ReportInput& input, const KeepGoing& keepGoing, bool listsSources);

    [[nodiscard]] const LoadedComparison& loaded() const { return m_input.loaded; }
    [[nodiscard]] const ReportInput& asked() const { return m_input; }
    [[nodiscard]] const ReportTemplate& wanted() const { return loaded().contents.report; }
    [[nodiscard]] const CompareView& view() const { return loaded().contents.view; }
    [[nodiscard]] Language language() const { return m_language; }
    // How often the inputs are drawn: "10,000".
    [[nodiscard]] QString drawsText() const;
    // For the builders of charts.
    [[nodiscard]] const CompareInput& chartInput() const { return m_chartInput; }
    // The shown scenarios.
    [[nodiscard]] const Compared& compared() const { return m_compared; }
    [[nodiscard]] const chart::CompareChart& compareChart();
    // The totals of the shown scenarios for the four quantities of the comparison, with their ranges. Errors: those of
    // the draws.
    [[nodiscard]] Result<std::vector<ResultRow>> totals();

    // A source by its name, leading to its place in the list of sources. Nothing for an unknown id but the id itself, and
    // nothing at all for an empty one.
    [[nodiscard]] Text cite(const std::string& id);
    // What a value rests on: "Patterson et al. 2021 · measured".
    [[nodiscard]] Text citeOrigin(const Origin& origin);
    // Cited so far, in that order.
    [[nodiscard]] const std::vector<std::string>& cited() const { return m_cited; }
    [[nodiscard]] std::optional<Source> source(const std::string& id) const;

    [[nodiscard]] bool mayGoOn() const { return m_keepGoing(0.0); }

private:
    [[nodiscard]] QString placeOf(const std::string& id);

    ReportInput m_input;
    const KeepGoing& m_keepGoing;
    bool m_listsSources;
    Language m_language;
    CompareInput m_chartInput;
    Compared m_compared;
    std::optional<chart::CompareChart> m_compareChart;
    std::optional<Result<std::vector<ResultRow>>> m_totals;
    std::vector<std::string> m_cited;
};

// A block's content. Errors: cancelled, those of the draws. Without parts the block is left out.
using Parts = Result<std::vector<Part>>;

[[nodiscard]] Error cancelledError();

// A chart with its words, or the sentence why there is none.
void addChart(std::vector<Part>& parts, AnyBuilt built);

[[nodiscard]] inline Paragraph plain(const QString& words, Tone tone = Tone::plain)
{
    return {{{words, {}}}, tone};
}
[[nodiscard]] inline QString fromUtf8(const std::string& text)
{
    return QString::fromStdString(text);
}

} // namespace cw::report
