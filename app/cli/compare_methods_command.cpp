// SPDX-License-Identifier: GPL-3.0-or-later
// `counterwatt compare-methods`: every published method of a workload with the inputs of one scenario.
#include "app/cli/compare_methods.h"
#include "app/cli/ranged_text.h"
#include "app/cli/subcommands.h"
#include "app/cli/text_table.h"
#include "app/exchange/json_text.h"
#include "app/exchange/outcome_json.h"
#include "app/models/input_rows.h"
#include "app/models/texts.h"

namespace cw::cli {

namespace {

struct Options {
    ComparisonArguments comparison;
    SubjectArguments subject;
    std::string workload;
};

Json listJson(const QStringList& texts)
{
    Json list = Json::array();
    for (const QString& text : texts)
        list.push_back(text.toStdString());
    return list;
}

Json answerJson(const MethodAnswer& answer, Workload workload)
{
    const MethodRow& method = *answer.variant.method;
    Json missing = Json::array();
    for (const ParameterId id : answer.variant.missing)
        missing.push_back(parameterRow(id).key);
    Json json{{"id", method.id},
              {"label", methodLabel(workload, answer.variant.option).toStdString()},
              {"year", method.year},
              {"boundary", method.boundary},
              {"leavesOut", listJson(methodLeavesOut(method))},
              {"chosen", answer.variant.chosen},
              {"refuses", answer.variant.refuses},
              {"missing", std::move(missing)},
              {"value", jsonNumber(answer.value)}};
    addSummary(json, answer.range);
    json["sourceId"] = method.source;
    return json;
}

Json methodsJson(const LoadedComparison& loaded, const MethodsChoice& choice, const MethodsView& view)
{
    const MetricRow& metric = metricRow(choice.metric);
    Json methods = Json::array();
    for (const MethodAnswer& answer : view.answers)
        methods.push_back(answerJson(answer, choice.workload));
    return {
        {"schema", "counterwatt/methods-1"},
        {"scenario", nameOf(loaded.comparison(), choice.scenario)},
        {"workload", workloadKey(choice.workload)},
        {"metric", metric.key},
        {"unit", metric.unit},
        {"per", perKey(loaded.per())},
        {"draws", loaded.draws},
        {"seed", loaded.comparison().seed},
        {"methods", std::move(methods)},
    };
}

QString tableOf(const MethodsView& view)
{
    const chart::MethodsChart& chart = *view.built.chart;
    const auto cleaned = [](const std::string& text) { return printable(QString::fromStdString(text)); };
    TextTable table({Align::left, Align::left, Align::left, Align::left});
    table.addLine(cleaned(chart.texts.headline));
    table.addLine(cleaned(chart.texts.subtitle));
    table.addLine();
    table.addHeader({CliText::tr("Method"), CliText::tr("Published, counts"), CliText::tr("Result"),
                     CliText::tr("Leaves out")});
    for (const chart::MethodRow& row : chart.rows)
        table.addRow({cleaned(row.name) + (row.chosen ? QStringLiteral(" ★") : QString()),
                      cleaned(row.detail), cleaned(row.label), cleaned(row.columns.front())});
    table.addLine();
    table.addLine(CliText::tr(
        "★ marks the method of the scenario. Median (5th–95th percentile) where inputs have ranges."));
    table.addLine(cleaned(chart.texts.source));
    return table.text();
}

ExitCode run(const Options& options, bool json)
{
    const auto read = load(options.comparison);
    if (!read)
        return fail(read.error());
    const LoadedComparison& loaded = read.value();
    const auto subject = subjectOf(loaded.comparison(), options.subject);
    if (!subject)
        return fail(subject.error());
    const MethodsChoice choice = methodsChoice(loaded.comparison(), subject.value(), options.workload);
    if (const Status possible = checkMethodDraws(loaded, choice); !possible)
        return fail(possible.error());
    const MethodsView view = buildMethods(loaded.input(), choice);
    if (!view.built.chart)
        return failInput(view.built.reason);
    return json ? print(jsonText(methodsJson(loaded, choice, view))) : print(tableOf(view));
}

} // namespace

void addWorkloadOption(CLI::App& command, std::string& workload)
{
    command
        .add_option("--of", workload,
                    CliText::tr("Whose methods (the first workload of the scenario)").toStdString())
        ->check(CLI::IsMember({"training", "inference", "fleet"}))
        ->option_text("training|inference|fleet");
}

MethodsChoice methodsChoice(const Comparison& comparison, const Subject& subject, const std::string& workload)
{
    const InputSet inputs = resolve(comparison, *findScenario(comparison, subject.scenario));
    MethodsChoice choice{subject.scenario, Workload::inference, subject.metric};
    for (const Workload each : {Workload::fleet, Workload::inference, Workload::training})
        if (workload.empty() ? isOn(inputs, each) : workload == workloadKey(each))
            choice.workload = each;
    return choice;
}

Status checkMethodDraws(const LoadedComparison& loaded, const MethodsChoice& choice)
{
    const std::size_t most = kMostResults / methodsOf(choice.workload).size();
    if (loaded.draws > most)
        return Error{ErrorCode::tooManyDraws, "--draws", std::to_string(loaded.draws), std::to_string(most)};
    return checkDraws(loaded, 1);
}

CLI::App* addCompareMethods(CLI::App& app, Session& session)
{
    CLI::App* command = app.add_subcommand(
        "compare-methods",
        CliText::tr("Shows what every published method says about a scenario").toStdString());
    const auto options = std::make_shared<Options>();
    addComparisonArguments(*command, options->comparison);
    addInputArguments(*command, options->comparison.inputs);
    addScenarioOption(*command, options->subject);
    addMetricOption(*command, options->subject);
    addWorkloadOption(*command, options->workload);
    command->callback([options, &session] {
        requireComparison(options->comparison);
        session.job = [options, &session] { return run(*options, session.json); };
    });
    command->footer(
        CliText::tr("Example: counterwatt compare-methods --sample --scenario \"ChatGPT 2024\" --per query")
            .toStdString());
    return command;
}

} // namespace cw::cli
