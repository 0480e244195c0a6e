// SPDX-License-Identifier: GPL-3.0-or-later
// JSON as the program writes it (docs/cli.md): keys in a fixed order, every digit of a number, unknown as null.
#pragma once

#include <nlohmann/json.hpp>

#include <cmath>
#include <optional>
#include <string>

namespace cw {

using Json = nlohmann::ordered_json;

// JSON has no NaN and no infinity: what is not known is null.
[[nodiscard]] inline Json jsonNumber(double value)
{
    return std::isfinite(value) ? Json(value) : Json(nullptr);
}

[[nodiscard]] inline Json jsonNumber(const std::optional<double>& value)
{
    return value ? jsonNumber(*value) : Json(nullptr);
}

// The whole text with a line feed at its end. Bytes that are not UTF-8 become U+FFFD.
[[nodiscard]] inline std::string jsonText(const Json& json)
{
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

} // namespace cw
