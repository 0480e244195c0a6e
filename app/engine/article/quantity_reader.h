// SPDX-License-Identifier: GPL-3.0-or-later
// Reads one quantity of an article: number or range, unit or counted noun, and what it is for.
#pragma once

#include "app/engine/article/unit_phrases.h"
#include "app/engine/claim/claim.h"

#include <optional>
#include <string>

namespace cw::article {

struct FoundQuantity {
    double low = 0.0;
    double high = 0.0;
    std::string unit;
    UnitKind kind = UnitKind::energy;
    ClaimBound bound = ClaimBound::exactly;
    std::string per;       // as far as it stands behind the unit
    std::size_t begin = 0; // its sign or first digit
    std::size_t end = 0;   // behind its unit
    bool plain = false;    // of its number (WrittenNumber)
    bool spelled = false;
};

// What has the form of a quantity at `at`; look_alikes.h tells whether it is one. Nothing where there is none.
[[nodiscard]] std::optional<FoundQuantity> readQuantity(Text text, std::size_t at);

} // namespace cw::article
