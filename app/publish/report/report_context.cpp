// SPDX-License-Identifier: GPL-3.0-or-later
// Sources are numbered as they are first named.
#include "app/publish/report/report_context.h"

#include "app/models/claim_sections.h"
#include "app/models/compare_panel.h"
#include "app/models/texts.h"

#include <algorithm>

namespace cw::report {

namespace {

Result<std::vector<ResultRow>> totalsOf(const LoadedComparison& loaded)
{
    const auto metrics = panelMetrics(loaded.contents.view);
    std::vector<ResultRow> rows = resultsTable(loaded.comparison(), loaded.per());
    std::erase_if(rows, [&](const ResultRow& row) {
        return row.workload || std::find(metrics.begin(), metrics.end(), row.metric) == metrics.end()
            || !findScenario(loaded.comparison(), row.scenario)->shown;
    });
    const Status drawn = addRanges(rows, loaded.comparison(), loaded.per(), {loaded.draws, allThreads()});
    if (!drawn)
        return drawn.error();
    return rows;
}

} // namespace

Context::Context(const ReportInput& input, const KeepGoing& keepGoing, bool listsSources)
    : m_input(input)
    , m_keepGoing(keepGoing)
    , m_listsSources(listsSources)
    , m_language(currentLanguage())
    , m_chartInput(input.loaded.input())
    , m_compared(compareAll(input.loaded.comparison(), Rows::shown))
{
}

// Summary and comparison speak of the same draws: they are made once.
const chart::CompareChart& Context::compareChart()
{
    if (!m_compareChart)
        m_compareChart = buildCompareChart(m_chartInput);
    return *m_compareChart;
}

Result<std::vector<ResultRow>> Context::totals()
{
    if (!m_totals)
        m_totals = totalsOf(loaded());
    return *m_totals;
}

QString Context::drawsText() const
{
    constexpr int kAllDigits = 15;
    return fromUtf8(formatNumber(static_cast<double>(loaded().draws), kAllDigits));
}

std::optional<Source> Context::source(const std::string& id) const
{
    const Source* found = findSource(loaded().sources, id);
    return found ? std::optional(*found) : std::nullopt;
}

QString Context::placeOf(const std::string& id)
{
    auto found = std::find(m_cited.begin(), m_cited.end(), id);
    if (found == m_cited.end())
        found = m_cited.insert(m_cited.end(), id);
    return m_listsSources ? QStringLiteral("#source-%1").arg(found - m_cited.begin() + 1) : QString();
}

Text Context::cite(const std::string& id)
{
    if (id.empty())
        return {};
    const auto known = source(id);
    return {known ? shortSource(*known) : fromUtf8(id), placeOf(id)};
}

Text Context::citeOrigin(const Origin& origin)
{
    const auto known = origin.source.empty() ? std::nullopt : source(origin.source);
    return {originText(origin, known), origin.source.empty() ? QString() : placeOf(origin.source)};
}

Error cancelledError()
{
    return {ErrorCode::cancelled, {}, {}, {}};
}

void addChart(std::vector<Part>& parts, AnyBuilt built)
{
    if (built.chart)
        parts.emplace_back(Figure{std::move(*built.chart)});
    else
        parts.emplace_back(plain(built.reason));
}

} // namespace cw::report
