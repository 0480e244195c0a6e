// SPDX-License-Identifier: GPL-3.0-or-later
// What is a quantity in a text, family by family: numbers, ranges, units, periods, subjects, places; and what is none.
#include "app/engine/article/article.h"
#include "app/engine/units/unit.h"

#include <QtTest>

using namespace cw;

class TestMentions : public QObject {
    Q_OBJECT

private slots:
    void quantities_data();
    void quantities();
    void noQuantities_data();
    void noQuantities();
    void bounds_data();
    void bounds();
    void subjects_data();
    void subjects();
    void years_data();
    void years();
    void placesAreThoseOfTheText();
    void everyUnitCanBeRead();
};

namespace {

std::vector<Mention> mentionsOf(const QString& text)
{
    const auto found = mentionsIn(text.toStdString());
    return found ? found.value() : std::vector<Mention>();
}

// "500000 kWh/day" for each, "85..134 TWh".
QString said(const Mention& mention)
{
    QString text = QString::number(mention.low, 'g', 12);
    if (mention.high != mention.low)
        text += QStringLiteral("..") + QString::number(mention.high, 'g', 12);
    text += u' ' + QString::fromStdString(mention.unit);
    return mention.per.empty() ? text : text + QStringLiteral(" per ") + QString::fromStdString(mention.per);
}

QString allSaid(const QString& text)
{
    QStringList list;
    for (const Mention& mention : mentionsOf(text))
        list << said(mention);
    return list.join(QStringLiteral("; "));
}

} // namespace

void TestMentions::quantities_data()
{
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* text, const char* expected) {
        QTest::newRow(text) << QString::fromUtf8(expected);
    };
    // numbers
    row("It used 1,287 MWh.", "1287 MWh");
    row("It used 1 287 MWh.", "1287 MWh");
    row("It used 43.3 kWh.", "43.3 kWh");
    row("3.14e23 FLOPs were needed.", "3.14e+23 FLOP");
    row("3.14 × 10^23 FLOPs were needed.", "3.14e+23 FLOP");
    row("half a million homes", "500000 home");
    row("one hundred and fifty thousand homes", "150000 home");
    row("twenty-five servers", "25 server");
    row("tens of thousands of chips", "20000..90000 accelerator");
    row("hundreds of millions of queries a day", "200000000..900000000 query per day");
    row("三百台服务器", "300 server");
    row("两千五百户", "2500 home");
    row("十余万度电", "100000 kWh");
    row("十几万度电", "110000..190000 kWh");
    row("数亿次查询", "200000000..900000000 query");
    row("三四百台服务器", "300..400 server");
    row("1亿2000万度", "120000000 kWh");
    row("1.05萬億千瓦時", "1.05e+12 kWh");
    row("三点五倍", "3.5 x");
    row("50 萬 度 電", "500000 kWh");
    row("每天 5 0 萬度", "500000 kWh per day");
    row("１２．５ＭＷ", "12.5 MW");
    row("10^6 kWh and 10⁶ kWh", "1000000 kWh; 1000000 kWh");
    row("10^-3 kWh and 2×10^-3 kWh and 5×10⁻³ kWh", "0.001 kWh; 0.002 kWh; 0.005 kWh");
    row("10^5–10^6 kWh", "100000..1000000 kWh");
    // signs
    row("−5 kWh and -5 kWh", "-5 kWh; -5 kWh");
    row("The balance (-1,287 MWh) fell by -2.5%.", "-1287 MWh; -2.5 %");
    row("-$5 million and −€3", "-5000000 USD; -3 EUR");
    row("-8.5 to 3 kWh", "-8.5..3 kWh");
    row("−5% to −3%", "-5..-3 %");
    row("-5 ± 1 Wh", "-6..-4 Wh");
    row("5-10 kWh and 5 -10 kWh", "5..10 kWh; 5..10 kWh");
    row("10 -5 kWh", "5 kWh");
    row("- 5 kWh", "5 kWh");
    row("约-5度", "5 kWh"); // a dash directly behind a word is no sign
    // ranges
    row("85–134 TWh", "85..134 TWh");
    row("85 to 134 TWh", "85..134 TWh");
    row("between 2 and 4 kW", "2..4 kW");
    row("8.5至13.4万亿度", "8.5e+12..1.34e+13 kWh");
    row("90到100天", "90..100 d");
    row("85 TWh to 134 TWh", "85..134 TWh");
    row("5%-10%", "5..10 %");
    row("3 ± 1 Wh", "2..4 Wh");
    row("$10m-$12m", "10000000..12000000 USD");
    row("$0.04/kWh to $0.07/kWh", "0.04..0.07 USD/kWh");
    row("85 TWh to 134 TWh per year", "85..134 TWh per year");
    row("from 2% to 10%", "2 %; 10 %");
    // units
    row("12 mwh and 3 gwh", "12 MWh; 3 GWh");
    row("a 500-megawatt plant", "500 MW");
    row("77 MWe", "77 MW");
    row("3530万千瓦", "35300000 kW");
    row("120瓩", "120 kW");
    row("6.4 million cubic metres", "6400000 m3");
    row("6.4m m³", "6400000 m3");
    row("500 ml of water", "500 mL");
    row("14.3 Mt", "14.3 Mt");
    row("百分之二十", "20 %");
    row("近三成", "30 %");
    row("翻一番", "2 x");
    row("a tenfold rise", "10 x");
    row("30x faster", "30 x");
    row("2.7B parameters", "2700000000 param");
    row("8 x H100", "8 accelerator");
    row("25,000 A100", "25000 accelerator");
    row("17,000 average US homes", "17000 home");
    row("服务器40万台", "400000 server");
    row("2500多个奥运标准泳池", "2500 pool");
    row("US$375 million", "375000000 USD");
    row("27.04亿元人民币", "2704000000 CNY");
    row("14.7 cents per kWh", "0.147 USD/kWh");
    row("每度电1.06元", "1.06 CNY/kWh");
    row("380 gCO2e/kWh", "380 g/kWh");
    row("USD 55 per tonne", "55 USD/t");
    // periods
    row("500,000 kWh a day", "500000 kWh per day");
    row("3 Wh/query", "3 Wh per query");
    row("0.3 kWh per 1,000 queries", "0.3 kWh per 1000 query; 1000 query");
    row("2 million litres of fresh water each day", "2000000 L per day");
    row("300 million queries a day, each taking 0.34 Wh", "300000000 query per day; 0.34 Wh per query");
    row("1,000 servers drawing 6.5 kW each", "1000 server; 6.5 kW per server");
    row("annual use of 4 TWh", "4 TWh per year");
    row("日均耗电50万度", "500000 kWh per day");
    row("每25-50个问题消耗500毫升", "25..50 query; 500 mL per 25-50 query");
    row("每次查询耗电3瓦时", "3 Wh per query");
    row("一年约1.8亿度", "180000000 kWh per year");
}

void TestMentions::quantities()
{
    QFETCH(QString, expected);
    QCOMPARE(allSaid(QString::fromUtf8(QTest::currentDataTag())), expected);
}

void TestMentions::noQuantities_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"In 2023 the firm grew.",
                             "2023年5月20日",
                             "二〇二三年",
                             "24年底",
                             "at 10:30 on 2024-05-12",
                             "24/7",
                             "CUDA 12.1",
                             "Mixtral 8x7B",
                             "Llama-2-70B",
                             "Llama 2 70B",
                             "GPT-3.5",
                             "H100",
                             "A100 80GB",
                             "RTX 4090",
                             "Phase 2 homes",
                             "3. Run at night.",
                             "第三",
                             "第15天",
                             "see page 12, Table 3 [7]",
                             "call +1 202 555 0143",
                             "电话010-62345678",
                             "https://example.org/500-kWh?a=20%",
                             "me@5kwh.example.org",
                             "doi:10.1016/j.joule.2023.09.004",
                             "they won 3-1",
                             "a 45-year-old",
                             "two years ago",
                             "十年前",
                             "未来五年",
                             "5G",
                             "COP28",
                             "the 1990s",
                             "top 10 chips",
                             "into ?050年",
                             "一度停产",
                             "气温35度",
                             "三次",
                             "两人",
                             "一台服务器",
                             "one query",
                             "50元宇宙",
                             "20% off | Home | Read more",
                             "加微信领取500元",
                             "- [20% of code](https://example.org)",
                             "三分之一",
                             "千万不要",
                             "万一",
                             "every two years",
                             "7B model"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestMentions::noQuantities()
{
    QFETCH(QString, text);
    QCOMPARE(allSaid(text), QString());
}

void TestMentions::bounds_data()
{
    QTest::addColumn<ClaimBound>("bound");
    QTest::newRow("more than 500 MW") << ClaimBound::atLeast;
    QTest::newRow("up to 500 MW") << ClaimBound::atMost;
    QTest::newRow("about 500 MW") << ClaimBound::exactly;
    QTest::newRow("as much as 17,000 homes use") << ClaimBound::exactly; // an equivalent, no upper end
    QTest::newRow("超过50万度") << ClaimBound::atLeast;
    QTest::newRow("不超过50万度") << ClaimBound::atMost;
    QTest::newRow("50多万度") << ClaimBound::atLeast;
    QTest::newRow("60%以上") << ClaimBound::atLeast;
    QTest::newRow("60%以下") << ClaimBound::atMost;
}

void TestMentions::bounds()
{
    QFETCH(ClaimBound, bound);
    const auto mentions = mentionsOf(QString::fromUtf8(QTest::currentDataTag()));
    QCOMPARE(mentions.size(), std::size_t(1));
    QCOMPARE(claimBoundKey(mentions.front().bound), claimBoundKey(bound));
}

void TestMentions::subjects_data()
{
    QTest::addColumn<QString>("subject");
    QTest::newRow("ChatGPT needs 500 MWh a day.") << "ChatGPT";
    QTest::newRow("Training GPT-3 took 1,287 MWh.") << "GPT-3 training";
    QTest::newRow("训练GPT-3耗电128.7万度。") << "GPT-3 training";
    QTest::newRow("谷歌一年用电22.8太瓦时。") << "Google";
    QTest::newRow("Each ChatGPT query needs 2.9 Wh.") << "ChatGPT";
    QTest::newRow("训练BLOOM相当于美国家庭使用433兆瓦时。") << "BLOOM training";
    QTest::newRow("Some 30 MW go to Google.") << "Google";
    QTest::newRow("Meta builds a hall. It will draw 100 MW.") << "Meta";
    QTest::newRow("Meta builds. Nobody knows. It will draw 100 MW.") << "";
    QTest::newRow("Meta and the GPU. Nobody knows. It will draw 100 MW.") << "";
}

void TestMentions::subjects()
{
    QFETCH(QString, subject);
    const auto mentions = mentionsOf(QString::fromUtf8(QTest::currentDataTag()));
    QCOMPARE(mentions.size(), std::size_t(1));
    QCOMPARE(QString::fromStdString(mentions.front().subject), subject);
}

void TestMentions::years_data()
{
    QTest::addColumn<QString>("years"); // of each quantity; "-": none
    const auto row = [](const char* text, const char* years) {
        QTest::newRow(text) << QString::fromUtf8(years);
    };
    row("It used 460 TWh in 2022 and 1,050 TWh in 2026.", "2022 2026");
    row("From 460 TWh in 2022 to 1,050 TWh by 2026.", "2022 2026");
    row("In 2022, Google used 22 TWh and 3 GL.", "2022 2022");
    row("In 2022 it used 460 TWh, later 1,050 TWh.", "2022 -");
    row("In 2022 it used 460 TWh and in 2026 it will use 1,050 TWh.", "2022 2026");
    row("It used 460 TWh in 2022 and 5 GL.", "2022 -");
    row("In 2022. It used 460 TWh.", "-");
    row("The plant (2022) makes 20 MW.", "2022");
    row("2022年数据中心用电460太瓦时，到2026年可达1050太瓦时。", "2022 2026");
    row("从2022年的460太瓦时增长到2026年的1050太瓦时", "2022 2026");
    row("2022年，全球用电460太瓦时，占2%。", "2022 -");
    row("In 2022-2026 it used 460 TWh.", "-");
    row("It has 2000 ideas and 20 MW.", "-");
    row("Model T2022 takes 20 MW.", "-");
    row("The 1990s: 20 MW.", "-");
}

void TestMentions::years()
{
    QFETCH(QString, years);
    QStringList said;
    for (const Mention& mention : mentionsOf(QString::fromUtf8(QTest::currentDataTag())))
        said << (mention.year ? QString::number(*mention.year) : QStringLiteral("-"));
    QCOMPARE(said.join(u' '), years);
}

void TestMentions::placesAreThoseOfTheText()
{
    const std::string text =
        "第一行。\n每天耗電 50 萬 度 電，訓(xùn)练用了３ＭＷ。\r\n\u200bA hall of 2\u00a0GW.";
    const auto found = mentionsIn(text);
    QVERIFY(found);
    const std::vector<Mention>& mentions = found.value();
    QCOMPARE(mentions.size(), std::size_t(3));
    QCOMPARE(mentions[0].text, std::string("50 萬 度 電"));
    QCOMPARE(mentions[0].line, 2);
    QCOMPARE(mentions[0].column, 6);
    QCOMPARE(mentions[1].text, std::string("３ＭＷ"));
    QCOMPARE(mentions[2].text, std::string("2\u00a0GW"));
    QCOMPARE(mentions[2].line, 3);
    QCOMPARE(mentions[2].column, 12);
    for (const Mention& mention : mentions)
        QCOMPARE(text.substr(mention.begin, mention.length), mention.text);
}

void TestMentions::everyUnitCanBeRead()
{
    const QString text =
        QStringLiteral("3 Wh. 3 kW. 3 J. 3 kcal. 3 t. 3 Mt. 3 kg. 3 lb. 3 L. 3 ML. 3 gal. 3 m3. 3 km. 3米. 3 "
                       "miles. 3%. 3倍. 3 dollars."
                       " 3 cents. 3 yuan. 3 euros. £3. 3日元. 3 hours. 3 minutes. 3 seconds. 3 weeks. 3 "
                       "months. 3 years. 3 days."
                       " 3 GPU hours. 3 homes. 3 queries. 3 GPUs. 3 servers. 3 parameters. 3 tokens. 3 "
                       "people. 3 cars. 3 pools."
                       " 3 training runs. 3 TB. 3 EFLOPS. 3 TFLOPs. $3/kWh. 3 g/kWh. 3 L/kWh. $3/t.");
    const auto mentions = mentionsOf(text);
    QCOMPARE(mentions.size(), std::size_t(48));
    for (const Mention& mention : mentions)
        QVERIFY2(mention.unit == "x" || Unit::parse(mention.unit),
                 mention.unit.c_str()); // "x": times, no unit
}

QTEST_APPLESS_MAIN(TestMentions)
#include "tst_mentions.moc"
