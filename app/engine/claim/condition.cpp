// SPDX-License-Identifier: GPL-3.0-or-later
// Solving an expression for one of its terms.
#include "app/engine/claim/condition.h"

#include "app/engine/claim/unit_sequence.h"
#include "app/engine/claim/verdict.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace cw {

namespace {

constexpr double kWidestSearch = 1e12; // times the term's own value
constexpr int kBisections = 200;

// The value of one term at which the expression gives `target`; NaN: none.
class Solver {
public:
    Solver(const Expression& expression, double factor)
        : m_expression(expression)
        , m_factor(factor)
        , m_terms(medianTerms(expression))
    {
    }

    void set(int term, double value) { m_terms[static_cast<std::size_t>(term)] = value; }

    [[nodiscard]] double solve(int term, double target)
    {
        double& x = m_terms[static_cast<std::size_t>(term)];
        const double own = x;
        if (own == 0.0 || !std::isfinite(target))
            return std::nan("");
        const auto beyond = [&](double scale) {
            x = own * scale;
            return valueAt(m_expression, m_terms) * m_factor - target;
        };
        // The nearest bracket around the term's own value, tenfold by tenfold on both sides.
        double result = std::nan("");
        double low = 1.0;
        double high = 1.0;
        double atLow = beyond(1.0);
        double atHigh = atLow;
        while (high < kWidestSearch && std::isnan(result)) {
            const double nextLow = beyond(low / 10.0);
            const double nextHigh = beyond(high * 10.0);
            if (std::signbit(nextHigh) != std::signbit(atHigh) && std::isfinite(nextHigh))
                result = bisect(beyond, high, high * 10.0);
            else if (std::signbit(nextLow) != std::signbit(atLow) && std::isfinite(nextLow))
                result = bisect(beyond, low, low / 10.0);
            low /= 10.0;
            high *= 10.0;
            atLow = nextLow;
            atHigh = nextHigh;
        }
        x = own;
        return own * result;
    }

private:
    template <class Function>
    static double bisect(const Function& f, double from, double to)
    {
        const bool sign = std::signbit(f(from));
        for (int i = 0; i < kBisections && std::abs(to / from - 1.0) > 1e-15; ++i) {
            const double middle = std::sqrt(from * to);
            (std::signbit(f(middle)) == sign ? from : to) = middle;
        }
        return std::sqrt(from * to);
    }

    const Expression& m_expression;
    double m_factor; // into the unit of the targets
    std::vector<double> m_terms;
};

// What the catalog has of the same thing: the ends of its range, and its other years and sources. Of another home or grid
// nothing follows for this one.
std::optional<PlausibleRange> plausibleFigure(const NamedFigure& figure, const FigureFinder& figures)
{
    PlausibleRange range{
        figure.low.value_or(figure.value), figure.high.value_or(figure.value), {figure.source}};
    for (const NamedFigure& other : figures.neighbours(figure.name)) {
        if (other.name.item != figure.name.item || other.name.kind != figure.name.kind
            || other.unit != figure.unit)
            continue;
        range.low = std::min(range.low, other.value);
        range.high = std::max(range.high, other.value);
        range.sources.push_back(other.source);
    }
    return range.low < range.high ? std::optional(range) : std::nullopt;
}

void judge(Condition& condition, const ExpressionTerm& term, const FigureFinder& figures)
{
    const double own = medianOf(term.value);
    if (auto range = term.figure ? plausibleFigure(*term.figure, figures) : figures.plausible(term.unit)) {
        condition.by = PlausibleBy::catalog;
        condition.plausibleLow = range->low;
        condition.plausibleHigh = range->high;
        condition.sources = std::move(range->sources);
    } else if (term.value.kind != DistributionKind::point) {
        condition.by = PlausibleBy::typedRange;
        condition.plausibleLow = endsOf(term.value).low;
        condition.plausibleHigh = endsOf(term.value).high;
    } else {
        condition.by = PlausibleBy::typedValue;
        condition.plausibleLow = std::min(own / kRoughly, own * kRoughly);
        condition.plausibleHigh = std::max(own / kRoughly, own * kRoughly);
    }
    const double rounding = roundingOf(condition.needed);
    condition.plausible = condition.neededHigh >= condition.plausibleLow * (1.0 - rounding)
        && condition.neededLow <= condition.plausibleHigh * (1.0 + rounding);
}

} // namespace

bool isPlainFactor(const ExpressionTerm& term)
{
    constexpr std::array usual{7.0,   10.0,  12.0,  24.0,   30.0,   52.0,    60.0,
                               100.0, 365.0, 366.0, 3600.0, 8760.0, 86400.0, 3.6};
    if (term.figure || term.value.kind != DistributionKind::point)
        return false;
    const double value = std::abs(term.value.a);
    const bool isTimeSpan = isPeriod(term.unit)
        || (hasPeriod(term.unit) && Unit::known(term.unit).convertibleTo(Unit::known(""))); // 24 h/day
    if (std::find(usual.begin(), usual.end(), value) != usual.end())
        return term.unit.empty() || isTimeSpan;
    const double thousands = std::log10(value) / 3.0; // 1,000, a million …
    return (value == 1.0 && isTimeSpan) || (term.unit.empty() && thousands == std::round(thousands));
}

std::vector<Condition> conditionsFor(const Expression& expression, const ClaimedValue& claimed,
                                     const std::string& unit, const FigureFinder& figures)
{
    std::vector<Condition> conditions;
    const auto factor = factorInto(expression, unit);
    if (!factor)
        return conditions;
    Solver solver(expression, factor.value());
    for (std::size_t i = 0; i < expression.terms.size(); ++i) {
        const ExpressionTerm& term = expression.terms[i];
        if (isPlainFactor(term))
            continue;
        Condition condition;
        condition.term = static_cast<int>(i);
        condition.unit = term.unit;
        condition.needed = solver.solve(condition.term, middleOf(claimed));
        const double atLow = solver.solve(condition.term, claimed.low);
        const double atHigh = solver.solve(condition.term, claimed.high);
        if (!std::isfinite(condition.needed) || !std::isfinite(atLow) || !std::isfinite(atHigh))
            continue;
        condition.neededLow = std::min(atLow, atHigh);
        condition.neededHigh = std::max(atLow, atHigh);
        judge(condition, term, figures);
        conditions.push_back(std::move(condition));
    }
    return conditions;
}

std::vector<double> trueCurve(const Expression& expression, int first, std::span<const double> values,
                              int second, double claimed, const std::string& unit)
{
    std::vector<double> curve;
    const auto factor = factorInto(expression, unit);
    Solver solver(expression, factor ? factor.value() : std::nan(""));
    for (const double value : values) {
        solver.set(first, value);
        curve.push_back(solver.solve(second, claimed));
    }
    return curve;
}

} // namespace cw
