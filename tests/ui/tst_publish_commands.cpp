// SPDX-License-Identifier: GPL-3.0-or-later
// Reports, workbooks, bundles and imports as a person makes them in the window.
#include "app/models/language.h"
#include "tests/ui/real_window.h"
#include "ui/shell/actions.h"
#include "ui/shell/progress.h"
#include "ui/shell/publish_commands.h"

#include <QAction>
#include <QDropEvent>
#include <QMimeData>
#include <QPushButton>
#include <QThread>
#include <QUrl>

using namespace cw;

namespace {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString written(RealWindow& real, const QString& name, const QByteArray& bytes)
{
    const QString path = real.file(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    return path;
}

void trigger(RealWindow& real, ActionId id)
{
    real.find<Actions>()->at(id)->trigger();
}

const QByteArray kEmissions =
    "timestamp,project_name,run_id,duration,emissions,energy_consumed,country_iso_code\n"
    "2024-05-01T10:00:00,first,a,3600,1.5,4.0,FRA\n"
    "2024-05-02T10:00:00,second,b,7200,3.0,8.0,FRA\n";

std::size_t scenarios(RealWindow& real)
{
    return real.document().comparison().scenarios.size();
}

} // namespace

class TestPublishCommands : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { failOnRealWarnings(); }
    void aReportIsWrittenAndItsTemplateKept_data();
    void aReportIsWrittenAndItsTemplateKept();
    void aReportInAnotherLanguageLeavesTheWindowAlone();
    void nothingIsKeptWhenThePersonThinksBetterOfIt();
    void workbookAndBundleAreWritten_data();
    void workbookAndBundleAreWritten();
    void aBundleIsVerified();
    void whereNobodyMayWriteItIsSaid();
    void importsAreOneUndoStep();
    void importErrorsNameLineAndColumn();
    void aFailedImportLeavesTheHistoryAlone();
    void manyGridsAreChosenFrom();
    void nothingIsImportedWithoutAGrid();
    void aTypedEndingDecides_data();
    void aTypedEndingDecides();
    void blocksOfANewerVersionStayInTheDocument();
    void filesAreDropped();
    void commandsNeedScenarios();
    void cancelStopsTheWork();
    void afterCancelTheWindowStaysAway();
    void aPauseMakesRoom();
    void shortWorkShowsNothing();
};

void TestPublishCommands::aReportIsWrittenAndItsTemplateKept_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("html") << "html" << QByteArray("<!DOCTYPE html>");
    QTest::newRow("pdf") << "pdf" << QByteArray("%PDF");
}

void TestPublishCommands::aReportIsWrittenAndItsTemplateKept()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, begins);
    RealWindow real;
    ReportWish wish;
    wish.report.title = "What a query costs";
    wish.report.blocks = {"title", "comparison", "sources"};
    wish.format = format;
    real.dialogs().reportWish = wish;
    real.dialogs().exportPath = real.file(QStringLiteral("r.") + format);
    real.press(Qt::Key_R, Qt::ControlModifier);
    QVERIFY2(bytesOf(real.dialogs().exportPath).toUpper().startsWith(begins.toUpper()),
             qPrintable(real.message()));
    QCOMPARE(real.dialogs().suggestedExport, QStringLiteral("What a query costs.") + format);
    QVERIFY2(real.message().contains(QStringLiteral("r.") + format), qPrintable(real.message()));
    if (format == QLatin1String("html"))
        QVERIFY(bytesOf(real.dialogs().exportPath).contains("What a query costs"));

    QVERIFY(real.document().contents().report == wish.report); // and is one undo step
    QVERIFY(real.document().isModified());
    real.press(Qt::Key_R, Qt::ControlModifier);
    QVERIFY(real.dialogs().lastReport.report == wish.report);
    real.press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(real.document().contents().report == ReportTemplate());
}

void TestPublishCommands::aReportInAnotherLanguageLeavesTheWindowAlone()
{
    RealWindow real;
    ReportWish wish;
    wish.report.language = "zh_CN";
    wish.report.blocks = {"title", "comparison"};
    real.dialogs().reportWish = wish;
    real.dialogs().exportPath = real.file(QStringLiteral("zh.html"));
    real.press(Qt::Key_R, Qt::ControlModifier);
    const QString html = QString::fromUtf8(bytesOf(real.dialogs().exportPath));
    QVERIFY2(html.contains(QStringLiteral("lang=\"zh-CN\"")), qPrintable(real.message()));
    QCOMPARE(currentLanguage(), Language::english);
    QVERIFY2(real.message().startsWith(QStringLiteral("Written to")), qPrintable(real.message()));
}

void TestPublishCommands::nothingIsKeptWhenThePersonThinksBetterOfIt()
{
    RealWindow real;
    real.press(Qt::Key_R, Qt::ControlModifier); // the dialog is cancelled
    QVERIFY(!real.document().isModified());
    QVERIFY(real.message().isEmpty());
    real.dialogs().exportPath.clear(); // the file dialog is
    trigger(real, ActionId::fileWorkbook);
    trigger(real, ActionId::fileBundle);
    trigger(real, ActionId::fileImport);
    trigger(real, ActionId::helpVerify);
    QVERIFY(real.message().isEmpty());
}

void TestPublishCommands::workbookAndBundleAreWritten_data()
{
    QTest::addColumn<ActionId>("action");
    QTest::addColumn<QString>("ending");
    QTest::newRow("workbook") << ActionId::fileWorkbook << "xlsx";
    QTest::newRow("bundle") << ActionId::fileBundle << "zip";
}

void TestPublishCommands::workbookAndBundleAreWritten()
{
    QFETCH(ActionId, action);
    QFETCH(QString, ending);
    RealWindow real;
    real.dialogs().exportPath = real.file(QStringLiteral("all.") + ending);
    trigger(real, action);
    QVERIFY2(bytesOf(real.dialogs().exportPath).startsWith("PK"), qPrintable(real.message()));
    QVERIFY(real.dialogs().suggestedExport.endsWith(u'.' + ending));
    QVERIFY2(real.message().contains(QStringLiteral("all.") + ending), qPrintable(real.message()));
    QVERIFY(!real.document().isModified());
}

void TestPublishCommands::aBundleIsVerified()
{
    RealWindow real;
    real.dialogs().exportPath = real.file(QStringLiteral("all.zip"));
    trigger(real, ActionId::fileBundle);
    real.dialogs().openPath = real.dialogs().exportPath;
    trigger(real, ActionId::helpVerify);
    QVERIFY2(real.message().startsWith(QStringLiteral("Equal")), qPrintable(real.message()));
    real.dialogs().openPath = written(real, QStringLiteral("no.zip"), "not a zip");
    trigger(real, ActionId::helpVerify);
    QVERIFY2(real.message().contains(QStringLiteral("no.zip")), qPrintable(real.message()));
}

void TestPublishCommands::whereNobodyMayWriteItIsSaid()
{
    RealWindow real;
    real.dialogs().exportPath = QStringLiteral("/proc/nowhere/x.xlsx");
    trigger(real, ActionId::fileWorkbook);
    QVERIFY2(real.message().contains(QStringLiteral("x.xlsx")), qPrintable(real.message()));
}

void TestPublishCommands::importsAreOneUndoStep()
{
    RealWindow real;
    const std::size_t before = scenarios(real);
    real.dialogs().openPath = written(real, QStringLiteral("emissions.csv"), kEmissions);
    real.press(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY2(scenarios(real) == before + 2, qPrintable(real.message()));
    QVERIFY2(real.message().contains(QStringLiteral("emissions.csv")), qPrintable(real.message()));
    QCOMPARE(real.workspace().current(), real.document().comparison().scenarios.back().id);
    real.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(scenarios(real), before);
    real.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(scenarios(real), before + 2);
}

void TestPublishCommands::importErrorsNameLineAndColumn()
{
    RealWindow real;
    const std::size_t before = scenarios(real);
    QByteArray broken = kEmissions;
    broken.replace("8.0", "lots");
    real.window().publish().importFrom(written(real, QStringLiteral("broken.csv"), broken));
    QCOMPARE(scenarios(real), before); // not even the first one
    QVERIFY(!real.document().undoStack().canUndo());
    QVERIFY2(real.message().contains(QStringLiteral("broken.csv")), qPrintable(real.message()));
    QVERIFY2(real.message().contains(QRegularExpression(QStringLiteral("line 3\\D"))),
             qPrintable(real.message()));
    QVERIFY2(real.message().contains(QStringLiteral("column")), qPrintable(real.message()));
}

void TestPublishCommands::aFailedImportLeavesTheHistoryAlone()
{
    RealWindow real;
    const std::size_t before = scenarios(real);
    real.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    real.press(Qt::Key_Escape);
    real.document().undoStack().undo();
    const QString next = real.document().undoStack().redoText();
    QVERIFY(!next.isEmpty());
    Imported imported;
    imported.scenarios.resize(2);
    imported.scenarios[0].name = "fits";
    imported.scenarios[1].name = "does not";
    imported.scenarios[1].values[ParameterId::siteGridFactor] = {-5.0, {}};
    real.window().publish().add(imported, QStringLiteral("grids.csv"));
    QCOMPARE(scenarios(real), before);
    QVERIFY(!real.message().isEmpty());
    QCOMPARE(real.document().undoStack().redoText(), next);
    real.document().undoStack().redo();
    QCOMPARE(scenarios(real), before + 1);
}

namespace {

// More grids than are imported at once, the last of which has no code and a comma in its name.
QByteArray manyGrids()
{
    QByteArray text = "Area,ISO 3 code,Year,Variable,Unit,Value\n";
    for (int i = 0; i < 30; ++i)
        text += "Country " + QByteArray::number(i) + ",C" + QByteArray::number(i)
            + ",2024,CO2 intensity,gCO2/kWh," + QByteArray::number(100 + i) + "\n";
    return text + "\"Two, together\",,2024,CO2 intensity,gCO2/kWh,321\n";
}

} // namespace

void TestPublishCommands::manyGridsAreChosenFrom()
{
    RealWindow real;
    const std::size_t before = scenarios(real);
    real.dialogs().openPath = written(real, QStringLiteral("ember.csv"), manyGrids());
    real.dialogs().zone = QStringLiteral("Two, together");
    trigger(real, ActionId::fileImport);
    QCOMPARE(real.dialogs().zones.size(), std::size_t{31});
    QCOMPARE(real.dialogs().zones[3].name, std::string("Country 3"));
    QCOMPARE(real.dialogs().zones[3].code, std::string("C3"));
    QVERIFY2(scenarios(real) == before + 1, qPrintable(real.message()));
    QCOMPARE(real.valueOf(ParameterId::siteGridFactor), 321.0);
}

void TestPublishCommands::nothingIsImportedWithoutAGrid()
{
    RealWindow real;
    const std::size_t before = scenarios(real);
    real.dialogs().openPath = written(real, QStringLiteral("ember.csv"), manyGrids());
    trigger(real, ActionId::fileImport);
    QCOMPARE(scenarios(real), before);
    QVERIFY(!real.document().undoStack().canUndo());
    QCOMPARE(real.message(), QStringLiteral("Cancelled; nothing was imported."));
}

void TestPublishCommands::aTypedEndingDecides_data()
{
    QTest::addColumn<ActionId>("action");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("begins"); // empty: there is no such format
    QTest::addColumn<QString>("formats");
    QTest::newRow("report as PDF") << ActionId::fileReport << "r.PDF" << QByteArray("%PDF") << QString();
    QTest::newRow("report as DOCX") << ActionId::fileReport << "report.docx" << QByteArray() << "html, pdf";
    QTest::newRow("report without") << ActionId::fileReport << "report" << QByteArray() << "html, pdf";
    QTest::newRow("workbook as CSV") << ActionId::fileWorkbook << "x.csv" << QByteArray() << "xlsx";
    QTest::newRow("bundle as XLSX") << ActionId::fileBundle << "x.xlsx" << QByteArray() << "zip";
}

void TestPublishCommands::aTypedEndingDecides()
{
    QFETCH(ActionId, action);
    QFETCH(QString, name);
    QFETCH(QByteArray, begins);
    QFETCH(QString, formats);
    RealWindow real;
    ReportWish wish; // an HTML file was suggested
    wish.report.blocks = {"title", "comparison"};
    real.dialogs().reportWish = wish;
    real.dialogs().exportPath = real.file(name);
    trigger(real, action);
    QCOMPARE(QFile::exists(real.file(name)), !begins.isEmpty());
    QVERIFY2(bytesOf(real.file(name)).startsWith(begins), qPrintable(real.message()));
    QVERIFY2(real.message().contains(name) && real.message().contains(formats), qPrintable(real.message()));
}

void TestPublishCommands::blocksOfANewerVersionStayInTheDocument()
{
    RealWindow real;
    ReportWish wish;
    wish.report.blocks = {"title", "hologram", "comparison"};
    real.dialogs().reportWish = wish;
    real.dialogs().exportPath = real.file(QStringLiteral("r.html"));
    trigger(real, ActionId::fileReport);
    QVERIFY2(bytesOf(real.dialogs().exportPath).startsWith("<!"), qPrintable(real.message()));
    QVERIFY(real.document().contents().report.blocks == wish.report.blocks);
}

void TestPublishCommands::filesAreDropped()
{
    RealWindow real;
    const auto drop = [&](const QList<QUrl>& urls) {
        QMimeData data;
        data.setUrls(urls);
        const QPoint at(300, 300);
        QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&real.window(), &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent event(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&real.window(), &event);
        return true;
    };
    const std::size_t before = scenarios(real);
    const QString csv = written(real, QStringLiteral("emissions.csv"), kEmissions);
    QVERIFY(drop({QUrl::fromLocalFile(csv)}));
    QCOMPARE(scenarios(real), before); // the drop itself is over at once
    QTRY_COMPARE(scenarios(real), before + 2);
    QVERIFY(!drop({QUrl::fromLocalFile(real.file(QStringLiteral("picture.png")))}));
    QVERIFY(!drop({QUrl::fromLocalFile(csv), QUrl::fromLocalFile(csv)}));
    QVERIFY(!drop({QUrl(QStringLiteral("https://example.org/emissions.csv"))}));
    real.dialogs().savePath = real.file(QStringLiteral("kept.cwatt"));
    QVERIFY(real.window().files().saveAs());
    real.press(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(drop({QUrl::fromLocalFile(real.dialogs().savePath)}));
    QTRY_COMPARE(scenarios(real), before + 2);
}

void TestPublishCommands::commandsNeedScenarios()
{
    RealWindow real(RealWindow::Start::empty);
    for (const ActionId id : {ActionId::fileReport, ActionId::fileWorkbook, ActionId::fileBundle,
                              ActionId::editCopy, ActionId::fileExport})
        QVERIFY(!real.find<Actions>()->at(id)->isEnabled());
    QVERIFY(real.find<Actions>()->at(ActionId::fileImport)->isEnabled());
}

void TestPublishCommands::cancelStopsTheWork()
{
    Progress progress(QStringLiteral("Writing…"), nullptr);
    const KeepGoing keepGoing = progress.keepGoing();
    QTRY_VERIFY_WITH_TIMEOUT(keepGoing(0.5) && progress.dialog().isVisible(), 5000);
    QVERIFY(progress.dialog().isModal());
    auto* cancel = progress.dialog().findChild<QPushButton*>();
    QVERIFY(!cancel->accessibleName().isEmpty());
    QTest::mouseClick(cancel, Qt::LeftButton);
    QVERIFY(!keepGoing(0.6));
    bool elsewhere = true; // other threads that draw ask as well
    std::unique_ptr<QThread> thread(QThread::create([&] { elsewhere = keepGoing(0.6); }));
    thread->start();
    thread->wait();
    QVERIFY(!elsewhere);
}

void TestPublishCommands::afterCancelTheWindowStaysAway()
{
    Progress progress(QStringLiteral("Writing…"), nullptr);
    const KeepGoing keepGoing = progress.keepGoing();
    QTRY_VERIFY_WITH_TIMEOUT(keepGoing(0.5) && progress.dialog().isVisible(), 5000);
    QTest::mouseClick(progress.dialog().findChild<QPushButton*>(), Qt::LeftButton);
    QVERIFY(!progress.dialog().isVisible());
    QTest::qWait(100); // long enough for another look
    QVERIFY(!keepGoing(0.6));
    QVERIFY(!progress.dialog().isVisible());
}

void TestPublishCommands::aPauseMakesRoom()
{
    Progress progress(QStringLiteral("Reading…"), nullptr);
    const KeepGoing keepGoing = progress.keepGoing();
    QTRY_VERIFY_WITH_TIMEOUT(keepGoing(0.5) && progress.dialog().isVisible(), 5000);
    progress.pause();
    QVERIFY(!progress.dialog().isVisible());
    QVERIFY(keepGoing(0.6)); // a question is no "Cancel"
    QTRY_VERIFY_WITH_TIMEOUT(keepGoing(0.7) && progress.dialog().isVisible(), 5000);
}

void TestPublishCommands::shortWorkShowsNothing()
{
    Progress progress(QStringLiteral("Writing…"), nullptr);
    QVERIFY(progress.keepGoing()(0.1));
    QVERIFY(progress.keepGoing()(0.9));
    QVERIFY(!progress.dialog().isVisible());
}

QTEST_MAIN(TestPublishCommands)
#include "tst_publish_commands.moc"
