// SPDX-License-Identifier: GPL-3.0-or-later
// The head of a model card: right numbers, and YAML that no name can break.
#include "app/document/sample_comparison.h"
#include "app/engine/scenario/evaluate.h"
#include "app/exchange/model_card.h"
#include "db/store/catalog_path.h"
#include "tests/models/comparisons.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace cw;

class TestModelCard : public QObject {
    Q_OBJECT

private slots:
    void grams();
    void places();
    void hardwareOfTheTrainingOnly();
    void sample();
    void nothingToWrite();
    void names_data();
    void names();
};

namespace {

// What stands behind a key, read as a text in double quotes.
QString textOf(const QString& card, const QString& key)
{
    for (const QString& line : card.split(u'\n'))
        if (line.startsWith("  " + key + ": \""))
            return QJsonDocument::fromJson('[' + line.section(": ", 1).toUtf8() + ']')
                .array()
                .at(0)
                .toString();
    return {};
}

} // namespace

void TestModelCard::grams()
{
    const Comparison comparison = test::comparisonOf({test::gpt3()});
    const auto card = modelCard(comparison, comparison.scenarios[0]);
    QVERIFY(card.ok());
    const QStringList lines = QString::fromStdString(card.value()).split(u'\n');
    QCOMPARE(lines[0], QString("---"));
    QCOMPARE(lines[1], QString("co2_eq_emissions:"));
    QVERIFY(lines[2].startsWith("  emissions: "));
    const Outcome outcome = evaluate(resolve(comparison, comparison.scenarios[0]));
    QCOMPARE(lines[2].section(": ", 1).toDouble(),
             *resultOf(outcome, Metric::carbonLocation, Per::run) * 1000.0);
    QVERIFY(!QString::fromStdString(card.value()).contains("training_type")); // no input says which
    QCOMPARE(lines[lines.size() - 2], QString("---"));
}

// Only a grid says where a run was; a model that brings its own factor does not.
void TestModelCard::places()
{
    Comparison comparison = test::comparisonOf({test::gpt3()});
    Origin& origin = comparison.scenarios[0].values[ParameterId::siteGridFactor].origin;
    for (const char* kind : {"grid", "model"}) {
        origin = {OriginKind::preset, kind, "deu", {}, {}};
        const QString card = QString::fromStdString(modelCard(comparison, comparison.scenarios[0]).value());
        QCOMPARE(card.contains("geographical_location: \"deu\""), QString::fromLatin1(kind) == "grid");
    }
}

// What only the queries use says nothing about the machines that trained.
void TestModelCard::hardwareOfTheTrainingOnly()
{
    using P = ParameterId;
    Comparison comparison = test::comparisonOf({test::gpt3()});
    auto& values = comparison.scenarios[0].values;
    const auto card = [&] {
        return QString::fromStdString(modelCard(comparison, comparison.scenarios[0]).value());
    };
    values[P::inferenceOn] = {1.0, {}};
    values[P::hardwareAcceleratorWatts] = {
        700.0, {OriginKind::preset, "hardware", "for-queries", {}, Grade::disclosed}};
    QVERIFY2(!card().contains("hardware_used"), qPrintable(card()));
    values[P::trainingAverageWatts].origin = {OriginKind::preset, "hardware", "v100", {}, Grade::measured};
    QCOMPARE(textOf(card(), "hardware_used"), QString("10000 x v100"));
}

void TestModelCard::sample()
{
    const auto catalog = Catalog::open(catalogPath());
    QVERIFY(catalog.ok());
    const Comparison comparison = sampleContents(*catalog.value()).comparison;
    int written = 0;
    for (const Scenario& scenario : comparison.scenarios)
        written += modelCard(comparison, scenario) ? 1 : 0;
    QVERIFY(written >= 2);
}

void TestModelCard::nothingToWrite()
{
    Comparison comparison = test::comparisonOf({test::chatGpt()});
    const auto serves = modelCard(comparison, comparison.scenarios[0]);
    QVERIFY(!serves && serves.error().code == ErrorCode::nothingToWrite);
    comparison = test::comparisonOf({test::gpt3()});
    comparison.scenarios[0].values[ParameterId::siteGridFactor].point = kUnknown;
    const auto unknown = modelCard(comparison, comparison.scenarios[0]);
    QVERIFY(!unknown && unknown.error().code == ErrorCode::nothingToWrite);
}

void TestModelCard::names_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("end") << "x\n---\nlicense: mit";
    QTest::newRow("quotes") << "\"'\\: # {}[]&*!|>%@`";
    QTest::newRow("formula") << "=1+1";
    QTest::newRow("long") << QString(10000, u'长');
    QTest::newRow("emoji") << QString::fromUtf8("🏭👩‍🔬");
    QTest::newRow("right to left") << QString::fromUtf8("\u202Eשלום\u2069");
    QTest::newRow("line breaks of Unicode") << QString::fromUtf8("a\u2028b\u2029c\u0085d\uFEFF");
    QTest::newRow("control") << QString::fromUtf8("a\tb\x1b\x7f\x01");
}

void TestModelCard::names()
{
    QFETCH(QString, name);
    Comparison comparison = test::comparisonOf({test::gpt3()});
    comparison.scenarios[0].name = name.toStdString();
    comparison.scenarios[0].values[ParameterId::siteGridFactor].origin = {
        OriginKind::preset, "grid", name.toStdString(), {}, {}};
    const auto card = modelCard(comparison, comparison.scenarios[0]);
    QVERIFY(card.ok());
    const QString text = QString::fromStdString(card.value());
    QCOMPARE(text.count(u'\n'), 6); // no more lines than fields
    QCOMPARE(textOf(text, "source"), "Counterwatt: " + name);
    QCOMPARE(textOf(text, "geographical_location"), name);
    for (const QChar c : text)
        QVERIFY(c == u'\n' || c.isPrint() || c.isSurrogate() || c == QChar(0x200D));
}

QTEST_GUILESS_MAIN(TestModelCard)
#include "tst_model_card.moc"
