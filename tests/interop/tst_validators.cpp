// SPDX-License-Identifier: GPL-3.0-or-later
// What the desktop's own checkers say of the installed metadata. Skipped where they are not installed.
#include "tests/interop/ask.h"

using namespace cw::test;

class TestValidators : public QObject {
    Q_OBJECT

private slots:
    void validates_data();
    void validates();
    void brokenDesktopFileIsRefused();
};

void TestValidators::validates_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QStringList>("arguments");
    const QString source = QStringLiteral(CW_SOURCE_DIR "/installer/io.github.counterwatt.Counterwatt");
    const QString build = QStringLiteral(CW_BUILD_DIR "/installer/");
    QTest::newRow("desktop file") << "desktop-file-validate" << QStringList{source + ".desktop"};
    QTest::newRow("metainfo") << "appstreamcli"
                              << QStringList{"validate", "--no-net",
                                             build + "io.github.counterwatt.Counterwatt.metainfo.xml"};
    // man tells of a broken page on its error output only.
    QTest::newRow("manual page") << "man"
                                 << QStringList{"--warnings",           "-E", "UTF-8", "-l", "-Tutf8", "-Z",
                                                build + "counterwatt.1"};
}

void TestValidators::validates()
{
    QFETCH(QString, program);
    QFETCH(QStringList, arguments);
    needProgram(program);
    const Answer answer = ask(program, arguments);
    QVERIFY2(answer.code == 0 && !answer.text().contains("warning:"), qPrintable(answer.text()));
}

void TestValidators::brokenDesktopFileIsRefused()
{
    needProgram("desktop-file-validate");
    QTemporaryDir folder;
    QFile file(folder.filePath("broken.desktop"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[Desktop Entry]\nType=Application\nExec=counterwatt\n");
    file.close();
    QVERIFY(ask("desktop-file-validate", {file.fileName()}).code > 0);
}

QTEST_GUILESS_MAIN(TestValidators)

#include "tst_validators.moc"
