// SPDX-License-Identifier: GPL-3.0-or-later
// Errors as sentences: what, where, and the way out.
#pragma once

#include "app/engine/result.h"

#include <QString>

namespace cw {

// "PUE: 0 is too small; the smallest value is 1." Plain text: show it as such, the value may hold anything.
[[nodiscard]] QString errorText(const Error& error);

} // namespace cw
