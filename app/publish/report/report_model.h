// SPDX-License-Identifier: GPL-3.0-or-later
// From a comparison and its template to a report that a writer can write.
#pragma once

#include "app/publish/report/parts.h"
#include "app/publish/report/report.h"

namespace cw::report {

// In the current language. Errors: unknownChoice (a block; limit lists them), cancelled, those of sample().
[[nodiscard]] Result<Report> buildReport(const ReportInput& input, const KeepGoing& keepGoing);

} // namespace cw::report
