// SPDX-License-Identifier: GPL-3.0-or-later
// The comparison that opens on the first start: six well-known AI loads, each value with its source.
#pragma once

#include "db/store/catalog.h"
#include "db/store/document_file.h"

namespace cw {

// In the language of the installed translator. Presets and sources are copied from the catalog; where it has
// no preset for a value, or another one, the value stands as typed with its source.
// The baseline is GPT-3's training: the best documented of the six (every factor of it is published), and
// small enough that the others read as multiples of it.
[[nodiscard]] DocumentContents sampleContents(const Catalog& catalog);

} // namespace cw
