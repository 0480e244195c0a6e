// SPDX-License-Identifier: GPL-3.0-or-later
// Labels for everything, and errors that say what, where and the way out.
#include "app/models/texts.h"

#include <QtTest>

using namespace cw;

class TestTexts : public QObject {
    Q_OBJECT

private slots:
    void everythingHasALabel();
    void whatMethodsLeaveOut();
    void choicesBeyondTheLastAreEmpty();
    void units();
    void everyErrorIsASentence();
    void errorsOfInputsNameTheInput();
    void errorsOfRealTexts_data();
    void errorsOfRealTexts();
    void errorsOfFilesNameTheFile();
    void valuesPassAsTextAndStayShort();
    void sources();
    void origins();
};

void TestTexts::everythingHasALabel()
{
    for (const ParameterRow& row : parameterTable()) {
        QVERIFY2(!parameterLabel(row.id).isEmpty(), row.key);
        QVERIFY2(parameterHelp(row.id).endsWith(u'.'), row.key);
        QVERIFY(!groupLabel(row.group).isEmpty());
        for (std::size_t i = 0; i < choiceOptions(row.id).size(); ++i)
            QVERIFY2(!choiceLabel(row.id, static_cast<int>(i)).isEmpty(), row.key);
    }
    for (const Workload workload : {Workload::training, Workload::inference, Workload::fleet}) {
        QVERIFY(!workloadLabel(workload).isEmpty());
        for (std::size_t i = 0; i < methodsOf(workload).size(); ++i)
            QCOMPARE(choiceLabel(methodParameter(workload), static_cast<int>(i)),
                     methodLabel(workload, static_cast<int>(i)));
    }
    for (const MetricRow& row : metricTable())
        QVERIFY(!metricLabel(row.metric).isEmpty());
    for (const Per per : {Per::year, Per::day, Per::run, Per::query, Per::ktoken})
        QVERIFY(perLabel(per).startsWith("per "));
    for (const Grade grade :
         {Grade::measured, Grade::disclosed, Grade::derived, Grade::estimated, Grade::claimed})
        QCOMPARE(gradeLabel(grade), QString::fromLatin1(gradeKey(grade)));
}

void TestTexts::whatMethodsLeaveOut()
{
    const auto row = [](std::string_view id, Workload workload) {
        for (const MethodRow& method : methodsOf(workload))
            if (id == method.id)
                return method;
        return MethodRow{};
    };
    const MethodRow epoch = row("epoch-2025", Workload::inference);
    QCOMPARE(methodBoundary(epoch), QString("Server"));
    QCOMPARE(methodLeavesOut(epoch),
             QStringList({"reading the prompt", "idle machines", "making the hardware"}));
    const MethodRow mlco2 = row("mlco2-2019", Workload::training);
    QCOMPARE(methodBoundary(mlco2), QString("Accelerators"));
    QCOMPARE(methodLeavesOut(mlco2), // a run has no prompt
             QStringList({"the rest of the server", "idle machines", "cooling and power supply",
                          "making the hardware"}));
    for (const MethodRow& method : methodTable())
        QVERIFY2(!methodBoundary(method).isEmpty(), method.id);
}

void TestTexts::choicesBeyondTheLastAreEmpty()
{
    QVERIFY(choiceLabel(ParameterId::inferenceBoundary, 3).isEmpty());
    QVERIFY(choiceLabel(ParameterId::inferenceBoundary, -1).isEmpty());
    QVERIFY(choiceLabel(ParameterId::sitePue, 0).isEmpty());
    QVERIFY(methodLabel(Workload::fleet, 99).isEmpty());
}

void TestTexts::units()
{
    QCOMPARE(unitPer("GWh", Per::year), QStringLiteral("GWh per year"));
    QCOMPARE(unitPer("Wh", Per::query), QStringLiteral("Wh per query"));
    QCOMPARE(unitPer("Wh", Per::ktoken), QStringLiteral("Wh per 1,000 tokens"));
}

void TestTexts::everyErrorIsASentence()
{
    QStringList seen;
    for (int code = 0; code <= static_cast<int>(ErrorCode::noSuchFormat); ++code) {
        const QString text = errorText({static_cast<ErrorCode>(code), "site.pue", "12 bananas", "kWh"});
        QVERIFY2(text.endsWith(u'.'), qPrintable(text));
        QVERIFY2(text.startsWith(parameterLabel(ParameterId::sitePue) + ": "), qPrintable(text));
        QVERIFY2(!text.contains(QRegularExpression("%[1-9]")), qPrintable(text));
        QVERIFY2(!seen.contains(text), qPrintable(text));
        seen << text;
        // Without a place, a value or a limit it is a sentence still.
        const QString bare = errorText({static_cast<ErrorCode>(code), {}, {}, {}});
        QVERIFY2(bare.endsWith(u'.') && bare.at(0) == bare.at(0).toUpper(), qPrintable(bare));
    }
}

void TestTexts::errorsOfInputsNameTheInput()
{
    const auto result = readParameter(ParameterId::sitePue, "0");
    QVERIFY(!result);
    QCOMPARE(errorText(result.error()),
             parameterLabel(ParameterId::sitePue)
                 + QStringLiteral(": 0 is too small; the smallest value is 1."));
    // The bound in the words of the inspector, not "20000 W/accelerator".
    const auto watts = readParameter(ParameterId::trainingAverageWatts, "1 MW/accelerator");
    QVERIFY(!watts);
    QVERIFY2(errorText(watts.error()).endsWith("the largest value is 20,000 W."),
             qPrintable(errorText(watts.error())));
}

void TestTexts::errorsOfRealTexts_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("says");
    QTest::newRow("empty") << ""
                           << "nothing was typed";
    QTest::newRow("word") << "bananas"
                          << "“bananas” is not a number";
    QTest::newRow("unknown unit") << "12 bananas"
                                  << "the unit “bananas” is not known";
    QTest::newRow("wrong unit") << "12 L"
                                << "measures something else";
    QTest::newRow("negative") << "-3"
                              << "-3 is too small";
    QTest::newRow("too large") << "1e308"
                               << "is too large";
    QTest::newRow("too long") << QString(1000, u'1') << "the text is too long";
}

void TestTexts::errorsOfRealTexts()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, says);
    const auto result = readParameter(ParameterId::inferenceWhPerQuery, typed.toStdString());
    QVERIFY(!result);
    const QString text = errorText(result.error());
    QVERIFY2(text.contains(says), qPrintable(text));
    QVERIFY2(text.startsWith(parameterLabel(ParameterId::inferenceWhPerQuery)), qPrintable(text));
}

void TestTexts::errorsOfFilesNameTheFile()
{
    const QString missing = errorText({ErrorCode::fileMissing, "/home/me/a.cwatt", {}, {}});
    QCOMPARE(missing, QStringLiteral("/home/me/a.cwatt: there is no such file. Check its name and folder."));
    const QString newer = errorText({ErrorCode::fileFromNewer, "a.cwatt", "7", "1"});
    QVERIFY2(newer.contains("format 7") && newer.contains("up to 1") && newer.contains("Update"),
             qPrintable(newer));
    const QString format = errorText({ErrorCode::noSuchFormat, "x.gif", "gif", "svg, png, pdf, csv"});
    QVERIFY2(format.contains("“gif”") && format.contains("svg, png, pdf, csv"), qPrintable(format));
    const QString deep = errorText({ErrorCode::fileMissing, std::string(400, 'd') + "/name.cwatt", {}, {}});
    QVERIFY2(deep.contains("/name.cwatt: there is no such file"),
             qPrintable(deep)); // the end says which file
}

void TestTexts::valuesPassAsTextAndStayShort()
{
    const QString html = errorText({ErrorCode::notANumber, "site.pue", "<b>1</b>", {}});
    QVERIFY2(html.contains("“<b>1</b>”"), qPrintable(html));
    const QString huge = errorText({ErrorCode::notANumber, "site.pue", std::string(1 << 20, 'x'), {}});
    QVERIFY(huge.size() < 250);
    const QString control = errorText({ErrorCode::notANumber,
                                       "site.pue",
                                       "1\n2\x07"
                                       "3",
                                       {}});
    QVERIFY2(!control.contains(u'\n') && !control.contains(QChar(7)), qPrintable(control));
    const QString places = errorText({ErrorCode::belowMinimum, "%1", "%2", "%1 %2"});
    QVERIFY2(places.startsWith("%1: %2 is too small"), qPrintable(places));
}

void TestTexts::sources()
{
    const Source paper{"p",
                       "The growing energy footprint of artificial intelligence",
                       "de Vries; Joule 7(10)",
                       2023,
                       "quoted figure",
                       "https://doi.org/x"};
    QCOMPARE(shortSource(paper), QStringLiteral("de Vries 2023"));
    QCOMPARE(sourceDetails(paper),
             QStringLiteral(
                 "The growing energy footprint of artificial intelligence\nde Vries; Joule 7(10), 2023\n"
                 "Licence: quoted figure\nhttps://doi.org/x"));
    QCOMPARE(shortSource({"l", "Title", "Luccioni, Viguier, Ligozat", 2022, {}, {}}),
             QStringLiteral("Luccioni 2022"));
    QCOMPARE(shortSource({"g", "Title", "Elsworth et al. (Google)", 2025, {}, {}}),
             QStringLiteral("Elsworth et al. 2025"));
    QCOMPARE(shortSource({"e", "Annual report 2024", "", 2024, {}, {}}),
             QStringLiteral("Annual report 2024"));
    QCOMPARE(
        shortSource({"c", "t", "China Academy of Information and Communications Technology", 2025, {}, {}}),
        QStringLiteral("China Academy of Information and… 2025"));
    QCOMPARE(shortSource({"z", "2024年全国电力工业统计数据", "国家能源局", 2024, {}, {}}),
             QStringLiteral("国家能源局 2024"));
    QCOMPARE(sourceDetails({"n", "Title", {}, 0, {}, {}}), QStringLiteral("Title"));
}

void TestTexts::origins()
{
    const Source source{"p", "Carbon Emissions", "Patterson et al.", 2021, {}, {}};
    QCOMPARE(originText({OriginKind::preset, "model", "gpt-3", "p", Grade::measured}, source),
             QStringLiteral("Patterson et al. 2021 · measured"));
    QCOMPARE(originText({OriginKind::user, {}, {}, {}, {}}, std::nullopt), QStringLiteral("typed"));
    QCOMPARE(originText({OriginKind::tableDefault, {}, {}, "p", {}}, source),
             QStringLiteral("default · Patterson et al. 2021"));
    // A source that neither the document nor the catalog has is named by its id.
    QCOMPARE(originText({OriginKind::preset, {}, {}, "lost-2020", {}}, std::nullopt),
             QStringLiteral("lost-2020"));
}

QTEST_GUILESS_MAIN(TestTexts)
#include "tst_texts.moc"
