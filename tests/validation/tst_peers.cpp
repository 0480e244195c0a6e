// SPDX-License-Identifier: GPL-3.0-or-later
// Runs every row of vectors/peers.csv (other calculators and papers, kept beside the project) through the engine and
// prints, peer by peer, which figures are followed, which not and why. A row may carry an error of its own source: then
// the engine must miss it by just as much as the row says.
#include "tests/validation/ecologits_peers.h"
#include "tests/validation/other_peers.h"
#include "tests/validation/training_peers.h"
#include "tests/validation/water_peers.h"

#include <QDir>
#include <QtTest>

#include <cstdio>

using namespace cw;
using namespace cw::validation;

namespace {

// The number of rows that are followed must never fall below these; raise them when a method is added.
const QMap<QString, int> kFloor{
    {"EcoLogits 0.9.1", 86},
    {"EcoLogits 0.9.3", 6},
    {"EcoLogits <=0.8 (ecologits.js)", 12},
    {"LLMCarbon", 34},
    {"Patterson 2021", 13},
    {"Meta LLaMA-1", 6},
    {"Meta model cards", 10},
    {"Epoch AI", 4},
    {"de Vries 2023", 9},
    {"Li/Ren", 63},
    {"Li/Ren code", 25},
    {"Jegham 2025", 2},
    {"Green Algorithms v3.0", 9},
    {"CodeCarbon", 11},
    {"ML CO2 Impact", 6},
    {"ML.ENERGY leaderboard v3", 31},
    {"Cottier 2024 (Epoch)", 2},
    {"claim: Google 2025", 4},
    {"claim: Altman 2025", 1},
};
constexpr int kFloorOfAll = 334;

enum class Kind { followed, sourceError, notFollowed, failed };

struct Finding {
    Kind kind;
    QString text; // why not, or by how much
};

struct Tally {
    int rows = 0;
    int followed = 0;
    int sourceErrors = 0;
    QMap<QString, int> reasons;
    QStringList errors;
};

// The vectors are kept beside the project, not in it.
QString sharedFolder()
{
    const QByteArray fromEnvironment = qgetenv("CW_SHARED_DIR");
    return fromEnvironment.isEmpty() ? QStringLiteral(CW_SHARED_DIR)
                                     : QString::fromLocal8Bit(fromEnvironment);
}

Answer answerTo(const PeerRow& row)
{
    for (const auto* table : {&ecologits_rows::functions(), &training_rows::functions(),
                              &water_rows::functions(), &other_rows::functions()})
        for (const PeerFunction& f : *table)
            if (row.peer == f.peer && (row.output == f.output || QLatin1String(f.output) == "*"))
                return f.compute(row);
    return is(std::nan(""), "1"); // a peer or an output that nobody has looked at
}

QString percent(double ratio)
{
    return QString::asprintf("%+.2f %%", 100.0 * (ratio - 1.0));
}

// "DOES NOT follow from its inputs (+0.19 %)": by how much what follows differs from what is printed.
std::optional<double> statedError(const PeerRow& row)
{
    static const QRegularExpression form(R"(DOES NOT follow from its inputs \(([+-][0-9.]+) %\))");
    const auto match = form.match(row.verdict);
    return match.hasMatch() ? std::optional(1.0 + match.captured(1).toDouble() / 100.0) : std::nullopt;
}

// A card whose tonnes imply a hundredth of any grid: "7.0M h x 700 W = 4.9 GWh, so 12.9 t implies 0.0026 kg/kWh".
Finding anomaly(const PeerRow& row)
{
    const double implied = solved(training_rows::gpuHours(row), ParameterId::siteGridFactor,
                                  Metric::carbonLocation, Per::run, 1000.0 * row.value());
    const bool asNoted = std::abs(implied - 2.6) < 0.05 && row.note.contains("0.0026 kg/kWh");
    return {asNoted ? Kind::sourceError : Kind::failed,
            QString("%1 t imply %2 g/kWh at rated power").arg(row.printed).arg(implied, 0, 'f', 1)};
}

// The rows of this model print the latency of 0.9.1, but 0.9.3 made its figures with another one: both need the same
// 14.687 s, to the last digit.
Finding otherLatency(const PeerRow& row)
{
    const Metric metric = row.output.startsWith("energy") ? Metric::electricityFacility : Metric::carbonTotal;
    const double needed = solved(ecologits_rows::request(row), ParameterId::inferenceRequestLatency, metric,
                                 Per::query, row.value());
    return {std::abs(needed / 14.686917562724025 - 1.0) < 1e-8 ? Kind::sourceError : Kind::failed,
            QString("made with a latency of %1 s, the row says %2")
                .arg(needed, 0, 'f', 4)
                .arg(row.inputs.text("latency_s"))};
}

Finding judge(const PeerRow& row)
{
    if (row.note.startsWith("implied") && row.note.contains("ANOMALY"))
        return anomaly(row);
    if (row.peer == u"EcoLogits 0.9.3" && row.caseName == u"command-r-plus-08-2024")
        return otherLatency(row);
    const Answer answer = answerTo(row);
    if (!answer.value)
        return {Kind::notFollowed, answer.reason};
    const double value = inUnitOf(answer, row.unit);
    const double ratio = row.value() == 0.0 ? (value == 0.0 ? 1.0 : std::nan("")) : value / row.value();
    const QString found =
        QString("%1 %2, printed %3 (%4)").arg(value, 0, 'g', 12).arg(row.unit, row.printed, percent(ratio));
    if (const auto error = statedError(row)) // two decimals of a percent are printed
        return {std::abs(ratio - *error) <= 0.5e-4 ? Kind::sourceError : Kind::failed, found};
    const double tolerance = answer.asPrinted ? printedTolerance(row.printed) : toleranceOf(row);
    return {std::abs(ratio - 1.0) <= tolerance ? Kind::followed : Kind::failed, found};
}

void print(const QMap<QString, Tally>& tallies)
{
    std::printf("\n%-42s %5s %9s %14s %13s\n", "peer", "rows", "followed", "source's error", "not followed");
    Tally all;
    for (auto it = tallies.begin(); it != tallies.end(); ++it) {
        const Tally& t = *it;
        std::printf("%-42s %5d %9d %14d %13d\n", qPrintable(it.key()), t.rows, t.followed, t.sourceErrors,
                    t.rows - t.followed - t.sourceErrors);
        for (auto reason = t.reasons.begin(); reason != t.reasons.end(); ++reason)
            std::printf("    %3d × %s\n", reason.value(), qPrintable(reason.key()));
        for (const QString& error : t.errors)
            std::printf("    source's error: %s\n", qPrintable(error));
        all.rows += t.rows;
        all.followed += t.followed;
        all.sourceErrors += t.sourceErrors;
    }
    std::printf("%-42s %5d %9d %14d %13d\n\n", "all", all.rows, all.followed, all.sourceErrors,
                all.rows - all.followed - all.sourceErrors);
    std::fflush(stdout);
}

} // namespace

class TestPeers : public QObject {
    Q_OBJECT

private slots:
    void readsTheFile();
    void everyRow();
    void missesAreNoticed();
};

void TestPeers::readsTheFile()
{
    QCOMPARE(csvFields("a,\"b,c\",\"d \"\"e\"\"\","), QStringList({"a", "b,c", "d \"e\"", ""}));
    const PeerInputs in(
        "params_B=total=440 active=RangeValue(min=44, max=132);PUE=1.09-1.14;mix=adpe 9.8e-8,gwp 0.38");
    QCOMPARE(*in.numberAfter("params_B", "total"), 440.0);
    QCOMPARE(*in.numberAfter("params_B", "max"), 132.0);
    QCOMPARE(in.number("PUE", End::low), 1.09);
    QCOMPARE(in.number("PUE", End::high), 1.14);
    QCOMPARE(*in.numberAfter("mix", "gwp"), 0.38);
    QCOMPARE(*in.numberAfter("mix", "adpe"), 9.8e-8);
    QVERIFY(std::isnan(in.number("no_such_key")));
    QVERIFY(std::abs(printedTolerance("0.4234") * 0.4234 - 0.00005) < 1e-12);
    QVERIFY(std::abs(printedTolerance("1.5e-05") - 0.05 / 1.5) < 1e-12);
    QVERIFY(std::abs(printedTolerance("375") - 0.5 / 375) < 1e-12);
}

void TestPeers::everyRow()
{
    if (!QDir(sharedFolder()).exists())
        QSKIP(qPrintable("nothing to compare with: there is no " + sharedFolder()));
    const QList<PeerRow> rows = readPeerRows(sharedFolder() + "/vectors/peers.csv");
    QVERIFY(!rows.isEmpty());
    QMap<QString, Tally> tallies;
    QStringList failures;
    int followed = 0;
    for (const PeerRow& row : rows) {
        const Finding finding = judge(row);
        Tally& tally = tallies[row.peer];
        ++tally.rows;
        const QString name = row.id + ' ' + row.caseName + ", " + row.output + ": ";
        switch (finding.kind) {
        case Kind::followed: ++tally.followed, ++followed; break;
        case Kind::sourceError: ++tally.sourceErrors, tally.errors += name + finding.text; break;
        case Kind::notFollowed: ++tally.reasons[finding.text]; break;
        case Kind::failed: ++tally.reasons["MISSED"], failures += row.peer + ' ' + name + finding.text; break;
        }
    }
    print(tallies);
    QVERIFY2(failures.isEmpty(), qPrintable(failures.join('\n')));
    for (auto it = kFloor.begin(); it != kFloor.end(); ++it)
        QVERIFY2(tallies[it.key()].followed >= it.value(), qPrintable(it.key()));
    QVERIFY2(followed >= kFloorOfAll, qPrintable(QString::number(followed)));
}

// A figure that is off, an unknown peer, a wrong unit: each is a miss.
void TestPeers::missesAreNoticed()
{
    PeerRow row{
        "X-1",
        "Epoch AI",
        "base",
        PeerInputs("active_params_B=100;tokens=500;util=0.1;W=1275;power_frac=0.7;PUE=1.2;peak_TFLOPs=989"),
        "energy_per_query",
        "0.301",
        "Wh",
        "1.66e-03",
        "",
        ""};
    QCOMPARE(judge(row).kind, Kind::followed);
    const auto changed = [&](QString PeerRow::*field, const char* value) {
        PeerRow other = row;
        other.*field = value;
        return judge(other).kind;
    };
    QCOMPARE(changed(&PeerRow::printed, "0.303"), Kind::failed);
    QCOMPARE(changed(&PeerRow::unit, "W"), Kind::failed);
    QCOMPARE(changed(&PeerRow::peer, "Nobody"), Kind::failed);
    QCOMPARE(changed(&PeerRow::output, "something else"), Kind::failed);
    QCOMPARE(changed(&PeerRow::tolerance, "1e-9"), Kind::failed);
    QCOMPARE(changed(&PeerRow::verdict, "DOES NOT follow from its inputs (+5.00 %)"),
             Kind::failed); // it does follow
    row.printed = "0.286486";
    QCOMPARE(changed(&PeerRow::verdict, "DOES NOT follow from its inputs (+5.00 %)"), Kind::sourceError);
    row.inputs.set("PUE", "about 1.2");
    QCOMPARE(judge(row).kind, Kind::failed);
}

QTEST_APPLESS_MAIN(TestPeers)
#include "tst_peers.moc"
