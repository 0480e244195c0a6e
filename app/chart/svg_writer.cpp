// SPDX-License-Identifier: GPL-3.0-or-later
// Serialises shapes. Numbers are written without the locale; every text is escaped.

#include "app/chart/svg_writer.h"

#include "app/chart/text_clean.h"

#include <array>
#include <charconv>
#include <cmath>

namespace cw::chart {

namespace {

std::string number(double value)
{
    std::array<char, 400> buffer{}; // the longest double has 309 digits before its point
    const double rounded = std::isfinite(value) ? std::round(value * 100.0) / 100.0 : 0.0;
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(),
                                   rounded == 0.0 ? 0.0 : rounded, std::chars_format::fixed, 2);
    std::string out(buffer.data(), end.ptr);
    out.erase(out.find_last_not_of('0') + 1);
    if (out.back() == '.')
        out.pop_back();
    return out;
}

std::string colour(Rgb value)
{
    constexpr const char* kDigits = "0123456789ABCDEF";
    std::string out = "#";
    for (int shift = 20; shift >= 0; shift -= 4)
        out += kDigits[(value >> shift) & 0xF];
    return out;
}

std::string escaped(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        switch (c) {
        case '&': out += "&amp;"; break;
        case '<': out += "&lt;"; break;
        case '>': out += "&gt;"; break;
        case '"': out += "&quot;"; break;
        default: out += c;
        }
    }
    return out;
}

std::string attribute(const char* name, const std::string& value)
{
    return std::string(" ") + name + "=\"" + value + "\"";
}

std::string attribute(const char* name, double value)
{
    return attribute(name, number(value));
}

std::string point(Point p)
{
    return number(p.x) + "," + number(p.y);
}

struct Writer {
    std::string& out;

    void operator()(const RectShape& rect) const
    {
        out += "<rect" + attribute("x", rect.box.x) + attribute("y", rect.box.y)
            + attribute("width", rect.box.width) + attribute("height", rect.box.height)
            + attribute("fill", colour(rect.fill)) + "/>\n";
    }

    void operator()(const LineShape& line) const
    {
        out += "<line" + attribute("x1", line.from.x) + attribute("y1", line.from.y)
            + attribute("x2", line.to.x) + attribute("y2", line.to.y)
            + attribute("stroke", colour(line.stroke));
        if (line.width != 1.0)
            out += attribute("stroke-width", line.width);
        if (line.dotted)
            out += attribute("stroke-dasharray", "1 3");
        out += "/>\n";
    }

    void operator()(const CircleShape& circle) const
    {
        out += "<circle" + attribute("cx", circle.centre.x) + attribute("cy", circle.centre.y)
            + attribute("r", circle.radius) + attribute("fill", colour(circle.fill));
        if (circle.strokeWidth > 0.0)
            out += attribute("stroke", colour(circle.stroke)) + attribute("stroke-width", circle.strokeWidth);
        out += "/>\n";
    }

    void operator()(const PolygonShape& polygon) const
    {
        std::string points;
        for (const Point p : polygon.points)
            points += (points.empty() ? "" : " ") + point(p);
        out += "<polygon" + attribute("points", points) + attribute("fill", colour(polygon.fill)) + "/>\n";
    }

    void operator()(const PathShape& path) const
    {
        std::string points;
        for (const Point p : path.points)
            points += (points.empty() ? "" : " ") + point(p);
        out += (path.closed ? "<polygon" : "<polyline") + attribute("points", points)
            + attribute("fill", path.fill ? colour(*path.fill) : "none");
        if (path.fill && path.opacity < 1.0)
            out += attribute("fill-opacity", path.opacity);
        if (path.width > 0.0)
            out += attribute("stroke", colour(path.stroke)) + attribute("stroke-width", path.width)
                + attribute("stroke-linejoin", "round");
        if (path.width > 0.0 && path.dotted)
            out += attribute("stroke-dasharray", "3 3");
        out += "/>\n";
    }

    void operator()(const TextShape& text) const
    {
        constexpr std::array<const char*, 3> kAnchors{"start", "middle", "end"};
        out += "<text" + attribute("x", text.at.x) + attribute("y", text.at.y)
            + attribute("font-size", text.style.size);
        if (text.style.semibold)
            out += attribute("font-weight", "600");
        if (text.anchor != Anchor::start)
            out += attribute("text-anchor", kAnchors[static_cast<std::size_t>(text.anchor)]);
        out += attribute("fill", colour(text.fill)) + ">";
        if (!text.full.empty()) // the whole text, where it had to be shortened
            out += "<title>" + escaped(text.full) + "</title>";
        out += escaped(text.text) + "</text>\n";
    }
};

// Nothing to see: what a browser shows where the pointer rests, and a screen reader reads.
std::string titleOf(const Region& region)
{
    return "<rect" + attribute("x", region.box.x) + attribute("y", region.box.y)
        + attribute("width", region.box.width) + attribute("height", region.box.height)
        + attribute("fill", "none") + attribute("pointer-events", "all") + "><title>" + escaped(region.text)
        + "</title></rect>\n";
}

std::string familyList(const std::string& language)
{
    std::string out;
    for (const std::string& family : fontFamilies(language)) {
        const bool spaced = family.find(' ') != std::string::npos;
        out += (out.empty() ? "" : ", ") + (spaced ? "'" + family + "'" : family);
    }
    return out;
}

} // namespace

std::string writeSvg(const Picture& picture, const std::string& fontFamily)
{
    const std::string families = fontFamily.empty() ? familyList(picture.language) : cleanText(fontFamily);
    std::string out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"";
    out += attribute("width", picture.width * picture.scale)
        + attribute("height", picture.height * picture.scale)
        + attribute("viewBox", "0 0 " + number(picture.width) + " " + number(picture.height))
        + attribute("role", "img") + attribute("font-family", escaped(families))
        + attribute("style", "font-variant-numeric:tabular-nums");
    if (!picture.language.empty())
        out += attribute("xml:lang", escaped(picture.language));
    out += ">\n<title>" + escaped(picture.title) + "</title>\n<desc>" + escaped(picture.description)
        + "</desc>\n";
    const Writer writer{out};
    writer(RectShape{{0.0, 0.0, picture.width, picture.height}, picture.ground});
    for (const Shape& shape : picture.shapes)
        std::visit(writer, shape);
    constexpr std::size_t kMostTitles = 300; // the cells of a heat map would double its file
    if (picture.regions.size() <= kMostTitles) {
        for (const Region& region : picture.regions)
            out += titleOf(region);
    }
    return out + "</svg>\n";
}

std::string writeSvg(const AnyChart& chart, const SvgOptions& options)
{
    const LayoutOptions layout{options.width, options.height, true, options.dark};
    return writeSvg(pictureOf(chart, layout, estimateWidth), options.fontFamily);
}

} // namespace cw::chart
