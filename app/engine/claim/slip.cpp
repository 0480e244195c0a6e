// SPDX-License-Identifier: GPL-3.0-or-later
// The slips together: who competes with whom, and the order.
#include "app/engine/claim/slip.h"

#include "app/engine/claim/unit_sequence.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace cw {

namespace {

// Two factors so near to each other (8,760 and 10,000, 24 and 30) are rivals: the nearer one explains the figure.
constexpr double kRivals = 1.45;

bool areRivals(const Slip& a, const Slip& b)
{
    return std::abs(std::log(a.factor / b.factor)) < std::log(kRivals);
}

// Of rivals the nearest is kept; of one code the nearest too.
std::vector<Slip> withoutRivals(std::vector<Slip> slips)
{
    std::stable_sort(slips.begin(), slips.end(),
                     [](const Slip& a, const Slip& b) { return a.distance < b.distance; });
    std::vector<Slip> kept;
    for (Slip& slip : slips) {
        const bool isBeaten = std::any_of(kept.begin(), kept.end(), [&](const Slip& better) {
            return better.code == slip.code || areRivals(better, slip);
        });
        if (!isBeaten)
            kept.push_back(std::move(slip));
    }
    return kept;
}

double distanceTo(const Recomputed& target, double value)
{
    return std::abs(std::log(value / target.p50));
}

bool isNear(const Recomputed& target, double value, double tolerance)
{
    return target.p5 > 0.0 && value >= target.p5 / tolerance && value <= target.p95 * tolerance;
}

} // namespace

bool isPrintedIn(const SlipCase& c, std::span<const char* const> kinds)
{
    const auto printed = readScaledUnit(c.claim.claimed->unit);
    const Unit unit = printed ? printed.value().unit : Unit::known("");
    return std::any_of(kinds.begin(), kinds.end(),
                       [&](const char* kind) { return unit.convertibleTo(Unit::known(kind)); });
}

Slip scaled(const SlipCase& c, SlipCode code, double factor)
{
    Slip slip;
    slip.code = code;
    slip.factor = factor;
    slip.corrected = c.claimed;
    slip.corrected->low *= factor;
    slip.corrected->high *= factor;
    return slip;
}

std::optional<Slip> corrected(const SlipCase& c, SlipCode code, double factor, double tolerance)
{
    const double value = middleOf(c.claimed) * factor;
    const Recomputed* best = nullptr;
    for (const Recomputed* target : {&c.recomputed, c.plausible ? &*c.plausible : nullptr}) {
        const bool fits = target && isNear(*target, value, tolerance);
        if (fits && (!best || distanceTo(*target, value) < distanceTo(*best, value)))
            best = target;
    }
    if (!best)
        return std::nullopt;
    Slip slip = scaled(c, code, factor);
    slip.distance = distanceTo(*best, value);
    return slip;
}

const char* slipKey(SlipCode code)
{
    constexpr std::array keys{"UNIT_WAN",     "UNIT_YI",        "UNIT_PREFIX", "PERIOD",    "HOUSEHOLD",
                              "POWER_ENERGY", "WATT_JOULE",     "CURRENCY",    "BY_TO",     "SCOPE",
                              "BASE_YEAR",    "COUNTERFACTUAL", "WATER_KIND",  "TRAIN_USE", "NEIGHBOUR"};
    return keys[static_cast<std::size_t>(code)];
}

std::vector<Slip> slipsIn(const SlipCase& c)
{
    std::vector<Slip> numbers = figureSlips(c);
    for (Slip& slip : factorSlips(c))
        numbers.push_back(std::move(slip));
    std::vector<Slip> slips = withoutRivals(std::move(numbers));
    for (Slip& slip : ideaSlips(c))
        slips.push_back(std::move(slip));
    return slips;
}

} // namespace cw
