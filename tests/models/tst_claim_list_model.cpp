// SPDX-License-Identifier: GPL-3.0-or-later
// The list of claims: groups, search in both languages, verdicts that come later.

#include "app/models/claim_list_model.h"
#include "tests/models/sample_claims.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace cw;
using namespace cw::tests;

namespace {

// Headings in brackets, claims by id.
QString shown(const ClaimListModel& model)
{
    QStringList rows;
    for (int i = 0; i < model.rowCount(); ++i) {
        const Claim* claim = model.claimAt(model.index(i));
        rows << (claim ? QString::fromStdString(claim->id) : u'[' + model.index(i).data().toString() + u']');
    }
    return rows.join(u' ');
}

Claim ownClaim()
{
    Claim claim = claimOf("own-1", {}, 5.0, 5.0, "kWh");
    claim.subject = "My own thing";
    return claim;
}

} // namespace

class TestClaimListModel : public QObject {
    Q_OBJECT

private slots:
    void ownOnesComeFirst()
    {
        ClaimListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setClaims({ownClaim()}, everyClaim(), claimSourceRows());
        QCOMPARE(shown(model),
                 QStringLiteral("[Yours] own-1 [Example Press 2024] right tiny doubled missing"));
        QVERIFY(model.isOwn(*model.claimAt(model.index(1))));
        QVERIFY(!model.isOwn(*model.claimAt(model.index(3))));
        QCOMPARE(model.firstClaim(), model.index(1));
        QCOMPARE(model.indexOfClaim("doubled"), model.index(5));
    }

    void headingsCannotBeChosen()
    {
        ClaimListModel model;
        model.setClaims({}, everyClaim(), claimSourceRows());
        QVERIFY(!model.flags(model.index(0)).testFlag(Qt::ItemIsSelectable));
        QVERIFY(model.index(0).data(ClaimListModel::HeadingRole).toBool());
        QVERIFY(model.flags(model.index(1)).testFlag(Qt::ItemIsSelectable));
        QVERIFY(!model.index(1).data(ClaimListModel::HeadingRole).toBool());
    }

    void groupsBySubjectAndVerdict()
    {
        ClaimListModel model;
        model.setClaims({ownClaim()}, everyClaim(), claimSourceRows());
        model.setGrouping(ClaimGrouping::subject);
        QCOMPARE(shown(model),
                 QStringLiteral("[Example service] right tiny doubled missing [My own thing] own-1"));
        model.setGrouping(ClaimGrouping::verdict);
        QCOMPARE(shown(model), QStringLiteral("[Not checked yet] own-1 right tiny doubled missing"));
        model.setVerdicts({{"right", {Verdict::holds, false}},
                           {"doubled", {Verdict::holds, true}},
                           {"tiny", {Verdict::off, false}},
                           {"missing", {Verdict::unchecked, false}}});
        QCOMPARE(shown(model),
                 QStringLiteral("[Off] tiny [Holds, but] doubled [Holds] right [Cannot be checked] missing "
                                "[Not checked yet] own-1"));
    }

    void verdictsArriveWithoutMovingRows()
    {
        ClaimListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setClaims({}, everyClaim(), claimSourceRows());
        QCOMPARE(model.index(2).data(ClaimListModel::MarkRole).toInt(), int(chart::CardMark::none));
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setVerdicts({{"tiny", {Verdict::off, false}}});
        QCOMPARE(reset.count(), 0);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(model.index(2).data(ClaimListModel::MarkRole).toInt(), int(chart::CardMark::off));
        QVERIFY(
            model.index(2).data(ClaimListModel::DetailRole).toString().startsWith(QStringLiteral("Off · ")));
        QVERIFY(model.index(2).data(Qt::AccessibleTextRole).toString().startsWith(QStringLiteral("Off: ")));
    }

    void searchFindsAllWordsInBothLanguages_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("found");
        QTest::newRow("a word") << QStringLiteral("TINY") << QStringLiteral("[Example Press 2024] tiny");
        QTest::newRow("two words") << QStringLiteral("author doubled")
                                   << QStringLiteral("[Example Press 2024] doubled");
        QTest::newRow("Chinese") << QStringLiteral("示例服务 right")
                                 << QStringLiteral("[Example Press 2024] right");
        QTest::newRow("the article") << QStringLiteral("example press own")
                                     << QStringLiteral("[Yours] own-1");
        QTest::newRow("nothing") << QStringLiteral("zebra") << QString();
        QTest::newRow("blanks") << QStringLiteral(
            "   ") << QStringLiteral("[Yours] own-1 [Example Press 2024] right tiny doubled missing");
    }
    void searchFindsAllWordsInBothLanguages()
    {
        QFETCH(QString, text);
        QFETCH(QString, found);
        ClaimListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setClaims({ownClaim()}, everyClaim(), claimSourceRows());
        model.setSearch(text);
        QCOMPARE(shown(model), found);
        QCOMPARE(model.claims().size(), std::size_t(5));
        model.setSearch({});
        QCOMPARE(model.rowCount(), 5 + 2);
    }

    void nothingIsHarmless()
    {
        ClaimListModel model;
        QVERIFY(!model.firstClaim().isValid());
        QVERIFY(!model.claimAt({}));
        model.setVerdicts({});
        model.setGrouping(ClaimGrouping::verdict);
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestClaimListModel)
#include "tst_claim_list_model.moc"
