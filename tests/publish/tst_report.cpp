// SPDX-License-Identifier: GPL-3.0-or-later
// Reports: the wanted blocks in their order, the engine's numbers, every source once, and no text that breaks out.
// What other programs say of the files: tests/interop/tst_report_interop.cpp.
#include "tests/publish/report_input.h"

#include "app/models/input_rows.h"
#include "app/models/number_text.h"
#include "app/publish/report/blocks.h"
#include "app/publish/report/report_model.h"

#include <QtTest>

#include <set>

using namespace cw;
using namespace cw::test;

namespace {

QString described(const Error& error)
{
    return QStringLiteral("%1 %2 %3")
        .arg(static_cast<int>(error.code))
        .arg(QString::fromStdString(error.value), QString::fromStdString(error.limit));
}

QStringList keysOf(const report::Report& report)
{
    QStringList keys;
    for (const report::Section& section : report.sections)
        keys << QString::fromStdString(section.key);
    return keys;
}

template <class T>
std::vector<T> partsOf(const report::Report& report, const std::string& key)
{
    std::vector<T> found;
    for (const report::Section& section : report.sections)
        if (section.key == key)
            for (const report::Part& part : section.parts)
                if (const T* wanted = std::get_if<T>(&part))
                    found.push_back(*wanted);
    return found;
}

QStringList hrefsOf(const QString& html)
{
    QStringList hrefs;
    const QRegularExpression pattern(QStringLiteral("<a href=\"([^\"]*)\""));
    for (auto it = pattern.globalMatch(html); it.hasNext();)
        hrefs << it.next().captured(1);
    return hrefs;
}

} // namespace

class TestReport : public QObject {
    Q_OBJECT

    ReportMaker m_maker;

    report::Report built()
    {
        auto made = report::buildReport(m_maker.input(), neverStop);
        if (!made)
            qFatal("%s", qPrintable(described(made.error())));
        return made.takeValue();
    }
    QString html()
    {
        const auto made = reportHtml(m_maker.input());
        return made ? QString::fromUtf8(made.value()) : QString();
    }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(".*"));
        m_maker = ReportMaker();
        QVERIFY(m_maker.catalog);
    }

    // --- Blocks ---

    void theUsualBlocksWithSomethingToSay()
    {
        QCOMPARE(keysOf(built()),
                 QStringList({"title", "summary", "comparison", "inputs", "ranges", "matters", "why",
                              "methods", "method", "sources", "about"})); // nobody introduces, no claims
    }

    void chosenBlocksInTheirOrderAndOnce()
    {
        m_maker.loaded.contents.report.blocks = {"sources", "summary", "title", "summary"};
        QCOMPARE(keysOf(built()).join(' '), QStringLiteral("sources summary title"));
        m_maker.loaded.contents.report.blocks = {"sources",
                                                 "inputs"}; // sources are numbered as they are read
        QCOMPARE(keysOf(built()).join(' '), QStringLiteral("sources inputs"));
        QCOMPARE(partsOf<report::References>(built(), "sources").size(), 1U);
    }

    void blocksWithNothingToSayAreRefused()
    {
        m_maker.loaded.contents.report.blocks = {"claims", "introduction"};
        const auto made = reportHtml(m_maker.input());
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::nothingToWrite);
    }

    // A chart names few of its sources: the list has all, whether a table names them or not.
    void aChartWithoutTablesOfInputsHasItsSources()
    {
        const auto all = partsOf<report::References>(built(), "sources").front().entries.size();
        m_maker.loaded.contents.report.blocks = {"comparison", "sources"};
        const auto lists = partsOf<report::References>(built(), "sources");
        QCOMPARE(lists.size(), 1U);
        QVERIFY(lists.front().entries.size() > 5 && lists.front().entries.size() <= all);
    }

    void anUnknownBlockIsRefused()
    {
        m_maker.loaded.contents.report.blocks = {"summary", "colophon"};
        const auto made = reportHtml(m_maker.input());
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::unknownChoice);
        QCOMPARE(made.error().value, std::string("colophon"));
        for (const ReportBlock& block : reportBlocks())
            QVERIFY(made.error().limit.find(block.key) != std::string::npos);
    }

    void anUnknownLanguageIsRefused()
    {
        const auto made = reportHtml(m_maker.input("tlh"));
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::unknownChoice);
    }

    void everyBlockHasLabelAndHelp()
    {
        std::set<QString> labels;
        for (const ReportBlock& block : reportBlocks()) {
            QVERIFY(labels.insert(reportBlockLabel(block.key)).second);
            QVERIFY(reportBlockHelp(block.key).endsWith('.'));
        }
    }

    void withoutScenariosThereIsStillAReport()
    {
        m_maker.loaded.contents.comparison.scenarios.clear();
        m_maker.loaded.contents.comparison.baseline.reset();
        const QString page = html();
        QVERIFY(page.contains("id=\"summary\""));
        QVERIFY(!page.contains("<figure"));
    }

    void ownClaimsAreChecked()
    {
        m_maker.loaded.contents.claims = {m_maker.claims.front()};
        QVERIFY(keysOf(built()).contains("claims"));
        QCOMPARE(partsOf<report::Figure>(built(), "claims").size(), 1U);
        const ReportInput blind{m_maker.loaded, {}, nullptr};
        const auto made = report::buildReport(blind, neverStop);
        QVERIFY(made);
        QCOMPARE(partsOf<report::Paragraph>(made.value(), "claims").size(), 1U); // says why not
    }

    void titleAuthorAndIntroduction()
    {
        m_maker.loaded.contents.report.title = "Another title";
        m_maker.loaded.contents.report.author = "Somebody";
        m_maker.loaded.contents.report.introduction = "First.\n\nSecond.";
        const QString page = html();
        QVERIFY(page.contains("<title>Another title</title>"));
        QVERIFY(page.contains("<h1>Another title</h1>"));
        QVERIFY(page.contains("Somebody · 2026-11-22 · document "));
        QCOMPARE(page.count("<p class=\"quoted\" dir=\"auto\">First.</p>"), 1);
        QCOMPARE(page.count("<p class=\"quoted\" dir=\"auto\">Second.</p>"), 1);
    }

    // --- Numbers ---

    void tablesHoldTheEnginesNumbers()
    {
        const LoadedComparison& loaded = m_maker.loaded;
        std::vector<ResultRow> rows = resultsTable(loaded.comparison(), Per::year);
        QVERIFY(addRanges(rows, loaded.comparison(), Per::year, {loaded.draws, 1}));
        const auto tables = partsOf<report::Table>(built(), "comparison");
        QCOMPARE(tables.size(), 4U);
        const report::Table& electricity = tables.front();
        QVERIFY2(electricity.caption.endsWith("GWh per year"), qPrintable(electricity.caption));
        std::size_t at = 0;
        for (const ResultRow& row : rows) {
            if (row.workload || row.metric != Metric::electricityFacility)
                continue;
            const Scenario& scenario = *findScenario(loaded.comparison(), row.scenario);
            const int digits = digitsOf(resolve(loaded.comparison(), scenario), row.metric);
            const double kwh = row.range ? row.range->p50 : *row.value;
            const auto& cells = electricity.rows.at(at++);
            QVERIFY(cells[0].words.startsWith(QString::fromStdString(row.scenarioName)));
            QCOMPARE(cells[1].words, roundedText(kwh * 1e-6, digits));
            QCOMPARE(cells[2].words,
                     row.range ? roundedText(row.range->p5 * 1e-6, digits) + u'–'
                             + roundedText(row.range->p95 * 1e-6, digits)
                               : QStringLiteral("–"));
        }
        QCOMPARE(at, electricity.rows.size());
    }

    void theSameDocumentGivesTheSameBytes() { QCOMPARE(html(), html()); }

    void formulasOfEveryMethodThatIsUsed()
    {
        const auto formulas = partsOf<report::Formulas>(built(), "method");
        QStringList names;
        for (const report::Formulas& list : formulas)
            for (const report::FormulaLine& line : list.lines) {
                names << line.name;
                QVERIFY(!line.madeOf.isEmpty());
                QVERIFY2(line.numbers.contains(" = "), qPrintable(line.numbers));
            }
        QCOMPARE(names.count("Electricity of the facility"), 1);              // the same for all
        QVERIFY(names.count("Electricity of the computers for one run") > 1); // each method has its own
        QVERIFY(names.contains("Carbon, location-based"));
        QCOMPARE(partsOf<report::Terms>(built(), "method").size(), 5U); // the sample uses five methods
    }

    // --- Sources ---

    void everySourceOfAShownInputStandsOnce()
    {
        const report::Report made = built();
        const auto lists = partsOf<report::References>(made, "sources");
        QCOMPARE(lists.size(), 1U);
        std::map<QString, int> titles;
        int number = 0;
        for (const report::Reference& reference : lists.front().entries) {
            ++titles[reference.title];
            QCOMPARE(reference.number, ++number);
        }
        for (const auto& [title, count] : titles)
            QVERIFY2(count == 1, qPrintable(title));
        for (const ComparedRow& row : compareAll(m_maker.loaded.comparison(), Rows::shown).rows)
            for (const ParameterId id : visibleInputs(row.inputs)) {
                const std::string& source = row.inputs[indexOf(id)].origin.source;
                const auto known =
                    source.empty() ? std::nullopt : m_maker.catalog->source(QString::fromStdString(source));
                QVERIFY2(!known || titles[QString::fromStdString(known->title)] == 1, source.c_str());
            }
    }

    void everyLinkWithinLeadsSomewhere()
    {
        const QString page = html();
        const QStringList hrefs = hrefsOf(page);
        QVERIFY(hrefs.size() > 50);
        for (const QString& href : hrefs)
            QVERIFY2(!href.startsWith('#') || page.contains("id=\"" + href.mid(1) + '"'), qPrintable(href));
        m_maker.loaded.contents.report.blocks = {"inputs"}; // without the list nothing leads to it
        QCOMPARE(hrefsOf(html()), QStringList());
    }

    // --- What may not get out ---

    void nothingIsLoaded()
    {
        const QString page = html();
        for (const char* loader :
             {"<script", "<link", "<img", "<iframe", "<object", "src=", "@import", "url(", "<use"})
            QVERIFY2(!page.contains(QLatin1String(loader), Qt::CaseInsensitive), loader);
    }

    void hostileNamesStayNames_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << QStringLiteral("en");
        QTest::newRow("Chinese") << QStringLiteral("zh_CN");
    }
    void hostileNamesStayNames()
    {
        QFETCH(QString, language);
        m_maker.loaded = loadedComparison(hostileContents(sampleContents(*m_maker.catalog), 10'000),
                                          m_maker.catalog.get());
        const auto made = reportHtml(m_maker.input(language.toStdString()));
        QVERIFY(made);
        const QString page = QString::fromUtf8(made.value());
        QVERIFY(!page.contains("<script"));
        QCOMPARE(page.count("</style>"), 1);
        QCOMPARE(page.count("</title>"), 1 + page.count("<title") - 1);
        QVERIFY(page.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp;amp;")); // whole, as it was typed
        QVERIFY(page.contains(QString(10'000, 'x')));
        QVERIFY(page.contains(QString(10'000, 'n')));
        for (const QChar c : page)
            QVERIFY2(c == '\n' || (c >= ' ' && c != QChar(0x7F) && c != QChar(0x202E)),
                     qPrintable(QString::number(c.unicode(), 16)));
        for (const QString& href : hrefsOf(page))
            QVERIFY2(href.startsWith('#') || href.startsWith("https://") || href.startsWith("http://"),
                     qPrintable(href));
    }

    void hostileNamesDoNotBreakThePdf()
    {
        m_maker.loaded = loadedComparison(hostileContents(sampleContents(*m_maker.catalog), 10'000),
                                          m_maker.catalog.get());
        m_maker.loaded.contents.report.blocks = {"title", "introduction", "comparison", "sources"};
        const auto pdf = reportPdf(m_maker.input());
        QVERIFY(pdf);
        QVERIFY(pdf.value().startsWith("%PDF-"));
        QVERIFY(!pdf.value().contains("/URI (javascript"));
    }

    void onlyAddressesOfTheWebBecomeLinks_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("isLink");
        QTest::newRow("https") << "https://arxiv.org/abs/2104.10350" << true;
        QTest::newRow("within") << "#source-3" << true;
        QTest::newRow("javascript") << "javascript:alert(1)" << false;
        QTest::newRow("with a blank before it") << " javascript:alert(1)" << false;
        QTest::newRow("capitals") << "JaVaScRiPt:alert(1)" << false;
        QTest::newRow("data") << "data:text/html,<script>alert(1)</script>" << false;
        QTest::newRow("file") << "file:///etc/passwd" << false;
        QTest::newRow("a path") << "docs/methods.md" << false;
        QTest::newRow("without a host") << "https:///a" << false;
    }
    void onlyAddressesOfTheWebBecomeLinks()
    {
        QFETCH(QString, address);
        QFETCH(bool, isLink);
        QCOMPARE(report::isLink(address), isLink);
    }

    // --- PDF, cancelling ---

    void thePdfHasPages()
    {
        const auto made = reportPdf(m_maker.input());
        QVERIFY(made);
        QVERIFY(made.value().startsWith("%PDF-"));
        const auto pages = made.value().count("/Type /Page\n");
        QVERIFY2(pages > 5 && pages < 30, qPrintable(QString::number(pages)));
        QVERIFY(made.value().count("/URI (https://") > 10); // links are links
    }

    void itCanBeStopped()
    {
        for (const auto& make : {reportHtml, reportPdf})
            for (int after = 0; after < 12; after += 4) {
                int asked = 0;
                const KeepGoing keepGoing = [&](double) { return asked++ < after; };
                const auto made = make(m_maker.input(), keepGoing);
                QVERIFY(!made);
                QCOMPARE(made.error().code, ErrorCode::cancelled);
            }
    }
};

QTEST_MAIN(TestReport)
#include "tst_report.moc"
