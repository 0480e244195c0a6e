// SPDX-License-Identifier: GPL-3.0-or-later
// Walks over explanation trees, and over every choice that a scenario can make.
#pragma once

#include "app/engine/scenario/evaluate.h"

#include <functional>
#include <set>
#include <string>

namespace cw::test {

using NodeVisit = std::function<void(const TraceNode&)>;

inline void walk(const TraceNode& node, const NodeVisit& visit)
{
    visit(node);
    for (const auto& part : node.parts)
        walk(*part, visit);
}

// The keys of the inputs that a tree reads.
inline std::set<std::string> leavesOf(const TraceNode& node)
{
    std::set<std::string> keys;
    walk(node, [&](const TraceNode& n) {
        if (n.op == TraceOp::parameter)
            keys.insert(n.key);
    });
    return keys;
}

// The defaults with a number for everything unknown and a carbon price, so that every result has a tree.
inline InputSet knownInputs()
{
    InputSet inputs = defaultInputs();
    for (const ParameterRow& row : parameterTable()) {
        InputValue& value = inputs[indexOf(row.id)];
        if (std::isnan(value.point))
            value.point = row.minimum + 0.01 * (row.maximum - row.minimum);
    }
    inputs[indexOf(ParameterId::costCarbonPrice)].point = 50.0;
    inputs[indexOf(ParameterId::costCarbonBaseline)].point = 1.0;
    return inputs;
}

// Calls `visit` for every option of one choice or flag after the other, on top of `inputs`.
inline void forEachOption(const InputSet& inputs, ParameterId id,
                          const std::function<void(const InputSet&)>& visit)
{
    InputSet changed = inputs;
    for (std::size_t option = 0; option < choiceOptions(id).size(); ++option) {
        changed[indexOf(id)].point = static_cast<double>(option);
        visit(changed);
    }
}

// Every method of every workload with each of the options that change what it reads; that workload alone is on, and
// then all three.
inline void forEachMethod(const std::function<void(const InputSet&, Workload)>& visit)
{
    for (const Workload workload : {Workload::training, Workload::inference, Workload::fleet})
        for (const bool alone : {true, false}) {
            InputSet inputs = knownInputs();
            for (const Workload w : {Workload::training, Workload::inference, Workload::fleet})
                inputs[indexOf(onParameter(w))].point = w == workload || !alone ? 1.0 : 0.0;
            const ParameterId option = workload == Workload::training ? ParameterId::trainingStatedIncludesPue
                : workload == Workload::inference                     ? ParameterId::inferenceBoundary
                                                                      : ParameterId::fleetLoadBasis;
            forEachOption(inputs, methodParameter(workload), [&](const InputSet& withMethod) {
                forEachOption(withMethod, option, [&](const InputSet& withOption) {
                    forEachOption(withOption, ParameterId::siteResidualBasis,
                                  [&](const InputSet& all) { visit(all, workload); });
                });
            });
        }
}

} // namespace cw::test
