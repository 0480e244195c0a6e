// SPDX-License-Identifier: GPL-3.0-or-later
// Building of written formulas, and finding their equal parts again.
#include "app/engine/number/written.h"

#include <bit>
#include <cstdint>

namespace cw {

Written Written::input(std::string key, std::string unit, double value)
{
    return Written(std::make_shared<const WrittenNode>(
        WrittenNode{WrittenOp::input, value, std::move(key), std::move(unit), {}, {}}));
}

Written Written::step(WrittenOp op, double value, const std::vector<Written>& parts)
{
    WrittenNode node{op, value, {}, {}, {}, {}};
    for (const Written& part : parts)
        node.parts.push_back(part.node());
    return Written(std::make_shared<const WrittenNode>(std::move(node)));
}

Written NumberMaker<Written>::make(const Constant& c)
{
    return Written(std::make_shared<const WrittenNode>(
        WrittenNode{WrittenOp::constant, c.value, c.key, c.unit, c.source, {}}));
}

Written named(const Written& x, const Quantity& q)
{
    if (!x.node())
        return x;
    if (!x.node()->key.empty()) // keeps the name that it has
        return Written(std::make_shared<const WrittenNode>(
            WrittenNode{WrittenOp::name, x.value(), q.key, q.unit, {}, {x.node()}}));
    WrittenNode copy = *x.node();
    copy.key = q.key;
    copy.unit = q.unit;
    return Written(std::make_shared<const WrittenNode>(std::move(copy)));
}

Written asUnit(const Written& x, const char*)
{
    return x;
}

Written maxOf(const Written& a, const Written& b)
{
    return Written::step(WrittenOp::maximum, maxOf(a.value(), b.value()), {a, b});
}

Written minOf(const Written& a, const Written& b)
{
    return Written::step(WrittenOp::minimum, minOf(a.value(), b.value()), {a, b});
}

Written ceilOf(const Written& x)
{
    return Written::step(WrittenOp::roundUp, ceilOf(x.value()), {x});
}

Written roundOf(const Written& x)
{
    return Written::step(WrittenOp::round, roundOf(x.value()), {x});
}

Written powerOfTwoAbove(const Written& x)
{
    return Written::step(WrittenOp::powerOfTwo, powerOfTwoAbove(x.value()), {x});
}

Written expOf(const Written& x)
{
    return Written::step(WrittenOp::exponential, expOf(x.value()), {x});
}

Written logOf(const Written& x)
{
    return Written::step(WrittenOp::logarithm, logOf(x.value()), {x});
}

Written powOf(const Written& x, const Written& y)
{
    return Written::step(WrittenOp::power, powOf(x.value(), y.value()), {x, y});
}

Written whereAtMost(const Written& x, const Written& limit, const Written& low, const Written& high)
{
    return Written::step(WrittenOp::whereAtMost,
                         whereAtMost(x.value(), limit.value(), low.value(), high.value()),
                         {x, limit, low, high});
}

namespace {

// What makes two steps equal. Of a step with parts these say its value.
std::string contentOf(const WrittenNode& node, const std::vector<std::size_t>& parts)
{
    constexpr char kEnd = '\0'; // stands in no key
    std::string content = std::to_string(static_cast<int>(node.op)) + kEnd + node.key + kEnd + node.unit
        + kEnd + node.source + kEnd;
    if (parts.empty())
        content += std::to_string(std::bit_cast<std::uint64_t>(node.value));
    for (const std::size_t part : parts)
        content += std::to_string(part) + ' ';
    return content;
}

} // namespace

WrittenSteps::Index WrittenSteps::add(const Written& result)
{
    return add(result.node());
}

WrittenSteps::Index WrittenSteps::add(const std::shared_ptr<const WrittenNode>& node)
{
    if (const auto seen = m_seen.find(node.get()); seen != m_seen.end())
        return seen->second;
    std::vector<Index> parts;
    for (const auto& part : node->parts)
        parts.push_back(add(part));
    const auto [found, isNew] = m_byContent.emplace(contentOf(*node, parts), m_steps.size());
    if (isNew) {
        for (const Index part : parts)
            ++m_steps[part].uses;
        m_steps.push_back({node, std::move(parts), 0});
    }
    m_kept.push_back(node);
    m_seen.emplace(node.get(), found->second);
    return found->second;
}

} // namespace cw
