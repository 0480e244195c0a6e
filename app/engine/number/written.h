// SPDX-License-Identifier: GPL-3.0-or-later
// Written: a number that writes itself down as a formula that another program can compute again. Unlike an explanation
// (traced.h) it keeps every function as it is and both branches of a switch, so that it holds for other inputs too.
#pragma once

#include "app/engine/number/number.h"

#include <map>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace cw {

enum class WrittenOp {
    input,
    constant,
    name, // a further name of its part
    sum,
    difference,
    product,
    quotient,
    power,
    maximum,
    minimum,
    roundUp,
    round,      // halves to the even number
    powerOfTwo, // the next one not below; of whole numbers from 1
    exponential,
    logarithm,  // natural
    whereAtMost // four parts: x, limit, low, high
};

struct WrittenNode {
    WrittenOp op = WrittenOp::constant;
    double value = 0.0; // with the inputs that it was made from; NaN: not known
    std::string key;  // of an input, a constant, or the name that named() gave; empty: a step without a name
    std::string unit; // empty for a step without a name
    std::string source; // id of a source; of constants only
    std::vector<std::shared_ptr<const WrittenNode>> parts;
};

class Written {
public:
    Written() = default;
    explicit Written(std::shared_ptr<const WrittenNode> node)
        : m_node(std::move(node))
    {
    }

    // An input of the parameter table.
    [[nodiscard]] static Written input(std::string key, std::string unit, double value);
    [[nodiscard]] static Written step(WrittenOp op, double value, const std::vector<Written>& parts);

    [[nodiscard]] double value() const { return m_node ? m_node->value : 0.0; }
    [[nodiscard]] const std::shared_ptr<const WrittenNode>& node() const { return m_node; }

    friend Written operator+(const Written& a, const Written& b)
    {
        return step(WrittenOp::sum, a.value() + b.value(), {a, b});
    }
    friend Written operator-(const Written& a, const Written& b)
    {
        return step(WrittenOp::difference, a.value() - b.value(), {a, b});
    }
    friend Written operator*(const Written& a, const Written& b)
    {
        return step(WrittenOp::product, a.value() * b.value(), {a, b});
    }
    // A year is counted as one: nothing to write.
    friend Written operator/(const Written& a, const Written& b)
    {
        return b.isOne() ? a : step(WrittenOp::quotient, a.value() / b.value(), {a, b});
    }

private:
    [[nodiscard]] bool isOne() const
    {
        return m_node && m_node->op == WrittenOp::constant && m_node->value == 1.0;
    }

    std::shared_ptr<const WrittenNode> m_node;
};

template <>
struct NumberMaker<Written> {
    static Written make(const Constant& c);
};

[[nodiscard]] Written named(const Written& x, const Quantity& q);
[[nodiscard]] Written asUnit(const Written& x, const char* unit);
[[nodiscard]] Written maxOf(const Written& a, const Written& b);
[[nodiscard]] Written minOf(const Written& a, const Written& b);
[[nodiscard]] Written ceilOf(const Written& x);
[[nodiscard]] Written roundOf(const Written& x);
[[nodiscard]] Written powerOfTwoAbove(const Written& x);
[[nodiscard]] Written expOf(const Written& x);
[[nodiscard]] Written logOf(const Written& x);
[[nodiscard]] Written powOf(const Written& x, const Written& y);
[[nodiscard]] Written whereAtMost(const Written& x, const Written& limit, const Written& low,
                                  const Written& high);

// The steps behind some results. Equal expressions are one step; every step stands after its parts.
class WrittenSteps {
public:
    using Index = std::size_t;
    struct Step {
        std::shared_ptr<const WrittenNode> node;
        std::vector<Index> parts;
        int uses = 0; // as a part of other steps
    };

    // Adds a result with all that it is made of, and says which step it is. Not of an empty number.
    Index add(const Written& result);
    [[nodiscard]] const std::vector<Step>& steps() const { return m_steps; }

private:
    Index add(const std::shared_ptr<const WrittenNode>& node);

    std::vector<Step> m_steps;
    std::map<std::string, Index> m_byContent;
    std::unordered_map<const WrittenNode*, Index> m_seen;
    std::vector<std::shared_ptr<const WrittenNode>> m_kept; // so that no address in m_seen is used again
};

} // namespace cw
