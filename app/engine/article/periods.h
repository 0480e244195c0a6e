// SPDX-License-Identifier: GPL-3.0-or-later
// What a quantity is for: "a day", "/query", 每年, "per tonne".
#pragma once

#include "app/engine/article/letters.h"

#include <optional>
#include <string>

namespace cw::article {

struct Period {
    std::string per;  // "day", "query", "1000 query"; empty when `unit` says it
    std::string unit; // "kWh", "t": "per tonne" makes a unit, "USD/t"
    std::size_t end = 0;
};

// After a unit that ends at `at`: "/day", " per 1,000 queries", " of water a day", "每天".
[[nodiscard]] std::optional<Period> readPeriodAfter(Text text, std::size_t at);

// One that begins at `at` and holds for what follows: 每天, 日均, "daily", "each query", "a single request".
[[nodiscard]] std::optional<Period> readPeriodBefore(Text text, std::size_t at);

} // namespace cw::article
