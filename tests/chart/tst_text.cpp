// SPDX-License-Identifier: GPL-3.0-or-later
// What people type into names becomes harmless, measurable, breakable text.

#include "app/chart/text_clean.h"
#include "app/chart/text_style.h"
#include "app/chart/text_wrap.h"

#include <QtTest>

using namespace cw::chart;

namespace {

// Ten pixels a character: the places of breaks can be counted.
double tenEach(std::string_view text, TextStyle)
{
    return 10.0 * static_cast<double>(decodeUtf8(text).size());
}

QStringList linesOf(const WrappedText& text)
{
    QStringList out;
    for (const std::string& line : text.lines)
        out.append(QString::fromStdString(line));
    return out;
}

} // namespace

class TestText : public QObject {
    Q_OBJECT

private slots:
    void utf8ReadsBack_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("ASCII") << "plain";
        QTest::newRow("two bytes") << "é߿";
        QTest::newRow("three bytes") << "用水�";
        QTest::newRow("four bytes") << QString::fromUcs4(U"\U0001F3ED\U0010FFFF");
    }
    void utf8ReadsBack()
    {
        QFETCH(QString, text);
        const std::string bytes = text.toStdString();
        QCOMPARE(QString::fromUcs4(decodeUtf8(bytes).data(), static_cast<int>(decodeUtf8(bytes).size())),
                 text);
        QCOMPARE(encodeUtf8(decodeUtf8(bytes)), bytes);
    }

    void brokenBytesBecomeTheReplacementCharacter_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("broken");
        QTest::newRow("lone continuation") << QByteArray("a\x80z") << 1;
        QTest::newRow("cut at the end") << QByteArray("\xE7\x94") << 2;
        QTest::newRow("overlong slash") << QByteArray("\xC0\xAF") << 2;
        QTest::newRow("overlong three") << QByteArray("\xE0\x80\xAF") << 3;
        QTest::newRow("surrogate") << QByteArray("\xED\xA0\x80") << 3;
        QTest::newRow("beyond Unicode") << QByteArray("\xF5\x80\x80\x80") << 4;
    }
    void brokenBytesBecomeTheReplacementCharacter()
    {
        QFETCH(QByteArray, bytes);
        const std::u32string text = decodeUtf8(bytes.toStdString());
        QTEST(static_cast<int>(std::count(text.begin(), text.end(), U'\xFFFD')), "broken");
    }

    void cleaningLeavesNoControlCharacter()
    {
        QCOMPARE(cleanText("a\x01\x02\x1b[0m\x7f"), std::string("a[0m"));
        QCOMPARE(cleanText("  two\n\n words\t "), std::string("two words"));
        QCOMPARE(cleanText("\xE2\x80\xAE"
                           "abc\xE2\x80\xAC"),
                 std::string("abc")); // reading direction overridden
        QCOMPARE(cleanText("\xEF\xBB\xBF"
                           "name"),
                 std::string("name"));                            // byte order mark
        QCOMPARE(cleanText("x\xEF\xBF\xBEy"), std::string("xy")); // U+FFFE is not allowed in XML
        QCOMPARE(cleanText(std::string("a\0b", 3)), std::string("ab"));
        QCOMPARE(cleanText(""), std::string());
    }

    void cleaningKeepsWhatIsText()
    {
        for (const char* text : {"用水 万千瓦时", "👩‍💻", "مرحبا", "CO₂e ± 5 %", "<b>&amp;</b>"})
            QCOMPARE(cleanText(text), std::string(text));
    }

    void longTextIsCutWithAnEllipsis()
    {
        QCOMPARE(cleanText(std::string(10000, 'x'), 5), std::string("xxxxx…"));
        QCOMPARE(cleanText("xxxxx", 5), std::string("xxxxx"));
    }

    void charactersAreNotCutInTwo()
    {
        const std::u32string flags = U"🇩🇪🇫🇷";
        QVERIFY(!mayCutBefore(flags, 1));
        QVERIFY(mayCutBefore(flags, 2));
        QVERIFY(!mayCutBefore(flags, 3));
        QVERIFY(!mayCutBefore(U"e\u0301", 1));
        QVERIFY(!mayCutBefore(U"\U0001F469\u200D\U0001F4BB", 1));
        QVERIFY(!mayCutBefore(U"\U0001F469\u200D\U0001F4BB", 2));
        QVERIFY(mayCutBefore(U"ab", 1));
    }

    void linesBreakBetweenWords()
    {
        QCOMPARE(linesOf(wrapText("one two three", 70.0, 5, kBodyText, tenEach)),
                 (QStringList{"one two", "three"}));
        QCOMPARE(linesOf(wrapText("", 70.0, 5, kBodyText, tenEach)), QStringList());
        QCOMPARE(linesOf(wrapText("location-based", 100.0, 5, kBodyText, tenEach)),
                 (QStringList{"location-", "based"}));
        QCOMPARE(linesOf(wrapText("train GPT-4", 90.0, 5, kBodyText, tenEach)),
                 (QStringList{"train", "GPT-4"}));
    }

    void chineseBreaksAnywhereButNotBeforePunctuation()
    {
        QCOMPARE(linesOf(wrapText("一二三四五六", 30.0, 5, kBodyText, tenEach)),
                 (QStringList{"一二三", "四五六"}));
        QCOMPARE(linesOf(wrapText("一二三，四五", 30.0, 5, kBodyText, tenEach)),
                 (QStringList{"一二", "三，四", "五"}));
        QCOMPARE(linesOf(wrapText("一二（三四）", 30.0, 5, kBodyText, tenEach)),
                 (QStringList{"一二", "（三", "四）"}));
    }

    void aWordWiderThanTheLineIsBroken()
    {
        QCOMPARE(linesOf(wrapText("abcdefgh", 30.0, 5, kBodyText, tenEach)),
                 (QStringList{"abc", "def", "gh"}));
        QCOMPARE(linesOf(wrapText("ab", 5.0, 5, kBodyText, tenEach)),
                 (QStringList{"a", "b"})); // narrower than anything
    }

    void theLastLineIsShortened()
    {
        const WrappedText text = wrapText("one two three four", 70.0, 2, kBodyText, tenEach);
        QCOMPARE(linesOf(text), (QStringList{"one two", "three…"}));
        QVERIFY(text.shortened);
        QCOMPARE(text.width, 70.0);
        QVERIFY(!wrapText("one two three", 70.0, 2, kBodyText, tenEach).shortened);
    }

    void elidingFits()
    {
        QCOMPARE(elideText("abcdef", 60.0, kBodyText, tenEach), std::string("abcdef"));
        QCOMPARE(elideText("abcdef", 40.0, kBodyText, tenEach), std::string("abc…"));
        QCOMPARE(elideText("abcdef", 0.0, kBodyText, tenEach), std::string("…"));
    }

    void estimatedWidths()
    {
        QVERIFY(qAbs(estimateWidth("0123456789", kBodyText) - 6.36 * 13.0) < 1e-9); // tabular figures
        QCOMPARE(estimateWidth("用水", kBodyText), 26.0);                           // ideographs: one em
        QVERIFY(estimateWidth("abc", kTitleText) > estimateWidth("abc", kBodyText));
        QCOMPARE(estimateWidth("e\xCC\x81", kBodyText),
                 estimateWidth("e", kBodyText)); // an accent takes no room
    }

    void familiesEndGeneric()
    {
        QCOMPARE(fontFamilies("zh-CN").front(), std::string("Noto Sans CJK SC"));
        QCOMPARE(fontFamilies("zh-CN").back(), std::string("sans-serif"));
        QCOMPARE(fontFamilies("en").back(), std::string("sans-serif"));
    }
};

QTEST_APPLESS_MAIN(TestText)
#include "tst_text.moc"
