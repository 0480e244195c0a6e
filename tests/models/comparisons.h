// SPDX-License-Identifier: GPL-3.0-or-later
// Comparisons for the tests of app/models: a few well-known loads, with grades and sources, and some yardsticks.
#pragma once

#include "app/engine/equivalent/equivalent.h"
#include "app/engine/scenario/scenario.h"
#include "app/engine/scenario/view.h"

#include <string>
#include <utility>
#include <vector>

namespace cw::test {

using P = ParameterId;

inline InputValue stated(double point, Grade grade, const std::string& source)
{
    return {point, {OriginKind::user, {}, {}, source, grade}};
}

inline Scenario scenario(std::int64_t id, const std::string& name, std::map<ParameterId, InputValue> values)
{
    Scenario s;
    s.id = {id};
    s.name = name;
    s.style = static_cast<int>((id - 1) % kStyleCount);
    s.values = std::move(values);
    s.values.try_emplace(P::siteWue,
                         InputValue{0.55, defaultInputs()[indexOf(P::siteWue)].origin}); // without its range
    return s;
}

// 200 million queries a day of 2.9 Wh at the servers: 212 GWh a year, 254 GWh with a PUE of 1.2.
inline Scenario chatGpt(std::int64_t id = 1)
{
    return scenario(id, "ChatGPT 2024",
                    {{P::inferenceOn, {1, {}}},
                     {P::inferenceMethod, {0, {}}},
                     {P::inferenceBoundary, {1, {}}},
                     {P::inferenceQueriesPerDay, stated(200e6, Grade::claimed, "openai-2024")},
                     {P::inferenceWhPerQuery, stated(2.9, Grade::estimated, "de-vries-2023")}});
}

// 10,000 V100 for 14.8 days at 330 W, PUE 1.10, 429 g/kWh: 1,289 MWh and 553 t (Patterson 2021).
inline Scenario gpt3(std::int64_t id = 2)
{
    return scenario(id, "GPT-3 training",
                    {{P::trainingOn, {1, {}}},
                     {P::inferenceOn, {0, {}}},
                     {P::trainingMethod, {1, {}}},
                     {P::trainingAccelerators, stated(10000, Grade::disclosed, "patterson-2021")},
                     {P::trainingDays, stated(14.8, Grade::disclosed, "patterson-2021")},
                     {P::trainingAverageWatts, stated(330, Grade::measured, "patterson-2021")},
                     {P::sitePue, stated(1.10, Grade::disclosed, "patterson-2021")},
                     {P::siteGridFactor, stated(429, Grade::disclosed, "patterson-2021")}});
}

// 100,000 × 1,390 W × 0.8 at a PUE of 1.25: 1.2176 TWh a year.
inline Scenario cluster(std::int64_t id = 3)
{
    return scenario(id, "100,000 H100",
                    {{P::fleetOn, {1, {}}},
                     {P::inferenceOn, {0, {}}},
                     {P::fleetMethod, {1, {}}},
                     {P::fleetAccelerators, stated(100000, Grade::estimated, "semianalysis-2024")},
                     {P::fleetWattsPerAccelerator, stated(1390, Grade::derived, "semianalysis-2024")},
                     {P::fleetLoad, stated(0.8, Grade::estimated, "semianalysis-2024")},
                     {P::sitePue, stated(1.25, Grade::estimated, "semianalysis-2024")}});
}

// A stated energy at the building, so that the electricity is exactly this.
inline Scenario ofEnergy(std::int64_t id, const std::string& name, double kwh)
{
    return scenario(id, name,
                    {{P::trainingOn, {1, {}}},
                     {P::inferenceOn, {0, {}}},
                     {P::trainingMethod, {0, {}}},
                     {P::trainingStatedIncludesPue, {1, {}}},
                     {P::trainingStatedEnergy, stated(kwh, Grade::claimed, "")}});
}

inline Comparison comparisonOf(std::vector<Scenario> scenarios, std::optional<std::int64_t> baseline = {})
{
    Comparison comparison;
    comparison.scenarios = std::move(scenarios);
    if (baseline)
        comparison.baseline = ScenarioId{*baseline};
    return comparison;
}

inline std::vector<Source> sources()
{
    return {{"patterson-2021", "Carbon Emissions and Large Neural Network Training", "Patterson et al.", 2021,
             "quoted figure", "https://arxiv.org/abs/2104.10350"},
            {"de-vries-2023", "The growing energy footprint of artificial intelligence",
             "de Vries; Joule 7(10)", 2023, "quoted figure", ""},
            {"openai-2024", "Talk: 200 million", "OpenAI", 2024, "quoted figure", ""},
            {"semianalysis-2024", "100,000 H100 Clusters: Power, Network Topology", "SemiAnalysis", 2024,
             "quoted figure", ""}};
}

inline std::vector<equivalent::Yardstick> yardsticks()
{
    return {{"us-home", "US home", "美国家庭", "household", 10715, "eia-2021", "US"},
            {"cn-home", "Chinese home", "中国家庭", "household", 2490, "nea-2024", "CN"},
            {"ireland", "Ireland", "爱尔兰", "country", 32.01e9, "owid-2022", "IE"},
            {"lithuania", "Lithuania", "立陶宛", "country", 12.94e9, "owid-2022", "LT"},
            {"three-gorges", "Three Gorges, mean year", "三峡电站（平均年份）", "plant", 95.0e9, "ctg-2024",
             "CN"},
            {"solar-park", "a solar park", "光伏电站", "plant", 80e6, "some-2024", ""}};
}

} // namespace cw::test
