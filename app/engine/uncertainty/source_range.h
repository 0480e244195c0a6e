// SPDX-License-Identifier: GPL-3.0-or-later
// Inputs of which published sources disagree: the lowest and the highest figure, each with its source.
#pragma once

#include "app/engine/parameter/parameter_id.h"
#include "app/engine/uncertainty/distribution.h"

#include <optional>
#include <span>

namespace cw {

struct SourceRange {
    ParameterId input{};
    double low = 0.0; // in the input's unit
    double high = 0.0;
    const char* lowSource = ""; // ids of db/catalog/sources.csv
    const char* highSource = "";
};

// In the order of the parameter table.
[[nodiscard]] std::span<const SourceRange> sourceRanges();
[[nodiscard]] std::optional<SourceRange> findSourceRange(ParameterId input);
// Lognormal with the two figures as P5 and P95.
[[nodiscard]] Distribution distributionOf(const SourceRange& range);

// The range that the table's default has by itself: that of the sources where the default lies between its 25th and 75th
// percentile. Elsewhere a default is one source's choice, and the range is only offered.
[[nodiscard]] std::optional<Distribution> rangeOfDefault(ParameterId input);

} // namespace cw
