// SPDX-License-Identifier: GPL-3.0-or-later
// The results of a scenario as formulas of its inputs, for programs that compute them again with other inputs.
#pragma once

#include "app/engine/number/written.h"
#include "app/engine/scenario/results.h"
#include "app/engine/scenario/scenario.h"

namespace cw {

// What is not known stays: somebody may fill it in.
inline std::optional<Written> onlyKnown(const std::optional<Written>& x)
{
    return x;
}

// By the rules of results.h, with the choices, switches, and the answers and refusals of methods as they are now: a
// formula does not choose again. Parts of the electricity that are not known are left out, as they are of the sums.
[[nodiscard]] ScenarioResults<Written> writtenResults(const InputSet& inputs);

} // namespace cw
