// SPDX-License-Identifier: GPL-3.0-or-later
// One chart of each newer kind for tests, with plain invented numbers (nothing here is a finding), in English and Chinese.
// Shared by tests/chart, tests/export and tests/ui.
#pragma once

#include "app/chart/any_chart.h"
#include "tests/chart/sample_charts.h"
#include "tests/chart/sample_claims.h"

#include <cmath>
#include <string>
#include <vector>

namespace cw::chart::sample {

inline ChartTexts texts(bool chinese, const std::string& headline, const std::string& headlineZh)
{
    if (chinese)
        return {headlineZh,
                "每年的用电量，按各输入的不确定性",
                "区间为第 5 至第 95 百分位；碳排放按所在地电网计算。",
                "来源：示例报告（2024）、示例论文（2021）· Counterwatt 0.1，目录 2026-11 · 文档 3f9a",
                "图中数据的文字说明。",
                "zh-CN"};
    return {headline,
            "Electricity per year, from the uncertainty of every input",
            "Ranges span the 5th to the 95th percentile. Carbon is location-based.",
            "Sources: Example report (2024), Example paper (2021) · Counterwatt 0.1, catalog 2026-11 · "
            "document 3f9a",
            "The data of this picture in a sentence.",
            "en"};
}

inline ValueAxis linear(const std::string& title, const std::string& unit, double minimum, double maximum,
                        int steps = 5)
{
    ValueAxis axis{title, unit, false, minimum, maximum, {}};
    for (int i = 0; i <= steps; ++i) {
        const double value = minimum + (maximum - minimum) * i / steps;
        axis.ticks.push_back({value, shortNumber(value)});
    }
    return axis;
}

// From 10^first to 10^last.
inline ValueAxis decades(const std::string& title, const std::string& unit, int first, int last)
{
    ValueAxis axis{title, unit, true, std::pow(10.0, first), std::pow(10.0, last), {}};
    for (int i = first; i <= last; ++i)
        axis.ticks.push_back({std::pow(10.0, i), shortNumber(std::pow(10.0, i))});
    return axis;
}

inline std::string electricity(bool chinese)
{
    return chinese ? "用电" : "Electricity";
}

inline std::string gigawattHours(bool chinese)
{
    return chinese ? "亿千瓦时/年" : "GWh per year";
}

inline std::vector<std::string> scenarioNames(bool chinese)
{
    if (chinese)
        return {"ChatGPT 2024 年", "GPT-4 训练", "对每天九十亿次查询都给出人工智能回答的搜索引擎"};
    return {"ChatGPT in 2024", "GPT-4 training", "A search engine with an AI answer to each of its queries"};
}

inline DistributionSeries normalSeries(const std::string& name, int style, double mean, double sigma,
                                       bool exceedance)
{
    DistributionSeries out;
    out.name = name;
    out.style = style;
    for (int i = 0; i <= 120; ++i) {
        const double z = -4.0 + i / 15.0;
        out.x.push_back(mean + sigma * z);
        out.y.push_back(exceedance ? 50.0 * std::erfc(z / std::sqrt(2.0)) : std::exp(-z * z / 2.0) / sigma);
    }
    out.p5 = mean - 1.645 * sigma;
    out.p25 = mean - 0.674 * sigma;
    out.p50 = mean;
    out.p75 = mean + 0.674 * sigma;
    out.p95 = mean + 1.645 * sigma;
    out.label = shortNumber(std::round(*out.p5)) + "–" + shortNumber(std::round(*out.p95));
    return out;
}

inline DistributionChart distribution(CurveKind kind, bool chinese)
{
    const bool exceedance = kind == CurveKind::exceedance;
    DistributionChart chart;
    chart.texts = texts(chinese, "ChatGPT takes 160 to 240 GWh a year, three to five times GPT-4's training.",
                        "ChatGPT 每年用电 1.6 至 2.4 亿千瓦时，是训练 GPT-4 的三到五倍。");
    chart.kind = kind;
    chart.values = linear(electricity(chinese), gigawattHours(chinese), 0.0, 300.0, 6);
    chart.heights = exceedance
        ? linear(chinese ? "超过该值的概率" : "Chance of more than this", "%", 0.0, 100.0, 4)
        : linear(chinese ? "概率密度" : "How likely", "", 0.0, 0.056, 1);
    if (exceedance) {
        for (Tick& tick : chart.heights.ticks)
            tick.label += " %";
    }
    const auto names = scenarioNames(chinese);
    chart.series = {normalSeries(names[0], 0, 200.0, 24.0, exceedance),
                    normalSeries(names[1], 1, 55.0, 18.0, exceedance),
                    normalSeries(names[2], 2, 150.0, 36.0, exceedance)};
    for (DistributionSeries& series : chart.series)
        series.label += chinese ? " 亿千瓦时" : " GWh";
    return chart;
}

inline TornadoChart tornado(bool chinese, bool logarithmic = false)
{
    TornadoChart chart;
    chart.texts = texts(chinese, "Energy per request decides: it moves the result by a factor of four.",
                        "每次请求的能耗最关键：可使结果相差四倍。");
    chart.axis = logarithmic ? decades(electricity(chinese), gigawattHours(chinese), 1, 3)
                             : linear(electricity(chinese), gigawattHours(chinese), 50.0, 450.0, 4);
    chart.base = 212.0;
    chart.baseLabel = chinese ? "现在 212" : "212 GWh now";
    chart.lowLegend = chinese ? "输入取第 5 百分位" : "input at its 5th percentile";
    chart.highLegend = chinese ? "输入取第 95 百分位" : "input at its 95th percentile";
    chart.elasticityTitle = chinese ? "弹性" : "Elasticity";
    chart.rows = chinese
        ? std::vector<TornadoRow>{{"每次请求的能耗", 105.0, 410.0, "1.4 瓦时", "5.6 瓦时", "1.0", {}, {}},
                                  {"每天的请求数", 160.0, 265.0, "1.5 亿", "2.5 亿", "1.0", {}, {}},
                                  {"电能使用效率（PUE）", 196.0, 240.0, "1.1", "1.35", "1.0", {}, {}},
                                  {"空闲占比", 225.0, 200.0, "10 %", "30 %", "−0.2", {}, {}},
                                  {"批量大小", 219.0, 214.0, "8", "16", "0.0", {}, {}}}
        : std::vector<TornadoRow>{
            {"Energy per request", 105.0, 410.0, "1.4 Wh", "5.6 Wh", "1.0", {}, {}},
            {"Requests a day", 160.0, 265.0, "150 M", "250 M", "1.0", {}, {}},
            {"Power usage effectiveness", 196.0, 240.0, "1.1", "1.35", "1.0", {}, {}},
            {"Share of time that accelerators are idle", 225.0, 200.0, "10 %", "30 %", "−0.2", {}, {}},
            {"Batch size", 219.0, 214.0, "8", "16", "0.0", {}, {}}};
    return chart;
}

inline SharesChart shares(bool chinese)
{
    SharesChart chart;
    chart.texts = texts(chinese, "Three fifths of the uncertainty come from the energy per request.",
                        "不确定性的五分之三来自每次请求的能耗。");
    chart.axis = linear(chinese ? "占方差的份额" : "Share of the variance", "%", 0.0, 100.0, 4);
    chart.aloneLegend = chinese ? "单独" : "alone";
    chart.togetherLegend = chinese ? "连同交互作用" : "with interactions";
    chart.rows = {
        {chinese ? "每次请求的能耗" : "Energy per request", {61.0, 3.0}, {68.0, 4.0}, "61 % · 68 %", {}},
        {chinese ? "每天的请求数" : "Requests a day", {22.0, 2.5}, {27.0, 3.0}, "22 % · 27 %", {}},
        {chinese ? "电能使用效率（PUE）" : "Power usage effectiveness",
         {7.0, 2.0},
         {8.0, 2.0},
         "7 % · 8 %",
         {}},
        {chinese ? "电网碳强度" : "Grid intensity", {-0.4, 1.0}, {0.6, 1.0}, "0 % · 1 %", {}},
        {chinese ? "水强度" : "Water intensity", {{}, 0.0}, {{}, 0.0}, chinese ? "未知" : "not known", {}}};
    return chart;
}

inline WaterfallChart waterfall(bool chinese, double from = 0.0)
{
    WaterfallChart chart;
    chart.texts =
        texts(chinese, "The reasoning model takes 2.2 times as much, mostly for its longer answers.",
              "推理模型的用电量是 2.2 倍，主要因为回答更长。");
    chart.axis = linear(electricity(chinese), gigawattHours(chinese), from, 500.0, 5);
    const auto names = scenarioNames(chinese);
    chart.start = {names[0], 0, 212.0, "212", {}};
    chart.end = {names[2], 2, 466.0, "466", {}};
    chart.steps = {
        {chinese ? "每次请求的能耗" : "Energy per request",
         chinese ? "2.9 → 5.8 瓦时" : "2.9 → 5.8 Wh",
         240.0,
         "+240",
         32.0,
         {}},
        {chinese ? "每天的请求数" : "Requests a day",
         chinese ? "2 亿 → 2.2 亿" : "200 M → 220 M",
         38.0,
         "+38",
         {},
         {}},
        {chinese ? "电能使用效率（PUE）" : "Power usage effectiveness", "1.2 → 1.14", -19.0, "−19", {}, {}},
        {chinese ? "空闲占比" : "Share of time that accelerators are idle",
         "20 % → 24 %",
         -5.0,
         "−5",
         {},
         {}}};
    return chart;
}

inline MethodsChart methods(bool chinese, bool logarithmic = true)
{
    MethodsChart chart;
    chart.texts = texts(chinese, "The methods differ by a factor of 14 for the same request.",
                        "同一次请求，各方法的结果相差 14 倍。");
    chart.axis = logarithmic
        ? decades(chinese ? "每次请求的能耗" : "Energy per request", chinese ? "瓦时" : "Wh", -1, 2)
        : linear(chinese ? "每次请求的能耗" : "Energy per request", chinese ? "瓦时" : "Wh", 0.0, 10.0);
    chart.columnTitles = {chinese ? "未计入" : "Leaves out"};
    if (chinese)
        chart.rows = {
            {"实测拟合", "1.0 · 2026 · 服务器", 2.9, 1.6, 5.3, "2.9（1.6–5.3）", true, {"冷却、制造"}, {}},
            {"EcoLogits", "0.9 · 2025 · 数据中心", 6.8, 3.1, 9.9, "6.8（3.1–9.9）", false, {"输入词元"}, {}},
            {"Jegham 等", "2025 · 数据中心", 4.1, {}, {}, "4.1", false, {"制造"}, {}},
            {"LLMCarbon",
             "2024 · 加速器",
             {},
             {},
             {},
             "没有给出混合专家模型的公式",
             false,
             {"主机、冷却、制造"},
             {}}};
    else
        chart.rows = {{"Measured fit",
                       "1.0 · 2026 · server",
                       2.9,
                       1.6,
                       5.3,
                       "2.9 (1.6–5.3)",
                       true,
                       {"cooling, manufacture"},
                       {}},
                      {"EcoLogits",
                       "0.9 · 2025 · facility",
                       6.8,
                       3.1,
                       9.9,
                       "6.8 (3.1–9.9)",
                       false,
                       {"input tokens"},
                       {}},
                      {"Jegham et al.", "2025 · facility", 4.1, {}, {}, "4.1", false, {"manufacture"}, {}},
                      {"LLMCarbon",
                       "2024 · accelerator",
                       {},
                       {},
                       {},
                       "gives no formula for a mixture of experts",
                       false,
                       {"host, cooling, manufacture of the servers and buildings"},
                       {}}};
    return chart;
}

inline LineChart lines(bool chinese, bool logarithmic = false)
{
    LineChart chart;
    chart.texts = texts(chinese, "Below a PUE of 1.3 the search engine overtakes ChatGPT.",
                        "PUE 低于 1.3 时，搜索引擎超过 ChatGPT。");
    chart.x = logarithmic
        ? decades(chinese ? "每天的请求数" : "Requests a day", chinese ? "百万" : "million", 0, 4)
        : linear(chinese ? "每次请求的能耗" : "Energy per request", chinese ? "瓦时" : "Wh", 0.0, 10.0);
    chart.y = linear(electricity(chinese), gigawattHours(chinese), 0.0, 800.0, 4);
    const auto names = scenarioNames(chinese);
    const double slopes[]{68.0, 5.0, 64.0};
    for (int i = 0; i < 3; ++i) {
        LineSeries series{names[static_cast<std::size_t>(i)], i, {}, {}, {}, {}};
        for (int k = 0; k <= 40; ++k) {
            const double share = k / 40.0;
            series.x.push_back(logarithmic ? std::pow(10.0, 4.0 * share) : 10.0 * share);
            const double middle = 20.0 + slopes[i] * 10.0 * share + 30.0 * std::sin(3.0 * share * i);
            series.middle.push_back(middle);
            series.low.push_back(middle * 0.85);
            series.high.push_back(middle * 1.18);
        }
        chart.series.push_back(series);
    }
    chart.present = logarithmic ? 200.0 : 2.9;
    chart.presentLabel = chinese ? "现在 2.9 瓦时" : "now 2.9 Wh";
    return chart;
}

inline HeatMap heat(bool chinese, int columns = 33, int rows = 25)
{
    HeatMap chart;
    chart.texts =
        texts(chinese, "A better PUE helps little while requests grow.", "请求增长时，改善 PUE 作用有限。");
    chart.x = linear(chinese ? "每次请求的能耗" : "Energy per request", chinese ? "瓦时" : "Wh", 0.0, 10.0);
    chart.y = linear("PUE", {}, 1.0, 2.0, 4);
    chart.colour = linear(electricity(chinese), gigawattHours(chinese), 0.0, 1500.0, 5);
    for (int i = 0; i < columns; ++i)
        chart.xs.push_back(10.0 * i / std::max(1, columns - 1));
    for (int k = 0; k < rows; ++k)
        chart.ys.push_back(1.0 + static_cast<double>(k) / std::max(1, rows - 1));
    for (const double y : chart.ys) {
        for (const double x : chart.xs) {
            const bool absent = x > 8.5 && y > 1.7;
            chart.values.push_back(absent ? std::nullopt : std::optional(73.0 * x * y));
        }
    }
    for (const double level : {250.0, 500.0, 750.0, 1000.0, 1250.0})
        chart.contours.push_back({level, shortNumber(level)});
    const auto names = scenarioNames(chinese);
    chart.points = {{names[0], 0, 2.9, 1.2}, {names[2], 2, 7.0, 1.5}};
    chart.absentLegend = chinese ? "没有结果" : "no answer";
    return chart;
}

struct NamedChart {
    std::string name;
    AnyChart chart;
};

inline std::vector<NamedChart> everyKind(bool chinese)
{
    return {{"density", distribution(CurveKind::density, chinese)},
            {"exceedance", distribution(CurveKind::exceedance, chinese)},
            {"tornado", tornado(chinese)},
            {"tornado-log", tornado(chinese, true)},
            {"shares", shares(chinese)},
            {"waterfall", waterfall(chinese)},
            {"waterfall-cut", waterfall(chinese, 200.0)},
            {"methods", methods(chinese)},
            {"methods-linear", methods(chinese, false)},
            {"lines", lines(chinese)},
            {"lines-log", lines(chinese, true)},
            {"heat", heat(chinese)},
            {"claim-holds", claimCard(chinese, CardMark::holds, false)},
            {"claim-off", claimCard(chinese, CardMark::off, true)},
            {"claim-unchecked", uncheckedCard(chinese)}};
}

} // namespace cw::chart::sample
