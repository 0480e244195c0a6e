// SPDX-License-Identifier: GPL-3.0-or-later
// Titles and names that try to break a format or a disk that does: files are whole and harmless, or not there.

#include "app/export/picture_writer.h"
#include "tests/chart/csv_reader.h"
#include "tests/chart/sample_kinds.h"
#include "tests/chart/sample_variants.h"
#include "tests/export/written.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest>

#include <sched.h>
#include <sys/mount.h>

using namespace cw;
using namespace cw::chart;
using cw::tests::writePicture;

namespace {

struct TextsSetter {
    const std::string& text;

    template <typename Chart>
    void operator()(Chart& chart) const
    {
        chart.texts.headline = chart.texts.subtitle = chart.texts.note = chart.texts.source =
            chart.texts.description = text;
    }
    void operator()(CompareChart& chart) const
    {
        chart.headline = chart.subtitle = chart.note = chart.source = chart.description = text;
        for (Row& row : chart.rows)
            row.name = text;
        for (Panel& panel : chart.panels) {
            panel.title = panel.unit = text;
            for (Cell& cell : panel.cells)
                cell.label = text;
        }
    }
};

std::vector<AnyChart> everyKindSaying(const std::string& text)
{
    std::vector<AnyChart> charts{sample::ranges()};
    for (auto& kind : sample::everyKind(false))
        charts.push_back(sample::withNames(std::move(kind.chart), text));
    for (AnyChart& chart : charts)
        std::visit(TextsSetter{text}, chart);
    return charts;
}

QStringList elementsOf(const QByteArray& svg)
{
    QStringList names;
    QXmlStreamReader xml(svg);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement)
            names << xml.name().toString();
    }
    return xml.hasError() ? QStringList() : names;
}

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// A small disk of its own in a name space of this process; false where that is not allowed.
bool mountSmallDisk(const QString& folder)
{
    const QByteArray path = folder.toLocal8Bit();
    return unshare(CLONE_NEWNS) == 0 && mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0
        && mount("tmpfs", path.constData(), "tmpfs", 0, "size=16k") == 0;
}

} // namespace

class TestBadContent : public QObject {
    Q_OBJECT

private slots:
    void noTextBreaksAFormat_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("10,000 letters") << QByteArray(10000, 'W');
        QTest::newRow("10,000 characters with blanks") << QByteArray("long words ").repeated(909);
        QTest::newRow("emoji") << QByteArray("👩‍👩‍👧 🇩🇪 ⚡️ energy");
        QTest::newRow("right to left") << QByteArray("\u202Eطاقة \u2066חשמל\u202C abc");
        QTest::newRow("control characters") << QByteArray("a\x01\x02\x1b[31m\x7f\r\n\t b\0c", 17);
        QTest::newRow("broken UTF-8") << QByteArray("a\xff\xfe\xc3(b");
        QTest::newRow("markup") << QByteArray("</text></svg><script>alert(1)</script>]]>&amp;&#0;\"'");
        QTest::newRow("formula") << QByteArray("=HYPERLINK(\"http://x\")");
        QTest::newRow("formula behind blanks") << QByteArray(" \t@SUM(A1)");
        QTest::newRow("empty") << QByteArray();
    }
    void noTextBreaksAFormat()
    {
        QFETCH(QByteArray, text);
        static const QSet<QString> known{"svg",  "title",  "desc",    "rect",    "line",
                                         "text", "circle", "polygon", "polyline"};
        for (const AnyChart& chart : everyKindSaying(text.toStdString())) {
            for (const Purpose purpose : {Purpose::usual, Purpose::column, Purpose::slide}) {
                PictureOptions options;
                options.purpose = purpose;
                const QByteArray svg = pictureBytes(chart, QStringLiteral("svg"), options).value();
                const QStringList elements = elementsOf(svg);
                QVERIFY(!elements.isEmpty());
                for (const QString& element : elements)
                    QVERIFY2(known.contains(element), qPrintable(element));
            }
            PictureOptions small;
            small.scale = 0.5;
            small.purpose = Purpose::column;
            const QByteArray png = pictureBytes(chart, QStringLiteral("png"), small).value();
            QCOMPARE(QImage::fromData(png, "PNG").width(), 200);
            const QByteArray pdf = pictureBytes(chart, QStringLiteral("pdf")).value();
            QVERIFY(pdf.startsWith("%PDF-") && pdf.trimmed().endsWith("%%EOF"));
            QVERIFY(!QJsonDocument::fromJson(pictureBytes(chart, QStringLiteral("json")).value()).isNull());
            const QByteArray csv = pictureBytes(chart, QStringLiteral("csv")).value();
            const QList<QStringList> lines = tests::readCsv(csv.toStdString());
            for (const QStringList& line : lines) {
                QCOMPARE(line.size(), lines.front().size());
                for (const QString& field : line) {
                    const QString trimmed = field.trimmed();
                    bool number = false;
                    (void)trimmed.toDouble(&number);
                    QVERIFY2(number || trimmed.isEmpty() || !QStringLiteral("=+-@").contains(trimmed.front()),
                             qPrintable(field));
                }
            }
        }
    }

    void aLongTitleTakesAFewLinesAndIsWholeInTheTitle()
    {
        const std::string title(1999, 'W');
        const QByteArray svg = pictureBytes(everyKindSaying(title).front(), QStringLiteral("svg")).value();
        QVERIFY(svg.contains("<title>" + QByteArray::fromStdString(title)));
        QVERIFY(svg.contains("…"));
    }

    // Last: from here on the process has its own view of the disks.
    void aFullAndAReadOnlyDiskLeaveTheOldFile()
    {
        QTemporaryDir folder;
        if (!mountSmallDisk(folder.path()))
            QSKIP("Only root may mount a small disk to fill.");
        const QString path = folder.filePath(QStringLiteral("kept.png"));
        QVERIFY(writeFile(path, "old").ok());
        const Status full = writePicture(sample::bars(8), path);
        QCOMPARE(full.ok() ? ErrorCode::emptyText : full.error().code, ErrorCode::diskFull);
        QCOMPARE(contents(path), QByteArray("old"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList("kept.png"));
        QCOMPARE(
            mount(nullptr, folder.path().toLocal8Bit().constData(), nullptr, MS_REMOUNT | MS_RDONLY, nullptr),
            0);
        const Status readOnly = writePicture(sample::bars(1), path);
        QCOMPARE(readOnly.ok() ? ErrorCode::emptyText : readOnly.error().code, ErrorCode::fileNotWritable);
        QCOMPARE(contents(path), QByteArray("old"));
        umount(folder.path().toLocal8Bit().constData());
    }
};

QTEST_MAIN(TestBadContent)
#include "tst_bad_content.moc"
