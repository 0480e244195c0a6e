// SPDX-License-Identifier: GPL-3.0-or-later
// The views of uncertainty on the real window: what they show, where a click leads, what is said where there is nothing.
#include "tests/ui/real_window.h"
#include "ui/charts/chart_view.h"
#include "ui/panels/chart_box.h"
#include "ui/panels/choice_box.h"
#include "ui/panels/explain_page.h"
#include "ui/panels/methods_panel.h"
#include "ui/panels/ranges_panel.h"
#include "ui/panels/segments.h"
#include "ui/panels/sweep_bar.h"
#include "ui/panels/what_matters_panel.h"
#include "ui/panels/why_panel.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace cw;
using P = ParameterId;

namespace {

Distribution rangeOf(double low, double high)
{
    return lognormalBetween(low, high).value();
}

ScenarioId scenarioAt(RealWindow& real, std::size_t row)
{
    return real.document().comparison().scenarios[row].id;
}

// Only two scenarios with ranges of our own, so that what is shown is known.
void twoServices(RealWindow& real)
{
    real.document().startNew();
    const ScenarioId a = real.document().addScenario(QStringLiteral("A"));
    const ScenarioId b = real.document().addScenario(QStringLiteral("B"));
    QVERIFY(real.document().setRange(a, P::inferenceWhPerQuery, rangeOf(2, 4)).ok());
    QVERIFY(real.document().setRange(b, P::inferenceWhPerQuery, rangeOf(1, 3)).ok());
    QVERIFY(real.document().setRange(b, P::inferenceQueriesPerDay, rangeOf(1e8, 3e8)).ok());
    real.workspace().setCurrent(b);
    QCoreApplication::processEvents();
}

template <class T>
const T& chartOf(ChartBox* box)
{
    return std::get<T>(box->view()->chart());
}

} // namespace

class TestViews : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnRealWarnings(); }
    void everyViewOfTheSampleHasAChart_data();
    void everyViewOfTheSampleHasAChart();
    void nothingToShowIsSaid_data();
    void nothingToShowIsSaid();
    void curvesAreOneEach();
    void barsLeadToTheirInputs();
    void differenceOfTwo();
    void sharesArrive();
    void sweepBecomesAScenario();
    void mapOfTwoInputs();
    void wrongEndOfASweepIsSaid();
    void whyAddsUpAndLeadsToInputs();
    void methodIsChosenInThePicture();
    void draggingTakesFewerDraws();
};

void TestViews::everyViewOfTheSampleHasAChart_data()
{
    QTest::addColumn<Tab>("tab");
    for (const Tab tab : {Tab::ranges, Tab::tornado, Tab::shares, Tab::sweep, Tab::why, Tab::methods})
        QTest::addRow("tab %d", static_cast<int>(tab)) << tab;
}

void TestViews::everyViewOfTheSampleHasAChart()
{
    QFETCH(Tab, tab);
    RealWindow real;
    real.window().showTab(tab);
    QCOMPARE(real.window().tab(), tab);
    const auto boxes = real.window().page()->findChildren<ChartBox*>();
    const auto shown =
        std::find_if(boxes.begin(), boxes.end(), [](ChartBox* box) { return box->isVisible(); });
    QVERIFY(shown != boxes.end());
    QTRY_VERIFY((*shown)->hasChart() && (*shown)->view()->regionCount() > 0);
    QVERIFY(!chart::textsOf((*shown)->view()->chart()).headline.empty());
    QVERIFY(!chart::textsOf((*shown)->view()->chart()).source.empty());
    QVERIFY(!(*shown)->view()->accessibleName().isEmpty());
}

void TestViews::nothingToShowIsSaid_data()
{
    everyViewOfTheSampleHasAChart_data();
}

void TestViews::nothingToShowIsSaid()
{
    QFETCH(Tab, tab);
    RealWindow real(RealWindow::Start::empty);
    real.window().showTab(tab);
    QCoreApplication::processEvents();
    const auto boxes = real.window().page()->findChildren<ChartBox*>();
    const auto shown =
        std::find_if(boxes.begin(), boxes.end(), [](ChartBox* box) { return box->isVisible(); });
    QVERIFY(shown != boxes.end());
    QVERIFY(!(*shown)->hasChart());
    QVERIFY(!(*shown)->reason().isEmpty());
}

void TestViews::curvesAreOneEach()
{
    RealWindow real;
    twoServices(real);
    real.window().showTab(Tab::ranges);
    QCoreApplication::processEvents();
    ChartBox* box = real.window().middle().ranges()->chart();
    const auto& density = chartOf<chart::DistributionChart>(box);
    QCOMPARE(density.series.size(), std::size_t{2});
    QVERIFY(density.kind == chart::CurveKind::density);
    QVERIFY(*density.series[0].p5 < *density.series[0].p50
            && *density.series[0].p50 < *density.series[0].p95);

    const auto buttons = real.find<RangesPanel>()->findChildren<QToolButton*>();
    buttons.last()->click();
    QCoreApplication::processEvents();
    const auto& exceedance = chartOf<chart::DistributionChart>(box);
    QVERIFY(exceedance.kind == chart::CurveKind::exceedance);
    QVERIFY(exceedance.series[0].y.front() > exceedance.series[0].y.back());
}

void TestViews::barsLeadToTheirInputs()
{
    RealWindow real;
    twoServices(real);
    real.window().showTab(Tab::tornado);
    QCoreApplication::processEvents();
    ChartBox* box = real.window().middle().matters()->chart();
    QCOMPARE(chartOf<chart::TornadoChart>(box).rows.size(), std::size_t{2});
    const QSignalSpy wanted(&real.workspace(), &Workspace::inputRequested);
    box->view()->setFocus();
    real.press(Qt::Key_Home);
    real.press(Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    const auto input = wanted[0][1].value<ParameterId>();
    QVERIFY(input == P::inferenceWhPerQuery || input == P::inferenceQueriesPerDay);
    QTRY_VERIFY(real.row(input)->isAncestorOf(QApplication::focusWidget()));
}

void TestViews::differenceOfTwo()
{
    RealWindow real;
    twoServices(real);
    real.window().showTab(Tab::tornado);
    QCoreApplication::processEvents();
    WhatMattersPanel* panel = real.window().middle().matters();
    auto* minus = panel->findChildren<ChoiceBox*>()[1];
    minus->setFocus();
    QTest::keyClick(minus, Qt::Key_Down); // from "its own result" to A
    QCoreApplication::processEvents();
    const auto& chart = chartOf<chart::TornadoChart>(panel->chart());
    QCOMPARE(chart.rows.size(), std::size_t{3}); // the energy of each, the queries of B
    QVERIFY(QString::fromStdString(chart.texts.subtitle).contains(QStringLiteral("B less A")));
}

void TestViews::sharesArrive()
{
    RealWindow real;
    twoServices(real);
    real.window().showTab(Tab::shares);
    ChartBox* box = real.window().middle().matters()->chart();
    const auto arrived = [&] { return std::holds_alternative<chart::SharesChart>(box->view()->chart()); };
    QTRY_VERIFY(arrived());
    const auto& chart = chartOf<chart::SharesChart>(box);
    QCOMPARE(chart.rows.size(), std::size_t{2});
    double alone = 0.0;
    for (const auto& row : chart.rows)
        alone += *row.alone.value;
    QVERIFY2(alone > 85.0 && alone <= 100.5,
             qPrintable(QString::number(alone))); // a product: little interaction
}

void TestViews::sweepBecomesAScenario()
{
    RealWindow real;
    twoServices(real);
    real.window().showTab(Tab::sweep);
    WhatMattersPanel* panel = real.window().middle().matters();
    ChartBox* box = panel->chart();
    QTRY_VERIFY(std::holds_alternative<chart::LineChart>(box->view()->chart()));
    QVERIFY(!panel->newScenarioButton()->isEnabled());
    box->view()->setFocus();
    real.press(Qt::Key_End);
    real.press(Qt::Key_Return);
    QVERIFY(panel->newScenarioButton()->isEnabled());
    const auto swept = panel->sweepBar()->x();
    QVERIFY(swept.ok());
    const std::size_t before = real.document().comparison().scenarios.size();
    panel->newScenarioButton()->click();
    QCOMPARE(real.document().comparison().scenarios.size(), before + 1);
    const double value =
        real.document().inputs(real.workspace().current())[indexOf(swept.value().input)].point;
    QCOMPARE(value, swept.value().values.back());
    real.document().undoStack().undo(); // in one step
    QCOMPARE(real.document().comparison().scenarios.size(), before);
}

void TestViews::mapOfTwoInputs()
{
    RealWindow real;
    twoServices(real);
    real.window().showTab(Tab::sweep);
    WhatMattersPanel* panel = real.window().middle().matters();
    QTRY_VERIFY(panel->chart()->hasChart());
    auto* second = panel->sweepBar()->findChildren<ChoiceBox*>()[1];
    second->setFocus();
    QTest::keyClick(second, Qt::Key_Down);
    QTest::keyClick(second, Qt::Key_Down);
    QTRY_VERIFY(std::holds_alternative<chart::HeatMap>(panel->chart()->view()->chart()));
    const auto& map = chartOf<chart::HeatMap>(panel->chart());
    QCOMPARE(map.values.size(), map.xs.size() * map.ys.size());
    QVERIFY(map.values.front().has_value() && map.values.back().has_value());
    QVERIFY(*map.values.back() > *map.values.front());
}

void TestViews::wrongEndOfASweepIsSaid()
{
    RealWindow real;
    twoServices(real);
    real.window().showTab(Tab::sweep);
    WhatMattersPanel* panel = real.window().middle().matters();
    QTRY_VERIFY(panel->chart()->hasChart());
    auto* to = panel->sweepBar()->findChildren<QLineEdit*>()[1];
    to->setFocus();
    to->selectAll();
    real.type(QStringLiteral("3 bananas"));
    real.press(Qt::Key_Return);
    QTRY_VERIFY(!panel->chart()->hasChart());
    QVERIFY2(panel->chart()->reason().contains(QStringLiteral("bananas")),
             qPrintable(panel->chart()->reason()));
    QCOMPARE(to->text(), QStringLiteral("3 bananas")); // nothing typed is lost
}

void TestViews::whyAddsUpAndLeadsToInputs()
{
    RealWindow real;
    twoServices(real);
    real.document().setBaseline(scenarioAt(real, 0));
    real.window().showTab(Tab::why);
    QCoreApplication::processEvents();
    ChartBox* box = real.window().middle().explain()->why()->chart();
    const auto& chart = chartOf<chart::WaterfallChart>(box);
    QCOMPARE(QString::fromStdString(chart.start.name), QStringLiteral("A"));
    QCOMPARE(QString::fromStdString(chart.end.name), QStringLiteral("B"));
    double level = chart.start.value;
    for (const auto& step : chart.steps)
        level += step.delta;
    QVERIFY(std::abs(level - chart.end.value) <= 1e-9 * std::abs(chart.end.value));
    const QSignalSpy wanted(&real.workspace(), &Workspace::inputRequested);
    box->view()->setFocus();
    real.press(Qt::Key_Home);
    real.press(Qt::Key_Down); // behind the first bar, which is A
    real.press(Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
}

void TestViews::methodIsChosenInThePicture()
{
    RealWindow real;
    twoServices(real);
    real.window().showTab(Tab::methods);
    QCoreApplication::processEvents();
    ChartBox* box = real.window().middle().explain()->methods()->chart();
    const auto& chart = chartOf<chart::MethodsChart>(box);
    QCOMPARE(chart.rows.size(), methodsOf(Workload::inference).size());
    QVERIFY(chart.rows.front().chosen);
    box->view()->setFocus();
    real.press(Qt::Key_Home);
    real.press(Qt::Key_Down);
    real.press(Qt::Key_Return);
    QCOMPARE(real.valueOf(P::inferenceMethod), 1.0);
    QTRY_VERIFY(chartOf<chart::MethodsChart>(box).rows[1].chosen);
}

void TestViews::draggingTakesFewerDraws()
{
    RealWindow real;
    QCOMPARE(real.workspace().draws(), kUsualDraws);
    auto* slider = real.control<QSlider>(P::inferenceWhPerQuery);
    QVERIFY(slider);
    slider->setSliderDown(true);
    QCOMPARE(real.workspace().draws(), kDragDraws);
    const QSignalSpy ended(&real.workspace(), &Workspace::draggingEnded);
    slider->setSliderDown(false);
    QCOMPARE(real.workspace().draws(), kUsualDraws);
    QCOMPARE(ended.size(), 1);
}

QTEST_MAIN(TestViews)
#include "tst_views.moc"
