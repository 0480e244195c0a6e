// SPDX-License-Identifier: GPL-3.0-or-later
// Splitting results.
#include "app/models/stack_parts.h"

#include "app/models/texts.h"

#include <algorithm>

namespace cw {

namespace {

const std::vector<StackPart> kWorkloadParts{Workload::training, Workload::inference, Workload::fleet};
const std::vector<StackPart> kStageParts{Metric::electricityAccelerators, Metric::electricityHost,
                                         Metric::electricityIdle, Metric::electricityUnsplit,
                                         Metric::electricityOverhead};

double partOf(const ComparedRow& row, Metric metric, Per per, const StackPart& part)
{
    if (const auto* stage = std::get_if<Metric>(&part))
        return resultOf(row.outcome, *stage, per).value_or(0.0);
    const auto workload = static_cast<std::size_t>(std::get<Workload>(part));
    return resultOf(row.outcome.workloads[workload], metric, per).value_or(0.0);
}

} // namespace

Stack stackOf(const Compared& compared, const CompareView& view)
{
    Stack stack{view.stacking, {}};
    if (view.stacking == Stacking::none)
        return stack;
    const auto occurs = [&](const StackPart& part) {
        return std::any_of(compared.rows.begin(), compared.rows.end(), [&](const ComparedRow& row) {
            return partOf(row, Metric::electricityFacility, view.per, part) > 0.0;
        });
    };
    const auto& all = view.stacking == Stacking::byWorkload ? kWorkloadParts : kStageParts;
    std::copy_if(all.begin(), all.end(), std::back_inserter(stack.parts), occurs);
    return stack;
}

std::vector<std::string> stackNames(const Stack& stack)
{
    std::vector<std::string> names;
    for (const StackPart& part : stack.parts) {
        const auto* stage = std::get_if<Metric>(&part);
        names.push_back(
            (stage ? metricLabel(*stage) : workloadLabel(std::get<Workload>(part))).toStdString());
    }
    return names;
}

bool isSplit(const Stack& stack, Metric metric)
{
    return stack.kind == Stacking::byWorkload
        || (stack.kind == Stacking::byStage && metric == Metric::electricityFacility);
}

std::vector<double> partsOf(const ComparedRow& row, Metric metric, Per per, const Stack& stack)
{
    std::vector<double> values;
    for (const StackPart& part : stack.parts)
        values.push_back(partOf(row, metric, per, part));
    return values;
}

} // namespace cw
