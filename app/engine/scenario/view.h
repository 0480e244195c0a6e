// SPDX-License-Identifier: GPL-3.0-or-later
// How a comparison is looked at: kept with the document, but not part of its undo history.
#pragma once

#include "app/engine/scenario/metric.h"

#include <string>

namespace cw {

enum class Display { absolute, relativeToBaseline };
enum class Stacking { none, byWorkload, byStage };

struct CompareView {
    Per per = Per::year;
    Display display = Display::absolute;
    Stacking stacking = Stacking::none;
    Metric carbon = Metric::carbonLocation; // which account the carbon column shows
    Metric water = Metric::waterConsumption;
    Metric cost = Metric::costRunning;
    std::string homes = "us"; // zone of the household that energies are compared with

    bool operator==(const CompareView&) const = default;
};

} // namespace cw
