// SPDX-License-Identifier: GPL-3.0-or-later
// From a checked claim to its card: number line, sections, the curve of two inputs, and the card as text.

#include "app/engine/claim/condition.h"
#include "app/models/claim_card.h"
#include "app/models/claim_scale.h"
#include "app/models/claim_text.h"
#include "tests/models/sample_claims.h"

#include <QtTest>

using namespace cw;
using namespace cw::tests;

namespace {

chart::ClaimCard cardOf(const Claim& claim, const std::vector<KnownFigure>& figures = {},
                        Language language = Language::english)
{
    static const std::vector<Claim> all = everyClaim();
    static const std::vector<Source> sources = claimSourceRows();
    const Check check = checkClaim(claim, noFigures());
    return buildClaimCard({claim, check, all, figures, sources, "2026-11", QStringLiteral("3f9a"), language});
}

const chart::CardSection* sectionOf(const chart::ClaimCard& card, const std::string& title)
{
    for (const chart::CardSection& section : card.sections)
        if (section.title == title)
            return &section;
    return nullptr;
}

QString textOf(const std::string& text)
{
    return QString::fromStdString(text);
}

} // namespace

class TestClaimCard : public QObject {
    Q_OBJECT

private slots:
    void aRightClaimHolds()
    {
        const chart::ClaimCard card = cardOf(rightClaim());
        QVERIFY(card.verdict == chart::CardMark::holds);
        QVERIFY(!card.verdictText.empty());
        QCOMPARE(textOf(card.texts.headline), textOf(rightClaim().sentence));
        QVERIFY(textOf(card.texts.subtitle).contains(QStringLiteral("Author right")));
        QVERIFY(textOf(card.texts.subtitle).contains(QStringLiteral("Example Press")));
        QVERIFY(textOf(card.texts.source).contains(QStringLiteral("catalog 2026-11")));
        QVERIFY(!sectionOf(card, "What may have gone wrong"));
        QVERIFY(!sectionOf(card, "What would have to be true")); // it is true
        const chart::CardSection* made = sectionOf(card, "How it is worked out");
        QVERIFY(made);
        QVERIFY2(textOf(made->lines.front().text).contains(QStringLiteral("2.9 Wh per query")),
                 made->lines.front().text.c_str());
    }

    void claimedAndRecomputedStandOnOneLine()
    {
        const chart::ClaimCard card = cardOf(rightClaim());
        QVERIFY(card.rows.size() >= 2);
        QVERIFY(card.rows[0].role == chart::CardRole::claimed);
        QVERIFY(card.rows[1].role == chart::CardRole::recomputed);
        QVERIFY(std::abs(*card.rows[0].value - *card.rows[1].value) < 1e-9 * *card.rows[0].value);
        QVERIFY(!card.axis.logarithmic);
        QCOMPARE(textOf(card.axis.title), QStringLiteral("Example service"));
    }

    void aClaimTenThousandTimesOffHasALogarithmicLineAndItsSlip()
    {
        const chart::ClaimCard card = cardOf(tinyClaim());
        QVERIFY(card.verdict == chart::CardMark::off);
        QVERIFY(card.axis.logarithmic);
        QVERIFY(card.axis.minimum < *card.rows[0].value && *card.rows[1].value < card.axis.maximum);
        const chart::CardSection* slips = sectionOf(card, "What may have gone wrong");
        QVERIFY(slips);
        QVERIFY2(textOf(slips->lines.front().text).contains(u'万'), slips->lines.front().text.c_str());
        QVERIFY(std::abs(*slips->lines.front().value - 1.287e6) < 1.0); // kWh
    }

    void othersOfTheSameQuantityStandBeside()
    {
        const chart::ClaimCard card = cardOf(rightClaim());
        QCOMPARE(card.rows.size(), std::size_t(3)); // "doubled" in GWh, brought into the same unit
        QVERIFY(card.rows[2].role == chart::CardRole::other);
        QVERIFY(std::abs(*card.rows[2].value / *card.rows[0].value - 1500.0 / 580.0) < 1e-9);
        const chart::CardSection* others = sectionOf(card, "Others say otherwise");
        QVERIFY(others);
        QCOMPARE(others->lines.size(), std::size_t(1));
        QVERIFY(textOf(others->lines[0].text).contains(QStringLiteral("2.6")));
        QVERIFY(!sectionOf(cardOf(tinyClaim()), "Others say otherwise"));
    }

    void conditionsSayGivenAndNeeded()
    {
        const chart::ClaimCard card = cardOf(doubledClaim());
        QVERIFY(card.verdict == chart::CardMark::off);
        const chart::CardSection* conditions = sectionOf(card, "What would have to be true");
        QVERIFY(conditions);
        QCOMPARE(conditions->lines.size(), std::size_t(2));
        // 1.5 GWh / 200 million = 7.5 Wh; by the middle of 2 to 4 Wh the queries.
        QVERIFY2(std::abs(*conditions->lines[1].value - 7.5) < 1e-6,
                 QByteArray::number(*conditions->lines[1].value));
        QVERIFY(textOf(conditions->lines[1].text).contains(QStringLiteral("Energy of a query")));
        QVERIFY(conditions->lines[1].mark == chart::CardMark::off); // typed as 2 to 4
        QVERIFY(!conditions->lines[0].detail.empty());
    }

    void everyPlaceOnTheCurveMakesTheClaimTrue()
    {
        const std::vector<KnownFigure> figures{{"One", 3.0, "Wh/query", "paper"},
                                               {"Two", 0.0003, "kWh/query", "paper"},
                                               {"Not of this kind", 5.0, "kW/server", "paper"}};
        const chart::ClaimCard card = cardOf(doubledClaim(), figures);
        const chart::ConditionCurve& curve = sectionOf(card, "What would have to be true")->curve;
        QVERIFY(!chart::isEmpty(curve));
        QVERIFY(curve.x.logarithmic && curve.y.logarithmic);
        // x in millions of queries a day, y in Wh: 1.5 GWh = 1,500 million Wh.
        for (std::size_t i = 0; i < curve.xs.size(); ++i)
            QVERIFY2(std::abs(curve.xs[i] * curve.ys[i] / 1500.0 - 1.0) < 1e-6,
                     QByteArray::number(curve.xs[i]) + " " + QByteArray::number(curve.ys[i]));
        QCOMPARE(curve.points.size(), std::size_t(3)); // as given, One, Two
        QVERIFY(curve.points[0].given);
        QVERIFY(std::abs(curve.points[0].x - 200.0) < 1e-9);
        for (std::size_t i = 1; i < 3; ++i)
            QVERIFY(std::abs(curve.points[i].x * curve.points[i].y / 1500.0 - 1.0) < 1e-6);
        QVERIFY(std::abs(curve.points[1].y - 0.3) < 1e-9); // by size
    }

    void manyFiguresAreThinned()
    {
        std::vector<KnownFigure> figures;
        for (int i = 1; i <= 200; ++i)
            figures.push_back({"Figure " + std::to_string(i), 0.1 * i, "Wh/query", "paper"});
        const chart::ClaimCard card = cardOf(doubledClaim(), figures);
        const auto& points = sectionOf(card, "What would have to be true")->curve.points;
        QCOMPARE(points.size(), std::size_t(1 + 8));
        QVERIFY(std::abs(points[1].y - 0.1) < 1e-9);
        QVERIFY(std::abs(points.back().y - 20.0) < 1e-9);
    }

    void whatIsMissingIsSaid()
    {
        const chart::ClaimCard card = cardOf(missingClaim());
        QVERIFY(card.verdict == chart::CardMark::unchecked);
        QCOMPARE(card.rows.size(), std::size_t(1));
        QVERIFY2(textOf(card.verdictText).contains(QStringLiteral("The period is not said.")),
                 card.verdictText.c_str());
    }

    void anExpressionThatCannotBeReadSaysWhere()
    {
        Claim claim = rightClaim();
        claim.expression = "200 million query/d * ";
        const chart::ClaimCard card = cardOf(claim);
        QVERIFY(card.verdict == chart::CardMark::unchecked);
        QVERIFY2(textOf(card.verdictText).contains(QStringLiteral("At character")), card.verdictText.c_str());
    }

    void aFigureThatStandsAloneIsNotCalledRecomputed()
    {
        Claim claim = claimOf("alone", "580 MWh/d", 580.0, 580.0, "MWh/d");
        const chart::ClaimCard card = cardOf(claim);
        QVERIFY(card.verdict == chart::CardMark::holds);
        QCOMPARE(textOf(card.rows[1].name), QStringLiteral("In its source"));
        QVERIFY2(textOf(card.verdictText).contains(QStringLiteral("nothing to recompute")),
                 card.verdictText.c_str());
        const chart::CardSection* made = sectionOf(card, "How it is worked out");
        QVERIFY(made);
        QCOMPARE(made->lines.size(), std::size_t(1));
        QCOMPARE(textOf(made->lines[0].text),
                 QStringLiteral("There is nothing to recompute: 580 MWh per day stands alone."));
        claim.sources.clear();
        QCOMPARE(textOf(cardOf(claim).rows[1].name), QStringLiteral("As typed"));
        claim.expression = "500..600 MWh -> GWh"; // a range, and another prefix
        claim.claimed->unit = "MWh";
        QVERIFY2(textOf(sectionOf(cardOf(claim), "How it is worked out")->lines[0].text)
                     .contains(QStringLiteral("500..600 MWh stands alone")),
                 sectionOf(cardOf(claim), "How it is worked out")->lines[0].text.c_str());
    }

    void aFigureInAnotherUnitIsGivenInThatOfTheAxisToo()
    {
        const Claim power = claimOf("power", "24 MW", 24.0, 24.0, "MW");
        std::vector<Claim> all = everyClaim();
        all.push_back(power);
        const Check check = checkClaim(rightClaim(), noFigures());
        const chart::ClaimCard card = buildClaimCard(
            {rightClaim(), check, all, {}, {}, "2026-11", QStringLiteral("3f9a"), Language::english});
        QStringList labels;
        for (const chart::CardRow& row : card.rows)
            labels << textOf(row.label);
        QVERIFY2(labels.contains(QStringLiteral("24 MW = 576 MWh per day")), qPrintable(labels.join(u'|')));
        QVERIFY2(labels.contains(QStringLiteral("1.5 GWh per day")), qPrintable(labels.join(u'|')));
    }

    void aBareNumberIsNamedByItsPlace()
    {
        const chart::ClaimCard card = cardOf(tinyClaim());
        const chart::CardSection* conditions = sectionOf(card, "What would have to be true");
        QVERIFY(conditions);
        QVERIFY2(textOf(conditions->lines.back().text)
                     .startsWith(QStringLiteral("Number 4 of the calculation: 1.1 → ")),
                 conditions->lines.back().text.c_str());
    }

    void oneAxisForAllValues_data()
    {
        QTest::addColumn<QList<double>>("values");
        QTest::addColumn<bool>("logarithmic");
        QTest::newRow("close") << QList<double>{1.0, 20.0} << false;
        QTest::newRow("far") << QList<double>{1.0, 31.0} << true;
        QTest::newRow("with zero") << QList<double>{0.0, 1e6} << false;
        QTest::newRow("negative") << QList<double>{-5.0, 10.0} << false;
        QTest::newRow("one") << QList<double>{3.0} << false;
        QTest::newRow("zero alone") << QList<double>{0.0} << false;
    }
    void oneAxisForAllValues()
    {
        QFETCH(QList<double>, values);
        QFETCH(bool, logarithmic);
        const std::vector<double> all(values.begin(), values.end());
        const chart::ValueAxis axis = claimAxis(QStringLiteral("A"), QStringLiteral("GWh"), all);
        QCOMPARE(axis.logarithmic, logarithmic);
        QVERIFY(axis.minimum < axis.maximum);
        for (const double value : all)
            QVERIFY(axis.minimum <= value && value <= axis.maximum);
        QVERIFY(!axis.ticks.empty());
    }

    void unitsAreBroughtTogetherOrNot()
    {
        const ClaimedValue value{1.0, 2.0, "GWh/d", ClaimBound::atLeast};
        const auto same = inUnit(value, "MWh/d");
        QVERIFY(same && std::abs(same->low - 1000.0) < 1e-9 && std::abs(same->high - 2000.0) < 1e-9);
        QVERIFY(same->bound == ClaimBound::atLeast);
        QVERIFY(!inUnit(value, "L"));
        QVERIFY(!inUnit({1.0, 1.0, "countries", ClaimBound::exactly}, "homes of no kind"));
        QVERIFY(inUnit({1.0, 1.0, "countries", ClaimBound::exactly}, "countries"));
        const ClaimScale scale = claimScale("kWh/d", 5e8, Language::english);
        QVERIFY2(scale.unit.startsWith(QStringLiteral("GWh")), qPrintable(scale.unit));
        QVERIFY(std::abs(scale.factor - 1e-6) < 1e-15);
        QCOMPARE(claimScale("home", 17000.0, Language::english).factor, 1.0);
    }

    void theTextSaysWhatTheCardSays()
    {
        const chart::ClaimCard card = cardOf(doubledClaim());
        const QString text = claimMarkdown(card);
        QVERIFY(text.startsWith(QStringLiteral("## The service takes so much")));
        QVERIFY(text.endsWith(u'\n'));
        for (const chart::CardSection& section : card.sections)
            QVERIFY2(text.contains(QStringLiteral("### ") + textOf(section.title)), section.title.c_str());
        QVERIFY(text.contains(textOf(card.rows[1].label)));
        QVERIFY(text.contains(QStringLiteral("✗")));
    }

    void markdownInAClaimIsText()
    {
        Claim claim = rightClaim();
        claim.sentence = "*Bold* <script> | [link](x) `code` # and\na line";
        const QString text = claimMarkdown(cardOf(claim));
        QVERIFY(text.startsWith(
            QStringLiteral("## \\*Bold\\* \\<script\\> \\| \\[link\\](x) \\`code\\` \\# and a line\n")));
    }

    void theChineseCardHasTheChineseSentence()
    {
        const chart::ClaimCard card = cardOf(rightClaim(), {}, Language::chinese);
        QCOMPARE(textOf(card.texts.headline), textOf(rightClaim().sentenceZh));
        QCOMPARE(textOf(card.axis.title), QStringLiteral("示例服务"));
        QCOMPARE(textOf(card.texts.language), QStringLiteral("zh-CN"));
    }
};

QTEST_APPLESS_MAIN(TestClaimCard)
#include "tst_claim_card.moc"
