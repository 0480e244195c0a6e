// SPDX-License-Identifier: GPL-3.0-or-later
// Building of explanation trees.
#include "app/engine/number/traced.h"

namespace cw {

namespace {

bool isAssociative(TraceOp op)
{
    return op == TraceOp::sum || op == TraceOp::product;
}

// a × b × c reads better than (a × b) × c: an unnamed step of the same kind gives its parts to the new one.
void appendFlattened(TraceOp op, const Traced& part, std::vector<std::shared_ptr<const TraceNode>>& out)
{
    const auto& node = part.node();
    if (!node)
        return;
    if (isAssociative(op) && node->op == op && node->key.empty())
        out.insert(out.end(), node->parts.begin(), node->parts.end());
    else
        out.push_back(node);
}

} // namespace

Traced Traced::parameter(std::string key, std::string unit, double value)
{
    return Traced(std::make_shared<TraceNode>(
        TraceNode{TraceOp::parameter, value, std::move(key), std::move(unit), {}, {}}));
}

Traced Traced::step(TraceOp op, double value, const std::vector<Traced>& parts, std::string key)
{
    TraceNode node{op, value, std::move(key), {}, {}, {}};
    for (const Traced& part : parts)
        appendFlattened(op, part, node.parts);
    return Traced(std::make_shared<TraceNode>(std::move(node)));
}

Traced NumberMaker<Traced>::make(const Constant& c)
{
    return Traced(
        std::make_shared<TraceNode>(TraceNode{TraceOp::constant, c.value, c.key, c.unit, c.source, {}}));
}

Traced named(const Traced& x, const Quantity& q)
{
    if (!x.node())
        return x;
    const bool isLeaf = x.node()->op == TraceOp::parameter || x.node()->op == TraceOp::constant;
    if (isLeaf || !x.node()->key.empty()) { // keep the leaf's own name: wrap it
        TraceNode wrapper{TraceOp::function, x.value(), q.key, q.unit, {}, {x.node()}};
        return Traced(std::make_shared<TraceNode>(std::move(wrapper)));
    }
    TraceNode copy = *x.node();
    copy.key = q.key;
    copy.unit = q.unit;
    return Traced(std::make_shared<TraceNode>(std::move(copy)));
}

Traced asUnit(const Traced& x, const char*)
{
    return x;
}

Traced maxOf(const Traced& a, const Traced& b)
{
    return Traced::step(TraceOp::maximum, maxOf(a.value(), b.value()), {a, b});
}

Traced minOf(const Traced& a, const Traced& b)
{
    return Traced::step(TraceOp::minimum, minOf(a.value(), b.value()), {a, b});
}

Traced ceilOf(const Traced& x)
{
    return Traced::step(TraceOp::function, ceilOf(x.value()), {x}, "fn.round-up");
}

Traced roundOf(const Traced& x)
{
    return Traced::step(TraceOp::function, roundOf(x.value()), {x}, "fn.round");
}

Traced powerOfTwoAbove(const Traced& x)
{
    return Traced::step(TraceOp::function, powerOfTwoAbove(x.value()), {x}, "fn.power-of-two");
}

Traced expOf(const Traced& x)
{
    return Traced::step(TraceOp::function, expOf(x.value()), {x}, "fn.exp");
}

Traced logOf(const Traced& x)
{
    return Traced::step(TraceOp::function, logOf(x.value()), {x}, "fn.log");
}

Traced powOf(const Traced& x, const Traced& y)
{
    return Traced::step(TraceOp::power, powOf(x.value(), y.value()), {x, y});
}

Traced whereAtMost(const Traced& x, const Traced& limit, const Traced& low, const Traced& high)
{
    if (std::isnan(x.value()) || std::isnan(limit.value()))
        return Traced::step(TraceOp::function, std::nan(""), {x, limit});
    return x.value() <= limit.value() ? low : high;
}

} // namespace cw
