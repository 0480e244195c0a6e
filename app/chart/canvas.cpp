// SPDX-License-Identifier: GPL-3.0-or-later
// Head and foot are wrapped first, because their heights decide what is left for the chart.

#include "app/chart/canvas.h"

#include "app/chart/text_clean.h"
#include "app/chart/text_wrap.h"

#include <algorithm>
#include <cmath>
#include <string_view>

namespace cw::chart {

namespace {

constexpr double kNarrowest = 320.0;

} // namespace

double baselineIn(double top, double line, TextStyle style)
{
    return std::round(top + line / 2.0 + 0.36 * style.size);
}

Rgb scenarioColour(const Palette& palette, int style)
{
    return palette.scenarios[static_cast<std::size_t>(style & 7)];
}

std::string regionText(const std::vector<std::string>& lines)
{
    std::string out;
    const auto append = [&out](std::string_view line) {
        const std::string clean = cleanText(line);
        if (!clean.empty())
            out += (out.empty() ? "" : "\n") + clean;
    };
    for (const std::string& text : lines) {
        std::string_view rest = text;
        while (!rest.empty()) {
            const std::size_t end = std::min(rest.find('\n'), rest.size());
            append(rest.substr(0, end));
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
    }
    return out;
}

Canvas::Canvas(const ChartTexts& texts, const LayoutOptions& options, const TextMeasure& measure)
    : m_options(options)
    , m_measure(measure)
    , m_palette(options.dark ? kDark : kLight)
    , m_subtitle(cleanText(texts.subtitle))
{
    m_picture.width = std::max(options.width, kNarrowest);
    m_picture.ground = m_palette.panel;
    m_picture.title = cleanText(texts.headline);
    m_picture.description = cleanText(texts.description, 20000);
    m_picture.language = cleanText(texts.language, 20);
    for (const std::string* text : {&texts.note, &texts.source}) {
        const int most = mostLines(kFootLines, m_picture.width);
        for (const auto& line : wrapText(cleanText(*text), width(), most, kSmallText, measure).lines)
            m_foot.push_back(line);
    }
    m_footHeight = kMargin + kSmallLine * static_cast<double>(m_foot.size()) + (m_foot.empty() ? 0.0 : 12.0);
    if (options.headline)
        addHead();
}

void Canvas::addHead()
{
    addParagraph(m_picture.title, kHeadlineLine, kHeadlineText, m_palette.text);
    addParagraph(m_subtitle, kBodyLine, kBodyText, m_palette.secondary);
    if (m_y > kMargin)
        m_y += kMargin;
}

void Canvas::addParagraph(const std::string& text, double line, TextStyle style, Rgb fill)
{
    const int most = mostLines(kHeadLines, m_picture.width);
    for (const std::string& part : wrapText(text, width(), most, style, m_measure).lines) {
        addText({left(), baselineIn(m_y, line, style)}, style, fill, part);
        m_y += line;
    }
}

void Canvas::add(Shape shape)
{
    m_picture.shapes.push_back(std::move(shape));
}

void Canvas::addRegion(Box box, int index, std::string text, Tip tip)
{
    if (box.width > 0.0 && box.height > 0.0)
        m_picture.regions.push_back({box, index, std::move(text), tip});
}

void Canvas::addText(Point at, TextStyle style, Rgb fill, std::string text, std::string full, Anchor anchor)
{
    if (!text.empty())
        m_picture.shapes.emplace_back(TextShape{at, anchor, style, fill, std::move(text), std::move(full)});
}

double Canvas::addLine(Point at, double room, TextStyle style, Rgb fill, const std::string& text,
                       Anchor anchor)
{
    const std::string full = cleanText(text);
    if (full.empty())
        return 0.0;
    const std::string shown = elideText(full, room, style, m_measure);
    addText(at, style, fill, shown, shown == full ? std::string() : full, anchor);
    return m_measure(shown, style);
}

void Canvas::addLegend(const std::vector<LegendEntry>& entries, double from)
{
    constexpr double kSwatch = 10.0;
    double x = from;
    bool any = false;
    for (const LegendEntry& entry : entries) {
        const std::string text =
            elideText(cleanText(entry.text), right() - from - kMargin, kSmallText, m_measure);
        if (text.empty())
            continue;
        const double taken = kMargin + m_measure(text, kSmallText);
        if (x > from && x + taken > right()) {
            x = from;
            m_y += kBodyLine;
        }
        add(RectShape{{std::round(x), m_y + 4.0, kSwatch, kSwatch}, entry.fill});
        addText({std::round(x) + kMargin, baselineIn(m_y, kBodyLine, kSmallText)}, kSmallText, m_palette.text,
                text);
        x += taken + kMargin;
        any = true;
    }
    if (any)
        m_y += kBodyLine + 8.0;
}

void Canvas::addAxisTitle(const ValueAxis& axis, double from, double room)
{
    constexpr double kBetween = 8.0;
    constexpr double kLeastUnit = 40.0;
    if (axis.title.empty() && axis.unit.empty())
        return;
    const double line = baselineIn(m_y, kBodyLine, kTitleText);
    const double title = addLine({from, line}, room, kTitleText, m_palette.text, axis.title);
    const double used = title > 0.0 ? title + kBetween : 0.0;
    if (room - used >= kLeastUnit)
        addLine({from + used, line}, room - used, kSmallText, m_palette.secondary, axis.unit);
    m_y += kBodyLine;
}

double Canvas::takeHeight(double least, double natural, double most)
{
    m_picture.leastHeight = std::ceil(m_y + least + m_footHeight);
    const double given = std::floor(m_options.height - m_y - m_footHeight);
    const double height = m_options.height > 0.0 ? std::clamp(given, least, std::max(least, most)) : natural;
    m_picture.height = std::max(m_options.height, std::ceil(m_y + height + m_footHeight));
    return height;
}

void Canvas::addFoot(double top)
{
    double y = top;
    for (const std::string& line : m_foot) {
        addText({left(), baselineIn(y, kSmallLine, kSmallText)}, kSmallText, m_palette.secondary, line);
        y += kSmallLine;
    }
}

Picture Canvas::finish(double bottom)
{
    addFoot(bottom + 12.0);
    return std::move(m_picture);
}

Picture Canvas::teach()
{
    m_picture.shapes.clear();
    m_picture.leastHeight = kMargin + 120.0 + m_footHeight;
    m_picture.height = std::max(m_picture.leastHeight, m_options.height);
    const int most = mostLines(kHeadLines, m_picture.width);
    const WrappedText head = wrapText(m_picture.title, width(), most, kHeadlineText, m_measure);
    const WrappedText sub = wrapText(m_subtitle, width(), most, kBodyText, m_measure);
    const double block = kHeadlineLine * static_cast<double>(head.lines.size())
        + kBodyLine * static_cast<double>(sub.lines.size());
    double y = std::max(kMargin, (m_picture.height - m_footHeight - block) / 2.0);
    const auto centred = [&](const WrappedText& lines, double line, TextStyle style, Rgb fill) {
        for (const std::string& part : lines.lines) {
            addText({m_picture.width / 2.0, baselineIn(y, line, style)}, style, fill, part, {},
                    Anchor::middle);
            y += line;
        }
    };
    centred(head, kHeadlineLine, kHeadlineText, m_palette.text);
    centred(sub, kBodyLine, kBodyText, m_palette.secondary);
    addFoot(m_picture.height - m_footHeight + 12.0);
    return std::move(m_picture);
}

} // namespace cw::chart
