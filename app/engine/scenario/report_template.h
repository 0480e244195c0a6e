// SPDX-License-Identifier: GPL-3.0-or-later
// What a document's report holds and in which order: kept with the document, alters no result.
#pragma once

#include <string>
#include <vector>

namespace cw {

struct ReportTemplate {
    std::string title;        // empty: the comparison's
    std::string author;       // empty: nobody is named
    std::string introduction; // the author's own words before everything that is computed
    std::string language;     // "en" or "zh_CN"; empty: the program's
    std::vector<std::string>
        blocks; // keys of reportBlocks() (app/publish/report/report.h), in their order; empty: the usual ones

    bool operator==(const ReportTemplate&) const = default;
};

} // namespace cw
