// SPDX-License-Identifier: GPL-3.0-or-later
// An article as the window shows it: places in characters, rows, lines that can be shown.
#include "app/models/mention_model.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace cw;

class TestArticleReading : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(".*")); }

    // Whatever stands before a quantity, its place in the characters is that of its bytes.
    void placesInCharacters_data()
    {
        QTest::addColumn<QString>("before");
        QTest::newRow("nothing") << "";
        QTest::newRow("letters") << "It takes ";
        QTest::newRow("Chinese") << "每天需要用电，";
        QTest::newRow("beyond the first plane") << "😀😀 𠀀 ";
        QTest::newRow("lines") << "a\nb\n\n";
    }
    void placesInCharacters()
    {
        QFETCH(QString, before);
        const QString text = before + "5 MWh, then 7 MWh.";
        const ArticleReading reading = readArticle(text.toStdString());
        QCOMPARE(reading.mentions.size(), 2U);
        for (std::size_t i = 0; i < 2; ++i) {
            const CharacterPart part = reading.places[i];
            QCOMPARE(text.mid(part.begin, part.length), QString::fromStdString(reading.mentions[i].text));
        }
        const int second = static_cast<int>(text.indexOf("7 MWh"));
        QCOMPARE(mentionAt(reading, second + 1), 1);
        QCOMPARE(mentionAt(reading, second - 3), -1);
        QCOMPARE(mentionAt(reading, static_cast<int>(text.indexOf("5 MWh"))), 0);
    }

    void textsWithoutQuantities()
    {
        for (const char* text : {"", "  \n\t", "No number at all."}) {
            const ArticleReading reading = readArticle(text);
            QVERIFY(reading.mentions.empty() && !reading.error);
            QCOMPARE(mentionAt(reading, 0), -1);
        }
    }

    void errorsAreKept()
    {
        const ArticleReading tooLong = readArticle(std::string(kLongestArticle + 1, 'x'));
        QVERIFY(tooLong.error.has_value());
        QCOMPARE(tooLong.error->code, ErrorCode::textTooLong);
        QVERIFY(tooLong.mentions.empty() && tooLong.places.empty());
    }

    void contradictionsHaveTheirLines()
    {
        const ArticleReading reading =
            readArticle("ChatGPT uses 500,000 kWh a day.\n\nLater: ChatGPT uses 1 GWh a day.");
        QCOMPARE(reading.contradictions.size(), 1U);
        const Contradiction& pair = reading.contradictions.front();
        QCOMPARE(mentionAndLine(reading.mentions[pair.first]), QString("500,000 kWh in line 1"));
        QCOMPARE(mentionAndLine(reading.mentions[pair.second]), QString("1 GWh in line 3"));
        QVERIFY(std::abs(pair.factor - 2.0) < 1e-9);
    }

    // --- Lines ---

    void longLinesAreBrokenAfterSentences()
    {
        const QString sentence = QStringLiteral("Some words stand here. ");
        const QString broken = withShortLines(sentence.repeated(2000));
        qsizetype longest = 0;
        for (const QString& line : broken.split(u'\n')) {
            longest = std::max(longest, line.size());
            QVERIFY(line.isEmpty() || line.endsWith(". "));
        }
        QVERIFY(longest < 6000);
        QCOMPARE(QString(broken).remove(u'\n'), sentence.repeated(2000));
        // Not behind "U.S.", however often it stands there.
        const QString initials = QStringLiteral("the U.S. and ");
        for (const QString& line : withShortLines(initials.repeated(600)).split(u'\n'))
            QVERIFY(!line.endsWith(QStringLiteral("U.S. ")));
        const QString short_ = QStringLiteral("one\ntwo。three\n");
        QCOMPARE(withShortLines(short_), short_);
    }

    void endlessLinesAreBrokenAnyhow()
    {
        const QString endless = QStringLiteral("😀").repeated(20'000);
        const QString broken = withShortLines(endless);
        QVERIFY(broken.count(u'\n') >= 3);
        for (const QString& line : broken.split(u'\n'))
            QVERIFY(line.isEmpty() || line.front().isHighSurrogate()); // no character was cut
        QCOMPARE(QString(broken).remove(u'\n'), endless);
    }

    // --- The table ---

    void rowsSayWhatWasFound()
    {
        MentionModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        const auto reading = std::make_shared<const ArticleReading>(readArticle(
            "ChatGPT answers 200 million queries a day.\nAt 2.9 Wh per query it uses 580 MWh a day."));
        QCOMPARE(reading->mentions.size(), 3U);
        model.setReading(reading, {}, noFigures());
        const auto text = [&](int row, int column) { return model.index(row, column).data().toString(); };
        QCOMPARE(text(2, MentionModel::place), QString("2:29"));
        QVERIFY2(text(2, MentionModel::said).contains("580 MWh"), qPrintable(text(2, MentionModel::said)));
        QVERIFY(text(2, MentionModel::value).contains("580"));
        QVERIFY2(text(2, MentionModel::period).contains("day"), qPrintable(text(2, MentionModel::period)));
        QCOMPARE(text(2, MentionModel::check), QString("200 million query/day * 2.9 Wh/query"));
        QVERIFY(!model.index(2, MentionModel::check).data(Qt::ToolTipRole).toString().isEmpty());
        for (int column = 0; column < model.columnCount(); ++column)
            QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
        model.setReading(std::make_shared<const ArticleReading>(), {}, noFigures());
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestArticleReading)
#include "tst_article_reading.moc"
