// SPDX-License-Identifier: GPL-3.0-or-later
// The Debian package as it would be shipped: what it needs, what it holds, and what lintian says of it. That it installs, runs
// and goes again in a fresh system is shown by `./dev package --check`.
#include <QtTest>

#include <QProcess>
#include <QStandardPaths>

namespace {

QString answerOf(const QString& program, const QStringList& arguments, const QString& folder = {})
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setWorkingDirectory(folder);
    process.start(program, arguments);
    if (!process.waitForFinished(100'000) || process.exitCode() != 0)
        qWarning("%s: %s", qPrintable(program), process.readAll().constData());
    return QString::fromUtf8(process.readAll());
}

} // namespace

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
        if (QStandardPaths::findExecutable(program).isEmpty())
            QSKIP(qPrintable(QString(program) + " is not installed"));
    const QString said = answerOf("cpack", {"-G", "DEB", "-B", m_folder.path()}, CW_BUILD_DIR);
    const QStringList packages = QDir(m_folder.path()).entryList({"*.deb"});
    QVERIFY2(packages.size() == 1, qPrintable(said));
    m_package = m_folder.filePath(packages.front());
}

// Libraries are found by what the program links; plugins and fonts have to be named.
void TestPackage::namesWhatItNeedsToRun()
{
    const QString needed = answerOf("dpkg-deb", {"-f", m_package, "Depends"});
    for (const char* package : {"libqt6sql6-sqlite", "libqt6svg6", "libqt6gui6", "libqt6widgets6",
                                "libqcustomplot2.1-qt6", "libudunits2-0", "libxlsxwriter4", "libzip4"})
        QVERIFY2(needed.contains(package), qPrintable(QString(package) + " is not in: " + needed));
    QVERIFY(answerOf("dpkg-deb", {"-f", m_package, "Recommends"}).contains("fonts-noto-cjk"));
}

void TestPackage::holdsWhatADesktopLooksFor()
{
    const QString list = answerOf("dpkg-deb", {"-c", m_package});
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
    const QString said = answerOf("lintian", {"--allow-root", "--tag-display-limit", "0", m_package});
    QVERIFY2(!said.contains(QRegularExpression("^[EW]: ", QRegularExpression::MultilineOption)),
             qPrintable(said));
}

QTEST_GUILESS_MAIN(TestPackage)

#include "tst_package.moc"
