// SPDX-License-Identifier: GPL-3.0-or-later
// Scenarios as JSON that other programs read and write: docs/schema/scenarios-1.schema.json.
#pragma once

#include "app/exchange/import.h"
#include "db/store/document_file.h"

#include <string>
#include <string_view>

namespace cw {

// All scenarios with what they say themselves, their parents, baseline, correlations, seed and the sources named.
[[nodiscard]] std::string scenariosJson(const DocumentContents& contents);
// `name` is the file's, for errors: those of importFile.
[[nodiscard]] Result<DocumentContents> readScenariosJson(std::string_view text, const std::string& name);

} // namespace cw
