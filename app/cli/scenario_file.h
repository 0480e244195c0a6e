// SPDX-License-Identifier: GPL-3.0-or-later
// Scenarios as a file: a document (.cwatt) or JSON, by the ending.
#pragma once

#include "app/cli/session.h"
#include "db/store/document_file.h"

namespace cw::cli {

// Errors: those of readDocument and readScenariosJson.
[[nodiscard]] Result<DocumentContents> readScenarioFile(const std::string& name);

// Errors: noSuchFormat (limit lists the endings), those of writeDocument and writeFile.
[[nodiscard]] Status writeScenarioFile(const std::string& name, const DocumentContents& contents);

// In lower case, without the point.
[[nodiscard]] QString endingOf(const std::string& name);
// As Qt wants it; file names are bytes on the command line.
[[nodiscard]] QString pathOf(const std::string& name);

} // namespace cw::cli
