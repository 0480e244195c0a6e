// SPDX-License-Identifier: GPL-3.0-or-later
// A comparison with all that its charts, tables and reports need, wherever it came from: a file, the sample, the window.
#pragma once

#include "app/models/compare_chart.h"
#include "db/store/document_file.h"

#include <string>
#include <vector>

namespace cw {

class Catalog;

// Every processor of the machine.
[[nodiscard]] unsigned allThreads();

struct LoadedComparison {
    DocumentContents contents; // with the view and the seed that were asked for
    std::vector<Source> sources;
    std::vector<equivalent::Yardstick> yardsticks;
    std::string catalogVersion; // empty where there is no catalog
    std::size_t draws = kUsualDraws;
    std::string date = today(); // of the pictures and reports that are made of it

    [[nodiscard]] const Comparison& comparison() const { return contents.comparison; }
    [[nodiscard]] Per per() const { return contents.view.per; }
    // For the builders of charts; must not outlive this. Draws on all processors.
    [[nodiscard]] CompareInput input() const;
};

// The document's own copies of sources come before the catalog's; without a catalog (null) they are all there is.
[[nodiscard]] LoadedComparison loadedComparison(DocumentContents contents, const Catalog* catalog);

} // namespace cw
