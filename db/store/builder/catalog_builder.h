// SPDX-License-Identifier: GPL-3.0-or-later
// From the CSV files of db/catalog to catalog.sqlite.
#pragma once

#include "db/store/builder/catalog_tables.h"

namespace cw::catalog_build {

struct Report {
    std::vector<Problem> problems; // with any of these there is no new file
    std::vector<std::pair<std::string, int>>
        counts; // "sources" 120, "model items" 130, "model figures" 900 …
};

// Writes the file beside its place and renames it when all is well; an old file stays otherwise.
[[nodiscard]] Report buildCatalog(const QString& csvFolder, const QString& outFile);

} // namespace cw::catalog_build
