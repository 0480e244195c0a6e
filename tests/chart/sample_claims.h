// SPDX-License-Identifier: GPL-3.0-or-later
// Cards of claims for tests, with plain invented numbers (nothing here is a finding), in English and Chinese.
// Shared by tests/chart, tests/export and tests/ui.
#pragma once

#include "app/chart/claim_card.h"

#include <cmath>
#include <string>
#include <vector>

namespace cw::chart::sample {

inline std::string pick(bool chinese, const std::string& en, const std::string& zh)
{
    return chinese ? zh : en;
}

inline ChartTexts claimTexts(bool chinese)
{
    return {pick(chinese, "Each training run of the model takes 128.7 kWh of electricity.",
                 "该模型每训练一次需要 128.7 度电。"),
            pick(chinese, "Said by an example newspaper, 2024 · read in Example report 2024",
                 "出自示例报纸，2024 年 · 见示例报告（2024）"),
            pick(chinese, "Ranges span the 5th to the 95th percentile.", "区间为第 5 至第 95 百分位。"),
            pick(chinese,
                 "Sources: Example report (2024), Example paper (2021) · Counterwatt 0.1, catalog 2026-11 · "
                 "document 3f9a",
                 "来源：示例报告（2024）、示例论文（2021）· Counterwatt 0.1，目录 2026-11 · 文档 3f9a"),
            pick(chinese, "The data of this card in sentences.", "卡片数据的文字说明。"),
            pick(chinese, "en", "zh-CN")};
}

inline ValueAxis claimAxis(bool chinese, bool logarithmic)
{
    ValueAxis axis{pick(chinese, "Electricity", "用电"),
                   pick(chinese, "MWh", "千千瓦时"),
                   logarithmic,
                   logarithmic ? 0.1 : 0.0,
                   logarithmic ? 10000.0 : 2000.0,
                   {}};
    if (logarithmic)
        axis.ticks = {{0.1, "0.1"},   {1.0, "1"},        {10.0, "10"},
                      {100.0, "100"}, {1000.0, "1,000"}, {10000.0, "10,000"}};
    else
        axis.ticks = {{0.0, "0"}, {500.0, "500"}, {1000.0, "1,000"}, {1500.0, "1,500"}, {2000.0, "2,000"}};
    return axis;
}

inline std::vector<CardRow> claimRows(bool chinese, double claimed)
{
    return {
        {pick(chinese, "Claimed", "所称"),
         {},
         CardRole::claimed,
         claimed,
         {},
         {},
         pick(chinese, "what was said", "所称数值"),
         {}},
        {pick(chinese, "Recomputed", "重算"),
         pick(chinese, "5th to 95th percentile", "第 5 至第 95 百分位"),
         CardRole::recomputed,
         1287.0,
         1100.0,
         1500.0,
         pick(chinese, "1,100–1,500 MWh", "110–150 万千瓦时"),
         {}},
        {pick(chinese, "An example paper with a rather long name in its title", "标题相当长的一篇示例论文"),
         "2021",
         CardRole::other,
         1250.0,
         {},
         {},
         "1,250 MWh",
         {}},
        {pick(chinese, "Another report", "另一份报告"),
         "2023",
         CardRole::other,
         900.0,
         700.0,
         1200.0,
         "700–1,200 MWh",
         {}}};
}

inline ConditionCurve claimCurve(bool chinese)
{
    ConditionCurve curve;
    curve.title =
        pick(chinese, "Every pair on the line makes the claim true.", "线上的每一对取值都使该说法成立。");
    curve.x = {pick(chinese, "Queries", "查询次数"),
               pick(chinese, "million a day", "百万次/天"),
               true,
               1.0,
               1e4,
               {}};
    curve.y = {
        pick(chinese, "Energy", "能耗"), pick(chinese, "Wh per query", "瓦时/次"), true, 0.1, 100.0, {}};
    for (int i = 0; i <= 4; ++i)
        curve.x.ticks.push_back({std::pow(10.0, i), std::to_string(static_cast<int>(std::pow(10.0, i)))});
    curve.y.ticks = {{0.1, "0.1"}, {1.0, "1"}, {10.0, "10"}, {100.0, "100"}};
    for (int i = 0; i <= 60; ++i) {
        curve.xs.push_back(std::pow(10.0, i / 15.0));
        curve.ys.push_back(580.0 / curve.xs.back());
    }
    curve.points = {
        {pick(chinese, "as given", "原文"), 200.0, 1.2, true, {}},
        {pick(chinese, "An example paper: 2.9 Wh", "示例论文：2.9 瓦时"), 200.0, 2.9, false, "2023"},
        {pick(chinese, "Another report: 3 Wh", "另一份报告：3 瓦时"), 193.3, 3.0, false, "2024"},
        {pick(chinese, "A third one: 0.3 Wh", "第三份：0.3 瓦时"), 1933.0, 0.3, false, "2025"}};
    return curve;
}

inline CardSection claimDerivation(bool chinese)
{
    return {pick(chinese, "How it is worked out", "如何算出"),
            {{CardMark::none,
              0,
              true,
              "14.8 d × 10,000 × 330 W × 1.10 = 1,287 MWh",
              {},
              {},
              1287.0,
              {},
              {},
              "MWh"},
             {CardMark::none, 1, false, "14.8 d", pick(chinese, "as typed", "输入值"), {}, 14.8, {}, {}, "d"},
             {CardMark::none,
              1,
              false,
              "330 W",
              pick(chinese, "An example paper of several authors (2021), table 3, average power of a system",
                   "多位作者的示例论文（2021），表 3，系统平均功率"),
              "https://example.org",
              330.0,
              {},
              {},
              "W"}},
            {}};
}

inline CardSection claimSlips(bool chinese)
{
    return {pick(chinese, "What may have gone wrong", "可能的差错"),
            {{CardMark::none,
              0,
              true,
              "128.7 kWh → 128.7万 kWh = 1,287 MWh",
              pick(chinese, "The Chinese counting word 万, ten thousand, was lost on the way.",
                   "转述时漏掉了“万”字。"),
              {},
              1287.0,
              {},
              {},
              "MWh"}},
            {}};
}

inline CardSection claimConditions(bool chinese)
{
    return {pick(chinese, "What would have to be true", "需要什么条件"),
            {{CardMark::off,
              0,
              false,
              "330 W → 0.033 W",
              pick(chinese, "plausible: 200–700 W", "合理范围：200–700 瓦"),
              {},
              0.033,
              200.0,
              700.0,
              "W"},
             {CardMark::holds,
              0,
              false,
              "10,000 → 9,500",
              pick(chinese, "plausible: 1,000–30,000", "合理范围：1,000–30,000"),
              {},
              9500.0,
              1000.0,
              30000.0,
              {}}},
            claimCurve(chinese)};
}

inline ClaimCard claimCard(bool chinese, CardMark verdict, bool logarithmic)
{
    ClaimCard card;
    card.texts = claimTexts(chinese);
    card.verdict = verdict;
    card.verdictWord =
        verdict == CardMark::off ? pick(chinese, "Off", "不符") : pick(chinese, "Holds", "成立");
    card.verdictText = pick(chinese, "The figure is 10,000 times too small: 1,100–1,500 MWh would be right.",
                            "该数值小了一万倍：应为 110–150 万千瓦时。");
    card.axis = claimAxis(chinese, logarithmic);
    card.rows = claimRows(chinese, logarithmic ? 0.1287 : 1287.0);
    card.sections = {claimDerivation(chinese), claimSlips(chinese), claimConditions(chinese)};
    return card;
}

// Nothing to work out: only what is claimed stands on the number line.
inline ClaimCard uncheckedCard(bool chinese)
{
    ClaimCard card;
    card.texts = claimTexts(chinese);
    card.verdict = CardMark::unchecked;
    card.verdictWord = pick(chinese, "Cannot be checked", "无法核查");
    card.verdictText = pick(chinese, "The year is missing.", "缺少年份。");
    card.axis = claimAxis(chinese, false);
    card.rows = {claimRows(chinese, 128.7).front()};
    return card;
}

} // namespace cw::chart::sample
