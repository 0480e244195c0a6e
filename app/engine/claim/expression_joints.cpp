// SPDX-License-Identifier: GPL-3.0-or-later
// How steps are put together, and what that does to their units.
#include "app/engine/claim/expression_reader.h"

#include "app/engine/claim/expression_steps.h"

#include <cmath>

namespace cw {

namespace {

constexpr double kLargestUnitPower = 4.0; // of a quantity with a unit: m^3, s^-2

} // namespace

bool ExpressionReader::isBareUnit(int step) const
{
    const ExpressionStep& s = m_expression.steps[static_cast<std::size_t>(step)];
    return s.op == ExpressionOp::unit && s.left < 0;
}

ExpressionReader::Step ExpressionReader::added(ExpressionOp op, int left, int right, std::size_t at)
{
    const Unit to = m_expression.steps[static_cast<std::size_t>(left)].unit;
    const Unit from = m_expression.steps[static_cast<std::size_t>(right)].unit;
    if (!from.convertibleTo(to))
        return fail(ErrorCode::unlikeUnits, at, unitName(to), unitName(from));
    if (!from.same(to)) {
        ExpressionStep conversion;
        conversion.op = ExpressionOp::convert;
        conversion.left = right;
        conversion.factor = from.factorTo(to);
        conversion.unit = to;
        right = add(std::move(conversion), at);
    }
    ExpressionStep step;
    step.op = op;
    step.left = left;
    step.right = right;
    step.unit = to;
    return add(std::move(step), at);
}

ExpressionReader::Step ExpressionReader::multiplied(ExpressionOp op, int left, int right, std::size_t begin)
{
    const Unit a = m_expression.steps[static_cast<std::size_t>(left)].unit;
    const Unit b = m_expression.steps[static_cast<std::size_t>(right)].unit;
    const Unit unit = op == ExpressionOp::product ? a * b : a / b;
    if (isBareUnit(right)) // "… / day" only changes the unit
        return relabelled(left, op == ExpressionOp::product ? b : b.inverse(), begin);
    if (op == ExpressionOp::product && isBareUnit(left))
        return relabelled(right, a, begin);
    ExpressionStep step;
    step.op = op;
    step.left = left;
    step.right = right;
    step.unit = unit;
    return add(std::move(step), begin);
}

int ExpressionReader::relabelled(int step, const Unit& unit, std::size_t begin)
{
    ExpressionStep label;
    label.op = ExpressionOp::unit;
    label.left = step;
    label.unit = m_expression.steps[static_cast<std::size_t>(step)].unit * unit;
    return add(std::move(label), begin);
}

// The step as a plain number: a percentage becomes its share.
ExpressionReader::Step ExpressionReader::pure(int step, std::size_t at)
{
    const Unit one = Unit::known("");
    const Unit unit = m_expression.steps[static_cast<std::size_t>(step)].unit;
    if (!unit.convertibleTo(one))
        return fail(ErrorCode::badArgument, at, unitName(unit));
    if (unit.same(one))
        return step;
    ExpressionStep conversion;
    conversion.op = ExpressionOp::convert;
    conversion.left = step;
    conversion.factor = unit.factorTo(one);
    return add(std::move(conversion), at);
}

ExpressionReader::Step ExpressionReader::raised(int base, double exponent, std::size_t at)
{
    ExpressionStep step;
    step.op = ExpressionOp::power;
    step.factor = exponent;
    const Unit unit = m_expression.steps[static_cast<std::size_t>(base)].unit;
    if (unit.convertibleTo(Unit::known(""))) {
        const Step plain = pure(base, at);
        step.left = *plain;
        return add(std::move(step), at);
    }
    if (exponent != std::floor(exponent) || std::abs(exponent) > kLargestUnitPower)
        return fail(ErrorCode::badExponent, at, unitName(unit));
    step.left = base;
    for (int i = 0; i < static_cast<int>(std::abs(exponent)); ++i)
        step.unit = exponent > 0 ? step.unit * unit : step.unit / unit;
    return add(std::move(step), at);
}

// Both ends become one term; what they were made of is not kept.
ExpressionReader::Step ExpressionReader::rangeBetween(int low, int high, std::size_t begin,
                                                      std::size_t firstStep, std::size_t firstTerm)
{
    const auto& steps = m_expression.steps;
    Unit unit = steps[static_cast<std::size_t>(low)].unit;
    const Unit highUnit = steps[static_cast<std::size_t>(high)].unit;
    const auto isTerm = [&](int step) {
        return steps[static_cast<std::size_t>(step)].op == ExpressionOp::term;
    };
    if (isTerm(low) && isTerm(high) && unit.same(Unit::known(""))) // "90 .. 100 d": the unit holds for both
        unit = highUnit;
    if (!highUnit.convertibleTo(unit))
        return fail(ErrorCode::unlikeUnits, begin, unitName(unit), unitName(highUnit));
    const auto a = exactValue(m_expression, low);
    const auto b = exactValue(m_expression, high);
    if (!a || !b)
        return fail(ErrorCode::nestedRange, begin, typedFrom(begin));
    const DisplayedUnit shown = displayedUnit(unit);
    if (!Unit::parse(shown.text))
        return fail(ErrorCode::unknownUnit, begin, shown.text);
    ExpressionTerm term;
    const auto range = rangeOf(*a * shown.factor, *b * highUnit.factorTo(unit) * shown.factor);
    if (!range)
        return fail(range.error().code, begin, typedFrom(begin));
    term.value = range.value();
    term.unit = shown.text;
    for (std::size_t i = firstTerm; i < m_expression.terms.size(); ++i)
        term.madeOf.push_back(m_expression.terms[i].value.a); // exact, as was seen above
    m_expression.steps.resize(firstStep);
    m_expression.terms.resize(firstTerm);
    return this->term(std::move(term), Unit::known(shown.text), begin);
}

ExpressionReader::Step ExpressionReader::term(ExpressionTerm term, const Unit& unit, std::size_t begin)
{
    if (m_expression.terms.size() >= kMostTerms)
        return fail(ErrorCode::tooManyTerms, begin, {}, std::to_string(kMostTerms));
    term.text = typedFrom(begin);
    term.part = partFrom(begin);
    ExpressionStep step;
    step.term = static_cast<int>(m_expression.terms.size());
    step.unit = unit;
    m_expression.terms.push_back(std::move(term));
    return add(std::move(step), begin);
}

int ExpressionReader::add(ExpressionStep step, std::size_t begin)
{
    step.part = partFrom(begin);
    m_expression.steps.push_back(std::move(step));
    return static_cast<int>(m_expression.steps.size()) - 1;
}

} // namespace cw
