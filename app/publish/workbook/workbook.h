// SPDX-License-Identifier: GPL-3.0-or-later
// A comparison as a workbook (.xlsx): inputs, sources, results, quantiles, charts, and live formulas: whoever changes an
// input in the sheet sees the results follow as the engine computes them.
#pragma once

#include "app/models/loaded_comparison.h"

#include <QByteArray>

namespace cw {

// In the current language. GUI thread not needed. Errors: nothingToWrite (no scenario is shown), cancelled, diskFull (of the
// folder for temporary files), those of sample().
[[nodiscard]] Result<QByteArray> workbookBytes(const LoadedComparison& loaded,
                                               const KeepGoing& keepGoing = neverStop);

} // namespace cw
