// SPDX-License-Identifier: GPL-3.0-or-later
// The Debian package as it would be shipped: what it needs, what it holds, and what lintian says of it. That it installs, runs
// and goes again in a fresh system is shown by `./dev package --check`.
#include "tests/interop/ask.h"

using namespace cw::test;

class TestPackage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void namesWhatItNeedsToRun();
    void holdsWhatADesktopLooksFor();
    void lintianFindsNoError();

private:
    QTemporaryDir m_folder;
    QString m_package;
};

void TestPackage::initTestCase()
{
    for (const char* program : {"cpack", "dpkg-deb", "dpkg-shlibdeps", "lintian"})
        needProgram(program);
    const Answer packed = ask("cpack", {"-G", "DEB", "-B", m_folder.path()}, CW_BUILD_DIR);
    QVERIFY2(packed.code == 0, qPrintable(packed.text()));
    const QStringList packages = QDir(m_folder.path()).entryList({"*.deb"});
    QVERIFY2(packages.size() == 1, qPrintable(packed.text()));
    m_package = m_folder.filePath(packages.front());
}

// Libraries are found by what the program links; plugins and fonts have to be named.
void TestPackage::namesWhatItNeedsToRun()
{
    const QString needed = ask("dpkg-deb", {"-f", m_package, "Depends"}).out;
    for (const char* package : {"libqt6sql6-sqlite", "libqt6svg6", "libqt6gui6", "libqt6widgets6",
                                "libqcustomplot2.1-qt6", "libudunits2-0", "libxlsxwriter4", "libzip4"})
        QVERIFY2(needed.contains(package), qPrintable(QString(package) + " is not in: " + needed));
    QVERIFY(ask("dpkg-deb", {"-f", m_package, "Recommends"}).out.contains("fonts-noto-cjk"));
}

void TestPackage::holdsWhatADesktopLooksFor()
{
    const QString list = ask("dpkg-deb", {"-c", m_package}).out;
    const QString id = "io.github.counterwatt.Counterwatt";
    for (const QString& file :
         {QString("/usr/bin/counterwatt"), QString("/usr/share/counterwatt/catalog.sqlite"),
          "/usr/share/applications/" + id + ".desktop", "/usr/share/metainfo/" + id + ".metainfo.xml",
          "/usr/share/mime/packages/" + id + ".mime.xml",
          "/usr/share/icons/hicolor/scalable/apps/" + id + ".svg",
          "/usr/share/icons/hicolor/256x256/apps/" + id + ".png",
          QString("/usr/share/man/man1/counterwatt.1.gz"), QString("/usr/share/doc/counterwatt/changelog.gz"),
          QString("/usr/share/doc/counterwatt/copyright")})
        QVERIFY2(list.contains('.' + file + '\n'), qPrintable(file + " is not in:\n" + list));
}

void TestPackage::lintianFindsNoError()
{
    const Answer said = ask("lintian", {"--allow-root", "--tag-display-limit", "0", m_package});
    QVERIFY2(said.code == 0, qPrintable(said.text()));
    QVERIFY2(!said.text().contains(QRegularExpression("^[EW]: ", QRegularExpression::MultilineOption)),
             qPrintable(said.text()));
}

QTEST_GUILESS_MAIN(TestPackage)

#include "tst_package.moc"
