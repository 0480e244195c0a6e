// SPDX-License-Identifier: GPL-3.0-or-later
// Type of every picture (LOOK: headline 18 semibold, body 13, axis and notes 11), and how wide a text will be.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace cw::chart {

struct TextStyle {
    double size = 13.0; // pixels
    bool semibold = false;

    bool operator==(const TextStyle&) const = default;
};

inline constexpr TextStyle kHeadlineText{18.0, true};
inline constexpr TextStyle kTitleText{13.0, true};
inline constexpr TextStyle kBodyText{13.0, false};
inline constexpr TextStyle kSmallText{11.0, false};

// Pixels that a text takes in one line. A renderer that knows its fonts gives their metrics.
using TextMeasure = std::function<double(std::string_view text, TextStyle style)>;

// Without fonts: a table of a wide sans (DejaVu Sans), so that what fits by the estimate fits in narrower ones too.
[[nodiscard]] double estimateWidth(std::string_view text, TextStyle style);

[[nodiscard]] bool isChinese(std::string_view language);

// Families by preference, the last one generic. In Chinese the simplified forms of the Han characters come first, and
// in other languages before those that a system may choose by itself.
[[nodiscard]] std::vector<std::string> fontFamilies(std::string_view language);

} // namespace cw::chart
