// SPDX-License-Identifier: GPL-3.0-or-later
// Greedy line breaking; widths of pieces are added up, so each piece is measured once.

#include "app/chart/text_wrap.h"

#include "app/chart/text_clean.h"

#include <algorithm>
#include <cmath>

namespace cw::chart {

namespace {

using Text = std::u32string;
using View = std::u32string_view;

bool isIdeographic(char32_t c)
{
    return (c >= 0x2E80 && c <= 0x9FFF) || (c >= 0xAC00 && c <= 0xD7AF) || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0xFF00 && c <= 0xFFEF) || (c >= 0x20000 && c <= 0x3FFFF);
}

bool mayNotBegin(char32_t c) // a line
{
    return View(U"、。，．：；？！％）］｝〉》」』】〕”’…—·,.:;?!%)]}").find(c) != View::npos;
}

bool mayNotEnd(char32_t c)
{
    return View(U"（［｛〈《「『【〔“‘([{").find(c) != View::npos;
}

bool breaksBetween(View text, std::size_t index)
{
    const char32_t before = text[index - 1];
    const char32_t after = text[index];
    if (before == U' ')
        return after != U' ';
    if (mayNotBegin(after) || mayNotEnd(before) || !mayCutBefore(text, index))
        return false;
    const bool letter = (after >= U'A' && after <= U'Z') || (after >= U'a' && after <= U'z');
    return (before == U'-' && letter) || // "GPT-4" stays whole
        (after != U' ' && (isIdeographic(before) || isIdeographic(after)));
}

// The length of the piece at the front that is never broken, with the spaces behind it.
std::size_t pieceLength(View text)
{
    std::size_t length = 1;
    while (length < text.size() && !breaksBetween(text, length))
        ++length;
    return std::min(length, text.size());
}

View withoutEndSpace(View text)
{
    while (!text.empty() && text.back() == U' ')
        text.remove_suffix(1);
    return text;
}

double widthOf(View text, TextStyle style, const TextMeasure& measure)
{
    return measure(encodeUtf8(text), style);
}

// How many code points of `text` fit with `tail` behind them. The search narrows by halves: texts may be long.
std::size_t fitting(View text, View tail, double width, TextStyle style, const TextMeasure& measure)
{
    std::size_t low = 0;
    std::size_t high = text.size();
    while (low < high) {
        const std::size_t middle = (low + high + 1) / 2;
        if (widthOf(Text(text.substr(0, middle)) + Text(tail), style, measure) <= width)
            low = middle;
        else
            high = middle - 1;
    }
    while (low > 0 && !mayCutBefore(text, low))
        --low;
    return low;
}

Text elided(View text, double width, TextStyle style, const TextMeasure& measure)
{
    text = withoutEndSpace(text);
    if (widthOf(text, style, measure) <= width)
        return Text(text);
    return Text(withoutEndSpace(text.substr(0, fitting(text, U"…", width, style, measure)))) + U"…";
}

// The length of the first line of `text`.
std::size_t lineLength(View text, double width, TextStyle style, const TextMeasure& measure)
{
    std::size_t length = 0;
    double used = 0.0;
    while (length < text.size()) {
        const View piece = text.substr(length, pieceLength(text.substr(length)));
        if (used + widthOf(withoutEndSpace(piece), style, measure) > width)
            break;
        used += widthOf(piece, style, measure);
        length += piece.size();
    }
    return length > 0 ? length : std::max<std::size_t>(1, fitting(text, U"", width, style, measure));
}

} // namespace

WrappedText wrapText(std::string_view text, double width, int maxLines, TextStyle style,
                     const TextMeasure& measure)
{
    WrappedText out;
    const Text all = decodeUtf8(text);
    const auto add = [&](View line) {
        out.lines.push_back(encodeUtf8(withoutEndSpace(line)));
        out.width = std::max(out.width, measure(out.lines.back(), style));
    };
    View rest = all;
    while (!rest.empty() && static_cast<int>(out.lines.size()) < maxLines - 1) {
        const std::size_t length = lineLength(rest, width, style, measure);
        add(rest.substr(0, length));
        rest.remove_prefix(length);
    }
    if (!rest.empty()) {
        const Text last = elided(rest, width, style, measure);
        out.shortened = last != withoutEndSpace(rest);
        add(last);
    }
    return out;
}

int mostLines(int usual, double width)
{
    constexpr double kUsualWidth = 1000.0;
    return std::clamp(static_cast<int>(std::ceil(usual * kUsualWidth / std::max(1.0, width))), usual,
                      3 * usual);
}

std::string elideText(std::string_view text, double width, TextStyle style, const TextMeasure& measure)
{
    return encodeUtf8(elided(decodeUtf8(text), width, style, measure));
}

} // namespace cw::chart
