// SPDX-License-Identifier: GPL-3.0-or-later
// Writing of what subcommands make into the files that --to names.
#pragma once

#include "app/cli/session.h"
#include "app/export/picture_writer.h"
#include "app/models/named_chart.h"

#include <string>
#include <vector>

namespace cw::cli {

// The ending of `target` says how; with `json` the answer on standard output says what was written.
ExitCode writeChart(const AnyBuilt& built, const std::string& target, const PictureOptions& options,
                    bool json);

// All files or, where one of them cannot be made, none; each is replaced as a whole. With `json` the answer is an object, or a
// list of them where there are several.
ExitCode writeFiles(const std::vector<std::string>& targets, const BytesOf& bytesOf, bool json);

} // namespace cw::cli
