// SPDX-License-Identifier: GPL-3.0-or-later
// The real program started as a person starts it: the picture, the measurement, wrong arguments, no display.
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

namespace {

struct Run {
    int code = -1;
    QByteArray out;
    QByteArray err;
};

Run run(const QStringList& arguments,
        const QProcessEnvironment& environment = QProcessEnvironment::systemEnvironment())
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(qEnvironmentVariable("CW_BINARY"), arguments);
    if (!process.waitForFinished(60000)) {
        process.kill();
        process.waitForFinished();
        return {};
    }
    const int code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2;
    return {code, process.readAllStandardOutput(), process.readAllStandardError()};
}

int coloursIn(const QImage& image)
{
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); y += 3)
        for (int x = 0; x < image.width(); x += 3)
            colours.insert(image.pixel(x, y));
    return static_cast<int>(colours.size());
}

} // namespace

class TestProgramWindow : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY2(!qEnvironmentVariableIsEmpty("CW_BINARY"), "CW_BINARY is not set"); }
    void takesPictures_data();
    void takesPictures();
    void measuresItsStart();
    void picturesLeaveNoSettings();
    void opensTheNamedDocument();
    void saysWhatItDoesNotUnderstand();
    void saysThatThereIsNoDisplay();
};

void TestProgramWindow::takesPictures_data()
{
    QTest::addColumn<QString>("tab");
    for (const char* tab : {"compare", "explain", "data"})
        QTest::newRow(tab) << QString::fromLatin1(tab);
}

void TestProgramWindow::takesPictures()
{
    QFETCH(QString, tab);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("shot.png"));
    const Run result =
        run({"--shots", path, "--language", "zh_CN", "--theme", "dark", "--tab", tab, "--size", "1280x800"});
    QVERIFY2(result.code == 0, result.err);
    const QImage image(path);
    QCOMPARE(image.size(), QSize(1280, 800));
    QVERIFY(image.pixelColor(20, 600).lightness() < 64);
    QVERIFY(coloursIn(image.copy(220, 100, 740, 500)) > 20); // the page is not empty
}

void TestProgramWindow::measuresItsStart()
{
    const Run result = run({"--measure-start"});
    QCOMPARE(result.code, 0);
    const QRegularExpression pattern(
        QStringLiteral("^first_paint_ms ([0-9.]+) rss_mb ([0-9.]+) peak_mb ([0-9.]+)\n$"));
    const auto match = pattern.match(QString::fromLatin1(result.out));
    QVERIFY2(match.hasMatch(), result.out);
    QVERIFY(match.captured(1).toDouble() > 1.0);
    QVERIFY(match.captured(2).toDouble() < 120.0); // MB: what the goal allows
}

void TestProgramWindow::picturesLeaveNoSettings()
{
    const QTemporaryDir home;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), home.path());
    QCOMPARE(run({"--shots", home.filePath(QStringLiteral("x.png")), "--theme", "dark"}, environment).code,
             0);
    QVERIFY(!QFileInfo::exists(home.filePath(QStringLiteral("counterwatt"))));
}

void TestProgramWindow::opensTheNamedDocument()
{
    const QTemporaryDir folder;
    const QString missing = folder.filePath(QStringLiteral("missing.cwatt"));
    const QString path = folder.filePath(QStringLiteral("shot.png"));
    QCOMPARE(run({missing, "--shots", path}).code, 0); // says so in the window, and shows the sample
    QVERIFY(QFileInfo::exists(path));
}

void TestProgramWindow::saysWhatItDoesNotUnderstand()
{
    const Run wrong = run({"--theme", "plaid"});
    QCOMPARE(wrong.code, 2);
    QVERIFY(wrong.err.contains("--help"));
    QCOMPARE(run({"--frobnicate"}).code, 2);
    QCOMPARE(run({"--shots", "/proc/nowhere/x.png"}).code, 4);
}

void TestProgramWindow::saysThatThereIsNoDisplay()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"})
        environment.remove(QString::fromLatin1(name));
    const Run result = run({}, environment);
    QCOMPARE(result.code, 2);
    QVERIFY(result.err.contains("display"));
    QVERIFY(result.err.contains("compare --sample"));
}

QTEST_GUILESS_MAIN(TestProgramWindow)
#include "tst_program_window.moc"
