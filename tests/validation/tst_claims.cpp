// SPDX-License-Identifier: GPL-3.0-or-later
// Checks every claim of the library by its expression and compares with the same claims recomputed by hand
// (claims/claims.csv, kept beside the project). Prints row by row what differs. No answer stands in the library: its rows hold
// expressions and facets only.
#include "app/engine/claim/check.h"
#include "app/models/catalog_figures.h"
#include "db/store/catalog.h"
#include "tests/validation/claim_rows.h"

#include <QDir>
#include <QRegularExpression>
#include <QtTest>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <set>

using namespace cw;
using namespace cw::validation;

namespace {

constexpr double kSameValue = 0.005;    // of the recomputed figure
constexpr double kEqualVerdicts = 0.97; // of the rows that can be recomputed
constexpr double kFalseSlips = 0.02;    // of the rows that hold
constexpr int kRows = 140;
constexpr int kRecomputable = 83;

// One claim of the library and the row that it is about.
struct Judged {
    Claim claim;
    Check check;
    const ClaimRow* row = nullptr;
};

QString sharedFolder()
{
    const QByteArray fromEnvironment = qgetenv("CW_SHARED_DIR");
    return fromEnvironment.isEmpty() ? QStringLiteral(CW_SHARED_DIR)
                                     : QString::fromLocal8Bit(fromEnvironment);
}

// "tmt-2024-c138" is about row C138, "…-c008b" about a second figure of row C008; what carries no row number stands beside
// the rows.
const ClaimRow* rowOf(const Claim& claim, const std::vector<ClaimRow>& rows)
{
    static const QRegularExpression number(QStringLiteral("-c(\\d{3})b?$"));
    const auto match = number.match(QString::fromStdString(claim.id));
    const QString id = QStringLiteral("C") + match.captured(1);
    const auto row = std::find_if(rows.begin(), rows.end(), [&](const ClaimRow& r) { return r.id == id; });
    return row == rows.end() ? nullptr : &*row;
}

// In the unit after "->", or in the usual one.
std::optional<Recomputed> ownFigure(const Check& check)
{
    if (!check.expression)
        return std::nullopt;
    const auto value =
        recompute(*check.expression, check.expression->wanted.value_or(usualUnit(*check.expression)));
    return value ? std::optional(value.value()) : std::nullopt;
}

bool isSame(double a, double b)
{
    return std::abs(a - b) <= kSameValue * std::abs(b);
}

bool valueIsSame(const Judged& j)
{
    const auto own = ownFigure(j.check);
    const double factor = factorOf(j.row->unit);
    return own && isSame(own->p5, j.row->low * factor) && isSame(own->p95, j.row->high * factor);
}

QString verdictOf(const Judged& j)
{
    return QString::fromLatin1(verdictKey(j.check.verdict));
}

// What the row's word allows (README of the claims).
bool verdictIsSame(const Judged& j)
{
    const Verdict own = j.check.verdict;
    if (j.row->verdict == QStringLiteral("holds"))
        return own == Verdict::holds;
    if (j.row->verdict == QStringLiteral("within range"))
        return own == Verdict::holds || own == Verdict::roughly;
    if (j.row->verdict == QStringLiteral("inconsistent")) // or right arithmetic on a wrong idea
        return own == Verdict::off || (own == Verdict::holds && !j.check.slips.empty());
    return own == Verdict::unchecked;
}

QStringList slipsOf(const Judged& j)
{
    QStringList codes;
    for (const Slip& slip : j.check.slips)
        codes += QString::fromLatin1(slipKey(slip.code));
    return codes;
}

// The slips of a row that must be found: those that a factor shows.
std::vector<std::set<QString>> wantedSlips(const ClaimRow& row)
{
    static const std::map<QString, std::set<QString>> kinds{
        {"UNIT_WAN", {"UNIT_WAN"}},        {"UNIT_YI", {"UNIT_YI"}}, {"UNIT_WAN_YI", {"UNIT_WAN", "UNIT_YI"}},
        {"UNIT_PREFIX", {"UNIT_PREFIX"}},  {"PERIOD", {"PERIOD"}},   {"HOUSEHOLD", {"HOUSEHOLD"}},
        {"POWER_ENERGY", {"POWER_ENERGY"}}};
    std::vector<std::set<QString>> wanted;
    for (const QString& code : row.slips)
        if (const auto kind = kinds.find(code); kind != kinds.end())
            wanted.push_back(kind->second);
    return wanted;
}

bool isSecondFigure(const Judged& j)
{
    return j.claim.id.ends_with('b');
}

// Of a row that wants such a slip it comes first; of one that wants none there is none.
bool slipIsSame(const Judged& j)
{
    static const std::set<QString> found{"UNIT_WAN", "UNIT_YI",   "UNIT_PREFIX",
                                         "PERIOD",   "HOUSEHOLD", "POWER_ENERGY"};
    const auto wanted = wantedSlips(*j.row);
    const QStringList own = slipsOf(j);
    if (wanted.empty())
        return std::none_of(own.begin(), own.end(), [](const QString& code) { return found.contains(code); });
    return std::all_of(wanted.begin(), wanted.end(), [&](const std::set<QString>& kind) {
        return !own.isEmpty() && kind.contains(own.first());
    });
}

QString rangeText(double low, double high)
{
    return low == high ? QString::number(low, 'g', 6)
                       : QString::number(low, 'g', 6) + QStringLiteral("..") + QString::number(high, 'g', 6);
}

void print(const Judged& j)
{
    const auto own = ownFigure(j.check);
    const double factor = factorOf(j.row->unit);
    std::printf("%-5s %-24s %-24s %-10s %-14s %-28s %s%s\n", qPrintable(j.row->id),
                own ? qPrintable(rangeText(own->p5, own->p95)) : "-",
                j.row->low == 0.0 ? "-" : qPrintable(rangeText(j.row->low * factor, j.row->high * factor)),
                qPrintable(verdictOf(j)), qPrintable(j.row->verdict), qPrintable(slipsOf(j).join(u' ')),
                qPrintable(j.row->slips.join(u' ')), j.check.error ? " ERROR" : "");
    if (j.check.error)
        std::printf("      error %d at %d: %s | %s\n", static_cast<int>(j.check.error->code),
                    j.check.error->position, j.check.error->value.c_str(), j.check.error->limit.c_str());
}

} // namespace

class TestClaims : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everyRowIsThere();
    void everyExpressionIsRead();
    void valuesAreTheSame();
    void verdictsAreTheSame();
    void slipsAreTheSame();
    void trueClaimsHaveNoSlip();

private:
    std::vector<ClaimRow> m_rows;
    std::vector<Judged> m_judged; // those with a row
};

void TestClaims::initTestCase()
{
    const QDir claims(sharedFolder() + QStringLiteral("/claims"));
    if (!claims.exists())
        QSKIP("the folder of claims is not beside the project");
    m_rows = readClaimRows(claims.filePath(QStringLiteral("claims.csv")));
    const auto catalog = Catalog::open(QStringLiteral(CW_BUILD_DIR "/share/counterwatt/catalog.sqlite"));
    QVERIFY2(catalog.ok(), "the catalog was not built");
    const CatalogFigures figures(*catalog.value());
    for (Claim& claim : catalog.value()->claims())
        if (const ClaimRow* row = rowOf(claim, m_rows)) {
            Check check = checkClaim(claim, figures);
            m_judged.push_back({std::move(claim), std::move(check), row});
        }
    std::printf("row   recomputed               wanted                   verdict    wanted         slips"
                "                        wanted\n");
    for (const Judged& j : m_judged)
        print(j);
}

void TestClaims::everyRowIsThere()
{
    std::set<QString> ids;
    for (const Judged& j : m_judged)
        ids.insert(j.row->id);
    QCOMPARE(static_cast<int>(m_rows.size()), kRows);
    QCOMPARE(static_cast<int>(ids.size()), kRows);
    QCOMPARE(static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(),
                                            [](const ClaimRow& r) { return r.isRecomputable; })),
             kRecomputable);
}

void TestClaims::everyExpressionIsRead()
{
    for (const Judged& j : m_judged)
        QVERIFY2(!j.check.error, j.claim.id.c_str());
}

void TestClaims::valuesAreTheSame()
{
    for (const Judged& j : m_judged)
        if (j.row->isRecomputable)
            QVERIFY2(valueIsSame(j), j.claim.id.c_str());
}

void TestClaims::verdictsAreTheSame()
{
    int equal = 0;
    int all = 0;
    int equalOfAll = 0;
    for (const Judged& j : m_judged) {
        if (isSecondFigure(j))
            continue;
        const bool same = verdictIsSame(j);
        equalOfAll += same ? 1 : 0;
        all += j.row->isRecomputable ? 1 : 0;
        equal += j.row->isRecomputable && same ? 1 : 0;
        if (!same)
            std::printf("verdict differs: %s %s, wanted %s\n", qPrintable(j.row->id),
                        qPrintable(verdictOf(j)), qPrintable(j.row->verdict));
    }
    std::printf("verdicts equal: %d of %d recomputable, %d of %d in all\n", equal, all, equalOfAll, kRows);
    QVERIFY(equal >= kEqualVerdicts * all);
}

void TestClaims::slipsAreTheSame()
{
    int wrong = 0;
    for (const Judged& j : m_judged) {
        const bool same = std::any_of(m_judged.begin(), m_judged.end(), [&](const Judged& other) {
            return other.row == j.row && slipIsSame(other);
        });
        if (same)
            continue;
        std::printf("slip differs: %s %s, wanted %s%s\n", qPrintable(j.row->id),
                    qPrintable(slipsOf(j).join(u' ')), qPrintable(j.row->slips.join(u' ')),
                    j.row->isRecomputable ? "" : " (not recomputable)");
        wrong += j.row->isRecomputable ? 1 : 0;
    }
    QCOMPARE(wrong, 0);
}

void TestClaims::trueClaimsHaveNoSlip()
{
    int all = 0;
    int wrong = 0;
    for (const Judged& j : m_judged) {
        if (j.row->verdict != QStringLiteral("holds") || !j.row->slips.isEmpty())
            continue;
        ++all;
        if (j.check.slips.empty())
            continue;
        ++wrong;
        std::printf("slip on a true claim: %s %s\n", qPrintable(j.row->id),
                    qPrintable(slipsOf(j).join(u' ')));
    }
    std::printf("true claims with a slip: %d of %d\n", wrong, all);
    QVERIFY(wrong <= kFalseSlips * all);
}

QTEST_GUILESS_MAIN(TestClaims)
#include "tst_claims.moc"
