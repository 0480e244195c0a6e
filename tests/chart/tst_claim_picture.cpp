// SPDX-License-Identifier: GPL-3.0-or-later
// The card of a claim: what stands where, whether a claim 10^4 off can be read, and the curve of two inputs.

#include "app/chart/chart_table.h"
#include "app/chart/claim_card.h"
#include "tests/chart/csv_reader.h"
#include "tests/chart/picture_checks.h"
#include "tests/chart/sample_claims.h"

#include <QtTest>

using namespace cw::chart;
using cw::tests::readCsv;

namespace {

Picture pictureAt(const ClaimCard& card, double width)
{
    return claimPicture(card, {width, 0.0, true, false}, estimateWidth);
}

// Of the first text that begins so.
double topOf(const Picture& picture, const std::string& text)
{
    for (const TextShape& shape : textsOf(picture)) {
        if (shape.text.starts_with(text))
            return shape.at.y;
    }
    return -1.0;
}

bool isSaid(const Picture& picture, const std::string& text)
{
    const auto texts = textsOf(picture);
    return std::any_of(texts.begin(), texts.end(),
                       [&](const TextShape& shape) { return shape.text.find(text) != std::string::npos; });
}

const std::string kLong = "A sentence that goes on and on with many words of which none is the last one, ";

} // namespace

class TestClaimPicture : public QObject {
    Q_OBJECT

private slots:
    void fromTheVerdictDownTo_data()
    {
        QTest::addColumn<double>("width");
        QTest::newRow("narrow") << 560.0;
        QTest::newRow("wide") << 1000.0;
    }
    void fromTheVerdictDownTo()
    {
        QFETCH(double, width);
        const Picture picture = pictureAt(sample::claimCard(false, CardMark::off, true), width);
        double last = 0.0;
        for (const char* text : {"Claimed", "Recomputed", "14.8 d × 10,000 × 330 W × 1.10 = 1,287 MWh",
                                 "128.7 kWh → 128.7万 kWh = 1,287 MWh", "330 W → 0.033 W", "Queries"}) {
            const double top = topOf(picture, text);
            QVERIFY2(top > last, text);
            last = top;
        }
    }

    void titlesStandBesideTheirLinesWhereThereIsRoom()
    {
        const ClaimCard card = sample::claimCard(false, CardMark::off, true);
        const std::string line = "14.8 d × 10,000 × 330 W × 1.10 = 1,287 MWh";
        const Picture wide = pictureAt(card, 1000.0);
        QCOMPARE(topOf(wide, "How it is worked"), topOf(wide, line));
        const Picture narrow = pictureAt(card, 560.0);
        QVERIFY(topOf(narrow, "How it is worked out") < topOf(narrow, line));
    }

    void aClaimTenThousandTimesOffCanBeRead()
    {
        const ClaimCard card = sample::claimCard(false, CardMark::off, true);
        for (const double width : {560.0, 1000.0}) {
            const Picture picture = pictureAt(card, width);
            const auto diamonds = shapesOf<PolygonShape>(picture.shapes);
            QVERIFY(!diamonds.empty());
            double recomputed = 0.0;
            for (const CircleShape& circle : shapesOf<CircleShape>(picture.shapes)) {
                if (circle.radius == 4.5 && circle.fill == kLight.text)
                    recomputed = circle.centre.x;
            }
            const Box claimed = aroundOf(diamonds.front().points);
            // Four of the five decades lie between them.
            QVERIFY(recomputed - claimed.right() > 0.2 * width);
            QVERIFY(isSaid(picture, "what was said"));
        }
    }

    void aClaimedRangeIsABar()
    {
        ClaimCard card = sample::claimCard(false, CardMark::holds, false);
        QVERIFY(barsOf(pictureAt(card, 800.0), kLight.accent).empty());
        card.rows.front().low = 1000.0;
        card.rows.front().high = 1500.0;
        const auto bars = barsOf(pictureAt(card, 800.0), kLight.accent);
        QCOMPARE(bars.size(), std::size_t(1));
        QVERIFY(bars.front().width > 50.0);
    }

    void theRecomputedEndsGoThroughAllRows()
    {
        const Picture picture = pictureAt(sample::claimCard(false, CardMark::holds, false), 800.0);
        int dotted = 0;
        for (const LineShape& line : shapesOf<LineShape>(picture.shapes))
            dotted += line.dotted ? 1 : 0;
        QCOMPARE(dotted, 2);
    }

    void everyVerdictHasAShapeOfItsOwn()
    {
        std::vector<QByteArray> seen;
        for (const CardMark mark : {CardMark::holds, CardMark::roughly, CardMark::off, CardMark::unchecked}) {
            QByteArray outline; // without colour
            for (const Shape& shape : cardMark(mark, {50.0, 50.0}, 20.0, kLight)) {
                const Box box = std::visit(ShapeBox(), shape);
                QVERIFY(box.x >= 39.9 && box.right() <= 60.1 && box.y >= 39.9 && box.bottom() <= 60.1);
                outline += QByteArray::number(int(shape.index()));
                if (const auto* path = std::get_if<PathShape>(&shape)) {
                    for (const Point p : path->points)
                        outline += ' ' + QByteArray::number(p.x) + ',' + QByteArray::number(p.y);
                }
            }
            QVERIFY(!outline.isEmpty());
            QVERIFY(std::find(seen.begin(), seen.end(), outline) == seen.end());
            seen.push_back(outline);
        }
        QVERIFY(cardMark(CardMark::none, {}, 20.0, kLight).empty());
    }

    void longTextsWrapAndAreWhole_data()
    {
        QTest::addColumn<bool>("chinese");
        QTest::newRow("English") << false;
        QTest::newRow("Chinese") << true;
    }
    void longTextsWrapAndAreWhole()
    {
        QFETCH(bool, chinese);
        std::string longText;
        for (int i = 0; i < 6; ++i)
            longText += chinese ? "这是一句很长的话，其中有许多字，但没有一个是最后一个字；" : kLong;
        longText += chinese ? "完" : "end";
        ClaimCard card = sample::claimCard(chinese, CardMark::off, true);
        card.verdictText = longText;
        for (CardSection& section : card.sections) {
            for (CardLine& line : section.lines)
                line.text = line.detail = longText;
        }
        for (const double width : {560.0, 600.0, 1000.0}) {
            const Picture picture = pictureAt(card, width);
            QVERIFY2(faultOf(picture).isEmpty(), faultOf(picture));
            int ends = 0;
            for (const TextShape& text : textsOf(picture))
                ends += QByteArray::fromStdString(text.text).endsWith(chinese ? "完" : "end") ? 1 : 0;
            QCOMPARE(ends, 1 + 2 * (3 + 1 + 2)); // the verdict, and text and detail of each line
        }
    }

    void regionsAreNumberedThroughAndSpeak()
    {
        const ClaimCard card = sample::claimCard(false, CardMark::off, true);
        const Picture picture = pictureAt(card, 800.0);
        QCOMPARE(picture.regions.size(), card.rows.size() + 6 + card.sections.back().curve.points.size());
        for (std::size_t i = 0; i < picture.regions.size(); ++i) {
            QCOMPARE(picture.regions[i].index, int(i));
            QVERIFY(!picture.regions[i].text.empty());
        }
        QCOMPARE(QString::fromStdString(picture.regions[0].text), QStringLiteral("Claimed\nwhat was said"));
        const Region& line = picture.regions[card.rows.size()];
        QVERIFY(line.tip == Tip::none); // all of it can be read in the picture
        QVERIFY(picture.regions[card.rows.size() + 2].tip == Tip::shown); // its link cannot
    }

    void namesOnTheCurveKeepApart()
    {
        ClaimCard card = sample::claimCard(false, CardMark::off, true);
        ConditionCurve& curve = card.sections.back().curve;
        for (int i = 0; i < 40; ++i) // many at the same place: most cannot be named, all can be pointed at
            curve.points.push_back({"Report " + std::to_string(i), 200.0 + i, 2.9, false, {}});
        for (const double width : {560.0, 1000.0}) {
            const Picture picture = pictureAt(card, width);
            QVERIFY2(faultOf(picture).isEmpty(), faultOf(picture));
            QCOMPARE(picture.regions.size(), card.rows.size() + 6 + curve.points.size());
        }
    }

    void pointsBeyondTheCurveAreLeftOut()
    {
        ClaimCard card = sample::claimCard(false, CardMark::off, true);
        ConditionCurve& curve = card.sections.back().curve;
        const std::size_t before = pictureAt(card, 800.0).regions.size();
        curve.points.push_back({"nowhere", 1e9, 2.9, false, {}});
        curve.points.push_back({"nothing", -1.0, std::nan(""), false, {}});
        const Picture picture = pictureAt(card, 800.0);
        QCOMPARE(picture.regions.size(), before);
        QVERIFY(!findText(picture, "nowhere"));
    }

    void theDataFileHasEveryNumber()
    {
        const ClaimCard card = sample::claimCard(false, CardMark::off, true);
        const auto lines = readCsv(tableCsv(chartTable(card)));
        QCOMPARE(lines.size(), 1 + 2 + 4 + 6 + 61 + 4);
        const auto field = [&](int line, const char* name) {
            return lines[line + 1][lines[0].indexOf(QLatin1String(name))];
        };
        QCOMPARE(field(1, "mark"), QStringLiteral("off"));
        QCOMPARE(field(2, "part"), QStringLiteral("Claimed"));
        QVERIFY(field(2, "value").toDouble() == 0.1287);
        QVERIFY(field(3, "low").toDouble() == 1100.0);
        QVERIFY(field(3, "high").toDouble() == 1500.0);
        QCOMPARE(field(3, "unit"), QStringLiteral("MWh"));
        QCOMPARE(field(10, "mark"), QStringLiteral("off"));
        QVERIFY(field(10, "value").toDouble() == 0.033);
        QVERIFY(field(10, "high").toDouble() == 700.0);
        const ConditionCurve& curve = card.sections.back().curve;
        QVERIFY(field(12, "value").toDouble() == curve.ys.front());
        QVERIFY(field(12, "where").toDouble() == curve.xs.front());
        QCOMPARE(field(74, "text"), QStringLiteral("An example paper: 2.9 Wh"));
        QVERIFY(field(74, "value").toDouble() == 2.9);
        QCOMPARE(field(74, "where unit"), QString::fromStdString(curve.x.unit));
    }
};

QTEST_APPLESS_MAIN(TestClaimPicture)
#include "tst_claim_picture.moc"
