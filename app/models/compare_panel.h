// SPDX-License-Identifier: GPL-3.0-or-later
// One column of the comparison: cells, axis, unit, references.
#pragma once

#include "app/chart/chart_spec.h"
#include "app/engine/equivalent/equivalent.h"
#include "app/models/compared_draws.h"
#include "app/models/language.h"
#include "app/models/stack_parts.h"

namespace cw {

// What all columns share.
struct PanelContext {
    const Compared& compared;
    const ComparedDraws& draws; // of the totals of panelMetrics()
    const CompareView& view;
    const Stack& stack;
    std::span<const equivalent::Yardstick> yardsticks;
    Language language;
};

// The four columns, in their order.
[[nodiscard]] std::array<Metric, 4> panelMetrics(const CompareView& view);
// "Carbon": the account is said below the headline.
[[nodiscard]] QString panelTitle(Metric metric);

// For values of very different sizes, smallest > 0: of the units between the two, the one whose longest number is shortest;
// of equals the larger unit.
[[nodiscard]] DisplayUnit unitOfDecades(Dimension dimension, double smallest, double largest,
                                        Language language);

[[nodiscard]] chart::Panel buildPanel(const PanelContext& context, Metric metric);

} // namespace cw
