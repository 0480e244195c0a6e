// SPDX-License-Identifier: GPL-3.0-or-later
// From top to bottom: headline, legend, panel titles, rows, references, note and source. Columns first (their widths
// decide how texts wrap), then heights, then places.

#include "app/chart/compare_layout.h"

#include "app/chart/canvas.h"
#include "app/chart/panel_layout.h"
#include "app/chart/reference_layout.h"
#include "app/chart/text_clean.h"
#include "app/chart/text_wrap.h"

#include <algorithm>
#include <cmath>

namespace cw::chart {

namespace {

constexpr double kPanelGap = 24.0;
constexpr double kTallestRow = 56.0;
constexpr double kLeastPanel = 60.0;

struct PlacedName {
    WrappedText text;
    std::string full;
};

struct Header {
    std::string title;
    std::vector<std::string> unit;
};

class Layouter {
public:
    Layouter(const CompareChart& chart, const LayoutOptions& options, const TextMeasure& measure)
        : m_chart(chart)
        , m_options(options)
        , m_measure(measure)
    {
        m_out.width = std::max(options.width, 2.0 * kMargin + 1.0);
        m_out.palette = options.dark ? kDark : kLight;
    }

    CompareLayout run()
    {
        if (m_chart.rows.empty() || m_chart.panels.empty()) {
            wrapFoot();
            teach();
            return m_out;
        }
        placeColumns();
        wrapFoot();
        if (m_options.headline)
            addHead();
        addLegend();
        addHeaders();
        placeRows();
        addNames();
        addMarks();
        addReferences();
        addFoot();
        return m_out;
    }

private:
    [[nodiscard]] double contentWidth() const { return m_out.width - 2.0 * kMargin; }

    void text(double x, double y, TextStyle style, Rgb fill, std::string content, std::string full = {},
              Anchor anchor = Anchor::start)
    {
        m_out.texts.emplace_back(TextShape{{x, y}, anchor, style, fill, std::move(content), std::move(full)});
    }

    void paragraph(std::string_view content, int maxLines, double line, TextStyle style, Rgb fill)
    {
        for (const std::string& part :
             wrapText(cleanText(content), contentWidth(), maxLines, style, m_measure).lines) {
            text(kMargin, baselineIn(m_y, line, style), style, fill, part);
            m_y += line;
        }
    }

    void addHead()
    {
        const int most = mostLines(kHeadLines, m_out.width);
        paragraph(m_chart.headline, most, kHeadlineLine, kHeadlineText, m_out.palette.text);
        paragraph(m_chart.subtitle, most, kBodyLine, kBodyText, m_out.palette.secondary);
        if (m_y > kMargin)
            m_y += kMargin;
    }

    // No rows: the headline says what to do, in the middle of what would be the chart.
    void teach()
    {
        const double least = kMargin + 120.0 + m_footHeight;
        m_out.leastHeight = least;
        m_out.height = std::max(least, m_options.height);
        const WrappedText head =
            wrapText(cleanText(m_chart.headline), contentWidth(), 3, kHeadlineText, m_measure);
        const WrappedText sub =
            wrapText(cleanText(m_chart.subtitle), contentWidth(), 3, kBodyText, m_measure);
        const double block = kHeadlineLine * static_cast<double>(head.lines.size())
            + kBodyLine * static_cast<double>(sub.lines.size());
        m_y = std::max(kMargin, (m_out.height - m_footHeight - block) / 2.0);
        const auto centred = [&](const WrappedText& lines, double line, TextStyle style, Rgb fill) {
            for (const std::string& part : lines.lines) {
                text(m_out.width / 2.0, baselineIn(m_y, line, style), style, fill, part, {}, Anchor::middle);
                m_y += line;
            }
        };
        centred(head, kHeadlineLine, kHeadlineText, m_out.palette.text);
        centred(sub, kBodyLine, kBodyText, m_out.palette.secondary);
        addFoot();
    }

    // The names take what they need, at most a good quarter, beside a single panel a good third; panels share the rest.
    void placeColumns()
    {
        const double most = m_chart.panels.size() > 1 ? 0.26 : 0.38;
        const double room = std::clamp(most * m_out.width, 100.0, 240.0) - kNameIndent;
        double widest = 0.0;
        for (const Row& row : m_chart.rows) {
            PlacedName name;
            name.full = cleanText(row.name);
            if (row.baseline && !m_chart.baselineWord.empty())
                name.full += " · " + m_chart.baselineWord;
            name.text = wrapText(name.full, room, row.baseline ? 3 : 2, kBodyText, m_measure);
            widest = std::max(widest, name.text.width);
            m_nameLines = std::max(m_nameLines, name.text.lines.size());
            m_names.push_back(std::move(name));
        }
        const auto count = static_cast<double>(m_chart.panels.size());
        double x = std::round(kMargin + kNameIndent + widest + kMargin);
        const double width = std::max(
            kLeastPanel, std::floor((m_out.width - kMargin - x - kPanelGap * (count - 1.0)) / count));
        for (const Panel& panel : m_chart.panels) {
            PanelLayout layout;
            layout.frame = {x, 0.0, width, 0.0};
            layout.labelsEnd =
                x + width + (m_out.panels.size() + 1 < m_chart.panels.size() ? kPanelGap / 2.0 : 0.0);
            layout.plot = {x + plotInset(panel.scale), 0.0, std::floor(plotWidth(panel, width, m_measure)),
                           0.0};
            layout.scale = panel.scale;
            layout.minimum = panel.minimum;
            layout.maximum = panel.maximum;
            for (const Tick& tick : panel.ticks) {
                if (onAxis(panel, tick.value))
                    layout.grid.push_back(tick.value);
            }
            m_out.panels.push_back(std::move(layout));
            x += width + kPanelGap;
        }
        m_out.width = std::max(
            m_out.width, x - kPanelGap + kMargin); // nothing stands outside, however narrow it is asked for
    }

    // Swatches in neutral tones: the hue belongs to the scenario, the tone to the segment.
    void addLegend()
    {
        if (m_chart.stack.empty())
            return;
        const double left = m_out.panels.front().frame.x;
        double x = left;
        const int count = static_cast<int>(m_chart.stack.size());
        for (int i = 0; i < count; ++i) {
            const std::string label =
                elideText(cleanText(m_chart.stack[static_cast<std::size_t>(i)]),
                          m_out.width - kMargin - left - kMargin, kSmallText, m_measure);
            const double width = kMargin + m_measure(label, kSmallText);
            if (x > left && x + width > m_out.width - kMargin) {
                x = left;
                m_y += kBodyLine;
            }
            m_out.behind.emplace_back(
                RectShape{{x, m_y + 4.0, 10.0, 10.0},
                          segmentTone(m_out.palette.secondary, m_out.palette.panel, i, count)});
            text(x + kMargin, baselineIn(m_y, kBodyLine, kSmallText), kSmallText, m_out.palette.text, label);
            x += width + kMargin;
        }
        m_y += kBodyLine + 8.0;
    }

    void addHeaders()
    {
        std::size_t unitLines = 0;
        std::vector<std::vector<std::string>> units;
        for (std::size_t i = 0; i < m_chart.panels.size(); ++i) {
            const PanelLayout& layout = m_out.panels[i];
            const std::string full = cleanText(m_chart.panels[i].title, 200);
            const std::string title = elideText(full, layout.frame.width, kTitleText, m_measure);
            text(layout.frame.x, baselineIn(m_y, kBodyLine, kTitleText), kTitleText, m_out.palette.text,
                 title, title == full ? std::string() : full);
            units.push_back(
                wrapText(cleanText(m_chart.panels[i].unit, 200), layout.frame.width, 2, kSmallText, m_measure)
                    .lines);
            unitLines = std::max(unitLines, units.back().size());
        }
        m_top = m_y;
        m_y += kBodyLine;
        for (std::size_t i = 0; i < units.size(); ++i) {
            double y = m_y;
            for (const std::string& line : units[i]) {
                text(m_out.panels[i].frame.x, baselineIn(y, kSmallLine, kSmallText), kSmallText,
                     m_out.palette.secondary, line);
                y += kSmallLine;
            }
        }
        m_y += kSmallLine * static_cast<double>(unitLines) + 5.0;
        m_tickBaseline = baselineIn(m_y, kSmallLine, kSmallText);
        m_y = std::round(m_y + kSmallLine + 3.0);
    }

    void placeRows()
    {
        const auto count = static_cast<double>(m_chart.rows.size());
        m_references = placeReferences(m_chart, m_out, m_out.width - kMargin, m_measure);
        const int levels = levelsOf(m_references);
        m_below = (levels > 0 ? levels * kReferenceLine + 6.0 : 0.0) + m_footHeight;
        const double least = m_nameLines > 1 ? 2.0 * kNameLine + 4.0 : 24.0;
        const double natural = m_nameLines > 1 ? 2.0 * kNameLine + 10.0 : 32.0;
        m_out.leastHeight = std::ceil(m_y + count * least + m_below);
        const double given = std::floor((m_options.height - m_y - m_below) / count);
        const double height = m_options.height > 0.0 ? std::clamp(given, least, kTallestRow) : natural;
        for (std::size_t i = 0; i < m_chart.rows.size(); ++i)
            m_out.rows.push_back({0.0, m_y + static_cast<double>(i) * height, m_out.width, height});
        m_out.height = std::max(m_options.height, std::ceil(m_y + count * height + m_below));
        for (PanelLayout& panel : m_out.panels) {
            panel.frame.y = m_top;
            panel.frame.height = m_out.rows.back().bottom() - m_top;
            panel.plot.y = m_y;
            panel.plot.height = m_out.rows.back().bottom() - m_y;
        }
    }

    void addNames()
    {
        for (std::size_t i = 0; i < m_names.size(); ++i) {
            const Box& row = m_out.rows[i];
            const Row& source = m_chart.rows[i];
            const PlacedName& name = m_names[i];
            const double middle = std::round(row.middle());
            m_out.behind.emplace_back(LineShape{
                {kMargin, row.y + 0.5}, {m_out.width - kMargin, row.y + 0.5}, m_out.palette.hairline});
            m_out.texts.push_back(
                markerShape(markerOf(source.style), {kMargin + kMarkerSize / 2.0, middle}, kMarkerSize,
                            m_out.palette.scenarios[static_cast<std::size_t>(source.style & 7)]));
            double y = row.middle() - kNameLine * static_cast<double>(name.text.lines.size()) / 2.0;
            for (const std::string& line : name.text.lines) {
                text(kMargin + kNameIndent, baselineIn(y, kNameLine, kBodyText), kBodyText,
                     m_out.palette.text, line, name.text.shortened ? name.full : std::string());
                y += kNameLine;
            }
        }
        const double bottom = m_out.rows.back().bottom() + 0.5;
        m_out.behind.emplace_back(
            LineShape{{kMargin, bottom}, {m_out.width - kMargin, bottom}, m_out.palette.hairline});
    }

    void addMarks()
    {
        for (std::size_t i = 0; i < m_out.panels.size(); ++i) {
            PanelLayout& layout = m_out.panels[i];
            placeMarks(m_chart, m_chart.panels[i], m_out, layout, m_measure);
            for (Shape& label :
                 tickLabels(m_chart.panels[i], layout, m_tickBaseline, m_out.palette.secondary, m_measure))
                m_out.texts.push_back(std::move(label));
        }
    }

    void addReferences()
    {
        m_y = m_out.rows.back().bottom() + 6.0;
        for (const PlacedReference& reference : m_references) {
            const double y = baselineIn(m_y + reference.level * kReferenceLine, kReferenceLine, kSmallText);
            m_out.references.emplace_back(LineShape{{reference.x, m_out.rows.front().y},
                                                    {reference.x, y},
                                                    mixed(m_out.palette.secondary, m_out.palette.panel, 0.8),
                                                    1.0,
                                                    true});
            text(reference.left, y, kSmallText, m_out.palette.secondary, reference.text,
                 reference.text == reference.full ? std::string() : reference.full);
        }
    }

    void wrapFoot()
    {
        const int most = mostLines(kFootLines, m_out.width);
        const auto wrapped = [&](const std::string& text) {
            return wrapText(cleanText(text), contentWidth(), most, kSmallText, m_measure).lines;
        };
        m_note = wrapped(m_chart.axisNote);
        for (std::string& line : wrapped(m_chart.note))
            m_note.push_back(std::move(line));
        m_source = wrapped(m_chart.source);
        const auto lines = static_cast<double>(m_note.size() + m_source.size());
        m_footHeight = kMargin + kSmallLine * lines + (lines > 0.0 ? 12.0 : 0.0);
    }

    void addFoot()
    {
        if (!m_out.rows.empty()) // close to what they explain; room that is left stays below
            m_y = m_out.rows.back().bottom() + m_below - m_footHeight + 12.0;
        else
            m_y = m_out.height - m_footHeight + 12.0;
        for (const auto* lines : {&m_note, &m_source}) {
            for (const std::string& line : *lines) {
                text(kMargin, baselineIn(m_y, kSmallLine, kSmallText), kSmallText, m_out.palette.secondary,
                     line);
                m_y += kSmallLine;
            }
        }
    }

    const CompareChart& m_chart;
    const LayoutOptions& m_options;
    const TextMeasure& m_measure;
    CompareLayout m_out;
    double m_y = kMargin;
    double m_top = 0.0; // of the panels
    double m_tickBaseline = 0.0;
    double m_footHeight = 0.0;
    double m_below = 0.0; // the rows: references, note, source, margin
    std::size_t m_nameLines = 1;
    std::vector<PlacedName> m_names;
    std::vector<PlacedReference> m_references;
    std::vector<std::string> m_note;
    std::vector<std::string> m_source;
};

} // namespace

CompareLayout layoutCompare(const CompareChart& chart, const LayoutOptions& options,
                            const TextMeasure& measure)
{
    return Layouter(chart, options, measure).run();
}

} // namespace cw::chart
