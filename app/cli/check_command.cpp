// SPDX-License-Identifier: GPL-3.0-or-later
// `counterwatt check`: is a published figure right, which slip is likely, and what would have to be true.
#include "app/cli/check_file.h"
#include "app/cli/input_file.h"
#include "app/cli/subcommands.h"
#include "app/cli/text_table.h"
#include "app/engine/claim/check.h"
#include "app/engine/claim/claimed_text.h"
#include "app/exchange/json_text.h"
#include "app/models/catalog_figures.h"
#include "app/models/check_text.h"
#include "db/store/catalog.h"

#include <array>
#include <iostream>

namespace cw::cli {

namespace {

struct Options {
    std::string expression;
    std::string claimed;
    std::string kind = "estimate";
    std::string toldAs = "measured";
    std::string per;
    std::string plausible;
    std::vector<std::string> facets; // "scope=AI|all data centres"
    std::string file;
};

constexpr std::array kPlausibleBy{"catalog", "typed range", "typed value"};

Json slipJson(const Slip& slip, const Check& check)
{
    const QString corrected = slipCorrected(slip, check);
    Json json{{"code", slipKey(slip.code)},
              {"corrected", corrected.isEmpty() ? Json() : Json(corrected.toStdString())},
              {"explanation", slipExplanation(slip).toStdString()}};
    if (slip.corrected) {
        json["correctedLow"] = jsonNumber(slip.corrected->low);
        json["correctedHigh"] = jsonNumber(slip.corrected->high);
        json["factor"] = jsonNumber(slip.factor);
    }
    return json;
}

Json conditionJson(const Condition& condition, const Check& check)
{
    const ExpressionTerm& term = check.expression->terms[static_cast<std::size_t>(condition.term)];
    return {{"input", term.text},
            {"needed", jsonNumber(condition.needed)},
            {"unit", condition.unit},
            {"plausible", condition.plausible},
            {"neededLow", jsonNumber(condition.neededLow)},
            {"neededHigh", jsonNumber(condition.neededHigh)},
            {"plausibleLow", jsonNumber(condition.plausibleLow)},
            {"plausibleHigh", jsonNumber(condition.plausibleHigh)},
            {"judgedBy", kPlausibleBy[static_cast<std::size_t>(condition.by)]},
            {"sources", condition.sources}};
}

Json checkJson(const Claim& claim, const Check& check)
{
    Json json{{"verdict", verdictKey(check.verdict)},
              {"recomputed", nullptr},
              {"claimed", nullptr},
              {"ratio", jsonNumber(check.ratio)},
              {"slips", Json::array()},
              {"conditions", Json::array()},
              {"sentence", verdictSentence(claim, check).toStdString()}};
    if (const auto& r = check.recomputed)
        json["recomputed"] = {{"p5", r->p5}, {"p50", r->p50}, {"p95", r->p95}, {"unit", r->unit}};
    if (const auto& c = check.claimed)
        json["claimed"] = {{"low", c->low}, {"high", c->high}, {"unit", c->unit}};
    for (const Slip& slip : check.slips)
        json["slips"].push_back(slipJson(slip, check));
    for (const Condition& condition : check.conditions)
        json["conditions"].push_back(conditionJson(condition, check));
    if (check.error) {
        const QString typed = QString::fromStdString(claim.expression);
        json["error"] = {{"message", expressionErrorText(*check.error, typed).toStdString()},
                         {"column", errorColumn(*check.error, typed)}};
    }
    return json;
}

// The expression with a mark under the place, behind the message on standard error.
void pointAt(const Error& error, const QString& typed)
{
    constexpr int kAround = 60; // characters on each side
    const int column = errorColumn(error, typed);
    if (column == 0)
        return;
    const int from = std::max(0, column - 1 - kAround);
    const QString line = printable(typed.mid(from, 2 * kAround));
    std::cerr << "  " << line.toStdString() << "\n  "
              << std::string(static_cast<std::size_t>(displayWidth(line.left(column - 1 - from))), ' ')
              << "^\n";
}

ExitCode failExpression(const Error& error, const std::string& expression)
{
    const QString typed = QString::fromStdString(expression);
    if (error.where == "claimed")
        return fail({error.code, "--claimed", error.value, error.limit});
    const ExitCode code = failInput(expressionErrorText(error, typed));
    pointAt(error, typed);
    return code;
}

QString checkText(const Claim& claim, const Check& check)
{
    QStringList lines{verdictSentence(claim, check)};
    if (!check.slips.empty())
        lines << QString() << CliText::tr("Likely slips");
    for (const Slip& slip : check.slips) {
        const QString corrected = slipCorrected(slip, check);
        lines << QStringLiteral("  ") + slipName(slip.code)
                + (corrected.isEmpty() ? QString() : u": "_qs + corrected);
        lines << QStringLiteral("    ") + slipExplanation(slip);
    }
    const bool isApart = check.verdict == Verdict::off || check.verdict == Verdict::roughly;
    if (isApart && !check.conditions.empty()) {
        lines << QString() << CliText::tr("For the published figure to be true, alone");
        for (const Condition& condition : check.conditions)
            lines << QStringLiteral("  ") + conditionSentence(condition, check);
    }
    return lines.join(u'\n') + u'\n';
}

Result<Facet> readFacet(const std::string& text)
{
    const auto equals = text.find('=');
    const auto bar = text.find('|', equals == std::string::npos ? 0 : equals);
    const auto kind = equals == std::string::npos ? std::nullopt : findFacet(text.substr(0, equals));
    if (!kind || bar == std::string::npos)
        return Error{ErrorCode::unknownChoice, "--facet", text,
                     "scope=TOLD|IS, base-year=…, water=…, use=…, growth=…, law=…"};
    const std::string told = text.substr(equals + 1, bar - equals - 1);
    const std::string is = text.substr(bar + 1);
    return Facet{*kind, told, is, told, is};
}

Result<Claim> claimOf(const Options& options)
{
    Claim claim;
    claim.expression = options.expression;
    claim.kind = *findClaimKind(options.kind); // the parser lets only known ones through
    claim.toldAs = *findClaimKind(options.toldAs);
    claim.per = options.per;
    claim.plausible = options.plausible;
    for (const std::string& text : options.facets) {
        auto facet = readFacet(text);
        if (!facet)
            return facet.error();
        claim.facets.push_back(facet.takeValue());
    }
    if (!options.claimed.empty()) {
        const auto value = readClaimedValue(options.claimed);
        if (!value) {
            Error error = value.error();
            error.where = "--claimed";
            return error;
        }
        claim.claimed = value.value();
    }
    return claim;
}

ExitCode checkOne(const Options& options, bool json, const FigureFinder& figures)
{
    const auto claim = claimOf(options);
    if (!claim)
        return fail(claim.error());
    const Check check = checkClaim(claim.value(), figures);
    if (json) {
        const ExitCode code = print(jsonText(checkJson(claim.value(), check)));
        if (code != ExitCode::done || !check.error)
            return code;
    }
    if (check.error)
        return failExpression(*check.error, options.expression);
    return print(checkText(claim.value(), check));
}

Json rowJson(const ClaimRow& row, const FigureFinder& figures)
{
    const Check check = row.trouble.isEmpty() ? checkClaim(row.claim, figures) : Check();
    Json json{{"id", row.claim.id}};
    json.update(checkJson(row.claim, check));
    if (!row.trouble.isEmpty())
        json["error"] = {{"message", row.trouble.toStdString()}, {"column", 0}};
    return json;
}

// "c138: Off: … [UNIT_WAN]"
QString rowText(const ClaimRow& row, const FigureFinder& figures)
{
    const QString id = row.claim.id.empty() ? QString() : QString::fromStdString(row.claim.id) + u": "_qs;
    if (!row.trouble.isEmpty())
        return id + row.trouble;
    const Check check = checkClaim(row.claim, figures);
    QStringList codes;
    for (const Slip& slip : check.slips)
        codes << QString::fromLatin1(slipKey(slip.code));
    const QString text = id + verdictSentence(row.claim, check);
    return codes.isEmpty() ? text : text + QStringLiteral(" [%1]").arg(codes.join(QStringLiteral(", ")));
}

ExitCode checkAll(const Options& options, bool json, const FigureFinder& figures)
{
    const auto text = readInputFile(options.file);
    if (!text)
        return fail(text.error());
    const ClaimFile file = claimsIn(text.value(), options.file);
    if (!file.trouble.isEmpty())
        return failInput(file.trouble);
    if (json) {
        Json rows = Json::array();
        for (const ClaimRow& row : file.rows)
            rows.push_back(rowJson(row, figures));
        return print(jsonText(rows));
    }
    QString lines;
    for (const ClaimRow& row : file.rows)
        lines += rowText(row, figures) + u'\n';
    return print(lines);
}

ExitCode run(const Options& options, bool json)
{
    const auto catalog = openCatalog();
    if (!catalog)
        return fail(catalog.error());
    const CatalogFigures figures(*catalog.value());
    return options.file.empty() ? checkOne(options, json, figures) : checkAll(options, json, figures);
}

void addClaimOptions(CLI::App& command, Options& options)
{
    const CLI::IsMember kinds({"measured", "estimate", "what-if", "forecast"});
    const auto add = [&](const char* name, auto& value, const QString& help) {
        return command.add_option(name, value, help.toStdString());
    };
    add("expression", options.expression, CliText::tr("How the figure is worked out, with units"))
        ->option_text("EXPR");
    add("--claimed", options.claimed, CliText::tr("The published figure"))->option_text("'VALUE UNIT'");
    add("--kind", options.kind, CliText::tr("What the figure is"))
        ->check(kinds)
        ->option_text("measured|estimate|what-if|forecast");
    add("--told-as", options.toldAs, CliText::tr("What it is told as"))
        ->check(kinds)
        ->option_text("measured|…");
    add("--per", options.per,
        CliText::tr("What the figure is for, where its unit does not say so: day, year, query"))
        ->option_text("PERIOD");
    add("--plausible", options.plausible, CliText::tr("An expression for what the quantity can be"))
        ->option_text("EXPR");
    add("--facet", options.facets,
        CliText::tr(
            "What is told and what is so, beside the number: scope, base-year, water, use, growth, law"))
        ->option_text("'KIND=TOLD|IS'");
}

} // namespace

CLI::App* addCheck(CLI::App& app, Session& session)
{
    CLI::App* command = app.add_subcommand(
        "check",
        CliText::tr("Checks a published figure: verdict, likely slips, what would have to be true")
            .toStdString());
    const auto options = std::make_shared<Options>();
    auto* file =
        command
            ->add_option("--file", options->file,
                         CliText::tr("Many claims: a CSV file with id, expression, claimed_low, claimed_high,"
                                     " unit, kind; - is standard input")
                             .toStdString())
            ->option_text("FILE");
    addClaimOptions(*command, *options);
    for (const char* single :
         {"expression", "--claimed", "--kind", "--told-as", "--per", "--plausible", "--facet"})
        file->excludes(command->get_option(single));
    command->callback([options, &session] {
        if (options->expression.empty() && options->file.empty())
            throw CLI::ValidationError(CliText::tr("Give an expression, or --file with many.").toStdString());
        session.job = [options, &session] { return run(*options, session.json); };
    });
    command->footer(
        CliText::tr("Example: counterwatt check \"200 million/day * 2.9 Wh\" --claimed \"500 MWh/day\"")
            .toStdString());
    return command;
}

} // namespace cw::cli
