// SPDX-License-Identifier: GPL-3.0-or-later
// Bounded reading of a file or of standard input: a device that never ends is refused like a file that is too long.
#pragma once

#include "app/engine/result.h"

#include <QtGlobal>

#include <string>

namespace cw {

// The bytes of a file; "-" is standard input. Errors: fileMissing, fileNotReadable, textTooLong (limit = mostBytes);
// where = the name.
[[nodiscard]] Result<std::string> readBoundedFile(const std::string& name, qint64 mostBytes);

} // namespace cw
