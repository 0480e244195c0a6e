// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures as SVG: plain shapes and one <text> a label, editable, the same bytes for the same description.
#pragma once

#include "app/chart/any_chart.h"

#include <string>

namespace cw::chart {

struct SvgOptions {
    double width = 1000.0;
    double height = 0.0; // 0: as high as needed
    bool dark = false;
    std::string fontFamily; // CSS; empty: the families that suit the chart's language
};

[[nodiscard]] std::string writeSvg(const AnyChart& chart, const SvgOptions& options = {});
[[nodiscard]] std::string writeSvg(const Picture& picture, const std::string& fontFamily = {});

} // namespace cw::chart
