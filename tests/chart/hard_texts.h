// SPDX-License-Identifier: GPL-3.0-or-later
// Texts that break formats, and charts whose texts they are. Shared by tests of everything that is written to files.
#pragma once

#include "app/chart/any_chart.h"

#include <string>
#include <utility>
#include <vector>

namespace cw::chart::sample {

inline std::string repeated(const std::string& text, int times)
{
    std::string out;
    for (int i = 0; i < times; ++i)
        out += text;
    return out;
}

inline std::vector<std::pair<std::string, std::string>> hardTexts()
{
    return {{"long", repeated("长text ", 1700)},
            {"markup", "</td></table></script><script>alert(1)</script><!-- &amp; \" ' ]]>"},
            {"emoji", "👩🏽‍💻 ⚡ 🇨🇳"},
            {"right-to-left", "מרכז נתונים \u202Eabc\u202C مركز"},
            {"control", std::string("a\x01\x1B[31mb\x7F\u0085c\u2028d\0e", 19)},
            {"broken", "a\xFF\xC3( \xED\xA0\xBD"},
            {"expression", "datum.x + '\\' + \"\\n\" a.b[0]"}};
}

// Headline, subtitle, note and source.
inline AnyChart withTexts(AnyChart chart, const std::string& text)
{
    std::visit(
        [&text](auto& kind) {
            if constexpr (requires { kind.texts; })
                kind.texts = {text, text, text, text, text, kind.texts.language};
            else
                kind.headline = kind.subtitle = kind.note = kind.source = text;
        },
        chart);
    return chart;
}

} // namespace cw::chart::sample
