// SPDX-License-Identifier: GPL-3.0-or-later
// Words of an article that decide between figures of the catalog: which country is meant, whether training is.
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

namespace cw {

struct NamedPlace {
    std::string code;     // "US", as home(), grid(), country() and price() take it
    bool isNamed = false; // otherwise it is the country where most readers of the language live
};

// The country that is named in the same line, nearest to bytes [begin, begin + length).
[[nodiscard]] NamedPlace placeNear(std::string_view text, std::size_t begin, std::size_t length);

inline constexpr std::array kTrainingWords{"train", "Train", "训练", "訓練", "预训练"};

} // namespace cw
