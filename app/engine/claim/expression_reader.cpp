// SPDX-License-Identifier: GPL-3.0-or-later
// The levels of the grammar: ranges, sums, products, powers, brackets.
#include "app/engine/claim/expression_reader.h"

#include "app/engine/claim/expression_steps.h"
#include "app/engine/claim/unit_sequence.h"

#include <cctype>
#include <cmath>

namespace cw {

ExpressionReader::ExpressionReader(const ExpressionCharacters& plain, std::string_view typed,
                                   const FigureFinder& figures)
    : m_plain(plain)
    , m_typed(typed)
    , m_figures(figures)
{
    m_expression.text = std::string(typed);
}

Result<Expression> ExpressionReader::read()
{
    skipBlanks();
    if (rest().empty())
        return Error{ErrorCode::emptyText, {}, {}, {}, 0};
    if (range() && wanted()) {
        skipBlanks();
        if (!rest().empty())
            failAtStray();
    }
    if (m_error)
        return *m_error;
    return std::move(m_expression);
}

// The lowest level: "85/120 .. 134/108", the low and the high case.
ExpressionReader::Step ExpressionReader::range()
{
    const std::size_t begin = m_at;
    const std::size_t firstStep = m_expression.steps.size();
    const std::size_t firstTerm = m_expression.terms.size();
    const Step low = sum();
    if (!low)
        return std::nullopt;
    skipBlanks();
    if (!takeRangeSign() && !(m_depth > 0 && take(",")))
        return low;
    const Step high = sum();
    return high ? rangeBetween(*low, *high, begin, firstStep, firstTerm) : std::nullopt;
}

ExpressionReader::Step ExpressionReader::sum()
{
    Step left = product();
    while (left) {
        skipBlanks();
        const std::size_t at = m_at;
        const bool isEnd = rest().starts_with("->") || rest().starts_with("+/-");
        if (isEnd || (next() != '+' && next() != '-'))
            return left;
        const ExpressionOp op = next() == '+' ? ExpressionOp::sum : ExpressionOp::difference;
        ++m_at;
        const Step right = product();
        left = right ? added(op, *left, *right, at) : std::nullopt;
    }
    return std::nullopt;
}

ExpressionReader::Step ExpressionReader::product()
{
    skipBlanks();
    const std::size_t begin = m_at;
    Step left = negated();
    while (left) {
        skipBlanks();
        const std::string_view word = unitWordAt(rest());
        const bool isProduct = next() == '*' || word == "x" || word == "X";
        if (!isProduct && next() != '/' && word != "per")
            return left;
        m_at += isProduct || next() == '/' ? 1 : word.size();
        const Step right = negated();
        left = right
            ? multiplied(isProduct ? ExpressionOp::product : ExpressionOp::quotient, *left, *right, begin)
            : std::nullopt;
    }
    return std::nullopt;
}

ExpressionReader::Step ExpressionReader::negated()
{
    skipBlanks();
    const std::size_t begin = m_at;
    if (next() != '-' && next() != '+')
        return power();
    const bool isMinus = next() == '-';
    ++m_at;
    if (++m_depth > kDeepestExpression)
        return fail(ErrorCode::tooDeep, begin, {}, std::to_string(kDeepestExpression));
    const Step inner = negated();
    --m_depth;
    if (!inner || !isMinus)
        return inner;
    ExpressionStep step;
    step.op = ExpressionOp::negate;
    step.left = *inner;
    step.unit = m_expression.steps[static_cast<std::size_t>(*inner)].unit;
    return add(std::move(step), begin);
}

// An operand, its power, and the units that are written behind it: "(90..100) d", "10^6 kWh".
ExpressionReader::Step ExpressionReader::power()
{
    const std::size_t begin = m_at;
    Step base = operand();
    if (!base)
        return std::nullopt;
    skipBlanks();
    const std::size_t at = m_at;
    if (take("**") || take("^")) {
        const auto value = exponent();
        base = value ? raised(*base, *value, at) : std::nullopt;
    }
    if (!base || next() == '/')
        return base;
    const auto unit = unitAfterNumber(rest());
    if (!unit)
        return base;
    if (!*unit)
        return fail(ErrorCode::unknownUnit, m_at + static_cast<std::size_t>(unit->error().position),
                    unit->error().value);
    m_at += unit->value().length;
    return relabelled(*base, unit->value().unit, begin);
}

// A number without a unit, or a bracket; a power of a power is read from the right.
std::optional<double> ExpressionReader::exponent()
{
    skipBlanks();
    const std::size_t begin = m_at;
    if (++m_depth > kDeepestExpression)
        return fail(ErrorCode::tooDeep, begin, {}, std::to_string(kDeepestExpression));
    const bool isMinus = take("-");
    std::optional<double> value;
    if (isDigit(next())) {
        value = digits();
    } else if (next() == '(') {
        const std::size_t firstStep = m_expression.steps.size();
        const std::size_t firstTerm = m_expression.terms.size();
        Step step = bracket();
        step = step ? pure(*step, begin) : std::nullopt;
        value = step ? exactValue(m_expression, *step) : std::nullopt;
        if (step && !value)
            return fail(ErrorCode::badExponent, begin, typedFrom(begin));
        m_expression.steps.resize(firstStep);
        m_expression.terms.resize(firstTerm);
    } else {
        fail(ErrorCode::missingOperand, m_at);
    }
    skipBlanks();
    if (value && (take("**") || take("^"))) {
        const auto higher = exponent();
        value = higher ? std::optional(std::pow(*value, *higher)) : std::nullopt;
    }
    --m_depth;
    if (!value)
        return std::nullopt;
    if (!std::isfinite(*value))
        return fail(ErrorCode::notFinite, begin, typedFrom(begin));
    return isMinus ? -*value : *value;
}

ExpressionReader::Step ExpressionReader::operand()
{
    skipBlanks();
    const char c = next();
    if (rest().empty())
        return fail(ErrorCode::missingOperand, m_at);
    if (c == '(')
        return bracket();
    if (isDigit(c) || (c == '.' && m_at + 1 < m_plain.text.size() && isDigit(m_plain.text[m_at + 1])))
        return number();
    const std::string_view word = unitWordAt(rest());
    if (word == "$" || word == "US$" || word == "€")
        return number();
    if (!word.empty()) {
        const std::size_t begin = m_at;
        if (word == "to" || word == "per" || word == "x" || word == "X")
            return fail(ErrorCode::missingOperand, m_at);
        if (rest().substr(word.size()).starts_with('(')) {
            m_at += word.size() + 1;
            return figure(word, begin);
        }
        return unitAlone();
    }
    if (c == ')' && m_depth == 0)
        return fail(ErrorCode::strayBracket, m_at);
    const bool isSign =
        std::string_view("+-*/^),;>").find(c) != std::string_view::npos || rest().starts_with("..");
    return isSign ? fail(ErrorCode::missingOperand, m_at) : failAtStray();
}

ExpressionReader::Step ExpressionReader::bracket()
{
    const std::size_t open = m_at;
    ++m_at;
    if (++m_depth > kDeepestExpression)
        return fail(ErrorCode::tooDeep, open, {}, std::to_string(kDeepestExpression));
    const Step inner = range();
    skipBlanks();
    if (inner && !take(")")) {
        if (rest().empty())
            return fail(ErrorCode::missingBracket, open, "(");
        return failAtStray();
    }
    --m_depth;
    return inner;
}

ExpressionReader::Step ExpressionReader::unitAlone()
{
    const std::size_t begin = m_at;
    const auto unit = unitSequenceAt(rest());
    if (!*unit)
        return fail(ErrorCode::unknownUnit, m_at + static_cast<std::size_t>(unit->error().position),
                    unit->error().value);
    m_at += unit->value().length;
    ExpressionStep step;
    step.op = ExpressionOp::unit;
    step.unit = unit->value().unit;
    return add(std::move(step), begin);
}

// "-> GWh/year". True where there is none.
bool ExpressionReader::wanted()
{
    skipBlanks();
    if (!take("->"))
        return true;
    skipBlanks();
    const std::string text(rest());
    if (text.empty())
        return fail(ErrorCode::missingOperand, m_at), false;
    const auto unit = readScaledUnit(text);
    if (!unit)
        return fail(ErrorCode::unknownUnit, m_at + static_cast<std::size_t>(unit.error().position),
                    unit.error().value),
               false;
    if (!m_expression.unit().convertibleTo(unit.value().unit))
        return fail(ErrorCode::wrongUnit, m_at, text, usualUnit(m_expression)), false;
    m_expression.wanted = text;
    m_at += text.size();
    return true;
}

// --- Text ------------------------------------------------------------------------------------------------------------

void ExpressionReader::skipBlanks()
{
    while (next() == ' ')
        ++m_at;
}

bool ExpressionReader::take(std::string_view sign)
{
    if (!rest().starts_with(sign))
        return false;
    m_at += sign.size();
    return true;
}

bool ExpressionReader::takeRangeSign()
{
    if (unitWordAt(rest()) == "to")
        return m_at += 2, true;
    if (!take(".."))
        return false;
    while (next() == '.') // an ellipsis of three points or two signs
        ++m_at;
    return true;
}

TextPart ExpressionReader::partFrom(std::size_t begin) const
{
    std::size_t end = m_at;
    while (end > begin && m_plain.text[end - 1] == ' ')
        --end;
    const int from = m_plain.originOf(begin);
    return {from, m_plain.originOf(end) - from};
}

std::string ExpressionReader::typedFrom(std::size_t begin) const
{
    const TextPart part = partFrom(begin);
    return std::string(
        m_typed.substr(static_cast<std::size_t>(part.position), static_cast<std::size_t>(part.length)));
}

std::nullopt_t ExpressionReader::fail(ErrorCode code, std::size_t at, std::string_view value,
                                      std::string limit)
{
    if (!m_error)
        m_error = Error{code, {}, shortened(value), std::move(limit), m_plain.originOf(at)};
    return std::nullopt;
}

// What stands at the place cannot go on the expression.
std::nullopt_t ExpressionReader::failAtStray()
{
    const char c = next();
    if (c == ')')
        return fail(ErrorCode::strayBracket, m_at, ")");
    const bool isOperand = isDigit(c) || c == '(' || !unitWordAt(rest()).empty() || c == '"';
    std::size_t length = 1;
    while (m_at + length < m_plain.text.size()
           && (static_cast<unsigned char>(m_plain.text[m_at + length]) & 0xC0U) == 0x80U)
        ++length;
    return fail(isOperand ? ErrorCode::missingOperator : ErrorCode::unexpectedCharacter, m_at,
                rest().substr(0, length));
}

} // namespace cw
