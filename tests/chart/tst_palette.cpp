// SPDX-License-Identifier: GPL-3.0-or-later
// Colours that can be read (WCAG contrast) and markers that can be told apart.

#include "app/chart/palette.h"
#include "app/chart/picture.h"

#include <QtTest>

#include <cmath>
#include <set>

using namespace cw::chart;

namespace {

double luminance(Rgb colour)
{
    const auto channel = [colour](int shift) {
        const double c = static_cast<double>((colour >> shift) & 0xFF) / 255.0;
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(16) + 0.7152 * channel(8) + 0.0722 * channel(0);
}

double contrast(Rgb a, Rgb b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

} // namespace

class TestPalette : public QObject {
    Q_OBJECT

private slots:
    void contrastIsMeasuredAsWcagDoes()
    {
        QVERIFY(std::abs(contrast(0x000000, 0xFFFFFF) - 21.0) < 1e-9);
        QVERIFY(std::abs(contrast(0x777777, 0xFFFFFF) - 4.48) < 0.01);
    }

    void textsStandOut()
    {
        for (const Palette& palette : {kLight, kDark}) {
            for (const Rgb ground : {palette.ground, palette.panel}) {
                QVERIFY(contrast(palette.text, ground) >= 7.0);
                QVERIFY(contrast(palette.secondary, ground) >= 4.5);
                QVERIFY(contrast(palette.accent, ground) >= 4.5);
            }
        }
    }

    void darkScenarioColoursStandOut()
    {
        for (const Rgb colour : kDark.scenarios) {
            QVERIFY2(contrast(colour, kDark.ground) >= 4.5, QByteArray::number(colour, 16));
            QVERIFY2(contrast(colour, kDark.panel) >= 4.5, QByteArray::number(colour, 16));
        }
    }

    void directionsStandOutAndAreNoScenarios()
    {
        for (const Palette& palette : {kLight, kDark}) {
            for (const Rgb colour : {palette.less, palette.more}) {
                QVERIFY2(contrast(colour, palette.panel) >= 4.0, QByteArray::number(colour, 16));
                for (const Rgb scenario : palette.scenarios)
                    QVERIFY(colour != scenario);
            }
            // Blue against yellow: told apart with red and green weakness too.
            const auto blueness = [](Rgb c) {
                return int(c & 0xFF) - int(((c >> 16) & 0xFF) + ((c >> 8) & 0xFF)) / 2;
            };
            QVERIFY(blueness(palette.less) > 40 && blueness(palette.more) < -40);
        }
    }

    void tonesRunFromFullToFaint()
    {
        QCOMPARE(segmentTone(0x0072B2, 0xFFFFFF, 0, 4), Rgb(0x0072B2));
        QCOMPARE(segmentTone(0x0072B2, 0xFFFFFF, 0, 1), Rgb(0x0072B2));
        double last = luminance(0x0072B2);
        for (int i = 1; i < 4; ++i) {
            const double next = luminance(segmentTone(0x0072B2, 0xFFFFFF, i, 4));
            QVERIFY(next > last);
            last = next;
        }
        QVERIFY(last < luminance(0xFFFFFF)); // the faintest still shows
    }

    void markersDifferAndStayInTheirPlace()
    {
        std::set<std::string> seen;
        for (int style = 0; style < 8; ++style) {
            const Shape shape = markerShape(markerOf(style), {50.0, 50.0}, 10.0, 0x123456);
            std::string outline = std::to_string(shape.index());
            if (const auto* polygon = std::get_if<PolygonShape>(&shape)) {
                for (const Point p : polygon->points) {
                    QVERIFY(std::hypot(p.x - 50.0, p.y - 50.0) < 8.0);
                    outline += " " + std::to_string(std::lround(p.x * 10)) + ","
                        + std::to_string(std::lround(p.y * 10));
                }
            }
            QVERIFY2(seen.insert(outline).second, outline.c_str());
        }
    }
};

QTEST_APPLESS_MAIN(TestPalette)
#include "tst_palette.moc"
