// SPDX-License-Identifier: GPL-3.0-or-later
// Short ways for the engine's tests to write a scenario's inputs and to compare numbers.
#pragma once

#include "app/engine/scenario/evaluate.h"
#include "app/engine/scenario/solve.h"

#include <cmath>
#include <initializer_list>
#include <string>
#include <utility>

namespace cw::test {

using P = ParameterId;
using M = Metric;
using Settings = std::initializer_list<std::pair<ParameterId, double>>;

inline InputSet with(InputSet inputs, Settings settings)
{
    for (const auto& [id, value] : settings)
        inputs[indexOf(id)].point = value;
    return inputs;
}

// The table's defaults with one workload on, at the computers (PUE 1) unless the settings say otherwise.
inline InputSet only(Workload workload, Settings settings)
{
    InputSet inputs = defaultInputs();
    for (const Workload w : {Workload::training, Workload::inference, Workload::fleet})
        inputs[indexOf(onParameter(w))].point = w == workload ? 1.0 : 0.0;
    inputs[indexOf(P::sitePue)].point = 1.0;
    return with(inputs, settings);
}

inline InputSet trainingInputs(TrainingMethod method, Settings settings)
{
    return with(only(Workload::training, {{P::trainingMethod, static_cast<double>(method)}}), settings);
}
inline InputSet inferenceInputs(InferenceMethod method, Settings settings)
{
    return with(only(Workload::inference, {{P::inferenceMethod, static_cast<double>(method)}}), settings);
}
inline InputSet fleetInputs(FleetMethod method, Settings settings)
{
    return with(only(Workload::fleet, {{P::fleetMethod, static_cast<double>(method)}}), settings);
}

// A published energy of one run in kWh, without PUE in it.
inline InputSet statedRun(double kwh, Settings settings = {})
{
    return with(trainingInputs(TrainingMethod::stated,
                               {{P::trainingStatedEnergy, kwh}, {P::trainingStatedIncludesPue, 0.0}}),
                settings);
}

// The scenario's total; NaN where there is none, so that every comparison with it fails.
inline double total(const InputSet& inputs, Metric metric, Per per = Per::year)
{
    return resultOf(evaluate(inputs), metric, per).value_or(std::nan(""));
}

inline double solved(const InputSet& inputs, ParameterId input, Metric metric, Per per, double target)
{
    return solveFor(inputs, input, metric, per, target).value_or(std::nan(""));
}

inline bool isClose(double actual, double expected, double relative)
{
    return std::abs(actual - expected) <= relative * std::abs(expected);
}

inline std::string difference(double actual, double expected, double relative)
{
    char text[160];
    std::snprintf(text, sizeof text, "%.17g, expected %.17g within %g", actual, expected, relative);
    return text;
}

} // namespace cw::test

// Relative comparison; a figure quoted with few digits is compared with half a unit of its last one.
#define CW_CLOSE(actual, expected, relative)                                                                 \
    QVERIFY2(cw::test::isClose(actual, expected, relative),                                                  \
             cw::test::difference(actual, expected, relative).c_str())
#define CW_WITHIN(actual, low, high)                                                                         \
    QVERIFY2((actual) >= (low) && (actual) <= (high), std::to_string(actual).c_str())
