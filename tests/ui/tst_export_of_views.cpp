// SPDX-License-Identifier: GPL-3.0-or-later
// "Export chart…" writes the chart of the view that is open; where there is none it says why.
#include "tests/chart/csv_reader.h"
#include "tests/ui/real_window.h"
#include "ui/charts/chart_view.h"
#include "ui/panels/chart_box.h"

#include <QXmlStreamReader>

using namespace cw;

class TestExportOfViews : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { failOnRealWarnings(); }
    void everyViewWritesItsOwnChart_data();
    void everyViewWritesItsOwnChart();
    void theFirstViewWritesTheComparison();
    void treeAndTableWriteTables_data();
    void treeAndTableWriteTables();
    void aViewWithoutAChartOffersTheDashboard();
};

namespace {

QString textOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QString text;
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::Characters)
            text += xml.text().toString() + u'\n';
    return text;
}

QString exportedText(RealWindow& real)
{
    real.dialogs().exportPath = real.file(QStringLiteral("view.svg"));
    real.press(Qt::Key_E, Qt::ControlModifier);
    return textOf(real.dialogs().exportPath);
}

// Of the sample the second scenario, which differs from the baseline.
void chooseAnotherThanTheBaseline(RealWindow& real)
{
    const Comparison& comparison = real.document().comparison();
    for (const Scenario& scenario : comparison.scenarios)
        if (scenario.id != comparison.baseline && !scenario.parent)
            return real.workspace().setCurrent(scenario.id);
}

} // namespace

void TestExportOfViews::everyViewWritesItsOwnChart_data()
{
    QTest::addColumn<Tab>("tab");
    QTest::newRow("ranges") << Tab::ranges;
    QTest::newRow("tornado") << Tab::tornado;
    QTest::newRow("shares") << Tab::shares;
    QTest::newRow("sweep") << Tab::sweep;
    QTest::newRow("why") << Tab::why;
    QTest::newRow("methods") << Tab::methods;
}

void TestExportOfViews::everyViewWritesItsOwnChart()
{
    QFETCH(Tab, tab);
    RealWindow real;
    chooseAnotherThanTheBaseline(real);
    real.window().showTab(tab);
    const ChartBox* box = real.window().middle().chart();
    QVERIFY(box);
    QTRY_VERIFY2_WITH_TIMEOUT(box->hasChart() && box->view()->regionCount() > 0, qPrintable(box->reason()),
                              20000);
    // Pictures break long headlines into lines.
    const chart::ChartTexts texts = chart::textsOf(box->view()->chart());
    const QString said = exportedText(real).simplified();
    QVERIFY(!texts.headline.empty());
    const QString start = QString::fromStdString(texts.headline).left(20);
    QVERIFY2(said.contains(start), qPrintable(start + u'\n' + said));
}

void TestExportOfViews::theFirstViewWritesTheComparison()
{
    RealWindow real;
    const QString said = exportedText(real);
    for (const Scenario& scenario : real.document().comparison().scenarios)
        if (scenario.shown)
            QVERIFY2(said.contains(QString::fromStdString(scenario.name).left(8)), scenario.name.c_str());
}

void TestExportOfViews::treeAndTableWriteTables_data()
{
    QTest::addColumn<Tab>("tab");
    QTest::addColumn<int>("columns");
    QTest::newRow("tree") << Tab::explain << 6;
    QTest::newRow("data") << Tab::data << 10;
}

void TestExportOfViews::treeAndTableWriteTables()
{
    QFETCH(Tab, tab);
    QFETCH(int, columns);
    RealWindow real;
    real.window().showTab(tab);
    QTRY_VERIFY(real.window().middle().exhibit().isThere());
    real.dialogs().exportPath = real.file(QStringLiteral("view.csv"));
    real.press(Qt::Key_E, Qt::ControlModifier);
    QCOMPARE(real.dialogs().offered.front().formats, QStringList{QStringLiteral("csv")});
    QFile file(real.dialogs().exportPath);
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(real.message()));
    const auto lines = tests::readCsv(file.readAll().toStdString());
    QVERIFY(lines.size() > 5);
    for (const QStringList& line : lines)
        QCOMPARE(line.size(), columns);
    QVERIFY2(lines[1].last().startsWith(QStringLiteral("Sources: ")), qPrintable(lines[1].last()));

    real.dialogs().exportPath = real.file(QStringLiteral("view.png")); // a table is no picture
    real.press(Qt::Key_E, Qt::ControlModifier);
    QVERIFY(!QFile::exists(real.dialogs().exportPath));
    QVERIFY2(real.message().contains(QStringLiteral("csv")), qPrintable(real.message()));
}

void TestExportOfViews::aViewWithoutAChartOffersTheDashboard()
{
    RealWindow real(RealWindow::Start::empty);
    real.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier); // one scenario differs from no other
    QCOMPARE(real.document().comparison().scenarios.size(), std::size_t{1});
    real.window().showTab(Tab::why);
    const ChartBox* box = real.window().middle().chart();
    QTRY_VERIFY(!box->reason().isEmpty());
    QVERIFY(!exportedText(real).isEmpty());
    QCOMPARE(real.dialogs().offered.size(), std::size_t{1});
    QCOMPARE(real.dialogs().offered[0].label, QStringLiteral("Whole dashboard"));
    QVERIFY2(real.message().contains(QStringLiteral("view.svg")), qPrintable(real.message()));
}

QTEST_MAIN(TestExportOfViews)
#include "tst_export_of_views.moc"
