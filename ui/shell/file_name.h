// SPDX-License-Identifier: GPL-3.0-or-later
// Names of files that are suggested: made from titles, which hold anything.
#pragma once

#include <QString>

namespace cw {

// Without separators, control characters and points at its ends, at most 80 characters, never empty and never half of a
// character.
[[nodiscard]] QString fileNameOf(QString title);

} // namespace cw
