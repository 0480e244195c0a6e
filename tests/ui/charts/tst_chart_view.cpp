// SPDX-License-Identifier: GPL-3.0-or-later
// Any chart on screen: what is painted, and what the pointer, the keys and a screen reader find.

#include "app/export/picture_painter.h"
#include "tests/chart/sample_kinds.h"
#include "tests/chart/sample_variants.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/region_steps.h"

#include <QAccessible>
#include <QApplication>
#include <QImage>
#include <QLineEdit>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolTip>
#include <QVBoxLayout>
#include <QWheelEvent>
#include <QtTest>

using namespace cw;
using namespace cw::chart;

namespace {

constexpr QSize kSize(900, 600);

QImage shot(QWidget& widget)
{
    QCoreApplication::processEvents();
    return widget.grab().toImage().convertToFormat(QImage::Format_RGB32);
}

std::vector<Region> cells(int columns, int rows)
{
    std::vector<Region> out;
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column)
            out.push_back({{20.0 * column, 500.0 - 10.0 * row, 20.0, 10.0}, row * columns + column, {}});
    }
    return out;
}

} // namespace

class TestChartView : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QWidget> m_window;
    QLineEdit* m_field = nullptr;
    ChartView* m_view = nullptr;

    [[nodiscard]] QPoint middleOf(int region) const { return m_view->regionRect(region).center(); }

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin).*"))); }

    void init()
    {
        m_window = std::make_unique<QWidget>();
        auto* layout = new QVBoxLayout(m_window.get());
        m_field = new QLineEdit(m_window.get());
        m_view = new ChartView(m_window.get());
        layout->addWidget(m_field);
        layout->addWidget(m_view, 1);
        m_view->setChart(sample::tornado(false));
        m_window->resize(kSize);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_window->activateWindow();
        m_field->setFocus();
        QTRY_VERIFY(m_field->hasFocus());
    }
    void cleanup()
    {
        QToolTip::hideText();
        m_window.reset();
    }

    void paintsWhatFilesGet()
    {
        for (const auto& kind : sample::everyKind(false)) {
            m_view->setChart(kind.chart);
            const QImage screen = shot(*m_view);
            QStringList families = m_view->font().families();
            if (families.isEmpty())
                families.append(m_view->font().family());
            PictureFonts fonts(families << QStringLiteral("Noto Sans CJK SC"));
            const Picture picture =
                pictureOf(kind.chart, {double(m_view->width()), double(m_view->height()), false, false},
                          fonts.measure());
            QImage file(m_view->size(), QImage::Format_RGB32);
            file.fill(toColor(picture.ground));
            {
                QPainter painter(&file);
                paintShapes(painter, picture.shapes, fonts);
            }
            QVERIFY2(screen == file, kind.name.c_str());
        }
    }

    void hoverShowsTheWholeTextAndTintsTheRow()
    {
        m_view->setChart(sample::withNames(sample::tornado(false), "<i>bold</i> & co"));
        const QImage before = shot(*m_view);
        QTest::mouseMove(m_view, middleOf(1));
        QTRY_VERIFY(QToolTip::isVisible());
        QVERIFY(QToolTip::text().contains(QStringLiteral("&lt;i&gt;bold&lt;/i&gt; &amp; co")));
        QVERIFY(QToolTip::text().contains(QStringLiteral("150 M – 250 M")));
        const QImage lit = shot(*m_view);
        const QPoint inRow(m_view->width() - 8, middleOf(1).y());
        const QPoint inOther(m_view->width() - 8, middleOf(3).y());
        QVERIFY(lit.pixel(inRow) != before.pixel(inRow));
        QCOMPARE(lit.pixel(inOther), before.pixel(inOther));
        QTest::mouseMove(m_view, QPoint(m_view->width() / 2, m_view->height() - 2)); // the source line
        QTRY_COMPARE(shot(*m_view).pixel(inRow), before.pixel(inRow));
        QVERIFY(!m_view->regionAt(QPointF(5.0, 2.0)));
    }

    void keysMoveAndActivate()
    {
        QSignalSpy activated(m_view, &ChartView::activated);
        QTest::keyClick(m_field, Qt::Key_Tab);
        QTRY_VERIFY(m_view->hasFocus());
        QCOMPARE(m_view->currentRegion(), std::optional<int>(0));
        QTest::keyClick(m_view, Qt::Key_Down);
        QTest::keyClick(m_view, Qt::Key_Right); // rows have no neighbours at their sides: goes on as well
        QCOMPARE(m_view->currentRegion(), std::optional<int>(2));
        QTest::keyClick(m_view, Qt::Key_Up);
        QTest::keyClick(m_view, Qt::Key_Return);
        QTest::keyClick(m_view, Qt::Key_End);
        QTest::keyClick(m_view, Qt::Key_Down); // nothing below
        QTest::keyClick(m_view, Qt::Key_Space);
        QTest::keyClick(m_view, Qt::Key_Home);
        QTest::keyClick(m_view, Qt::Key_Enter);
        QCOMPARE(activated, (QList<QVariantList>{{1}, {4}, {0}}));
    }

    void clickActivates()
    {
        QSignalSpy activated(m_view, &ChartView::activated);
        QTest::mouseClick(m_view, Qt::LeftButton, {}, middleOf(3));
        QCOMPARE(activated, (QList<QVariantList>{{3}}));
        QCOMPARE(m_view->currentRegion(), std::optional<int>(3));
        QTest::mouseClick(m_view, Qt::RightButton, {}, middleOf(2));
        QTest::mouseClick(m_view, Qt::LeftButton, {}, QPoint(4, 4));
        QCOMPARE(activated.count(), 1);
    }

    void theFocusIsFramed()
    {
        const QImage before = shot(*m_view);
        m_view->setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(m_view->hasFocus());
        const QRect row = m_view->regionRect(0);
        const QImage focused = shot(*m_view);
        QCOMPARE(focused.pixel(row.center().x(), row.top() + 1), 0xFF000000U | kLight.accent);
        QVERIFY(before.pixel(row.center().x(), row.top() + 1) != (0xFF000000U | kLight.accent));
    }

    void arrowsFindNeighbours()
    {
        const auto grid = cells(5, 4);
        QCOMPARE(steppedRegion(grid, 0, Step::right), 1);
        QCOMPARE(steppedRegion(grid, 0, Step::up), 5); // the next row lies above
        QCOMPARE(steppedRegion(grid, 7, Step::down), 2);
        QCOMPARE(steppedRegion(grid, 7, Step::left), 6);
        QCOMPARE(steppedRegion(grid, 4, Step::right), 4); // the edge
        QCOMPARE(steppedRegion(grid, 0, Step::down), 0);
        QCOMPARE(steppedRegion(grid, 7, Step::first), 0);
        QCOMPARE(steppedRegion(grid, 7, Step::last), 19);
        QCOMPARE(steppedRegion(cells(5, 1), 2, Step::up), 1); // one row: up goes back
        QCOMPARE(steppedRegion(cells(5, 1), 4, Step::down), 4);
    }

    void screenReadersHearTheFinding()
    {
        const TornadoChart chart = sample::tornado(false);
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(m_view);
        QCOMPARE(spoken->text(QAccessible::Name), QString::fromStdString(chart.texts.headline));
        QCOMPARE(spoken->text(QAccessible::Description), QString::fromStdString(chart.texts.description));
        m_view->setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(m_view->hasFocus());
        QTest::keyClick(m_view, Qt::Key_Down);
        QCOMPARE(spoken->text(QAccessible::Description), QStringLiteral("Requests a day. 150 M – 250 M"));
        m_field->setFocus();
        QTRY_COMPARE(spoken->text(QAccessible::Description), QString::fromStdString(chart.texts.description));
        m_view->setChart(CompareChart());
        QVERIFY(!spoken->text(QAccessible::Name).isEmpty());
    }

    void aSmallerChartForgetsWhatIsGone()
    {
        QTest::mouseClick(m_view, Qt::LeftButton, {}, middleOf(4));
        QTest::mouseMove(m_view, middleOf(4));
        m_view->setChart(sample::withRows(sample::tornado(false), 2));
        QVERIFY(!m_view->currentRegion());
        QCOMPARE(m_view->regionCount(), 2);
        (void)shot(*m_view);
        m_view->setChart(sample::withRows(sample::tornado(false), 0));
        QTest::keyClick(m_view, Qt::Key_Down);
        QCOMPARE(m_view->regionCount(), 0);
        QVERIFY(m_view->regionRect(0).isNull() && m_view->regionText(7).isEmpty());
    }

    void followsThePalette()
    {
        QCOMPARE(shot(*m_view).pixel(2, 2), 0xFF000000U | kLight.panel);
        QPalette palette = m_view->palette();
        palette.setColor(QPalette::Window, QColor(20, 20, 20));
        m_view->setPalette(palette);
        QTRY_VERIFY(m_view->isDark());
        QCOMPARE(shot(*m_view).pixel(2, 2), 0xFF000000U | kDark.panel);
    }

    void growsWithItsRows()
    {
        const int five = m_view->minimumSizeHint().height();
        m_view->setChart(sample::withRows(sample::tornado(false), 40));
        QVERIFY(m_view->minimumSizeHint().height() > five + 35 * 20);
        QVERIFY(m_view->sizeHint().height() >= m_view->minimumSizeHint().height());
        QCOMPARE(m_view->minimumSizeHint().width(), 560);
    }

    void theWheelScrollsTheAreaAround()
    {
        QScrollArea area;
        auto* view = new ChartView;
        area.setWidget(view);
        area.setWidgetResizable(true);
        view->setChart(sample::withRows(sample::tornado(false), 40));
        area.resize(700, 300);
        area.show();
        QVERIFY(QTest::qWaitForWindowExposed(&area));
        QTRY_VERIFY(area.verticalScrollBar()->maximum() > 50);
        const QPointF at(200.0, 100.0);
        QWheelEvent wheel(at, view->mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(view, &wheel); // what the window would hand it to
        QVERIFY(!wheel.isAccepted());
        QCoreApplication::sendEvent(area.viewport(), &wheel);
        QTRY_VERIFY(area.verticalScrollBar()->value() > 0);
    }

    void chineseAndOtherFontsFit()
    {
        m_view->setChart(sample::waterfall(true));
        const int before = m_view->regionRect(0).height();
        (void)shot(*m_view);
        QVERIFY(before > 20);
        QFont font = m_view->font();
        font.setFamily(QStringLiteral("DejaVu Serif"));
        m_view->setFont(font);
        QCOMPARE(m_view->regionText(1).section(QLatin1Char('\n'), 0, 0), QStringLiteral("每次请求的能耗"));
        (void)shot(*m_view);
    }
};

QTEST_MAIN(TestChartView)
#include "tst_chart_view.moc"
