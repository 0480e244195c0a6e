// SPDX-License-Identifier: GPL-3.0-or-later
// What `compare` and `export` share: which comparison is read, and how it is looked at.
#pragma once

#include "app/chart/chart_spec.h"
#include "app/engine/equivalent/equivalent.h"
#include "db/store/document_file.h"

#include <CLI/CLI.hpp>

#include <string>
#include <vector>

namespace cw::cli {

struct ComparisonArguments {
    std::string file;
    bool sample = false;
    std::string per;     // empty: as the document says
    std::string stacked; // "nothing", "workload", "stage"; empty: as the document says
    bool relative = false;
    bool all = false; // hidden scenarios too
};

// Adds FILE, --sample and the options of the view.
void addComparisonArguments(CLI::App& command, ComparisonArguments& arguments);
// Adds --stacked, for what is drawn.
void addStacking(CLI::App& command, ComparisonArguments& arguments);
// For the parser's callback: throws a CLI::ParseError unless either a file or --sample is given.
void requireComparison(const ComparisonArguments& arguments);

// A comparison with all that a chart of it needs.
struct LoadedComparison {
    DocumentContents contents; // with the view of the arguments
    std::vector<Source> sources;
    std::vector<equivalent::Yardstick> yardsticks;
    std::string catalogVersion; // empty where there is no catalog
};

// A document opens without a catalog too; the sample needs it. Errors: those of readDocument and of Catalog::open.
[[nodiscard]] Result<LoadedComparison> load(const ComparisonArguments& arguments);

[[nodiscard]] chart::CompareChart compareChart(const LoadedComparison& loaded);

} // namespace cw::cli
