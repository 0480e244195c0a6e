// SPDX-License-Identifier: GPL-3.0-or-later
// The table of disagreeing sources, and the default inputs that carry a range.
#include "app/engine/parameter/parameter_table.h"
#include "app/engine/scenario/scenario.h"
#include "app/engine/uncertainty/range_text.h"
#include "app/engine/uncertainty/source_range.h"
#include "tests/engine/catalog_sources.h"

#include <QtTest>

using namespace cw;

class TestSourceRange : public QObject {
    Q_OBJECT

private slots:
    void everySourceExists()
    {
        const auto ids = test::sourceIds();
        QVERIFY(ids.size() > 50);
        for (const SourceRange& range : sourceRanges()) {
            QVERIFY2(ids.contains(range.lowSource), range.lowSource);
            QVERIFY2(ids.contains(range.highSource), range.highSource);
        }
    }

    void everyRangeIsWithinItsBounds()
    {
        for (const SourceRange& range : sourceRanges()) {
            const char* key = parameterRow(range.input).key;
            QVERIFY2(range.low > 0.0 && range.low < range.high, key);
            QVERIFY2(checkRange(range.input, distributionOf(range)), key);
            QCOMPARE(endsOf(distributionOf(range)).low, range.low);
            QCOMPARE(endsOf(distributionOf(range)).high, range.high);
        }
    }

    void inTheOrderOfTheTableAndOnce()
    {
        const auto ranges = sourceRanges();
        QVERIFY(!ranges.empty());
        for (std::size_t i = 1; i < ranges.size(); ++i)
            QVERIFY(indexOf(ranges[i - 1].input) < indexOf(ranges[i].input));
        QVERIFY(!findSourceRange(ParameterId::trainingOn));
        QCOMPARE(findSourceRange(ParameterId::inferenceWhPerQuery)->high, 8.9);
    }

    // A default has the range of the sources where it lies in its middle half, and only there.
    void rangesOfDefaults()
    {
        int carried = 0;
        for (const ParameterRow& row : parameterTable()) {
            const auto offered = findSourceRange(row.id);
            const auto range = defaultInputs()[indexOf(row.id)].range;
            const bool typical = offered && row.defaultValue >= quantile(distributionOf(*offered), 0.25)
                && row.defaultValue <= quantile(distributionOf(*offered), 0.75);
            QVERIFY2(range.has_value() == typical, row.key);
            carried += range ? 1 : 0;
        }
        QVERIFY(carried > 0);
        QVERIFY(defaultInputs()[indexOf(ParameterId::siteWue)].range);
        QVERIFY(!defaultInputs()[indexOf(ParameterId::inferenceWhPerQuery)].range); // 0.3 is P9 of 0.24–8.9
        QCOMPARE(defaultInputs()[indexOf(ParameterId::siteWue)].point, 0.55);
    }
};

QTEST_APPLESS_MAIN(TestSourceRange)
#include "tst_source_range.moc"
