// SPDX-License-Identifier: GPL-3.0-or-later
// A document's own copies of presets and sources. They only grow while the document is open, so that undo
// finds them; a file gets those in use.
#pragma once

#include "db/store/document_file.h"

namespace cw {

// Adds the preset, or puts it in the place of an older copy.
void mergePreset(std::vector<Preset>& presets, const Preset& preset);
void mergeSource(std::vector<Source>& sources, const Source& source);

// The contents without presets that no input comes from, and without sources that no input, no preset and
// no claim names.
[[nodiscard]] DocumentContents withUsedPresetsOnly(DocumentContents contents);

} // namespace cw
