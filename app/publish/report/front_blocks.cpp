// SPDX-License-Identifier: GPL-3.0-or-later
// How a report begins: title, the author's own words, the findings as sentences.
#include "app/models/compare_panel.h"
#include "app/models/input_rows.h"
#include "app/models/number_text.h"
#include "app/models/source_line.h"
#include "app/models/texts.h"
#include "app/publish/report/blocks.h"
#include "app/publish/report/report_text.h"

#include "cw_version.h"

#include <algorithm>

#include <QStringList>

namespace cw::report {

Parts titleBlock(Context& context)
{
    const LoadedComparison& loaded = context.loaded();
    const QString version = QStringLiteral(CW_VERSION);
    QStringList about{
        fromUtf8(context.wanted().author), fromUtf8(loaded.date),
        ReportText::tr("document %1").arg(documentMark(loaded.comparison())),
        loaded.catalogVersion.empty()
            ? ReportText::tr("Counterwatt %1").arg(version)
            : ReportText::tr("Counterwatt %1, catalog %2").arg(version, fromUtf8(loaded.catalogVersion))};
    about.removeAll(QString());
    return std::vector<Part>{plain(about.join(QStringLiteral(" · ")), Tone::small)};
}

Parts introductionBlock(Context& context)
{
    std::vector<Part> parts;
    for (const QString& line : fromUtf8(context.wanted().introduction).split(u'\n'))
        if (!line.trimmed().isEmpty())
            parts.emplace_back(plain(line, Tone::quoted));
    return parts;
}

namespace {

QString rangeWords(const ResultRow& row, Language language)
{
    return rangeOfValues(row.range->p5, row.range->p95, metricRow(row.metric).dimension, language);
}

double middleOf(const ResultRow& row)
{
    return row.range ? row.range->p50 : *row.value;
}

// "ChatGPT 2024 290 GWh (98–540 GWh)"
QString valueWords(const ResultRow& row, Language language)
{
    const QString value =
        roundedValue(middleOf(row), metricRow(row.metric).dimension, kEstimateDigits, language);
    const QString name = fromUtf8(row.scenarioName);
    return row.range ? ReportText::tr("%1 %2 (%3)", "1: scenario, 2: median, 3: range")
                           .arg(name, value, rangeWords(row, language))
                     : ReportText::tr("%1 %2", "1: scenario, 2: value").arg(name, value);
}

// A quantity's rows, the largest first, and the names of those that have no value.
struct Ranked {
    std::vector<const ResultRow*> rows;
    QStringList unknown;
};

Ranked rankedRows(const std::vector<ResultRow>& totals, Metric metric)
{
    Ranked ranked;
    for (const ResultRow& row : totals) {
        if (row.metric == metric && row.value)
            ranked.rows.push_back(&row);
        else if (row.metric == metric)
            ranked.unknown << fromUtf8(row.scenarioName);
    }
    std::stable_sort(ranked.rows.begin(), ranked.rows.end(),
                     [](const ResultRow* a, const ResultRow* b) { return middleOf(*a) > middleOf(*b); });
    return ranked;
}

// The ends of what is compared. Where ranges overlap, medians are all that one can be said to be larger by.
QString quantitySentence(const std::vector<ResultRow>& totals, Metric metric, const CompareView& view,
                         Language language)
{
    const Ranked ranked = rankedRows(totals, metric);
    const QString quantity = ReportText::tr("%1, %2", "1: Carbon, location-based, 2: per year")
                                 .arg(metricLabel(metric), perLabel(view.per));
    QStringList said;
    if (ranked.rows.size() == 1)
        said << ReportText::tr("%1: %2.", "1: Carbon per year, 2: scenario and value")
                    .arg(quantity, valueWords(*ranked.rows.front(), language));
    else if (!ranked.rows.empty())
        said << ReportText::tr("%1: from %2 to %3.", "1: Carbon per year, 2 and 3: scenarios and values")
                    .arg(quantity, valueWords(*ranked.rows.back(), language),
                         valueWords(*ranked.rows.front(), language));
    if (!ranked.unknown.isEmpty())
        said << ReportText::tr("Not known, or not to be counted so: %1.", "%1: scenarios")
                    .arg(ranked.unknown.join(ReportText::tr(", ", "between scenarios")));
    return joinedSentences(said, language);
}

bool hasRange(const std::vector<ResultRow>& totals)
{
    return std::any_of(totals.begin(), totals.end(),
                       [](const ResultRow& row) { return row.range.has_value(); });
}

} // namespace

Parts summaryBlock(Context& context)
{
    const chart::CompareChart& chart = context.compareChart();
    const auto totals = context.totals();
    if (!totals)
        return totals.error();
    std::vector<Part> parts{plain(fromUtf8(chart.headline), Tone::lead)};
    if (context.compared().rows.empty()) // the headline says so
        return parts;
    parts.emplace_back(plain(fromUtf8(chart.subtitle)));
    List list;
    for (const Metric metric : panelMetrics(context.view()))
        list.items.push_back({quantitySentence(totals.value(), metric, context.view(), context.language())});
    parts.emplace_back(std::move(list));
    if (hasRange(totals.value()))
        parts.emplace_back(
            plain(ReportText::tr("Values are medians, in brackets the 5th and the 95th percentile. "
                                 "Where ranges overlap, a higher median does not mean that a "
                                 "scenario is sure to take more."),
                  Tone::small));
    return parts;
}

Parts aboutBlock(Context& context)
{
    const LoadedComparison& loaded = context.loaded();
    Terms terms;
    const auto add = [&](const QString& name, const QString& words) {
        terms.entries.push_back({name, {words}});
    };
    add(ReportText::tr("Document"),
        ReportText::tr("%1, mark %2", "1: title, 2: four digits")
            .arg(fromUtf8(loaded.comparison().title), documentMark(loaded.comparison())));
    add(ReportText::tr("Program"), QStringLiteral("Counterwatt " CW_VERSION));
    if (!loaded.catalogVersion.empty())
        add(ReportText::tr("Catalog"), fromUtf8(loaded.catalogVersion));
    add(ReportText::tr("Draws"),
        ReportText::tr("%1, shared by all scenarios; seed %2")
            .arg(context.drawsText(), QString::number(loaded.comparison().seed)));
    add(ReportText::tr("Made on"), fromUtf8(loaded.date));
    return std::vector<Part>{
        std::move(terms),
        plain(ReportText::tr(
            "The same document with the same seed and number of draws gives the same digits on every "
            "machine. "
            "A bundle (counterwatt bundle) holds the document, its data and this report; counterwatt verify "
            "computes it again and says what differs."))};
}

} // namespace cw::report
