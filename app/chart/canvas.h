// SPDX-License-Identifier: GPL-3.0-or-later
// The frame that all charts share: headline and subtitle at the top, note and source at the bottom, in between the room for
// the chart. Used by the layouts of app/chart only.
#pragma once

#include "app/chart/chart_parts.h"
#include "app/chart/picture.h"

#include <string>
#include <vector>

namespace cw::chart {

inline constexpr double kMargin = 16.0;
inline constexpr double kMarkerSize = 10.0;
inline constexpr double kNameIndent = 20.0; // marker and gap
// Heights of lines of text.
inline constexpr double kHeadlineLine = 24.0;
inline constexpr double kBodyLine = 18.0;
inline constexpr double kNameLine = 16.0;
inline constexpr double kSmallLine = 15.0;

// Where a text of this size stands in a line of this height.
[[nodiscard]] double baselineIn(double top, double line, TextStyle style);

[[nodiscard]] Rgb scenarioColour(const Palette& palette, int style);

// A name and what is said about it as the text of a region; empty lines are left out.
[[nodiscard]] std::string regionText(const std::vector<std::string>& lines);

struct LegendEntry {
    std::string text;
    Rgb fill = 0;
};

class Canvas {
public:
    Canvas(const ChartTexts& texts, const LayoutOptions& options, const TextMeasure& measure);

    [[nodiscard]] static constexpr double left() { return kMargin; }
    [[nodiscard]] double right() const { return m_picture.width - kMargin; }
    [[nodiscard]] double width() const { return right() - left(); }
    [[nodiscard]] const Palette& palette() const { return m_palette; }
    [[nodiscard]] bool dark() const { return m_options.dark; }
    [[nodiscard]] const TextMeasure& measure() const { return m_measure; }

    // Where the next part begins.
    [[nodiscard]] double y() const { return m_y; }
    void moveDown(double by) { m_y += by; }

    void add(Shape shape);
    // A box without extent cannot be pointed at: it is left out.
    void addRegion(Box box, int index, std::string text, Tip tip = Tip::shown);
    void addText(Point at, TextStyle style, Rgb fill, std::string text, std::string full = {},
                 Anchor anchor = Anchor::start);
    // One line in a room, shortened where it must be; returns its width.
    double addLine(Point at, double room, TextStyle style, Rgb fill, const std::string& text,
                   Anchor anchor = Anchor::start);

    void addLegend(const std::vector<LegendEntry>& entries, double from);
    // An axis' title and behind it its unit, in one line that begins at y(), from `from`.
    void addAxisTitle(const ValueAxis& axis, double from, double room);

    // The height of what stands between y() and the foot: as given by the options, within limits.
    [[nodiscard]] double takeHeight(double least, double natural, double most);
    // Note and source below `bottom`; the picture is complete.
    [[nodiscard]] Picture finish(double bottom);
    // Nothing to draw: headline and subtitle in the middle say what to do.
    [[nodiscard]] Picture teach();

private:
    void addHead();
    void addParagraph(const std::string& text, double line, TextStyle style, Rgb fill);
    void addFoot(double top);

    const LayoutOptions& m_options;
    const TextMeasure& m_measure;
    Palette m_palette;
    Picture m_picture;
    std::string m_subtitle;
    std::vector<std::string> m_foot;
    double m_footHeight = 0.0;
    double m_y = kMargin;
};

} // namespace cw::chart
