// SPDX-License-Identifier: GPL-3.0-or-later
// `counterwatt evaluate`: one scenario from inputs given on the command line, and all its results.
#include "app/cli/input_file.h"
#include "app/cli/outcome_json.h"
#include "app/cli/outcome_table.h"
#include "app/cli/scenario_arguments.h"
#include "app/cli/subcommands.h"
#include "app/models/texts.h"
#include "db/store/catalog.h"

namespace cw::cli {

namespace {

struct Options {
    ScenarioArguments arguments;
    std::string inputs; // file of settings
    std::string name;
    std::string per = "year";
};

void noteUnused(const ScenarioArguments& arguments, const InputSet& inputs)
{
    for (const std::string& key : unusedSettings(arguments, inputs))
        note(CliText::tr("%1 changes nothing here: no workload that is on reads it with its method.")
                 .arg(QString::fromStdString(key)));
}

// A workload that is on and has not even a year: its method refuses these inputs.
void noteRefusals(const Outcome& outcome)
{
    for (const Workload workload : kWorkloads) {
        const WorkloadOutcome& own = outcome.workloads[static_cast<std::size_t>(workload)];
        if (own.on && !own.applies[static_cast<std::size_t>(Per::year)])
            note(CliText::tr("%1: the method has no answer for these inputs (docs/methods.md says why).")
                     .arg(workloadLabel(workload)));
    }
}

ExitCode run(const Options& options, bool json)
{
    ScenarioArguments arguments = options.arguments;
    if (!options.inputs.empty()) {
        const auto text = readInputFile(options.inputs);
        if (!text)
            return fail(text.error());
        const auto lines = settingLines(text.value());
        arguments.settings.insert(arguments.settings.begin(), lines.begin(), lines.end());
    }
    std::unique_ptr<Catalog> catalog;
    if (!arguments.presets.empty()) {
        auto opened = openCatalog();
        if (!opened)
            return fail(opened.error());
        catalog = opened.takeValue();
    }
    const auto inputs = inputsFrom(arguments, catalog.get());
    if (!inputs)
        return fail(inputs.error());
    noteUnused(arguments, inputs.value());

    const Per per = *findPer(options.per);
    const Outcome outcome = evaluate(inputs.value());
    noteRefusals(outcome);
    if (json)
        return print(jsonText(outcomeJson({{options.name, outcome}}, per)));
    return print(outcomeTable(options.name, outcome, per) + '\n' + inputTable(inputs.value(), SourceBook()));
}

} // namespace

CLI::App* addEvaluate(CLI::App& app, Session& session)
{
    CLI::App* command = app.add_subcommand(
        "evaluate", CliText::tr("Computes one scenario from the inputs that are given").toStdString());
    const auto options = std::make_shared<Options>();
    options->name = CliText::tr("Scenario").toStdString();
    const auto text = [](const QString& words) { return words.toStdString(); };
    ScenarioArguments& arguments = options->arguments;
    command
        ->add_option(
            "--set", arguments.settings,
            text(CliText::tr("Inputs, with or without unit, as a range (2..4, 3 ± 1), or “unknown”")))
        ->option_text("KEY=VALUE ...");
    command
        ->add_option("--method", arguments.methods,
                     text(CliText::tr("How the energy of a workload is computed")))
        ->option_text("WORKLOAD=METHOD ...");
    command
        ->add_option("--workload", arguments.workloads,
                     text(CliText::tr("What is counted, separated by commas")))
        ->delimiter(',')
        ->check(CLI::IsMember({"training", "inference", "fleet"}))
        ->option_text("training,inference,fleet");
    command
        ->add_option("--preset", arguments.presets, text(CliText::tr("Presets whose figures are set first")))
        ->option_text("KIND=PRESET ...");
    command
        ->add_option("--inputs", options->inputs,
                     text(CliText::tr("Lines KEY=VALUE, set before those of --set (-: standard input)")))
        ->option_text("FILE");
    command->add_option("--name", options->name, text(CliText::tr("Name of the scenario")))
        ->option_text("TEXT");
    command
        ->add_option("--per", options->per,
                     text(CliText::tr("Counted for a year, a day, a run, a query or 1,000 tokens")))
        ->check(CLI::IsMember({"year", "day", "run", "query", "ktoken"}))
        ->option_text("year|day|run|query|ktoken");
    command->callback(
        [options, &session] { session.job = [options, &session] { return run(*options, session.json); }; });
    command->footer(text(CliText::tr("Example: counterwatt evaluate --set inference.queriesPerDay=\"200 "
                                     "million\" --set inference.whPerQuery=\"2.9 Wh\"")));
    return command;
}

} // namespace cw::cli
