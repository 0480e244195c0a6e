// SPDX-License-Identifier: GPL-3.0-or-later
// Each format is complete and readable by others; a file that cannot be written harms nothing and says why.

#include "app/chart/compare_layout.h"
#include "app/chart/svg_writer.h"
#include "app/export/picture_painter.h"
#include "app/export/picture_writer.h"
#include "tests/chart/csv_reader.h"
#include "tests/chart/sample_charts.h"
#include "tests/export/written.h"

#include <QFile>
#include <QFontDatabase>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>
#include <limits>
#include <set>

#include <sys/resource.h>

using namespace cw;
using namespace cw::chart;
using cw::tests::writePicture;

namespace {

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

// What a reader would copy out of the PDF. PDF writers give some Han characters as their radicals: NFKC undoes it.
QString textOfPdf(const QString& path)
{
    QProcess process;
    process.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
    if (!process.waitForFinished(20000) || process.exitCode() != 0)
        return QStringLiteral("pdftotext failed: ") + process.errorString();
    return QString::fromUtf8(process.readAllStandardOutput()).normalized(QString::NormalizationForm_KC);
}

int coloursIn(const QImage& image)
{
    std::set<QRgb> colours;
    for (int y = 0; y < image.height(); y += 3) {
        for (int x = 0; x < image.width(); x += 3)
            colours.insert(image.pixel(x, y));
    }
    return static_cast<int>(colours.size());
}

int pixelsOf(const QImage& image, QRgb colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixel(x, y) == colour ? 1 : 0;
    }
    return count;
}

} // namespace

class TestPictureWriter : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    [[nodiscard]] QString in(const QString& name) const { return m_folder.filePath(name); }

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    }

    void offersTheFormats() { QCOMPARE(pictureFormats(), (QStringList{"svg", "png", "pdf", "csv", "json"})); }

    void svgIsTheWritersOwn()
    {
        QVERIFY(writePicture(sample::bars(8), in("a.svg")).ok());
        QCOMPARE(contents(in("a.svg")).toStdString(), writeSvg(sample::bars(8)));
    }

    void pngHasExactlyTheSizeAskedFor_data()
    {
        QTest::addColumn<double>("width");
        QTest::addColumn<double>("scale");
        QTest::newRow("default") << 1000.0 << 2.0;
        QTest::newRow("narrow, 1x") << 760.0 << 1.0;
        QTest::newRow("3x") << 1000.0 << 3.0;
        QTest::newRow("not whole") << 801.0 << 1.5;
    }
    void pngHasExactlyTheSizeAskedFor()
    {
        QFETCH(double, width);
        QFETCH(double, scale);
        const CompareChart chart = sample::bars(4);
        QVERIFY(writePicture(chart, in("a.png"), {scale, false, width}).ok());
        const QImage image(in("a.png"), "PNG");
        QVERIFY(!image.isNull());
        PictureFonts fonts(pictureFamilies(chart.language));
        const double height = comparePictureHeight(chart, width, fonts);
        QCOMPARE(image.width(), static_cast<int>(std::ceil(width * scale)));
        QCOMPARE(image.height(), static_cast<int>(std::ceil(height * scale)));
        QCOMPARE(image.dotsPerMeterX(), static_cast<int>(std::lround(96.0 * scale / 0.0254)));
        QCOMPARE(image.text(QStringLiteral("Source")), QString::fromStdString(chart.source));
    }

    void pngShowsTheBars()
    {
        QVERIFY(writePicture(sample::bars(4), in("bars.png"), {1.0, false, 1000.0}).ok());
        const QImage image(in("bars.png"));
        for (const Rgb colour :
             {kLight.scenarios[0], kLight.scenarios[1], kLight.scenarios[2], kLight.scenarios[3]})
            QVERIFY(pixelsOf(image, 0xFF000000U | colour) > 100);
        QCOMPARE(image.pixel(1, 1), 0xFF000000U | kLight.panel);
    }

    void darkOnlyWhenAsked()
    {
        QVERIFY(writePicture(sample::bars(2), in("dark.png"), {1.0, true, 1000.0}).ok());
        QCOMPARE(QImage(in("dark.png")).pixel(1, 1), 0xFF000000U | kDark.panel);
    }

    void everyChartInEveryFormat()
    {
        const CompareChart charts[]{sample::bars(8),   sample::bars(1),  sample::dots(),
                                    sample::stacked(), sample::ranges(), sample::chinese(),
                                    sample::hostile(), sample::empty(),  CompareChart()};
        for (const CompareChart& chart : charts) {
            for (const QString& format : pictureFormats()) {
                const QString path = in(QStringLiteral("every.") + format);
                QFile::remove(path);
                QVERIFY(writePicture(chart, path).ok());
                QVERIFY(QFileInfo(path).size() > 20);
            }
            QVERIFY(chart.headline.empty() || coloursIn(QImage(in("every.png"))) > 2);
        }
    }

    void pdfTextIsText()
    {
        const CompareChart chart = sample::dots();
        QVERIFY(writePicture(chart, in("a.pdf")).ok());
        const QString text = textOfPdf(in("a.pdf"));
        QVERIFY2(text.contains(QString::fromStdString(chart.headline)), qPrintable(text));
        QVERIFY(text.contains(QString::fromStdString(chart.rows[1].name)));
        QVERIFY(text.contains(QStringLiteral("17,000 US homes")));
        QVERIFY(text.contains(QStringLiteral("GWh per year")));
        QVERIFY(text.contains(QStringLiteral("Counterwatt 0.1")));
    }

    void pdfChineseIsText()
    {
        if (!QFontDatabase::hasFamily(QStringLiteral("Noto Sans CJK SC")))
            QFAIL("The package fonts-noto-cjk is needed for this test; ./dev installs it.");
        QVERIFY(writePicture(sample::chinese(), in("zh.pdf")).ok());
        const QString text = textOfPdf(in("zh.pdf"));
        QVERIFY2(text.contains(QStringLiteral("用电")), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("亿千瓦时/年")));
        QVERIFY(text.contains(QStringLiteral("未知")));
    }

    void pdfIsOnePageOfThePicturesSize()
    {
        QVERIFY(writePicture(sample::bars(3), in("size.pdf"), {2.0, false, 800.0}).ok());
        QProcess process;
        process.start(QStringLiteral("pdfinfo"), {in("size.pdf")});
        QVERIFY(process.waitForFinished(20000));
        const QString info = QString::fromUtf8(process.readAllStandardOutput());
        QVERIFY2(info.contains(QRegularExpression(QStringLiteral("Pages: +1\n"))), qPrintable(info));
        QVERIFY2(info.contains(QRegularExpression(QStringLiteral("Page size: +600 x "))),
                 qPrintable(info)); // 800 px
        QVERIFY2(info.contains(QString::fromStdString(sample::bars(3).headline)), qPrintable(info));
    }

    void pdfFillsItsPage()
    {
        QVERIFY(writePicture(sample::bars(3), in("page.pdf"), {2.0, true, 800.0}).ok());
        QProcess process;
        process.start(QStringLiteral("pdftoppm"),
                      {"-r", "96", "-png", "-singlefile", in("page.pdf"), in("page")});
        QVERIFY(process.waitForFinished(20000));
        const QImage image(in("page.png"));
        QCOMPARE(image.width(), 800);
        const QRgb ground = 0xFF000000U | kDark.panel;
        QCOMPARE(image.pixel(3, 3), ground);
        QCOMPARE(image.pixel(image.width() - 4, image.height() - 4), ground);
        QVERIFY(pixelsOf(image.convertToFormat(QImage::Format_RGB32), 0xFF000000U | kDark.scenarios[0])
                > 100);
    }

    void csvReadsBackToTheSameNumbers()
    {
        const CompareChart chart = sample::ranges();
        QVERIFY(writePicture(chart, in("a.csv")).ok());
        const QList<QStringList> lines = tests::readCsv(contents(in("a.csv")).toStdString());
        QCOMPARE(lines.size(), 25);
        for (int i = 1; i < lines.size(); ++i) {
            const Cell& cell = chart.panels[static_cast<std::size_t>((i - 1) % 4)]
                                   .cells[static_cast<std::size_t>((i - 1) / 4)];
            QVERIFY(lines.at(i).at(3).toDouble() == *cell.value);
            QVERIFY(lines.at(i).at(5).toDouble() == *cell.high);
        }
    }

    void theEndingMayBeInCapitals()
    {
        QVERIFY(writePicture(sample::bars(1), in("a.SVG")).ok());
        QVERIFY(contents(in("a.SVG")).startsWith("<?xml"));
    }

    void unknownEndingsAreRefused_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"a.gif", "noending", "a.svg.bak", "a."})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void unknownEndingsAreRefused()
    {
        QFETCH(QString, name);
        const Status status = writePicture(sample::bars(1), in(name));
        QVERIFY(!status.ok());
        QCOMPARE(status.error().code, ErrorCode::noSuchFormat);
        QCOMPARE(status.error().limit, std::string("svg, png, pdf, csv, json"));
        QCOMPARE(status.error().where, in(name).toStdString());
        QVERIFY(!QFileInfo::exists(in(name)));
    }

    void anImpossiblePathIsReported()
    {
        const QString path = in("no such folder/a.svg");
        const Status status = writePicture(sample::bars(1), path);
        QVERIFY(!status.ok());
        QCOMPARE(status.error().code, ErrorCode::fileNotWritable);
        QCOMPARE(status.error().where, path.toStdString());
        QVERIFY(!status.error().value.empty());
    }

    void aFolderIsNotOverwritten()
    {
        QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("folder.png")));
        const Status status = writePicture(sample::bars(1), in("folder.png"));
        QVERIFY(!status.ok());
        QCOMPARE(status.error().code, ErrorCode::fileNotWritable);
        QVERIFY(QFileInfo(in("folder.png")).isDir());
    }

    void aFullDiskIsReportedAndADeviceNotReplaced()
    {
        const QString path = in("full.svg");
        QVERIFY(QFile::link(QStringLiteral("/dev/full"), path)); // every write to it fails for want of space
        const Status status = writePicture(sample::bars(1), path);
        QVERIFY(!status.ok());
        QCOMPARE(status.error().code, ErrorCode::diskFull);
        QCOMPARE(status.error().where, path.toStdString());
        QVERIFY(!QFileInfo(QStringLiteral("/dev/full")).isFile());
    }

    void anOldFileIsReplacedAsAWhole()
    {
        put(in("old.csv"), QByteArray(100000, 'x'));
        QVERIFY(writePicture(sample::bars(1), in("old.csv")).ok());
        QVERIFY(!contents(in("old.csv")).contains("xxx"));
    }

    void aFailureInTheMiddleLeavesTheOldFile()
    {
        put(in("kept.png"), "old");
        // From the thousandth byte on, writing fails.
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        const rlimit small{1000, before.rlim_max};
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
        const Status status = writePicture(sample::bars(1), in("kept.png"));
        setrlimit(RLIMIT_FSIZE, &before);
        QVERIFY(!status.ok());
        QCOMPARE(status.error().code, ErrorCode::fileNotWritable);
        QCOMPARE(contents(in("kept.png")), QByteArray("old"));
        QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral("kept*")}, QDir::Files).size(),
                 1); // nothing half written
    }

    void optionsHaveLimits_data()
    {
        QTest::addColumn<double>("scale");
        QTest::addColumn<double>("width");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("where");
        const auto add = [](const char* name, double scale, double width, ErrorCode code, const char* where) {
            QTest::newRow(name) << scale << width << static_cast<int>(code) << QString::fromLatin1(where);
        };
        constexpr double kNan = std::numeric_limits<double>::quiet_NaN();
        constexpr double kInfinite = std::numeric_limits<double>::infinity();
        add("scale too large", 8.1, 1000.0, ErrorCode::aboveMaximum, "scale");
        add("scale zero", 0.0, 1000.0, ErrorCode::belowMinimum, "scale");
        add("scale not a number", kNan, 1000.0, ErrorCode::notFinite, "scale");
        add("width negative", 2.0, -1.0, ErrorCode::belowMinimum, "width");
        add("width too large", 2.0, 8001.0, ErrorCode::aboveMaximum, "width");
        add("width infinite", 2.0, kInfinite, ErrorCode::notFinite, "width");
        add("more pixels than a picture has", 8.0, 8000.0, ErrorCode::aboveMaximum, "height");
    }
    void optionsHaveLimits()
    {
        QFETCH(double, scale);
        QFETCH(double, width);
        const Status status = writePicture(sample::bars(1), in("limits.png"), {scale, false, width});
        QVERIFY(!status.ok());
        QTEST(static_cast<int>(status.error().code), "code");
        QFETCH(QString, where); // the option, not the file
        QCOMPARE(QString::fromStdString(status.error().where), where);
        QVERIFY(!QFileInfo::exists(in("limits.png")));
    }

    void estimatedWidthsCoverTheRealOnes()
    {
        // The SVG is laid out by the estimate: with the widest of the usual families it must not be too small.
        if (!QFontDatabase::hasFamily(QStringLiteral("DejaVu Sans")))
            QSKIP("The font that the estimate is made after is not there.");
        PictureFonts fonts({QStringLiteral("DejaVu Sans")});
        for (const char* text :
             {"One year of ChatGPT takes four times the electricity", "1,234,567.89 kt CO₂e per year",
              "WWWMMM iiilll", "Größe – übermäßig", "Электричество", "0.0029"}) {
            for (const TextStyle style : {kHeadlineText, kTitleText, kBodyText, kSmallText})
                QVERIFY2(estimateWidth(text, style) >= 0.97 * fonts.width(text, style), text);
        }
    }

private:
    static double comparePictureHeight(const CompareChart& chart, double width, PictureFonts& fonts)
    {
        return comparePicture(chart, {width, 0.0, true, false}, fonts.measure()).height;
    }
};

QTEST_MAIN(TestPictureWriter)
#include "tst_picture_writer.moc"
