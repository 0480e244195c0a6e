// SPDX-License-Identifier: GPL-3.0-or-later
// `counterwatt extract` through the real program: its contract, encodings, troubles.
#include "tests/cli/program.h"

#include <QStringEncoder>
#include <QTemporaryDir>
#include <QtTest>

using program::Call;
using program::call;

class TestExtractCommand : public QObject {
    Q_OBJECT

private slots:
    void contract();
    void contradictionsAreNamed();
    void nothingFound();
    void encodings_data();
    void encodings();
    void troubles_data();
    void troubles();
    void tooLong();
    void forReading();
    void inChinese();
};

namespace {

const QString kArticle =
    QStringLiteral("ChatGPT每天消耗 50 萬 度 電。\n\nLater: ChatGPT uses 1–1.2 GWh a day.\n");

} // namespace

void TestExtractCommand::contract()
{
    const Call result = call({"extract", "-", "--json"}, kArticle.toUtf8());
    QCOMPARE(result.code, 0);
    QCOMPARE(result.err, QString());
    QVERIFY(result.json().isArray());
    const QJsonArray rows = result.json().array();
    QCOMPARE(rows.size(), 2);
    const QJsonObject first = rows[0].toObject();
    QCOMPARE(first["line"].toInt(), 1);
    QCOMPARE(first["column"].toInt(), 13);
    QCOMPARE(first["text"].toString(), QStringLiteral("50 萬 度 電"));
    QCOMPARE(first["low"].toDouble(), 500000.0);
    QCOMPARE(first["high"].toDouble(), 500000.0);
    QCOMPARE(first["unit"].toString(), QStringLiteral("kWh"));
    QCOMPARE(first["per"].toString(), QStringLiteral("day"));
    QCOMPARE(first["subject"].toString(), QStringLiteral("ChatGPT"));
    QCOMPARE(rows[1]["line"].toInt(), 3);
    QCOMPARE(rows[1]["low"].toDouble(), 1.0);
    QCOMPARE(rows[1]["high"].toDouble(), 1.2);
    QVERIFY(first.contains(QStringLiteral("year")));
    QVERIFY(first["year"].isNull());
    const QJsonArray dated = call({"extract", "-", "--json"}, "It fell by −5 kWh in 2022.").json().array();
    QCOMPARE(dated[0].toObject()["low"].toDouble(), -5.0);
    QCOMPARE(dated[0].toObject()["year"].toInt(), 2022);
}

void TestExtractCommand::contradictionsAreNamed()
{
    const QJsonArray rows = call({"extract", "-", "--json"}, kArticle.toUtf8()).json().array();
    QCOMPARE(rows[0]["contradicts"].toArray(), QJsonArray{1});
    QCOMPARE(rows[1]["contradicts"].toArray(), QJsonArray{0});
}

void TestExtractCommand::nothingFound()
{
    const Call result = call({"extract", "-", "--json"}, "In 2023 nothing was said of it.");
    QCOMPARE(result.code, 0);
    QCOMPARE(result.out.trimmed(), QByteArray("[]"));
}

void TestExtractCommand::encodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto encoded = [](QStringConverter::Encoding encoding) {
        QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
        const QByteArray bytes = encoder(kArticle);
        return bytes;
    };
    QTest::newRow("UTF-8") << kArticle.toUtf8();
    QTest::newRow("UTF-8 with mark") << encoded(QStringConverter::Utf8);
    QTest::newRow("UTF-16, little end first") << encoded(QStringConverter::Utf16LE);
    QTest::newRow("UTF-16, big end first") << encoded(QStringConverter::Utf16BE);
    QTest::newRow("Windows line ends") << QString(kArticle).replace("\n", "\r\n").toUtf8();
}

void TestExtractCommand::encodings()
{
    QFETCH(QByteArray, bytes);
    QTemporaryDir folder;
    const QString name = folder.filePath(QStringLiteral("article.txt"));
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    const Call result = call({"extract", name, "--json"});
    QCOMPARE(result.code, 0);
    QCOMPARE(result.out, call({"extract", "-", "--json"}, kArticle.toUtf8()).out);
}

void TestExtractCommand::troubles_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("word");
    QTest::newRow("no file") << QStringList{"extract"} << QByteArray() << 2 << "FILE";
    QTest::newRow("missing") << QStringList{"extract", "/nowhere/at-all.txt"} << QByteArray() << 4
                             << "at-all.txt";
    QTest::newRow("a folder") << QStringList{"extract", "/"} << QByteArray() << 4 << "cannot be read";
    QTest::newRow("empty") << QStringList{"extract", "-"} << QByteArray() << 3 << "nothing";
    QTest::newRow("not UTF-8") << QStringList{"extract", "-"} << QByteArray("a\nb \xC4\xE3") << 3 << "-:2";
}

void TestExtractCommand::troubles()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, input);
    QFETCH(int, code);
    QFETCH(QString, word);
    const Call result = call(arguments, input);
    QCOMPARE(result.code, code);
    QCOMPARE(result.out, QByteArray());
    QVERIFY2(result.err.startsWith("counterwatt: ") && result.err.count('\n') == 1, qPrintable(result.err));
    QVERIFY2(result.err.contains(word), qPrintable(result.err));
}

void TestExtractCommand::tooLong()
{
    const QByteArray most(5'000'000, 'a');
    QCOMPARE(call({"extract", "-", "--json"}, most).code, 0);
    const Call result = call({"extract", "-", "--json"}, most + 'a');
    QCOMPARE(result.code, 3);
    QVERIFY2(result.err.contains("5000000"), qPrintable(result.err));
}

void TestExtractCommand::forReading()
{
    const Call result = call({"extract", "-", "--language", "en"}, kArticle.toUtf8());
    QCOMPARE(result.code, 0);
    const QString text = QString::fromUtf8(result.out);
    for (const char* part : {"As written", "50 萬 度 電", "500,000 kWh", "day", "ChatGPT",
                             "Quantities found: 2.", "in line 1 and", "in line 3 are a factor 2 apart."})
        QVERIFY2(text.contains(QString::fromUtf8(part)),
                 qPrintable(part + QStringLiteral(" is missing in ") + text));
}

void TestExtractCommand::inChinese()
{
    const Call result = call({"extract", "-", "--language", "zh_CN", "--json"}, kArticle.toUtf8());
    QCOMPARE(result.out, call({"extract", "-", "--json"}, kArticle.toUtf8()).out);
}

QTEST_GUILESS_MAIN(TestExtractCommand)
#include "tst_extract_command.moc"
