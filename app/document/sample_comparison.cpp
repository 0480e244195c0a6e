// SPDX-License-Identifier: GPL-3.0-or-later
// The six loads as a table. A row's presets are taken from the catalog first; then its values, which are
// what the sources say, so that the sample computes the same whatever the catalog holds.
#include "app/document/sample_comparison.h"

#include "app/document/used_presets.h"

#include <QCoreApplication>

#include <cmath>
#include <vector>

namespace cw {

namespace {

using P = ParameterId;
using G = Grade;

struct SampleValue {
    ParameterId parameter;
    double value;
    const char* source; // empty for what merely switches a workload or method
    std::optional<Grade> grade;
    std::optional<Distribution> range = {};
};

// The lowest and highest that published sources say of the value in between.
Distribution between(double low, double value, double high)
{
    return pert(low, value, high).value();
}

// One answer of a chat model: 0.3 Wh (epoch-2025) to 8.9 Wh (de-vries-2023).
constexpr double kLeastWhPerAnswer = 0.3;
constexpr double kMostWhPerAnswer = 8.9;

struct SamplePreset {
    const char* kind;
    const char* id;
};

struct SampleScenario {
    const char* name;
    const char* note;
    std::vector<SamplePreset> presets;
    std::vector<SampleValue> values;
};

constexpr const char* kContext = "SampleComparison";

// Switches on one workload and chooses its method.
template <class Method>
std::vector<SampleValue> start(Workload workload, Method method, std::vector<SampleValue> values)
{
    std::vector<SampleValue> all{{methodParameter(workload), static_cast<double>(method), "", {}}};
    for (const ParameterId flag : {P::trainingOn, P::inferenceOn, P::fleetOn})
        all.push_back({flag, flag == onParameter(workload) ? 1.0 : 0.0, "", {}});
    all.insert(all.end(), values.begin(), values.end());
    return all;
}

SampleScenario chatGpt()
{
    return {
        QT_TRANSLATE_NOOP("SampleComparison", "ChatGPT 2024"),
        QT_TRANSLATE_NOOP(
            "SampleComparison",
            "200 million requests a day at 2.9 Wh each, at the servers. The 2.9 Wh are an estimate of 2023 "
            "for the hardware of then; later estimates of one answer are near 0.3 Wh."),
        {{"grid", "usa"}},
        start(Workload::inference, InferenceMethod::stated,
              {// de-vries-2023 says 195 million of the year before
               {P::inferenceQueriesPerDay, 200e6, "kolbert-2024", G::claimed,
                uniformBetween(195e6, 200e6).value()},
               {P::inferenceWhPerQuery, 2.9, "de-vries-2023", G::estimated,
                between(kLeastWhPerAnswer, 2.9, kMostWhPerAnswer)},
               {P::inferenceBoundary, static_cast<double>(Boundary::server), "de-vries-2023", {}}})};
}

SampleScenario gpt3()
{
    return {QT_TRANSLATE_NOOP("SampleComparison", "GPT-3 training"),
            QT_TRANSLATE_NOOP(
                "SampleComparison",
                "10,000 V100 for 14.8 days at 330 W each, PUE 1.10, US average grid: 1,287 MWh and 552 t. "
                "The number of accelerators is the source's assumption."),
            {{"grid", "usa"}, {"model", "gpt-3"}},
            start(Workload::training, TrainingMethod::acceleratorTime,
                  {{P::trainingAccelerators, 10000, "patterson-2021", G::estimated},
                   {P::trainingDays, 14.8, "patterson-2021", G::derived},
                   {P::trainingAverageWatts, 330, "patterson-2021", G::measured},
                   {P::sitePue, 1.10, "patterson-2021", G::disclosed},
                   {P::siteGridFactor, 429, "patterson-2021", G::derived}})};
}

SampleScenario gpt4()
{
    return {
        QT_TRANSLATE_NOOP("SampleComparison", "GPT-4 training"),
        QT_TRANSLATE_NOOP(
            "SampleComparison",
            "Leaked figures, never confirmed: 25,000 A100 for 90 to 100 days. Counted as servers of eight "
            "at their rated 6.5 kW; PUE 1.18, as Microsoft gave for all its buildings."),
        {{"grid", "usa"}, {"hardware", "a100-80gb-sxm"}, {"model", "gpt-4"}},
        start(Workload::training, TrainingMethod::serverDays,
              {{P::trainingAccelerators, 25000, "semianalysis-2023", G::claimed},
               {P::trainingDays, 95, "semianalysis-2023", G::claimed, between(90, 95, 100)},
               {P::trainingLoad, 1, "de-vries-2023", G::estimated},
               {P::hardwareAcceleratorsPerServer, 8, "nvidia-dgx", G::disclosed},
               {P::hardwareServerKw, 6.5, "nvidia-dgx", G::disclosed},
               {P::sitePue, 1.18, "dcd-microsoft-2024", G::disclosed}})};
}

SampleScenario bloom()
{
    return {
        QT_TRANSLATE_NOOP("SampleComparison", "BLOOM training"),
        QT_TRANSLATE_NOOP(
            "SampleComparison",
            "The 433 MWh are GPU hours times 400 W: neither idle machines nor cooling are in them. The PUE "
            "of 1.2 is added here. Trained in France."),
        {{"grid", "fra"}, {"hardware", "a100-80gb-sxm"}, {"model", "bloom-176b"}},
        start(Workload::training, TrainingMethod::stated,
              {{P::trainingStatedEnergy, 433196, "luccioni-2022", G::derived},
               {P::trainingStatedIncludesPue, 0, "luccioni-2022", {}},
               {P::hardwareAcceleratorWatts, 400, "luccioni-2022", G::disclosed},
               {P::sitePue, 1.2, "luccioni-2022", G::disclosed},
               {P::siteGridFactor, 57, "luccioni-2022", G::disclosed}})};
}

SampleScenario search()
{
    return {
        QT_TRANSLATE_NOOP("SampleComparison", "AI in every search"),
        QT_TRANSLATE_NOOP(
            "SampleComparison",
            "What if each of 9 billion searches a day got an AI answer of 3 Wh at the servers? The search "
            "itself is not counted."),
        {{"grid", "usa"}},
        start(Workload::inference, InferenceMethod::stated,
              {{P::inferenceQueriesPerDay, 9e9, "de-vries-2023", G::claimed},
               {P::inferenceWhPerQuery, 3, "de-vries-2023", G::claimed,
                between(kLeastWhPerAnswer, 3, kMostWhPerAnswer)},
               {P::inferenceBoundary, static_cast<double>(Boundary::server), "de-vries-2023", {}}})};
}

SampleScenario cluster()
{
    return {QT_TRANSLATE_NOOP("SampleComparison", "100,000 H100"),
            QT_TRANSLATE_NOOP(
                "SampleComparison",
                "One cluster for a year: 139 MW of computers at full load, 80 % of it on average, PUE 1.25."),
            {{"grid", "usa"}, {"hardware", "h100-sxm"}},
            start(Workload::fleet, FleetMethod::accelerators,
                  {{P::fleetAccelerators, 100000, "semianalysis-2024", G::estimated},
                   {P::fleetWattsPerAccelerator, 1390, "semianalysis-2024", G::estimated},
                   {P::fleetLoadBasis, 0, "semianalysis-2024", {}},
                   {P::fleetLoad, 0.8, "semianalysis-2024", G::estimated},
                   {P::sitePue, 1.25, "semianalysis-2024", G::estimated}})};
}

bool nearlySame(double a, double b)
{
    return std::abs(a - b) <= 1e-6 * std::abs(b);
}

// Builds up the contents, copying presets and sources from the catalog.
class SampleMaker {
public:
    explicit SampleMaker(const Catalog& catalog)
        : m_catalog(catalog)
    {
    }

    DocumentContents make(const std::vector<SampleScenario>& rows)
    {
        m_contents.comparison.title = text(QT_TRANSLATE_NOOP("SampleComparison", "Six well-known AI loads"));
        for (const SampleScenario& row : rows)
            add(row);
        m_contents.comparison.baseline = m_contents.comparison.scenarios[1].id; // GPT-3: see the header
        return withUsedPresetsOnly(std::move(m_contents));
    }

private:
    static std::string text(const char* english)
    {
        return QCoreApplication::translate(kContext, english).toStdString();
    }

    void add(const SampleScenario& row)
    {
        Scenario scenario;
        scenario.id = nextScenarioId(m_contents.comparison);
        scenario.name = text(row.name);
        scenario.note = text(row.note);
        scenario.style = nextStyle(m_contents.comparison);
        for (const SamplePreset& preset : row.presets)
            take(scenario, preset);
        for (const SampleValue& value : row.values)
            take(scenario, value);
        m_contents.comparison.scenarios.push_back(std::move(scenario));
    }

    void take(Scenario& scenario, const SamplePreset& wanted)
    {
        const auto preset = m_catalog.find(QLatin1String(wanted.kind), QLatin1String(wanted.id));
        if (!preset)
            return;
        for (const auto& [parameter, value] : presetValues(*preset))
            scenario.values[parameter] = value;
        mergePreset(m_contents.presets, *preset);
        for (const Figure& figure : preset->figures)
            keepSource(figure.source);
    }

    void take(Scenario& scenario, const SampleValue& wanted)
    {
        const auto known = scenario.values.find(wanted.parameter);
        if (known != scenario.values.end() && nearlySame(known->second.point, wanted.value))
            return; // the preset says the same, with its own source and grade
        scenario.values[wanted.parameter] = {
            wanted.value, {OriginKind::user, {}, {}, wanted.source, wanted.grade}, wanted.range};
        keepSource(wanted.source);
    }

    void keepSource(const std::string& id)
    {
        if (const auto source = m_catalog.source(QString::fromStdString(id)))
            mergeSource(m_contents.sources, *source);
    }

    const Catalog& m_catalog;
    DocumentContents m_contents;
};

} // namespace

DocumentContents sampleContents(const Catalog& catalog)
{
    return SampleMaker(catalog).make({chatGpt(), gpt3(), gpt4(), bloom(), search(), cluster()});
}

} // namespace cw
