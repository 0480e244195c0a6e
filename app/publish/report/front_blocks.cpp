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

namespace {
constexpr int kAllDigits = 15;
} // namespace

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

// One scenario's cell of a panel.
struct Known {
    QString name;
    const chart::Cell* cell = nullptr;
};

std::vector<Known> knownCells(const chart::CompareChart& chart, const chart::Panel& panel)
{
    std::vector<Known> known;
    for (std::size_t row = 0; row < chart.rows.size(); ++row)
        if (panel.cells[row].value)
            known.push_back({fromUtf8(chart.rows[row].name), &panel.cells[row]});
    std::stable_sort(known.begin(), known.end(),
                     [](const Known& a, const Known& b) { return *a.cell->value > *b.cell->value; });
    return known;
}

// "250 GWh per year (90 to 640)"; of multiples of the baseline "190 times the baseline (71 to 490)".
QString valueWords(const chart::Panel& panel, const chart::Cell& cell)
{
    const QString number = roundedText(*cell.value, kEstimateDigits);
    const QString value = panel.unit.empty()
        ? number
        : ReportText::tr("%1 %2", "1: number, 2: unit").arg(number, fromUtf8(panel.unit));
    if (!cell.low || !cell.high)
        return value;
    return ReportText::tr("%1 (%2 to %3)", "1: median with unit, 2 and 3: range")
        .arg(value, roundedText(*cell.low, kEstimateDigits), roundedText(*cell.high, kEstimateDigits));
}

QString unknownWords(const chart::CompareChart& chart, const chart::Panel& panel)
{
    QStringList names;
    for (std::size_t row = 0; row < chart.rows.size(); ++row)
        if (!panel.cells[row].value)
            names << fromUtf8(chart.rows[row].name);
    return names.isEmpty() ? QString()
                           : ReportText::tr("Not known, or not to be counted so: %1.", "%1: scenarios")
                                 .arg(names.join(ReportText::tr(", ", "between scenarios")));
}

// The ends of what is compared. That one is larger "in the middle" is all that medians can say where ranges overlap.
QString panelSentence(const chart::CompareChart& chart, const chart::Panel& panel, Language language)
{
    const std::vector<Known> known = knownCells(chart, panel);
    QStringList said;
    if (known.size() == 1)
        said << ReportText::tr("%1: %2, %3.", "1: Carbon, 2: scenario, 3: value")
                    .arg(fromUtf8(panel.title), known.front().name, valueWords(panel, *known.front().cell));
    else if (known.size() > 1)
        said << ReportText::tr("%1: highest for %2, %3; lowest for %4, %5.",
                               "1: Carbon, 2 and 4: scenarios, 3 and 5: values")
                    .arg(fromUtf8(panel.title), known.front().name, valueWords(panel, *known.front().cell),
                         known.back().name, valueWords(panel, *known.back().cell));
    said << unknownWords(chart, panel);
    return joinedSentences(said, language);
}

bool hasRange(const chart::CompareChart& chart)
{
    for (const chart::Panel& panel : chart.panels)
        for (const chart::Cell& cell : panel.cells)
            if (cell.low)
                return true;
    return false;
}

} // namespace

Parts summaryBlock(Context& context)
{
    const chart::CompareChart& chart = context.compareChart();
    std::vector<Part> parts{plain(fromUtf8(chart.headline), Tone::lead)};
    if (!chart.subtitle.empty())
        parts.emplace_back(plain(fromUtf8(chart.subtitle)));
    List list;
    for (const chart::Panel& panel : chart.panels)
        if (const QString sentence = panelSentence(chart, panel, context.language()); !sentence.isEmpty())
            list.items.push_back({sentence});
    if (!chart.rows.empty() && !list.items.empty())
        parts.emplace_back(std::move(list));
    if (hasRange(chart))
        parts.emplace_back(
            plain(ReportText::tr("Values are medians, in brackets the 5th and the 95th percentile: "
                                 "where ranges overlap, a higher median does not make sure "
                                 "that a scenario takes more."),
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
            .arg(fromUtf8(formatNumber(static_cast<double>(loaded.draws), kAllDigits)),
                 QString::number(loaded.comparison().seed)));
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
