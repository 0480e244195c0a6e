// SPDX-License-Identifier: GPL-3.0-or-later
// Traced: a number that remembers how it was made. Evaluating a formula with it gives the explanation tree.
// The nodes are shared and never changed after they are made, so a tree may be read from any thread.
#pragma once

#include "app/engine/number/number.h"

#include <memory>
#include <string>
#include <vector>

namespace cw {

enum class TraceOp {
    parameter,
    constant,
    sum,
    difference,
    product,
    quotient,
    power,
    maximum,
    minimum,
    function
};

struct TraceNode {
    TraceOp op = TraceOp::constant;
    double value = 0.0;
    std::string key;    // parameter key, constant key, or the name that named() gave; empty: an unnamed step
    std::string unit;   // empty for an unnamed step
    std::string source; // id of a source; empty except for constants
    std::vector<std::shared_ptr<const TraceNode>> parts;
};

class Traced {
public:
    Traced() = default;
    explicit Traced(std::shared_ptr<const TraceNode> node)
        : m_node(std::move(node))
    {
    }

    // A leaf: an input of the parameter table.
    [[nodiscard]] static Traced parameter(std::string key, std::string unit, double value);
    // A step: `value` made from `parts` by `op`; unnamed sums and products of the same kind are flattened.
    [[nodiscard]] static Traced step(TraceOp op, double value, const std::vector<Traced>& parts,
                                     std::string key = {});

    [[nodiscard]] double value() const { return m_node ? m_node->value : 0.0; }
    [[nodiscard]] const std::shared_ptr<const TraceNode>& node() const { return m_node; }

    friend Traced operator+(const Traced& a, const Traced& b)
    {
        return step(TraceOp::sum, a.value() + b.value(), {a, b});
    }
    friend Traced operator-(const Traced& a, const Traced& b)
    {
        return step(TraceOp::difference, a.value() - b.value(), {a, b});
    }
    friend Traced operator*(const Traced& a, const Traced& b)
    {
        return step(TraceOp::product, a.value() * b.value(), {a, b});
    }
    friend Traced operator/(const Traced& a, const Traced& b)
    {
        return step(TraceOp::quotient, a.value() / b.value(), {a, b});
    }

private:
    std::shared_ptr<const TraceNode> m_node;
};

template <>
struct NumberMaker<Traced> {
    static Traced make(const Constant& c);
};

[[nodiscard]] Traced named(const Traced& x, const Quantity& q);
[[nodiscard]] Traced asUnit(const Traced& x, const char* unit);
[[nodiscard]] Traced maxOf(const Traced& a, const Traced& b);
[[nodiscard]] Traced minOf(const Traced& a, const Traced& b);
[[nodiscard]] Traced ceilOf(const Traced& x);
[[nodiscard]] Traced roundOf(const Traced& x);
[[nodiscard]] Traced powerOfTwoAbove(const Traced& x);
[[nodiscard]] Traced expOf(const Traced& x);
[[nodiscard]] Traced logOf(const Traced& x);
[[nodiscard]] Traced powOf(const Traced& x, const Traced& y);
// The tree of the branch that was taken.
[[nodiscard]] Traced whereAtMost(const Traced& x, const Traced& limit, const Traced& low, const Traced& high);

} // namespace cw
