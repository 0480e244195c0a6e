// SPDX-License-Identifier: GPL-3.0-or-later
// The measurements that measured-fit was fitted to (vectors/measured_tokens.csv, beside the project), and a small
// Levenberg–Marquardt fit to make its coefficients again.
#pragma once

#include "app/engine/demand/measured_fit.h"
#include "tests/validation/peer_rows.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <string>
#include <vector>

namespace cw::validation {

struct MeasuredRow {
    QString model;
    measured::Serving<double> serving;
    measured::Tokens<double> tokens;
    double logEnergy = 0.0; // ln of J per output token, accelerators only
    double logTime = 0.0;   // ln of s per output token of the whole batch
};

struct Accelerator {
    double bandwidth; // GB/s
    double peakFlops;
    double watts;
};

inline Accelerator acceleratorOf(const QString& name)
{
    return name == u"B200" ? Accelerator{7700, 2250e12, 1000} : Accelerator{3350, 989.4e12, 700};
}

inline measured::Precision precisionOf(const QString& name)
{
    return name == u"fp8"  ? measured::Precision::bits8
        : name == u"mxfp4" ? measured::Precision::bits4
                           : measured::Precision::bits16;
}

// The file does not say how long the prompts were: assumed for each task (docs/methods.md).
inline double promptOf(const QString& task)
{
    return task == u"sourcegraph-fim" ? 3000.0 : task == u"gpqa" ? 250.0 : 200.0;
}

inline measured::Serving<double> servingOf(double active, double total, const QString& precision,
                                           double batch, double accelerators, const QString& gpu)
{
    const Accelerator card = acceleratorOf(gpu);
    return {active * 1e9, total * 1e9,    precisionOf(precision), batch,
            accelerators, card.bandwidth, card.peakFlops,         card.watts};
}

// Columns are found by their names; empty when the file is not there.
inline std::vector<MeasuredRow> readMeasuredRows(const QString& path)
{
    QFile file(path);
    std::vector<MeasuredRow> rows;
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return rows;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    const QStringList names = csvFields(lines.value(0));
    for (const QString& line : lines.mid(1)) {
        const QStringList fields = csvFields(line);
        const auto text = [&](const char* name) { return fields.value(names.indexOf(QLatin1String(name))); };
        const auto number = [&](const char* name) { return text(name).toDouble(); };
        MeasuredRow row;
        row.model = text("model_id");
        row.serving = servingOf(number("active_params_B"), number("total_params_B"), text("precision"),
                                number("avg_batch"), number("num_gpus"), text("gpu"));
        row.tokens = {promptOf(text("task")), 0.0, number("avg_output_len")};
        row.logEnergy = std::log(number("energy_J_per_token"));
        row.logTime = -std::log(number("output_tok_per_s"));
        rows.push_back(row);
    }
    return rows;
}

// --- A fit of a few coefficients ----------------------------------------------------------------------------------

using Vector = std::vector<double>;

// Solves a·x = b by elimination with the largest pivot; a is symmetric and small.
inline Vector solved(std::vector<Vector> a, Vector b)
{
    const std::size_t n = b.size();
    for (std::size_t i = 0; i < n; ++i) {
        std::size_t pivot = i;
        for (std::size_t r = i + 1; r < n; ++r)
            if (std::abs(a[r][i]) > std::abs(a[pivot][i]))
                pivot = r;
        std::swap(a[i], a[pivot]);
        std::swap(b[i], b[pivot]);
        for (std::size_t r = i + 1; r < n; ++r) {
            const double f = a[r][i] / a[i][i];
            for (std::size_t c = i; c < n; ++c)
                a[r][c] -= f * a[i][c];
            b[r] -= f * b[i];
        }
    }
    for (std::size_t i = n; i-- > 0;) {
        for (std::size_t c = i + 1; c < n; ++c)
            b[i] -= a[i][c] * b[c];
        b[i] /= a[i][i];
    }
    return b;
}

struct Residual {
    double value;
    double huber; // where the loss turns from square to straight; infinite for a plain square
};

using Residuals = std::function<std::vector<Residual>(const Vector&)>;

inline double lossOf(const std::vector<Residual>& all)
{
    double sum = 0.0;
    for (const Residual& r : all)
        sum += std::isinf(r.huber)
            ? r.value * r.value
            : 2.0 * r.huber * r.huber * (std::sqrt(1.0 + std::pow(r.value / r.huber, 2)) - 1.0);
    return sum;
}

// One damped Gauss–Newton step, with the weights that make it follow the pseudo-Huber loss.
inline Vector stepOf(const Residuals& residuals, const Vector& p, double damping)
{
    constexpr double h = 1e-6;
    const auto here = residuals(p);
    std::vector<std::vector<Residual>> there;
    for (std::size_t i = 0; i < p.size(); ++i) {
        Vector q = p;
        q[i] += h;
        there.push_back(residuals(q));
    }
    std::vector<Vector> normal(p.size(), Vector(p.size(), 0.0));
    Vector right(p.size(), 0.0);
    for (std::size_t r = 0; r < here.size(); ++r) {
        const double weight = 1.0 / std::sqrt(1.0 + std::pow(here[r].value / here[r].huber, 2));
        Vector slope(p.size());
        for (std::size_t i = 0; i < p.size(); ++i)
            slope[i] = (there[i][r].value - here[r].value) / h;
        for (std::size_t i = 0; i < p.size(); ++i) {
            right[i] -= weight * slope[i] * here[r].value;
            for (std::size_t j = 0; j < p.size(); ++j)
                normal[i][j] += weight * slope[i] * slope[j];
        }
    }
    for (std::size_t i = 0; i < p.size(); ++i)
        normal[i][i] *= 1.0 + damping;
    return solved(normal, right);
}

// Levenberg–Marquardt from `p`.
inline Vector fitted(const Residuals& residuals, Vector p)
{
    double best = lossOf(residuals(p));
    double damping = 1e-2;
    for (int round = 0; round < 60; ++round) {
        const Vector step = stepOf(residuals, p, damping);
        Vector trial = p;
        double largest = 0.0;
        for (std::size_t i = 0; i < p.size(); ++i) {
            trial[i] += step[i];
            largest = std::max(largest, std::abs(step[i]));
        }
        const double loss = lossOf(residuals(trial));
        damping = loss < best ? damping / 4 : damping * 8;
        if (loss < best) {
            p = trial;
            best = loss;
            if (largest < 1e-8)
                break;
        }
    }
    return p;
}

} // namespace cw::validation
