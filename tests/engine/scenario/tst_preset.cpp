// SPDX-License-Identifier: GPL-3.0-or-later
// What choosing a preset sets, and from which of its figures.
#include "app/engine/scenario/preset.h"
#include "tests/engine/test_inputs.h"

#include <QtTest>

using namespace cw;
using namespace cw::test;

namespace {

Figure figure(const char* quantity, double value, const char* parameter, double factor = 1.0,
              const char* source = "s")
{
    Figure f;
    f.quantity = quantity;
    f.value = value;
    f.parameter = parameter;
    f.factor = factor;
    f.source = source;
    f.grade = Grade::disclosed;
    return f;
}

Preset preset(std::vector<Figure> figures)
{
    Preset p;
    p.kind = "model";
    p.id = "gpt-3";
    p.name = "GPT-3";
    p.figures = std::move(figures);
    return p;
}

} // namespace

class TestPreset : public QObject {
    Q_OBJECT

private slots:
    void setsItsInputs();
    void convertsByItsFactor();
    void firstFigureCounts();
    void leavesOutWhatDoesNotFit();
    void figuresThatDifferGiveARange();
    void figuresOfAnotherYearGiveNone();
    void aRangeOutsideTheBoundsIsLeftOut();
    void findsFigures();
};

void TestPreset::setsItsInputs()
{
    const auto values =
        presetValues(preset({figure("accelerators", 10000, "training.accelerators", 1, "patterson-2021"),
                             figure("days", 14.8, "training.days"), figure("layers", 96, "")}));
    QCOMPARE(values.size(), std::size_t(2));
    const InputValue& accelerators = values.at(P::trainingAccelerators);
    QCOMPARE(accelerators.point, 10000.0);
    QCOMPARE(accelerators.origin.kind, OriginKind::preset);
    QCOMPARE(QString::fromStdString(accelerators.origin.presetKind), QString("model"));
    QCOMPARE(QString::fromStdString(accelerators.origin.presetId), QString("gpt-3"));
    QCOMPARE(QString::fromStdString(accelerators.origin.source), QString("patterson-2021"));
    QVERIFY(accelerators.origin.grade == Grade::disclosed);
    QVERIFY(!values.contains(P::trainingMethod)); // a preset never switches methods
}

void TestPreset::convertsByItsFactor()
{
    const auto values =
        presetValues(preset({figure("training_energy", 1287, "training.statedEnergy", 1000)}));
    QCOMPARE(values.at(P::trainingStatedEnergy).point, 1287000.0);
}

void TestPreset::firstFigureCounts()
{
    const auto values =
        presetValues(preset({figure("embodied", 164, "hardware.acceleratorEmbodied", 1, "first"),
                             figure("embodied", 575, "hardware.acceleratorEmbodied", 1, "second")}));
    QCOMPARE(values.at(P::hardwareAcceleratorEmbodied).point, 164.0);
    QCOMPARE(QString::fromStdString(values.at(P::hardwareAcceleratorEmbodied).origin.source),
             QString("first"));
}

void TestPreset::leavesOutWhatDoesNotFit()
{
    const auto values = presetValues(preset(
        {figure("pue", 0.5, "site.pue"), figure("pue", 1.1, "site.pue"), figure("wue", kUnknown, "site.wue"),
         figure("x", 1, "no.such.input"), figure("grid", 1e9, "site.gridFactor")}));
    QCOMPARE(values.size(), std::size_t(1));
    QCOMPARE(values.at(P::sitePue).point, 1.1); // the first one that is within the bounds
}

void TestPreset::figuresThatDifferGiveARange()
{
    const auto rangeOf = [](const std::vector<Figure>& figures, P id) {
        return presetValues(preset(figures)).at(id).range;
    };
    Figure days = figure("days", 95, "training.days");
    QVERIFY(!rangeOf({days}, P::trainingDays));
    days.low = 90;
    days.high = 100;
    QCOMPARE(rangeOf({days}, P::trainingDays), std::optional(pert(90, 95, 100).value()));
    days.low = days.high = 95;
    QVERIFY(!rangeOf({days}, P::trainingDays));
    const char* embodied = "hardware.acceleratorEmbodied";
    const Figure first = figure("embodied", 164, embodied);
    const Figure second = figure("embodied", 273, embodied);
    QCOMPARE(rangeOf({first, second}, P::hardwareAcceleratorEmbodied),
             std::optional(pert(164, 164, 273).value()));
    // another quantity for the same input is another thing
    QVERIFY(!rangeOf({first, figure("with_host", 700, embodied)}, P::hardwareAcceleratorEmbodied));
    // the factor converts the ends too
    Figure energy = figure("energy", 1287, "training.statedEnergy", 1000);
    energy.low = 1200;
    QCOMPARE(rangeOf({energy}, P::trainingStatedEnergy),
             std::optional(pert(1.2e6, 1.287e6, 1.287e6).value()));
    // IPCC 2014, hydropower: 1 to 2200 g/kWh around 24
    Figure hydro = figure("carbon", 24, "site.gridFactor");
    hydro.low = 1;
    hydro.high = 2200;
    QCOMPARE(rangeOf({hydro}, P::siteGridFactor), std::optional(lognormalBetween(1, 2200).value()));
    QCOMPARE(presetValues(preset({hydro})).at(P::siteGridFactor).point, 24.0);
    // an option has no range
    QVERIFY(!rangeOf({figure("flag", 0, "training.on"), figure("flag", 1, "training.on")}, P::trainingOn));
}

void TestPreset::figuresOfAnotherYearGiveNone()
{
    Figure now = figure("carbon", 384, "site.gridFactor");
    now.year = 2025;
    Figure then = figure("carbon", 429, "site.gridFactor");
    then.year = 2020;
    Preset grid = preset({now, then});
    QVERIFY(presetValues(grid).at(P::siteGridFactor).range);
    grid.kind = "grid";
    QVERIFY(!presetValues(grid).at(P::siteGridFactor).range);
    grid.figures[1].year = 2025;
    QCOMPARE(presetValues(grid).at(P::siteGridFactor).range, std::optional(pert(384, 384, 429).value()));
}

void TestPreset::aRangeOutsideTheBoundsIsLeftOut()
{
    Figure pue = figure("pue", 1.1, "site.pue");
    pue.low = 0.5;
    const auto values = presetValues(preset({pue}));
    QCOMPARE(values.at(P::sitePue).point, 1.1);
    QVERIFY(!values.at(P::sitePue).range);
    pue.low.reset();
    pue.high = kUnknown;
    QVERIFY(!presetValues(preset({pue})).at(P::sitePue).range);
}

void TestPreset::findsFigures()
{
    const Preset p = preset({figure("a", 1, ""), figure("b", 2, ""), figure("b", 3, "")});
    QCOMPARE(findFigure(p, "b")->value, 2.0);
    QVERIFY(!findFigure(p, "c"));
    QVERIFY(!findFigure(p, ""));
    QVERIFY(p == preset({figure("a", 1, ""), figure("b", 2, ""), figure("b", 3, "")}));
}

QTEST_APPLESS_MAIN(TestPreset)
#include "tst_preset.moc"
