// SPDX-License-Identifier: GPL-3.0-or-later
// A chart, or what stands in its place.
#pragma once

#include "app/chart/any_chart.h"
#include "app/models/compare_chart.h"
#include "app/models/compare_values.h"

#include <optional>

#include <QString>

namespace cw {

template <class T>
struct Built {
    std::optional<T> chart;
    QString reason; // why there is none and what to do, as a sentence; empty where there is one
};

// Source line and language: what is the same in every chart. `metrics` are those that it shows.
[[nodiscard]] chart::ChartTexts commonTexts(const CompareInput& input, const Compared& compared,
                                            std::span<const Metric> metrics);
// Sentences in a row, as the language joins them; empty ones are left out.
[[nodiscard]] QString joinedSentences(QStringList sentences, Language language);

} // namespace cw
