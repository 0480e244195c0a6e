// SPDX-License-Identifier: GPL-3.0-or-later
// Every chart of the sample comparison, every kind of chart and difficult texts as Vega-Lite files: valid by its schema,
// compiled without a warning, drawn with title and source. One start of node for all of them. To look at the drawings:
// CW_KEEP_PICTURES=FOLDER keeps them there beside our own pictures of the same charts.
#include "app/chart/vega_lite.h"
#include "app/document/sample_comparison.h"
#include "app/export/picture_writer.h"
#include "app/models/language.h"
#include "app/models/loaded_comparison.h"
#include "app/models/named_chart.h"
#include "tests/chart/hard_texts.h"
#include "tests/chart/sample_kinds.h"
#include "tests/chart/sample_variants.h"
#include "tests/interop/ask.h"

#include <QtTest>

#include <limits>

using namespace cw;
using namespace cw::test;

namespace {

Answer node(const QStringList& files)
{
    return ask(QStringLiteral("node"), QStringList{QStringLiteral("vega_lite.mjs")} + files, nodeFolder());
}

} // namespace

class TestVegaLiteDrawn : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        needProgram("node");
        needProgram("npm:vega-lite");
        const QString kept = qEnvironmentVariable("CW_KEEP_PICTURES");
        m_keeps = !kept.isEmpty();
        m_path = m_keeps ? kept : m_folder.path();
        QVERIFY(QDir().mkpath(m_path));
    }

    // All in one: most of the time goes into the start of node and the schema.
    void everyChartIsDrawn()
    {
        writeSampleComparison();
        writeEveryKind();
        writeHardTexts();
        QVERIFY2(m_files.size() > 60, qPrintable(QString::number(m_files.size())));
        const Answer answer = node(m_files);
        QVERIFY2(answer.code == 0, qPrintable(answer.text().left(4000)));
        QCOMPARE(answer.text(), QString());
        for (const QString& file : m_files)
            QVERIFY2(QFileInfo::exists(QString(file).replace(".vl.json", ".svg")), qPrintable(file));
    }

    // A test that cannot fail says nothing: two files that are wrong are found.
    void whatIsWrongIsFound()
    {
        const QString invalid = m_path + QStringLiteral("/invalid.vl.json");
        const QString empty = m_path + QStringLiteral("/warning.vl.json");
        QByteArray json = QByteArray::fromStdString(chart::vegaLite(chart::sample::tornado(false)));
        QVERIFY(writeFile(invalid, QByteArray(json).replace("\"type\": \"bar\"", "\"type\": \"bars\"")).ok());
        QVERIFY(writeFile(empty, QByteArray(json).replace("\"height\": {", "\"heights\": {")).ok());
        const Answer answer = node({invalid, empty});
        QCOMPARE(answer.code, 1);
        QVERIFY2(answer.text().contains(invalid + ": not valid"), qPrintable(answer.text()));
        QVERIFY2(answer.text().contains(empty), qPrintable(answer.text()));
    }

private:
    void write(const QString& name, const chart::AnyChart& chart)
    {
        const QString file = m_path + '/' + name + QStringLiteral(".vl.json");
        QVERIFY(writeFile(file, QByteArray::fromStdString(chart::vegaLite(chart))).ok());
        m_files.append(file);
        if (m_keeps)
            QVERIFY(writeFile(m_path + '/' + name + QStringLiteral(".own.png"),
                              pictureBytes(chart, QStringLiteral("png")).value()));
    }

    void writeSampleComparison()
    {
        const auto catalog = Catalog::open(QStringLiteral(CW_BUILD_DIR "/share/counterwatt/catalog.sqlite"));
        QVERIFY(catalog.ok());
        for (const Language language : {Language::english, Language::chinese}) {
            const LanguageScope scope(language);
            LoadedComparison loaded =
                loadedComparison(sampleContents(*catalog.value()), catalog.value().get());
            loaded.draws = 2000;
            const CompareInput input = loaded.input();
            for (const ChartKind& kind : chartKinds()) {
                const auto choice = usualChoice(input, kind.name, Metric::electricityFacility);
                QVERIFY2(choice.chart, kind.key);
                const auto built = buildChart(input, *choice.chart);
                QVERIFY2(built && built.value().chart, kind.key);
                write(QStringLiteral("sample-%1-%2").arg(kind.key, languageTag(language)),
                      *built.value().chart);
            }
        }
    }

    void writeEveryKind()
    {
        for (const bool chinese : {false, true}) {
            for (const auto& kind : chart::sample::everyKind(chinese))
                write(QString::fromStdString(kind.name) + (chinese ? "-zh-CN" : "-en"), kind.chart);
        }
        for (const auto& kind : chart::sample::everyKind(false))
            write(QStringLiteral("unknown-") + QString::fromStdString(kind.name),
                  chart::sample::withValues(kind.chart, std::numeric_limits<double>::quiet_NaN()));
        write(QStringLiteral("compare-bars"), chart::sample::bars(8));
        write(QStringLiteral("compare-ranges"), chart::sample::ranges());
        write(QStringLiteral("compare-stacked"), chart::sample::stacked());
        write(QStringLiteral("compare-dots"), chart::sample::dots());
    }

    // Each kind with two of the texts, which take turns: every text is drawn, and the time stays short.
    void writeHardTexts()
    {
        const auto texts = chart::sample::hardTexts();
        const auto kinds = chart::sample::everyKind(false);
        for (std::size_t i = 0; i < kinds.size(); ++i) {
            for (const std::size_t turn : {i, i + 3}) {
                const auto& [name, text] = texts[turn % texts.size()];
                write(QString::fromStdString("hard-" + name + "-" + kinds[i].name),
                      chart::sample::withTexts(chart::sample::withNames(kinds[i].chart, text), text));
            }
        }
    }

    QTemporaryDir m_folder;
    QString m_path;
    bool m_keeps = false;
    QStringList m_files;
};

QTEST_MAIN(TestVegaLiteDrawn)

#include "tst_vega_lite_drawn.moc"
