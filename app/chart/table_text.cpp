// SPDX-License-Identifier: GPL-3.0-or-later
// Tables as CSV, TSV and HTML. Names come from files of other people: no cell may become a formula or leave its format.

#include "app/chart/chart_table.h"
#include "app/chart/text_clean.h"
#include "app/chart/text_style.h"
#include "app/engine/units/format.h"

#include <algorithm>
#include <array>
#include <utility>

namespace cw::chart {

namespace {

constexpr std::size_t kLongestCell = 20000;

// Signs that begin a formula, the wide ones of Chinese keyboards too.
bool beginsFormula(char32_t c)
{
    return std::u32string_view(U"=+-@＝＋－＠").find(c) != std::u32string_view::npos;
}

// cleanText() has left out the other white space.
bool isWideSpace(char32_t c)
{
    return c == 0xA0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200A) || c == 0x202F || c == 0x205F
        || c == 0x3000;
}

bool isFormula(std::string_view clean)
{
    const std::u32string text = decodeUtf8(clean);
    const auto first = std::find_if_not(text.begin(), text.end(), isWideSpace);
    return first != text.end() && beginsFormula(*first);
}

// "+240", "-19 %": a sheet reads what it says.
bool isSignedNumber(std::string_view clean)
{
    constexpr std::string_view kDigits = "0123456789";
    return clean.size() > 1 && (clean[0] == '+' || clean[0] == '-')
        && kDigits.find(clean[1]) != std::string_view::npos
        && clean.find_first_not_of("0123456789., %", 1) == std::string_view::npos;
}

std::string numberText(std::optional<double> value)
{
    return value ? formatExact(*value) : std::string();
}

std::string cellOf(const TableCell& cell)
{
    if (const auto* text = std::get_if<std::string>(&cell))
        return cellText(*text);
    return numberText(std::get<std::optional<double>>(cell));
}

std::string quoted(std::string text, char separator)
{
    if (text.find(separator) == std::string::npos && text.find('"') == std::string::npos)
        return text;
    std::string out = "\"";
    for (const char c : text)
        out += c == '"' ? std::string("\"\"") : std::string(1, c);
    return out + "\"";
}

std::string separated(const ChartTable& table, char separator)
{
    constexpr const char* kLineEnd = "\r\n";
    std::string out;
    const auto add = [&](const std::string& cell) { out += quoted(cell, separator) + separator; };
    for (const std::string& heading : table.headings)
        add(cellText(heading));
    out += std::string("source") + kLineEnd;
    const std::string source = quoted(cellText(table.source), separator);
    for (const auto& row : table.rows) {
        for (const TableCell& cell : row)
            add(cellOf(cell));
        out += source + kLineEnd;
    }
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
        case '\'': out += "&#39;"; break;
        default: out += c;
        }
    }
    return out;
}

std::string htmlText(std::string_view raw)
{
    const std::string clean = cleanText(raw, kLongestCell);
    return escaped(isSignedNumber(clean) ? clean : cellText(clean));
}

// The headings that chartTable() gives by itself; the others are texts of the chart, in its language already.
std::string headingIn(std::string_view language, const std::string& heading)
{
    using Words = std::pair<std::string_view, const char*>;
    static constexpr std::array kChinese{Words{"scenario", "情景"},
                                         Words{"quantity", "指标"},
                                         Words{"unit", "单位"},
                                         Words{"value", "数值"},
                                         Words{"low", "下限"},
                                         Words{"high", "上限"},
                                         Words{"label", "标注"},
                                         Words{"what", "统计量"},
                                         Words{"input", "输入"},
                                         Words{"low input", "输入下限"},
                                         Words{"high input", "输入上限"},
                                         Words{"low result", "下限结果"},
                                         Words{"base result", "当前结果"},
                                         Words{"high result", "上限结果"},
                                         Words{"elasticity", "弹性"},
                                         Words{"alone", "单独"},
                                         Words{"alone error", "单独的误差"},
                                         Words{"together", "连同交互作用"},
                                         Words{"together error", "连同交互作用的误差"},
                                         Words{"step", "步骤"},
                                         Words{"detail", "细节"},
                                         Words{"change", "变化"},
                                         Words{"error", "误差"},
                                         Words{"result", "结果"},
                                         Words{"method", "方法"},
                                         Words{"chosen", "采用"},
                                         Words{"input unit", "输入单位"},
                                         Words{"input value", "输入值"},
                                         Words{"x input", "横轴输入"},
                                         Words{"x unit", "横轴单位"},
                                         Words{"x", "横轴值"},
                                         Words{"y input", "纵轴输入"},
                                         Words{"y unit", "纵轴单位"},
                                         Words{"y", "纵轴值"},
                                         Words{"part", "部分"},
                                         Words{"text", "文字"},
                                         Words{"mark", "判断"},
                                         Words{"where", "横轴值"},
                                         Words{"where unit", "横轴单位"}};
    if (!isChinese(language))
        return heading;
    const auto* found = std::find_if(kChinese.begin(), kChinese.end(),
                                     [&](const Words& words) { return words.first == heading; });
    return found == kChinese.end() ? heading : found->second;
}

std::string paragraph(const std::string& text)
{
    const std::string clean = escaped(cleanText(text, kLongestCell));
    return clean.empty() ? clean : "<p>" + clean + "</p>";
}

std::string htmlHead(const ChartTable& table, const std::string& language)
{
    std::string out = "<thead><tr>";
    for (const std::string& heading : table.headings)
        out += "<th scope=\"col\">" + htmlText(headingIn(language, heading)) + "</th>";
    return out + "</tr></thead>\n";
}

std::string htmlRow(const std::vector<TableCell>& row)
{
    std::string out = "<tr>";
    for (const TableCell& cell : row) {
        const auto* text = std::get_if<std::string>(&cell);
        const std::string content =
            text ? htmlText(*text) : numberText(std::get<std::optional<double>>(cell));
        out += &cell == row.data() ? "<th scope=\"row\">" + content + "</th>" : "<td>" + content + "</td>";
    }
    return out + "</tr>\n";
}

} // namespace

std::string cellText(std::string_view text)
{
    const std::string clean = cleanText(text, kLongestCell);
    return isFormula(clean) ? "'" + clean : clean;
}

std::string tableCsv(const ChartTable& table)
{
    return separated(table, ',');
}

std::string tableTsv(const ChartTable& table)
{
    return separated(table, '\t');
}

std::string tableHtml(const ChartTable& table, const ChartTexts& texts)
{
    std::string out = "<table lang=\"" + escaped(cleanText(texts.language, 20)) + "\">\n<caption>"
        + paragraph(texts.headline) + paragraph(texts.subtitle) + "</caption>\n"
        + htmlHead(table, texts.language) + "<tbody>\n";
    for (const auto& row : table.rows)
        out += htmlRow(row);
    out += "</tbody>\n";
    const std::string foot = paragraph(texts.note) + paragraph(table.source);
    if (!foot.empty())
        out += "<tfoot><tr><td colspan=\"" + std::to_string(table.headings.size()) + "\">" + foot
            + "</td></tr></tfoot>\n";
    return out + "</table>\n";
}

} // namespace cw::chart
