// SPDX-License-Identifier: GPL-3.0-or-later
// The frame of every specification: title above, note and source below, the style of LOOK for what lies between.

#include "app/chart/vega_lite.h"

#include "app/chart/vega_lite_parts.h"

#include <array>
#include <utility>

namespace cw::chart {

namespace {

using vega::Json;

constexpr double kFootLine = 15.0;

Json titleOf(const ChartTexts& texts)
{
    Json title;
    title["text"] = vega::linesOf(texts.headline, vega::kWidth, kHeadlineText, 3);
    title["subtitle"] = vega::linesOf(texts.subtitle, vega::kWidth, kBodyText, 3);
    title["anchor"] = "start";
    title["frame"] = "bounds";
    title["offset"] = 16;
    return title;
}

// How the axes are to be read: only the comparison has it apart from its note.
std::string axisNoteOf(const AnyChart& chart)
{
    const auto* compare = std::get_if<CompareChart>(&chart);
    return compare ? compare->axisNote : std::string();
}

Json footOf(const AnyChart& chart, const ChartTexts& texts, double left)
{
    std::vector<std::string> lines;
    for (const std::string& text : {axisNoteOf(chart), texts.note, texts.source}) {
        for (std::string& line : vega::linesOf(text, vega::kWidth, kSmallText, 4))
            lines.push_back(std::move(line));
    }
    Json mark = vega::textMark("left", 0.0, kSmallText);
    mark["baseline"] = "top";
    mark["lineHeight"] = kFootLine;
    mark["text"] = lines;
    Json foot = vega::withData(vega::layerOf(mark,
                                             {{"x", vega::pixelOf(left)},
                                              {"y", vega::pixelOf(0.0)},
                                              {"color", vega::colourOf(kLight.secondary)}}),
                               Json::array({Json::object()}));
    foot["width"] = vega::kWidth + left;
    foot["height"] = kFootLine * static_cast<double>(lines.size());
    return foot;
}

std::string fontsOf(const std::string& language)
{
    std::string out;
    for (const std::string& family : fontFamilies(language))
        out += (out.empty() ? "" : ", ") + family;
    return out;
}

Json axisStyle()
{
    return {{"labelColor", vega::hex(kLight.secondary)},
            {"labelFontSize", kSmallText.size},
            {"titleColor", vega::hex(kLight.text)},
            {"titleFontSize", kTitleText.size},
            {"titleFontWeight", 600},
            {"titleAnchor", "start"},
            {"titlePadding", 6},
            {"titleLimit", 0},
            {"grid", true},
            {"gridColor", vega::hex(kLight.hairline)},
            {"domain", false},
            {"domainColor", vega::hex(kLight.secondary)},
            {"ticks", false},
            {"labelOverlap", false},
            {"labelPadding", 4}};
}

Json configOf(const ChartTexts& texts)
{
    Json config;
    config["font"] = fontsOf(texts.language);
    config["view"] = {{"stroke", nullptr}};
    config["title"] = {{"color", vega::hex(kLight.text)},
                       {"fontSize", kHeadlineText.size},
                       {"fontWeight", 600},
                       {"lineHeight", 24},
                       {"subtitleColor", vega::hex(kLight.secondary)},
                       {"subtitleFontSize", kBodyText.size},
                       {"subtitleLineHeight", 18},
                       {"subtitlePadding", 4}};
    config["axis"] = axisStyle();
    config["legend"] = {{"labelColor", vega::hex(kLight.text)},
                        {"labelFontSize", kSmallText.size},
                        {"labelLimit", 0},
                        {"titleColor", vega::hex(kLight.text)},
                        {"titleFontSize", kTitleText.size},
                        {"titleFontWeight", 600},
                        {"titleLimit", 0},
                        {"symbolType", "square"},
                        {"symbolOpacity", 1},
                        {"symbolStrokeWidth", 0},
                        {"orient", "top"},
                        {"title", nullptr}};
    config["text"] = {{"color", vega::hex(kLight.text)}, {"lineBreak", "\n"}};
    config["concat"] = {{"spacing", 24}};
    return config;
}

const char* kindOf(const AnyChart& chart)
{
    // In the order of AnyChart.
    constexpr std::array<const char*, std::variant_size_v<AnyChart>> kKinds{
        "compare", "distribution", "tornado", "shares", "waterfall", "methods", "line", "map", "claim"};
    return kKinds[chart.index()];
}

// What the picture does not show, and the texts as they were before they were broken into lines.
Json metaOf(const AnyChart& chart, const ChartTexts& texts)
{
    return {{"kind", kindOf(chart)},
            {"language", vega::textOf(texts.language)},
            {"headline", vega::textOf(texts.headline)},
            {"subtitle", vega::textOf(texts.subtitle)},
            {"axisNote", vega::textOf(axisNoteOf(chart))},
            {"note", vega::textOf(texts.note)},
            {"source", vega::textOf(texts.source)},
            {"sources", vega::textOf(fullSource(texts))}};
}

// So that the file may stand in a <script> element of a page.
std::string withoutTags(const std::string& json)
{
    std::string out;
    out.reserve(json.size());
    for (const char c : json)
        out += c == '<' ? std::string("\\u003C") : std::string(1, c);
    return out;
}

} // namespace

std::string vegaLite(const AnyChart& chart)
{
    const ChartTexts texts = textsOf(chart);
    vega::Views views = std::visit([](const auto& kind) { return vega::viewsOf(kind); }, chart);
    views.list.push_back(footOf(chart, texts, views.left));
    Json spec;
    spec["$schema"] = "https://vega.github.io/schema/vega-lite/v5.json";
    spec["usermeta"] = {{"counterwatt", metaOf(chart, texts)}};
    spec["description"] = vega::textOf(texts.description);
    spec["background"] = vega::hex(kLight.panel);
    spec["padding"] = 16;
    spec["title"] = titleOf(texts);
    spec["config"] = configOf(texts);
    spec["vconcat"] = std::move(views.list);
    return withoutTags(spec.dump(1)) + "\n";
}

} // namespace cw::chart
