// SPDX-License-Identifier: GPL-3.0-or-later
// What would have to be true: each input of an expression solved alone.
#pragma once

#include "app/engine/claim/check.h"

namespace cw {

// For every term that could be otherwise (not 365, 24 or 1,000): what it would have to be for the expression to give the
// claimed figure, the others at their medians. `claimed` in `unit`, which the expression's converts to. Terms that no value
// between 1e-12 and 1e12 times their own would do it for are left out. Plausible by the catalog's range for the unit or the
// figure, else by the range as typed, else within a factor 1.5 of the value as typed.
[[nodiscard]] std::vector<Condition> conditionsFor(const Expression& expression, const ClaimedValue& claimed,
                                                   const std::string& unit, const FigureFinder& figures);

// The values of `second` with which the claim is true, one for each value of `first`; NaN where there is none. Both in the
// unit of their term.
[[nodiscard]] std::vector<double> trueCurve(const Expression& expression, int first,
                                            std::span<const double> values, int second, double claimed,
                                            const std::string& unit);

// A factor of conversion or counting, such as 24 or 1e9: not an input.
[[nodiscard]] bool isPlainFactor(const ExpressionTerm& term);

} // namespace cw
