// SPDX-License-Identifier: GPL-3.0-or-later
// The inputs as an enumeration, made from the rows of parameter_rows.h.
#pragma once

#include <cstddef>

namespace cw {

enum class ParameterId : unsigned char {
#define CW_PARAMETER(name, ...) name,
#include "app/engine/parameter/parameter_rows.h"
#undef CW_PARAMETER
};

inline constexpr std::size_t kParameterCount = 0
#define CW_PARAMETER(name, ...) +1
#include "app/engine/parameter/parameter_rows.h"
#undef CW_PARAMETER
    ;

[[nodiscard]] constexpr std::size_t indexOf(ParameterId id)
{
    return static_cast<std::size_t>(id);
}

} // namespace cw
