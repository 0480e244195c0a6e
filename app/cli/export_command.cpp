// SPDX-License-Identifier: GPL-3.0-or-later
// `counterwatt export`: a chart of a document as a picture or as data. Draws in memory, without a display.
#include "app/cli/compare_methods.h"
#include "app/cli/subcommands.h"
#include "app/cli/sweep_run.h"
#include "app/models/distribution_model.h"
#include "app/models/influence_chart.h"
#include "app/models/why_chart.h"

#include <array>

namespace cw::cli {

namespace {

struct Options {
    ComparisonArguments comparison;
    SubjectArguments subject;
    AxisArguments axes;
    std::string workload;
    std::string chart = "compare";
    std::string target;
    PictureOptions picture;
};

// One kind of chart after the other: what each is asked for, and what it needs.
using Maker = Result<AnyBuilt> (*)(const LoadedComparison&, const Subject&, const Options&);

Result<AnyBuilt> compareChart(const LoadedComparison& loaded, const Subject&, const Options&)
{
    constexpr std::size_t kColumns = 4;
    if (const Status possible = checkDraws(loaded, kColumns); !possible)
        return possible.error();
    return AnyBuilt{buildCompareChart(loaded.input()), {}};
}

template <chart::CurveKind kind>
Result<AnyBuilt> curves(const LoadedComparison& loaded, const Subject& subject, const Options&)
{
    if (const Status possible = checkDraws(loaded, 1); !possible)
        return possible.error();
    return anyBuilt(buildDistribution(loaded.input(), subject.metric, kind).built);
}

Result<AnyBuilt> tornadoChart(const LoadedComparison& loaded, const Subject& subject, const Options&)
{
    return anyBuilt(buildTornado(loaded.input(), {subject.scenario, subject.minus, subject.metric}).built);
}

Result<AnyBuilt> sharesChart(const LoadedComparison& loaded, const Subject& subject, const Options& options)
{
    const InfluenceChoice choice{subject.scenario, subject.minus, subject.metric};
    const Question question = questionOf(loaded.comparison(), choice, loaded.per());
    const auto found = influences(question, kInfluencePoints, loaded.comparison().seed);
    if (!found) // the tornado of the same question says why
        return tornadoChart(loaded, subject, options);
    return AnyBuilt{buildShares(loaded.input(), choice, *found).chart, {}};
}

Result<AnyBuilt> waterfallChart(const LoadedComparison& loaded, const Subject& subject, const Options&)
{
    const ScenarioId from = subject.minus.value_or(loaded.comparison().baseline.value_or(subject.scenario));
    return anyBuilt(buildWhy(loaded.input(), {from, subject.scenario, subject.metric}).built);
}

Result<AnyBuilt> methodsChart(const LoadedComparison& loaded, const Subject& subject, const Options& options)
{
    const MethodsChoice choice = methodsChoice(loaded.comparison(), subject, options.workload);
    if (const Status possible = checkMethodDraws(loaded, choice); !possible)
        return possible.error();
    return anyBuilt(buildMethods(loaded.input(), choice).built);
}

Result<AnyBuilt> sweepChart(const LoadedComparison& loaded, const Subject& subject, const Options& options)
{
    const auto axes = axesOf(options.axes, options.axes.second.empty() ? kLinePoints : kMapPoints);
    if (!axes)
        return axes.error();
    const auto run = runSweep(loaded, subject, axes.value());
    return run ? Result<AnyBuilt>(run.value().built) : run.error();
}

struct ChartKind {
    const char* name;
    Maker make;
    bool needsInput = false;
    bool needsSecond = false;
};

constexpr std::array<ChartKind, 9> kCharts{{
    {"compare", compareChart},
    {"distribution", curves<chart::CurveKind::density>},
    {"exceedance", curves<chart::CurveKind::exceedance>},
    {"tornado", tornadoChart},
    {"shares", sharesChart},
    {"waterfall", waterfallChart},
    {"methods", methodsChart},
    {"line", sweepChart, true},
    {"map", sweepChart, true, true},
}};

const ChartKind& kindOf(const Options& options)
{
    return *std::find_if(kCharts.begin(), kCharts.end(),
                         [&](const ChartKind& kind) { return options.chart == kind.name; });
}

// What the parser cannot know: which options go with which chart.
void requireWhatTheChartNeeds(const Options& options)
{
    const ChartKind& kind = kindOf(options);
    if (kind.needsInput && options.axes.input.empty())
        throw CLI::RequiredError("--input");
    if (kind.needsSecond && options.axes.second.empty())
        throw CLI::RequiredError("--second");
    if (!kind.needsSecond && !options.axes.second.empty())
        throw CLI::ExcludesError("--chart " + options.chart, "--second");
}

ExitCode run(const Options& options, bool json)
{
    const auto loaded = load(options.comparison);
    if (!loaded)
        return fail(loaded.error());
    const bool isCompare = options.chart == kCharts.front().name; // it alone is also of no scenario
    const auto subject =
        isCompare ? Result<Subject>(Subject()) : subjectOf(loaded.value().comparison(), options.subject);
    if (!subject)
        return fail(subject.error());
    const auto built = kindOf(options).make(loaded.value(), subject.value(), options);
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
    for (const ChartKind& kind : kCharts) {
        names.emplace_back(kind.name);
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
