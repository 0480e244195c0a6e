// SPDX-License-Identifier: GPL-3.0-or-later
// How many of the quantities of hand-written paragraphs are found, and how many of those found are right (docs/claims.md).
#include "app/engine/article/article.h"
#include "tests/validation/paragraphs.h"

#include <QtTest>

#include <cstdio>

using namespace cw;
using namespace cw::validation;

namespace {

struct Score {
    int right = 0;
    int extra = 0;
    int missed = 0;
    int periodsAsked = 0;
    int periodsRight = 0;

    [[nodiscard]] double precision() const
    {
        return right + extra == 0 ? 1.0 : double(right) / (right + extra);
    }
    [[nodiscard]] double recall() const
    {
        return right + missed == 0 ? 1.0 : double(right) / (right + missed);
    }

    Score& operator+=(const Score& other)
    {
        right += other.right;
        extra += other.extra;
        missed += other.missed;
        periodsAsked += other.periodsAsked;
        periodsRight += other.periodsRight;
        return *this;
    }
};

bool sameNumber(double a, double b)
{
    return std::abs(a - b) <= 1e-9 * std::max(std::abs(a), std::abs(b));
}

bool fits(const Mention& mention, const ExpectedQuantity& expected)
{
    return sameNumber(mention.low, expected.low) && sameNumber(mention.high, expected.high)
        && QString::fromStdString(mention.unit) == expected.unit;
}

QString said(const Mention& mention)
{
    return QStringLiteral("%1 .. %2 %3 per [%4] “%5”")
        .arg(mention.low, 0, 'g', 12)
        .arg(mention.high, 0, 'g', 12)
        .arg(QString::fromStdString(mention.unit), QString::fromStdString(mention.per),
             QString::fromStdString(mention.text));
}

Score scoreOf(const Paragraph& paragraph)
{
    const auto result = mentionsIn(paragraph.text.toStdString());
    std::vector<Mention> found = result ? result.value() : std::vector<Mention>();
    Score score;
    for (const ExpectedQuantity& expected : paragraph.expected) {
        const auto hit = std::find_if(found.begin(), found.end(),
                                      [&](const Mention& mention) { return fits(mention, expected); });
        if (hit == found.end()) {
            ++score.missed;
            std::printf("  %s\n    missed: %g .. %g %s\n", qPrintable(paragraph.name), expected.low,
                        expected.high, qPrintable(expected.unit));
            continue;
        }
        ++score.right;
        if (!expected.per.isEmpty()) {
            ++score.periodsAsked;
            const bool right = QString::fromStdString(hit->per) == expected.per;
            score.periodsRight += right ? 1 : 0;
            if (!right)
                std::printf("  %s\n    period: %s\n", qPrintable(paragraph.name), qPrintable(said(*hit)));
        }
        found.erase(hit);
    }
    score.extra = static_cast<int>(found.size());
    for (const Mention& mention : found)
        std::printf("  %s\n    extra: %s\n", qPrintable(paragraph.name), qPrintable(said(mention)));
    return score;
}

void print(const char* what, const Score& score)
{
    std::printf("%-10s precision %.3f (%d of %d), recall %.3f (%d of %d), periods right %d of %d\n", what,
                score.precision(), score.right, score.right + score.extra, score.recall(), score.right,
                score.right + score.missed, score.periodsRight, score.periodsAsked);
}

} // namespace

class TestExtract : public QObject {
    Q_OBJECT

private slots:
    void findsWhatAReaderWould_data();
    void findsWhatAReaderWould();
};

void TestExtract::findsWhatAReaderWould_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("with these in view") << QStringLiteral("extract_paragraphs.txt");
    QTest::newRow("held back") << QStringLiteral("extract_held_back.txt");
}

void TestExtract::findsWhatAReaderWould()
{
    QFETCH(QString, file);
    const auto paragraphs = readParagraphs(QStringLiteral(CW_SOURCE_DIR "/tests/validation/data/") + file);
    Score english;
    Score chinese;
    int countEnglish = 0;
    for (const Paragraph& paragraph : paragraphs) {
        (paragraph.isChinese() ? chinese : english) += scoreOf(paragraph);
        countEnglish += paragraph.isChinese() ? 0 : 1;
    }
    const int countChinese = static_cast<int>(paragraphs.size()) - countEnglish;
    QVERIFY(countEnglish >= 8);
    QVERIFY(countChinese >= 8);
    Score all = english;
    all += chinese;
    std::printf("%s: %d English and %d Chinese paragraphs\n", qPrintable(file), countEnglish, countChinese);
    print("English", english);
    print("Chinese", chinese);
    print("together", all);
    std::fflush(stdout);
    for (const Score& score : {english, chinese, all}) {
        QVERIFY(score.precision() >= 0.95);
        QVERIFY(score.recall() >= 0.95);
    }
}

QTEST_GUILESS_MAIN(TestExtract)
#include "tst_extract.moc"
