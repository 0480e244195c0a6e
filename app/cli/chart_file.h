// SPDX-License-Identifier: GPL-3.0-or-later
// Writing of a chart as a picture or table, for every subcommand that makes one.
#pragma once

#include "app/cli/session.h"
#include "app/export/picture_writer.h"
#include "app/models/named_chart.h"

namespace cw::cli {

// The ending of `target` says how; with `json` the answer on standard output says what was written.
ExitCode writeChart(const AnyBuilt& built, const std::string& target, const PictureOptions& options,
                    bool json);

} // namespace cw::cli
