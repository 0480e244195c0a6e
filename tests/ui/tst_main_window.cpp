// SPDX-License-Identifier: GPL-3.0-or-later
// The window as a whole: files and unsaved changes, errors, language and look while it runs, empty places.
#include "tests/ui/real_window.h"
#include "ui/charts/compare_view.h"
#include "ui/panels/choice_box.h"
#include "ui/panels/compare_panel.h"
#include "ui/panels/empty_state.h"
#include "ui/panels/headline_panel.h"
#include "ui/shell/actions.h"
#include "ui/theme/style_sheet.h"

#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTabBar>
#include <QToolButton>

using namespace cw;

namespace {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void change(RealWindow& real)
{
    QVERIFY(real.document().setInput(real.workspace().current(), ParameterId::sitePue, 1.77));
}

QString headlineOf(RealWindow& real)
{
    QCoreApplication::processEvents();
    return QString::fromStdString(real.find<CompareChartView>()->chart().headline);
}

} // namespace

class TestMainWindow : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnRealWarnings(); }
    void titleNamesTheDocumentAndItsState();
    void closingAsksAboutUnsavedChanges();
    void savingFromTheQuestionNeedsAName();
    void openingAsksToo();
    void damagedFilesLeaveTheDocument_data();
    void damagedFilesLeaveTheDocument();
    void savingWhereNobodyMayWrite();
    void recentFiles();
    void exportsTheChart_data();
    void exportsTheChart();
    void languageSwitchesWhileItRuns();
    void boxesFitTheirTextsInEachLanguage();
    void lookSwitchesWhileItRuns();
    void settingsAreRemembered();
    void emptyDocumentTeaches();
    void missingCatalogIsSaidOnce();
    void headlineFollowsTheView();
    void hiddenTabsDoNoWork();
};

void TestMainWindow::titleNamesTheDocumentAndItsState()
{
    RealWindow real;
    QVERIFY(!real.window().isWindowModified());
    QVERIFY(real.window().windowTitle().endsWith(QStringLiteral("[*] — Counterwatt")));
    change(real);
    QVERIFY(real.window().isWindowModified());
    real.dialogs().savePath = real.file(QStringLiteral("My [*] file.cwatt"));
    QVERIFY(real.window().files().saveAs());
    QVERIFY(!real.window().isWindowModified());
    QCOMPARE(real.window().windowTitle(), QStringLiteral("My [*][*] file[*] — Counterwatt"));
}

void TestMainWindow::closingAsksAboutUnsavedChanges()
{
    RealWindow real;
    change(real);
    real.dialogs().answer = UnsavedAnswer::cancel;
    QVERIFY(!real.window().close());
    QVERIFY(real.window().isVisible());
    real.dialogs().answer = UnsavedAnswer::save;
    real.dialogs().savePath = real.file(QStringLiteral("saved.cwatt"));
    QVERIFY(real.window().close());
    QCOMPARE(real.dialogs().questions, 2);
    const auto saved = readDocument(real.dialogs().savePath);
    QVERIFY(saved);
    QVERIFY(saved.value().comparison == real.document().comparison());

    RealWindow other;
    change(other);
    other.dialogs().answer = UnsavedAnswer::discard;
    QVERIFY(other.window().close());
    RealWindow untouched;
    QVERIFY(untouched.window().close());
    QCOMPARE(untouched.dialogs().questions, 0);
}

void TestMainWindow::savingFromTheQuestionNeedsAName()
{
    RealWindow real;
    change(real);
    real.dialogs().answer = UnsavedAnswer::save; // but the file dialog is cancelled
    QVERIFY(!real.window().close());
    QVERIFY(real.document().isModified());
}

void TestMainWindow::openingAsksToo()
{
    RealWindow real;
    change(real);
    const Comparison before = real.document().comparison();
    real.press(Qt::Key_N, Qt::ControlModifier);
    real.press(Qt::Key_O, Qt::ControlModifier);
    QCOMPARE(real.dialogs().questions, 2);
    QVERIFY(real.document().comparison() == before);
}

void TestMainWindow::damagedFilesLeaveTheDocument_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("not a document at all\n").repeated(100);
    QTest::newRow("header only") << QByteArray("SQLite format 3\0garbage garbage", 31).repeated(40);
    QTest::newRow("truncated") << QByteArray("truncated");
}

void TestMainWindow::damagedFilesLeaveTheDocument()
{
    QFETCH(QByteArray, bytes);
    RealWindow real;
    const QString path = real.file(QStringLiteral("damaged.cwatt"));
    if (bytes == "truncated") {
        QVERIFY(writeDocument(path, {real.document().comparison(), {}, {}, {}}));
        bytes = bytesOf(path);
        bytes.truncate(bytes.size() / 2);
    }
    write(path, bytes);
    const Comparison before = real.document().comparison();
    real.dialogs().openPath = path;
    real.press(Qt::Key_O, Qt::ControlModifier);
    QVERIFY2(real.message().contains(QStringLiteral("damaged.cwatt")), qPrintable(real.message()));
    QVERIFY(real.document().comparison() == before);
    QCOMPARE(bytesOf(path), bytes);
    QVERIFY(real.settings().recentFiles().isEmpty());
}

void TestMainWindow::savingWhereNobodyMayWrite()
{
    RealWindow real;
    change(real);
    real.dialogs().savePath = QStringLiteral("/proc/nowhere/x.cwatt");
    real.press(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(real.message().contains(QStringLiteral("x.cwatt")));
    QVERIFY(real.document().isModified());
    QVERIFY(real.document().path().isEmpty());
}

void TestMainWindow::recentFiles()
{
    RealWindow real;
    const QString path = real.file(QStringLiteral("one & two.cwatt"));
    real.dialogs().savePath = path;
    real.press(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(real.settings().recentFiles(), QStringList{path});
    real.press(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(real.document().comparison().scenarios.empty());
    auto* recent = real.find<Actions>()->at(ActionId::fileRecent);
    emit recent->menu()->aboutToShow();
    QCOMPARE(recent->menu()->actions().size(), 1);
    recent->menu()->actions().first()->trigger();
    QCOMPARE(real.document().path(), path);

    QVERIFY(QFile::remove(path)); // a file that is gone leaves the list when it is chosen
    real.window().files().openRecent(path);
    QVERIFY(!real.message().isEmpty());
    QVERIFY(real.settings().recentFiles().isEmpty());
}

void TestMainWindow::exportsTheChart_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("svg") << "c.svg" << QByteArray("<?xml");
    QTest::newRow("png") << "c.png" << QByteArray("\x89PNG");
    QTest::newRow("pdf") << "c.pdf" << QByteArray("%PDF");
    QTest::newRow("csv") << "c.csv" << QByteArray();
}

void TestMainWindow::exportsTheChart()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, begins);
    RealWindow real;
    real.dialogs().exportPath = real.file(name);
    real.press(Qt::Key_E, Qt::ControlModifier);
    QVERIFY(bytesOf(real.file(name)).startsWith(begins));
    QVERIFY(bytesOf(real.file(name)).size() > 200);
    QVERIFY(real.message().contains(name)); // says where it is
    real.dialogs().exportPath = real.file(QStringLiteral("c.bmp"));
    real.press(Qt::Key_E, Qt::ControlModifier);
    QVERIFY(real.message().contains(QStringLiteral("svg"))); // says what would do
}

void TestMainWindow::languageSwitchesWhileItRuns()
{
    RealWindow real;
    const QString english = headlineOf(real);
    auto* tabs = real.find<QTabBar>();
    QCOMPARE(tabs->tabText(0), QStringLiteral("Compare"));
    real.appearance().toggleLanguage();
    QTRY_COMPARE(tabs->tabText(0), QStringLiteral("比较"));
    QVERIFY(headlineOf(real) != english);
    QCOMPARE(real.find<CompareChartView>()->chart().language, std::string("zh-CN"));
    QCOMPARE(QApplication::font().families().first(), QStringLiteral("Noto Sans CJK SC"));
    QVERIFY(real.window().menuBar()->actions().first()->text().contains(QStringLiteral("文件")));
    real.appearance().toggleLanguage();
    QTRY_COMPARE(tabs->tabText(0), QStringLiteral("Compare"));
    QTRY_COMPARE(headlineOf(real), english);
}

void TestMainWindow::boxesFitTheirTextsInEachLanguage()
{
    RealWindow real;
    const auto* box = real.find<HeadlinePanel>()->findChild<ChoiceBox*>();
    const int english = box->width();
    QCOMPARE(english, box->sizeHint().width());
    real.appearance().setLanguage(Language::chinese);
    QTRY_COMPARE(box->currentText(), QStringLiteral("每年"));
    QTRY_COMPARE(box->width(), box->sizeHint().width());
    QVERIFY(box->width() < english);
    real.appearance().setLanguage(Language::english);
    QTRY_COMPARE(box->width(), english);
}

void TestMainWindow::lookSwitchesWhileItRuns()
{
    RealWindow real;
    const auto ground = [&] { return real.window().grab().toImage().pixelColor(20, 500); };
    const QColor light = ground();
    QCOMPARE(light, theme::toColour(chart::kLight.ground));
    real.appearance().toggleDark();
    QCoreApplication::processEvents();
    QCOMPARE(ground(), theme::toColour(chart::kDark.ground));
    QVERIFY(real.find<CompareChartView>()->isDark());
    real.appearance().toggleDark();
    QCoreApplication::processEvents();
    QCOMPARE(ground(), light);
    QVERIFY(!real.find<CompareChartView>()->isDark());
    for (const bool dark : {false, true}) // every name in the style sheet is a colour that exists
        QVERIFY(!theme::styleSheet(theme::colours(), dark).contains(u'@'));
}

void TestMainWindow::settingsAreRemembered()
{
    RealWindow real;
    real.appearance().setLanguage(Language::chinese);
    real.appearance().setTheme(theme::ThemeChoice::dark);
    QCOMPARE(real.settings().language(), std::optional(Language::chinese));
    QCOMPARE(real.settings().theme(), theme::ThemeChoice::dark);
    real.window().resize(1300, 820);
    QVERIFY(real.window().close());
    QVERIFY(!real.settings().geometry().isEmpty());
    QVERIFY(!real.settings().splitter().isEmpty());
    real.appearance().setLanguage(Language::english);
}

void TestMainWindow::emptyDocumentTeaches()
{
    RealWindow real(RealWindow::Start::empty);
    auto* empty = real.find<EmptyState>();
    QVERIFY(empty->isVisible());
    const auto* text = empty->findChild<QLabel*>();
    QVERIFY(!text->text().isEmpty());
    QVERIFY(text->height() >= text->heightForWidth(text->width())); // nothing is cut
    QTest::mouseClick(empty->findChild<QPushButton*>(), Qt::LeftButton);
    QCOMPARE(real.document().comparison().scenarios.size(), 1U);
    real.press(Qt::Key_Return);
    QTRY_VERIFY(!empty->isVisible());
    real.document().undoStack().undo();
    QTRY_VERIFY(empty->isVisible());
}

void TestMainWindow::missingCatalogIsSaidOnce()
{
    QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("s.ini")));
    settings.setLanguage(Language::english);
    Appearance appearance(settings);
    ScriptedDialogs dialogs;
    Workspace workspace(folder.filePath(QStringLiteral("none.sqlite")));
    QSignalSpy problems(&workspace, &Workspace::problem);
    MainWindow window({workspace, settings, appearance, dialogs});
    window.show();
    const ScenarioId id = workspace.document().addScenario(QStringLiteral("Without a catalog"));
    QCoreApplication::processEvents();
    QCOMPARE(problems.size(), 1);
    QVERIFY(workspace.document().setInput(id, ParameterId::sitePue, 1.3)); // scenarios still work
    QCoreApplication::processEvents();
    QCOMPARE(window.findChild<CompareChartView*>()->chart().rows.size(), 1U);
}

void TestMainWindow::headlineFollowsTheView()
{
    RealWindow real;
    const QString perYear = headlineOf(real);
    CompareView view = real.document().view();
    view.per = Per::query;
    real.document().setView(view);
    QVERIFY(headlineOf(real) != perYear);
    const auto labels = real.find<HeadlinePanel>()->findChildren<QLabel*>();
    QCOMPARE(labels.first()->text(), headlineOf(real));
    QVERIFY(!real.document().isModified()); // looking is not changing
}

void TestMainWindow::hiddenTabsDoNoWork()
{
    RealWindow real;
    auto* view = real.find<CompareChartView>();
    real.window().showTab(Tab::data);
    const std::string before = view->chart().source;
    change(real);
    QCoreApplication::processEvents();
    QCOMPARE(view->chart().source, before); // the document's mark in the source line would have changed
    real.window().showTab(Tab::compare);
    QVERIFY(view->chart().source != before);
}

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
