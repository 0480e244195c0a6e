// SPDX-License-Identifier: GPL-3.0-or-later
// One overload a kind of chart.

#include "app/chart/any_chart.h"

#include "app/chart/compare_layout.h"

namespace cw::chart {

namespace {

struct PictureMaker {
    const LayoutOptions& options;
    const TextMeasure& measure;

    Picture operator()(const CompareChart& chart) const { return comparePicture(chart, options, measure); }
    Picture operator()(const DistributionChart& chart) const
    {
        return distributionPicture(chart, options, measure);
    }
    Picture operator()(const TornadoChart& chart) const { return tornadoPicture(chart, options, measure); }
    Picture operator()(const SharesChart& chart) const { return sharesPicture(chart, options, measure); }
    Picture operator()(const WaterfallChart& chart) const
    {
        return waterfallPicture(chart, options, measure);
    }
    Picture operator()(const MethodsChart& chart) const { return methodsPicture(chart, options, measure); }
    Picture operator()(const LineChart& chart) const { return linePicture(chart, options, measure); }
    Picture operator()(const HeatMap& chart) const { return heatPicture(chart, options, measure); }
    Picture operator()(const ClaimCard& card) const { return claimPicture(card, options, measure); }
};

struct TextsReader {
    template <typename Chart>
    ChartTexts operator()(const Chart& chart) const
    {
        return chart.texts;
    }
    ChartTexts operator()(const CompareChart& chart) const
    {
        return {chart.headline,    chart.subtitle, chart.note,   chart.source,
                chart.description, chart.language, chart.sources};
    }
};

} // namespace

std::string sourceText(const SourceList& sources)
{
    std::string out = sources.names.empty() ? std::string() : sources.intro;
    for (const std::string& name : sources.names)
        out += (&name == &sources.names.front() ? std::string() : sources.between) + name;
    return out + (out.empty() || sources.madeBy.empty() ? "" : " · ") + sources.madeBy;
}

std::string fullSource(const ChartTexts& texts)
{
    const std::string full = sourceText(texts.sources);
    return full.empty() ? texts.source : full;
}

Picture pictureOf(const AnyChart& chart, const LayoutOptions& options, const TextMeasure& measure)
{
    return std::visit(PictureMaker{options, measure}, chart);
}

ChartTexts textsOf(const AnyChart& chart)
{
    return std::visit(TextsReader{}, chart);
}

} // namespace cw::chart
