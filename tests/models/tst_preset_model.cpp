// SPDX-License-Identifier: GPL-3.0-or-later
// Choosing a preset by typing, over a small real catalog.
#include "app/models/language.h"
#include "app/models/preset_model.h"
#include "tests/store/catalog_fixture.h"

#include <QtTest>

#include <QAbstractItemModelTester>

using namespace cw;

namespace {

QStringList names(const PresetModel& model)
{
    QStringList list;
    for (int row = 0; row < model.rowCount(); ++row)
        list << model.index(row).data().toString();
    return list;
}

} // namespace

class TestPresetModel : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup() { setCurrentLanguage(Language::english); }
    void withoutCatalog();
    void findsByTyping();
    void leavesOutWhatSetsNothing();
    void saysWhatItSets();
    void chineseNames();
    void anythingMayBeTyped();

private:
    test::CatalogFixture m_fixture;
    std::unique_ptr<Catalog> m_catalog;
};

void TestPresetModel::initTestCase()
{
    QVERIFY(m_fixture.build().problems.empty());
    auto catalog = Catalog::open(m_fixture.outFile());
    QVERIFY(catalog);
    m_catalog = catalog.takeValue();
}

void TestPresetModel::withoutCatalog()
{
    PresetModel model(nullptr);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSearch({}, "gpt");
    QCOMPARE(model.rowCount(), 0);
}

void TestPresetModel::findsByTyping()
{
    PresetModel model(m_catalog.get(), PresetModel::Filter::all);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSearch({}, "germ");
    QCOMPARE(names(model), QStringList{"Germany"});
    model.setSearch("model", {});
    QCOMPARE(model.rowCount(), static_cast<int>(m_catalog->all("model").size()));
    model.setSearch("grid", "gpt");
    QCOMPARE(model.rowCount(), 0);
    model.setSearch({}, "gpt");
    QVERIFY(names(model).contains("GPT-3 175B") && names(model).contains("GPT-4"));
}

void TestPresetModel::leavesOutWhatSetsNothing()
{
    PresetModel model(m_catalog.get());
    model.setSearch("model", {});
    QCOMPARE(names(model), QStringList{"GPT-3 175B"}); // the others have no figures
}

void TestPresetModel::saysWhatItSets()
{
    PresetModel model(m_catalog.get());
    model.setSearch("model", "gpt-3");
    const QModelIndex row = model.index(0);
    QCOMPARE(row.data(PresetModel::KindRole).toString(), QStringLiteral("Model"));
    QCOMPARE(row.data(PresetModel::DetailRole).toString(), QStringLiteral("OpenAI · language · 2020"));
    const QString sets = row.data(PresetModel::SetsRole).toString();
    QVERIFY2(sets.startsWith("Sets ") && sets.contains("Stated energy") && sets.contains("Accelerators"),
             qPrintable(sets));
    QCOMPARE(model.preset(0).id, std::string("gpt-3"));
}

void TestPresetModel::chineseNames()
{
    PresetModel model(m_catalog.get());
    setCurrentLanguage(Language::chinese);
    model.setSearch("grid", "内蒙古");
    QCOMPARE(names(model), QStringList{"内蒙古"});
    setCurrentLanguage(Language::english);
    QCOMPARE(names(model), QStringList{"Inner Mongolia"});
}

void TestPresetModel::anythingMayBeTyped()
{
    PresetModel model(m_catalog.get());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (const QString& text : {QStringLiteral("\"' OR 1=1 --"), QStringLiteral("*"), QStringLiteral("NEAR("),
                                QString(100000, u'x'), QStringLiteral("%1 %2"), QString(QChar(0))})
        model.setSearch({}, text);
    model.setSearch("no-such-kind", {});
    QCOMPARE(model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestPresetModel)
#include "tst_preset_model.moc"
