// SPDX-License-Identifier: GPL-3.0-or-later
// `counterwatt influence`: which input matters for a result, one at a time and as shares of the variance.
#include "app/cli/ranged_text.h"
#include "app/cli/subcommands.h"
#include "app/cli/subject_arguments.h"
#include "app/cli/text_table.h"
#include "app/exchange/json_text.h"
#include "app/models/influence_chart.h"
#include "app/models/number_text.h"

namespace cw::cli {

namespace {

struct Options {
    ComparisonArguments comparison;
    SubjectArguments subject;
    bool indices = false;
};

struct Found {
    InfluenceChoice choice;
    TornadoView view;
    std::vector<Influence> shares; // in the order of the bars; empty: not asked for, or no variance
};

Json moverJson(const LoadedComparison& loaded, const Found& found, std::size_t at)
{
    const TornadoBar& bar = found.view.tornado.bars[at];
    const InfluenceChoice& choice = found.choice;
    Json scenarios = Json::array(); // the question has the one that is taken off first
    for (const std::size_t position : bar.mover.scenarios)
        scenarios.push_back(
            nameOf(loaded.comparison(), choice.minus && position == 0 ? *choice.minus : choice.scenario));
    Json json{
        {"input", parameterRow(bar.mover.input).key},
        {"scenarios", std::move(scenarios)},
        {"unit", parameterRow(bar.mover.input).unit},
        {"p5", bar.ends.low},
        {"p95", bar.ends.high},
        {"resultAtP5", jsonNumber(bar.atLow)},
        {"resultAtP95", jsonNumber(bar.atHigh)},
        {"elasticity", bar.elasticity ? jsonNumber(*bar.elasticity) : Json()},
    };
    if (at < found.shares.size()) {
        const SobolIndex& index = found.shares[at].index;
        json["firstOrder"] = jsonNumber(index.firstOrder);
        json["firstOrderError"] = jsonNumber(index.firstOrderError);
        json["total"] = jsonNumber(index.total);
        json["totalError"] = jsonNumber(index.totalError);
    }
    return json;
}

Json influenceJson(const LoadedComparison& loaded, const Found& found)
{
    const MetricRow& metric = metricRow(found.choice.metric);
    Json inputs = Json::array();
    for (std::size_t i = 0; i < found.view.tornado.bars.size(); ++i)
        inputs.push_back(moverJson(loaded, found, i));
    const auto& minus = found.choice.minus;
    return {
        {"schema", "counterwatt/influence-1"},
        {"scenario", nameOf(loaded.comparison(), found.choice.scenario)},
        {"minus", minus ? Json(nameOf(loaded.comparison(), *minus)) : Json()},
        {"metric", metric.key},
        {"unit", metric.unit},
        {"per", perKey(loaded.per())},
        {"base", jsonNumber(found.view.tornado.base)},
        {"inputs", std::move(inputs)},
    };
}

// "83 % ± 1 %": the standard error doubled, so that 95 of 100 true shares lie within.
QString shareText(double share, double error)
{
    const auto percent = [](double part) { return roundedText(100.0 * part, kEstimateDigits); };
    return CliText::tr("%1 % ± %2", "a share and its error in per cent")
        .arg(percent(share), percent(1.96 * error));
}

QString tableOf(const Found& found)
{
    const chart::TornadoChart& chart = *found.view.built.chart;
    const Dimension dimension = metricRow(found.choice.metric).dimension;
    TextTable table({Align::left, Align::right, Align::right, Align::right, Align::right, Align::right,
                     Align::right, Align::right});
    const auto cleaned = [](const std::string& text) { return printable(QString::fromStdString(text)); };
    table.addLine(cleaned(chart.texts.headline));
    table.addLine(cleaned(chart.texts.subtitle));
    table.addLine();
    QStringList header{CliText::tr("Input"),           CliText::tr("5th percentile"),
                       CliText::tr("95th percentile"), CliText::tr("Result at 5th"),
                       CliText::tr("at 95th"),         CliText::tr("Elasticity")};
    if (!found.shares.empty())
        header << CliText::tr("Alone") << CliText::tr("With interactions");
    table.addHeader(header);
    for (std::size_t i = 0; i < chart.rows.size(); ++i) {
        const chart::TornadoRow& row = chart.rows[i];
        const TornadoBar& bar = found.view.tornado.bars[i];
        QStringList cells{cleaned(row.name),
                          cleaned(row.lowInput),
                          cleaned(row.highInput),
                          rangedText(bar.atLow, {}, dimension),
                          rangedText(bar.atHigh, {}, dimension),
                          cleaned(row.elasticity)};
        if (i < found.shares.size()) {
            const SobolIndex& index = found.shares[i].index;
            cells << shareText(index.firstOrder, index.firstOrderError)
                  << shareText(index.total, index.totalError);
        }
        table.addRow(cells);
    }
    table.addLine();
    table.addLine(cleaned(chart.texts.note));
    if (!found.shares.empty())
        table.addLine(
            CliText::tr("Alone and with interactions: shares of the variance (Sobol indices), with 95 % "
                        "intervals; correlations are left out."));
    return table.text();
}

ExitCode run(const Options& options, bool json)
{
    const auto read = load(options.comparison);
    if (!read)
        return fail(read.error());
    const LoadedComparison& loaded = read.value();
    const auto subject = subjectOf(loaded.comparison(), options.subject);
    if (!subject)
        return fail(subject.error());
    Found found{{subject.value().scenario, subject.value().minus, subject.value().metric}, {}, {}};
    found.view = buildTornado(loaded.input(), found.choice);
    if (!found.view.built.chart)
        return failInput(found.view.built.reason);
    const Question question = questionOf(loaded.comparison(), found.choice, loaded.per());
    if (options.indices)
        if (auto shares = influences(question, kInfluencePoints, loaded.comparison().seed))
            found.shares = std::move(*shares);
    return json ? print(jsonText(influenceJson(loaded, found))) : print(tableOf(found));
}

} // namespace

CLI::App* addInfluence(CLI::App& app, Session& session)
{
    CLI::App* command = app.add_subcommand(
        "influence", CliText::tr("Shows which input matters for a result, and how much").toStdString());
    const auto options = std::make_shared<Options>();
    addComparisonArguments(*command, options->comparison);
    addInputArguments(*command, options->comparison.inputs);
    addScenarioOption(*command, options->subject);
    addMinusOption(*command, options->subject);
    addMetricOption(*command, options->subject);
    command->add_flag(
        "--indices", options->indices,
        CliText::tr("Sobol indices too: shares of the variance, alone and with interactions").toStdString());
    command->callback([options, &session] {
        requireComparison(options->comparison);
        session.job = [options, &session] { return run(*options, session.json); };
    });
    command->footer(
        CliText::tr("Example: counterwatt influence --sample --scenario \"ChatGPT 2024\" --indices")
            .toStdString());
    return command;
}

} // namespace cw::cli
