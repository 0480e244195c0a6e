// SPDX-License-Identifier: GPL-3.0-or-later
// `counterwatt sweep`: a result while one or two inputs run over a range.
#include "app/chart/chart_table.h"
#include "app/cli/ranged_text.h"
#include "app/cli/subcommands.h"
#include "app/cli/sweep_run.h"
#include "app/cli/text_table.h"
#include "app/exchange/json_text.h"
#include "app/models/metric_axis.h"
#include "app/models/texts.h"

namespace cw::cli {

namespace {

constexpr std::size_t kTablePoints = 11; // of a map: its columns fit a terminal

struct Options {
    ComparisonArguments comparison;
    SubjectArguments subject;
    AxisArguments axes;
    std::string target;
    bool csv = false;
};

Json axisJson(const SweepAxis& axis)
{
    const ParameterRow& row = parameterRow(axis.input);
    return {{"input", row.key}, {"unit", row.unit}, {"values", axis.values}};
}

Json valuesJson(std::span<const Value> values)
{
    Json list = Json::array();
    for (const Value& value : values)
        list.push_back(jsonNumber(value));
    return list;
}

Json scenariosJson(const SweepRun& run)
{
    Json list = Json::array();
    for (std::size_t i = 0; i < run.lines.size(); ++i)
        list.push_back({{"name", run.names[i]},
                        {"p5", valuesJson(run.lines[i].low)},
                        {"p50", valuesJson(run.lines[i].middle)},
                        {"p95", valuesJson(run.lines[i].high)}});
    if (!run.choice.y)
        return list;
    const std::size_t width = run.choice.x.values.size();
    Json rows = Json::array();
    for (std::size_t first = 0; first < run.grid.size(); first += width)
        rows.push_back(valuesJson(std::span(run.grid).subspan(first, width)));
    list.push_back({{"name", run.names.front()}, {"values", std::move(rows)}});
    return list;
}

Json sweepJson(const LoadedComparison& loaded, const SweepRun& run)
{
    return {
        {"schema", "counterwatt/sweep-1"},
        {"metric", metricRow(run.choice.metric).key},
        {"unit", metricRow(run.choice.metric).unit},
        {"per", perKey(loaded.per())},
        {"draws", run.choice.y ? Json() : Json(loaded.draws)},
        {"seed", run.choice.y ? Json() : Json(loaded.comparison().seed)},
        {"x", axisJson(run.choice.x)},
        {"y", run.choice.y ? axisJson(*run.choice.y) : Json()},
        {"scenarios", scenariosJson(run)},
    };
}

QString named(const std::string& name)
{
    return printable(QString::fromStdString(name));
}

QString inputCell(const SweepAxis& axis, std::size_t at)
{
    return inputText(axis.input, axis.values[at], currentLanguage());
}

TextTable tableOf(const SweepRun& run, std::size_t columns)
{
    TextTable table(std::vector<Align>(columns, Align::right));
    const chart::ChartTexts texts = textsOf(*run.built.chart);
    table.addLine(named(texts.headline));
    table.addLine(named(texts.subtitle));
    table.addLine();
    return table;
}

QString lineTable(const SweepRun& run)
{
    TextTable table = tableOf(run, run.lines.size() + 1);
    const Dimension dimension = metricRow(run.choice.metric).dimension;
    QStringList header{parameterLabel(run.choice.x.input)};
    for (const std::string& name : run.names)
        header << named(name);
    table.addHeader(header);
    for (std::size_t at = 0; at < run.choice.x.values.size(); ++at) {
        QStringList cells{inputCell(run.choice.x, at)};
        for (const SweptLine& line : run.lines) {
            const bool hasBand = line.middle[at] && line.low[at] != line.high[at];
            cells << (hasBand ? rangedText(*line.low[at], *line.middle[at], *line.high[at], dimension)
                              : rangedText(line.middle[at], {}, dimension));
        }
        table.addRow(cells);
    }
    return table.text();
}

// Columns are the first input, rows the second.
QString mapTable(const SweepRun& run)
{
    const SweepAxis& x = run.choice.x;
    const SweepAxis& y = *run.choice.y;
    TextTable table = tableOf(run, x.values.size() + 1);
    QStringList header{parameterLabel(y.input) + QStringLiteral(" \\ ") + parameterLabel(x.input)};
    for (std::size_t column = 0; column < x.values.size(); ++column)
        header << inputCell(x, column);
    table.addHeader(header);
    for (std::size_t row = 0; row < y.values.size(); ++row) {
        QStringList cells{inputCell(y, row)};
        for (std::size_t column = 0; column < x.values.size(); ++column)
            cells << rangedText(run.grid[row * x.values.size() + column], {},
                                metricRow(run.choice.metric).dimension);
        table.addRow(cells);
    }
    return table.text();
}

Result<SweepRun> runOf(const Options& options, const LoadedComparison& loaded)
{
    const auto subject = subjectOf(loaded.comparison(), options.subject);
    if (!subject)
        return subject.error();
    const std::size_t mapPoints = options.target.empty() ? kTablePoints : kMapPoints;
    const auto axes = axesOf(options.axes, options.axes.second.empty() ? kLinePoints : mapPoints);
    if (!axes)
        return axes.error();
    return runSweep(loaded, subject.value(), axes.value());
}

// With --scenario that one alone.
void showOnlyTheChosen(const SubjectArguments& subject, Comparison& comparison)
{
    for (Scenario& scenario : comparison.scenarios)
        scenario.shown = subject.scenario.empty() ? scenario.shown : scenario.name == subject.scenario;
}

ExitCode run(const Options& options, bool json)
{
    auto loaded = load(options.comparison);
    if (!loaded)
        return fail(loaded.error());
    showOnlyTheChosen(options.subject, loaded.value().contents.comparison);
    const auto swept = runOf(options, loaded.value());
    if (!swept)
        return fail(swept.error());
    const SweepRun& sweep = swept.value();
    if (!sweep.built.chart)
        return failInput(sweep.built.reason);
    if (!options.target.empty())
        return writeChart(sweep.built, options.target, {}, json);
    if (options.csv)
        return print(chart::tableCsv(chart::chartTable(*sweep.built.chart)));
    if (json)
        return print(jsonText(sweepJson(loaded.value(), sweep)));
    return print(sweep.choice.y ? mapTable(sweep) : lineTable(sweep));
}

} // namespace

CLI::App* addSweep(CLI::App& app, Session& session)
{
    CLI::App* command = app.add_subcommand(
        "sweep", CliText::tr("Shows a result while one or two inputs run over a range").toStdString());
    const auto options = std::make_shared<Options>();
    const auto text = [](const QString& words) { return words.toStdString(); };
    addComparisonArguments(*command, options->comparison);
    addInputArguments(*command, options->comparison.inputs);
    addScenarioOption(*command, options->subject);
    addMetricOption(*command, options->subject);
    addAxisOptions(*command, options->axes);
    command->get_option("--input")->required();
    auto* csv = command->add_flag("--csv", options->csv, text(CliText::tr("Writes the chart's data as CSV")));
    command
        ->add_option("--to", options->target,
                     text(CliText::tr("File to write; its ending says how: svg, png, pdf or csv")))
        ->excludes(csv)
        ->option_text("FILE");
    command->callback([options, &session] {
        requireComparison(options->comparison);
        session.job = [options, &session] { return run(*options, session.json); };
    });
    command->footer(
        text(CliText::tr("Example: counterwatt sweep --sample --input site.pue=1.1..1.6 --points 6")));
    return command;
}

} // namespace cw::cli
