// SPDX-License-Identifier: GPL-3.0-or-later
// A scenario for use outside its comparison.
#pragma once

#include "app/engine/scenario/scenario.h"

namespace cw {

// The scenario without a parent, with what its parents say where it says nothing itself: it has the same inputs in any
// comparison. A missing or looping parent ends the chain.
[[nodiscard]] Scenario standingAlone(const Comparison& comparison, const Scenario& scenario);

} // namespace cw
