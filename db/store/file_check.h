// SPDX-License-Identifier: GPL-3.0-or-later
// What a file is, read off its first 100 bytes before SQLite is asked.
#pragma once

#include "db/store/migrator.h"

namespace cw {

// Whether the file is one of ours of this schema and version, and as long as it says.
// Errors: fileMissing, fileNotReadable (a folder, no permission), fileNotADocument (not SQLite, or another
// application's), fileDamaged (cut off), fileFromNewer (value = its version, limit = ours); where = the path.
[[nodiscard]] Status checkFile(const QString& path, const Schema& schema);

} // namespace cw
