// SPDX-License-Identifier: GPL-3.0-or-later
// Steps of a written formula in the language of spreadsheets (Excel 2007 and later, LibreOffice).
#pragma once

#include "app/engine/number/written.h"

#include <functional>
#include <string>

namespace cw::workbook {

// Longest formula that a cell may hold, in characters.
inline constexpr std::size_t kLongestFormula = 8192;

// The cell that holds a step: "C5"; empty: the step stands in no cell of its own and is written out.
using CellOf = std::function<std::string(WrittenSteps::Index)>;

// Whether the text of a step says its parts more than once, so that they need cells of their own.
[[nodiscard]] bool repeatsParts(WrittenOp op);

// What computes a step, without "=". A text in a cell that it reads gives an error, never 0.
[[nodiscard]] std::string formulaOf(const WrittenSteps& steps, WrittenSteps::Index step,
                                    const CellOf& cellOf);

// The cell where the step has one, otherwise its formula.
[[nodiscard]] std::string referenceTo(const WrittenSteps& steps, WrittenSteps::Index step,
                                      const CellOf& cellOf);

} // namespace cw::workbook
