// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a number that is written in digits: "1,287", "1 287", "43.3", "3.14e23", "3 × 10^23", "10⁶".
#pragma once

#include "app/engine/article/letters.h"

#include <optional>

namespace cw::article {

struct Digits {
    double value = 0.0;
    std::size_t end = 0;
    bool plain = false; // nothing but digits
};

[[nodiscard]] std::optional<Digits> readDigits(Text text, std::size_t at);

} // namespace cw::article
