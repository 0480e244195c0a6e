// SPDX-License-Identifier: GPL-3.0-or-later
// In which unit a published figure and its expression meet: "500 MWh" beside MWh/d, "93 homes" beside kWh, GWh for GW.
#pragma once

#include "app/engine/claim/check.h"

namespace cw {

struct Meeting {
    std::string unit;             // of the recomputed figure; "1" where both are plain numbers
    double factor = 1.0;          // the printed figure times it is in `unit`
    std::string shownUnit;        // as people read it: the printed one
    std::optional<SlipCode> slip; // the units differ in the way of a slip
};

// Of a claim with a published figure. Errors: unknownUnit, wrongUnit; where = "claimed".
[[nodiscard]] Result<Meeting> meetingOf(const Claim& claim, const Expression& expression,
                                        const FigureFinder& figures);

} // namespace cw
