// SPDX-License-Identifier: GPL-3.0-or-later
// What the subcommands about several scenarios share: which comparison is read, and how it is looked at.
#pragma once

#include "app/cli/draw_arguments.h"
#include "app/cli/input_arguments.h"
#include "app/models/loaded_comparison.h"

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

// A document opens without a catalog too; the sample needs it. Errors: those of readDocument, Catalog::open,
// comparisonFrom and readDraws.
[[nodiscard]] Result<LoadedComparison> load(const ComparisonArguments& arguments);

// Whether the shown scenarios can be drawn, before a chart says it in a note only. Errors: those of sample().
[[nodiscard]] Status checkDraws(const LoadedComparison& loaded, std::size_t results);

} // namespace cw::cli
