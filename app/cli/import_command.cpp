// SPDX-License-Identifier: GPL-3.0-or-later
// `counterwatt import`: a file of another program as scenarios, in a document of their own or in one that is there.
#include "app/cli/scenario_file.h"
#include "app/cli/subcommands.h"
#include "app/cli/subject_arguments.h"
#include "app/cli/text_table.h"
#include "app/document/document.h"
#include "app/engine/scenario/standing_alone.h"
#include "app/exchange/import.h"
#include "app/exchange/json_text.h"
#include "app/models/texts.h"

#include <QFileInfo>

namespace cw::cli {

namespace {

struct Options {
    std::string file;
    std::string target;
    std::string into;
    std::string like; // name of a scenario of `into`
    ImportChoice choice;
};

// Errors: those of Document::open, and unknownScenario.
Result<Scenario> openTarget(const Options& options, Document& document)
{
    document.startNew();
    if (!options.into.empty())
        if (const Status status = document.open(pathOf(options.into)); !status)
            return status.error();
    if (options.like.empty())
        return Scenario{};
    const auto like = scenarioNamed(document.comparison(), options.like, "--like");
    if (!like)
        return like.error();
    return standingAlone(document.comparison(), *document.scenario(like.value()));
}

// The names that the scenarios have now. Errors: those of Document::addScenario.
Result<std::vector<std::string>> addAll(const Imported& imported, Document& document)
{
    std::vector<std::string> names;
    for (const Scenario& draft : imported.scenarios) {
        const auto added = document.addScenario(draft, imported.sources);
        if (!added)
            return added.error();
        names.push_back(document.scenario(added.value())->name);
    }
    return names;
}

ExitCode say(const Imported& imported, const std::vector<std::string>& names, const Options& options,
             bool json)
{
    if (json)
        return print(jsonText({{"file", options.target},
                               {"format", imported.format},
                               {"scenarios", names},
                               {"remarks", imported.remarks}}));
    for (const std::string& remark : imported.remarks)
        note(QString::fromStdString(remark));
    QString text = CliText::tr("%1, scenarios added: %2", "1: a file format, 2: a number")
                       .arg(importFormatLabel(QString::fromStdString(imported.format)))
                       .arg(names.size());
    for (const std::string& name : names)
        text += QStringLiteral("\n  ") + printable(QString::fromStdString(name));
    return print(text + u'\n');
}

ExitCode run(const Options& options, bool json)
{
    Document document;
    const auto like = openTarget(options, document);
    if (!like)
        return fail(like.error());
    const auto imported = importFile(pathOf(options.file), like.value(), options.choice);
    if (!imported) {
        const bool zone =
            imported.error().code == ErrorCode::missingField && imported.error().value == "zone";
        return fail(imported.error(), zone ? CliText::tr("Choose one with --zone.") : QString());
    }
    const auto names = addAll(imported.value(), document);
    if (!names)
        return fail(names.error());
    DocumentContents contents = document.contents();
    if (options.into.empty())
        contents.comparison.title = QFileInfo(pathOf(options.file)).completeBaseName().toStdString();
    if (const Status status = writeScenarioFile(options.target, contents); !status)
        return fail(status.error());
    return say(imported.value(), names.value(), options, json);
}

void addOptions(CLI::App& command, Options& options)
{
    const auto add = [&](const char* name, std::string& value, const QString& help, const char* what) {
        return command.add_option(name, value, help.toStdString())->option_text(what);
    };
    add("FILE", options.file,
        CliText::tr(
            "CSV of CodeCarbon, Electricity Maps or Ember; JSON of EcoLogits or Counterwatt; - is standard"
            " input"),
        " ")
        ->required();
    add("--to", options.target, CliText::tr("File to write: .cwatt or .json"), "FILE")->required();
    add("--into", options.into, CliText::tr("A document to whose scenarios the new ones are added"), "FILE");
    add("--like", options.like,
        CliText::tr("Of tables of grids: the scenario of --into that gets the other grids"), "NAME");
    std::vector<std::string> formats;
    for (const QString& format : importFormats())
        formats.push_back(format.toStdString());
    add("--format", options.choice.format, CliText::tr("What the file is, where its content does not say so"),
        importFormats().join(u'|').toUtf8().constData())
        ->check(CLI::IsMember(formats));
    add("--zone", options.choice.zone, CliText::tr("Of tables of grids: only this one, by name or code"),
        "ZONE");
}

} // namespace

CLI::App* addImport(CLI::App& app, Session& session)
{
    CLI::App* command = app.add_subcommand(
        "import", CliText::tr("Makes scenarios of a file of another program").toStdString());
    const auto options = std::make_shared<Options>();
    addOptions(*command, *options);
    command->callback([options, &session] {
        if (!options->like.empty() && options->into.empty())
            throw CLI::RequiredError("--into");
        session.job = [options, &session] { return run(*options, session.json); };
    });
    command->footer(CliText::tr("Example: counterwatt import emissions.csv --to runs.cwatt").toStdString());
    return command;
}

} // namespace cw::cli
