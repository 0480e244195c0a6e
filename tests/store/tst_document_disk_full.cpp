// SPDX-License-Identifier: GPL-3.0-or-later
// Saving on a disk that is full, on a real small one where the test may mount it.
#include "tests/store/sample_contents.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>

#include <sys/mount.h>
#include <sys/resource.h>

using namespace cw;

namespace {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

DocumentContents largeContents()
{
    DocumentContents contents = test::everyKindOfValue();
    contents.comparison.scenarios[0].note = std::string(400000, 'x');
    return contents;
}

} // namespace

class TestDocumentDiskFull : public QObject {
    Q_OBJECT
private slots:
    // Works everywhere: the system refuses to let any file grow beyond the limit, in the middle of the
    // writing.
    void theOldFileSurvivesAFailingWrite()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath("a.cwatt");
        QVERIFY(writeDocument(path, test::everyKindOfValue()));
        const QByteArray before = bytesOf(path);

        rlimit old{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &old), 0);
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit small{100000, old.rlim_max};
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
        const Status status = writeDocument(path, largeContents());
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &old), 0);

        QVERIFY(!status.ok());
        QCOMPARE(status.error().where, path.toStdString());
        QCOMPARE(bytesOf(path), before);
        QCOMPARE(QDir(dir.path()).entryList(QDir::Files | QDir::Hidden), QStringList("a.cwatt"));
    }

    void aFullDiskIsNamed()
    {
        QTemporaryDir dir;
        if (mount("tmpfs", QFile::encodeName(dir.path()).constData(), "tmpfs", 0, "size=256k") != 0)
            QSKIP("may not mount a small disk: run as root");
        const auto unmount = qScopeGuard([&] { umount(QFile::encodeName(dir.path()).constData()); });
        const QString path = dir.filePath("a.cwatt");
        QVERIFY(writeDocument(path, test::everyKindOfValue()));
        const QByteArray before = bytesOf(path);

        const Status status = writeDocument(path, largeContents());
        QVERIFY(!status.ok());
        QCOMPARE(status.error().code, ErrorCode::diskFull);
        QCOMPARE(status.error().where, path.toStdString());
        QCOMPARE(bytesOf(path), before);
        QCOMPARE(QDir(dir.path()).entryList(QDir::Files | QDir::Hidden), QStringList("a.cwatt"));
        QVERIFY(readDocument(path).ok());
    }
};

QTEST_GUILESS_MAIN(TestDocumentDiskFull)
#include "tst_document_disk_full.moc"
