// SPDX-License-Identifier: GPL-3.0-or-later
// What the writer and the reader of scenarios as JSON share.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace cw::scenario_json {

inline constexpr std::string_view kSchemaStem = "counterwatt/scenarios-";
inline constexpr int kVersion = 1;
inline constexpr std::size_t kLargestFile = 10'000'000; // bytes
inline constexpr std::size_t kMostScenarios = 1000;
inline constexpr std::uint64_t kMostId = 9'007'199'254'740'992; // 2^53: every reader keeps all its digits

} // namespace cw::scenario_json
