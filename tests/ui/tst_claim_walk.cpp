// SPDX-License-Identifier: GPL-3.0-or-later
// The first walk of a journalist on the real window: paste a paragraph, pick a claim, see the verdict, export the card.
// And the other ways into a claim: from an expression, from a scenario, and from a claim to a scenario.
#include "tests/ui/real_window.h"
#include "ui/panels/article_edit.h"
#include "ui/panels/article_view.h"
#include "ui/panels/claim_card_panel.h"
#include "ui/panels/claim_editor.h"
#include "ui/panels/claim_library.h"
#include "ui/panels/claim_tools.h"
#include "ui/panels/claims_page.h"
#include "ui/panels/expression_field.h"

#include "app/models/mention_model.h"

#include <QClipboard>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTextBlock>

using namespace cw;

namespace {

// 500 MWh a day are what 17,000 US homes take: 17,033 at 10,715 kWh a year.
const QString kParagraph =
    QStringLiteral("ChatGPT uses 500 MWh of electricity every day, one newspaper says.\n"
                   "That is as much as 17,000 US homes use.\n"
                   "Further down the same paper says that ChatGPT uses 1 GWh a day.\n");

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

struct Walk {
    RealWindow real;

    Walk() { real.window().showTab(Tab::claims); }
    [[nodiscard]] ClaimsPage* page() { return real.window().middle().claims(); }
    [[nodiscard]] ClaimTools* tools() { return real.window().middle().claimTools(); }
    [[nodiscard]] ArticleView* article() { return tools()->article(); }
    [[nodiscard]] ClaimEditor* editor() { return tools()->editor(); }
    // The visible button that is called so, "&" apart.
    [[nodiscard]] QPushButton* button(const QString& text)
    {
        for (QPushButton* button : page()->findChildren<QPushButton*>())
            if (button->isVisible() && QString(button->text()).remove(u'&') == text)
                return button;
        return nullptr;
    }
    void openArticle(const QString& text)
    {
        emit page()->library()->newFromTextWanted();
        QVERIFY(article());
        QApplication::clipboard()->setText(text);
        QVERIFY(button("Paste the text"));
        QTest::mouseClick(button("Paste the text"), Qt::LeftButton);
    }
    // The row whose quantity holds a text; −1: none.
    [[nodiscard]] int rowOf(const QString& quantity)
    {
        const MentionModel& model = article()->mentions();
        for (int row = 0; row < model.rowCount(); ++row)
            if (model.index(row, MentionModel::said).data().toString().contains(quantity))
                return row;
        return -1;
    }
    [[nodiscard]] bool shows(const QString& text)
    {
        const auto labels = page()->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* l) { return l->isVisible() && l->text().contains(text); });
    }
};

} // namespace

class TestClaimWalk : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnRealWarnings(); }

    void fromAParagraphToTheExportedCard()
    {
        Walk walk;
        QVERIFY(walk.real.isActive);
        walk.openArticle(kParagraph);
        QTRY_VERIFY(walk.article()->mentions().rowCount() >= 3);
        const int homes = walk.rowOf("17,000");
        QVERIFY(homes > 0);

        // by keyboard to its row; the text goes along
        auto* table = walk.article()->findChild<QTableView*>();
        table->setFocus();
        for (int i = 0; i < homes; ++i)
            walk.real.press(Qt::Key_Down);
        QCOMPARE(walk.article()->row(), homes);
        auto* edit = walk.article()->findChild<ArticleEdit*>();
        QCOMPARE(edit->textCursor().block().blockNumber(), 1);
        QVERIFY(walk.shows("500 MWh")); // what the check rests on

        QTest::mouseClick(walk.button("Check this"), Qt::LeftButton);
        QVERIFY(!walk.article() || !walk.article()->isVisible());
        ClaimCardPanel* card = walk.page()->card();
        QTRY_VERIFY(card->isVisible());
        QCOMPARE(card->check().verdict, Verdict::holds);
        QCOMPARE(walk.real.document().claims().size(), 1U);
        QVERIFY(walk.real.document().isModified());

        for (const char* ending : {"svg", "png", "csv", "md"}) {
            walk.real.dialogs().exportPath = walk.real.file(QStringLiteral("card.") + QLatin1String(ending));
            QTest::mouseClick(walk.button("Export card…"), Qt::LeftButton);
            QVERIFY2(!contentOf(walk.real.dialogs().exportPath).isEmpty(), ending);
        }
        QVERIFY(contentOf(walk.real.file("card.svg")).contains("17,000"));
        QVERIFY(!QImage(walk.real.file("card.png")).isNull());
        QVERIFY(contentOf(walk.real.file("card.csv")).contains("17000"));
        const QString text = QString::fromUtf8(contentOf(walk.real.file("card.md")));
        QVERIFY(text.contains("17,000 US homes"));
        QVERIFY(
            std::any_of(text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Han; }));

        walk.real.document().undoStack().undo();
        QVERIFY(walk.real.document().claims().empty());
    }

    void contradictionsLeadToTheirPlaces()
    {
        Walk walk;
        walk.openArticle(kParagraph);
        QTRY_VERIFY(!walk.article()->mentions().reading().contradictions.empty());
        QVERIFY(walk.shows("2 times apart"));
        const Contradiction pair = walk.article()->mentions().reading().contradictions.front();
        QLabel* lines = nullptr;
        for (QLabel* label : walk.article()->findChildren<QLabel*>())
            if (label->text().contains("<a href"))
                lines = label;
        QVERIFY(lines);
        emit lines->linkActivated(QString::number(pair.second));
        QCOMPARE(walk.article()->row(), static_cast<int>(pair.second));
        QCOMPARE(walk.article()->findChild<ArticleEdit*>()->textCursor().block().blockNumber(), 2);
    }

    void aClickInTheTextChoosesItsRow()
    {
        Walk walk;
        walk.openArticle(kParagraph);
        QTRY_VERIFY(walk.rowOf("1 GWh") >= 0);
        auto* edit = walk.article()->findChild<ArticleEdit*>();
        QTextCursor cursor = edit->textCursor();
        cursor.setPosition(static_cast<int>(kParagraph.indexOf("1 GWh")) + 2);
        edit->setTextCursor(cursor);
        QTRY_COMPARE(walk.article()->row(), walk.rowOf("1 GWh"));
        QTRY_VERIFY(!edit->extraSelections().isEmpty());
    }

    // Reading goes on while one types, and does not take the cursor away.
    void typingGoesOn()
    {
        Walk walk;
        walk.openArticle("ChatGPT uses 500 MWh a day.");
        QTRY_COMPARE(walk.article()->mentions().rowCount(), 1);
        auto* edit = walk.article()->findChild<ArticleEdit*>();
        edit->setFocus();
        edit->moveCursor(QTextCursor::End);
        walk.real.type(" Or 1 GWh a day.");
        QTRY_COMPARE(walk.article()->mentions().rowCount(), 2);
        QVERIFY(edit->textCursor().atEnd());
        walk.real.type(" No.");
        QCOMPARE(walk.article()->text(), QString("ChatGPT uses 500 MWh a day. Or 1 GWh a day. No."));
        // inside a quantity, too
        QTextCursor cursor = edit->textCursor();
        cursor.setPosition(14);
        edit->setTextCursor(cursor);
        walk.real.type("22");
        QTRY_COMPARE(walk.article()->mentions().reading().mentions[0].low, 52200.0);
        QCOMPARE(edit->textCursor().position(), 16);
    }

    // The marks of the old text are gone before the new one comes.
    void oneTextAfterTheOther()
    {
        Walk walk;
        walk.openArticle(kParagraph.repeated(400));
        for (int i = 0; i < 5; ++i) {
            QTRY_VERIFY(walk.article()->mentions().rowCount() > 100);
            walk.article()->choose(walk.article()->mentions().rowCount() - 1);
            QTRY_VERIFY(!walk.article()->findChild<ArticleEdit*>()->extraSelections().isEmpty());
            walk.article()->setText(i % 2 == 0 ? QString() : kParagraph);
            walk.article()->setText(kParagraph.repeated(400 - i));
            auto* edit = walk.article()->findChild<ArticleEdit*>();
            edit->selectAll();
            edit->insertPlainText(kParagraph.repeated(300));
            QTRY_VERIFY(walk.article()->mentions().rowCount() == 3 * 300);
        }
    }

    void whatFindsNoCheckOpensTheEditor()
    {
        Walk walk;
        walk.openArticle("The pump moved 40 litres of water.");
        QTRY_COMPARE(walk.article()->mentions().rowCount(), 1);
        QTest::mouseClick(walk.button("Check this"), Qt::LeftButton);
        QVERIFY(walk.editor() && walk.editor()->isVisible());
        QCOMPARE(walk.editor()->claim().claimed->low, 40.0);
        QVERIFY(walk.real.document().claims().empty());
    }

    void checkingTwiceMakesOneClaim()
    {
        Walk walk;
        for (int i = 0; i < 2; ++i) {
            emit walk.page()->library()->newFromTextWanted();
            walk.article()->setText(kParagraph); // the second time it is there already
            QTRY_VERIFY(walk.rowOf("17,000") >= 0);
            walk.article()->choose(walk.rowOf("17,000"));
            QTest::mouseClick(walk.button("Check this"), Qt::LeftButton);
        }
        QCOMPARE(walk.real.document().claims().size(), 1U);
    }

    void theTextIsThereAgain()
    {
        Walk walk;
        walk.openArticle(kParagraph);
        QTRY_VERIFY(walk.rowOf("17,000") >= 0);
        walk.real.press(Qt::Key_Escape);
        QVERIFY(walk.page()->library()->isVisible());
        emit walk.page()->library()->newFromTextWanted();
        QCOMPARE(walk.article()->text(), kParagraph);
        QTRY_VERIFY(walk.rowOf("17,000") >= 0);
    }

    void aTextFromAFile()
    {
        Walk walk;
        QFile file(walk.real.file("article.txt"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QStringLiteral("每天用电50萬度電。\n").toUtf8());
        file.close();
        emit walk.page()->library()->newFromTextWanted();
        walk.real.dialogs().openPath = file.fileName();
        QTest::mouseClick(walk.button("Open a text…"), Qt::LeftButton);
        QTRY_VERIFY(walk.article() && walk.article()->mentions().rowCount() == 1);
        QCOMPARE(walk.article()->mentions().reading().mentions[0].low, 500000.0);
        walk.real.dialogs().openPath = walk.real.file("nowhere.txt");
        QTest::mouseClick(walk.button("Open a text…"), Qt::LeftButton);
        QVERIFY(walk.real.message().contains("nowhere.txt"));
        QVERIFY(walk.article()->text().contains(QStringLiteral("50萬"))); // the text stays
        QFile other(walk.real.file("gbk.txt"));
        QVERIFY(other.open(QIODevice::WriteOnly));
        other.write("2024\n\xC3\xBF\xCC\xEC 50 kWh\n"); // 每天 in GBK
        other.close();
        walk.real.dialogs().openPath = other.fileName();
        QTest::mouseClick(walk.button("Open a text…"), Qt::LeftButton);
        QVERIFY2(walk.real.message().contains("gbk.txt:2"), qPrintable(walk.real.message()));
        QVERIFY2(walk.real.message().contains("UTF-8"), qPrintable(walk.real.message()));
        QVERIFY(walk.article()->text().contains(QStringLiteral("50萬")));
    }

    // One line of megabytes is broken after its sentences: the window stays usable, and nothing of the text is lost.
    void aVeryLongLine()
    {
        Walk walk;
        const QString sentence = QStringLiteral("ChatGPT uses 500 MWh a day. ");
        emit walk.page()->library()->newFromTextWanted();
        walk.article()->setText(sentence.repeated(10'000));
        QTRY_COMPARE_WITH_TIMEOUT(walk.article()->mentions().rowCount(), 10'000, 20'000);
        QCOMPARE(walk.article()->text().remove(u'\n').size(), sentence.size() * 10'000);
        walk.article()->choose(9'999);
        QVERIFY(walk.article()->findChild<ArticleEdit*>()->extraSelections().size()
                < 500); // only what is in sight
    }

    void aClaimFromAnExpression()
    {
        Walk walk;
        emit walk.page()->library()->newFromExpressionWanted();
        QVERIFY(walk.editor() && walk.editor()->isVisible());
        auto fields = walk.editor()->findChildren<QPlainTextEdit*>();
        fields[0]->setPlainText("ChatGPT uses 580 MWh a day");
        walk.editor()->findChildren<QLineEdit*>()[0]->setText("580 MWh/day");
        walk.editor()->expression()->setText("200 million/day * 2.9 Wh -> MWh/day");
        QTest::mouseClick(walk.button("Save the claim"), Qt::LeftButton);
        QCOMPARE(walk.real.document().claims().size(), 1U);
        QTRY_VERIFY(walk.page()->card()->isVisible());
        QCOMPARE(walk.page()->card()->check().verdict, Verdict::holds);
        emit walk.page()->editWanted("own-1");
        QVERIFY(walk.editor()->isVisible());
        QCOMPARE(walk.editor()->claim().sentence, std::string("ChatGPT uses 580 MWh a day"));
        QTest::mouseClick(walk.button("Cancel"), Qt::LeftButton);
        QVERIFY(walk.page()->library()->isVisible());
    }

    void fromAScenarioAndBack()
    {
        Walk walk;
        const ScenarioId chat = walk.real.document().comparison().scenarios.front().id;
        walk.real.workspace().setCurrent(chat);
        emit walk.page()->library()->newFromScenarioWanted();
        QVERIFY(walk.editor()->expression()->text().startsWith("scenario(\""));
        QTRY_VERIFY2(walk.editor()->expression()->message().contains("GWh"),
                     qPrintable(walk.editor()->expression()->message()));

        Claim claim;
        claim.sentence = "A service answers 200 million queries a day";
        claim.expression = "200 million query/day * 2.9 Wh/query";
        const std::size_t before = walk.real.document().comparison().scenarios.size();
        emit walk.page()->scenarioWanted(claim);
        QCOMPARE(walk.real.document().comparison().scenarios.size(), before + 1);
        QCOMPARE(walk.real.valueOf(ParameterId::inferenceWhPerQuery), 2.9);
        walk.real.document().undoStack().undo();
        QCOMPARE(walk.real.document().comparison().scenarios.size(), before);
        claim.expression = "25000 * 6.5 kW";
        emit walk.page()->scenarioWanted(claim);
        QVERIFY(walk.real.message().contains("25000"));
        QCOMPARE(walk.real.document().comparison().scenarios.size(), before);
    }

    void noScenarioIsSaid()
    {
        RealWindow real(RealWindow::Start::empty);
        real.window().showTab(Tab::claims);
        emit real.window().middle().claims()->library()->newFromScenarioWanted();
        QVERIFY(real.message().contains("no scenario"));
    }

    void whatIsTypedIsNotReplaced()
    {
        Walk walk;
        emit walk.page()->library()->newFromExpressionWanted();
        QPointer<ClaimEditor> first = walk.editor();
        emit walk.page()->library()->newFromExpressionWanted(); // nothing was typed
        QTRY_VERIFY(!first);
        walk.editor()->findChildren<QLineEdit*>()[0]->setText("lots"); // no figure, but somebody's
        emit walk.page()->library()->newFromExpressionWanted();
        emit walk.page()->library()->newFromTextWanted();
        QVERIFY(walk.editor() && walk.editor()->isVisible() && !walk.article());
        QCOMPARE(walk.editor()->findChildren<QLineEdit*>()[0]->text(), QString("lots"));
        QVERIFY(walk.real.message().contains("Save or cancel"));
    }

    void closingTheWindowAsksForTheOpenClaim()
    {
        Walk walk;
        emit walk.page()->library()->newFromExpressionWanted();
        auto* sentence = walk.editor()->findChildren<QPlainTextEdit*>()[0];
        sentence->setPlainText("ChatGPT uses 580 MWh a day");
        walk.real.window().showTab(Tab::compare);
        QVERIFY(!walk.real.window().close()); // cancelled
        QCOMPARE(walk.real.dialogs().questions, 1);
        QVERIFY(walk.editor() && walk.editor()->isVisible()); // what the question is about
        QVERIFY(walk.real.document().claims().empty());

        sentence->clear(); // cannot be saved so: the window stays
        walk.editor()->findChildren<QLineEdit*>()[0]->setText("580 MWh/day");
        walk.real.dialogs().answer = UnsavedAnswer::save;
        QVERIFY(!walk.real.window().close());
        sentence->setPlainText("ChatGPT uses 580 MWh a day");
        walk.real.dialogs().savePath = walk.real.file("kept.cwatt");
        QVERIFY(walk.real.window().close());
        QCOMPARE(walk.real.document().claims().size(), 1U);
        QVERIFY(QFile::exists(walk.real.file("kept.cwatt")));
    }

    void closingTheWindowMayDropTheOpenClaim()
    {
        Walk walk;
        emit walk.page()->library()->newFromExpressionWanted();
        walk.editor()->findChildren<QPlainTextEdit*>()[0]->setPlainText("Half a sen");
        walk.real.dialogs().answer = UnsavedAnswer::discard;
        QVERIFY(walk.real.window().close());
        QVERIFY(walk.real.document().claims().empty());
    }

    void theLanguageChangesAndNothingTypedIsLost()
    {
        Walk walk;
        emit walk.page()->library()->newFromExpressionWanted();
        walk.editor()->findChildren<QPlainTextEdit*>()[0]->setPlainText("Half a sen");
        walk.real.appearance().setLanguage(Language::chinese);
        QCoreApplication::processEvents();
        QVERIFY(walk.editor() && walk.editor()->isVisible());
        QCOMPARE(walk.editor()->claim().sentence, std::string("Half a sen"));
        walk.real.press(Qt::Key_Escape); // nor by one key
        QVERIFY(walk.editor() && walk.editor()->isVisible());
    }
};

QTEST_MAIN(TestClaimWalk)
#include "tst_claim_walk.moc"
