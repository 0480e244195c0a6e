// SPDX-License-Identifier: GPL-3.0-or-later
// The words that a document's file uses for enumerations; reader and writer share them.
#pragma once

#include "app/engine/scenario/scenario.h"
#include "app/engine/scenario/view.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

namespace cw::document_keys {

// In the order of the enumerators.
inline constexpr std::array kOrigins{"default", "preset", "user"};
inline constexpr std::array kDisplays{"absolute", "relative"};
inline constexpr std::array kStackings{"none", "workload", "stage"};

template <class E, std::size_t n>
[[nodiscard]] const char* keyOf(const std::array<const char*, n>& keys, E value)
{
    return keys[static_cast<std::size_t>(value)];
}

template <class E, std::size_t n>
[[nodiscard]] std::optional<E> find(const std::array<const char*, n>& keys, std::string_view key)
{
    const auto found = std::find(keys.begin(), keys.end(), key);
    if (found == keys.end())
        return std::nullopt;
    return static_cast<E>(found - keys.begin());
}

} // namespace cw::document_keys
