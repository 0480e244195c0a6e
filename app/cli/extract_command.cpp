// SPDX-License-Identifier: GPL-3.0-or-later
// `counterwatt extract`: the quantities of an article, with their places, and what it says twice.
#include "app/cli/subcommands.h"
#include "app/cli/text_table.h"
#include "app/engine/article/article.h"
#include "app/exchange/json_text.h"
#include "app/models/article_file.h"
#include "app/models/texts.h"

namespace cw::cli {

namespace {

struct Options {
    std::string file;
};

// "contradicts" lists the places of other rows, from 0.
Json mentionsJson(const std::vector<Mention>& mentions)
{
    Json rows = Json::array();
    for (const Mention& mention : mentions)
        rows.push_back({{"line", mention.line},
                        {"column", mention.column},
                        {"text", mention.text},
                        {"low", jsonNumber(mention.low)},
                        {"high", jsonNumber(mention.high)},
                        {"unit", mention.unit},
                        {"per", mention.per},
                        {"subject", mention.subject},
                        {"year", mention.year ? Json(*mention.year) : Json(nullptr)},
                        {"bound", claimBoundKey(mention.bound)},
                        {"contradicts", Json::array()}});
    for (const Contradiction& contradiction : contradictionsIn(mentions)) {
        rows[contradiction.first]["contradicts"].push_back(contradiction.second);
        rows[contradiction.second]["contradicts"].push_back(contradiction.first);
    }
    return rows;
}

QString numberText(double value)
{
    constexpr int kDigits = 7; // as printed: nobody prints more
    return QString::fromStdString(formatNumber(value, kDigits));
}

QString valueText(const Mention& mention)
{
    const QString number = mention.low == mention.high
        ? numberText(mention.low)
        : numberText(mention.low) + u'–' + numberText(mention.high);
    return number + u' ' + QString::fromStdString(mention.unit);
}

QString asWritten(const Mention& mention)
{
    return printable(QString::fromStdString(mention.text));
}

QString placeText(const Mention& mention)
{
    return QStringLiteral("%1:%2").arg(mention.line).arg(mention.column);
}

QString contradictionText(const Mention& first, const Mention& second, double factor)
{
    constexpr int kDigits = 3;
    //: 1 and 3: a quantity as written, 2 and 4: the line it stands in, 5: a number
    return CliText::tr("“%1” in line %2 and “%3” in line %4 are a factor %5 apart.")
        .arg(asWritten(first))
        .arg(first.line)
        .arg(asWritten(second))
        .arg(second.line)
        .arg(QString::fromStdString(formatNumber(factor, kDigits)));
}

ExitCode printTable(const std::vector<Mention>& mentions)
{
    TextTable table({Align::right, Align::left, Align::right, Align::left, Align::left});
    table.addHeader({CliText::tr("Place"), CliText::tr("As written"), CliText::tr("Quantity"),
                     CliText::tr("Per"), CliText::tr("About")});
    for (const Mention& mention : mentions)
        table.addRow({placeText(mention), asWritten(mention), valueText(mention),
                      QString::fromStdString(mention.per),
                      printable(QString::fromStdString(mention.subject))});
    table.addLine();
    table.addLine(CliText::tr("Quantities found: %1.").arg(mentions.size()));
    const auto contradictions = contradictionsIn(mentions);
    if (!contradictions.empty()) {
        table.addLine();
        table.addLine(CliText::tr("What the text says twice, differently:"));
    }
    for (const Contradiction& contradiction : contradictions)
        table.addLine(QStringLiteral("  ")
                      + contradictionText(mentions[contradiction.first], mentions[contradiction.second],
                                          contradiction.factor));
    return print(table.text());
}

ExitCode run(const Options& options, bool json)
{
    const auto text = readArticleFile(options.file);
    if (!text)
        return fail(text.error());
    const auto mentions = mentionsIn(text.value());
    if (!mentions) {
        Error error = mentions.error();
        error.where = error.code == ErrorCode::notUtf8 ? options.file + ':' + error.value : options.file;
        return fail(error);
    }
    return json ? print(jsonText(mentionsJson(mentions.value()))) : printTable(mentions.value());
}

} // namespace

CLI::App* addExtract(CLI::App& app, Session& session)
{
    CLI::App* command = app.add_subcommand(
        "extract", CliText::tr("Finds the quantities of an article, in English or Chinese").toStdString());
    const auto options = std::make_shared<Options>();
    command
        ->add_option("FILE", options->file,
                     CliText::tr("The article as text, at most 5 MB; - is standard input").toStdString())
        ->required()
        ->option_text(" ");
    command->callback(
        [options, &session] { session.job = [options, &session] { return run(*options, session.json); }; });
    command->footer(CliText::tr("Example: counterwatt extract article.txt").toStdString());
    return command;
}

} // namespace cw::cli
