// SPDX-License-Identifier: GPL-3.0-or-later
// A verdict in one or two words, and its mark.
#pragma once

#include "app/chart/card_mark.h"
#include "app/engine/claim/check.h"

#include <QString>

namespace cw {

// What a list shows of a check.
struct ShownVerdict {
    Verdict verdict = Verdict::unchecked;
    bool but = false; // holds, yet there is something to mind

    auto operator<=>(const ShownVerdict&) const = default;
};
[[nodiscard]] ShownVerdict shownVerdict(const Check& check);

// "Holds", "Holds, but", "Roughly right", "Off", "Cannot be checked".
[[nodiscard]] QString verdictWord(ShownVerdict verdict);
[[nodiscard]] chart::CardMark verdictMark(ShownVerdict verdict);

} // namespace cw
