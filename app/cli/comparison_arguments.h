// SPDX-License-Identifier: GPL-3.0-or-later
// What the subcommands about several scenarios share: which comparison is read, and how it is looked at.
#pragma once

#include "app/cli/draw_arguments.h"
#include "app/cli/input_arguments.h"
#include "app/engine/equivalent/equivalent.h"
#include "app/models/compare_chart.h"
#include "db/store/document_file.h"

#include <string>
#include <vector>

namespace cw::cli {

struct ComparisonArguments {
    std::string file;
    bool sample = false;
    InputArguments inputs; // instead of a document
    std::string per;       // empty: as the document says
    std::string stacked;   // "nothing", "workload", "stage"; empty: as the document says
    bool relative = false;
    bool all = false; // hidden scenarios too
    DrawArguments draws;
};

// Adds FILE, --sample, --per, --all, --draws and --seed.
void addComparisonArguments(CLI::App& command, ComparisonArguments& arguments);
// Adds --relative.
void addRelative(CLI::App& command, ComparisonArguments& arguments);
// Adds --stacked, for what is drawn.
void addStacking(CLI::App& command, ComparisonArguments& arguments);
// For the parser's callback: throws a CLI::ParseError unless exactly one of a file, --sample and inputs is given.
void requireComparison(const ComparisonArguments& arguments);

// A comparison with all that a chart of it needs.
struct LoadedComparison {
    DocumentContents contents; // with the view and the seed of the arguments
    std::vector<Source> sources;
    std::vector<equivalent::Yardstick> yardsticks;
    std::string catalogVersion; // empty where there is no catalog
    std::size_t draws = kUsualDraws;

    [[nodiscard]] const Comparison& comparison() const { return contents.comparison; }
    [[nodiscard]] Per per() const { return contents.view.per; }
    // For the builders of charts; must not outlive this.
    [[nodiscard]] CompareInput input() const;
};

// A document opens without a catalog too; the sample needs it. Errors: those of readDocument, Catalog::open,
// comparisonFrom and readDraws.
[[nodiscard]] Result<LoadedComparison> load(const ComparisonArguments& arguments);

// Whether the shown scenarios can be drawn, before a chart says it in a note only. Errors: those of sample().
[[nodiscard]] Status checkDraws(const LoadedComparison& loaded, std::size_t results);

} // namespace cw::cli
