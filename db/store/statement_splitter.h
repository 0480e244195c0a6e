// SPDX-License-Identifier: GPL-3.0-or-later
// Splits a migration into single statements: QtSql executes one at a time.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cw {

// The statements without their closing semicolons and without comments around them. Knows quotes of all
// kinds, both kinds of comments and the inner statements of CREATE TRIGGER … BEGIN … END. Empty where a
// quote, a comment or a trigger does not end.
[[nodiscard]] std::optional<std::vector<std::string>> splitStatements(std::string_view sql);

} // namespace cw
