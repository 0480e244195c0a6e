// SPDX-License-Identifier: GPL-3.0-or-later
// Worked example N 88: the range of a result from the range of one input.
#include "app/engine/uncertainty/influence.h"
#include "app/engine/uncertainty/quantiles.h"
#include "tests/engine/test_inputs.h"

#include <QtTest>

#include <algorithm>

using namespace cw;
using namespace cw::test;

namespace {

// 200 million queries a day of 2.5 to 8.9 Wh.
InputSet queriesOf(const Distribution& wh)
{
    InputSet inputs = inferenceInputs(InferenceMethod::stated, {{P::inferenceQueriesPerDay, 2e8}});
    inputs[indexOf(P::inferenceWhPerQuery)] = {medianOf(wh), {}, wh};
    return inputs;
}

std::vector<double> drawsOf(const InputSet& inputs)
{
    const auto drawn =
        sample({{inputs}, {}, {{M::electricityFacility}}, Per::year, kUsualDraws, 1, 1}).takeValue();
    const auto draws = drawn->of(0, 0);
    return {draws.begin(), draws.end()};
}

} // namespace

class TestSystemsN88 : public QObject {
    Q_OBJECT

private slots:
    void n88_anythingBetween();
    void n88_fifthToNinetyFifth();
    void n88_widthFromOneInput();
};

void TestSystemsN88::n88_anythingBetween()
{
    const auto draws = drawsOf(queriesOf(uniformBetween(2.5, 8.9).value()));
    const auto [least, most] = std::minmax_element(draws.begin(), draws.end());
    CW_CLOSE(*least, 182e6, 0.6 / 182); // 182.5
    CW_CLOSE(*most, 650e6, 0.5 / 650);  // 649.7
    CW_CLOSE(*most / *least, 3.6, 0.05 / 3.6);
}

void TestSystemsN88::n88_fifthToNinetyFifth()
{
    const Summary summary = summaryOf(drawsOf(queriesOf(lognormalBetween(2.5, 8.9).value())));
    CW_CLOSE(summary.p5, 182e6, 1.1 / 182); // of 10,000 draws
    CW_CLOSE(summary.p95, 650e6, 3.0 / 650);
    CW_CLOSE(summary.p50, 2e8 * std::sqrt(2.5 * 8.9) * 0.365, 0.001);
}

void TestSystemsN88::n88_widthFromOneInput()
{
    const auto found =
        tornado({{queriesOf(lognormalBetween(2.5, 8.9).value())}, M::electricityFacility, Per::year});
    QVERIFY(found);
    QCOMPARE(found->bars.size(), std::size_t{1});
    QCOMPARE(found->bars.front().mover.input, P::inferenceWhPerQuery);
    CW_CLOSE(found->bars.front().atLow, 182.5e6, 1e-6);
    CW_CLOSE(found->bars.front().atHigh, 649.7e6, 1e-6);
}

QTEST_APPLESS_MAIN(TestSystemsN88)
#include "tst_systems_n88.moc"
