// SPDX-License-Identifier: GPL-3.0-or-later
// Advance widths in thousandths of the type size, and the families that charts name.

#include "app/chart/text_style.h"

#include "app/chart/text_clean.h"

#include <array>

namespace cw::chart {

namespace {

// DejaVu Sans, U+0020 to U+007E.
constexpr std::array<short, 95> kLatin{
    318,  401, 460, 838, 636, 950, 780, 275, 390, 390, 500, 838, 318, 361, 318, 337, //
    636,  636, 636, 636, 636, 636, 636, 636, 636, 636, 337, 337, 838, 838, 838, 531, //
    1000, 684, 686, 698, 770, 632, 575, 775, 752, 295, 295, 656, 557, 863, 748, 787, //
    603,  787, 695, 635, 611, 732, 684, 989, 685, 611, 685, 390, 337, 390, 838, 500, //
    500,  613, 635, 550, 635, 615, 352, 635, 634, 278, 278, 579, 278, 974, 634, 612, //
    635,  635, 411, 521, 392, 634, 592, 818, 592, 592, 525, 636, 337, 636, 838};

struct WidthSpan {
    char32_t first;
    char32_t last;
    short width;
};

// Beyond ASCII by blocks, in order; what is in none of them is taken as wide.
constexpr std::array<WidthSpan, 13> kBlocks{{
    {0x00A0, 0x00AF, 640},
    {0x00B0, 0x00BF, 640},
    {0x00C0, 0x024F, 790}, // accented Latin
    {0x0250, 0x02FF, 640},
    {0x0300, 0x036F, 0},   // combining accents
    {0x0370, 0x052F, 900}, // Greek, Cyrillic
    {0x0530, 0x074F, 730}, // Armenian, Hebrew, Arabic
    {0x0750, 0x1FFF, 900},
    {0x2000, 0x2013, 500},
    {0x2014, 0x205F, 1000},
    {0x2060, 0x206F, 0},
    {0x2070, 0x209F, 450}, // raised and lowered figures
    {0xFE00, 0xFE0F, 0},   // variation selectors
}};

double thousandths(char32_t c)
{
    if (c >= 0x20 && c < 0x7F)
        return kLatin[c - 0x20];
    for (const WidthSpan& block : kBlocks) {
        if (c >= block.first && c <= block.last)
            return block.width;
    }
    return 1000; // ideographs, full-width forms, symbols, emoji
}

} // namespace

double estimateWidth(std::string_view text, TextStyle style)
{
    double sum = 0.0;
    for (const char32_t c : decodeUtf8(text))
        sum += thousandths(c);
    constexpr double kBolder = 1.13;
    return sum / 1000.0 * style.size * (style.semibold ? kBolder : 1.0);
}

bool isChinese(std::string_view language)
{
    return language.starts_with("zh");
}

std::vector<std::string> fontFamilies(std::string_view language)
{
    if (isChinese(language))
        return {"Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", "sans-serif"};
    return {"Inter", "Noto Sans",   "Segoe UI",         "Helvetica Neue",
            "Arial", "DejaVu Sans", "Noto Sans CJK SC", "sans-serif"};
}

} // namespace cw::chart
