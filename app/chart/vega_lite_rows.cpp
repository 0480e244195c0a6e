// SPDX-License-Identifier: GPL-3.0-or-later
// Rows with names, details and markers at their left: what most charts have in Vega-Lite.

#include "app/chart/text_wrap.h"
#include "app/chart/vega_lite_parts.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace cw::chart::vega {

namespace {

constexpr double kWidestName = 240.0;
constexpr double kMarkerRoom = 20.0; // of the marker before a name
constexpr double kNameLine = 15.0;
constexpr double kDetailLine = 13.0;

double indentOf(const RowLabel& label)
{
    return label.style ? kMarkerRoom : 0.0;
}

std::vector<std::string> nameLines(const RowLabel& label)
{
    constexpr int kMostLines = 2;
    return linesOf(label.name, kWidestName - indentOf(label), label.strong ? kTitleText : kBodyText,
                   kMostLines);
}

std::string detailLine(const RowLabel& label)
{
    return elideText(textOf(label.detail), kWidestName - indentOf(label), kSmallText, estimateWidth);
}

double blockHeight(const RowLabel& label)
{
    return kNameLine * static_cast<double>(nameLines(label).size())
        + (label.detail.empty() ? 0.0 : kDetailLine);
}

// Texts of rows in layers of one style and place each: Vega moves a whole layer up or down, not a row of it.
class NameLayers {
public:
    void add(const std::string& key, const std::string& shown, double x, double dy, TextStyle style,
             Rgb colour)
    {
        Json mark = textMark("left", 0.0, style);
        mark["dy"] = dy;
        mark["lineHeight"] = kNameLine;
        Json layer = layerOf(
            mark, {{"x", pixelOf(x)}, {"text", fieldOf("shown", "nominal")}, {"color", colourOf(colour)}});
        Json& values = m_values[layer.dump()];
        values.push_back({{"name", key}, {"shown", shown}});
    }

    void moveTo(Json& layers)
    {
        for (auto& [layer, values] : m_values)
            layers.push_back(withData(Json::parse(layer), std::move(values)));
    }

private:
    std::map<std::string, Json> m_values; // by the layer that they stand in
};

Json pointLayer(Json x, Json shape, Json colour, Json values)
{
    return withData(layerOf({{"type", "point"}, {"filled", true}, {"opacity", 1}, {"size", 90}},
                            {{"x", std::move(x)}, {"shape", std::move(shape)}, {"color", std::move(colour)}}),
                    std::move(values));
}

// "a" for the first row of that name, "a (2)" for the second.
std::string uniqueKey(const std::string& name, std::set<std::string>& taken)
{
    std::string key = name;
    for (int n = 2; !taken.insert(key).second; ++n)
        key = name + " (" + std::to_string(n) + ")";
    return key;
}

Json stylesOf(const Rows& rows, std::string (*look)(int))
{
    Json range = Json::array();
    for (const RowLabel& label : rows.labels)
        range.push_back(look(label.style.value_or(0)));
    Json channel = fieldOf("name", "nominal");
    channel["scale"] = {{"domain", rows.keys}, {"range", range}};
    channel["legend"] = nullptr;
    return channel;
}

} // namespace

Rows rowsOf(std::vector<RowLabel> labels)
{
    constexpr double kPadding = 12.0; // of a row
    Rows rows;
    std::set<std::string> taken;
    for (const RowLabel& label : labels) {
        const TextStyle style = label.strong ? kTitleText : kBodyText;
        double widest = label.detail.empty() ? 0.0 : estimateWidth(detailLine(label), kSmallText);
        for (const std::string& line : nameLines(label))
            widest = std::max(widest, estimateWidth(line, style));
        rows.names = std::max(rows.names, indentOf(label) + widest);
        rows.step = std::max(rows.step, blockHeight(label) + kPadding);
        rows.keys.push_back(uniqueKey(textOf(label.name), taken));
    }
    rows.names = std::ceil(rows.names) + 20.0;
    rows.labels = std::move(labels);
    return rows;
}

Json rowChannel(const Rows& rows)
{
    Json channel = fieldOf("name", "nominal");
    channel["sort"] = nullptr;
    channel["scale"] = {{"type", "band"}, {"domain", rows.keys}, {"padding", 0}};
    channel["axis"] = {{"title", nullptr}, {"labels", false}, {"tickBand", "extent"}};
    return channel;
}

void addRowNames(Json& layers, const Rows& rows, const Json& colour)
{
    NameLayers texts;
    Json markers = Json::array();
    for (std::size_t i = 0; i < rows.labels.size(); ++i) {
        const RowLabel& label = rows.labels[i];
        const std::vector<std::string> lines = nameLines(label);
        const TextStyle style = label.strong ? kTitleText : kBodyText;
        const double left = indentOf(label) - rows.names;
        const double half = blockHeight(label) / 2.0;
        texts.add(rows.keys[i], joined(lines), left, kNameLine / 2.0 - half, style, kLight.text);
        if (!label.detail.empty())
            texts.add(rows.keys[i], detailLine(label), left, half - kDetailLine / 2.0, kSmallText,
                      kLight.secondary);
        if (label.style)
            markers.push_back({{"name", rows.keys[i]}, {"colour", scenarioHex(*label.style)}});
    }
    if (!markers.empty())
        layers.push_back(
            pointLayer(pixelOf(6.0 - rows.names), scenarioShapes(rows), colour, std::move(markers)));
    texts.moveTo(layers);
}

Json scenarioColours(const Rows& rows)
{
    return stylesOf(rows, scenarioHex);
}

Json scenarioShapes(const Rows& rows)
{
    return stylesOf(rows, symbolOf);
}

} // namespace cw::chart::vega
