// SPDX-License-Identifier: GPL-3.0-or-later
// `counterwatt verify`: computes the results of a bundle again, and says whether they are equal or what differs.
#include "app/cli/scenario_file.h"
#include "app/cli/subcommands.h"
#include "app/cli/text_table.h"
#include "app/exchange/json_text.h"
#include "app/models/texts.h"
#include "app/publish/bundle/bundle.h"

#include <algorithm>

namespace cw::cli {

namespace {

constexpr std::size_t kMostShown = 20;

Json answerJson(const Verification& answer)
{
    Json differences = Json::array();
    for (const BundleDifference& difference : answer.differences)
        differences.push_back({{"file", difference.file},
                               {"where", difference.where},
                               {"told", difference.told},
                               {"found", difference.found}});
    return {{"equal", answer.equal()},     {"compared", answer.compared},
            {"version", answer.writtenBy}, {"catalog", answer.catalog},
            {"date", answer.date},         {"differences", std::move(differences)}};
}

QString shown(const std::string& text)
{
    return text.empty() ? CliText::tr("nothing") : printable(QString::fromStdString(text));
}

QString lineOf(const BundleDifference& difference)
{
    QString place = printable(QString::fromStdString(difference.file));
    if (!difference.where.empty())
        place += QStringLiteral(": ") + printable(QString::fromStdString(difference.where));
    return QStringLiteral("  ")
        //: 1: a place in a file, 2 and 3: numbers or words
        + CliText::tr("%1: the bundle says %2, found %3")
              .arg(place, shown(difference.told), shown(difference.found));
}

QString answerText(const Verification& answer)
{
    const QString origin =
        CliText::tr("Written by Counterwatt %1, catalog %2, %3.", "1, 2: versions, 3: a date")
            .arg(shown(answer.writtenBy), shown(answer.catalog), shown(answer.date));
    if (answer.equal())
        return CliText::tr("Equal: numbers computed again and compared to the last bit: %1.")
                   .arg(answer.compared)
            + u'\n' + origin + u'\n';
    QString text = CliText::tr("Not equal: differences: %1, numbers compared: %2.")
                       .arg(answer.differences.size())
                       .arg(answer.compared)
        + u'\n' + origin + u'\n';
    const std::size_t lines = std::min(kMostShown, answer.differences.size());
    for (std::size_t i = 0; i < lines; ++i)
        text += lineOf(answer.differences[i]) + u'\n';
    if (answer.differences.size() > lines)
        text += CliText::tr("  and others: %1; --json shows them all").arg(answer.differences.size() - lines)
            + u'\n';
    return text;
}

ExitCode run(const std::string& file, bool json)
{
    const auto answer = verifyBundle(pathOf(file));
    if (!answer)
        return fail(answer.error());
    const ExitCode written =
        json ? print(jsonText(answerJson(answer.value()))) : print(answerText(answer.value()));
    return written == ExitCode::done && !answer.value().equal() ? ExitCode::badInput : written;
}

} // namespace

CLI::App* addVerify(CLI::App& app, Session& session)
{
    CLI::App* command = app.add_subcommand(
        "verify",
        CliText::tr("Computes the results of a bundle again: equal, or what differs").toStdString());
    const auto file = std::make_shared<std::string>();
    command->add_option("BUNDLE", *file, CliText::tr("A file that “bundle” wrote").toStdString())
        ->required()
        ->option_text(" ");
    command->callback(
        [file, &session] { session.job = [file, &session] { return run(*file, session.json); }; });
    command->footer(CliText::tr("Example: counterwatt verify sample.zip").toStdString());
    return command;
}

} // namespace cw::cli
