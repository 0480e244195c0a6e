// SPDX-License-Identifier: GPL-3.0-or-later
// Texts that are none, or too long, or made to trouble a reader: each is answered, and the answer is bounded.
#include "app/engine/article/article.h"

#include <QtTest>

using namespace cw;

class TestArticleInput : public QObject {
    Q_OBJECT

private slots:
    void emptyTexts_data();
    void emptyTexts();
    void lengthIsLimited();
    void badBytes_data();
    void badBytes();
    void nulBytesAreBlanks();
    void lineEndsOfAllKinds();
    void repeated_data();
    void repeated();
};

void TestArticleInput::emptyTexts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("blanks") << QByteArray(" \t\r\n  ");
    QTest::newRow("mark alone") << QByteArray("\xEF\xBB\xBF");
    QTest::newRow("zero width") << QByteArray("\xE2\x80\x8B\xE2\x80\x8B");
}

void TestArticleInput::emptyTexts()
{
    QFETCH(QByteArray, text);
    const auto found = mentionsIn(text.toStdString());
    QVERIFY(!found);
    QVERIFY(found.error().code == ErrorCode::emptyText);
}

void TestArticleInput::lengthIsLimited()
{
    std::string text = "3 MW ";
    text.resize(kLongestArticle, 'a');
    const auto longest = mentionsIn(text);
    QVERIFY(longest);
    QCOMPARE(longest.value().size(), std::size_t(1));
    const auto longer = mentionsIn(text + 'a');
    QVERIFY(!longer);
    QVERIFY(longer.error().code == ErrorCode::textTooLong);
    QCOMPARE(longer.error().limit, std::to_string(kLongestArticle));
}

void TestArticleInput::badBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("lone continuation") << QByteArray("\x80");
    QTest::newRow("cut short") << QByteArray("\xE4\xB8");
    QTest::newRow("overlong slash") << QByteArray("\xC0\xAF");
    QTest::newRow("overlong NUL of three") << QByteArray("\xE0\x80\x80");
    QTest::newRow("surrogate") << QByteArray("\xED\xA0\x80");
    QTest::newRow("above the last character") << QByteArray("\xF4\x90\x80\x80");
    QTest::newRow("five bytes") << QByteArray("\xF8\x88\x80\x80\x80");
    QTest::newRow("GB18030") << QByteArray("\xC4\xE3\xBA\xC3");
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFE", 2);
}

void TestArticleInput::badBytes()
{
    QFETCH(QByteArray, bytes);
    const auto found = mentionsIn("first\nsecond " + bytes.toStdString() + " 3 MW");
    QVERIFY(!found);
    QVERIFY(found.error().code == ErrorCode::notUtf8);
    QCOMPARE(found.error().value, std::string("2"));
    QCOMPARE(found.error().position, 13);
}

void TestArticleInput::nulBytesAreBlanks()
{
    const auto found = mentionsIn(std::string("a\0 3\0MW\0", 8));
    QVERIFY(found);
    QCOMPARE(found.value().size(), std::size_t(1));
    QCOMPARE(found.value().front().low, 3.0);
}

void TestArticleInput::lineEndsOfAllKinds()
{
    const auto found = mentionsIn("3 MW.\r\n4 MW.\n\n5 MW.");
    QVERIFY(found);
    QCOMPARE(found.value().size(), std::size_t(3));
    QCOMPARE(found.value()[1].line, 2);
    QCOMPARE(found.value()[2].line, 4);
}

// One piece over and over, in one line: what was read again from every place would not end.
void TestArticleInput::repeated_data()
{
    QTest::addColumn<QByteArray>("piece");
    for (const char* piece : {"(",
                              "7",
                              "1,111",
                              "1 ",
                              "1.",
                              "1-",
                              "1/",
                              "million ",
                              "one hundred ",
                              "half a ",
                              "亿",
                              "1万",
                              "数十",
                              "五",
                              "每",
                              "1kWh ",
                              "a.a-",
                              "a@",
                              "|",
                              "a|",
                              "a",
                              "each ",
                              "GPT-",
                              "GPT 1",
                              "1x10",
                              "http:",
                              "3张国产",
                              "$",
                              "$1 ",
                              "训(x",
                              "2023 to ",
                              "5 average US ",
                              "\n",
                              "Related:\n",
                              "[a](b)\n",
                              "\xC3\xA2\xE2\x82\xAC",
                              "百分之",
                              "±",
                              "1 ± ",
                              "between "})
        QTest::newRow(piece) << QByteArray(piece);
}

void TestArticleInput::repeated()
{
    QFETCH(QByteArray, piece);
    const std::string text = piece.repeated(1'000'000 / piece.size()).toStdString();
    const auto found = mentionsIn(text);
    QVERIFY(found || found.error().code == ErrorCode::emptyText);
    if (found)
        for (const Mention& mention : found.value())
            QVERIFY(std::isfinite(mention.low) && mention.low <= mention.high);
}

QTEST_APPLESS_MAIN(TestArticleInput)
#include "tst_article_input.moc"
