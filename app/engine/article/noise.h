// SPDX-License-Identifier: GPL-3.0-or-later
// Lines of a page that are not the article: link lists, advertisements, addresses.
#pragma once

#include "app/engine/article/letters.h"

namespace cw::article {

// Where the article goes on: behind the line that begins at `at`, and behind the list under it, if they are no part of
// the article; otherwise `at`.
[[nodiscard]] std::size_t skipNoiseLines(Text text, std::size_t at);

// Behind the web or e-mail address that begins at `at`; otherwise `at`.
[[nodiscard]] std::size_t skipAddress(Text text, std::size_t at);

} // namespace cw::article
