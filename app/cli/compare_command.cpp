// SPDX-License-Identifier: GPL-3.0-or-later
// `counterwatt compare`: the scenarios of a document side by side.
#include "app/cli/comparison_arguments.h"
#include "app/cli/outcome_json.h"
#include "app/cli/subcommands.h"
#include "app/cli/text_table.h"
#include "app/models/compare_values.h"

#include <algorithm>

namespace cw::cli {

namespace {

QString cleaned(const std::string& text)
{
    return printable(QString::fromStdString(text));
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
            cells << cleaned(panel.cells[i].label);
        table.addRow(cells);
    }
    table.addLine();
    if (!chart.note.empty()) // the note about axes says nothing to someone who reads numbers
        table.addLine(cleaned(chart.note));
    table.addLine(cleaned(chart.source));
    return table.text();
}

ExitCode run(const ComparisonArguments& arguments, bool json)
{
    const auto loaded = load(arguments);
    if (!loaded)
        return fail(loaded.error());
    if (!json)
        return print(chartText(compareChart(loaded.value())));

    const DocumentContents& contents = loaded.value().contents;
    std::vector<NamedOutcome> outcomes;
    for (const ComparedRow& row : compareAll(contents.comparison, Rows::shown).rows)
        outcomes.push_back({row.scenario->name, row.outcome});
    return print(jsonText(outcomeJson(outcomes, contents.view.per)));
}

} // namespace

CLI::App* addCompare(CLI::App& app, Session& session)
{
    CLI::App* command = app.add_subcommand(
        "compare", CliText::tr("Shows the scenarios of a document side by side").toStdString());
    const auto arguments = std::make_shared<ComparisonArguments>();
    addComparisonArguments(*command, *arguments);
    command->callback([arguments, &session] {
        requireComparison(*arguments);
        session.job = [arguments, &session] { return run(*arguments, session.json); };
    });
    command->footer(
        CliText::tr("★ marks the baseline. Example: counterwatt compare --sample --per day").toStdString());
    return command;
}

} // namespace cw::cli
