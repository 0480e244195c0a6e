// SPDX-License-Identifier: GPL-3.0-or-later
// Models and chips that a text names, as the catalog calls them.
#pragma once

#include "app/engine/claim/figure.h"

#include <optional>
#include <string>

namespace cw {

// The item of the kind that is named in the text and has the quantity; the longest name first. Where a name fits several
// items, they must agree in the quantity.
[[nodiscard]] std::optional<std::string> knownName(const FigureFinder& figures, const char* kind,
                                                   const char* quantity, const std::string& text);

} // namespace cw
