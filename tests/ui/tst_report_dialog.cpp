// SPDX-License-Identifier: GPL-3.0-or-later
// The dialog behind "Report…": what is ticked, in which order, and that keys alone do it.
#include "app/publish/report/report.h"
#include "tests/ui/real_window.h"
#include "ui/panels/segments.h"
#include "ui/shell/report_dialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

using namespace cw;

namespace {

std::vector<std::string> usual()
{
    std::vector<std::string> keys;
    for (const ReportBlock& block : reportBlocks())
        if (block.usual)
            keys.emplace_back(block.key);
    return keys;
}

QListWidget* listIn(const ReportDialog& dialog)
{
    return dialog.findChild<QListWidget*>();
}

QPushButton* writing(const ReportDialog& dialog)
{
    for (auto* button : dialog.findChildren<QPushButton*>())
        if (button->isDefault())
            return button;
    return nullptr;
}

} // namespace

class TestReportDialog : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { failOnRealWarnings(); }
    void beginsWithTheUsualBlocks();
    void theTemplateComesBackAsItWas();
    void blocksAreMovedByKeys();
    void blocksAreMovedByButtonsAndTheirEndsSaySo();
    void blocksAreTickedByKeys();
    void blocksOfANewerVersionAreKept();
    void whatNobodyChangesStaysAsItWas();
    void withoutABlockThereIsNoReport();
    void returnWritesAndBreaksLinesInTheIntroduction();
    void everyFieldHasAName();
    void fitsASmallScreen();
};

void TestReportDialog::beginsWithTheUsualBlocks()
{
    RealWindow real;
    const ReportDialog dialog({}, QStringLiteral("My comparison"));
    QCOMPARE(listIn(dialog)->count(), static_cast<int>(reportBlocks().size()));
    QVERIFY(dialog.wish().report.blocks.empty());      // the usual ones, also of later versions
    QVERIFY(dialog.wish().report == ReportTemplate()); // also the program's language, whichever it is
    dialog.findChildren<Segments*>().first()->findChildren<QToolButton*>()[1]->click();
    QCOMPARE(dialog.wish().report.language, std::string("zh_CN"));
    QCOMPARE(dialog.wish().format, QStringLiteral("html"));
    QCOMPARE(dialog.findChild<QLineEdit*>()->placeholderText(), QStringLiteral("My comparison"));
    for (int row = 0; row < listIn(dialog)->count(); ++row)
        QVERIFY(!listIn(dialog)->item(row)->text().isEmpty());
}

void TestReportDialog::theTemplateComesBackAsItWas()
{
    RealWindow real;
    ReportWish wish;
    wish.report = {"A title", "Ada", "Line one\nline two", "zh_CN", {"sources", "comparison", "title"}};
    wish.format = QStringLiteral("pdf");
    const ReportDialog dialog(wish, {});
    QVERIFY(dialog.wish().report == wish.report);
    QCOMPARE(dialog.wish().format, wish.format);
    QCOMPARE(listIn(dialog)->item(3)->checkState(), Qt::Unchecked); // the others come after them
}

void TestReportDialog::blocksAreMovedByKeys()
{
    RealWindow real;
    ReportDialog dialog({}, {});
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    auto* list = listIn(dialog);
    list->setFocus();
    list->setCurrentRow(0);
    std::vector<std::string> expected = usual();
    QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
    std::swap(expected[0], expected[1]);
    QCOMPARE(list->currentRow(), 1);
    QVERIFY(dialog.wish().report.blocks == expected);
    QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
    QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier); // the top: nothing above
    QCOMPARE(list->currentRow(), 0);
    QVERIFY(dialog.wish().report.blocks.empty());
    QCOMPARE(list->dragDropMode(), QAbstractItemView::InternalMove);
    list->model()->moveRow({}, 0, {}, 3); // as a drag does it
    QVERIFY(!dialog.wish().report.blocks.empty());
}

void TestReportDialog::blocksAreMovedByButtonsAndTheirEndsSaySo()
{
    RealWindow real;
    const ReportDialog dialog({}, {});
    auto* list = listIn(dialog);
    QToolButton* up = nullptr;
    QToolButton* down = nullptr;
    for (auto* button : dialog.findChildren<QToolButton*>()) {
        if (button->accessibleName() == QStringLiteral("Move up"))
            up = button;
        if (button->accessibleName() == QStringLiteral("Move down"))
            down = button;
    }
    QVERIFY(up && down && !up->icon().isNull() && !down->icon().isNull());
    list->setCurrentRow(0);
    QVERIFY(!up->isEnabled() && down->isEnabled());
    down->click();
    QCOMPARE(list->currentRow(), 1);
    QVERIFY(up->isEnabled());
    list->setCurrentRow(list->count() - 1);
    QVERIFY(up->isEnabled() && !down->isEnabled());
}

void TestReportDialog::blocksAreTickedByKeys()
{
    RealWindow real;
    ReportDialog dialog({}, {});
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    auto* list = listIn(dialog);
    list->setFocus();
    list->setCurrentRow(1);
    QTest::keyClick(list, Qt::Key_Space);
    std::vector<std::string> expected = usual();
    expected.erase(expected.begin() + 1);
    QVERIFY(dialog.wish().report.blocks == expected);
}

void TestReportDialog::blocksOfANewerVersionAreKept()
{
    RealWindow real;
    ReportWish wish;
    wish.report.blocks = {"summary", "hologram", "title"};
    const ReportDialog dialog(wish, {});
    QVERIFY(dialog.wish().report == wish.report);
    auto* list = listIn(dialog);
    list->setCurrentRow(1);
    QCOMPARE(list->item(1)->text(), QStringLiteral("hologram"));
    bool said = false;
    for (const QLabel* label : dialog.findChildren<QLabel*>())
        said = said || label->text().contains(QStringLiteral("newer version"));
    QVERIFY(said);
    list->item(2)->setCheckState(Qt::Unchecked);
    QVERIFY(dialog.wish().report.blocks == (std::vector<std::string>{"summary", "hologram"}));
    list->item(0)->setCheckState(Qt::Unchecked); // what this version cannot write is no report
    QVERIFY(!writing(dialog)->isEnabled());
}

void TestReportDialog::whatNobodyChangesStaysAsItWas()
{
    RealWindow real;
    ReportWish wish;
    wish.report = {" A title ", "Ada\t", "One\r\ntwo\n", "fr", {}};
    const ReportDialog dialog(wish, {});
    QVERIFY(dialog.wish().report == wish.report);
    dialog.findChild<QLineEdit*>()->setText(QStringLiteral(" Another "));
    wish.report.title = "Another";
    QVERIFY(dialog.wish().report == wish.report);
}

void TestReportDialog::withoutABlockThereIsNoReport()
{
    RealWindow real;
    const ReportDialog dialog({}, {});
    for (int row = 0; row < listIn(dialog)->count(); ++row)
        listIn(dialog)->item(row)->setCheckState(Qt::Unchecked);
    QVERIFY(!writing(dialog)->isEnabled());
    listIn(dialog)->item(2)->setCheckState(Qt::Checked);
    QVERIFY(writing(dialog)->isEnabled());
}

void TestReportDialog::returnWritesAndBreaksLinesInTheIntroduction()
{
    RealWindow real;
    ReportDialog dialog({}, {});
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    auto* introduction = dialog.findChild<QPlainTextEdit*>();
    introduction->setFocus();
    QTest::keyClicks(introduction, QStringLiteral("a"));
    QTest::keyClick(introduction, Qt::Key_Return);
    QTest::keyClicks(introduction, QStringLiteral("b"));
    QCOMPARE(dialog.wish().report.introduction, std::string("a\nb"));
    QVERIFY(dialog.isVisible());
    dialog.findChild<QLineEdit*>()->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(dialog.result(), static_cast<int>(QDialog::Accepted));
}

void TestReportDialog::everyFieldHasAName()
{
    RealWindow real;
    for (const Language language : {Language::english, Language::chinese}) {
        real.appearance().setLanguage(language);
        const ReportDialog dialog({}, {});
        for (QWidget* widget : dialog.findChildren<QWidget*>()) {
            const bool isField = widget->focusPolicy() & Qt::TabFocus && widget->parentWidget() == &dialog;
            QVERIFY2(!isField || !widget->accessibleName().isEmpty(), widget->metaObject()->className());
        }
    }
    real.appearance().setLanguage(Language::english);
}

void TestReportDialog::fitsASmallScreen()
{
    RealWindow real;
    for (const Language language : {Language::english, Language::chinese}) {
        real.appearance().setLanguage(language);
        ReportDialog dialog({}, {});
        dialog.show();
        QVERIFY(dialog.width() <= 1000 && dialog.height() <= 700);
        const auto* list = listIn(dialog);
        const QRect last = list->visualItemRect(list->item(list->count() - 1));
        QVERIFY2(list->viewport()->rect().contains(last), "all blocks are seen without scrolling");
    }
    real.appearance().setLanguage(Language::english);
}

QTEST_MAIN(TestReportDialog)
#include "tst_report_dialog.moc"
