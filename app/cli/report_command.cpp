// SPDX-License-Identifier: GPL-3.0-or-later
// `counterwatt report`: a report about a document as HTML or PDF. Draws in memory, without a display.
#include "app/cli/chart_file.h"
#include "app/cli/comparison_arguments.h"
#include "app/cli/subcommands.h"
#include "app/models/catalog_figures.h"
#include "app/publish/report/report.h"
#include "db/store/catalog.h"

namespace cw::cli {

namespace {

struct Options {
    ComparisonArguments comparison;
    std::vector<std::string> targets;
    std::vector<std::string> blocks;
    std::optional<std::string> title;
    std::optional<std::string> author;
    const std::string* language = nullptr; // of the texts, where it was said
};

// What was said here comes before what the document says.
void applyTemplate(const Options& options, ReportTemplate& wanted)
{
    if (!options.blocks.empty())
        wanted.blocks = options.blocks;
    if (options.title)
        wanted.title = *options.title;
    if (options.author)
        wanted.author = *options.author;
    if (!options.language->empty())
        wanted.language = *options.language;
}

// Errors: noSuchFormat, those of reportHtml and reportPdf.
Result<QByteArray> reportBytes(const ReportInput& input, const QString& ending)
{
    if (ending == QLatin1String("html"))
        return reportHtml(input);
    if (ending == QLatin1String("pdf"))
        return reportPdf(input);
    return Error{ErrorCode::noSuchFormat, {}, ending.toStdString(), "html, pdf"};
}

ExitCode run(const Options& options, bool json)
{
    auto loaded = load(options.comparison);
    if (!loaded)
        return fail(loaded.error());
    applyTemplate(options, loaded.value().contents.report);
    const auto catalog = openCatalog(); // a document is reported on without one too
    std::optional<CatalogFigures> figures;
    std::vector<Claim> claims;
    if (catalog) {
        figures.emplace(*catalog.value());
        claims = catalog.value()->claims();
    }
    const ReportInput input{loaded.value(), claims, figures ? &*figures : nullptr};
    return writeFiles(
        options.targets, [&](const QString& ending) { return reportBytes(input, ending); }, json);
}

void addReportOptions(CLI::App& command, Options& options)
{
    const auto add = [&](const char* name, auto& value, const QString& help, const char* what) {
        return command.add_option(name, value, help.toStdString())->option_text(what);
    };
    add("--to", options.targets,
        CliText::tr("File to write; its ending says how: html or pdf. May be given more than once"), "FILE")
        ->required()
        ->expected(1)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
    std::string keys;
    for (const ReportBlock& block : reportBlocks())
        keys += (keys.empty() ? "" : ", ") + std::string(block.key);
    add("--blocks", options.blocks,
        CliText::tr("What it holds, in this order: %1", "1: a list of words")
            .arg(QString::fromStdString(keys)),
        "a,b,c")
        ->delimiter(',');
    add("--title", options.title, CliText::tr("Title; else the document's"), "TEXT");
    add("--author", options.author, CliText::tr("Who is named as its author"), "TEXT");
}

} // namespace

CLI::App* addReport(CLI::App& app, Session& session)
{
    CLI::App* command = app.add_subcommand(
        "report", CliText::tr("Writes a report about a document as HTML or PDF").toStdString());
    const auto options = std::make_shared<Options>();
    options->language = &session.language;
    addComparisonArguments(*command, options->comparison);
    addRelative(*command, options->comparison);
    addReportOptions(*command, *options);
    command->callback([options, &session] {
        requireComparison(options->comparison);
        session.job = [options, &session] { return run(*options, session.json); };
    });
    command->footer(
        CliText::tr("Example: counterwatt report --sample --to report.html --to report.pdf").toStdString());
    return command;
}

} // namespace cw::cli
