// SPDX-License-Identifier: GPL-3.0-or-later
// Operators with as few brackets as keep the order of the engine's arithmetic, and functions.
#include "app/publish/workbook/formula_text.h"

#include "app/engine/units/format.h"

namespace cw::workbook {

namespace {

// How strongly the outermost operator of a text binds.
enum class Binding { sum, product, tight };

struct Text {
    std::string text;
    Binding binding = Binding::tight;
};

class Writer {
public:
    Writer(const WrittenSteps& steps, const CellOf& cellOf)
        : m_steps(steps)
        , m_cellOf(cellOf)
    {
    }

    [[nodiscard]] Text reference(WrittenSteps::Index at) const
    {
        std::string cell = m_cellOf(at);
        return cell.empty() ? written(at) : Text{std::move(cell), Binding::tight};
    }

    [[nodiscard]] Text written(WrittenSteps::Index at) const
    {
        const WrittenSteps::Step& step = m_steps.steps()[at];
        const auto part = [&](std::size_t i) { return reference(step.parts[i]).text; };
        switch (step.node->op) {
        case WrittenOp::input:
        case WrittenOp::constant: return {formatExact(step.node->value), Binding::tight};
        case WrittenOp::name: return reference(step.parts[0]);
        case WrittenOp::sum: return binary(step, " + ", Binding::sum);
        case WrittenOp::difference: return binary(step, " - ", Binding::sum);
        case WrittenOp::product: return binary(step, "*", Binding::product);
        case WrittenOp::quotient: return binary(step, "/", Binding::product);
        case WrittenOp::power: return call("POWER(" + part(0) + ',' + part(1) + ')');
        case WrittenOp::maximum: return call("MAX(" + number(step, 0) + ',' + number(step, 1) + ')');
        case WrittenOp::minimum: return call("MIN(" + number(step, 0) + ',' + number(step, 1) + ')');
        case WrittenOp::roundUp: return call("-INT(-" + bracketed(step, 0) + ")");
        case WrittenOp::round: return call(halfToEven(part(0)));
        case WrittenOp::powerOfTwo: return call(nextPowerOfTwo(part(0)));
        case WrittenOp::exponential: return call("EXP(" + part(0) + ')');
        case WrittenOp::logarithm: return call("LN(" + part(0) + ')');
        case WrittenOp::whereAtMost:
            return call("IF(" + number(step, 0) + "<=" + number(step, 1) + ',' + part(2) + ',' + part(3)
                        + ')');
        }
        return {};
    }

private:
    [[nodiscard]] static Text call(std::string text) { return {std::move(text), Binding::tight}; }

    [[nodiscard]] Text binary(const WrittenSteps::Step& step, const char* sign, Binding binding) const
    {
        const Text left = reference(step.parts[0]);
        const Text right = reference(step.parts[1]);
        return {bracket(left, left.binding < binding) + sign + bracket(right, right.binding <= binding),
                binding};
    }

    [[nodiscard]] static std::string bracket(const Text& text, bool needed)
    {
        return needed ? '(' + text.text + ')' : text.text;
    }

    [[nodiscard]] std::string bracketed(const WrittenSteps::Step& step, std::size_t i) const
    {
        const Text text = reference(step.parts[i]);
        return bracket(text, text.binding != Binding::tight);
    }

    // Functions and comparisons pass over a text in a cell, sums do not.
    [[nodiscard]] std::string number(const WrittenSteps::Step& step, std::size_t i) const
    {
        const bool mayBeText = m_steps.steps()[step.parts[i]].node->op != WrittenOp::constant
            && !m_cellOf(step.parts[i]).empty();
        return reference(step.parts[i]).text + (mayBeText ? "+0" : "");
    }

    [[nodiscard]] static std::string halfToEven(const std::string& x)
    {
        return "IF(ABS(" + x + "-TRUNC(" + x + "))=0.5,2*ROUND(" + x + "/2,0),ROUND(" + x + ",0))";
    }

    // The logarithm of a power of two may come out a little too large.
    [[nodiscard]] static std::string nextPowerOfTwo(const std::string& x)
    {
        return "POWER(2,-INT(-(LN(" + x + ")/LN(2)-1E-12)))";
    }

    const WrittenSteps& m_steps;
    const CellOf& m_cellOf;
};

} // namespace

bool repeatsParts(WrittenOp op)
{
    return op == WrittenOp::round;
}

std::string formulaOf(const WrittenSteps& steps, WrittenSteps::Index step, const CellOf& cellOf)
{
    return Writer(steps, cellOf).written(step).text;
}

std::string referenceTo(const WrittenSteps& steps, WrittenSteps::Index step, const CellOf& cellOf)
{
    return Writer(steps, cellOf).reference(step).text;
}

} // namespace cw::workbook
