// SPDX-License-Identifier: GPL-3.0-or-later
// An article from a file, as the engine reads it (app/engine/article/article.h). For the command line and the window.
#pragma once

#include "app/engine/result.h"

#include <string>

namespace cw {

// UTF-8 without its byte order mark; bytes with the mark of UTF-16 are converted (what is no character there becomes
// U+FFFD). Other bytes are taken as they are.
[[nodiscard]] std::string articleText(const std::string& bytes);

// The text of a file; "-" is standard input. Errors: fileMissing, fileNotReadable, textTooLong; where = the name; notUtf8;
// where = the name, a colon and the line.
[[nodiscard]] Result<std::string> readArticleFile(const std::string& name);

} // namespace cw
