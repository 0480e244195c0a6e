// SPDX-License-Identifier: GPL-3.0-or-later
// The sentences of a check: its verdict, slips and conditions, and what is wrong with an expression.
#pragma once

#include "app/engine/claim/check.h"
#include "app/models/quantity_words.h"

#include <QString>

namespace cw {

[[nodiscard]] QString verdictWord(Verdict verdict); // "Holds", "Roughly", "Off", "Cannot be checked"
// "Off: 128.7 kWh is a ten-thousandth of what the figures give, 1,290 MWh."; "Holds, but …" where there is a slip of idea.
[[nodiscard]] QString verdictSentence(const Claim& claim, const Check& check);
// Whether the expression is one number as typed, which nothing is computed of: it can be compared, not recomputed.
[[nodiscard]] bool standsAlone(const Check& check);
[[nodiscard]] QString slipName(SlipCode code); // "A lost 万 (10,000)"
// "128.7 kWh → 128.7万 kWh = 1,287 MWh"; empty for a slip of idea.
[[nodiscard]] QString slipCorrected(const Slip& slip, const Check& check);
[[nodiscard]] QString slipExplanation(const Slip& slip);
// "To be true, “2.9 Wh” would have to be 8.9 Wh: plausible (0.24–9)."
[[nodiscard]] QString conditionSentence(const Condition& condition, const Check& check);

// Where in the typed text an error points, in characters from 1; 0 where it points nowhere.
[[nodiscard]] int errorColumn(const Error& error, const QString& typed);
// errorText with the place: "At character 9: …".
[[nodiscard]] QString expressionErrorText(const Error& error, const QString& typed);

} // namespace cw
