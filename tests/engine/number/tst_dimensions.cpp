// SPDX-License-Identifier: GPL-3.0-or-later
// Evaluates every formula with units instead of bare numbers (Dimensioned), and shows that a wrong unit is found.
#include "app/engine/demand/physics.h"
#include "app/engine/equivalent/equivalent.h"
#include "app/engine/growth/growth.h"
#include "app/engine/lever/lever.h"
#include "app/engine/site/cottier2024.h"
#include "app/engine/site/facility.h"
#include "app/engine/site/hydro.h"
#include "app/engine/site/money.h"
#include "app/engine/site/water_li2023.h"
#include "tests/engine/combinations.h"
#include "tests/engine/number/dimensioned.h"

#include <QtTest>

using namespace cw;
using namespace cw::test;

namespace {

constexpr std::array kAll{Workload::training, Workload::inference, Workload::fleet};

Inputs<Dimensioned> dimensioned(const InputSet& inputs)
{
    Inputs<Dimensioned> out;
    for (const ParameterRow& row : parameterTable()) {
        out.points[indexOf(row.id)] = inputs[indexOf(row.id)].point;
        out.values[indexOf(row.id)] = Dimensioned::in(row.unit, inputs[indexOf(row.id)].point);
    }
    return out;
}

void checkUnit(const Dimensioned& x, const std::string& unit, const std::string& what)
{
    if (!x.isIn(unit.c_str()))
        DimensionLog::record({what, " is in [", x.unit().describe(), "] instead of ", unit});
}

// The first violation of a workload's formulas and results; empty when the units fit.
std::string violation(Workload workload, const Inputs<Dimensioned>& in)
{
    DimensionLog::reset();
    const auto year = workloadYear(workload, in);
    for (const MetricRow& row : metricTable())
        if (const auto& result = year[row.metric])
            checkUnit(*result, std::string(row.unit) + (row.perTime ? "/year" : ""), row.key);
    constexpr std::array<const char*, kPerCount> units{"1", "d/year", "run/year", "query/year",
                                                       "ktoken/year"};
    for (std::size_t i = 0; i < kPerCount; ++i)
        if (year.units[i])
            checkUnit(*year.units[i], units[i], "units of a year");
    return DimensionLog::clean() ? std::string() : DimensionLog::text();
}

// Feeds one input in another unit, in all combinations; true when any of them notices.
bool isNoticed(ParameterId id, const Unit& wrong)
{
    for (const Workload workload : kAll)
        for (const Combination& c : combinationsOf(workload)) {
            Inputs<Dimensioned> in = dimensioned(c.inputs);
            in.values[indexOf(id)] = Dimensioned(c.inputs[indexOf(id)].point, wrong);
            if (!violation(workload, in).empty())
                return true;
        }
    return false;
}

Dimensioned d(const char* unit)
{
    return Dimensioned::in(unit, 3.0);
}

Dimensioned p(ParameterId id)
{
    return Dimensioned::in(parameterRow(id).unit, 3.0);
}

#define WANT_UNIT(expression, wantedUnit)                                                                    \
    do {                                                                                                     \
        DimensionLog::reset();                                                                               \
        const Dimensioned result = expression;                                                               \
        QVERIFY2(DimensionLog::clean(), DimensionLog::text().c_str());                                       \
        QVERIFY2(result.isIn(wantedUnit), result.unit().describe().c_str());                                 \
    } while (false)

#define WANT_VIOLATION(expression, words)                                                                    \
    do {                                                                                                     \
        DimensionLog::reset();                                                                               \
        (void)(expression);                                                                                  \
        QVERIFY2(!DimensionLog::clean(), "nothing was found");                                               \
        QVERIFY2(QByteArray(DimensionLog::text().c_str()).contains(words), DimensionLog::text().c_str());    \
    } while (false)

// training::acceleratorTime as somebody might write it again, with the step from W to kW forgotten.
template <class N>
N acceleratorTimeWithoutConversion(const N& accelerators, const N& days, const N& watts)
{
    return named(accelerators * days * num<N>(constant::hoursPerDay) * watts, cw::quantity::runItEnergy);
}

QString readSource(const QString& path)
{
    QFile file(QStringLiteral(CW_SOURCE_DIR "/") + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

class TestDimensions : public QObject {
    Q_OBJECT

private slots:
    void unitsOfAllWorkloads();
    void sameNumbersAsPlain();
    void everyInputIsChecked_data();
    void everyInputIsChecked();
    void wrongUnitsAreFound();
    void forgottenConversionIsFound();
    void numberTypeIsStrict();
    void trainingFormulas();
    void inferenceFormulas();
    void ecologitsFormulas();
    void llmcarbonFormulas();
    void measuredFormulas();
    void calculatorFormulas();
    void fleetFormulas();
    void siteFormulas();
    void waterOfLi2023();
    void moneyFormulas();
    void facilityFormulas();
    void physicsAndGrowth();
    void levers();
    void hydroAndEquivalents();
    void everyTemplateIsEvaluated();
    void conversionsHaveTheirSize_data();
    void conversionsHaveTheirSize();
};

void TestDimensions::unitsOfAllWorkloads()
{
    int count = 0;
    for (const Workload workload : kAll)
        for (const Combination& c : combinationsOf(workload)) {
            const std::string found = violation(workload, dimensioned(c.inputs));
            QVERIFY2(found.empty(), (c.name + ": " + found).c_str());
            ++count;
        }
    QCOMPARE(count, 9 * 2 * 2 * 2 * 2 + 11 * 3 * 2 * 2 * 2 + 3 * 2 * 2 * 2);
}

// Otherwise the units would be those of another formula.
void TestDimensions::sameNumbersAsPlain()
{
    for (const Workload workload : kAll)
        for (const Combination& c : combinationsOf(workload)) {
            const auto year = workloadYear(workload, dimensioned(c.inputs));
            const Outcome outcome = evaluate(c.inputs);
            const auto& plain = outcome.workloads[static_cast<std::size_t>(workload)].perYear;
            for (const MetricRow& row : metricTable()) {
                QVERIFY2(year[row.metric].has_value() == plain[indexOf(row.metric)].has_value(),
                         (c.name + ' ' + row.key).c_str());
                if (year[row.metric])
                    QVERIFY2(year[row.metric]->value() == *plain[indexOf(row.metric)],
                             (c.name + row.key).c_str());
            }
        }
}

void TestDimensions::everyInputIsChecked_data()
{
    QTest::addColumn<int>("input");
    for (const ParameterRow& row : parameterTable())
        if (row.kind == ParameterKind::number)
            QTest::newRow(row.key) << static_cast<int>(row.id);
}

// Another dimension (times a kelvin) and another size (a hundredth) of every single input: both are noticed.
void TestDimensions::everyInputIsChecked()
{
    QFETCH(int, input);
    const auto id = static_cast<ParameterId>(input);
    const Unit right = Unit::known(parameterRow(id).unit);
    QVERIFY2(isNoticed(id, right * Unit::known("K")), "another dimension was not noticed");
    QVERIFY2(isNoticed(id, right * Unit::known("%")), "another size was not noticed");
}

void TestDimensions::wrongUnitsAreFound()
{
    const auto n = [](const char* unit, double v) { return Dimensioned::in(unit, v); };
    // Days given as hours: 14.8 d × 24 h each, and the factor from days to hours on top.
    WANT_VIOLATION(
        training::acceleratorTime(n("accelerator", 1e4), n("h/run", 355.2), n("W/accelerator", 330)),
        "run.accelerator-hours");
    // kW for W, and the other way round.
    WANT_VIOLATION(
        training::acceleratorTime(n("accelerator", 1e4), n("d/run", 14.8), n("kW/accelerator", 0.33)),
        "run.it-energy");
    WANT_VIOLATION(cw::fleet::ratedOfServers(n("server", 4e5), n("W/server", 6500)), "rated-power");
    // A year for a day, a run for a query, kilograms for grams, litres per MWh.
    WANT_VIOLATION(cw::inference::hardwareTime(n("server", 3617), n("kW/server", 6.5), n("1", 1),
                                               n("query/year", 7e10), n("accelerator/server", 8)),
                   "query.it-energy");
    WANT_VIOLATION(site::facilityEnergy(n("kWh/run", 1), n("1", 1.2)), "facility-energy");
    WANT_VIOLATION(site::carbonLocation(n("kWh/year", 1), n("kg/kWh", 0.429)), "carbon-location");
    WANT_VIOLATION(site::waterOnSite(n("kWh/year", 1), n("L/MWh", 550)), "water-on-site");
    // A message says which units met.
    WANT_VIOLATION(site::waterConsumption(n("L/year", 1), n("m3/year", 1)), "+");
}

void TestDimensions::forgottenConversionIsFound()
{
    WANT_VIOLATION(acceleratorTimeWithoutConversion(p(P::trainingAccelerators), p(P::trainingDays),
                                                    p(P::trainingAverageWatts)),
                   "run.it-energy wants [kWh/run]");
    // The copy is wrong in nothing else.
    WANT_UNIT(
        training::acceleratorTime(p(P::trainingAccelerators), p(P::trainingDays), p(P::trainingAverageWatts))
            .it,
        "kWh/run");
}

void TestDimensions::numberTypeIsStrict()
{
    WANT_VIOLATION(d("kWh") + d("MWh"), "+");
    WANT_VIOLATION(d("kWh") - d("kW"), "-");
    WANT_VIOLATION(d("J") + d("J/d"), "+");
    WANT_VIOLATION(expOf(d("W")), "exp");
    WANT_VIOLATION(logOf(d("kWh/year")), "log");
    WANT_VIOLATION(powOf(d("W"), d("1")), "power");
    WANT_VIOLATION(powOf(d("1"), d("year")), "exponent");
    WANT_VIOLATION(ceilOf(d("accelerator")), "rounding");
    WANT_VIOLATION(roundOf(d("accelerator")), "rounding");
    WANT_VIOLATION(powerOfTwoAbove(d("accelerator")), "power of two");
    WANT_VIOLATION(maxOf(d("t"), d("kg")), "max");
    WANT_VIOLATION(minOf(d("s"), d("h")), "min");
    WANT_VIOLATION(asUnit(d("query"), "accelerator"), "accelerator");
    WANT_VIOLATION(whereAtMost(d("1"), d("K"), d("W"), d("W")), "compared");
    WANT_VIOLATION(whereAtMost(d("1"), d("1"), d("W"), d("kW")), "or");
    WANT_UNIT(d("kWh") + d("Wh") * num<Dimensioned>(constant::kWhPerWh), "kWh");
    // Only the first violation is kept, with the next named step.
    DimensionLog::reset();
    const Dimensioned sum = named(d("kWh") + d("K"), Quantity{"first-step", "kWh"});
    (void)named(sum + d("W"), Quantity{"second-step", "kWh"});
    QVERIFY(QByteArray(DimensionLog::text().c_str()).endsWith("on the way to first-step"));
}

void TestDimensions::trainingFormulas()
{
    const auto days = p(P::trainingDays);
    const auto cards = p(P::trainingAccelerators);
    WANT_UNIT(training::serverDays(cards, p(P::hardwareAcceleratorsPerServer), p(P::hardwareServerKw), days,
                                   p(P::trainingLoad))
                  .acceleratorHours,
              "accelerator.h/run");
    WANT_UNIT(
        training::stated(p(P::trainingStatedEnergy), p(P::sitePue), true, p(P::hardwareAcceleratorWatts)).it,
        "kWh/run");
    WANT_UNIT(training::flopOfRun(p(P::modelParametersActive), p(P::modelTrainingTokens), true), "FLOP/run");
    WANT_UNIT(training::flop(d("FLOP/run"), p(P::hardwarePeakFlops), p(P::trainingMfu), cards,
                             p(P::trainingAverageWatts))
                  .it,
              "kWh/run");
    WANT_UNIT(
        *training::detail::fromAcceleratorHours(d("accelerator.h/run"), p(P::trainingAverageWatts), cards)
             .ratedKw,
        "kW");
    WANT_UNIT(training::daysOfRun(d("accelerator.h/run"), cards), "d/run");
}

void TestDimensions::inferenceFormulas()
{
    WANT_UNIT(cw::inference::stated(p(P::inferenceWhPerQuery), Boundary::accelerator, p(P::sitePue),
                                    p(P::inferenceHostRatio), p(P::inferenceIdleRatio),
                                    p(P::hardwareAcceleratorWatts))
                  .it,
              "kWh/query");
    WANT_UNIT(cw::inference::epoch2025(p(P::modelParametersActive), p(P::inferenceOutputTokens),
                                       p(P::hardwarePeakFlops), p(P::inferenceUtilisation),
                                       p(P::inferencePeakWatts), p(P::inferencePowerShare))
                  .it,
              "kWh/query");
}

void TestDimensions::ecologitsFormulas()
{
    const auto latency = std::optional(p(P::inferenceRequestLatency));
    const auto active = p(P::modelParametersActive);
    WANT_UNIT(ecologits::gpuWhPerToken(d("1"), d("1")), "Wh/token/accelerator");
    WANT_UNIT(ecologits::latencyPerToken(d("1"), d("1")), "s/token");
    WANT_UNIT(ecologits::gpusForWeights(active, ecologits::constant::bytes4), "1");
    WANT_UNIT(ecologits::gpuCount(active), "accelerator");
    WANT_UNIT(ecologits::gpuCountOld(active), "accelerator");
    WANT_UNIT(ecologits::request(d("accelerator"), d("Wh/token/accelerator"), p(P::inferenceOutputTokens),
                                 *latency, d("kW/server"), std::optional(d("1")))
                  .acceleratorHours,
              "accelerator.h/query");
    WANT_UNIT(ecologits::v09(active, p(P::modelParametersTotal), p(P::inferenceOutputTokens), latency).it,
              "kWh/query");
    WANT_UNIT(ecologits::v08(active, p(P::modelParametersTotal), p(P::inferenceOutputTokens)).it,
              "kWh/query");
}

void TestDimensions::llmcarbonFormulas()
{
    const auto size = Dimensioned::in("param", 175e9);
    WANT_UNIT(llmcarbon::evaluateRegression(llmcarbon::kGpus, size), "1");
    WANT_UNIT(llmcarbon::parallelism(size).tensor, "1");
    WANT_UNIT(llmcarbon::parallelism(size).pipeline, "1");
    WANT_UNIT(llmcarbon::gpuCount(size), "accelerator");
    WANT_UNIT(llmcarbon::reachedFlops(size), "FLOP/s/accelerator");
    WANT_UNIT(llmcarbon::flopOfAnswers(size, p(P::modelTrainingTokens)), "FLOP/run");
    WANT_UNIT(
        llmcarbon::given(d("FLOP/run"), d("FLOP/s/accelerator"), d("accelerator"), p(P::trainingAverageWatts))
            .it,
        "kWh/run");
    WANT_UNIT(llmcarbon::training(size, p(P::modelTrainingTokens), p(P::trainingAverageWatts)).it, "kWh/run");
}

void TestDimensions::measuredFormulas()
{
    namespace m = cw::measured;
    const m::Serving<Dimensioned> s{p(P::modelParametersActive),
                                    p(P::modelParametersTotal),
                                    m::Precision::bits8,
                                    p(P::inferenceBatch),
                                    d("accelerator"),
                                    p(P::hardwareMemoryBandwidth),
                                    p(P::hardwarePeakFlops),
                                    p(P::hardwareAcceleratorWatts)};
    const m::Tokens<Dimensioned> t{p(P::inferencePromptTokens), p(P::inferenceCachedPromptTokens),
                                   p(P::inferenceOutputTokens)};
    const auto c = m::coefficients<Dimensioned>();
    WANT_UNIT(m::bytesPerParameter<Dimensioned>(m::Precision::bits4), "B/param");
    WANT_UNIT(m::filledAccelerators(s.totalParameters, s.precision, p(P::hardwareMemory)), "accelerator");
    WANT_UNIT(m::leastAccelerators(s.totalParameters, s.precision, p(P::hardwareMemory)), "accelerator");
    WANT_UNIT(m::parametersRead(s), "param");
    WANT_UNIT(m::slowness(s, c), "1");
    WANT_UNIT(m::step(s, t, c).reading, "s");
    WANT_UNIT(m::use(s, t, c).energy, "kWh/query");
    WANT_UNIT(m::perQuery(s, t, d("1"), p(P::inferenceHostRatio), p(P::inferenceIdleRatio)).it, "kWh/query");
    WANT_UNIT(cw::inference::ofAccelerators(d("kWh/query"), d("1"), d("1"), d("accelerator.h/query")).it,
              "kWh/query");
}

void TestDimensions::calculatorFormulas()
{
    namespace g = cw::green_algorithms;
    namespace c = cw::codecarbon;
    const auto watts = d("W/server");
    WANT_UNIT(server_power::total(watts, watts, watts), "kW/server");
    WANT_UNIT(g::serverKw(watts, d("1"), watts, d("1"), p(P::hardwareServerMemory)), "kW/server");
    WANT_UNIT(c::serverKw(watts, d("1"), watts, p(P::hardwareServerDimms)), "kW/server");
    WANT_UNIT(c::memoryWatts(d("1"), c::constant::moduleWatts, c::constant::leastMemory), "W/server");
    WANT_UNIT(c::processorWattsAtLoad(watts, d("1")), "W/server");
    WANT_UNIT(cottier2024::valueLeft(d("year")), "1");
    WANT_UNIT(cottier2024::amortisedShare(d("year")), "1");
    WANT_UNIT(mlco2::rounded(d("kWh/run"), mlco2::constant::oneKWh), "kWh/run");
    WANT_UNIT(site::carbonLocationRounded(d("kWh/year"), p(P::siteGridFactor)), "kg/year");
    const auto server = jegham::serverOf(p(P::hardwareServerKw), p(P::hardwareAcceleratorsPerServer),
                                         p(P::hardwareAcceleratorWatts));
    WANT_UNIT(server.rest, "kW/server");
    WANT_UNIT(jegham::perQuery(p(P::inferenceFirstToken), p(P::inferenceOutputTokens),
                               p(P::inferenceTokenRate), server, d("1"), d("1"))
                  .acceleratorHours,
              "accelerator.h/query");
    WANT_UNIT(
        llmcarbon::inference(Dimensioned::in("param", 175e9), p(P::inferenceOutputTokens), d("W/accelerator"))
            .it,
        "kWh/query");
}

void TestDimensions::fleetFormulas()
{
    const auto u = p(P::fleetUtilisation);
    const auto idle = p(P::fleetIdleShare);
    WANT_UNIT(cw::fleet::powerShare(u, idle), "1");
    WANT_UNIT(cw::fleet::energyPerWork(u, idle), "1");
    WANT_UNIT(cw::fleet::idleEnergyShare(u, idle), "1");
    WANT_UNIT(cw::fleet::ratedOfAccelerators(p(P::fleetAccelerators), p(P::fleetWattsPerAccelerator)), "kW");
    WANT_UNIT(cw::fleet::stockOfShipments(p(P::fleetShipmentsPerYear), p(P::fleetLife)), "server");
    WANT_UNIT(cw::fleet::yearAtShare(d("kW"), u, d("accelerator")).it, "kWh/year");
    WANT_UNIT(*cw::fleet::yearAtUtilisation(d("kW"), u, idle, d("accelerator")).unsplit, "kWh/year");
}

void TestDimensions::siteFormulas()
{
    const auto energy = d("kWh/year");
    WANT_UNIT(site::overheadEnergy(energy, p(P::sitePue)), "kWh/year");
    WANT_UNIT(site::meanPower(energy), "MW");
    WANT_UNIT(site::peakPower(d("kW"), p(P::sitePue)), "MW");
    WANT_UNIT(site::carbonMarket(energy, p(P::siteContractedShare), p(P::siteResidualFactor)), "kg/year");
    WANT_UNIT(site::carbonEmbodied(d("accelerator.h/year"), p(P::hardwareAcceleratorEmbodied),
                                   p(P::hardwareServerEmbodied), p(P::hardwareAcceleratorsPerServer),
                                   p(P::hardwareLife)),
              "kg/year");
    WANT_UNIT(site::waterOffSite(energy, p(P::siteWaterConsumption)), "L/year");
    WANT_UNIT(site::waterOffSiteEcologits(energy, p(P::sitePue), p(P::siteWaterConsumption)), "L/year");
    WANT_UNIT(site::waterWithdrawal(energy, p(P::siteWaterWithdrawal)), "L/year");
    WANT_UNIT(site::waterThroughflow(energy, p(P::siteWaterThroughflow)), "L/year");
    WANT_UNIT(site::costElectricity(energy, p(P::costTariff)), "USD/year");
    WANT_UNIT(site::chargedTonnes(d("kg/year"), p(P::costCarbonBaseline)), "t/year");
    WANT_UNIT(
        site::costCarbon(d("t/year"), p(P::costCarbonPrice), p(P::costCarbonStep), p(P::costCarbonYears)),
        "USD/year");
    WANT_UNIT(site::costHardware(d("accelerator.h/year"), p(P::hardwarePrice), p(P::hardwareLife)),
              "USD/year");
}

void TestDimensions::waterOfLi2023()
{
    WANT_UNIT(li2023::wueOfWetBulb(Dimensioned::in("1", 60), Dimensioned::in("1", 6)), "L/kWh");
    std::array<Dimensioned, li2023::kFuelCount> generation;
    generation.fill(d("TWh/year"));
    WANT_UNIT(li2023::waterOfMix(generation), "L/kWh");
}

void TestDimensions::moneyFormulas()
{
    WANT_UNIT(site::rentedHardware(d("accelerator.h/run"), d("USD/accelerator/h")), "USD/run");
    WANT_UNIT(site::shareOfTwo(d("USD/run"), d("USD/run")), "1");
    WANT_VIOLATION(site::shareOfTwo(d("USD/run"), d("CNY/run")), "+");
    WANT_UNIT(site::paymentPerMwh(d("USD"), d("MW"), d("1"), d("year")), "USD/MWh");
    WANT_UNIT(site::inCurrency(d("USD/year"), d("CNY/USD")), "CNY/year");
}

void TestDimensions::facilityFormulas()
{
    WANT_UNIT(site::consolidationSaving(d("1"), p(P::sitePue), p(P::sitePue)), "1");
    WANT_UNIT(site::energyIntoChain(d("kWh/year"), d("1")), "kWh/year");
}

void TestDimensions::physicsAndGrowth()
{
    WANT_UNIT(physics::landauerLimit(d("K")), "J");
    WANT_UNIT(physics::energyPerFlop(p(P::hardwareAcceleratorWatts), p(P::hardwarePeakFlops)), "J/FLOP");
    WANT_UNIT(physics::energyInTime(d("W"), d("h")), "Wh");
    WANT_UNIT(growth::scalingExponent(d("1"), d("1")), "1");
    WANT_VIOLATION(growth::scalingExponent(d("param"), d("1")), "log");
    WANT_UNIT(growth::nextGeneration(d("kWh/run"), d("1"), d("1")), "kWh/run");
    WANT_UNIT(growth::crossoverDays(d("kWh"), d("kWh/d")), "d");
    WANT_UNIT(growth::yearlyFactor(d("1"), d("1")), "1");
    WANT_UNIT(growth::grown(d("kWh/year"), d("1"), d("1")), "kWh/year");
    WANT_VIOLATION(growth::grown(d("kWh/year"), d("1"), d("year")), "exponent");
    WANT_UNIT(growth::yearsToReach(d("1"), d("1")), "1");
    WANT_UNIT(growth::reboundElasticity(d("1"), d("1")), "1");
}

void TestDimensions::levers()
{
    WANT_UNIT(lever::remaining(d("1"), d("1")), "1");
    WANT_UNIT(lever::savedByFactor(d("1")), "1");
    WANT_UNIT(lever::weightMemory(p(P::modelParametersTotal), d("B/param")), "GB");
    WANT_UNIT(lever::perJouleFactor(d("1"), d("1")), "1");
    WANT_UNIT(lever::breakEvenQueries(d("kWh"), d("kWh/query")), "query");
    WANT_UNIT(lever::offloadSaving(p(P::inferenceQueriesPerDay), d("1"), d("kWh/query"), d("kWh/query")),
              "kWh/d");
    WANT_VIOLATION(lever::offloadSaving(p(P::inferenceQueriesPerDay), d("1"), d("kWh/query"), d("Wh/query")),
                   "-");
    WANT_UNIT(lever::generation(d("kW"), d("1")), "kWh/year");
    WANT_UNIT(lever::assetsToOffset(d("kWh/year"), d("kWh/year")), "1");
}

void TestDimensions::hydroAndEquivalents()
{
    WANT_UNIT(hydro::throughflow(d("m"), d("1")), "L/kWh");
    WANT_UNIT(equivalent::homes(d("kWh/year"), d("kWh/home/year")), "home");
    WANT_VIOLATION(equivalent::homes(d("kWh/d"), d("kWh/home/year")), "homes");
    WANT_UNIT(equivalent::impliedHomeUse(d("kWh/year"), d("home")), "kWh/home/year");
    WANT_UNIT(equivalent::carDistance(d("kWh"), d("kWh/km")), "km");
    WANT_UNIT(equivalent::drivingEnergy(d("car"), d("km/car"), d("kWh/km")), "kWh");
    WANT_UNIT(equivalent::pools(d("m3"), d("m3/pool")), "pool");
}

// A formula that somebody adds and nobody evaluates with units fails here.
void TestDimensions::everyTemplateIsEvaluated()
{
    const QString evaluated = readSource("tests/engine/number/tst_dimensions.cpp")
        + readSource("app/engine/scenario/formulas.h") + readSource("app/engine/scenario/demand_choice.h");
    QVERIFY(!evaluated.isEmpty());
    static const QRegularExpression definition(
        R"(template <class N>\n(?:\[\[nodiscard\]\] )?[\w:<>]+ (\w+)\()");
    int count = 0;
    for (const char* folder : {"demand", "site", "growth", "lever", "equivalent"}) {
        QDir dir(QStringLiteral(CW_SOURCE_DIR "/app/engine/") + folder);
        for (const QString& file : dir.entryList({"*.h"})) {
            const QString text = readSource(QStringLiteral("app/engine/%1/%2").arg(folder, file));
            for (auto it = definition.globalMatch(text); it.hasNext(); ++count) {
                const QString name = it.next().captured(1);
                const QRegularExpression call("(::|\\b)" + name + "(<N>|<Dimensioned>)?\\(");
                QVERIFY2(evaluated.contains(call), qPrintable(file + ": " + name));
            }
        }
    }
    QVERIFY2(count > 50, qPrintable(QString::number(count)));
}

void TestDimensions::conversionsHaveTheirSize_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("unit");
    for (const Constant& c :
         {constant::kWhPerWh, constant::kWPerW, constant::MWPerKW, constant::WhPerJ, constant::hPerS,
          constant::WPerKW, constant::WhPerKWh, constant::kgPerG, constant::tPerKg, constant::hoursPerDay,
          constant::daysPerYear, constant::hoursPerYear, constant::tokensPerKtoken,
          hydro::constant::joulePerKWh, li2023::constant::MWhPerKWh, measured::constant::bytesPerGB})
        QTest::newRow(c.key) << c.value << QString(c.unit);
}

// 0.001 "kWh/Wh" is nothing but one: a conversion with another value would pass as a unit and falsify the result.
void TestDimensions::conversionsHaveTheirSize()
{
    QFETCH(double, value);
    QFETCH(QString, unit);
    CW_CLOSE(value * Unit::known(unit.toStdString()).factorTo(Unit::known("1")), 1.0, 1e-12);
}

QTEST_APPLESS_MAIN(TestDimensions)
#include "tst_dimensions.moc"
