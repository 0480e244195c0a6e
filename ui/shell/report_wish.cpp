// SPDX-License-Identifier: GPL-3.0-or-later
// Blocks that are known.
#include "ui/shell/report_wish.h"

#include "app/publish/report/report.h"

#include <algorithm>

namespace cw {

bool isReportBlock(const std::string& key)
{
    const auto blocks = reportBlocks();
    return std::any_of(blocks.begin(), blocks.end(),
                       [&](const ReportBlock& block) { return key == block.key; });
}

} // namespace cw
