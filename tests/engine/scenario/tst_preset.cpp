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
