// SPDX-License-Identifier: GPL-3.0-or-later
// `counterwatt bundle`: a comparison with data, pictures, workbook and report in one file that can be verified.
#include "app/cli/chart_file.h"
#include "app/cli/comparison_arguments.h"
#include "app/cli/subcommands.h"
#include "app/models/catalog_figures.h"
#include "app/publish/bundle/bundle.h"
#include "db/store/catalog.h"

namespace cw::cli {

namespace {

struct Options {
    ComparisonArguments comparison;
    std::string target;
};

// Errors: noSuchFormat, those of bundleBytes.
Result<QByteArray> bytesOf(const LoadedComparison& loaded, const QString& ending)
{
    if (ending != QLatin1String("zip"))
        return Error{ErrorCode::noSuchFormat, {}, ending.toStdString(), "zip"};
    const auto catalog = openCatalog(); // a document makes a bundle without one too
    if (!catalog)
        return bundleBytes({loaded, {}, nullptr});
    const CatalogFigures figures(*catalog.value());
    const std::vector<Claim> claims = catalog.value()->claims();
    return bundleBytes({loaded, claims, &figures});
}

ExitCode run(const Options& options, bool json)
{
    const auto loaded = load(options.comparison);
    if (!loaded)
        return fail(loaded.error());
    return writeFiles(
        {options.target}, [&](const QString& ending) { return bytesOf(loaded.value(), ending); }, json);
}

} // namespace

CLI::App* addBundle(CLI::App& app, Session& session)
{
    CLI::App* command = app.add_subcommand(
        "bundle",
        CliText::tr("Writes a comparison with all its data and pictures into one file that can be verified")
            .toStdString());
    const auto options = std::make_shared<Options>();
    addComparisonArguments(*command, options->comparison);
    addRelative(*command, options->comparison);
    command->add_option("--to", options->target, CliText::tr("File to write: .zip").toStdString())
        ->required()
        ->option_text("FILE");
    command->callback([options, &session] {
        requireComparison(options->comparison);
        session.job = [options, &session] { return run(*options, session.json); };
    });
    command->footer(CliText::tr("Example: counterwatt bundle --sample --to sample.zip").toStdString());
    return command;
}

} // namespace cw::cli
