// SPDX-License-Identifier: GPL-3.0-or-later
// What an energy is as much as: homes, a city, a plant, a country.
#pragma once

#include "app/engine/equivalent/equivalent.h"
#include "app/engine/scenario/metric.h"
#include "app/models/language.h"

#include <QString>

namespace cw {

// The household yardstick of a zone ("us"); empty where the catalog has none.
[[nodiscard]] std::string homeOfZone(std::span<const equivalent::Yardstick> yardsticks,
                                     const std::string& zone);

// The energy of a whole year that goes with a result: 365 times that of a day. Absent for a query or 1,000 tokens:
// no home is as small as that.
[[nodiscard]] std::optional<double> yearlyKwh(double kwh, Per per);

// A yardstick's name within a sentence or at a line, without the year that a list shows: "Three Gorges", "the
// Netherlands".
[[nodiscard]] QString yardstickName(const equivalent::Yardstick& yardstick, Language language);
// "24,000 US homes".
[[nodiscard]] QString homesText(const equivalent::Yardstick& home, double count, int digits,
                                Language language);
// What may follow "as much electricity as": "24,000 US homes", for a run "120 US homes in a year"; "1.2 times the yearly
// use of Ireland", "34% of the yearly output of Three Gorges".
[[nodiscard]] QString equivalentText(const equivalent::Equivalent& equivalent, Per per, Language language);

} // namespace cw
