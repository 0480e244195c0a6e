// SPDX-License-Identifier: GPL-3.0-or-later
// The plot is as wide as its labels allow: they stay within the frame, and one of them reaches its end.

#include "app/chart/plot_span.h"

#include <QtTest>

#include <cmath>

using namespace cw::chart;

class TestPlotSpan : public QObject {
    Q_OBJECT

private slots:
    void withoutLabelsItFillsTheFrame()
    {
        const PlotSpan span = plotSpan(500.0, {});
        QCOMPARE(span.from, 0.0);
        QCOMPARE(span.width, 500.0);
    }

    void labelsStayWithinTheFrame_data()
    {
        QTest::addColumn<double>("share");
        QTest::addColumn<double>("before");
        QTest::addColumn<double>("behind");
        QTest::newRow("behind the longest bar") << 1.0 << 0.0 << 80.0;
        QTest::newRow("behind a bar in the middle") << 0.5 << 0.0 << 300.0;
        QTest::newRow("before the first mark") << 0.0 << 120.0 << 0.0;
        QTest::newRow("on both sides") << 0.9 << 60.0 << 140.0;
    }
    void labelsStayWithinTheFrame()
    {
        QFETCH(double, share);
        QFETCH(double, before);
        QFETCH(double, behind);
        constexpr double kFrame = 600.0;
        const std::vector<SideLabel> labels{{share, before, behind}, {0.2, 10.0, 10.0}};
        QVERIFY(hasRoom(kFrame, labels));
        const PlotSpan span = plotSpan(kFrame, labels);
        double free = kFrame; // the least room between a label and the end of the frame
        for (const SideLabel& label : labels) {
            const double at = span.from + label.share * span.width;
            free = std::min({free, at - label.before, kFrame - at - label.behind});
        }
        QVERIFY2(free >= -0.001, qPrintable(QString::number(free)));
        QVERIFY2(free < 2.0, qPrintable(QString::number(free))); // no wider than needed
    }

    void whatHasNoRoomLeavesAThird()
    {
        const std::vector<SideLabel> labels{{1.0, 0.0, 5000.0}};
        QVERIFY(!hasRoom(600.0, labels));
        const PlotSpan span = plotSpan(600.0, labels);
        QCOMPARE(span.width, 216.0);
        QCOMPARE(span.from, 0.0);
    }
};

QTEST_APPLESS_MAIN(TestPlotSpan)

#include "tst_plot_span.moc"
