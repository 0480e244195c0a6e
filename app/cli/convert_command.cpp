// SPDX-License-Identifier: GPL-3.0-or-later
// `counterwatt convert`: a document as JSON and back, and a training run as the head of a model card.
#include "app/cli/scenario_file.h"
#include "app/cli/subcommands.h"
#include "app/cli/subject_arguments.h"
#include "app/document/sample_comparison.h"
#include "app/exchange/json_text.h"
#include "app/exchange/model_card.h"
#include "app/export/picture_writer.h"

#include <QFileInfo>

#include <algorithm>

namespace cw::cli {

namespace {

struct Options {
    std::string file;
    bool sample = false;
    std::string target;
    std::string scenario;
};

Result<DocumentContents> contentsOf(const Options& options)
{
    if (!options.sample)
        return readScenarioFile(options.file);
    const auto catalog = openCatalog();
    return catalog ? Result<DocumentContents>(sampleContents(*catalog.value())) : catalog.error();
}

// The one that was named, or the first that trains a model.
Result<ScenarioId> trained(const Comparison& comparison, const std::string& name)
{
    if (!name.empty())
        return scenarioNamed(comparison, name, "--scenario");
    for (const Scenario& scenario : comparison.scenarios)
        if (modelCard(comparison, scenario))
            return scenario.id;
    return Error{ErrorCode::nothingToWrite, {}, CliText::tr("no scenario trains a model").toStdString(), {}};
}

Status writeCard(const Options& options, const Comparison& comparison)
{
    const auto id = trained(comparison, options.scenario);
    if (!id)
        return id.error();
    const auto card = modelCard(comparison, *findScenario(comparison, id.value()));
    return card ? writeFile(pathOf(options.target), QByteArray::fromStdString(card.value()))
                : Status(card.error());
}

ExitCode run(const Options& options, bool json)
{
    const auto contents = contentsOf(options);
    if (!contents)
        return fail(contents.error());
    Status status = endingOf(options.target) == QLatin1String("md")
        ? writeCard(options, contents.value().comparison)
        : writeScenarioFile(options.target, contents.value());
    if (!status) {
        Error error = status.error();
        if (error.code == ErrorCode::noSuchFormat)
            error.limit += ", md";
        return fail(error);
    }
    return json ? print(jsonText({{"file", options.target},
                                  {"format", endingOf(options.target).toStdString()},
                                  {"bytes", QFileInfo(pathOf(options.target)).size()}}))
                : ExitCode::done;
}

} // namespace

CLI::App* addConvert(CLI::App& app, Session& session)
{
    const auto text = [](const QString& words) { return words.toStdString(); };
    CLI::App* command = app.add_subcommand(
        "convert", text(CliText::tr("Writes a document as JSON, JSON as a document, or a model card")));
    const auto options = std::make_shared<Options>();
    command
        ->add_option("FILE", options->file,
                     text(CliText::tr("A Counterwatt document (.cwatt), or its scenarios as JSON (.json)")))
        ->option_text(" ");
    command->add_flag("--sample", options->sample,
                      text(CliText::tr("Instead of a file the sample: six well-known AI loads")));
    command
        ->add_option("--to", options->target,
                     text(CliText::tr("File to write: .json, .cwatt, or .md for the head of a model card")))
        ->required()
        ->option_text("FILE");
    command
        ->add_option("--scenario", options->scenario,
                     text(CliText::tr("Of a model card: which training; default the first")))
        ->option_text("NAME");
    command->callback([options, &session] {
        if (options->file.empty() == !options->sample)
            throw CLI::RequiredError(CliText::tr("FILE or --sample").toStdString());
        session.job = [options, &session] { return run(*options, session.json); };
    });
    command->footer(text(CliText::tr("Example: counterwatt convert --sample --to sample.json")));
    return command;
}

} // namespace cw::cli
