// SPDX-License-Identifier: GPL-3.0-or-later
// The check of a claim: recomputed value, verdict, slips, conditions (METHODS "Claims"; docs/claims.md).
#pragma once

#include "app/engine/claim/claim.h"
#include "app/engine/claim/expression.h"

#include <limits>

namespace cw {

// holds: inside P5 to P95, or within rounding. roughly: within a factor 1.5. off: beyond. unchecked: something is missing.
enum class Verdict { holds, roughly, off, unchecked };
[[nodiscard]] const char* verdictKey(Verdict verdict); // "holds", "roughly", "off", "unchecked"

enum class SlipCode {
    unitWan,
    unitYi,
    unitPrefix,
    period,
    household,
    powerEnergy,
    wattJoule,
    currency,
    byTo,
    scope,
    baseYear,
    counterfactual,
    waterKind,
    trainUse,
    neighbour
};
[[nodiscard]] const char* slipKey(SlipCode code); // "UNIT_WAN", …

// One way in which the figure may have gone wrong.
struct Slip {
    SlipCode code = SlipCode::unitWan;
    // The claimed figure put right, in `unit`; nothing where the number is right and the idea wrong.
    std::optional<ClaimedValue> corrected;
    double factor = 1.0;   // corrected ÷ claimed
    double distance = 0.0; // |ln(corrected ÷ recomputed)|: 0 explains everything; the list is sorted by it
    std::string told; // facets: what is said; household and neighbour: the text of the term that was meant
    std::string is;   //         what is so;   the label of the figure that was taken
    std::string toldZh;
    std::string isZh;
};

enum class PlausibleBy { catalog, typedRange, typedValue }; // what `plausible` was judged by

// What one input alone would have to be for the claim to be true.
struct Condition {
    int term = 0;           // of the expression
    double needed = 0.0;    // for the middle of the claimed range, in the term's unit
    double neededLow = 0.0; // for its ends
    double neededHigh = 0.0;
    std::string unit;
    bool plausible = false;
    PlausibleBy by = PlausibleBy::typedValue;
    double plausibleLow = 0.0;
    double plausibleHigh = 0.0;
    std::vector<std::string> sources;
};

struct Check {
    Verdict verdict = Verdict::unchecked;
    std::optional<Error> error; // why the expression or the unit could not be used; verdict unchecked
    std::optional<Expression> expression; // as read
    std::optional<Recomputed> recomputed;
    std::string unit;                    // into which the expression is converted; "1" for plain numbers
    std::optional<ClaimedValue> claimed; // in the unit of `recomputed`, which is the one to show
    double ratio =
        std::numeric_limits<double>::quiet_NaN(); // claimed ÷ recomputed, middle by middle; NaN: none
    double offBy = 1.0;                           // by which factor the worse end lies outside; 1: inside
    std::vector<Slip> slips;
    std::vector<Condition> conditions;
    Traced explanation;
};

// Never fails: what stops it is in `error`. `figures` looks names up.
[[nodiscard]] Check checkClaim(const Claim& claim, const FigureFinder& figures);

} // namespace cw
