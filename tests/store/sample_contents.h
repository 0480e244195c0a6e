// SPDX-License-Identifier: GPL-3.0-or-later
// A document with every kind of value, for the tests of its file.
#pragma once

#include "db/store/document_file.h"

namespace cw::test {

inline Preset somePreset()
{
    return {"model",
            "gpt-3",
            "GPT-3 175B",
            "GPT-3 模型",
            "language",
            "OpenAI",
            "US",
            2020,
            "a note",
            {{"training_energy", "Training energy", "训练用电", "MWh", 1287, 1200.5, 1300, 2020,
              Grade::derived, "patterson-2021", "with PUE", "training.statedEnergy", 1000},
             {"tokens",
              "Tokens",
              "词元",
              "token",
              300e9,
              {},
              {},
              0,
              Grade::claimed,
              "patterson-2021",
              "",
              "",
              1}}};
}

// Every origin and grade, an unknown number, choices and flags, inheritance over two steps, a gap in the
// ids, hidden.
inline DocumentContents everyKindOfValue()
{
    using P = ParameterId;
    DocumentContents contents;
    Scenario parent{{3}, "GPT-3 训练 <b>\"'", "line 1\nline 2", 0, true, {}, {}};
    parent.values[P::trainingStatedEnergy] = {
        1287000.123456789, {OriginKind::preset, "model", "gpt-3", "patterson-2021", Grade::derived}};
    parent.values[P::trainingMethod] = {static_cast<double>(TrainingMethod::llmcarbon2024),
                                        {OriginKind::user, {}, {}, {}, {}}};
    parent.values[P::inferenceOn] = {0.0, {OriginKind::user, {}, {}, {}, {}}};
    parent.values[P::inferenceBoundary] = {1.0,
                                           {OriginKind::user, {}, {}, "de-vries-2023", Grade::estimated}};
    parent.values[P::hardwarePrice] = {kUnknown, {OriginKind::user, {}, {}, {}, {}}};
    parent.values[P::sitePue] = {1.1, {OriginKind::tableDefault, {}, {}, "ecologits-0.9", Grade::measured}};
    Scenario child{{9}, "", "", 7, false, ScenarioId{3}, {}};
    child.values[P::sitePue] = {1.0 / 3.0 + 1.0, {OriginKind::user, {}, {}, {}, Grade::claimed}};
    Scenario grandchild{{4}, "孙", "", 5, true, ScenarioId{9}, {}};
    grandchild.values[P::siteWue] = {0.0, {OriginKind::user, {}, {}, {}, Grade::disclosed}};
    grandchild.values[P::inferenceQueriesPerDay] = {1e13, {OriginKind::user, {}, {}, {}, {}}};
    contents.comparison = {"A title, 标题", {grandchild, parent, child}, ScenarioId{9}};
    contents.view = {Per::ktoken,
                     Display::relativeToBaseline,
                     Stacking::byStage,
                     Metric::carbonMarket,
                     Metric::waterWithdrawal,
                     Metric::costTotal,
                     "cn"};
    contents.presets = {somePreset()};
    contents.sources = {
        {"patterson-2021", "Carbon Emissions", "arXiv", 2021, "quoted figure",
         "https://arxiv.org/abs/2104.10350"},
        {"de-vries-2023", "The growing energy footprint", "Joule", 2023, "quoted figure", ""}};
    return contents;
}

// The same with what version 2 brought: a range of every kind, correlations, a seed.
inline DocumentContents everyKindOfRange()
{
    using P = ParameterId;
    DocumentContents contents = everyKindOfValue();
    auto& values = contents.comparison.scenarios[1].values;
    const Origin user{OriginKind::user, {}, {}, {}, {}};
    values[P::trainingDays] = {95, user, pert(90, 95, 100).value()};
    values[P::siteWaterConsumption] = {0.3, user, uniformBetween(0, 0.6).value()};
    values[P::siteContractedShare] = {0.5, user, triangular(0.1, 1.0 / 3.0, 1).value()};
    values[P::costCarbonStep] = {0, user, normalBetween(-0.1, 0.1).value()};
    values[P::inferenceWhPerQuery] = {1.461505, user, lognormalBetween(0.24, 8.9).value()};
    values[P::hardwareAcceleratorsPerServer] = {8, user, discrete({4, 8}, {1, 2}).value()};
    values[P::sitePue].range = lognormalBetween(1.05, 1.5).value();
    contents.comparison.correlations = {{P::sitePue, P::siteWue, -0.5},
                                        {P::trainingDays, P::inferenceWhPerQuery, 1.0 / 3.0}};
    contents.comparison.seed = 0xFEDCBA9876543210U;
    return contents;
}

// The same with what version 3 brought: claims with every field, facet and kind, and one with next to nothing.
inline DocumentContents everyKindOfClaim()
{
    DocumentContents contents = everyKindOfRange();
    Claim full{"own-2",
               "patterson-2021",
               "GPT-3 took <1,287> MWh",
               "GPT-3 用电",
               "GPT-3 training",
               "GPT-3 训练",
               "gpt-3-training",
               "Somebody",
               2021,
               "run",
               ClaimedValue{1.0 / 3.0, 1e300, "MWh", ClaimBound::atLeast},
               ClaimKind::whatIf,
               ClaimKind::forecast,
               "1287 MWh",
               "model(\"GPT-3\")",
               "",
               "",
               {},
               {},
               "a\nnote",
               "注"};
    for (const FacetKind kind : {FacetKind::scope, FacetKind::baseYear, FacetKind::water, FacetKind::use,
                                 FacetKind::growth, FacetKind::law})
        full.facets.push_back({kind, std::string("told ") + facetKey(kind), "is", "说", "是"});
    full.sources = {"patterson-2021", "de-vries-2023"};
    Claim bare;
    bare.id = "own-1";
    Claim measured;
    measured.id = "own-7";
    measured.claimed = ClaimedValue{-5, -5, "", ClaimBound::atMost};
    measured.kind = ClaimKind::measured;
    measured.toldAs = ClaimKind::estimate;
    measured.missing = "no year";
    measured.missingZh = "没有年份";
    measured.sources = {"de-vries-2023"};
    contents.claims = {full, bare, measured};
    return contents;
}

// The same with what version 4 brought: a template of the report, with a block that nobody knows.
inline DocumentContents everyKindOfReport()
{
    DocumentContents contents = everyKindOfClaim();
    contents.report = {
        "A report <b>", "作者", "line 1\nline 2", "zh_CN", {"summary", "title", "no-such", "summary"}};
    return contents;
}

} // namespace cw::test
