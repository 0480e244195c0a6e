// SPDX-License-Identifier: GPL-3.0-or-later
// Reads Chinese numerals, and digits with Chinese multipliers: 三百, 十余万, 数亿, 1.05万亿, 1亿2000万.
#pragma once

#include "app/engine/article/written_number.h"

namespace cw::article {

// Nothing where no Chinese numeral or multiplier takes part.
[[nodiscard]] std::optional<WrittenNumber> readHanNumber(Text text, std::size_t at);

[[nodiscard]] bool isHanNumeral(char32_t c);

} // namespace cw::article
