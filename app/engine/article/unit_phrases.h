// SPDX-License-Identifier: GPL-3.0-or-later
// The units of articles, in English and Chinese, and what each is to Unit::parse.
#pragma once

#include "app/engine/article/letters.h"

#include <optional>
#include <string>

namespace cw::article {

enum class UnitKind {
    energy,
    power,
    volume,
    mass,
    money,
    percent,
    times,
    count,
    time,
    length,
    data,
    compute
};

struct FoundUnit {
    std::string unit;    // "kWh"
    double factor = 1.0; // 万千瓦: of the number; cents: 0.01 USD
    UnitKind kind = UnitKind::energy;
    std::size_t end = 0;
};

// The unit that begins at `at`: "kWh", "megawatt-hours", 千瓦时, "%", 倍, "US dollars", 小时. No counted nouns.
[[nodiscard]] std::optional<FoundUnit> readUnit(Text text, std::size_t at);

// The currency sign or code that begins at `at`: "$", "US$", "USD", "RMB".
[[nodiscard]] std::optional<FoundUnit> readCurrencySign(Text text, std::size_t at);

} // namespace cw::article
