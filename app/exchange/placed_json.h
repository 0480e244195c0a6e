// SPDX-License-Identifier: GPL-3.0-or-later
// JSON as it was typed: every value with the line and column where it stands, so that what is wrong with it can be shown.
// The syntax is checked by nlohmann-json's reader, which keeps no positions.
#pragma once

#include "app/exchange/foreign_text.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cw {

struct PlacedJson {
    enum class Kind { null, boolean, number, text, list, object };

    Kind kind = Kind::null;
    TextPlace place;
    bool truth = false;
    double number = 0.0;
    std::optional<std::uint64_t>
        whole; // the same number to the last digit, where it is whole and not negative
    std::string text;
    std::vector<PlacedJson> items; // of a list or an object
    std::string key;               // of an object's item
    TextPlace keyPlace;

    // The item of an object; null where it has none, or this is no object.
    [[nodiscard]] const PlacedJson* find(std::string_view name) const;
};

inline constexpr std::size_t kDeepestJson = 32; // nested lists and objects
inline constexpr std::size_t kMostJsonValues =
    500000; // a thousand scenarios that say everything have half as many

// A byte order mark is skipped. Errors, all with line, column and `name` as where: malformedText, notUtf8, notFinite (1e999),
// duplicateField, tooDeep, tooManyRows (more than `most` values).
[[nodiscard]] Result<PlacedJson> readPlacedJson(std::string_view text, const std::string& name,
                                                std::size_t most = kMostJsonValues);

} // namespace cw
