// SPDX-License-Identifier: GPL-3.0-or-later
// `counterwatt compare`: the scenarios of a document side by side.
#include "app/cli/comparison_arguments.h"
#include "app/cli/subcommands.h"
#include "app/cli/text_table.h"
#include "app/exchange/outcome_json.h"
#include "app/models/number_text.h"

#include <algorithm>

namespace cw::cli {

namespace {

QString cleaned(const std::string& text)
{
    return printable(QString::fromStdString(text));
}

// "250 (90–640)", in the unit of the column; of a relative or stacked picture only the number.
QString cellText(const chart::Cell& cell)
{
    const QString label = cleaned(cell.label);
    if (!cell.low || !cell.high)
        return label;
    return CliText::tr("%1 (%2–%3)")
        .arg(label, roundedText(*cell.low, kEstimateDigits), roundedText(*cell.high, kEstimateDigits));
}

// The same description that the window draws, in letters.
QString chartText(const chart::CompareChart& chart)
{
    std::vector<Align> columns(chart.panels.size() + 1, Align::right);
    columns.front() = Align::left;
    TextTable table(columns);
    table.addLine(cleaned(chart.headline));
    if (!chart.subtitle.empty())
        table.addLine(cleaned(chart.subtitle));
    table.addLine();

    QStringList titles{QString()};
    QStringList units{QString()};
    for (const chart::Panel& panel : chart.panels) {
        titles << cleaned(panel.title);
        units << cleaned(panel.unit);
    }
    table.addRow(titles);
    table.addHeader(units);
    for (std::size_t i = 0; i < chart.rows.size(); ++i) {
        QStringList cells{cleaned(chart.rows[i].name)
                          + (chart.rows[i].baseline ? QStringLiteral(" ★") : QString())};
        for (const chart::Panel& panel : chart.panels)
            cells << cellText(panel.cells[i]);
        table.addRow(cells);
    }
    table.addLine();
    if (!chart.note.empty()) // the note about axes says nothing to someone who reads numbers
        table.addLine(cleaned(chart.note));
    table.addLine(cleaned(chart.source));
    return table.text();
}

// The rows of scenarios that are shown.
std::vector<ResultRow> shownRows(const LoadedComparison& loaded)
{
    std::vector<ResultRow> rows = resultsTable(loaded.comparison(), loaded.per());
    std::erase_if(
        rows, [&](const ResultRow& row) { return !findScenario(loaded.comparison(), row.scenario)->shown; });
    return rows;
}

ExitCode printJson(const LoadedComparison& loaded)
{
    std::vector<ResultRow> rows = shownRows(loaded);
    const Drawing drawing{loaded.draws, allThreads()};
    if (const Status done = addRanges(rows, loaded.comparison(), loaded.per(), drawing); !done)
        return fail(done.error());
    return print(jsonText(outcomeJson({loaded.comparison(), rows, loaded.per(), loaded.draws})));
}

ExitCode run(const ComparisonArguments& arguments, bool json)
{
    const auto loaded = load(arguments);
    if (!loaded)
        return fail(loaded.error());
    if (json)
        return printJson(loaded.value());
    constexpr std::size_t kColumns = 4;
    if (const Status possible = checkDraws(loaded.value(), kColumns); !possible)
        return fail(possible.error());
    return print(chartText(buildCompareChart(loaded.value().input())));
}

} // namespace

CLI::App* addCompare(CLI::App& app, Session& session)
{
    CLI::App* command = app.add_subcommand(
        "compare", CliText::tr("Shows the scenarios of a document side by side").toStdString());
    const auto arguments = std::make_shared<ComparisonArguments>();
    addComparisonArguments(*command, *arguments);
    addRelative(*command, *arguments);
    command->callback([arguments, &session] {
        requireComparison(*arguments);
        session.job = [arguments, &session] { return run(*arguments, session.json); };
    });
    command->footer(
        CliText::tr("★ marks the baseline. Example: counterwatt compare --sample --per day").toStdString());
    return command;
}

} // namespace cw::cli
