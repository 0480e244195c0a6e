// SPDX-License-Identifier: GPL-3.0-or-later
// The file of a document, *.cwatt: an SQLite application file that holds a comparison and its own copies of
// the presets and sources that it uses, so that it opens the same without a catalog.
// Inputs and choices are stored by their keys, so that a file survives changes of the parameter table.
#pragma once

#include "app/engine/claim/claim.h"
#include "app/engine/result.h"
#include "app/engine/scenario/preset.h"
#include "app/engine/scenario/report_template.h"
#include "app/engine/scenario/scenario.h"
#include "app/engine/scenario/view.h"

#include <QString>

#include <vector>

namespace cw {

struct DocumentContents {
    Comparison comparison;
    CompareView view;
    std::vector<Preset> presets;
    std::vector<Source> sources;
    std::vector<Claim> claims; // a person's own; those of the library stay in the catalog
    ReportTemplate report = {};

    bool operator==(const DocumentContents&) const = default;
};

// Reads and checks the whole file: keys, bounds, parents, baseline. Never changes it.
// Errors: fileMissing, fileNotReadable, fileNotADocument (not SQLite, or another program's), fileDamaged
// (value says where in the file), fileFromNewer (value = its version, limit = ours). where = the path.
[[nodiscard]] Result<DocumentContents> readDocument(const QString& path);

// Writes a new file beside the old one and then takes its place, so that there is never half a file and the
// old one stays whole when anything goes wrong. A link is followed; the permissions of the old file are kept.
// Errors: fileNotWritable, diskFull (where = the path); for an input that may not be written (NaN that is
// not an unknown number, out of bounds, a range of what is no number) those of checkedValue and checkRange (where = its
// key); for a claim whose figure is no number or the wrong way round notFinite and highBelowLow (where = its id).
[[nodiscard]] Status writeDocument(const QString& path, const DocumentContents& contents);

} // namespace cw
