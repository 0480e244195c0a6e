// SPDX-License-Identifier: GPL-3.0-or-later
// `counterwatt parameters`: the table of inputs.
#include "app/cli/subcommands.h"
#include "app/cli/text_table.h"
#include "app/engine/parameter/parameter_table.h"
#include "app/engine/uncertainty/range_text.h"
#include "app/engine/uncertainty/source_range.h"
#include "app/exchange/json_text.h"
#include "app/models/range_words.h"
#include "app/models/texts.h"

#include <array>

namespace cw::cli {

namespace {

const char* kindKey(ParameterKind kind)
{
    constexpr std::array keys{"number", "choice", "flag"};
    return keys[static_cast<std::size_t>(kind)];
}

Json choicesJson(ParameterId id)
{
    Json choices = Json::array();
    const auto options = choiceOptions(id);
    for (std::size_t i = 0; i < options.size(); ++i)
        choices.push_back(
            {{"id", options[i].id}, {"label", choiceLabel(id, static_cast<int>(i)).toStdString()}});
    return choices;
}

// The range of a default, as it may be given to --set; null for most.
Json defaultRangeJson(ParameterId id)
{
    const auto& range = defaultInputs()[indexOf(id)].range;
    return range ? Json(rangeText(*range)) : Json();
}

// Between which figures the sources disagree, and whose they are.
Json sourceRangeJson(ParameterId id)
{
    const auto range = findSourceRange(id);
    if (!range)
        return {};
    return {{"low", range->low},
            {"high", range->high},
            {"lowSourceId", range->lowSource},
            {"highSourceId", range->highSource}};
}

Json rowJson(const ParameterRow& row, const SourceBook& sources)
{
    return {
        {"key", row.key},
        {"label", parameterLabel(row.id).toStdString()},
        {"kind", kindKey(row.kind)},
        {"unit", row.unit},
        {"default", jsonNumber(row.defaultValue)},
        {"defaultRange", defaultRangeJson(row.id)},
        {"sourceRange", sourceRangeJson(row.id)},
        {"min", row.minimum},
        {"max", row.maximum},
        {"choices", choicesJson(row.id)},
        {"group", groupKey(row.group)},
        {"help", parameterHelp(row.id).toStdString()},
        {"source", sources.line(row.source)},
        {"sourceId", row.source},
    };
}

ExitCode printJson()
{
    const SourceBook sources;
    Json rows = Json::array();
    for (const ParameterRow& row : parameterTable())
        rows.push_back(rowJson(row, sources));
    return print(jsonText(rows));
}

// Grouped for reading while that is short, otherwise with an exponent: 1,287,000 and 1.75e11. Both may be typed.
QString numberText(double value)
{
    constexpr int kDigits = 6;
    const double size = std::abs(value);
    if (size == 0.0 || (size >= 1e-4 && size < 1e7))
        return QString::fromStdString(formatNumber(value, kDigits));
    return QString::number(value, 'g', kDigits)
        .replace(QStringLiteral("e+"), QStringLiteral("e"))
        .replace(QStringLiteral("e-0"), QStringLiteral("e-"));
}

QString optionIds(ParameterId id)
{
    QStringList ids;
    for (const ChoiceOption& option : choiceOptions(id))
        ids << QString::fromLatin1(option.id);
    return ids.join(QStringLiteral(" | "));
}

QStringList rowCells(const ParameterRow& row)
{
    const QString unit =
        QLatin1String(row.unit) == QLatin1String("1") ? QString() : QString::fromLatin1(row.unit);
    QString start, accepted;
    if (row.kind == ParameterKind::number) {
        start = std::isnan(row.defaultValue) ? notKnownText() : numberText(row.defaultValue);
        if (const auto& range = defaultInputs()[indexOf(row.id)].range)
            start += QStringLiteral(" (%1)").arg(rangeNumbers(row, endsOf(*range), currentLanguage()));
        accepted = CliText::tr("%1 to %2").arg(numberText(row.minimum), numberText(row.maximum));
    } else {
        start = QString::fromLatin1(choiceOptions(row.id)[static_cast<std::size_t>(row.defaultValue)].id);
        accepted = optionIds(row.id);
    }
    return {QString::fromLatin1(row.key), parameterLabel(row.id), start, unit, accepted};
}

ExitCode printTable()
{
    TextTable table({Align::left, Align::left, Align::right, Align::left, Align::left});
    table.addHeader({CliText::tr("Key"), CliText::tr("Input"), CliText::tr("Default"), CliText::tr("Unit"),
                     CliText::tr("Accepts")});
    std::optional<ParameterGroup> group;
    for (const ParameterRow& row : parameterTable()) {
        if (group && *group != row.group)
            table.addLine();
        group = row.group;
        table.addRow(rowCells(row));
    }
    return print(table.text());
}

} // namespace

CLI::App* addParameters(CLI::App& app, Session& session)
{
    CLI::App* command =
        app.add_subcommand("parameters", CliText::tr("Lists the inputs that a scenario has").toStdString());
    command->callback(
        [&session] { session.job = [&session] { return session.json ? printJson() : printTable(); }; });
    command->footer(CliText::tr("With --json: key, unit, default, bounds, help and source of every input.")
                        .toStdString());
    return command;
}

} // namespace cw::cli
