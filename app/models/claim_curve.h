// SPDX-License-Identifier: GPL-3.0-or-later
// Two inputs of a claim that together make it true, with the published figures of one of them as points.
#pragma once

#include "app/chart/condition_curve.h"
#include "app/engine/claim/check.h"
#include "app/engine/scenario/preset.h"
#include "app/models/language.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

#include <QString>

namespace cw {

// A figure that somebody published: of the catalog, or a claim.
struct KnownFigure {
    std::string label; // ready to show: "ChatGPT, de Vries 2023"
    double value = 0.0;
    std::string unit;
    std::string source; // id
};
// The energy and power figures of the catalog that have a unit of their own kind ("Wh/query", "kW/server").
[[nodiscard]] std::vector<KnownFigure> knownFigures(std::span<const Preset> presets, Language language);

// Of two terms that can be named, the one of which the most is published upwards; empty where there are not two, or a value
// is not positive.
[[nodiscard]] chart::ConditionCurve
buildConditionCurve(const Check& check, std::span<const KnownFigure> figures, Language language);

// A term as a number to read: "195 million queries per day"; ranges and names of figures as typed.
[[nodiscard]] QString termText(const ExpressionTerm& term);
// How a term is called: "Queries", the label of a figure; empty where only its number is known.
[[nodiscard]] QString termName(const ExpressionTerm& term, Language language);

} // namespace cw
