// SPDX-License-Identifier: GPL-3.0-or-later
// Finding of scenarios, metrics and axes by what was typed.
#include "app/cli/subject_arguments.h"

#include "app/cli/nearest.h"
#include "app/cli/session.h"
#include "app/engine/uncertainty/range_text.h"

#include <algorithm>

namespace cw::cli {

namespace {

Result<Metric> metricNamed(const std::string& key)
{
    if (const auto metric = findMetric(key))
        return *metric;
    std::vector<std::string> keys;
    for (const MetricRow& row : metricTable())
        keys.emplace_back(row.key);
    return Error{ErrorCode::unknownChoice, "--metric", shortened(key), nearest(key, keys).value_or("")};
}

Result<ScenarioId> firstShown(const Comparison& comparison)
{
    for (const Scenario& scenario : comparison.scenarios)
        if (scenario.shown)
            return scenario.id;
    return Error{ErrorCode::unknownScenario, "--scenario", {}, {}};
}

Result<ParameterId> numberNamed(const std::string& option, const std::string& key, const std::string& text)
{
    const auto id = findParameter(key);
    if (id && parameterRow(*id).kind == ParameterKind::number)
        return *id;
    if (id) // an option has no values in between
        return Error{ErrorCode::notANumber, key, shortened(text), {}};
    std::vector<std::string> keys;
    for (const ParameterRow& row : parameterTable())
        keys.emplace_back(row.key);
    return Error{ErrorCode::unknownParameter, option, shortened(key), nearest(key, keys).value_or("")};
}

Result<SweepAxis> axisOf(const std::string& option, const std::string& typed, std::size_t points)
{
    const auto [key, text] = splitSetting(typed);
    const auto id = numberNamed(option, std::string(key), std::string(text));
    if (!id)
        return id.error();
    const auto range = readParameterRange(id.value(), text);
    if (!range)
        return range.error();
    if (range.value().kind == DistributionKind::point)
        return Error{ErrorCode::notARange, std::string(key), shortened(text), "2..4"};
    const RangeEnds ends = endsOf(range.value());
    return sweepAxis(id.value(), ends.low, ends.high, points);
}

Result<std::size_t> pointsOf(const std::string& text, std::size_t usual)
{
    if (text.empty())
        return usual;
    const auto points = readWhole("--points", text);
    if (!points)
        return points.error();
    if (points.value() < 2.0)
        return Error{ErrorCode::belowMinimum, "--points", shortened(text), "2"};
    if (points.value() > static_cast<double>(kMostSweepPoints))
        return Error{ErrorCode::aboveMaximum, "--points", shortened(text), std::to_string(kMostSweepPoints)};
    return static_cast<std::size_t>(points.value());
}

} // namespace

void addScenarioOption(CLI::App& command, SubjectArguments& arguments)
{
    command
        .add_option("--scenario", arguments.scenario,
                    CliText::tr("Name of the scenario (the first that is shown)").toStdString())
        ->option_text("NAME");
}

void addMinusOption(CLI::App& command, SubjectArguments& arguments)
{
    command
        .add_option("--minus", arguments.minus,
                    CliText::tr("By how much it differs from this scenario").toStdString())
        ->option_text("NAME");
}

void addMetricOption(CLI::App& command, SubjectArguments& arguments)
{
    command
        .add_option(
            "--metric", arguments.metric,
            CliText::tr("Which result, as in the JSON of compare (electricity.facility)").toStdString())
        ->option_text("METRIC");
}

Result<ScenarioId> scenarioNamed(const Comparison& comparison, const std::string& name,
                                 const std::string& option)
{
    std::vector<std::string> names;
    for (const Scenario& scenario : comparison.scenarios) {
        if (scenario.name == name)
            return scenario.id;
        names.push_back(scenario.name);
    }
    return Error{ErrorCode::unknownScenario, option, shortened(name), nearest(name, names).value_or("")};
}

const std::string& nameOf(const Comparison& comparison, ScenarioId scenario)
{
    return findScenario(comparison, scenario)->name;
}

Result<Subject> subjectOf(const Comparison& comparison, const SubjectArguments& arguments)
{
    const auto metric = metricNamed(arguments.metric);
    if (!metric)
        return metric.error();
    const auto scenario = arguments.scenario.empty()
        ? firstShown(comparison)
        : scenarioNamed(comparison, arguments.scenario, "--scenario");
    if (!scenario)
        return scenario.error();
    Subject subject{scenario.value(), {}, metric.value()};
    if (!arguments.minus.empty()) {
        const auto minus = scenarioNamed(comparison, arguments.minus, "--minus");
        if (!minus)
            return minus.error();
        subject.minus = minus.value();
    }
    return subject;
}

void addAxisOptions(CLI::App& command, AxisArguments& arguments)
{
    command
        .add_option("--input", arguments.input,
                    CliText::tr("The input that runs over a range, with or without unit").toStdString())
        ->option_text("KEY=FROM..TO");
    command
        .add_option("--second", arguments.second,
                    CliText::tr("A second one: a map of both for one scenario").toStdString())
        ->option_text("KEY=FROM..TO");
    command
        .add_option("--points", arguments.points,
                    CliText::tr("How many values of each input, 2 to 1,000").toStdString())
        ->option_text("NUMBER");
}

Result<Axes> axesOf(const AxisArguments& arguments, std::size_t usualPoints)
{
    const auto points = pointsOf(arguments.points, usualPoints);
    if (!points)
        return points.error();
    auto x = axisOf("--input", arguments.input, points.value());
    if (!x)
        return x.error();
    Axes axes{x.takeValue(), {}};
    if (!arguments.second.empty()) {
        auto y = axisOf("--second", arguments.second, points.value());
        if (!y)
            return y.error();
        axes.y = y.takeValue();
    }
    return axes;
}

} // namespace cw::cli
