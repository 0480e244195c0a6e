// SPDX-License-Identifier: GPL-3.0-or-later
// Reading of a small text file, or of standard input.
#pragma once

#include "app/engine/result.h"

#include <QtGlobal>

#include <string>

namespace cw::cli {

inline constexpr qint64 kLargestInputFile = 4 << 20; // bytes: a file of settings has a few hundred

// The text of a file; "-" is standard input. Errors: fileMissing, fileNotReadable, textTooLong; where = the name.
[[nodiscard]] Result<std::string> readInputFile(const std::string& name);

} // namespace cw::cli
