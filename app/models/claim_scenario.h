// SPDX-License-Identifier: GPL-3.0-or-later
// From a claim to a scenario whose inputs are the terms of the claim's expression, and back from a scenario to a claim.
#pragma once

#include "app/engine/claim/claim.h"
#include "app/engine/claim/figure.h"
#include "app/engine/scenario/scenario.h"

#include <QString>

#include <optional>

namespace cw {

struct ClaimScenario {
    std::optional<Scenario>
        scenario;   // for Document::addScenario(); its sources are named by the values' origins
    QString reason; // where there is none: one sentence
};

// Inputs are recognised by their units (Wh/query, query/day, accelerators, days, kW/server, g/kWh …) and by the figures they
// are named by; the workload follows from them. The scenario must give what the expression gives, within 0.5 %: otherwise
// it counts something else, and none is made. `published`: where the claim stands, for the note.
[[nodiscard]] ClaimScenario scenarioOf(const Claim& claim, const FigureFinder& figures,
                                       const QString& published);

// A draft that takes the scenario's electricity a year by name; the published figure is the person's to type.
[[nodiscard]] Claim claimOf(const Scenario& scenario);

// At most `most` characters, cut at a blank where there is one.
[[nodiscard]] QString shortSentence(const QString& sentence, int most);

} // namespace cw
