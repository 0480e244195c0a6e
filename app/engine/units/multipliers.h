// SPDX-License-Identifier: GPL-3.0-or-later
// Words that multiply the number before them: million, bn, 万, 亿, 万亿 …
#pragma once

#include <string_view>

namespace cw {

// Takes the multipliers and blanks off the beginning and gives their product: of " million Wh" "Wh" is left, and the factor
// is 1e6; of "千瓦时" nothing is taken, as it is a unit.
[[nodiscard]] double takeMultipliers(std::string_view& rest);

} // namespace cw
