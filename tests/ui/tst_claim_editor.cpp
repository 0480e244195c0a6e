// SPDX-License-Identifier: GPL-3.0-or-later
// The editor of a claim: what is typed is checked while it is typed, kept when it is wrong, and saved in one step.
#include "app/engine/claim/claimed_text.h"
#include "tests/ui/real_window.h"
#include "ui/panels/choice_box.h"
#include "ui/panels/claim_editor.h"
#include "ui/panels/expression_field.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QtTest>

using namespace cw;

namespace {

Claim fullClaim()
{
    Claim claim;
    claim.sentence = "ChatGPT uses 580 MWh a day";
    claim.sentenceZh = "ChatGPT 每天用电 580 兆瓦时";
    claim.subject = "ChatGPT";
    claim.subjectZh = "聊天机器人";
    claim.quantity = "chatgpt-day";
    claim.who = "Somebody";
    claim.year = 2024;
    claim.claimed = ClaimedValue{580, 580, "MWh/day", ClaimBound::exactly};
    claim.kind = ClaimKind::whatIf;
    claim.toldAs = ClaimKind::forecast;
    claim.expression = "200 million/day * 2.9 Wh -> MWh/day";
    claim.facets = {{FacetKind::scope, "AI", "all data centres", "人工智能", "所有数据中心"}};
    claim.sources = {"de-vries-2023"};
    claim.note = "A note\nof two lines";
    return claim;
}

} // namespace

class TestClaimEditor : public QObject {
    Q_OBJECT

    std::unique_ptr<RealWindow> m_window;
    ClaimEditor* m_editor = nullptr;

    Document& doc() { return m_window->document(); }
    template <class Field>
    Field* field(const QString& name)
    {
        for (Field* found : m_editor->findChildren<Field*>())
            if (found->accessibleName() == name)
                return found;
        return nullptr;
    }
    QLineEdit* line(const char* name) { return field<QLineEdit>(QLatin1String(name)); }
    void typeExpression(const QString& text)
    {
        field<QPlainTextEdit>("How it can be worked out")->setPlainText(text);
    }
    QString message() { return m_editor->expression()->message(); }

private slots:
    void init()
    {
        failOnRealWarnings();
        m_window = std::make_unique<RealWindow>();
        QVERIFY(m_window->isActive);
        m_editor = new ClaimEditor(m_window->workspace(), &m_window->window());
        m_editor->resize(700, 700);
        m_editor->show();
    }
    void cleanup() { m_window.reset(); }

    void whatIsGivenComesBack()
    {
        m_editor->edit(fullClaim());
        QVERIFY(m_editor->claim() == fullClaim());
    }

    void theCheckAnswersWhileOneTypes()
    {
        m_editor->edit({});
        line("Figure as published")->setText("580 MWh/day");
        typeExpression("200 million/day * 2.9 Wh");
        QTRY_VERIFY2(message().contains("580"), qPrintable(message()));
        QVERIFY(!m_editor->expression()->hasError());
    }

    // The sample's scenarios are figures too.
    void namesOfScenariosAreKnown()
    {
        m_editor->edit({});
        typeExpression("scenario(\"GPT-3 training\").electricity");
        QTRY_VERIFY2(message().contains("1.29 GWh"), qPrintable(message()));
    }

    void anErrorPointsAtItsCharacter()
    {
        m_editor->edit({});
        typeExpression("3 每 blorp");
        QTRY_VERIFY(m_editor->expression()->hasError());
        typeExpression("2.9 Wh + 3 blorp");
        QTRY_VERIFY2(message().contains("blorp"), qPrintable(message()));
        QVERIFY2(message().contains("12"), qPrintable(message())); // its place
        const auto marks = field<QPlainTextEdit>("How it can be worked out")->extraSelections();
        QCOMPARE(marks.size(), 1);
        QCOMPARE(marks[0].cursor.selectionStart(), 11);
        typeExpression("2.9 Wh + 3 Wh");
        QTRY_VERIFY(!m_editor->expression()->hasError());
        QVERIFY(field<QPlainTextEdit>("How it can be worked out")->extraSelections().isEmpty());
    }

    void savingIsOneStep()
    {
        QSignalSpy saved(m_editor, &ClaimEditor::saved);
        const int steps = doc().undoStack().count();
        m_editor->edit(fullClaim());
        QTest::mouseClick(field<QPushButton>("Save the claim"), Qt::LeftButton);
        QCOMPARE(saved.count(), 1);
        QCOMPARE(doc().undoStack().count(), steps + 1);
        Claim expected = fullClaim();
        expected.id = "own-1";
        QVERIFY(doc().claims() == std::vector<Claim>{expected});
        QVERIFY(doc().source("de-vries-2023").has_value()); // its copy goes along
        doc().undoStack().undo();
        QVERIFY(doc().claims().empty());
    }

    void changingKeepsTheId()
    {
        const std::string id = doc().addClaim(fullClaim());
        m_editor->edit(*doc().claim(id));
        line("Figure as published")->setText("564 MWh/day");
        QCOMPARE(m_editor->save(), std::optional(id));
        QCOMPARE(doc().claims().size(), 1U);
        QCOMPARE(doc().claim(id)->claimed->low, 564.0);
        QCOMPARE(doc().claim(id)->sentenceZh, fullClaim().sentenceZh); // the sentence was not touched
        field<QPlainTextEdit>("What is said")->setPlainText("Another sentence");
        QVERIFY(m_editor->save().has_value());
        QVERIFY(doc().claim(id)->sentenceZh.empty()); // its Chinese would say the old one
    }

    void wrongFieldsKeepWhatWasTyped_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("says");
        QTest::newRow("a figure in words") << "Figure as published"
                                           << "lots"
                                           << "is not a number";
        QTest::newRow("the wrong way round") << "Figure as published"
                                             << "5..3 Wh"
                                             << "lower number first";
        QTest::newRow("year") << "Year"
                              << "last"
                              << "is no year";
        QTest::newRow("a far year") << "Year"
                                    << "99999"
                                    << "is no year";
    }
    void wrongFieldsKeepWhatWasTyped()
    {
        QFETCH(QString, name);
        QFETCH(QString, text);
        QFETCH(QString, says);
        m_editor->edit(fullClaim());
        QLineEdit* wrong = line(name.toUtf8().constData());
        QVERIFY(wrong);
        wrong->setText(text);
        QVERIFY(!m_editor->save().has_value());
        QVERIFY(doc().claims().empty());
        QCOMPARE(wrong->text(), text);
        QVERIFY(wrong->hasFocus());
        QVERIFY(wrong->property("invalid").toBool());
        const auto labels = m_editor->findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
            return label->isVisible() && label->text().contains(says, Qt::CaseInsensitive);
        }));
    }

    void noSentenceAndAWrongExpressionAreRefusedToo()
    {
        m_editor->edit(fullClaim());
        field<QPlainTextEdit>("What is said")->setPlainText("  ");
        QVERIFY(!m_editor->save().has_value());
        m_editor->edit(fullClaim());
        typeExpression("3 Wh +");
        QVERIFY(!m_editor->save().has_value());
        QVERIFY(field<QPlainTextEdit>("How it can be worked out")->hasFocus());
        QVERIFY(doc().claims().empty());
    }

    // A person may well know only what was said.
    void aClaimWithoutAnExpressionIsKept()
    {
        Claim claim = fullClaim();
        claim.expression.clear();
        m_editor->edit(claim);
        QVERIFY(m_editor->save().has_value());
    }

    // Or only how something is worked out.
    void aClaimWithoutAFigureIsKept()
    {
        m_editor->edit(fullClaim());
        line("Figure as published")->clear();
        QVERIFY(m_editor->save().has_value());
        QVERIFY(!doc().claims().front().claimed);
        QCOMPARE(doc().claims().front().expression, fullClaim().expression);
        QVERIFY2(message().contains("580"), qPrintable(message())); // what comes out
    }

    // The fields show one of each kind; none is lost, and the order stays.
    void facetsThatAreNotShownAreKept()
    {
        Claim claim = fullClaim();
        const Facet law{FacetKind::law, "forbidden", "proposed", "", ""};
        const Facet second{FacetKind::scope, "in the US", "in the world", "在美国", "在全世界"};
        claim.facets = {law, claim.facets.front(), second};
        m_editor->edit(claim);
        QVERIFY(m_editor->claim() == claim);
        line("What is counted: the sentence says")->setText("AI alone");
        line("What is counted: its source says")->setText("all");
        QVERIFY(m_editor->save().has_value());
        const Facet changed{FacetKind::scope, "AI alone", "all", "", ""};
        QVERIFY(doc().claims().front().facets == (std::vector<Facet>{law, changed, second}));
    }

    void isChangedByTypingOnly()
    {
        Claim claim = fullClaim();
        claim.note += "\n"; // the field drops it
        m_editor->edit(claim);
        QVERIFY(!m_editor->isChanged());
        line("Year")->setText("last"); // cannot be read
        QVERIFY(m_editor->isChanged());
        line("Year")->setText("2025");
        QVERIFY(m_editor->isChanged());
        QVERIFY(m_editor->save().has_value());
        QVERIFY(!m_editor->isChanged());
    }

    void aWordThatIsNoUnitIsSaid()
    {
        m_editor->edit({});
        line("Figure as published")->setText("12 countries");
        const auto labels = m_editor->findChildren<QLabel*>();
        QTRY_VERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->isVisible() && label->text().contains("“countries” is no unit");
        }));
    }

    void theRestIsFoldedAway()
    {
        m_editor->edit({});
        auto* more = field<QToolButton>("What arithmetic cannot see");
        QVERIFY(more && !more->isChecked());
        QVERIFY(!line("What is counted: the sentence says")->isVisible());
        QTest::mouseClick(more, Qt::LeftButton);
        QVERIFY(line("What is counted: the sentence says")->isVisible());
        m_editor->edit(fullClaim()); // it has a facet: open at once
        QVERIFY(line("What is counted: its source says")->isVisible());
        QCOMPARE(line("What is counted: its source says")->text(), QString("all data centres"));
    }

    void byKeyboard()
    {
        QSignalSpy saved(m_editor, &ClaimEditor::saved);
        QSignalSpy abandoned(m_editor, &ClaimEditor::abandoned);
        m_editor->edit(fullClaim());
        QVERIFY(field<QPlainTextEdit>("What is said")->hasFocus());
        m_window->press(Qt::Key_Tab);
        QVERIFY(line("Figure as published")->hasFocus());
        m_window->press(Qt::Key_Tab);
        QVERIFY(field<QPlainTextEdit>("How it can be worked out")->hasFocus());
        m_window->press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(saved.count(), 1);
        line("Year")->setFocus();
        m_window->press(Qt::Key_Escape);
        QCOMPARE(abandoned.count(), 1);
    }

    void everyFieldHasANameInBothLanguages()
    {
        m_editor->edit(fullClaim());
        for (const Language language : {Language::english, Language::chinese}) {
            m_window->appearance().setLanguage(language);
            QCoreApplication::processEvents();
            for (QWidget* widget : m_editor->findChildren<QWidget*>())
                if (widget->focusPolicy() != Qt::NoFocus && widget->isVisible())
                    QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
            QVERIFY(m_editor->claim() == fullClaim());
        }
    }
};

QTEST_MAIN(TestClaimEditor)
#include "tst_claim_editor.moc"
