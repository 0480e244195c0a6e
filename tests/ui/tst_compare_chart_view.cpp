// SPDX-License-Identifier: GPL-3.0-or-later
// The comparison on screen: what is painted, what mouse, keys and a screen reader find, and that nothing piles up.

#include "tests/chart/sample_charts.h"
#include "ui/charts/compare_view.h"

#include <QAccessible>
#include <QApplication>
#include <QImage>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolTip>
#include <QWheelEvent>
#include <QtTest>

#include <set>

using namespace cw;
using namespace cw::chart;

namespace {

constexpr QSize kSize(780, 520);

QImage shot(QWidget& widget)
{
    QCoreApplication::processEvents();
    return widget.grab().toImage().convertToFormat(QImage::Format_RGB32);
}

int coloursIn(const QImage& image)
{
    std::set<QRgb> colours;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            colours.insert(image.pixel(x, y));
    }
    return static_cast<int>(colours.size());
}

// The longest level run of a colour: the length of a bar.
int longestRun(const QImage& image, Rgb colour, const QRect& within)
{
    int longest = 0;
    for (int y = within.top(); y <= within.bottom(); ++y) {
        int run = 0;
        for (int x = within.left(); x <= within.right(); ++x) {
            run = image.pixel(x, y) == (0xFF000000U | colour) ? run + 1 : 0;
            longest = std::max(longest, run);
        }
    }
    return longest;
}

// QCustomPlot complains by qDebug, which QTest::failOnWarning does not hear.
QStringList complaints;

void hear(QtMsgType, const QMessageLogContext&, const QString& text)
{
    if (!text.startsWith(
            QLatin1String("This plugin does not support raise"))) // offscreen, whenever a tooltip shows
        complaints.append(text);
}

struct PaintCounter : QObject {
    int count = 0;
    bool eventFilter(QObject*, QEvent* event) override
    {
        count += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }
};

} // namespace

class TestCompareChartView : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QWidget> m_window;
    QLineEdit* m_field = nullptr;       // has the focus at first
    CompareChartView* m_view = nullptr; // in the window

    void showChart(const CompareChart& chart)
    {
        m_window = std::make_unique<QWidget>();
        m_window->resize(kSize + QSize(0, 40));
        m_field = new QLineEdit(m_window.get());
        m_view = new CompareChartView(m_window.get());
        m_view->setGeometry(QRect(QPoint(0, 40), kSize));
        m_view->setDark(false);
        m_view->setChart(chart);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_field->setFocus();
        QTRY_VERIFY(m_field->hasFocus());
    }

    void focus()
    {
        QTest::keyClick(m_field, Qt::Key_Tab);
        QTRY_VERIFY(m_view->hasFocus());
    }

    void hover(CompareChartView::Place place)
    {
        const QPointF at = m_view->placeRect(place).center();
        QMouseEvent move(QEvent::MouseMove, at, m_view->mapToGlobal(at), Qt::NoButton, Qt::NoButton,
                         Qt::NoModifier);
        QCoreApplication::sendEvent(m_view, &move);
    }

private slots:
    void init()
    {
        complaints.clear();
        qInstallMessageHandler(hear);
    }
    void cleanup()
    {
        QToolTip::hideText();
        m_window.reset();
        qInstallMessageHandler(nullptr);
        QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(QLatin1Char('\n'))));
    }

    void paintsEveryChart_data()
    {
        QTest::addColumn<int>("sample");
        const char* const names[]{"no rows", "one row", "eight rows", "logarithmic",   "stacked",
                                  "ranges",  "Chinese", "hostile",    "nothing at all"};
        for (int i = 0; i < 9; ++i)
            QTest::newRow(names[i]) << i;
    }
    void paintsEveryChart()
    {
        QFETCH(int, sample);
        const CompareChart charts[]{sample::empty(),   sample::bars(1),   sample::bars(8),
                                    sample::dots(),    sample::stacked(), sample::ranges(),
                                    sample::chinese(), sample::hostile(), CompareChart()};
        showChart(charts[sample]);
        const QImage image = shot(*m_view);
        QCOMPARE(image.size(), kSize);
        QVERIFY(sample == 8 || coloursIn(image) > 4);
        QCOMPARE(image.pixel(2, 2), 0xFF000000U | kLight.panel);
    }

    void barsAreAsLongAsTheirValues()
    {
        const CompareChart chart = sample::bars(8);
        showChart(chart);
        const QImage image = shot(*m_view);
        const int first = longestRun(image, kLight.scenarios[0], m_view->placeRect({0, 0}));
        const int third = longestRun(image, kLight.scenarios[2], m_view->placeRect({2, 0}));
        const double ratio = *chart.panels[0].cells[0].value / *chart.panels[0].cells[2].value;
        QVERIFY2(std::abs(first - ratio * third) <= ratio + 1.0,
                 qPrintable(QStringLiteral("%1 and %2").arg(first).arg(third)));
    }

    void aLogarithmicAxisHasDotsOnly()
    {
        showChart(sample::dots());
        const QImage image = shot(*m_view);
        for (int row = 0; row < 6; ++row)
            QVERIFY(longestRun(image, kLight.scenarios[static_cast<std::size_t>(row)],
                               m_view->placeRect({row, 0}))
                    < 16);
    }

    void aReferenceOnAGridLineIsSeen()
    {
        CompareChart chart = sample::dots();
        chart.panels[0].references.clear();
        showChart(chart);
        const QImage without = shot(*m_view);
        chart.panels[0].references = {{1000.0, ""}};
        m_view->setChart(chart);
        const QImage with = shot(*m_view);
        const QRect place = m_view->placeRect({3, 0}); // the dot is far to the left
        QVERIFY(with.copy(place) != without.copy(place));
    }

    void unknownHasNoBar()
    {
        CompareChart chart = sample::bars(3);
        chart.panels[1].cells[1] = {{}, {}, {}, {}, "not known"};
        showChart(chart);
        const QImage image = shot(*m_view);
        QCOMPARE(longestRun(image, kLight.scenarios[1], m_view->placeRect({1, 1})), 0);
        QVERIFY(longestRun(image, kLight.scenarios[1], m_view->placeRect({1, 0})) > 5);
        QVERIFY(m_view->placeText({1, 1}).endsWith(QStringLiteral("Carbon: not known")));
    }

    void manyChangesArePaintedOnce()
    {
        showChart(sample::bars(8));
        QCoreApplication::processEvents();
        auto* const plot = m_view->findChild<QWidget*>();
        PaintCounter counter;
        plot->installEventFilter(&counter);
        for (int i = 0; i < 50; ++i) {
            CompareChart chart = sample::bars(8);
            *chart.panels[0].cells[0].value -= i;
            m_view->setChart(chart);
        }
        QTRY_VERIFY(counter.count > 0);
        QTest::qWait(30);
        QCOMPARE(counter.count, 1);
    }

    void nothingPilesUp()
    {
        showChart(sample::bars(8));
        QCoreApplication::processEvents();
        const auto objects = m_view->findChildren<QObject*>().size();
        for (int i = 0; i < 50; ++i) {
            m_view->setChart(sample::dots());
            m_view->setChart(sample::empty());
            m_view->setChart(sample::bars(8));
            QCoreApplication::processEvents();
        }
        QCOMPARE(m_view->findChildren<QObject*>().size(), objects);
    }

    void anEarlierChartLeavesNoTrace()
    {
        showChart(sample::bars(4));
        const QImage fresh = shot(*m_view);
        m_view->setChart(sample::dots());
        shot(*m_view);
        m_view->setChart(sample::bars(4));
        QCOMPARE(shot(*m_view), fresh);
    }

    void arrowsMoveTheCellAndEnterActivatesIt()
    {
        showChart(sample::bars(3));
        QSignalSpy cells(m_view, &CompareChartView::cellActivated);
        QSignalSpy rows(m_view, &CompareChartView::rowActivated);
        QVERIFY(!m_view->currentPlace());
        focus();
        QCOMPARE(m_view->currentPlace(), (CompareChartView::Place{0, 0}));
        QTest::keyClick(m_view, Qt::Key_Down);
        QTest::keyClick(m_view, Qt::Key_Right);
        QCOMPARE(m_view->currentPlace(), (CompareChartView::Place{1, 1}));
        QTest::keyClick(m_view, Qt::Key_Return);
        QCOMPARE(cells.takeFirst(), (QVariantList{1, 1}));
        QTest::keyClick(m_view, Qt::Key_Left);
        QTest::keyClick(m_view, Qt::Key_Left);
        QTest::keyClick(m_view, Qt::Key_Left); // the name is the last place to the left
        QCOMPARE(m_view->currentPlace(), (CompareChartView::Place{1, -1}));
        QTest::keyClick(m_view, Qt::Key_Space);
        QCOMPARE(rows.takeFirst(), QVariantList{1});
        QTest::keyClick(m_view, Qt::Key_End);
        QTest::keyClick(m_view, Qt::Key_Down);
        QCOMPARE(m_view->currentPlace(), (CompareChartView::Place{2, -1}));
        QTest::keyClick(m_view, Qt::Key_Home);
        QTest::keyClick(m_view, Qt::Key_Up);
        QCOMPARE(m_view->currentPlace(), (CompareChartView::Place{0, -1}));
        QVERIFY(cells.isEmpty() && rows.isEmpty());
    }

    void focusIsVisible()
    {
        showChart(sample::bars(3));
        const QImage before = shot(*m_view);
        focus();
        const QImage after = shot(*m_view);
        QVERIFY(longestRun(before, kLight.accent, m_view->placeRect({0, 0})) == 0);
        QVERIFY(longestRun(after, kLight.accent, m_view->placeRect({0, 0})) > 20);
        QTest::keyClick(m_view, Qt::Key_Down);
        QVERIFY(longestRun(shot(*m_view), kLight.accent, m_view->placeRect({1, 0})) > 20);
    }

    void focusOfAnEmptyChartIsVisible()
    {
        showChart(sample::empty());
        const QImage before = shot(*m_view);
        focus();
        QVERIFY(shot(*m_view) != before);
        QTest::keyClick(m_view, Qt::Key_Down);
        QTest::keyClick(m_view, Qt::Key_Return);
        QVERIFY(!m_view->currentPlace());
    }

    void theCellStaysWhenNumbersChangeAndGoesWithItsRow()
    {
        showChart(sample::bars(3));
        focus();
        QTest::keyClick(m_view, Qt::Key_End);
        m_view->setChart(sample::ranges());
        QCOMPARE(m_view->currentPlace(), (CompareChartView::Place{2, 0}));
        m_view->setChart(sample::bars(2));
        QVERIFY(!m_view->currentPlace());
        shot(*m_view);
        m_view->setChart(sample::empty());
        QTest::keyClick(m_view, Qt::Key_Up);
        QVERIFY(!m_view->currentPlace());
    }

    void hoveringLightsTheRowAndTellsTheExactValue()
    {
        CompareChart chart = sample::ranges();
        chart.panels[0].cells[1].label = "46";
        showChart(chart);
        const QRect place = m_view->placeRect({1, 0});
        const QPoint corner = place.topRight() + QPoint(-2, 3);
        QCOMPARE(shot(*m_view).pixel(corner), 0xFF000000U | kLight.panel);
        hover({1, 0});
        QVERIFY(shot(*m_view).pixel(corner) != (0xFF000000U | kLight.panel));
        const QString tip = QToolTip::text();
        QVERIFY2(tip.contains(QStringLiteral("46.4 GWh per year")), qPrintable(tip));
        QVERIFY2(tip.contains(QStringLiteral("27.84 to 62.64")), qPrintable(tip));
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(m_view, &leave);
        QCOMPARE(shot(*m_view).pixel(corner), 0xFF000000U | kLight.panel);
    }

    void namesAreTextNotMarkup()
    {
        CompareChart chart = sample::bars(2);
        chart.rows[0].name = "<img src=x> & co";
        showChart(chart);
        hover({0, 0});
        QVERIFY2(QToolTip::text().contains(QStringLiteral("&lt;img src=x&gt; &amp; co")),
                 qPrintable(QToolTip::text()));
        QVERIFY(!QToolTip::text().contains(QStringLiteral("<img")));
    }

    void aClickActivates()
    {
        showChart(sample::bars(3));
        QSignalSpy cells(m_view, &CompareChartView::cellActivated);
        QSignalSpy rows(m_view, &CompareChartView::rowActivated);
        QTest::mouseClick(m_view, Qt::LeftButton, {}, m_view->placeRect({2, 3}).center());
        QCOMPARE(cells.takeFirst(), (QVariantList{2, 3}));
        QTest::mouseClick(m_view, Qt::LeftButton, {}, m_view->placeRect({1, -1}).center());
        QCOMPARE(rows.takeFirst(), QVariantList{1});
        QTest::mouseClick(m_view, Qt::LeftButton, {}, QPoint(5, kSize.height() - 3)); // below the rows
        QVERIFY(cells.isEmpty() && rows.isEmpty());
    }

    void placesAreWhereTheyAre()
    {
        showChart(sample::bars(3));
        for (int row = 0; row < 3; ++row) {
            for (int panel = -1; panel < 4; ++panel)
                QCOMPARE(m_view->placeAt(m_view->placeRect({row, panel}).center()),
                         (CompareChartView::Place{row, panel}));
        }
        QVERIFY(!m_view->placeAt({10.0, 5.0}));
        QVERIFY(m_view->placeRect({3, 0}).isNull());
        QVERIFY(m_view->placeText({0, 9}).isEmpty());
    }

    void theWheelScrollsTheAreaAround()
    {
        QScrollArea area;
        area.setWidgetResizable(true);
        area.resize(600, 200);
        auto* const view = new CompareChartView;
        area.setWidget(view);
        view->setChart(sample::bars(8));
        area.show();
        QVERIFY(QTest::qWaitForWindowExposed(&area));
        QTRY_VERIFY(area.verticalScrollBar()->maximum() > 50);
        const QPointF at(300.0, 100.0);
        QWheelEvent wheel(at, area.mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QWidget* const under = area.childAt(at.toPoint());
        QCoreApplication::sendEvent(under, &wheel); // what the window would hand it to
        if (!wheel.isAccepted())
            QCoreApplication::sendEvent(area.viewport(), &wheel);
        QTRY_VERIFY(area.verticalScrollBar()->value() > 0);
    }

    void aScreenReaderHearsTheData()
    {
        const CompareChart chart = sample::bars(3);
        showChart(chart);
        const QAccessibleInterface* const face = QAccessible::queryAccessibleInterface(m_view);
        QVERIFY(face);
        QVERIFY(face->text(QAccessible::Name).contains(QString::fromStdString(chart.headline)));
        QCOMPARE(face->text(QAccessible::Description), QString::fromStdString(chart.description));
        focus();
        QTest::keyClick(m_view, Qt::Key_Down);
        QVERIFY(face->text(QAccessible::Description).contains(QStringLiteral("GPT-4 training")));
        QVERIFY(face->text(QAccessible::Description).contains(QStringLiteral("46.4 GWh per year")));
        m_field->setFocus();
        QCOMPARE(face->text(QAccessible::Description), QString::fromStdString(chart.description));
        QCOMPARE(m_view->focusPolicy(), Qt::StrongFocus);
    }

    void themesChangeLive()
    {
        showChart(sample::bars(3));
        m_view->setDark(true);
        QCOMPARE(shot(*m_view).pixel(2, 2), 0xFF000000U | kDark.panel);
        QVERIFY(longestRun(shot(*m_view), kDark.scenarios[0], m_view->placeRect({0, 0})) > 20);
        QPalette palette = m_view->palette();
        palette.setColor(QPalette::Window, QColor(Qt::white));
        m_view->setPalette(palette);
        QVERIFY(!m_view->isDark());
        QCOMPARE(shot(*m_view).pixel(2, 2), 0xFF000000U | kLight.panel);
        palette.setColor(QPalette::Window, QColor(0x15171A));
        m_view->setPalette(palette);
        QVERIFY(m_view->isDark());
    }

    void fontAndSizeMayChange()
    {
        showChart(sample::bars(8));
        const QImage before = shot(*m_view);
        QFont font = m_view->font();
        font.setFamily(QStringLiteral("DejaVu Serif"));
        m_view->setFont(font);
        const QImage serif = shot(*m_view);
        QVERIFY(serif != before);
        m_view->resize(1200, 700);
        QCOMPARE(shot(*m_view).size(), QSize(1200, 700));
        m_view->resize(1, 1); // as a splitter may
        shot(*m_view);
        m_view->resize(kSize);
        QCOMPARE(shot(*m_view), serif);
    }

    void takesRoomForItsRows()
    {
        CompareChartView view;
        view.setChart(sample::bars(1));
        const int one = view.minimumSizeHint().height();
        view.setChart(sample::bars(8));
        QVERIFY(view.minimumSizeHint().height() >= one + 7 * 24);
        QVERIFY(view.sizeHint().height() >= view.minimumSizeHint().height());
    }

    void paintsSharplyOnDenseScreens()
    {
        showChart(sample::bars(3));
        QPixmap pixmap(kSize * 2);
        pixmap.setDevicePixelRatio(2.0);
        m_view->render(&pixmap);
        QCOMPARE(pixmap.toImage().convertToFormat(QImage::Format_RGB32).pixel(4, 4),
                 0xFF000000U | kLight.panel);
    }
};

QTEST_MAIN(TestCompareChartView)
#include "tst_compare_chart_view.moc"
