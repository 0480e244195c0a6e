// SPDX-License-Identifier: GPL-3.0-or-later
// Choice of a yardstick.
#include "app/engine/equivalent/equivalent.h"

#include <algorithm>
#include <cmath>

namespace cw::equivalent {

namespace {

constexpr double kMostHomes = 1e6;

bool readsWell(double count)
{
    return count >= 0.1 && count <= 1000.0;
}

} // namespace

std::vector<Yardstick> yardsticksOf(std::span<const Preset> presets)
{
    std::vector<Yardstick> yardsticks;
    for (const Preset& preset : presets) {
        const Figure* home = findFigure(preset, "kwh_per_home_year");
        const Figure* year = findFigure(preset, "twh_per_year");
        if (home)
            yardsticks.push_back(
                {preset.id, preset.name, preset.nameZh, "household", home->value, home->source, preset.zone});
        else if (year)
            yardsticks.push_back({preset.id, preset.name, preset.nameZh, preset.category, year->value * 1e9,
                                  year->source, preset.zone});
    }
    return yardsticks;
}

std::optional<Equivalent> bestEquivalent(std::span<const Yardstick> yardsticks, double kwhPerYear,
                                         const std::string& homeId)
{
    const auto home = std::find_if(yardsticks.begin(), yardsticks.end(),
                                   [&](const Yardstick& y) { return y.id == homeId; });
    if (home != yardsticks.end()) {
        const double count = homes(kwhPerYear, home->kwhPerYear);
        if (count >= 1.0 && count <= kMostHomes)
            return Equivalent{*home, count};
    }
    std::optional<Equivalent> best;
    for (const Yardstick& y : yardsticks) {
        const double count = kwhPerYear / y.kwhPerYear;
        if (y.category == "household" || !readsWell(count))
            continue;
        if (!best || std::abs(std::log(count)) < std::abs(std::log(best->count)))
            best = Equivalent{y, count};
    }
    return best;
}

} // namespace cw::equivalent
