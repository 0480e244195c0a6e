// SPDX-License-Identifier: GPL-3.0-or-later
// `counterwatt export`: a chart of a document as a picture or as data. Draws in memory, without a display.
#include "app/cli/chart_file.h"
#include "app/cli/compare_methods.h"
#include "app/cli/subcommands.h"
#include "app/models/sweep_chart.h"

#include <algorithm>

namespace cw::cli {

namespace {

constexpr std::size_t kComparedResults = 4; // columns of the comparison

struct Options {
    ComparisonArguments comparison;
    SubjectArguments subject;
    AxisArguments axes;
    std::string workload;
    std::string chart = "compare";
    std::string target;
    PictureOptions picture;
};

const ChartKind& kindOf(const Options& options)
{
    const auto kinds = chartKinds();
    return *std::find_if(kinds.begin(), kinds.end(),
                         [&](const ChartKind& kind) { return options.chart == kind.key; });
}

// Before a chart says it in a note only. Errors: those of checkDraws.
Status checkChartDraws(const LoadedComparison& loaded, const ChartChoice& choice)
{
    switch (choice.name) {
    case ChartName::compare: return checkDraws(loaded, kComparedResults);
    case ChartName::distribution:
    case ChartName::exceedance: return checkDraws(loaded, 1);
    case ChartName::methods:
        return checkMethodDraws(loaded, {choice.scenario, choice.workload, choice.metric});
    default: return Done{};
    }
}

// Errors: those of subjectOf and axesOf.
Result<ChartChoice> choiceOf(const LoadedComparison& loaded, const Options& options)
{
    const ChartKind& kind = kindOf(options);
    ChartChoice choice;
    choice.name = kind.name;
    if (kind.name == ChartName::compare) // it alone is also of no scenario
        return choice;
    const auto subject = subjectOf(loaded.comparison(), options.subject);
    if (!subject)
        return subject.error();
    choice.scenario = subject.value().scenario;
    choice.minus = subject.value().minus;
    choice.metric = subject.value().metric;
    choice.workload = methodsChoice(loaded.comparison(), subject.value(), options.workload).workload;
    if (kind.inputs == 0)
        return choice;
    auto axes = axesOf(options.axes, kind.inputs > 1 ? kMapPoints : kLinePoints);
    if (!axes)
        return axes.error();
    choice.x = std::move(axes.value().x);
    choice.y = std::move(axes.value().y);
    return choice;
}

// What the parser cannot know: which options go with which chart.
void requireWhatTheChartNeeds(const Options& options)
{
    const ChartKind& kind = kindOf(options);
    if (kind.inputs > 0 && options.axes.input.empty())
        throw CLI::RequiredError("--input");
    if (kind.inputs > 1 && options.axes.second.empty())
        throw CLI::RequiredError("--second");
    if (kind.inputs < 2 && !options.axes.second.empty())
        throw CLI::ExcludesError("--chart " + options.chart, "--second");
}

ExitCode run(const Options& options, bool json)
{
    const auto loaded = load(options.comparison);
    if (!loaded)
        return fail(loaded.error());
    const auto choice = choiceOf(loaded.value(), options);
    if (!choice)
        return fail(choice.error());
    if (const Status possible = checkChartDraws(loaded.value(), choice.value()); !possible)
        return fail(possible.error());
    const auto built = buildChart(loaded.value().input(), choice.value());
    if (!built)
        return fail(built.error());
    return writeChart(built.value(), options.target, options.picture, json);
}

void addPictureOptions(CLI::App& command, Options& options)
{
    const auto text = [](const QString& words) { return words.toStdString(); };
    command
        .add_option("--to", options.target,
                    text(CliText::tr("File to write; its ending says how: svg, png, pdf or csv")))
        ->required()
        ->option_text("FILE");
    command.add_flag("--dark", options.picture.dark, text(CliText::tr("Light on dark")));
    command
        .add_option("--width", options.picture.width,
                    text(CliText::tr("Width of the layout in pixels (1000)")))
        ->option_text("NUMBER");
    command
        .add_option("--scale", options.picture.scale,
                    text(CliText::tr("Pixels of a PNG for each pixel of the layout (2)")))
        ->option_text("NUMBER");
}

void addChartOption(CLI::App& command, Options& options)
{
    std::vector<std::string> names;
    std::string list;
    for (const ChartKind& kind : chartKinds()) {
        names.emplace_back(kind.key);
        list += (list.empty() ? "" : "|") + names.back();
    }
    command.add_option("--chart", options.chart, CliText::tr("Which chart").toStdString())
        ->check(CLI::IsMember(names))
        ->option_text(list);
}

} // namespace

CLI::App* addExport(CLI::App& app, Session& session)
{
    CLI::App* command = app.add_subcommand(
        "export", CliText::tr("Writes a chart of a document as SVG, PNG, PDF or CSV").toStdString());
    const auto options = std::make_shared<Options>();
    addComparisonArguments(*command, options->comparison);
    addRelative(*command, options->comparison);
    addStacking(*command, options->comparison);
    addInputArguments(*command, options->comparison.inputs);
    addChartOption(*command, *options);
    addScenarioOption(*command, options->subject);
    addMinusOption(*command, options->subject);
    addMetricOption(*command, options->subject);
    addAxisOptions(*command, options->axes);
    addWorkloadOption(*command, options->workload);
    addPictureOptions(*command, *options);
    command->callback([options, &session] {
        requireComparison(options->comparison);
        requireWhatTheChartNeeds(*options);
        session.job = [options, &session] { return run(*options, session.json); };
    });
    command->footer(
        CliText::tr("Example: counterwatt export --sample --chart compare --to compare.svg").toStdString());
    return command;
}

} // namespace cw::cli
