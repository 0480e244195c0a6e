// SPDX-License-Identifier: GPL-3.0-or-later
// `counterwatt evaluate`: one scenario from inputs given on the command line, and all its results.
#include "app/cli/draw_arguments.h"
#include "app/cli/input_arguments.h"
#include "app/cli/outcome_table.h"
#include "app/cli/subcommands.h"
#include "app/exchange/outcome_json.h"
#include "app/models/loaded_comparison.h"

namespace cw::cli {

namespace {

struct Options {
    InputArguments inputs;
    DrawArguments draws;
    std::string per = "year";
};

ExitCode run(const Options& options, bool json)
{
    const auto draws = readDraws(options.draws);
    if (!draws)
        return fail(draws.error());
    auto read = comparisonFrom(options.inputs);
    if (!read)
        return fail(read.error());
    Comparison& comparison = read.value();
    comparison.seed = draws.value().seed.value_or(comparison.seed);

    const Per per = *findPer(options.per);
    std::vector<ResultRow> rows = resultsTable(comparison, per);
    if (const Status done = addRanges(rows, comparison, per, {draws.value().draws, allThreads()}); !done)
        return fail(done.error());
    if (json)
        return print(jsonText(outcomeJson({comparison, rows, per, draws.value().draws})));
    const InputSet inputs = resolve(comparison, comparison.scenarios.front());
    return print(outcomeTable(options.inputs.name, evaluate(inputs), rows, per) + '\n'
                 + inputTable(inputs, SourceBook()));
}

} // namespace

CLI::App* addEvaluate(CLI::App& app, Session& session)
{
    CLI::App* command = app.add_subcommand(
        "evaluate", CliText::tr("Computes one scenario from the inputs that are given").toStdString());
    const auto options = std::make_shared<Options>();
    const auto text = [](const QString& words) { return words.toStdString(); };
    addInputArguments(*command, options->inputs);
    command
        ->add_option("--per", options->per,
                     text(CliText::tr("Counted for a year, a day, a run, a query or 1,000 tokens")))
        ->check(CLI::IsMember({"year", "day", "run", "query", "ktoken"}))
        ->option_text("year|day|run|query|ktoken");
    addDrawArguments(*command, options->draws);
    command->callback(
        [options, &session] { session.job = [options, &session] { return run(*options, session.json); }; });
    command->footer(text(CliText::tr("Example: counterwatt evaluate --set inference.queriesPerDay=\"200 "
                                     "million\" --set inference.whPerQuery=\"2.9 Wh\"")));
    return command;
}

} // namespace cw::cli
