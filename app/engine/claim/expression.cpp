// SPDX-License-Identifier: GPL-3.0-or-later
// What an expression gives: its value, its range and its tree, all by one walk over its steps.
#include "app/engine/claim/expression.h"

#include "app/engine/claim/expression_reader.h"
#include "app/engine/claim/expression_steps.h"
#include "app/engine/claim/unit_sequence.h"
#include "app/engine/uncertainty/quantiles.h"
#include "app/engine/uncertainty/sobol.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace cw {

namespace {

constexpr std::uint64_t kSeed = 20'261'101;

class NoFigures : public FigureFinder {
public:
    Result<NamedFigure> find(const FigureName& name) const override
    {
        return Error{ErrorCode::unknownName, {}, name.kind, {}};
    }
    std::vector<NamedFigure> neighbours(const FigureName&) const override { return {}; }
    std::optional<PlausibleRange> plausible(const std::string&) const override { return {}; }
};

double functionOf(ExpressionFunction function, double a, double b)
{
    switch (function) {
    case ExpressionFunction::squareRoot: return std::sqrt(a);
    case ExpressionFunction::naturalLog: return std::log(a);
    case ExpressionFunction::log10: return std::log10(a);
    case ExpressionFunction::exponential: return std::exp(a);
    case ExpressionFunction::minimum: return minOf(a, b);
    case ExpressionFunction::maximum: return maxOf(a, b);
    case ExpressionFunction::none: break;
    }
    return a;
}

double stepValue(const ExpressionStep& step, std::span<const double> values, std::span<const double> terms)
{
    const double a = step.left < 0 ? 1.0 : values[static_cast<std::size_t>(step.left)];
    const double b = step.right < 0 ? 1.0 : values[static_cast<std::size_t>(step.right)];
    switch (step.op) {
    case ExpressionOp::term: return terms[static_cast<std::size_t>(step.term)];
    case ExpressionOp::unit: return a;
    case ExpressionOp::convert: return a * step.factor;
    case ExpressionOp::negate: return -a;
    case ExpressionOp::sum: return a + b;
    case ExpressionOp::difference: return a - b;
    case ExpressionOp::product: return a * b;
    case ExpressionOp::quotient: return a / b;
    case ExpressionOp::power: return std::pow(a, step.factor);
    case ExpressionOp::function: return functionOf(step.function, a, b);
    }
    return a;
}

// The values of all steps up to `last`.
std::vector<double> walk(const Expression& expression, std::span<const double> terms, std::size_t last)
{
    std::vector<double> values;
    values.reserve(last + 1);
    for (std::size_t i = 0; i <= last; ++i)
        values.push_back(stepValue(expression.steps[i], values, terms));
    return values;
}

std::vector<double> termsAt(const Expression& expression, double level)
{
    std::vector<double> values;
    for (const ExpressionTerm& term : expression.terms)
        values.push_back(quantile(term.value, level));
    return values;
}

// Of the first step that has no value with these terms.
std::optional<Error> failureAt(const Expression& expression, const std::vector<double>& terms)
{
    const auto values = walk(expression, terms, expression.steps.size() - 1);
    for (std::size_t i = 0; i < values.size(); ++i) {
        const ExpressionStep& step = expression.steps[i];
        if (std::isfinite(values[i]))
            continue;
        const bool divides =
            step.op == ExpressionOp::quotient && values[static_cast<std::size_t>(step.right)] == 0.0;
        const ErrorCode code = divides          ? ErrorCode::divisionByZero
            : step.op == ExpressionOp::function ? ErrorCode::badArgument
                                                : ErrorCode::notFinite;
        return Error{code,
                     {},
                     shortened(std::string_view(expression.text)
                                   .substr(static_cast<std::size_t>(step.part.position),
                                           static_cast<std::size_t>(step.part.length))),
                     {},
                     step.part.position};
    }
    return std::nullopt;
}

std::vector<std::size_t> rangedTerms(const Expression& expression)
{
    std::vector<std::size_t> ranged;
    for (std::size_t i = 0; i < expression.terms.size(); ++i)
        if (expression.terms[i].value.kind != DistributionKind::point)
            ranged.push_back(i);
    return ranged;
}

constexpr std::array kLevels{0.05, 0.50, 0.95};

// With one range the result's quantiles are those of the range, where the result rises or falls from level to level.
std::optional<std::array<double, 3>> exactQuantiles(const Expression& expression, std::size_t term)
{
    constexpr std::array levels{0.005, 0.05, 0.25, 0.50, 0.75, 0.95, 0.995};
    std::vector<double> terms = medianTerms(expression);
    std::vector<double> results;
    for (const double level : levels) {
        terms[term] = quantile(expression.terms[term].value, level);
        results.push_back(walk(expression, terms, expression.steps.size() - 1).back());
    }
    if (expression.terms[term].value.kind == DistributionKind::discrete)
        return std::nullopt;
    if (!std::all_of(results.begin(), results.end(), [](double r) { return std::isfinite(r); }))
        return std::nullopt;
    if (std::is_sorted(results.begin(), results.end()))
        return std::array{results[1], results[3], results[5]};
    if (std::is_sorted(results.rbegin(), results.rend()))
        return std::array{results[5], results[3], results[1]};
    return std::nullopt;
}

// A figure that is named twice is one figure: its draws are the same.
std::map<std::size_t, std::size_t> dimensionsOf(const Expression& expression,
                                                std::span<const std::size_t> ranged)
{
    std::map<std::size_t, std::size_t> dimensions;
    std::size_t count = 0;
    for (const std::size_t term : ranged) {
        const auto& figure = expression.terms[term].figure;
        std::optional<std::size_t> same;
        for (const auto& [earlier, dimension] : dimensions)
            if (figure && expression.terms[earlier].figure
                && expression.terms[earlier].figure->name == figure->name)
                same = dimension;
        dimensions[term] = same ? *same : count++;
    }
    return dimensions;
}

std::vector<double> draw(const Expression& expression, std::span<const std::size_t> ranged)
{
    const auto dimensions = dimensionsOf(expression, ranged);
    const SobolPoints points(ranged.size(), kSeed);
    std::vector<Drawer> drawers;
    for (const std::size_t term : ranged)
        drawers.emplace_back(expression.terms[term].value);
    std::vector<UniformBlock> blocks(ranged.size());
    std::vector<double> terms = medianTerms(expression);
    std::vector<double> draws;
    draws.reserve(kExpressionDraws);
    for (std::size_t block = 0; block < kExpressionDraws / kPointBlock; ++block) {
        for (std::size_t r = 0; r < ranged.size(); ++r) {
            points.block(dimensions.at(ranged[r]), block, blocks[r]);
            drawers[r].draw(blocks[r], blocks[r]);
        }
        for (std::size_t i = 0; i < kPointBlock; ++i) {
            for (std::size_t r = 0; r < ranged.size(); ++r)
                terms[ranged[r]] = blocks[r][i];
            draws.push_back(walk(expression, terms, expression.steps.size() - 1).back());
        }
    }
    return draws;
}

Traced explainedTerm(const ExpressionTerm& term)
{
    auto node = std::make_shared<TraceNode>();
    node->op = TraceOp::parameter;
    node->value = medianOf(term.value);
    node->key = term.text;
    node->unit = term.unit;
    node->source = term.figure ? term.figure->source : std::string();
    return Traced(std::move(node));
}

// An exponent, or the 0 of which something is taken off.
Traced plainNumber(double value)
{
    return Traced::step(TraceOp::constant, value, {});
}

TraceOp traceOpOf(ExpressionOp op)
{
    switch (op) {
    case ExpressionOp::sum: return TraceOp::sum;
    case ExpressionOp::negate:
    case ExpressionOp::difference: return TraceOp::difference;
    case ExpressionOp::product: return TraceOp::product;
    case ExpressionOp::quotient: return TraceOp::quotient;
    case ExpressionOp::power: return TraceOp::power;
    default: return TraceOp::function;
    }
}

// A step with its value in a unit for people. What only changes the unit is no step of its own.
Traced explainedStep(const Expression& expression, std::size_t at, double value,
                     const std::vector<Traced>& earlier)
{
    const ExpressionStep& step = expression.steps[at];
    if (step.op == ExpressionOp::term)
        return explainedTerm(expression.terms[static_cast<std::size_t>(step.term)]);
    if (step.left >= 0 && (step.op == ExpressionOp::unit || step.op == ExpressionOp::convert))
        return earlier[static_cast<std::size_t>(step.left)];
    std::vector<Traced> parts;
    if (step.op == ExpressionOp::negate)
        parts.push_back(plainNumber(0.0));
    for (const int operand : {step.left, step.right})
        if (operand >= 0)
            parts.push_back(earlier[static_cast<std::size_t>(operand)]);
    if (step.op == ExpressionOp::power)
        parts.push_back(plainNumber(step.factor));
    const DisplayedUnit shown = displayedUnit(step.unit);
    auto node =
        std::make_shared<TraceNode>(*Traced::step(traceOpOf(step.op), value * shown.factor, parts).node());
    node->unit = shown.text;
    return Traced(std::move(node));
}

} // namespace

const FigureFinder& noFigures()
{
    static const NoFigures none;
    return none;
}

Result<Expression> readExpression(std::string_view text, const FigureFinder& figures)
{
    if (text.size() > kLongestExpression)
        return Error{ErrorCode::textTooLong,
                     {},
                     shortened(text),
                     std::to_string(kLongestExpression),
                     static_cast<int>(kLongestExpression)};
    const auto plain = expressionCharacters(text);
    if (!plain)
        return plain.error();
    return ExpressionReader(plain.value(), text, figures).read();
}

std::optional<double> exactValue(const Expression& expression, int step)
{
    std::vector<bool> isUsed(expression.steps.size(), false);
    isUsed[static_cast<std::size_t>(step)] = true;
    for (std::size_t i = static_cast<std::size_t>(step) + 1; i-- > 0;) {
        const ExpressionStep& s = expression.steps[i];
        if (!isUsed[i])
            continue;
        if (s.op == ExpressionOp::term
            && expression.terms[static_cast<std::size_t>(s.term)].value.kind != DistributionKind::point)
            return std::nullopt;
        for (const int operand : {s.left, s.right})
            if (operand >= 0)
                isUsed[static_cast<std::size_t>(operand)] = true;
    }
    return walk(expression, medianTerms(expression), static_cast<std::size_t>(step)).back();
}

Result<Recomputed> recompute(const Expression& expression, const std::string& unit)
{
    const std::string shown = !unit.empty() ? unit : expression.wanted.value_or(usualUnit(expression));
    const auto factor = factorInto(expression, shown);
    if (!factor)
        return factor.error();
    const auto medians = medianTerms(expression);
    if (auto failure = failureAt(expression, medians))
        return *failure;
    const auto ranged = rangedTerms(expression);
    std::array<double, 3> found{};
    if (ranged.empty()) {
        found.fill(walk(expression, medians, expression.steps.size() - 1).back());
    } else if (const auto exact =
                   ranged.size() == 1 ? exactQuantiles(expression, ranged.front()) : std::nullopt) {
        found = *exact;
    } else {
        const auto draws = draw(expression, ranged);
        if (!std::all_of(draws.begin(), draws.end(), [](double d) { return std::isfinite(d); }))
            return Error{ErrorCode::notFinite, {}, shortened(expression.text), {}, 0};
        const auto levels = quantilesOf(draws, kLevels);
        std::copy(levels.begin(), levels.end(), found.begin());
    }
    for (double& value : found) {
        value *= factor.value();
        if (!std::isfinite(value))
            return Error{ErrorCode::notFinite, {}, shortened(expression.text), {}, 0};
    }
    return Recomputed{found[0], found[1], found[2], shown};
}

Result<double> factorInto(const Expression& expression, const std::string& unit)
{
    const auto wanted = readScaledUnit(unit);
    if (!wanted)
        return wanted.error();
    if (!expression.unit().convertibleTo(wanted.value().unit))
        return Error{ErrorCode::wrongUnit, {}, usualUnit(expression), unit, 0};
    return expression.unit().factorTo(wanted.value().unit) / wanted.value().scale;
}

double valueAt(const Expression& expression, std::span<const double> terms)
{
    return walk(expression, terms, expression.steps.size() - 1).back();
}

std::vector<double> medianTerms(const Expression& expression)
{
    return termsAt(expression, 0.5);
}

Traced explained(const Expression& expression, const std::string& unit)
{
    const auto values = walk(expression, medianTerms(expression), expression.steps.size() - 1);
    std::vector<Traced> nodes;
    for (std::size_t i = 0; i < values.size(); ++i)
        nodes.push_back(explainedStep(expression, i, values[i], nodes));
    const auto factor = factorInto(expression, unit);
    auto top = std::make_shared<TraceNode>(*nodes.back().node());
    top->unit = unit;
    top->value = values.back() * (factor ? factor.value() : std::nan(""));
    return Traced(std::move(top));
}

} // namespace cw
