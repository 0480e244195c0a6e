// SPDX-License-Identifier: GPL-3.0-or-later
// Units of claims for a common number line: "GWh/d" and "MWh/d" together, each axis in one unit that suits its values.
#pragma once

#include "app/chart/chart_parts.h"
#include "app/engine/claim/claim.h"
#include "app/models/language.h"

#include <optional>
#include <span>

#include <QString>

namespace cw {

// In another unit; nothing where the two are not alike. A noun that is no unit ("countries") is like itself alone.
[[nodiscard]] std::optional<ClaimedValue> inUnit(const ClaimedValue& value, const std::string& unit);

// Whether the units differ in a prefix at most: not as GW and TWh a year, or a day and a year.
[[nodiscard]] bool countedAlike(const std::string& a, const std::string& b);

// A value in the claim's unit times `factor` is in `unit`, which is ready to show.
struct ClaimScale {
    QString unit; // "GWh per day", "million"
    double factor = 1.0;
};
[[nodiscard]] ClaimScale claimScale(const std::string& unit, double largest, Language language);

// `values` in the axis' unit, not empty, finite. Logarithmic where all are above 0 and the largest is more than 30 times
// the smallest; otherwise linear, from 0 where none is below.
[[nodiscard]] chart::ValueAxis claimAxis(const QString& title, const QString& unit,
                                         std::span<const double> values);

} // namespace cw
