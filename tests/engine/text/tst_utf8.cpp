// SPDX-License-Identifier: GPL-3.0-or-later
// Every character that there is can be read, and no other bytes.
#include "app/engine/text/utf8.h"

#include <QStringView>
#include <QtTest>

using namespace cw;

class TestUtf8 : public QObject {
    Q_OBJECT

private slots:
    void everyCharacterIsRead();
    void otherBytesAreNot_data();
    void otherBytesAreNot();
    void readsInTheMiddle();
};

// Qt writes them, so that writer and reader are not of one hand.
void TestUtf8::everyCharacterIsRead()
{
    for (char32_t code = 1; code <= 0x10FFFF; ++code) {
        if (code >= 0xD800 && code <= 0xDFFF)
            continue;
        const auto wide = QChar::fromUcs4(code);
        const std::string bytes = QStringView(wide).toUtf8().toStdString();
        const auto read = utf8CharacterAt(bytes, 0);
        QVERIFY(read);
        QCOMPARE(read->code, code);
        QCOMPARE(read->length, bytes.size());
    }
}

void TestUtf8::otherBytesAreNot_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("lone continuation") << QByteArray("\x80");
    QTest::newRow("cut short") << QByteArray("\xE4\xB8");
    QTest::newRow("second byte missing") << QByteArray("\xE4\x61\x80");
    QTest::newRow("overlong slash") << QByteArray("\xC0\xAF");
    QTest::newRow("overlong NUL of three") << QByteArray("\xE0\x80\x80");
    QTest::newRow("overlong of four") << QByteArray("\xF0\x8F\xBF\xBF");
    QTest::newRow("first surrogate") << QByteArray("\xED\xA0\x80");
    QTest::newRow("last surrogate") << QByteArray("\xED\xBF\xBF");
    QTest::newRow("above the last character") << QByteArray("\xF4\x90\x80\x80");
    QTest::newRow("five bytes") << QByteArray("\xF8\x88\x80\x80\x80");
    QTest::newRow("no first byte") << QByteArray("\xFF");
}

void TestUtf8::otherBytesAreNot()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!utf8CharacterAt(bytes.toStdString(), 0));
}

void TestUtf8::readsInTheMiddle()
{
    const std::string text = "a\u5EA6b";
    QCOMPARE(utf8CharacterAt(text, 1)->code, U'度');
    QCOMPARE(utf8CharacterAt(text, 4)->code, U'b');
    QVERIFY(!utf8CharacterAt(text, 2));
}

QTEST_APPLESS_MAIN(TestUtf8)
#include "tst_utf8.moc"
