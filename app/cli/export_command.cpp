// SPDX-License-Identifier: GPL-3.0-or-later
// `counterwatt export`: a chart of a document as a picture or as data. Draws in memory, without a display.
#include "app/cli/comparison_arguments.h"
#include "app/cli/json_text.h"
#include "app/cli/subcommands.h"
#include "app/export/picture_writer.h"

#include <QFile>
#include <QFileInfo>

namespace cw::cli {

namespace {

struct Options {
    ComparisonArguments comparison;
    std::string chart = "compare";
    std::string target;
    PictureOptions picture;
};

Json writtenJson(const QFileInfo& file)
{
    return {
        {"file", file.filePath().toStdString()},
        {"format", file.suffix().toLower().toStdString()},
        {"bytes", file.size()},
    };
}

ExitCode run(const Options& options, bool json)
{
    const auto loaded = load(options.comparison);
    if (!loaded)
        return fail(loaded.error());
    const QString path = QFile::decodeName(QByteArray::fromStdString(options.target));
    if (const Status status = writePicture(compareChart(loaded.value()), path, options.picture); !status)
        return fail(status.error());
    if (json)
        return print(jsonText(writtenJson(QFileInfo(path))));
    return ExitCode::done;
}

} // namespace

CLI::App* addExport(CLI::App& app, Session& session)
{
    CLI::App* command = app.add_subcommand(
        "export", CliText::tr("Writes a chart of a document as SVG, PNG, PDF or CSV").toStdString());
    const auto options = std::make_shared<Options>();
    const auto text = [](const QString& words) { return words.toStdString(); };
    addComparisonArguments(*command, options->comparison);
    addStacking(*command, options->comparison);
    command->add_option("--chart", options->chart, text(CliText::tr("Which chart")))
        ->check(CLI::IsMember({"compare"}))
        ->option_text("compare");
    command
        ->add_option("--to", options->target,
                     text(CliText::tr("File to write; its ending says how: svg, png, pdf or csv")))
        ->required()
        ->option_text("FILE");
    command->add_flag("--dark", options->picture.dark, text(CliText::tr("Light on dark")));
    command
        ->add_option("--width", options->picture.width,
                     text(CliText::tr("Width of the layout in pixels (1000)")))
        ->option_text("NUMBER");
    command
        ->add_option("--scale", options->picture.scale,
                     text(CliText::tr("Pixels of a PNG for each pixel of the layout (2)")))
        ->option_text("NUMBER");
    command->callback([options, &session] {
        requireComparison(options->comparison);
        session.job = [options, &session] { return run(*options, session.json); };
    });
    command->footer(
        text(CliText::tr("Example: counterwatt export --sample --chart compare --to compare.svg")));
    return command;
}

} // namespace cw::cli
