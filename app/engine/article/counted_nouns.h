// SPDX-License-Identifier: GPL-3.0-or-later
// What is counted: homes, queries, chips, servers, parameters, tokens, people, cars, pools, training runs.
#pragma once

#include "app/engine/article/letters.h"

#include <optional>
#include <string>

namespace cw::article {

struct CountedNoun {
    std::string unit; // "accelerator"
    std::size_t end = 0;
};

// After a number that ends at `at`: " average US homes", "张A100", 户, "亿用户" without its 亿.
[[nodiscard]] std::optional<CountedNoun> readCountedNoun(Text text, std::size_t at);

// "服务器40万台": the number begins at `begin`, and a measure word stands at `at`; the noun stands before.
[[nodiscard]] std::optional<CountedNoun> readNounBefore(Text text, std::size_t begin, std::size_t at);

// Whether the name of a chip begins here: "H100", "A100s", "GB200 NVL72".
[[nodiscard]] bool isChipAt(Text text, std::size_t at);

} // namespace cw::article
