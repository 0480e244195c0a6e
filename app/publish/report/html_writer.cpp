// SPDX-License-Identifier: GPL-3.0-or-later
// One small function a part. Every text goes through escaped(), every address through isLink().
#include "app/publish/report/html_writer.h"

#include "app/chart/svg_writer.h"
#include "app/publish/report/html_style.h"

#include "cw_version.h"

#include <algorithm>
#include <set>

namespace cw::report {

namespace {

constexpr double kWideChart = 680.0;   // pixels: as wide as the text
constexpr double kNarrowChart = 360.0; // on a phone
constexpr int kDeepestIndent = 3;      // that the style knows

QString escaped(const QString& text)
{
    return cleaned(text).toHtmlEscaped();
}

// For the tab of a window and the list of bookmarks; escaped.
QString shortTitle(const QString& title)
{
    constexpr qsizetype kLongest = 70;
    QString text = cleaned(title);
    if (text.toHtmlEscaped().size() <= kLongest)
        return text.toHtmlEscaped();
    text.truncate(kLongest);
    while (text.toHtmlEscaped().size() >= kLongest)
        text.chop(text.back().isLowSurrogate() ? 2 : 1);
    return text.toHtmlEscaped() + u'…';
}

QString element(const char* name, const QString& inside)
{
    return QStringLiteral("<%1>%2</%1>").arg(QLatin1String(name), inside);
}

QString linked(const Text& text)
{
    if (text.target.isEmpty() || !isLink(text.target))
        return escaped(text.words);
    return QStringLiteral("<a href=\"%1\">%2</a>").arg(text.target.toHtmlEscaped(), escaped(text.words));
}

// The chart's title and description are named by their ids, so that every reader of screens finds them; what else the
// start tag of an SVG file says is the page's business here.
QString chartSvg(const chart::AnyChart& chart, double width, const QString& id, const char* cssClass)
{
    chart::LayoutOptions options;
    options.width = width;
    options.headline = false; // it is the caption
    const chart::Picture picture = chart::pictureOf(chart, options, chart::estimateWidth);
    QString svg = QString::fromStdString(chart::writeSvg(picture));
    svg.remove(0, svg.indexOf(u'>', svg.indexOf(QLatin1String("<svg"))) + 1);
    const auto name = [&svg, &id](const QString& element) { // the first ones are the picture's own
        const QString start = u'<' + element;
        if (const qsizetype at = svg.indexOf(start); at >= 0)
            svg.insert(at + start.size(), QStringLiteral(" id=\"%1-%2\"").arg(id, element));
    };
    name(QStringLiteral("title"));
    name(QStringLiteral("desc"));
    return QStringLiteral("<svg class=\"%2\" viewBox=\"0 0 %3 %4\" width=\"%3\" height=\"%4\" role=\"img\" "
                          "aria-labelledby=\"%1-title %1-desc\">")
               .arg(id, QLatin1String(cssClass), QString::number(picture.width),
                    QString::number(picture.height))
        + svg;
}

// The classes of the columns' widths.
QString widthStyle(const Report& report)
{
    std::set<int> percents;
    for (const Section& section : report.sections)
        for (const Part& part : section.parts)
            if (const Table* table = std::get_if<Table>(&part))
                for (const Column& column : table->columns)
                    percents.insert(column.percent);
    percents.erase(0);
    QString style;
    for (const int percent : percents)
        style += QStringLiteral(".width-%1 { width: %1%; }\n").arg(percent);
    return style;
}

class HtmlWriter {
public:
    explicit HtmlWriter(const Report& report)
        : m_report(report)
    {
    }

    std::optional<QString> write(const KeepGoing& keepGoing)
    {
        addHead();
        for (const Section& section : m_report.sections) {
            if (!keepGoing(1.0))
                return std::nullopt;
            addSection(section);
        }
        m_out += QStringLiteral("</main>\n</body>\n</html>\n");
        return m_out;
    }

    void operator()(const Paragraph& paragraph)
    {
        QString words;
        for (std::size_t i = 0; i < paragraph.texts.size();
             ++i) { // a blank at a text's end would be cleaned away
            const bool spaced = i > 0 && paragraph.texts[i].words.startsWith(u' ');
            words += (spaced ? QStringLiteral(" ") : QString()) + linked(paragraph.texts[i])
                + (paragraph.texts[i].words.endsWith(u' ') ? QStringLiteral(" ") : QString());
        }
        m_out += startOf(paragraph.tone) + words + QStringLiteral("</p>\n");
    }

    void operator()(const Heading& heading)
    {
        m_out +=
            QStringLiteral("<h%1>%2</h%1>\n").arg(QString::number(heading.level), escaped(heading.words));
    }

    void operator()(const List& list)
    {
        m_out += QStringLiteral("<ul>\n");
        for (const Text& item : list.items)
            m_out += element("li", linked(item)) + u'\n';
        m_out += QStringLiteral("</ul>\n");
    }

    void operator()(const Table& table)
    {
        m_out += QStringLiteral("<table%1>\n<caption>%2</caption>\n")
                     .arg(hasOwnWidths(table) ? QStringLiteral(" class=\"even\"") : QString(),
                          escaped(table.caption));
        if (hasOwnWidths(table))
            addWidths(table);
        m_out += QStringLiteral("<thead>\n<tr>");
        for (const Column& column : table.columns)
            m_out +=
                QStringLiteral("<th scope=\"col\"%1>%2</th>").arg(classOf(column), escaped(column.heading));
        m_out += QStringLiteral("</tr>\n</thead>\n<tbody>\n");
        for (const auto& row : table.rows)
            addRow(table, row);
        m_out += QStringLiteral("</tbody>\n</table>\n");
    }

    void operator()(const Figure& figure)
    {
        const chart::ChartTexts texts = chart::textsOf(figure.chart);
        const QString id = QStringLiteral("figure-%1").arg(++m_figures);
        m_out += QStringLiteral("<figure>\n<figcaption><strong>%1</strong>")
                     .arg(escaped(QString::fromStdString(texts.headline)));
        if (!texts.subtitle.empty())
            m_out += element("span", escaped(QString::fromStdString(texts.subtitle)));
        m_out += QStringLiteral("</figcaption>\n") + chartSvg(figure.chart, kWideChart, id, "wide")
            + chartSvg(figure.chart, kNarrowChart, id + QStringLiteral("-narrow"), "narrow")
            + QStringLiteral("</figure>\n");
    }

    void operator()(const Terms& terms)
    {
        m_out += QStringLiteral("<dl>\n");
        for (const auto& [name, text] : terms.entries)
            m_out += element("dt", escaped(name)) + element("dd", linked(text)) + u'\n';
        m_out += QStringLiteral("</dl>\n");
    }

    void operator()(const Formulas& formulas)
    {
        m_out += QStringLiteral("<ul class=\"formulas\">\n");
        for (const FormulaLine& line : formulas.lines) {
            m_out += line.indent == 0
                ? QStringLiteral("<li>")
                : QStringLiteral("<li class=\"indent-%1\">").arg(std::min(line.indent, kDeepestIndent));
            m_out += line.madeOf.isEmpty()
                ? escaped(line.name)
                : element("strong", escaped(line.name)) + QStringLiteral(" = ") + escaped(line.madeOf);
            if (!line.numbers.isEmpty())
                m_out += element("span", escaped(line.numbers));
            m_out += QStringLiteral("</li>\n");
        }
        m_out += QStringLiteral("</ul>\n");
    }

    void operator()(const References& references)
    {
        m_out += QStringLiteral("<ol class=\"sources\">\n");
        for (const Reference& reference : references.entries)
            m_out += QStringLiteral("<li id=\"source-%1\">%2<span>%3</span>%4</li>\n")
                         .arg(QString::number(reference.number), escaped(reference.title),
                              escaped(reference.details),
                              reference.link.isEmpty()
                                  ? QString()
                                  : element("span", linked({reference.link, reference.link})));
        m_out += QStringLiteral("</ol>\n");
    }

private:
    static QString startOf(Tone tone)
    {
        switch (tone) {
        case Tone::plain: return QStringLiteral("<p>");
        case Tone::lead: return QStringLiteral("<p class=\"lead\">");
        case Tone::small: return QStringLiteral("<p class=\"small\">");
        case Tone::quoted: break;
        }
        return QStringLiteral("<p class=\"quoted\" dir=\"auto\">");
    }

    static QString classOf(const Column& column)
    {
        return column.isNumber ? QStringLiteral(" class=\"number\"") : QString();
    }

    void addWidths(const Table& table)
    {
        m_out += QStringLiteral("<colgroup>");
        for (const Column& column : table.columns)
            m_out += column.percent > 0 ? QStringLiteral("<col class=\"width-%1\">").arg(column.percent)
                                        : QStringLiteral("<col>");
        m_out += QStringLiteral("</colgroup>\n");
    }

    void addRow(const Table& table, const std::vector<Text>& row)
    {
        m_out += QStringLiteral("<tr>");
        for (std::size_t i = 0; i < row.size(); ++i)
            m_out += i == 0 ? QStringLiteral("<th scope=\"row\">%1</th>").arg(linked(row[i]))
                            : QStringLiteral("<td%1>%2</td>").arg(classOf(table.columns[i]), linked(row[i]));
        m_out += QStringLiteral("</tr>\n");
    }

    void addHead()
    {
        const QString title = escaped(m_report.title);
        m_out += QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
                                "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                                "<meta name=\"generator\" content=\"Counterwatt " CW_VERSION "\">\n")
                     .arg(QString::fromStdString(m_report.language));
        if (!m_report.author.isEmpty())
            m_out += QStringLiteral("<meta name=\"author\" content=\"%1\">\n").arg(escaped(m_report.author));
        m_out += element("title", shortTitle(m_report.title)) + QStringLiteral("\n<style>")
            + QString::fromUtf8(kHtmlStyle) + widthStyle(m_report)
            + QStringLiteral("</style>\n</head>\n<body>\n<main>\n");
        const bool hasTitle = std::any_of(m_report.sections.begin(), m_report.sections.end(),
                                          [](const Section& section) { return section.key == kTitleKey; });
        if (!hasTitle) // a page without a first heading is hard to find one's way in
            m_out += QStringLiteral("<h1 class=\"hidden\">%1</h1>\n").arg(title);
    }

    void addParts(const Section& section)
    {
        for (const Part& part : section.parts)
            std::visit(*this, part);
    }

    void addSection(const Section& section)
    {
        if (section.key == kTitleKey) {
            m_out += QStringLiteral("<header>\n") + element("h1", escaped(m_report.title)) + u'\n';
            addParts(section);
            addContents();
            m_out += QStringLiteral("</header>\n");
            return;
        }
        const QString id = QString::fromStdString(section.key);
        m_out += QStringLiteral(
                     "<section id=\"%1\" aria-labelledby=\"%1-heading\">\n<h2 id=\"%1-heading\">%2</h2>\n")
                     .arg(id, escaped(section.heading));
        addParts(section);
        m_out += QStringLiteral("</section>\n");
    }

    void addContents()
    {
        m_out += QStringLiteral("<nav aria-label=\"%1\">\n<ol>\n").arg(escaped(m_report.contents));
        for (const Section& section : m_report.sections)
            if (section.key != kTitleKey)
                m_out += element("li", linked({section.heading, u'#' + QString::fromStdString(section.key)}))
                    + u'\n';
        m_out += QStringLiteral("</ol>\n</nav>\n");
    }

    const Report& m_report;
    QString m_out;
    int m_figures = 0;
};

} // namespace

std::optional<QByteArray> htmlOf(const Report& report, const KeepGoing& keepGoing)
{
    const auto text = HtmlWriter(report).write(keepGoing);
    return text ? std::optional(text->toUtf8()) : std::nullopt;
}

} // namespace cw::report
