// SPDX-License-Identifier: GPL-3.0-or-later
// Charts for tests: the shapes that occur, with plain invented numbers (nothing here is a finding).
// Shared by tests/chart, tests/export and tests/ui.
#pragma once

#include "app/chart/chart_spec.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace cw::chart::sample {

inline std::string shortNumber(double value)
{
    std::string text = std::to_string(value);
    text.erase(text.find_last_not_of('0') + 1);
    if (text.back() == '.')
        text.pop_back();
    return text;
}

inline Panel linearPanel(const std::string& title, const std::string& unit, const std::vector<double>& values)
{
    Panel panel{title, unit, Scale::linearBars, 0.0, 1.0, {}, {}, {}};
    const double largest = values.empty() ? 1.0 : *std::max_element(values.begin(), values.end());
    panel.maximum = largest > 0.0 ? 1.25 * largest : 1.0;
    for (int i = 0; i <= 4; ++i)
        panel.ticks.push_back({largest * i / 4.0, shortNumber(largest * i / 4.0)});
    for (const double value : values)
        panel.cells.push_back({value, {}, {}, {}, shortNumber(value)});
    return panel;
}

inline Panel logPanel(const std::string& title, const std::string& unit, const std::vector<double>& values)
{
    Panel panel{title, unit, Scale::logDots, 0.1, 10000.0, {}, {}, {}};
    for (const auto& [value, label] : std::vector<std::pair<double, std::string>>{
             {0.1, "0.1"}, {1.0, "1"}, {10.0, "10"}, {100.0, "100"}, {1000.0, "1,000"}, {10000.0, "10,000"}})
        panel.ticks.push_back({value, label});
    for (const double value : values)
        panel.cells.push_back({value, value * 0.7, value * 1.6, {}, shortNumber(value)});
    return panel;
}

inline std::vector<Row> rows(const std::vector<std::string>& names)
{
    std::vector<Row> out;
    for (std::size_t i = 0; i < names.size(); ++i)
        out.push_back({names[i], static_cast<int>(i), i == 0});
    return out;
}

// Four panels of bars over `count` rows.
inline CompareChart bars(int count)
{
    static const std::vector<std::string> kNames{"ChatGPT in 2024",
                                                 "GPT-4 training",
                                                 "GPT-3 training",
                                                 "BLOOM training",
                                                 "A search engine with an AI answer to each query",
                                                 "100,000 H100 cluster",
                                                 "Assistant at home",
                                                 "Image service"};
    static const std::vector<double> kValues{182.5, 46.4, 96.1, 12.4, 210.0, 61.0, 3.2, 140.0};
    CompareChart chart;
    chart.rows = rows({kNames.begin(), kNames.begin() + count});
    const std::vector<double> values(kValues.begin(), kValues.begin() + count);
    const auto times = [&](double factor) {
        std::vector<double> out;
        for (const double value : values)
            out.push_back(value * factor);
        return out;
    };
    chart.panels = {linearPanel("Electricity", "GWh per year", values),
                    linearPanel("Carbon", "kt CO₂e per year", times(0.4)),
                    linearPanel("Water", "million L per year", times(2.5)),
                    linearPanel("Cost", "million USD per year", times(0.125))};
    chart.headline = "One year of ChatGPT takes four times the electricity that trained GPT-4.";
    chart.subtitle = "Electricity, carbon, water and cost of eight AI scenarios, per year";
    chart.note = "Carbon is location-based; water is consumption on site and at the power plants.";
    chart.source = "Sources: Example report (2024), Example paper (2021) · Counterwatt 0.1, catalog 2026-11 "
                   "· document 3f9a";
    chart.description = "ChatGPT in 2024 takes 182.5 GWh per year.";
    chart.language = "en";
    return chart;
}

// Bars with whiskers.
inline CompareChart ranges()
{
    CompareChart chart = bars(6);
    for (Panel& panel : chart.panels) {
        panel.maximum *= 1.3;
        for (Cell& cell : panel.cells) {
            cell.low = *cell.value * 0.6;
            cell.high = *cell.value * 1.35;
        }
    }
    return chart;
}

// Four panels of dots with ranges and named references in the first.
inline CompareChart dots()
{
    CompareChart chart = bars(6);
    chart.panels = {logPanel("Electricity", "GWh per year", {182.5, 46.4, 1.29, 0.433, 9500.0, 1220.0}),
                    logPanel("Carbon", "kt CO₂e per year", {70.0, 18.0, 0.55, 0.2, 3600.0, 470.0}),
                    logPanel("Water", "million L per year", {340.0, 90.0, 2.6, 0.9, 9800.0, 2300.0}),
                    logPanel("Cost", "million USD per year", {22.0, 5.6, 0.15, 0.11, 1140.0, 146.0})};
    chart.panels.front().references = {
        {11.0, "1,000 US homes"}, {185.0, "17,000 US homes"}, {876.0, "a 100 MW plant"}};
    chart.note = "Largest and smallest differ by more than 300 times: logarithmic axes, dots instead of "
                 "bars. Whiskers "
                 "span the 5th to the 95th percentile.";
    return chart;
}

inline CompareChart stacked()
{
    CompareChart chart = bars(6);
    chart.stack = {"Accelerators", "Host", "Idle", "Overhead"};
    for (Panel& panel : chart.panels) {
        for (Cell& cell : panel.cells)
            cell.segments = {*cell.value * 0.55, *cell.value * 0.2, *cell.value * 0.05, *cell.value * 0.2};
    }
    return chart;
}

inline CompareChart chinese()
{
    CompareChart chart = bars(5);
    chart.rows = rows({"ChatGPT 2024 年", "GPT-4 训练", "GPT-3 训练", "BLOOM 训练",
                       "对每天九十亿次查询都给出人工智能回答的搜索引擎（估算）"});
    const char* const titles[]{"用电", "碳排放", "用水", "费用"};
    const char* const units[]{"亿千瓦时/年", "万吨二氧化碳当量/年", "万吨/年", "亿元/年"};
    for (std::size_t i = 0; i < chart.panels.size(); ++i) {
        chart.panels[i].title = titles[i];
        chart.panels[i].unit = units[i];
    }
    chart.panels[3].cells[2] = {{}, {}, {}, {}, "未知"};
    chart.headline = "ChatGPT 一年的用电量约为训练 GPT-4 的 4 倍。";
    chart.subtitle = "每年的用电、碳排放、用水和费用";
    chart.note = "碳排放按所在地电网计算；用水包括现场用水和发电用水。";
    chart.source = "来源：示例报告（2024）、示例论文（2021）· Counterwatt 0.1，目录 2026-11 · 文档 3f9a";
    chart.description = "ChatGPT 2024 年每年用电 182.5 吉瓦时。";
    chart.language = "zh-CN";
    return chart;
}

// Two rows with texts that must not get out of their place.
inline CompareChart hostile()
{
    CompareChart chart = bars(6);
    chart.rows[0].name = "<script>alert(\"1\")</script> & 'co' ]]>";
    chart.rows[1].name = "control \x01\x02\x1b[31m\xc2\x85 and \xe2\x80\xae"
                         "reversed\nline\ttab";
    chart.rows[2].name = "نموذج لغوي كبير تدريب مركز البيانات";
    chart.rows[3].name = "👩‍💻🇩🇪 emoji 🏭⚡ family 👨‍👩‍👧‍👦";
    chart.rows[4].name = std::string(10000, 'W');
    chart.rows[5].name = "broken \xff\xfe\xc3 utf-8";
    chart.headline = "Less < more & \"quoted\" > all";
    chart.panels[0].cells[0].label = "1 < 2";
    chart.panels[1].unit =
        "a very long unit of a quantity that nobody would choose, per 1,000 tokens and year";
    return chart;
}

inline CompareChart empty()
{
    CompareChart chart;
    chart.headline = "Add a scenario to compare.";
    chart.subtitle = "A scenario is a model, a service or a cluster with its place and its work.";
    chart.language = "en";
    return chart;
}

} // namespace cw::chart::sample
