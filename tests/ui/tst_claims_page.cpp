// SPDX-License-Identifier: GPL-3.0-or-later
// The Claims tab on the real window: the first card at once, choosing and searching by keyboard, and exports that are read
// back from their files.
#include "tests/chart/csv_reader.h"
#include "tests/ui/real_window.h"
#include "ui/charts/chart_view.h"
#include "ui/panels/chart_box.h"
#include "ui/panels/claim_card_panel.h"
#include "ui/panels/claim_library.h"
#include "ui/panels/claims_page.h"
#include "ui/panels/inspector_panel.h"
#include "ui/panels/segments.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QXmlStreamReader>

using namespace cw;

namespace {

struct OpenTab {
    RealWindow real;
    ClaimsPage* page;
    ClaimLibrary* library;
    ClaimCardPanel* card;

    OpenTab()
    {
        real.press(Qt::Key_0, Qt::ControlModifier);
        page = real.window().middle().claims();
        library = page->library();
        card = page->card();
    }
    [[nodiscard]] QString shownSentence() const
    {
        return QString::fromStdString(chart::textsOf(card->chart()->view()->chart()).headline);
    }
    [[nodiscard]] bool allChecked() const
    {
        const ClaimListModel& model = library->model();
        for (int i = 0; i < model.rowCount(); ++i)
            if (model.claimAt(model.index(i)) && model.index(i).data(ClaimListModel::MarkRole).toInt() == 0)
                return false;
        return model.rowCount() > 0;
    }
};

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString svgText(const QString& path)
{
    QXmlStreamReader xml(contentOf(path));
    QString text;
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::Characters)
            text += xml.text().toString() + u' ';
    return xml.hasError() ? QString() : text.simplified();
}

bool hasHan(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Han; });
}

Claim ownClaim()
{
    Claim claim;
    claim.sentence = "A claim of my own: 580 MWh a day.";
    claim.subject = "Example";
    claim.claimed = ClaimedValue{580.0, 580.0, "MWh/d", ClaimBound::exactly};
    claim.expression = "200 million query/d * 2.9 Wh/query -> MWh/d";
    return claim;
}

} // namespace

class TestClaimsPage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { failOnRealWarnings(); }
    void theFirstCardIsThereAtOnce();
    void theInspectorGivesWayAndComesBack();
    void everyClaimGetsItsVerdict();
    void choosingByKeyboard();
    void searchingByKeyboard();
    void groupsKeepTheChoice();
    void aCardIsExportedInEveryFormat();
    void theTextIsWrittenInBothLanguages();
    void theTextIsCopied();
    void ownClaimsComeAndGoWithUndo();
    void otherWidgetsTakeThePlaceForAWhile();
    void theLanguageChanges();
};

void TestClaimsPage::theFirstCardIsThereAtOnce()
{
    OpenTab tab;
    QVERIFY(tab.real.window().tab() == Tab::claims);
    QVERIFY(!tab.shownSentence().isEmpty()); // without waiting for the other verdicts
    QVERIFY(tab.card->chart()->view()->regionCount() > 3);
    QCOMPARE(tab.shownSentence(), tab.library->list()->currentIndex().data().toString());
    QVERIFY(tab.real.window().middle().chart() == tab.card->chart());
}

void TestClaimsPage::theInspectorGivesWayAndComesBack()
{
    OpenTab tab;
    QVERIFY(!tab.real.find<InspectorPanel>()->isVisible());
    tab.real.window().resize(1, 1); // as small as it goes
    QCoreApplication::processEvents();
    const QWidget* pane = tab.card->chart()->view()->parentWidget(); // what of the picture is seen
    QVERIFY2(pane->width() >= tab.card->chart()->view()->minimumSizeHint().width(),
             QByteArray::number(pane->width()));
    tab.real.press(Qt::Key_K, Qt::ControlModifier); // wants a preset
    QVERIFY(tab.real.find<InspectorPanel>()->isVisible());
    QVERIFY(tab.real.window().tab() == Tab::compare);
}

void TestClaimsPage::everyClaimGetsItsVerdict()
{
    OpenTab tab;
    QTRY_VERIFY_WITH_TIMEOUT(tab.allChecked(), 30000);
    QVERIFY(tab.library->model().claims().size() >= 100);
}

void TestClaimsPage::choosingByKeyboard()
{
    OpenTab tab;
    tab.library->list()->setFocus();
    const QString first = tab.shownSentence();
    tab.real.press(Qt::Key_Down);
    const QString second = tab.shownSentence();
    QVERIFY(second != first);
    QCOMPARE(second, tab.library->list()->currentIndex().data().toString());
    tab.real.press(Qt::Key_Up);
    QCOMPARE(tab.shownSentence(), first);
    tab.real.press(Qt::Key_End);
    QVERIFY(tab.library->model().claimAt(tab.library->list()->currentIndex())); // never a heading
}

void TestClaimsPage::searchingByKeyboard()
{
    OpenTab tab;
    tab.library->search()->setFocus();
    tab.real.type(QStringLiteral("GPT-3"));
    const ClaimListModel& model = tab.library->model();
    QVERIFY(model.rowCount() > 1);
    QVERIFY(model.rowCount() < static_cast<int>(model.claims().size()) / 2);
    tab.real.press(Qt::Key_Down); // into the list
    QVERIFY(tab.library->list()->hasFocus());
    QVERIFY(tab.library->list()->currentIndex().isValid());
    QCOMPARE(tab.shownSentence(), tab.library->list()->currentIndex().data().toString());
    tab.library->search()->setFocus();
    tab.real.type(QStringLiteral(" zebra"));
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!tab.shownSentence().isEmpty()); // the last card stays
}

void TestClaimsPage::groupsKeepTheChoice()
{
    OpenTab tab;
    QTRY_VERIFY_WITH_TIMEOUT(tab.allChecked(), 30000);
    tab.library->list()->setFocus();
    tab.real.press(Qt::Key_Down);
    const QString sentence = tab.shownSentence();
    const auto segments = tab.library->findChild<Segments*>()->findChildren<QAbstractButton*>();
    QCOMPARE(segments.size(), 3);
    for (QAbstractButton* group : {segments[1], segments[2], segments[0]}) {
        group->click();
        QCOMPARE(tab.shownSentence(), sentence);
        QCOMPARE(tab.library->list()->currentIndex().data().toString(), sentence);
    }
}

void TestClaimsPage::aCardIsExportedInEveryFormat()
{
    OpenTab tab;
    for (const QString& ending :
         {QStringLiteral("svg"), QStringLiteral("png"), QStringLiteral("pdf"), QStringLiteral("csv")}) {
        tab.real.dialogs().exportPath = tab.real.file(QStringLiteral("card.") + ending);
        tab.real.press(Qt::Key_E, Qt::ControlModifier);
        QVERIFY2(tab.real.message().contains(QStringLiteral("card.") + ending),
                 qPrintable(tab.real.message()));
        QVERIFY2(contentOf(tab.real.dialogs().exportPath).size() > 300, qPrintable(ending));
    }
    const QString svg = svgText(tab.real.file(QStringLiteral("card.svg")));
    QVERIFY2(svg.contains(tab.shownSentence().left(24)), qPrintable(svg));
    QVERIFY2(svg.contains(QStringLiteral("Counterwatt")), qPrintable(svg)); // the source line
    const auto lines = tests::readCsv(contentOf(tab.real.file(QStringLiteral("card.csv"))).toStdString());
    QVERIFY(lines.size() > 4);
    for (const QStringList& line : lines)
        QCOMPARE(line.size(), lines.front().size());
    QCOMPARE(lines[1][1], tab.shownSentence());
    const QImage image(tab.real.file(QStringLiteral("card.png")));
    QCOMPARE(image.width(), 1680);
}

void TestClaimsPage::theTextIsWrittenInBothLanguages()
{
    OpenTab tab;
    for (const bool chinese : {false, true}) {
        tab.real.appearance().setLanguage(chinese ? Language::chinese : Language::english);
        QCoreApplication::processEvents();
        tab.real.dialogs().exportPath = tab.real.file(QStringLiteral("card.md"));
        tab.real.press(Qt::Key_E, Qt::ControlModifier);
        const QString text = QString::fromUtf8(contentOf(tab.real.dialogs().exportPath));
        const QStringList parts = text.split(QStringLiteral("\n---\n\n"));
        QCOMPARE(parts.size(), 2);
        const Claim& claim = *tab.card->claim();
        QVERIFY2(parts[0].contains(QString::fromStdString(claim.sentence)), qPrintable(parts[0]));
        QVERIFY2(parts[1].contains(QString::fromStdString(claim.sentenceZh)), qPrintable(parts[1]));
        QVERIFY2(parts[0].contains(QStringLiteral("\nSources: ")), qPrintable(parts[0]));
        QVERIFY2(parts[1].contains(QStringLiteral("\n来源：")), qPrintable(parts[1]));
        // The window's language is as it was.
        QCOMPARE(currentLanguage(), chinese ? Language::chinese : Language::english);
        QCOMPARE(hasHan(tab.shownSentence()), chinese);
    }
    tab.real.appearance().setLanguage(Language::english);
}

void TestClaimsPage::theTextIsCopied()
{
    OpenTab tab;
    for (QPushButton* button : tab.card->findChildren<QPushButton*>())
        if (button->accessibleName() == QStringLiteral("Copy text"))
            button->click();
    QVERIFY(QApplication::clipboard()->text().startsWith(QStringLiteral("## ")));
    QVERIFY(tab.real.message().contains(QStringLiteral("clipboard")));
}

void TestClaimsPage::ownClaimsComeAndGoWithUndo()
{
    OpenTab tab;
    const int before = tab.library->model().rowCount();
    const std::string id = tab.real.document().addClaim(ownClaim());
    QTRY_COMPARE(tab.library->model().rowCount(), before + 2); // with its heading
    tab.page->showClaim(id);
    QCOMPARE(tab.shownSentence(), QStringLiteral("A claim of my own: 580 MWh a day."));
    tab.library->list()->setFocus();
    tab.real.press(Qt::Key_Delete);
    QTRY_COMPARE(tab.library->model().rowCount(), before);
    tab.real.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(tab.library->model().rowCount(), before + 2);
    // A claim of the library cannot be deleted.
    tab.library->list()->setCurrentIndex(tab.library->model().index(3));
    tab.library->list()->setFocus();
    tab.real.press(Qt::Key_Delete);
    QCoreApplication::processEvents();
    QCOMPARE(tab.library->model().rowCount(), before + 2);
}

void TestClaimsPage::otherWidgetsTakeThePlaceForAWhile()
{
    OpenTab tab;
    QPointer<QWidget> editor = new QLineEdit;
    tab.page->showInPlaceOfAll(editor);
    QVERIFY(editor->isVisible() && !tab.library->isVisible());
    QVERIFY(!tab.real.window().middle().chart());
    tab.real.dialogs().exportPath = tab.real.file(QStringLiteral("hidden.svg"));
    tab.real.press(Qt::Key_E, Qt::ControlModifier); // no card is seen: none is exported
    QCOMPARE(tab.real.dialogs().offered.size(), std::size_t{1});
    QCOMPARE(tab.real.dialogs().offered[0].label, QStringLiteral("Whole dashboard"));
    QPointer<QWidget> article = new QLineEdit;
    tab.page->showInPlaceOfAll(article);
    QVERIFY(article->isVisible() && !tab.library->isVisible());
    tab.page->showLibrary();
    QVERIFY(tab.library->isVisible() && tab.card->isVisible());
    QTRY_VERIFY(!editor && !article);
    tab.real.press(Qt::Key_E, Qt::ControlModifier);
    QCOMPARE(tab.real.dialogs().offered.size(), std::size_t{2});
    QVERIFY(QFile::exists(tab.real.dialogs().exportPath));
}

void TestClaimsPage::theLanguageChanges()
{
    OpenTab tab;
    QVERIFY(!hasHan(tab.shownSentence()));
    tab.real.appearance().setLanguage(Language::chinese);
    QTRY_VERIFY(hasHan(tab.shownSentence()));
    QTRY_VERIFY(hasHan(tab.library->list()->currentIndex().data().toString()));
    tab.real.appearance().setLanguage(Language::english);
    QTRY_VERIFY(!hasHan(tab.shownSentence()));
}

QTEST_MAIN(TestClaimsPage)
#include "tst_claims_page.moc"
