// SPDX-License-Identifier: GPL-3.0-or-later
// The newer kinds as files, and paths as the painter paints them.

#include "app/chart/svg_writer.h"
#include "app/export/picture_painter.h"
#include "app/export/picture_writer.h"
#include "tests/chart/sample_kinds.h"
#include "tests/export/written.h"

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>
#include <QtTest>

using namespace cw;
using namespace cw::chart;
using cw::tests::writePicture;

namespace {

QImage painted(const std::vector<Shape>& shapes)
{
    QImage image(40, 40, QImage::Format_RGB32);
    image.fill(Qt::white);
    PictureFonts fonts(pictureFamilies("en"));
    QPainter painter(&image);
    paintShapes(painter, shapes, fonts);
    return image;
}

bool contains(const QImage& image, QRgb colour)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) == (0xFF000000U | colour))
                return true;
        }
    }
    return false;
}

const std::vector<Point> kSquare{{10.0, 10.0}, {30.0, 10.0}, {30.0, 30.0}, {10.0, 30.0}};

} // namespace

class TestPictureKinds : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void fillsLetTheGroundThrough()
    {
        const QImage image = painted({PathShape{kSquare, true, 0, 0.0, false, 0x000000, 0.5}});
        QVERIFY(std::abs(qRed(image.pixel(20, 20)) - 128) <= 1);
        QCOMPARE(image.pixel(5, 5), 0xFFFFFFFFU);
        const QImage twice = painted({PathShape{kSquare, true, 0, 0.0, false, 0x000000, 0.5},
                                      PathShape{kSquare, true, 0, 0.0, false, 0x000000, 0.5}});
        QVERIFY(std::abs(qRed(twice.pixel(20, 20)) - 64) <= 2);
    }

    void linesCloseOnlyWhenAsked()
    {
        PathShape path{kSquare, false, 0xFF0000, 3.0, false, {}, 1.0};
        const QImage open = painted({path});
        path.closed = true;
        const QImage closed = painted({path});
        QCOMPARE(open.pixel(20, 10), 0xFFFF0000U);
        QCOMPARE(open.pixel(10, 20), 0xFFFFFFFFU); // from the last point back to the first
        QCOMPARE(closed.pixel(10, 20), 0xFFFF0000U);
        QCOMPARE(closed.pixel(20, 20), 0xFFFFFFFFU); // not filled
    }

    void dottedLinesHaveGaps()
    {
        const QImage image =
            painted({PathShape{{{0.0, 20.5}, {40.0, 20.5}}, false, 0x000000, 1.0, true, {}, 1.0}});
        int dark = 0;
        for (int x = 0; x < 40; ++x)
            dark += qRed(image.pixel(x, 20)) < 128 ? 1 : 0;
        QVERIFY(dark > 10 && dark < 30);
    }

    void everyKindInEveryFormat_data()
    {
        QTest::addColumn<bool>("chinese");
        QTest::newRow("English, light") << false;
        QTest::newRow("Chinese, dark") << true;
    }
    void everyKindInEveryFormat()
    {
        QFETCH(bool, chinese);
        for (const auto& kind : sample::everyKind(chinese)) {
            for (const QString& format : pictureFormats()) {
                const QString path = m_folder.filePath(QStringLiteral("chart.") + format);
                QVERIFY2(writePicture(kind.chart, path, {1.0, chinese, 800.0}).ok(), kind.name.c_str());
                QFile file(path);
                QVERIFY(file.open(QIODevice::ReadOnly) && file.size() > 200);
            }
            const QImage image(m_folder.filePath(QStringLiteral("chart.png")));
            QCOMPARE(image.width(), 800);
            QCOMPARE(image.text(QStringLiteral("Source")),
                     QString::fromStdString(textsOf(kind.chart).source));
            QCOMPARE(image.pixel(1, 1), 0xFF000000U | (chinese ? kDark.panel : kLight.panel));
        }
    }

    void scenariosKeepTheirColours()
    {
        const QString path = m_folder.filePath(QStringLiteral("lines.png"));
        QVERIFY(writePicture(sample::lines(false), path, {2.0, false, 900.0}).ok());
        const QImage image(path);
        for (int style = 0; style < 3; ++style)
            QVERIFY(contains(image, kLight.scenarios[static_cast<std::size_t>(style)]));
        QVERIFY(!contains(image, kLight.scenarios[3]));
    }
};

QTEST_MAIN(TestPictureKinds)
#include "tst_picture_kinds.moc"
