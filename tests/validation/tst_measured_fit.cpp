// SPDX-License-Identifier: GPL-3.0-or-later
// Judges measured-fit on models that took no part in the fit: leaves each model out in turn, fits the coefficients again
// to the others, and compares with EcoLogits 0.9 and with a fit of plain logarithms on the same rows. Then with models
// that are in no fit at all (rows of the ML.ENERGY leaderboard in peers.csv).
#include "tests/validation/measured_rows.h"

#include <QDir>
#include <QMap>
#include <QSet>
#include <QtTest>

#include <cstdio>
#include <limits>

using namespace cw;
using namespace cw::validation;

namespace {

constexpr double kJoulePerKWh = 3.6e6;

// The vectors are kept beside the project, not in it.
QString sharedFolder()
{
    const QByteArray fromEnvironment = qgetenv("CW_SHARED_DIR");
    return fromEnvironment.isEmpty() ? QStringLiteral(CW_SHARED_DIR)
                                     : QString::fromLocal8Bit(fromEnvironment);
}

using Rows = std::vector<MeasuredRow>;

// The same priors as in fit_measured.py: logarithms of the expected values, and their widths.
constexpr std::array kPrior{0.67, 0.5, 3e-3, 1.5e-3, 2e-5, 2.0, 0.25, 0.85, 3.0};
constexpr std::array kWidth{0.3, 0.5, 1.0, 1.0, 1.5, 0.5, 0.5, 0.2, 0.7};

measured::Coefficients<double> coefficientsOf(const Vector& p)
{
    const auto e = [&](std::size_t i) { return std::exp(p[i]); };
    return {e(0), e(1), e(2), e(3), e(4), e(5), e(6), e(7), e(8)};
}

struct Logs {
    double energy;
    double time;
};

Logs predicted(const MeasuredRow& row, const measured::Coefficients<double>& c)
{
    const auto used = measured::use(row.serving, row.tokens, c);
    return {std::log(used.energy * kJoulePerKWh / row.tokens.generated),
            std::log(used.occupied / row.tokens.generated)};
}

std::vector<Residual> residualsOf(const Rows& rows, const Vector& p)
{
    constexpr double huber = 0.3;
    constexpr double timeWeight = 0.5;
    constexpr double priorWeight = 0.3;
    const auto c = coefficientsOf(p);
    std::vector<Residual> out;
    for (const MeasuredRow& row : rows) {
        const Logs logs = predicted(row, c);
        out.push_back({logs.energy - row.logEnergy, huber});
        out.push_back({timeWeight * (logs.time - row.logTime), timeWeight * huber});
    }
    for (std::size_t i = 0; i < kPrior.size(); ++i)
        out.push_back({priorWeight * (p[i] - std::log(kPrior[i])) / kWidth[i],
                       std::numeric_limits<double>::infinity()});
    return out;
}

Vector fitOfMethod(const Rows& rows)
{
    Vector start;
    for (const double x : kPrior)
        start.push_back(std::log(x));
    return fitted([&](const Vector& p) { return residualsOf(rows, p); }, start);
}

// What a fit without physics can do: the logarithm of the energy is linear in those of everything known.
Vector logFeatures(const MeasuredRow& row)
{
    const auto& s = row.serving;
    return {1.0,
            std::log(s.activeParameters),
            std::log(s.totalParameters),
            std::log(s.batch),
            std::log(s.accelerators),
            std::log(s.bandwidth),
            std::log(row.tokens.generated),
            std::log(row.tokens.prompt)};
}

double linear(const Vector& p, const Vector& x)
{
    double sum = 0.0;
    for (std::size_t i = 0; i < p.size(); ++i)
        sum += p[i] * x[i];
    return sum;
}

Vector fitOfLogs(const Rows& rows)
{
    const auto residuals = [&](const Vector& p) {
        std::vector<Residual> out;
        for (const MeasuredRow& row : rows)
            out.push_back(
                {linear(p, logFeatures(row)) - row.logEnergy, std::numeric_limits<double>::infinity()});
        for (const double x : p) // keeps the equations solvable, weighs nothing
            out.push_back({1e-3 * x, std::numeric_limits<double>::infinity()});
        return out;
    };
    return fitted(residuals, Vector(8, 0.0));
}

// Errors of every row by a fit in which its model took no part.
template <class Fit, class Predict>
Vector leftOut(const Rows& rows, Fit fit, Predict predict)
{
    QSet<QString> models;
    for (const MeasuredRow& row : rows)
        models.insert(row.model);
    Vector errors;
    for (const QString& model : std::as_const(models)) {
        Rows others;
        std::copy_if(rows.begin(), rows.end(), std::back_inserter(others),
                     [&](const MeasuredRow& row) { return row.model != model; });
        const auto fitOfOthers = fit(others);
        for (const MeasuredRow& row : rows)
            if (row.model == model)
                errors.push_back(predict(fitOfOthers, row) - row.logEnergy);
    }
    return errors;
}

double quantile(Vector sorted, double share)
{
    std::sort(sorted.begin(), sorted.end());
    const double at = share * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(at);
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (at - static_cast<double>(below)) * (sorted[above] - sorted[below]);
}

// The factor by which the computed energy is off, either way.
double errorFactor(const Vector& errors, double share)
{
    Vector sizes;
    for (const double e : errors)
        sizes.push_back(std::abs(e));
    return std::exp(quantile(sizes, share));
}

void print(const char* what, const Vector& errors)
{
    std::printf("%-44s %4zu rows  median %.3f  p90 %.3f\n", what, errors.size(), errorFactor(errors, 0.5),
                errorFactor(errors, 0.9));
    std::fflush(stdout);
}

} // namespace

class TestMeasuredFit : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void coefficientsAreThoseOfTheFit();
    void leaveOneModelOut();
    void residualSpread();
    void betterThanOthers();
    void modelsInNoFit();
    void theFitterFinds();

private:
    Rows m_rows;
    Vector m_leftOut;
};

void TestMeasuredFit::initTestCase()
{
    if (!QDir(sharedFolder()).exists())
        QSKIP(qPrintable("nothing to compare with: there is no " + sharedFolder()));
    m_rows = readMeasuredRows(sharedFolder() + "/vectors/measured_tokens.csv");
    QCOMPARE(m_rows.size(), std::size_t(363));
    m_leftOut = leftOut(m_rows, fitOfMethod, [](const Vector& p, const MeasuredRow& row) {
        return predicted(row, coefficientsOf(p)).energy;
    });
}

// What is shipped is what the fit gives, to the digits that are shipped.
void TestMeasuredFit::coefficientsAreThoseOfTheFit()
{
    const Vector p = fitOfMethod(m_rows);
    const auto shipped = measured::coefficients<double>();
    const std::array all{shipped.decodeSpeed,  shipped.promptSpeed, shipped.stepDelay,
                         shipped.groupDelay,   shipped.queryDelay,  shipped.slowExperts,
                         shipped.waitingPower, shipped.busyPower,   shipped.computingPower};
    for (std::size_t i = 0; i < all.size(); ++i)
        QVERIFY2(std::abs(std::exp(p[i]) / all[i] - 1.0) < 2e-3,
                 qPrintable(QString("%1: %2, shipped %3").arg(i).arg(std::exp(p[i])).arg(all[i])));
    Vector errors;
    for (const MeasuredRow& row : m_rows)
        errors.push_back(predicted(row, shipped).energy - row.logEnergy);
    print("measured-fit, all rows in the fit", errors);
}

void TestMeasuredFit::leaveOneModelOut()
{
    print("measured-fit, leave one model out", m_leftOut);
    QVERIFY(errorFactor(m_leftOut, 0.5) <= 1.25);
    QVERIFY(errorFactor(m_leftOut, 0.9) <= 1.9);
}

// The constants of the method's own uncertainty are those of this test.
void TestMeasuredFit::residualSpread()
{
    const double low = std::exp(-quantile(m_leftOut, 0.95));
    const double high = std::exp(-quantile(m_leftOut, 0.05));
    std::printf("measured / computed: P5 %.3f, P95 %.3f\n", low, high);
    QVERIFY(std::abs(low - measured::kFactorP5) < 0.01);
    QVERIFY(std::abs(high - measured::kFactorP95) < 0.02);
}

void TestMeasuredFit::betterThanOthers()
{
    const Vector logs = leftOut(m_rows, fitOfLogs, [](const Vector& p, const MeasuredRow& row) {
        return linear(p, logFeatures(row));
    });
    Vector ecologits;
    for (const MeasuredRow& row : m_rows) { // Wh per token and GPU, on as many GPUs as it says itself
        const double wh =
            ecologits::gpuWhPerToken(row.serving.activeParameters / 1e9, ecologits::constant::batch.value);
        ecologits.push_back(std::log(wh * ecologits::gpuCount(row.serving.totalParameters) * 3600.0)
                            - row.logEnergy);
    }
    print("plain logarithms, leave one model out", logs);
    print("ecologits-0.9", ecologits);
    QVERIFY(errorFactor(m_leftOut, 0.5) < errorFactor(logs, 0.5));
    QVERIFY(errorFactor(m_leftOut, 0.9) < errorFactor(logs, 0.9));
    QVERIFY(errorFactor(m_leftOut, 0.5) < errorFactor(ecologits, 0.5));
    QVERIFY(errorFactor(m_leftOut, 0.9) < errorFactor(ecologits, 0.9));
}

// Qwen3 32B, Llama 3.1 70B, Qwen3 235B Instruct FP8 and DeepSeek V3.1: with the shipped coefficients. The rows do not
// say how long the answers were: 500 tokens for chat and 8,000 for reasoning, near the medians of the file.
void TestMeasuredFit::modelsInNoFit()
{
    Vector errors;
    for (const PeerRow& row : readPeerRows(sharedFolder() + "/vectors/peers.csv")) {
        static const QRegularExpression unseen(
            "^(Qwen 3 32B|Llama 3.1 70B|Qwen 3 235B A22B Instruct|DeepSeek V3.1)");
        if (row.peer != u"ML.ENERGY leaderboard v3" || !unseen.match(row.caseName).hasMatch())
            continue;
        const PeerInputs& in = row.inputs;
        const QString task = in.text("task");
        MeasuredRow measuredRow;
        measuredRow.serving = servingOf(in.number("active_B"), in.number("total_B"), in.text("precision"),
                                        in.number("avg_batch"), in.number("gpus"), in.text("gpu"));
        measuredRow.tokens = {promptOf(task), 0.0, task == u"gpqa" ? 8000.0 : 500.0};
        errors.push_back(predicted(measuredRow, measured::coefficients<double>()).energy
                         - std::log(row.value()));
    }
    print("measured-fit, models in no fit", errors);
    QVERIFY(errors.size() >= 16);
    QVERIFY(errorFactor(errors, 0.5) <= 1.25);
    QVERIFY(errorFactor(errors, 0.9) <= 1.9);
}

// The fit itself, where the answer is known: y = 2·x + 1 with one row far off.
void TestMeasuredFit::theFitterFinds()
{
    const auto residuals = [](double huber) {
        return [huber](const Vector& p) {
            std::vector<Residual> out;
            for (int x = 0; x < 20; ++x)
                out.push_back({p[0] * x + p[1] - (2.0 * x + 1.0 + (x == 7 ? 50.0 : 0.0)), huber});
            return out;
        };
    };
    const Vector robust = fitted(residuals(0.01), {0.0, 0.0});
    QVERIFY(std::abs(robust[0] - 2.0) < 1e-3 && std::abs(robust[1] - 1.0) < 1e-2);
    const Vector plain = fitted(residuals(std::numeric_limits<double>::infinity()), {0.0, 0.0});
    QVERIFY(std::abs(plain[1] - 1.0) > 1.0);
}

QTEST_APPLESS_MAIN(TestMeasuredFit)
#include "tst_measured_fit.moc"
