// SPDX-License-Identifier: GPL-3.0-or-later
// Bad input through the real program: each answer says what and where, the exit code says of which kind, and nothing
// is written to standard output.
#include "db/store/document_file.h"
#include "tests/cli/program.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QtTest>

using namespace cw;
using program::Call;
using program::call;

class TestBadInput : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void values_data();
    void values();
    void aMegabyteOfText();
    void anEndlessFile();
    void wrongUse_data();
    void wrongUse();
    void files_data();
    void files();
    void targets_data();
    void targets();
    void theOldPictureStays();
    void noCatalog();
    void messagesAreShortAndPlain();

private:
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    void write(const QString& name, const QByteArray& bytes) const;

    QTemporaryDir m_folder;
};

namespace {

void expectRefusal(const Call& result, int code, const QStringList& words)
{
    QCOMPARE(result.code, code);
    QCOMPARE(result.out, QByteArray());
    QVERIFY2(result.err.startsWith("counterwatt: "), qPrintable(result.err));
    QCOMPARE(result.err.count('\n'), 1);
    for (const QString& word : words)
        QVERIFY2(result.err.contains(word), qPrintable(word + " is missing in: " + result.err));
}

} // namespace

void TestBadInput::write(const QString& name, const QByteArray& bytes) const
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void TestBadInput::initTestCase()
{
    QVERIFY(m_folder.isValid());
    DocumentContents contents;
    contents.comparison.scenarios.push_back({{1}, "One", {}, 0, true, {}, {}});
    for (const char* name : {"good.cwatt", "newer.cwatt"})
        QVERIFY(writeDocument(path(name), contents).ok());
    {
        QSqlDatabase newer = QSqlDatabase::addDatabase("QSQLITE", "newer");
        newer.setDatabaseName(path("newer.cwatt"));
        QVERIFY(newer.open());
        QVERIFY(QSqlQuery(newer).exec("PRAGMA user_version = 9999"));
    }
    QSqlDatabase::removeDatabase("newer");
    QFile good(path("good.cwatt"));
    QVERIFY(good.open(QIODevice::ReadOnly));
    const QByteArray bytes = good.readAll();
    write("truncated.cwatt", bytes.left(bytes.size() / 2));
    write("text.cwatt", "This is a text and no document.\n");
    write("empty.cwatt", {});
}

void TestBadInput::values_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QStringList>("words");
    using L = QStringList;
    const auto set = [](const char* name, const char* setting, const L& words) {
        QTest::newRow(name) << L{"evaluate", "--set", setting} << words;
    };
    set("wrong unit", "site.gridFactor=400 kWh", {"site.gridFactor", "kWh", "g/kWh"});
    set("unknown unit", "training.days=3 fortnights", {"training.days", "fortnights"});
    set("negative", "training.days=-1", {"training.days", "-1"});
    set("zero PUE", "site.pue=0", {"site.pue", "0", "1"});
    set("NaN", "site.pue=nan", {"site.pue", "nan"});
    set("infinite", "site.pue=inf", {"site.pue", "inf"});
    set("1e308", "training.statedEnergy=1e308", {"training.statedEnergy"});
    set("1e309", "training.statedEnergy=1e309", {"training.statedEnergy", "1e309"});
    set("no number", "site.pue=twelve", {"site.pue", "twelve"});
    set("decimal comma", "site.pue=1,5", {"site.pue", "1,5"});
    set("nothing", "site.pue=", {"site.pue"});
    set("unknown key", "site.peu=1.1", {"--set", "site.peu", "site.pue"});
    set("unknown key, far from all", "bananas=12", {"--set", "bananas"});
    set("unknown option", "inference.boundary=moon", {"inference.boundary", "moon", "server"});
    QTest::newRow("unknown method") << L{"evaluate", "--method", "inference=epoch-2026"}
                                    << L{"--method", "epoch-2026", "epoch-2025"};
    QTest::newRow("method of another workload")
        << L{"evaluate", "--method", "training=epoch-2025"} << L{"--method", "training=epoch-2025"};
    QTest::newRow("method of no workload")
        << L{"evaluate", "--method", "epoch-2025"} << L{"--method", "inference=epoch-2025"};
    QTest::newRow("unknown preset") << L{"evaluate", "--preset", "grid=atlantis"}
                                    << L{"--preset", "grid=atlantis"};
    QTest::newRow("unknown kind of preset") << L{"presets", "gird"} << L{"gird", "Did you mean grid?"};
}

void TestBadInput::values()
{
    QFETCH(QStringList, arguments);
    QFETCH(QStringList, words);
    expectRefusal(call(arguments + QStringList{"--language", "en"}), 3, words);
    expectRefusal(call(arguments + QStringList{"--language", "en", "--json"}), 3, words);
}

// An argument of a program may be 128 KB long; a megabyte comes in by a file.
void TestBadInput::aMegabyteOfText()
{
    const QByteArray megabyte(1 << 20, '7');
    expectRefusal(call({"evaluate", "--inputs", "-", "--language", "en"}, "site.pue=" + megabyte), 3,
                  {"site.pue", "too long"});
    expectRefusal(call({"evaluate", "--inputs", "-", "--language", "en"}, megabyte + "=1"), 3, {"--set"});
    expectRefusal(call({"evaluate", "--set", "site.pue=" + QString(100000, '7'), "--language", "en"}), 3,
                  {"site.pue", "too long"});
}

void TestBadInput::anEndlessFile()
{
    expectRefusal(call({"evaluate", "--inputs", "/dev/zero", "--language", "en"}), 3,
                  {"/dev/zero", "too long"});
}

void TestBadInput::wrongUse_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QStringList>("words");
    using L = QStringList;
    QTest::newRow("mistyped subcommand") << L{"evalute"} << L{"evalute", "Did you mean evaluate?"};
    QTest::newRow("unknown option") << L{"evaluate", "--pue", "1"}
                                    << L{"--pue", "counterwatt evaluate --help"};
    QTest::newRow("unknown unit of comparison") << L{"evaluate", "--per", "week"} << L{"--per", "week"};
    QTest::newRow("unknown workload") << L{"evaluate", "--workload", "sleep"} << L{"--workload", "sleep"};
    QTest::newRow("value missing") << L{"evaluate", "--set"} << L{"--set"};
    QTest::newRow("mistyped after a language")
        << L{"--language", "en", "evalute"} << L{"Did you mean evaluate?"};
    QTest::newRow("limit below zero") << L{"presets", "grid", "--limit", "-1"} << L{"--limit", "-1"};
    QTest::newRow("kind missing") << L{"presets"} << L{"KIND"};
    QTest::newRow("nothing to compare") << L{"compare"} << L{"counterwatt compare --help"};
    QTest::newRow("file and sample") << L{"compare", "a.cwatt", "--sample"}
                                     << L{"counterwatt compare --help"};
    QTest::newRow("no target") << L{"export", "--sample"} << L{"--to"};
    QTest::newRow("unknown chart") << L{"export", "--sample", "--chart", "pie", "--to", "x.svg"}
                                   << L{"--chart", "pie"};
    QTest::newRow("unknown language") << L{"parameters", "--language", "tlh"} << L{"--language", "tlh"};
}

void TestBadInput::wrongUse()
{
    QFETCH(QStringList, arguments);
    QFETCH(QStringList, words);
    expectRefusal(call(arguments), 2, words); // English: ctest sets the locale to C.UTF-8
}

void TestBadInput::files_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("word");
    QTest::newRow("missing") << "nowhere.cwatt"
                             << "no such file";
    QTest::newRow("a folder") << "."
                              << "";
    QTest::newRow("truncated") << "truncated.cwatt"
                               << "damaged";
    QTest::newRow("a text") << "text.cwatt"
                            << "not a Counterwatt document";
    QTest::newRow("empty") << "empty.cwatt"
                           << "";
    QTest::newRow("newer") << "newer.cwatt"
                           << "9999";
}

void TestBadInput::files()
{
    QFETCH(QString, file);
    QFETCH(QString, word);
    expectRefusal(call({"compare", path(file), "--language", "en"}), 4, {word});
    const QString target = path("never.svg");
    expectRefusal(call({"export", path(file), "--to", target, "--language", "en"}), 4, {word});
    QVERIFY(!QFile::exists(target));
}

void TestBadInput::targets_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("word");
    QTest::newRow("unknown format") << "picture.bmp" << 3 << "svg, png, pdf, csv";
    QTest::newRow("no ending") << "picture" << 3 << "svg, png, pdf, csv";
    QTest::newRow("below a file") << "good.cwatt/picture.svg" << 4 << "cannot be written";
    QTest::newRow("no such folder") << "nowhere/picture.svg" << 4 << "cannot be written";
}

void TestBadInput::targets()
{
    QFETCH(QString, target);
    QFETCH(int, code);
    QFETCH(QString, word);
    expectRefusal(call({"export", path("good.cwatt"), "--to", path(target), "--language", "en"}), code,
                  {word});
    QVERIFY(!QFile::exists(path(target)));
}

void TestBadInput::theOldPictureStays()
{
    write("old.svg", "old");
    expectRefusal(call({"export", path("truncated.cwatt"), "--to", path("old.svg")}), 4, {});
    expectRefusal(call({"export", path("good.cwatt"), "--to", path("old.svg"), "--width", "1e9"}), 3,
                  {"width"});
    QFile old(path("old.svg"));
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), QByteArray("old"));
}

// Without its catalog the program still computes and opens documents, and says so where it cannot.
void TestBadInput::noCatalog()
{
    const auto callBare = [this](const QStringList& arguments) {
        return program::callWith(arguments + QStringList{"--language", "en"}, {}, [this](QProcess& process) {
            QProcessEnvironment environment = process.processEnvironment();
            environment.insert("COUNTERWATT_CATALOG", path("nowhere.sqlite"));
            process.setProcessEnvironment(environment);
        });
    };
    expectRefusal(callBare({"presets", "grid"}), 4, {"catalog"});
    expectRefusal(callBare({"compare", "--sample"}), 4, {"catalog"});
    expectRefusal(callBare({"evaluate", "--preset", "grid=deu"}), 4, {"catalog"});
    for (const QStringList& arguments :
         {QStringList{"parameters", "--json"}, QStringList{"methods"}, QStringList{"evaluate"},
          QStringList{"compare", path("good.cwatt")}, QStringList{"--version"}})
        QCOMPARE(callBare(arguments).code, 0);
}

// Whatever was typed, the message is one line without control characters.
void TestBadInput::messagesAreShortAndPlain()
{
    const Call result =
        call({"evaluate", "--set", QStringLiteral("site.pue=\u001b[2J\n\n") + QString(5000, 'x')});
    expectRefusal(result, 3, {"site.pue"});
    QVERIFY(!result.err.contains(QChar(0x1b)));
    QVERIFY2(result.err.size() < 400, qPrintable(result.err));
    const Call parser = call({"evaluate", QStringLiteral("--\u001b[2J") + QString(5000, 'x')});
    expectRefusal(parser, 2, {});
    QVERIFY(!parser.err.contains(QChar(0x1b)));
    QVERIFY2(parser.err.size() < 400, qPrintable(parser.err));
}

QTEST_GUILESS_MAIN(TestBadInput)
#include "tst_bad_input.moc"
