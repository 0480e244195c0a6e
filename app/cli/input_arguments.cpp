// SPDX-License-Identifier: GPL-3.0-or-later
// From the options to a comparison of one scenario.
#include "app/cli/input_arguments.h"

#include "app/cli/input_file.h"
#include "app/cli/session.h"
#include "app/engine/scenario/evaluate.h"
#include "app/models/texts.h"
#include "db/store/catalog.h"

namespace cw::cli {

namespace {

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

Scenario scenarioOf(const std::string& name, const InputSet& inputs)
{
    Scenario scenario;
    scenario.id = {1};
    scenario.name = name;
    for (const ParameterRow& row : parameterTable())
        if (!(inputs[indexOf(row.id)] == defaultInputs()[indexOf(row.id)]))
            scenario.values[row.id] = inputs[indexOf(row.id)];
    return scenario;
}

Result<ScenarioArguments> withFile(const InputArguments& given)
{
    ScenarioArguments arguments = given.arguments;
    if (given.file.empty())
        return arguments;
    const auto text = readInputFile(given.file);
    if (!text)
        return text.error();
    const auto lines = settingLines(text.value());
    arguments.settings.insert(arguments.settings.begin(), lines.begin(), lines.end());
    return arguments;
}

} // namespace

void addInputArguments(CLI::App& command, InputArguments& given)
{
    const auto text = [](const QString& words) { return words.toStdString(); };
    given.name = CliText::tr("Scenario").toStdString();
    ScenarioArguments& arguments = given.arguments;
    command
        .add_option("--set", arguments.settings,
                    text(CliText::tr("Inputs, with or without unit, as a range (2..4, 3 ± 1), or “unknown”")))
        ->option_text("KEY=VALUE ...");
    command
        .add_option("--method", arguments.methods,
                    text(CliText::tr("How the energy of a workload is computed")))
        ->option_text("WORKLOAD=METHOD ...");
    command
        .add_option("--workload", arguments.workloads,
                    text(CliText::tr("What is counted, separated by commas")))
        ->delimiter(',')
        ->check(CLI::IsMember({"training", "inference", "fleet"}))
        ->option_text("training,inference,fleet");
    command
        .add_option("--preset", arguments.presets, text(CliText::tr("Presets whose figures are set first")))
        ->option_text("KIND=PRESET ...");
    command
        .add_option("--inputs", given.file,
                    text(CliText::tr("Lines KEY=VALUE, set before those of --set (-: standard input)")))
        ->option_text("FILE");
    command.add_option("--name", given.name, text(CliText::tr("Name of the scenario")))->option_text("TEXT");
}

bool isGiven(const InputArguments& given)
{
    const ScenarioArguments& arguments = given.arguments;
    return !given.file.empty() || !arguments.settings.empty() || !arguments.methods.empty()
        || !arguments.workloads.empty() || !arguments.presets.empty();
}

Result<Comparison> comparisonFrom(const InputArguments& given)
{
    const auto arguments = withFile(given);
    if (!arguments)
        return arguments.error();
    std::unique_ptr<Catalog> catalog;
    if (!arguments.value().presets.empty()) {
        auto opened = openCatalog();
        if (!opened)
            return opened.error();
        catalog = opened.takeValue();
    }
    const auto inputs = inputsFrom(arguments.value(), catalog.get());
    if (!inputs)
        return inputs.error();
    noteUnused(arguments.value(), inputs.value());
    noteRefusals(evaluate(inputs.value()));
    Comparison comparison;
    comparison.scenarios.push_back(scenarioOf(given.name, inputs.value()));
    return comparison;
}

} // namespace cw::cli
