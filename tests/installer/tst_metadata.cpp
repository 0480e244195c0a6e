// SPDX-License-Identifier: GPL-3.0-or-later
// Installs the desktop metadata and follows its links: a metainfo file may validate and still name a desktop file
// that nobody installed.
#include "cw_version.h"

#include <QtTest>

#include <QImageReader>
#include <QProcess>
#include <QTemporaryDir>
#include <QXmlStreamReader>

namespace {

const QString kId = QStringLiteral("io.github.counterwatt.Counterwatt");

QString readAll(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// The value of a key in the [Desktop Entry] group.
QString entry(const QString& desktopFile, const QString& key)
{
    for (const QString& line : desktopFile.split(u'\n')) {
        if (line.startsWith(key + u'='))
            return line.mid(key.size() + 1);
    }
    return {};
}

struct Element {
    QString name;
    QString text;
    QXmlStreamAttributes attributes;
};

// The first element of that name; empty when there is none or the text is no XML.
Element firstElement(const QString& xml, const QString& name)
{
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == name) {
            const auto attributes = reader.attributes();
            return {name, reader.readElementText(QXmlStreamReader::IncludeChildElements), attributes};
        }
    }
    return {};
}

} // namespace

class TestMetadata : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void launchableIsInstalled();
    void programAndIconHaveTheRightNames();
    void documentTypeIsTheSameEverywhere();
    void releaseIsThisVersion();
    void manualPageAndLicenceAreInstalled();
    void windowCarriesTheSameId();
    void iconsHaveTheSizesOfTheirFolders();
    void screenshotIsTheWindow();

private:
    [[nodiscard]] QString share(const QString& path) const { return m_prefix.filePath("share/" + path); }

    QTemporaryDir m_prefix;
    QString m_desktop;
    QString m_metainfo;
    QString m_mime;
};

void TestMetadata::initTestCase()
{
    QProcess cmake;
    cmake.setProcessChannelMode(QProcess::MergedChannels);
    cmake.start("cmake", {"--install", CW_BUILD_DIR, "--component", "metadata", "--prefix", m_prefix.path()});
    QVERIFY2(cmake.waitForFinished(), "cmake did not start");
    QVERIFY2(cmake.exitCode() == 0, cmake.readAll().constData());

    m_desktop = readAll(share("applications/" + kId + ".desktop"));
    m_metainfo = readAll(share("metainfo/" + kId + ".metainfo.xml"));
    m_mime = readAll(share("mime/packages/" + kId + ".mime.xml"));
    QVERIFY(!m_desktop.isEmpty());
    QVERIFY(!m_metainfo.isEmpty());
    QVERIFY(!m_mime.isEmpty());
}

void TestMetadata::launchableIsInstalled()
{
    const Element launchable = firstElement(m_metainfo, "launchable");
    QCOMPARE(launchable.attributes.value("type"), QStringView(u"desktop-id"));
    QVERIFY(!launchable.text.isEmpty());
    QVERIFY2(QFile::exists(share("applications/" + launchable.text)), qPrintable(launchable.text));
    QCOMPARE(firstElement(m_metainfo, "id").text, kId);
}

void TestMetadata::programAndIconHaveTheRightNames()
{
    QCOMPARE(entry(m_desktop, "Exec"), QString("counterwatt %f"));
    QCOMPARE(firstElement(m_metainfo, "binary").text, QString("counterwatt"));
    const QString icon = entry(m_desktop, "Icon");
    QVERIFY(QFile::exists(share("icons/hicolor/scalable/apps/" + icon + ".svg")));
    QCOMPARE(firstElement(m_mime, "icon").attributes.value("name"), QStringView(icon));
}

void TestMetadata::documentTypeIsTheSameEverywhere()
{
    const QString type = "application/x-counterwatt";
    QCOMPARE(entry(m_desktop, "MimeType"), type + u';');
    QCOMPARE(firstElement(m_metainfo, "mediatype").text, type);
    QCOMPARE(firstElement(m_mime, "mime-type").attributes.value("type"), QStringView(type));
    QCOMPARE(firstElement(m_mime, "glob").attributes.value("pattern"), QStringView(u"*.cwatt"));
}

void TestMetadata::releaseIsThisVersion()
{
    QCOMPARE(firstElement(m_metainfo, "release").attributes.value("version"), QStringView(u"" CW_VERSION));
}

void TestMetadata::manualPageAndLicenceAreInstalled()
{
    QVERIFY(QFile::exists(share("man/man1/counterwatt.1.gz")));
    const QString licence = readAll(share("doc/counterwatt/copyright"));
    QVERIFY(licence.contains("GPL-3.0-or-later"));
}

// The desktop finds a window's entry by this name: without it the window has no icon under Wayland.
void TestMetadata::windowCarriesTheSameId()
{
    const QString call = "setDesktopFileName(";
    const QString root = QStringLiteral(CW_SOURCE_DIR);
    QString said = readAll(root + "/app/main.cpp");
    QDirIterator sources(root + "/ui/shell", {"*.cpp"}, QDir::Files, QDirIterator::Subdirectories);
    while (sources.hasNext())
        said += readAll(sources.next());
    QVERIFY2(said.contains(call), "nobody calls setDesktopFileName");
    QVERIFY(said.mid(said.indexOf(call), 120).contains(u'"' + kId + u'"'));
}

void TestMetadata::iconsHaveTheSizesOfTheirFolders()
{
    for (const int size : {48, 64, 128, 256}) {
        const QString path = share(QStringLiteral("icons/hicolor/%1x%1/apps/%2.png").arg(size).arg(kId));
        QCOMPARE(QImageReader(path).size(), QSize(size, size));
    }
}

// A software centre loads the picture from the project's pages; here it is the same file.
void TestMetadata::screenshotIsTheWindow()
{
    const Element image = firstElement(m_metainfo, "image");
    QVERIFY(image.text.startsWith("https://"));
    const QImageReader picture(QStringLiteral(CW_SOURCE_DIR "/docs/pictures/")
                               + image.text.section(u'/', -1));
    QCOMPARE(picture.size(),
             QSize(image.attributes.value("width").toInt(), image.attributes.value("height").toInt()));
    QVERIFY(picture.size().isValid());
}

QTEST_GUILESS_MAIN(TestMetadata)

#include "tst_metadata.moc"
