// SPDX-License-Identifier: GPL-3.0-or-later
// Each chart goes into the column that is the shortest so far, which keeps their order from the top down.

#include "app/chart/dashboard.h"

#include "app/chart/canvas.h"
#include "app/chart/compose.h"
#include "app/chart/text_clean.h"
#include "app/chart/text_wrap.h"

#include <algorithm>
#include <cmath>

namespace cw::chart {

namespace {

constexpr double kColumn = 480.0;            // about as wide as a column should be
constexpr int kSourceLines = 2 * kFootLines; // of all charts together

struct SourceClearer {
    template <typename Chart>
    void operator()(Chart& chart) const
    {
        chart.texts.source.clear();
    }
    void operator()(CompareChart& chart) const { chart.source.clear(); }
};

Picture partOf(const AnyChart& chart, double width, const LayoutOptions& options, const TextMeasure& measure)
{
    AnyChart part = chart;
    std::visit(SourceClearer{}, part);
    return pictureOf(part, {width, 0.0, true, options.dark, false}, measure);
}

// A hairline above it, except at the top of the picture.
void addBelow(Picture& whole, Picture part, double x, double& y, Rgb hairline)
{
    if (y > 0.0)
        whole.shapes.emplace_back(LineShape{
            {x + kMargin, std::floor(y) + 0.5}, {x + part.width - kMargin, std::floor(y) + 0.5}, hairline});
    const double height = part.height;
    addPart(whole, std::move(part), {x, y});
    y += height;
}

void addOnce(std::vector<std::string>& list, const std::string& text)
{
    if (!text.empty() && std::find(list.begin(), list.end(), text) == list.end())
        list.push_back(text);
}

void addFoot(Picture& whole, const std::string& source, Rgb colour, const TextMeasure& measure)
{
    const double width = whole.width - 2.0 * kMargin;
    double y = whole.height;
    for (const std::string& line :
         wrapText(source, width, mostLines(kSourceLines, whole.width), kSmallText, measure).lines) {
        whole.shapes.emplace_back(TextShape{
            {kMargin, baselineIn(y, kSmallLine, kSmallText)}, Anchor::start, kSmallText, colour, line, {}});
        y += kSmallLine;
    }
    whole.height = std::ceil(y + kMargin);
}

} // namespace

// One list of the sources of all charts; what made them is said once where it is the same.
std::string sharedSource(std::span<const AnyChart> charts)
{
    SourceList all;
    std::vector<std::string> made;
    for (const AnyChart& chart : charts) {
        const ChartTexts texts = textsOf(chart);
        if (!texts.sources.names.empty()) {
            all.intro = texts.sources.intro;
            all.between = texts.sources.between;
        }
        for (const std::string& name : texts.sources.names)
            addOnce(all.names, name);
        addOnce(made, texts.sources.madeBy.empty() ? texts.source : texts.sources.madeBy);
    }
    for (const std::string& text : made)
        all.madeBy += (all.madeBy.empty() ? "" : " · ") + text;
    return cleanText(sourceText(all), 20000);
}

Picture dashboardPicture(std::span<const AnyChart> charts, const LayoutOptions& options,
                         const TextMeasure& measure)
{
    Picture whole;
    if (charts.empty())
        return whole;
    const Palette& palette = options.dark ? kDark : kLight;
    Picture first = partOf(charts.front(), options.width, options, measure);
    whole.width = first.width;
    whole.ground = first.ground;
    whole.title = first.title;
    whole.language = first.language;
    for (const AnyChart& chart : charts)
        whole.description +=
            (whole.description.empty() ? "" : " ") + cleanText(textsOf(chart).description, 20000);
    addBelow(whole, std::move(first), 0.0, whole.height, palette.hairline);
    const auto columns = static_cast<std::size_t>(std::max(1.0, std::floor(whole.width / kColumn)));
    const double width = std::floor(whole.width / static_cast<double>(columns));
    std::vector<double> bottoms(columns, whole.height);
    for (const AnyChart& chart : charts.subspan(1)) {
        const auto shortest = std::min_element(bottoms.begin(), bottoms.end());
        const double x = width * static_cast<double>(shortest - bottoms.begin());
        addBelow(whole, partOf(chart, width, options, measure), x, *shortest, palette.hairline);
    }
    whole.height = *std::max_element(bottoms.begin(), bottoms.end());
    addFoot(whole, sharedSource(charts), palette.secondary, measure);
    whole.leastHeight = whole.height;
    whole.height = std::max(whole.height, options.height);
    return whole;
}

} // namespace cw::chart
