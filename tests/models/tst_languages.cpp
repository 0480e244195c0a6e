// SPDX-License-Identifier: GPL-3.0-or-later
// Charts and headlines in both languages: whole sentences, every placeholder filled, nothing left in the other language.
// The words are Chinese where the build has made the translations; the numbers follow the language in any case.
#include "app/models/compare_chart.h"
#include "app/models/texts.h"
#include "tests/models/comparisons.h"

#include <QtTest>

#include <QTranslator>

using namespace cw;
using namespace cw::test;

namespace {

bool hasHan(const QString& text)
{
    return text.contains(QRegularExpression(QStringLiteral("\\p{Han}")));
}

// Every text of a chart that is ours; names and sources are the user's and the papers'.
QStringList sentencesOf(const chart::CompareChart& chart)
{
    QStringList texts;
    for (const std::string* text :
         {&chart.headline, &chart.subtitle, &chart.note, &chart.source, &chart.description})
        texts << QString::fromStdString(*text);
    for (const chart::Panel& panel : chart.panels) {
        texts << QString::fromStdString(panel.title) << QString::fromStdString(panel.unit);
        for (const chart::Cell& cell : panel.cells)
            texts << QString::fromStdString(cell.label);
        for (const chart::Reference& reference : panel.references)
            texts << QString::fromStdString(reference.label);
    }
    for (const std::string& name : chart.stack)
        texts << QString::fromStdString(name);
    texts.removeAll(QString());
    return texts;
}

Comparison comparisonNamed(const QString& which)
{
    Scenario unknown = chatGpt(4);
    unknown.values[P::inferenceWhPerQuery].point = kUnknown;
    if (which == "none")
        return {};
    if (which == "one")
        return comparisonOf({chatGpt()});
    if (which == "same")
        return comparisonOf({chatGpt(1), chatGpt(2)});
    if (which == "unknown")
        return comparisonOf({unknown});
    return comparisonOf({chatGpt(), gpt3(), cluster(), unknown}, 2);
}

} // namespace

class TestLanguages : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void everySentenceIsWhole_data();
    void everySentenceIsWhole();
    void errorsAreWhole();
    void chineseNumbers();

private:
    QTranslator m_chinese;
    bool m_translated = false;
};

void TestLanguages::initTestCase()
{
    const QString file = QStringLiteral(CW_BUILD_DIR "/resources/counterwatt_zh_CN.qm");
    m_translated = QFile::exists(file) && m_chinese.load(file);
    if (!m_translated)
        qInfo("no translations in this build: the words stay English");
}

void TestLanguages::cleanupTestCase()
{
    QCoreApplication::removeTranslator(&m_chinese);
    setCurrentLanguage(Language::english);
}

void TestLanguages::everySentenceIsWhole_data()
{
    QTest::addColumn<QString>("which");
    QTest::addColumn<int>("per");
    QTest::addColumn<bool>("relative");
    QTest::addColumn<int>("stacking");
    QTest::addColumn<bool>("chinese");
    for (const bool chinese : {false, true})
        for (const char* which : {"none", "one", "same", "unknown", "many"})
            for (std::size_t per = 0; per < kPerCount; ++per)
                for (const bool relative : {false, true})
                    for (const Stacking stacking : {Stacking::none, Stacking::byWorkload, Stacking::byStage})
                        QTest::addRow("%s %s %s %d %d", chinese ? "zh" : "en", which,
                                      perKey(static_cast<Per>(per)), relative, static_cast<int>(stacking))
                            << QString(which) << static_cast<int>(per) << relative
                            << static_cast<int>(stacking) << chinese;
}

void TestLanguages::everySentenceIsWhole()
{
    QFETCH(const QString, which);
    QFETCH(const int, per);
    QFETCH(const bool, relative);
    QFETCH(const int, stacking);
    QFETCH(const bool, chinese);
    const Language language = chinese ? Language::chinese : Language::english;
    setCurrentLanguage(language);
    QCoreApplication::removeTranslator(&m_chinese);
    if (chinese && m_translated)
        QCoreApplication::installTranslator(&m_chinese);

    CompareView view;
    view.per = static_cast<Per>(per);
    view.display = relative ? cw::Display::relativeToBaseline : cw::Display::absolute;
    view.stacking = static_cast<Stacking>(stacking);
    const auto allSources = sources();
    const auto rods = yardsticks();
    const Comparison comparison = comparisonNamed(which);
    const chart::CompareChart chart =
        buildCompareChart({comparison, view, allSources, rods, "2026-11", language});

    QVERIFY(!chart.headline.empty());
    for (const QString& text : sentencesOf(chart)) {
        QVERIFY2(!text.contains(QRegularExpression("%[1-9L]")), qPrintable(text));
        QVERIFY2(!text.contains(QStringLiteral("  ")), qPrintable(text));
        if (!chinese)
            QVERIFY2(!hasHan(text), qPrintable(text));
        static const QRegularExpression english(
            QStringLiteral("\\b(the|of|per|takes|known|apply|homes|Electricity)\\b"));
        if (chinese && m_translated)
            QVERIFY2(!text.contains(english), qPrintable(text));
    }
    const QString headline = QString::fromStdString(chart.headline);
    QVERIFY2(headline.endsWith(chinese && m_translated ? u'。' : u'.'), qPrintable(headline));
}

void TestLanguages::errorsAreWhole()
{
    setCurrentLanguage(Language::chinese);
    if (m_translated)
        QCoreApplication::installTranslator(&m_chinese);
    for (int code = 0; code <= static_cast<int>(ErrorCode::noSuchFormat); ++code) {
        const QString text = errorText({static_cast<ErrorCode>(code), "site.pue", "12", "5"});
        QVERIFY2(!text.contains(QRegularExpression("%[1-9L]")), qPrintable(text));
        QVERIFY2(!m_translated || hasHan(text), qPrintable(text));
    }
}

void TestLanguages::chineseNumbers()
{
    const auto allSources = sources();
    const auto rods = yardsticks();
    CompareView view;
    view.homes = "CN";
    const Comparison comparison = comparisonOf({chatGpt()});
    const auto chart = buildCompareChart({comparison, view, allSources, rods, "", Language::chinese});
    const QString headline = QString::fromStdString(chart.headline);
    QVERIFY2(headline.contains("2.5 亿千瓦时") && headline.contains("10 万"), qPrintable(headline));
}

QTEST_GUILESS_MAIN(TestLanguages)
#include "tst_languages.moc"
