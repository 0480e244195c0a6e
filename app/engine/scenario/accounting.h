// SPDX-License-Identifier: GPL-3.0-or-later
// The rules by which a published calculator differs from ours after the energy is known: PUE, water, rounding, length of
// the year. They belong to its method, so that its figures can be made again (docs/methods.md).
#pragma once

#include "app/engine/demand/server_power.h"
#include "app/engine/parameter/method_table.h"

namespace cw {

enum class OverheadRule {
    site, // the site's PUE
    none  // the computers' energy is all
};

// Which energy the water for cooling is counted on.
enum class CoolingWater { ofComputers, ofFacility };

// Water behind the electricity: none, on the facility's energy, or with the PUE once too often.
enum class GridWater { none, ofFacility, pueTwice };

enum class CarbonRounding { none, twoDecimals };

struct Accounting {
    OverheadRule overhead = OverheadRule::site;
    CoolingWater coolingWater = CoolingWater::ofComputers;
    GridWater gridWater = GridWater::ofFacility;
    CarbonRounding carbon = CarbonRounding::none;
    Constant daysPerYear = constant::daysPerYear;
};

// method: the number of the option of the workload's method.
[[nodiscard]] constexpr Accounting accountingOf(Workload workload, int method)
{
    Accounting rules;
    const bool training = workload == Workload::training;
    const bool inference = workload == Workload::inference;
    const auto is = [&](TrainingMethod m) { return training && method == static_cast<int>(m); };
    const auto isUse = [&](InferenceMethod m) { return inference && method == static_cast<int>(m); };
    if (isUse(InferenceMethod::ecologits09)) {
        rules.coolingWater = CoolingWater::ofFacility;
        rules.gridWater = GridWater::pueTwice;
    }
    if (is(TrainingMethod::morrison2025) || isUse(InferenceMethod::morrison2025))
        rules.coolingWater = CoolingWater::ofFacility;
    if (is(TrainingMethod::codecarbon3) || isUse(InferenceMethod::codecarbon3)) {
        rules.coolingWater = CoolingWater::ofFacility;
        rules.gridWater = GridWater::none;
    }
    if (is(TrainingMethod::mlco22019)) {
        rules.overhead = OverheadRule::none;
        rules.carbon = CarbonRounding::twoDecimals;
    }
    if (isUse(InferenceMethod::greenAlgorithms3))
        rules.daysPerYear = green_algorithms::constant::daysPerYear;
    return rules;
}

} // namespace cw
