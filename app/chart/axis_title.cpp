// SPDX-License-Identifier: GPL-3.0-or-later
// Wraps the title, then looks where the unit fits.

#include "app/chart/axis_title.h"

#include "app/chart/text_clean.h"
#include "app/chart/text_wrap.h"

namespace cw::chart {

namespace {

constexpr double kBetween = 8.0;
constexpr int kMostLines = 6;

// How wide the last line is; 0 where there is none.
double addLines(Canvas& canvas, const WrappedText& text, double left, TextStyle style, Rgb fill)
{
    double last = 0.0;
    for (const std::string& line : text.lines) {
        canvas.addText({left, baselineIn(canvas.y(), kBodyLine, kTitleText)}, style, fill, line);
        canvas.moveDown(kBodyLine);
        last = canvas.measure()(line, style);
    }
    return last;
}

} // namespace

void addWrappedAxisTitle(Canvas& canvas, const ValueAxis& axis, double left, double room)
{
    const Palette& palette = canvas.palette();
    const TextMeasure& measure = canvas.measure();
    const std::string unit = cleanText(axis.unit);
    const WrappedText title = wrapText(cleanText(axis.title), room, kMostLines, kTitleText, measure);
    const double used = addLines(canvas, title, left, kTitleText, palette.text);
    if (used > 0.0 && used + kBetween + measure(unit, kSmallText) <= room) {
        const double line = canvas.y() - kBodyLine;
        canvas.addText({left + used + kBetween, baselineIn(line, kBodyLine, kTitleText)}, kSmallText,
                       palette.secondary, unit);
        return;
    }
    addLines(canvas, wrapText(unit, room, kMostLines, kSmallText, measure), left, kSmallText,
             palette.secondary);
}

} // namespace cw::chart
