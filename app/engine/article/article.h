// SPDX-License-Identifier: GPL-3.0-or-later
// Finds the quantities of a text, in English and Chinese: "每天50萬度電" is 500,000 kWh a day (docs/claims.md).
#pragma once

#include "app/engine/claim/claim.h"
#include "app/engine/result.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace cw {

inline constexpr std::size_t kLongestArticle = 5'000'000; // bytes

// A quantity where it stands in the text. It may be below zero: "−5 kWh".
struct Mention {
    int line = 1;          // from 1
    int column = 1;        // of its first character in the line, from 1
    std::size_t begin = 0; // in bytes of the text
    std::size_t length = 0;
    std::string text; // as it stands there: "50萬度電"
    double low = 0.0; // in `unit`, multipliers applied
    double high = 0.0;
    std::string
        unit; // as Unit::parse reads it: "kWh", "MW", "L", "t", "USD", "%", "query", "home"; "x" for "ten times"
    ClaimBound bound = ClaimBound::exactly; // "more than", "up to", 逾, 至多
    std::string per;     // "day", "year", "month", "hour", "query", "run", "person", …; or empty
    std::string subject; // "GPT-3 training", "ChatGPT": the nearest one named, or empty
    std::optional<int> year =
        std::nullopt; // the calendar year that its clause names: 2022 of "460 TWh in 2022"
};

// Errors: textTooLong (limit = kLongestArticle), notUtf8 (value = the line), emptyText.
[[nodiscard]] Result<std::vector<Mention>> mentionsIn(std::string_view text);

// Two mentions of one subject, one kind of unit and one period (a day and a year are brought together) that are more than
// a factor 1.5 apart. Those of two different years are not compared.
struct Contradiction {
    std::size_t first = 0; // places in the list of mentions
    std::size_t second = 0;
    double factor = 1.0; // the larger ÷ the smaller, above 1
};
[[nodiscard]] std::vector<Contradiction> contradictionsIn(std::span<const Mention> mentions);

} // namespace cw
