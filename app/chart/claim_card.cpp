// SPDX-License-Identifier: GPL-3.0-or-later
// From top to bottom: verdict, number line, sections. Where it is wide enough the titles of the sections stand at the left
// of their lines, and lines are never longer than is easy to read.

#include "app/chart/claim_card.h"

#include "app/chart/number_line.h"
#include "app/chart/text_clean.h"
#include "app/chart/text_wrap.h"

#include <algorithm>
#include <cmath>

namespace cw::chart {

namespace {

constexpr double kVerdictMark = 22.0;
constexpr double kVerdictIndent = 32.0;
constexpr TextStyle kVerdictText{15.0, true};
constexpr double kVerdictLine = 21.0;
constexpr double kLineMark = 13.0;
constexpr double kLineIndent = 20.0; // of a mark, and of each level
constexpr double kSectionGap = 20.0;
constexpr double kWideEnough = 640.0; // for titles at the left
constexpr double kTitleWidth = 132.0;
constexpr double kLongestLine = 720.0;
constexpr int kMostLines = 30; // of one text
constexpr int kDeepest = 6;    // levels of indent

struct Column {
    double left = 0.0;
    double right = 0.0;

    [[nodiscard]] double width() const { return right - left; }
};

// Wraps a text into a column from y() on; true where it had to be shortened.
bool addWrapped(Canvas& canvas, const Column& column, double line, TextStyle style, Rgb fill,
                const std::string& text)
{
    const WrappedText wrapped =
        wrapText(cleanText(text, 4000), column.width(), kMostLines, style, canvas.measure());
    for (const std::string& part : wrapped.lines) {
        canvas.addText({column.left, baselineIn(canvas.y(), line, style)}, style, fill, part);
        canvas.moveDown(line);
    }
    return wrapped.shortened;
}

void addMark(Canvas& canvas, CardMark mark, Point centre, double size)
{
    for (Shape& shape : cardMark(mark, centre, size, canvas.palette()))
        canvas.add(std::move(shape));
}

void addVerdict(Canvas& canvas, const ClaimCard& card)
{
    const Palette& palette = canvas.palette();
    addMark(canvas, card.verdict, {Canvas::left() + kVerdictMark / 2.0, canvas.y() + kHeadlineLine / 2.0},
            kVerdictMark);
    const double left = Canvas::left() + (card.verdict == CardMark::none ? 0.0 : kVerdictIndent);
    const Column column{left, std::min(canvas.right(), left + kLongestLine)};
    canvas.moveDown((kHeadlineLine - kVerdictLine) / 2.0);
    addWrapped(canvas, column, kVerdictLine, kVerdictText, palette.text, card.verdictText);
}

class SectionWriter {
public:
    SectionWriter(Canvas& canvas, int firstRegion)
        : m_canvas(canvas)
        , m_region(firstRegion)
        , m_wide(canvas.width() >= kWideEnough)
        , m_column{Canvas::left() + (m_wide ? kTitleWidth + kMargin : 0.0), canvas.right()}
    {
        m_column.right = std::min(m_column.right, m_column.left + kLongestLine);
    }

    void add(const CardSection& section)
    {
        m_canvas.moveDown(kSectionGap);
        const double y = sharp(m_canvas.y());
        m_canvas.add(LineShape{{Canvas::left(), y}, {m_canvas.right(), y}, m_canvas.palette().hairline});
        m_canvas.moveDown(10.0);
        const double top = m_canvas.y();
        addTitle(section.title);
        const double titleBottom = m_canvas.y();
        m_canvas.moveDown(m_wide ? top - titleBottom : 2.0);
        for (const CardLine& line : section.lines)
            addLine(line);
        if (!isEmpty(section.curve))
            addCurve(section.curve);
        m_canvas.moveDown(std::max(0.0, titleBottom - m_canvas.y()));
    }

private:
    void addTitle(const std::string& title)
    {
        const Column column{Canvas::left(), m_wide ? Canvas::left() + kTitleWidth : m_canvas.right()};
        addWrapped(m_canvas, column, kBodyLine, kTitleText, m_canvas.palette().text, title);
    }

    void addLine(const CardLine& line)
    {
        constexpr double kAfter = 4.0;
        const Palette& palette = m_canvas.palette();
        const double top = m_canvas.y();
        const double left = m_column.left + kLineIndent * std::clamp(line.indent, 0, kDeepest);
        addMark(m_canvas, line.mark, {left + kLineMark / 2.0, std::round(top + kBodyLine / 2.0)}, kLineMark);
        const Column column{left + (line.mark == CardMark::none ? 0.0 : kLineIndent), m_column.right};
        bool shortened = addWrapped(m_canvas, column, kBodyLine, line.strong ? kTitleText : kBodyText,
                                    palette.text, line.text);
        if (!addBeside(line, column))
            shortened |= addWrapped(m_canvas, column, kSmallLine, kSmallText, palette.secondary, line.detail);
        const double height = m_canvas.y() - top;
        m_canvas.addRegion({m_column.left - 6.0, top, m_column.right - m_column.left + 12.0, height},
                           m_region, regionText({line.text, line.detail, line.tip}),
                           shortened || !line.tip.empty() ? Tip::shown : Tip::none);
        ++m_region;
        m_canvas.moveDown(height > 0.0 ? kAfter : 0.0);
    }

    // The source of a term behind it, where both have room in one line.
    bool addBeside(const CardLine& line, const Column& column)
    {
        constexpr double kBetween = 12.0;
        const std::string detail = cleanText(line.detail);
        const double from = column.left + m_canvas.measure()(cleanText(line.text), kBodyText) + kBetween;
        if (line.indent == 0 || from + m_canvas.measure()(detail, kSmallText) > column.right)
            return false;
        const double top = m_canvas.y() - kBodyLine;
        m_canvas.addText({from, baselineIn(top, kBodyLine, kBodyText)}, kSmallText,
                         m_canvas.palette().secondary, detail);
        return true;
    }

    void addCurve(const ConditionCurve& curve)
    {
        m_canvas.moveDown(8.0);
        addWrapped(m_canvas, m_column, kBodyLine, kBodyText, m_canvas.palette().text, curve.title);
        m_canvas.moveDown(8.0);
        addConditionCurve(m_canvas, curve, m_column.left, m_column.right, m_region);
        m_region += static_cast<int>(curve.points.size());
    }

    Canvas& m_canvas;
    int m_region;
    bool m_wide;
    Column m_column;
};

void addLeftOut(Canvas& canvas, const std::string& leftOut)
{
    if (leftOut.empty())
        return;
    canvas.moveDown(kSectionGap);
    addWrapped(canvas, {Canvas::left(), canvas.right()}, kSmallLine, kSmallText, canvas.palette().secondary,
               leftOut);
}

// The last section goes, its curve first.
void leaveOut(ClaimCard& card, std::vector<std::string>& titles)
{
    CardSection& last = card.sections.back();
    if (!isEmpty(last.curve)) {
        last.curve = {};
        return;
    }
    if (!last.isInFoot)
        titles.insert(titles.begin(), last.title);
    card.sections.pop_back();
}

// "Not in this picture: What would have to be true · Sources"
std::string namesOf(const ClaimCard& card, const std::vector<std::string>& titles)
{
    std::string out = titles.empty() ? std::string() : card.leftOut;
    for (const std::string& title : titles)
        out += (&title == &titles.front() ? " " : " · ") + title;
    return out;
}

Picture cardPicture(const ClaimCard& card, const std::string& leftOut, const LayoutOptions& options,
                    const TextMeasure& measure)
{
    Canvas canvas(card.texts, options, measure);
    addVerdict(canvas, card);
    if (!card.rows.empty()) {
        canvas.moveDown(kSectionGap);
        addNumberLine(canvas, card.axis, card.rows);
    }
    SectionWriter sections(canvas, static_cast<int>(card.rows.size()));
    for (const CardSection& section : card.sections)
        sections.add(section);
    addLeftOut(canvas, leftOut);
    const double bottom = canvas.y();
    (void)canvas.takeHeight(0.0, 0.0, 0.0); // as high as its texts
    return canvas.finish(bottom);
}

} // namespace

Picture claimPicture(const ClaimCard& card, const LayoutOptions& options, const TextMeasure& measure)
{
    if (card.verdictText.empty() && card.rows.empty() && card.sections.empty())
        return Canvas(card.texts, options, measure).teach();
    Picture picture = cardPicture(card, {}, options, measure);
    ClaimCard less = card;
    std::vector<std::string> titles;
    while (options.limited && picture.leastHeight > options.height && !less.sections.empty()) {
        leaveOut(less, titles);
        picture = cardPicture(less, namesOf(card, titles), options, measure);
    }
    return picture;
}

} // namespace cw::chart
