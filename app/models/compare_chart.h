// SPDX-License-Identifier: GPL-3.0-or-later
// The Compare chart of a comparison, ready to be drawn or written: rows are scenarios, columns are electricity,
// carbon, water and cost. A plain function of plain data: the window, the command line and the tests use the same.
#pragma once

#include "app/chart/chart_spec.h"
#include "app/engine/equivalent/equivalent.h"
#include "app/engine/scenario/preset.h"
#include "app/engine/scenario/view.h"
#include "app/engine/uncertainty/sampler.h"
#include "app/models/language.h"

#include <span>

namespace cw {

// The day of the machine's clock: "2026-11-22".
[[nodiscard]] std::string today();

// What is read must outlive the call.
struct CompareInput {
    const Comparison& comparison;
    const CompareView& view;
    std::span<const Source> sources;                   // the document's copies and the catalog's
    std::span<const equivalent::Yardstick> yardsticks; // equivalent::yardsticksOf(catalog.all("equivalent"))
    std::string catalogVersion;                        // empty where there is no catalog
    Language language = currentLanguage(); // of the numbers; words come from the installed translator
    std::size_t draws = kUsualDraws;       // where inputs have ranges
    unsigned threads = 1;                  // that draw
    std::string date = today();            // stands in the source line
};

// Well below a millisecond for eight scenarios: it may run at every step of a slider.
[[nodiscard]] chart::CompareChart buildCompareChart(const CompareInput& input);

} // namespace cw
