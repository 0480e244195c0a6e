// SPDX-License-Identifier: GPL-3.0-or-later
// The words for everything that the engine only names by a key: inputs, options, methods, results, units, grades.
// The engine's tables hold the English; the translation comes from the installed translator.
#pragma once

#include "app/engine/scenario/metric.h"
#include "app/engine/scenario/preset.h"
#include "app/engine/scenario/view.h"
#include "app/models/error_text.h"
#include "app/models/language.h"
#include "app/models/source_text.h"
#include "app/models/trace_text.h"

#include <QString>
#include <QStringList>

namespace cw {

[[nodiscard]] QString parameterLabel(ParameterId id);
[[nodiscard]] QString parameterHelp(ParameterId id); // one sentence
[[nodiscard]] QString groupLabel(ParameterGroup group);
// The n-th option of a choice or flag; empty for numbers and beyond the last option.
[[nodiscard]] QString choiceLabel(ParameterId id, int option);
[[nodiscard]] QString methodLabel(Workload workload, int method);
// What the method's own figure holds: "Server". And what, as published, it does not count: "reading the prompt", "idle
// machines"; empty where it counts all that its workload has.
[[nodiscard]] QString methodBoundary(const MethodRow& method);
[[nodiscard]] QStringList methodLeavesOut(const MethodRow& method);
[[nodiscard]] QString workloadLabel(Workload workload);
[[nodiscard]] QString metricLabel(Metric metric);
[[nodiscard]] QString perLabel(Per per); // "per year"
// "GWh" and year: "GWh per year". A power is the same for a day and a year: for it, pass the symbol through.
[[nodiscard]] QString unitPer(const QString& symbol, Per per);
[[nodiscard]] QString gradeLabel(Grade grade);
[[nodiscard]] QString presetKindLabel(const std::string& kind);

// Instead of a number. An unknown is never shown as 0.
[[nodiscard]] QString notKnownText();
[[nodiscard]] QString doesNotApplyText();

} // namespace cw
