// SPDX-License-Identifier: GPL-3.0-or-later
// `counterwatt export`: a chart of a document as a picture or as data. Draws in memory, without a display.
#include "app/cli/chart_file.h"
#include "app/cli/compare_methods.h"
#include "app/cli/subcommands.h"
#include "app/models/dashboard_charts.h"
#include "app/models/known_claims.h"
#include "app/models/sweep_chart.h"
#include "app/publish/workbook/workbook.h"
#include "db/store/catalog.h"

#include <algorithm>

namespace cw::cli {

namespace {

constexpr std::size_t kComparedResults = 4; // columns of the comparison
constexpr const char* kDashboard = "dashboard";
constexpr const char* kClaim = "claim";

struct Options {
    ComparisonArguments comparison;
    SubjectArguments subject;
    AxisArguments axes;
    std::string workload;
    std::string chart = "compare";
    std::string claim; // its id
    std::vector<std::string> targets;
    std::string purpose = purposes().front().key;
    PictureOptions picture;
};

// None of a dashboard and a claim.
const ChartKind* kindOf(const Options& options)
{
    const auto kinds = chartKinds();
    const auto kind = std::find_if(kinds.begin(), kinds.end(), [&](const ChartKind& candidate) {
        return options.chart == candidate.key;
    });
    return kind == kinds.end() ? nullptr : &*kind;
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
Result<ChartChoice> choiceOf(const LoadedComparison& loaded, const Options& options, const ChartKind& kind)
{
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
    const ChartKind* kind = kindOf(options);
    const int inputs = kind ? kind->inputs : 0;
    if (inputs > 0 && options.axes.input.empty())
        throw CLI::RequiredError("--input");
    if (inputs > 1 && options.axes.second.empty())
        throw CLI::RequiredError("--second");
    if (inputs < 2 && !options.axes.second.empty())
        throw CLI::ExcludesError("--chart " + options.chart, "--second");
    if (options.chart == kClaim && options.claim.empty())
        throw CLI::RequiredError("--claim");
    if (options.chart != kClaim && !options.claim.empty())
        throw CLI::ExcludesError("--chart " + options.chart, "--claim");
}

// A workbook is of the whole comparison, whichever chart is asked for.
BytesOf orWorkbook(const LoadedComparison& loaded, const BytesOf& picture)
{
    return [&loaded, picture](const QString& ending) {
        return ending == QLatin1String("xlsx") ? workbookBytes(loaded) : picture(ending);
    };
}

ExitCode writeKind(const LoadedComparison& loaded, const Options& options, const ChartKind& kind, bool json)
{
    const auto choice = choiceOf(loaded, options, kind);
    if (!choice)
        return fail(choice.error());
    if (const Status possible = checkChartDraws(loaded, choice.value()); !possible)
        return fail(possible.error());
    const auto built = buildChart(loaded.input(), choice.value());
    if (!built)
        return fail(built.error());
    if (!built.value().chart)
        return failInput(built.value().reason);
    const chart::AnyChart& chart = *built.value().chart;
    const auto picture = [&](const QString& ending) { return pictureBytes(chart, ending, options.picture); };
    return writeFiles(options.targets, orWorkbook(loaded, picture), json);
}

ExitCode writeDashboard(const LoadedComparison& loaded, const Options& options, bool json)
{
    const auto metric = subjectOf(loaded.comparison(), options.subject);
    if (!metric)
        return fail(metric.error());
    if (const Status possible = checkDraws(loaded, kComparedResults); !possible)
        return fail(possible.error());
    const auto charts = dashboardCharts(loaded.input(), metric.value().metric);
    if (!charts)
        return fail(charts.error());
    const auto picture = [&](const QString& ending) {
        return dashboardBytes(charts.value(), ending, options.picture);
    };
    return writeFiles(options.targets, orWorkbook(loaded, picture), json);
}

ExitCode writeClaim(const LoadedComparison& loaded, const Options& options, bool json)
{
    const auto catalog = openCatalog();
    if (!catalog)
        return fail(catalog.error());
    const auto card = claimCardOf(loaded, *catalog.value(), options.claim);
    if (!card)
        return fail({card.error().code, "--claim", card.error().value, card.error().limit});
    const chart::AnyChart chart = card.value();
    return writeFiles(
        options.targets, [&](const QString& ending) { return pictureBytes(chart, ending, options.picture); },
        json);
}

ExitCode run(const Options& options, bool json)
{
    const auto loaded = load(options.comparison);
    if (!loaded)
        return fail(loaded.error());
    if (const ChartKind* kind = kindOf(options))
        return writeKind(loaded.value(), options, *kind, json);
    return options.chart == kClaim ? writeClaim(loaded.value(), options, json)
                                   : writeDashboard(loaded.value(), options, json);
}

Purpose purposeNamed(const std::string& name)
{
    const auto all = purposes();
    return std::find_if(all.begin(), all.end(), [&](const NamedPurpose& one) { return one.key == name; })
        ->purpose; // the parser lets only known ones through
}

void addPurposeOption(CLI::App& command, Options& options, CLI::Option* width)
{
    std::vector<std::string> keys;
    std::string list;
    for (const NamedPurpose& purpose : purposes()) {
        keys.emplace_back(purpose.key);
        list += (list.empty() ? "" : "|") + keys.back();
    }
    command
        .add_option(
            "--purpose", options.purpose,
            CliText::tr("Size for a slide (16:9), a newspaper column, a square or the text of an A4 page")
                .toStdString())
        ->check(CLI::IsMember(keys))
        ->option_text(list)
        ->excludes(width);
}

void addPictureOptions(CLI::App& command, Options& options)
{
    const auto text = [](const QString& words) { return words.toStdString(); };
    command
        .add_option("--to", options.targets,
                    text(CliText::tr("File to write; its ending says how: svg, png, pdf, csv, json "
                                     "(Vega-Lite) or xlsx. May be repeated")))
        ->required()
        ->option_text("FILE");
    command.add_flag("--dark", options.picture.dark, text(CliText::tr("Light on dark")));
    auto* width = command
                      .add_option("--width", options.picture.width,
                                  text(CliText::tr("Width of the layout in pixels (1000)")))
                      ->option_text("NUMBER");
    addPurposeOption(command, options, width);
    command
        .add_option("--scale", options.picture.scale,
                    text(CliText::tr("Pixels of a PNG for each pixel of the layout (2)")))
        ->option_text("NUMBER");
}

void addChartOption(CLI::App& command, Options& options)
{
    std::vector<std::string> names;
    std::string list;
    for (const ChartKind& kind : chartKinds())
        names.emplace_back(kind.key);
    names.insert(names.end(), {kDashboard, kClaim});
    for (const std::string& name : names)
        list += (list.empty() ? "" : "|") + name;
    command.add_option("--chart", options.chart, CliText::tr("Which chart").toStdString())
        ->check(CLI::IsMember(names))
        ->option_text(list);
}

} // namespace

CLI::App* addExport(CLI::App& app, Session& session)
{
    CLI::App* command = app.add_subcommand(
        "export", CliText::tr("Writes charts of a document as pictures or data").toStdString());
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
    command
        ->add_option("--claim", options->claim,
                     CliText::tr("Id of the claim, of the library or the document").toStdString())
        ->option_text("ID");
    addPictureOptions(*command, *options);
    command->callback([options, &session] {
        requireComparison(options->comparison);
        requireWhatTheChartNeeds(*options);
        options->picture.purpose = purposeNamed(options->purpose);
        session.job = [options, &session] { return run(*options, session.json); };
    });
    command->footer(
        CliText::tr("Example: counterwatt export --sample --chart compare --to compare.svg").toStdString());
    return command;
}

} // namespace cw::cli
