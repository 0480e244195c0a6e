// SPDX-License-Identifier: GPL-3.0-or-later
// Which steps get rows, and how the rows of several scenarios become one list.
#include "app/publish/workbook/calculation.h"

#include "app/publish/workbook/formula_text.h"

#include <algorithm>
#include <cmath>

namespace cw::workbook {

namespace {

// A step without a name is written out in the formula that needs it, up to this many cells.
constexpr int kLongestPart = 60;
// Written out in every formula that needs it: two cells and a sign.
constexpr int kShortPart = 2;

bool isLeaf(WrittenOp op)
{
    return op == WrittenOp::input || op == WrittenOp::constant;
}

std::string constantKey(const WrittenNode& node)
{
    return node.key + '\n' + node.source;
}

// Which steps have rows of their own: named ones, those that several read, and those that are too long to write out.
std::vector<bool> stepsWithRows(const WrittenSteps& steps)
{
    const auto& all = steps.steps();
    std::vector<bool> own(all.size());
    std::vector<int> length(all.size(), 0); // in cells
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (isLeaf(all[i].node->op)) {
            length[i] = 1;
            continue;
        }
        for (const auto part : all[i].parts) {
            if (repeatsParts(all[i].node->op) && !isLeaf(all[part].node->op))
                own[part] = true;
            length[i] += own[part] ? 1 : length[part];
        }
        own[i] = !all[i].node->key.empty() || length[i] > kLongestPart
            || (all[i].uses > 1 && length[i] > kShortPart);
    }
    return own;
}

Value known(double value)
{
    return std::isfinite(value) ? Value(value) : std::nullopt;
}

} // namespace

Calculation::Calculation(const Compared& columns, Per per)
{
    for (const ComparedRow& row : columns.rows)
        addScenario(row, per);
    for (const ScenarioSteps& scenario : m_scenarios)
        addLeaves(scenario);
    for (std::size_t column = 0; column < m_scenarios.size(); ++column)
        addRows(column);
    placeRows();
}

void Calculation::addScenario(const ComparedRow& row, Per per)
{
    const std::size_t column = m_scenarios.size();
    ScenarioSteps& scenario = m_scenarios.emplace_back();
    const ScenarioResults<Written> results = writtenResults(row.inputs);
    const auto add = [&](Workload workload, const std::optional<Written>& number) {
        if (number)
            scenario.steps.add(*number);
        scenario.workloads.resize(scenario.steps.steps().size(), workload);
    };
    // The energies first: the carbon price of one workload reads those of the others.
    for (const Workload w : kWorkloads)
        add(w, results.workloads[static_cast<std::size_t>(w)].perYear[indexOf(Metric::electricityIt)]);
    for (const Workload w : kWorkloads) {
        const WorkloadResults<Written>& workload = results.workloads[static_cast<std::size_t>(w)];
        for (const auto& number : workload.perYear)
            add(w, number);
        add(w, workload.units[static_cast<std::size_t>(per)]);
        const auto method = static_cast<int>(row.inputs[indexOf(methodParameter(w))].point);
        scenario.methods.push_back(std::to_string(method));
    }
    addResults(column, results, per);
    scenario.workloads.resize(scenario.steps.steps().size(), Workload::fleet);
}

void Calculation::addResults(std::size_t column, const ScenarioResults<Written>& results, Per per)
{
    const auto add = [&](std::optional<Workload> workload, Metric metric,
                         const std::optional<Written>& result) {
        if (result)
            m_results.push_back(
                {column, workload, metric, m_scenarios[column].steps.add(*result), known(result->value())});
    };
    const auto on = std::count_if(results.workloads.begin(), results.workloads.end(),
                                  [](const auto& workload) { return workload.on; });
    for (const Workload w : kWorkloads) {
        const auto& workload = results.workloads[static_cast<std::size_t>(w)];
        for (const MetricRow& metric : metricTable())
            if (on > 1) // of one workload the total says the same
                add(w, metric.metric, resultOf(workload, metric.metric, per));
    }
    for (const MetricRow& metric : metricTable())
        add(std::nullopt, metric.metric, resultOf(results, metric.metric, per));
}

void Calculation::addLeaves(const ScenarioSteps& scenario)
{
    std::set<ParameterId>& read = m_read.emplace_back();
    for (const WrittenSteps::Step& step : scenario.steps.steps()) {
        const WrittenNode& node = *step.node;
        if (node.op == WrittenOp::input)
            read.insert(*findParameter(node.key));
        if (node.op == WrittenOp::constant
            && m_constantAt.emplace(constantKey(node), m_constants.size()).second)
            m_constants.push_back(node);
    }
    m_inputs.clear();
    for (const ParameterRow& row : parameterTable())
        if (std::any_of(m_read.begin(), m_read.end(), [&](const auto& ids) { return ids.contains(row.id); }))
            m_inputs.push_back(row.id);
}

// A row that another scenario has too is shared; a new one comes after the one before it.
void Calculation::addRows(std::size_t column)
{
    const ScenarioSteps& scenario = m_scenarios[column];
    const std::vector<bool> own = stepsWithRows(scenario.steps);
    std::map<std::string, int> seen;
    std::size_t cursor = 0;
    for (const Workload workload : kWorkloads)
        for (std::size_t i = 0; i < own.size(); ++i) {
            if (!own[i] || scenario.workloads[i] != workload)
                continue;
            const WrittenNode& node = *scenario.steps.steps()[i].node;
            StepRow row{workload, node.key, node.unit, node.op, !node.key.empty(), 0, {}};
            if (!row.hasName)
                row.key = '#' + scenario.methods[static_cast<std::size_t>(workload)] + ' '
                    + std::to_string(static_cast<int>(node.op));
            row.before = seen[std::to_string(static_cast<int>(workload)) + row.key + '\n' + row.unit]++;
            auto at = std::find_if(m_rows.begin(), m_rows.end(),
                                   [&](const StepRow& other) { return other.isAt(row); });
            if (at == m_rows.end()) {
                while (cursor < m_rows.size() && m_rows[cursor].workload < workload)
                    ++cursor;
                row.steps.resize(m_scenarios.size());
                at = m_rows.insert(m_rows.begin() + static_cast<std::ptrdiff_t>(cursor), std::move(row));
            }
            at->steps[column] = i;
            cursor = std::max(cursor, static_cast<std::size_t>(at - m_rows.begin()) + 1);
        }
}

void Calculation::placeRows()
{
    int row = kFirstRow + 1;
    for (const ParameterId id : m_inputs)
        m_inputRows[id] = row++;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (i == 0 || m_rows[i].workload != m_rows[i - 1].workload)
            ++row; // the heading of the section
        m_stepRows.push_back(row);
        for (std::size_t column = 0; column < m_scenarios.size(); ++column)
            if (m_rows[i].steps[column])
                m_scenarios[column].rows[*m_rows[i].steps[column]] = row;
        ++row;
    }
    m_firstConstant = row + 1;
}

bool Calculation::reads(std::size_t column, ParameterId input) const
{
    return m_read[column].contains(input);
}

const WrittenResult* Calculation::find(std::size_t column, std::optional<Workload> workload,
                                       Metric metric) const
{
    const auto found = std::find_if(m_results.begin(), m_results.end(), [&](const WrittenResult& r) {
        return r.column == column && r.workload == workload && r.metric == metric;
    });
    return found == m_results.end() ? nullptr : &*found;
}

const WrittenNode& Calculation::node(std::size_t column, WrittenSteps::Index step) const
{
    return *m_scenarios[column].steps.steps()[step].node;
}

std::string Calculation::cellOf(std::size_t column, WrittenSteps::Index step, const std::string& prefix) const
{
    const WrittenNode& n = node(column, step);
    const int at = columnAt(column);
    if (n.op == WrittenOp::input)
        return prefix + cellName({rowOfInput(*findParameter(n.key)), at});
    if (n.op == WrittenOp::constant)
        return prefix + fixedName({rowOfConstant(m_constantAt.at(constantKey(n))), kFirstValueColumn});
    const auto& rows = m_scenarios[column].rows;
    const auto found = rows.find(step);
    return found == rows.end() ? std::string() : prefix + cellName({found->second, at});
}

std::string Calculation::formula(std::size_t column, WrittenSteps::Index step) const
{
    return formulaOf(m_scenarios[column].steps, step,
                     [&](WrittenSteps::Index i) { return cellOf(column, i, {}); });
}

std::string Calculation::reference(const WrittenResult& result, const std::string& prefix) const
{
    return referenceTo(m_scenarios[result.column].steps, result.step,
                       [&](WrittenSteps::Index i) { return cellOf(result.column, i, prefix); });
}

} // namespace cw::workbook
