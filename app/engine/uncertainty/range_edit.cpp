// SPDX-License-Identifier: GPL-3.0-or-later
// Ranges that follow a slider or a menu.
#include "app/engine/uncertainty/range_edit.h"

#include "app/engine/parameter/parameter_table.h"

#include <algorithm>

namespace cw {

namespace {

// Every number of the range times `factor` plus `shift`.
Distribution mapped(Distribution range, double factor, double shift)
{
    const auto map = [&](double& x) { x = x * factor + shift; };
    map(range.a);
    map(range.b);
    if (range.kind == DistributionKind::triangular || range.kind == DistributionKind::pert)
        map(range.c);
    std::for_each(range.values.begin(), range.values.end(), map);
    return range;
}

Distribution shiftedBy(const ParameterRow& row, const Distribution& range, double shift)
{
    const RangeEnds ends = endsOf(range);
    const double least = row.minimum - ends.low;
    const double most = row.maximum - ends.high;
    return least <= most ? mapped(range, 1.0, std::clamp(shift, least, most)) : range;
}

} // namespace

Distribution movedTo(ParameterId input, const Distribution& range, double median)
{
    const ParameterRow& row = parameterRow(input);
    const double old = medianOf(range);
    if (!(old * median > 0.0))
        return shiftedBy(row, range, median - old);
    const RangeEnds ends = endsOf(range);
    double factor = median / old;
    // The end that reaches its bound first stops all of it.
    if (ends.high > 0.0)
        factor = std::min(factor, row.maximum / ends.high);
    if (ends.low > 0.0)
        factor = std::max(factor, row.minimum / ends.low);
    if (ends.low < 0.0)
        factor = std::min(factor, row.minimum / ends.low);
    Distribution moved = mapped(range, factor, 0.0);
    // Rounding may have put an end a last bit beyond its bound.
    const RangeEnds now = endsOf(moved);
    return now.low >= row.minimum && now.high <= row.maximum && now.low < now.high ? moved : range;
}

Result<Distribution> halfToDouble(ParameterId input, double value)
{
    const ParameterRow& row = parameterRow(input);
    auto made = lognormalBetween(std::max(value / 2.0, row.minimum), std::min(value * 2.0, row.maximum));
    if (!made)
        return Error{made.error().code, row.key, {}, {}};
    return made;
}

} // namespace cw
