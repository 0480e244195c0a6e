// SPDX-License-Identifier: GPL-3.0-or-later
// `counterwatt why`: which inputs make the result of one scenario differ from that of another.
#include "app/cli/ranged_text.h"
#include "app/cli/subcommands.h"
#include "app/cli/subject_arguments.h"
#include "app/cli/text_table.h"
#include "app/exchange/outcome_json.h"
#include "app/models/metric_axis.h"
#include "app/models/texts.h"
#include "app/models/why_chart.h"

#include <cmath>

namespace cw::cli {

namespace {

struct Options {
    ComparisonArguments comparison;
    SubjectArguments subject; // the metric only
    std::string from;
    std::string to;
};

struct Answer {
    WhyChoice choice;
    WhyView view;
    InputSet from;
    InputSet to;
};

Json whyJson(const LoadedComparison& loaded, const Answer& answer)
{
    const MetricRow& metric = metricRow(answer.choice.metric);
    const Why& why = *answer.view.why;
    Json parts = Json::array();
    for (const InputPart& part : why.parts)
        parts.push_back({{"input", parameterRow(part.input).key},
                         {"unit", parameterRow(part.input).unit},
                         {"from", pointJson(part.input, answer.from[indexOf(part.input)].point)},
                         {"to", pointJson(part.input, answer.to[indexOf(part.input)].point)},
                         {"part", jsonNumber(part.part)},
                         {"error", jsonNumber(part.error)}});
    return {
        {"schema", "counterwatt/why-1"},
        {"metric", metric.key},
        {"unit", metric.unit},
        {"per", perKey(loaded.per())},
        {"from",
         {{"name", nameOf(loaded.comparison(), answer.choice.from)}, {"point", jsonNumber(why.from)}}},
        {"to", {{"name", nameOf(loaded.comparison(), answer.choice.to)}, {"point", jsonNumber(why.to)}}},
        {"exact", why.exact},
        {"parts", std::move(parts)},
    };
}

QString tableOf(const Answer& answer)
{
    const chart::WaterfallChart& chart = *answer.view.built.chart;
    const Why& why = *answer.view.why;
    const Dimension dimension = metricRow(answer.choice.metric).dimension;
    const auto cleaned = [](const std::string& text) { return printable(QString::fromStdString(text)); };
    TextTable table({Align::left, Align::left, Align::right});
    table.addLine(cleaned(chart.texts.headline));
    table.addLine(cleaned(chart.texts.subtitle));
    table.addLine();
    table.addHeader({CliText::tr("Input"), CliText::tr("From → to"), CliText::tr("Part")});
    table.addRow({cleaned(chart.start.name), {}, rangedText(why.from, {}, dimension)});
    for (const InputPart& part : why.parts) {
        const auto value = [&](const InputSet& inputs) {
            return inputText(part.input, inputs[indexOf(part.input)].point, currentLanguage());
        };
        const QString sign = part.part < 0.0 ? QStringLiteral("−") : QStringLiteral("+");
        table.addRow({parameterLabel(part.input),
                      value(answer.from) + QStringLiteral(" → ") + value(answer.to),
                      sign + rangedText(std::abs(part.part), {}, dimension)});
    }
    table.addRow({cleaned(chart.end.name), {}, rangedText(why.to, {}, dimension)});
    table.addLine();
    table.addLine(cleaned(chart.texts.note));
    return table.text();
}

Result<WhyChoice> choiceOf(const Options& options, const Comparison& comparison)
{
    const auto subject = subjectOf(comparison, options.subject);
    if (!subject)
        return subject.error();
    const auto from = scenarioNamed(comparison, options.from, "FROM");
    if (!from)
        return from.error();
    const auto to = scenarioNamed(comparison, options.to, "TO");
    if (!to)
        return to.error();
    return WhyChoice{from.value(), to.value(), subject.value().metric};
}

ExitCode run(const Options& options, bool json)
{
    const auto read = load(options.comparison);
    if (!read)
        return fail(read.error());
    const LoadedComparison& loaded = read.value();
    const auto choice = choiceOf(options, loaded.comparison());
    if (!choice)
        return fail(choice.error());
    const auto inputsOf = [&](ScenarioId id) {
        return resolve(loaded.comparison(), *findScenario(loaded.comparison(), id));
    };
    const Answer answer{choice.value(), buildWhy(loaded.input(), choice.value()),
                        inputsOf(choice.value().from), inputsOf(choice.value().to)};
    if (!answer.view.built.chart)
        return failInput(answer.view.built.reason);
    return json ? print(jsonText(whyJson(loaded, answer))) : print(tableOf(answer));
}

} // namespace

CLI::App* addWhy(CLI::App& app, Session& session)
{
    CLI::App* command = app.add_subcommand(
        "why", CliText::tr("Shows which inputs make one scenario differ from another").toStdString());
    const auto options = std::make_shared<Options>();
    const auto addName = [&](const char* option, std::string& name, const QString& words) {
        command->add_option(option, name, words.toStdString())->required()->option_text(" ");
    };
    addName("FROM", options->from, CliText::tr("Name of the scenario to start from"));
    addName("TO", options->to, CliText::tr("Name of the scenario to arrive at"));
    addComparisonArguments(*command, options->comparison);
    addMetricOption(*command, options->subject);
    command->callback([options, &session] {
        requireComparison(options->comparison);
        session.job = [options, &session] { return run(*options, session.json); };
    });
    command->footer(
        CliText::tr("Example: counterwatt why \"GPT-3 training\" \"GPT-4 training\" --sample").toStdString());
    return command;
}

} // namespace cw::cli
