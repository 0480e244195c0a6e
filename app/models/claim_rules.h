// SPDX-License-Identifier: GPL-3.0-or-later
// The rules behind claim_suggestion.h, and what they look at.
#pragma once

#include "app/models/claim_suggestion.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace cw {

// One quantity and what stands around it.
struct Surroundings {
    const ArticleContext& context;
    const Mention& mention;
    std::string sentence;
    std::string place; // "US": the country that is named nearest, or the one of the language
    bool placeIsNamed = false;
    std::vector<const Mention*> near; // the others, those of the same subject and the nearest first
};
[[nodiscard]] Surroundings surroundingsOf(const ArticleContext& context, std::size_t mention);

// The same without the quantities beyond its sentence, and without those beyond its line.
[[nodiscard]] std::array<Surroundings, 2> circlesAround(const Surroundings& around);

// Whether two quantities are about different things: an empty subject may be anything, "GPT-3" and "GPT-3 training" are one.
[[nodiscard]] bool isOtherSubject(const Mention& a, const Mention& b);
// The same without the quantities of another subject.
[[nodiscard]] Surroundings ofOwnSubject(const Surroundings& around);

// A check that a rule proposes.
struct ProposedCheck {
    std::string expression;
    QString reason;
    const Claim* like = nullptr; // the claim of the library that it is taken from
};

// The proposals of every rule, the most telling first. Their units are not checked yet.
[[nodiscard]] std::vector<ProposedCheck> proposedChecks(const Surroundings& around);

// "kWh/day": the unit with its period or the thing that it is for.
[[nodiscard]] std::string unitWithPer(const Mention& mention);

} // namespace cw
