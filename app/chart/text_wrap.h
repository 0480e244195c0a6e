// SPDX-License-Identifier: GPL-3.0-or-later
// Breaking a text into lines of a width, and shortening what does not fit.
#pragma once

#include "app/chart/text_style.h"

#include <string>
#include <string_view>
#include <vector>

namespace cw::chart {

struct WrappedText {
    std::vector<std::string> lines; // none for an empty text
    double width = 0.0;             // of the widest line
    bool shortened = false;         // the last line ends in "…"
};

// Breaks after spaces and hyphens and between ideographs (not before closing punctuation); a word wider than the line is
// broken anywhere. `text` has been through cleanText.
[[nodiscard]] WrappedText wrapText(std::string_view text, double width, int maxLines, TextStyle style,
                                   const TextMeasure& measure);

// How many lines a paragraph around a chart may take: about the same text whatever the width. `usual` are those at 1,000
// pixels; narrower ones may take up to three times as many.
[[nodiscard]] int mostLines(int usual, double width);
inline constexpr int kHeadLines = 3; // of a headline, of a subtitle: usual
inline constexpr int kFootLines = 4; // of a note, of a source: usual

// The text itself when it fits, else its beginning with "…" (at least the ellipsis).
[[nodiscard]] std::string elideText(std::string_view text, double width, TextStyle style,
                                    const TextMeasure& measure);

} // namespace cw::chart
