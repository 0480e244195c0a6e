// SPDX-License-Identifier: GPL-3.0-or-later
// Named lines that give a logarithmic axis of electricity something to hold on to: homes, a plant, a country.
#pragma once

#include "app/chart/chart_spec.h"
#include "app/engine/equivalent/equivalent.h"
#include "app/models/language.h"

#include <vector>

namespace cw {

struct KwhRange {
    double low = 0.0; // kWh a year, > 0
    double high = 0.0;
};

// At most three references, apart from each other, between the ends of the axis; their values are in kWh a year.
// Homes are counted in thousands, millions …
[[nodiscard]] std::vector<chart::Reference>
referencesWithin(const KwhRange& range, std::span<const equivalent::Yardstick> yardsticks,
                 const std::string& homeId, Language language);

} // namespace cw
