// SPDX-License-Identifier: GPL-3.0-or-later
// How ranges are drawn: --draws and --seed, and the reading of whole numbers for all options.
#pragma once

#include "app/engine/uncertainty/sampler.h"

#include <CLI/CLI.hpp>

#include <string>

namespace cw::cli {

struct DrawArguments {
    std::string draws; // as typed; empty: the usual number
    std::string seed;  // empty: the document's
};

// Adds --draws and --seed.
void addDrawArguments(CLI::App& command, DrawArguments& arguments);

// A whole number as people type it: "10000", "1e6", "10 million". Errors: those of readQuantity, notANumber where it is not
// whole; where = the option.
[[nodiscard]] Result<double> readWhole(const std::string& option, const std::string& text);

struct Draws {
    std::size_t draws = kUsualDraws;
    std::optional<std::uint64_t> seed;
};
// Errors: noDraws, tooManyDraws, belowMinimum and aboveMaximum (seed), those of readWhole.
[[nodiscard]] Result<Draws> readDraws(const DrawArguments& arguments);

} // namespace cw::cli
