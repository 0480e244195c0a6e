// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of all scenarios as rows of one sheet, a column for each scenario: which step stands in which cell.
#pragma once

#include "app/engine/scenario/written_results.h"
#include "app/models/compare_values.h"
#include "app/publish/workbook/book.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace cw::workbook {

inline constexpr int kFirstValueColumn = 2; // after label and unit, in the sheets of inputs and of steps
inline constexpr int kFirstRow = 4;         // below title, explanation and headings

[[nodiscard]] constexpr int columnAt(std::size_t scenario)
{
    return kFirstValueColumn + static_cast<int>(scenario);
}

// A result of one scenario that has a formula.
struct WrittenResult {
    std::size_t column = 0; // the scenario's position
    std::optional<Workload> workload;
    Metric metric = Metric::electricityFacility;
    WrittenSteps::Index step = 0;
    Value value; // none: not known
};

struct StepRow {
    Workload workload = Workload::training;
    std::string key; // of a named step: the engine's; of another: what tells it apart
    std::string unit;
    WrittenOp op = WrittenOp::sum; // of a step without a name
    bool hasName = false;
    int before = 0;                                        // how many of the same key and unit come before it
    std::vector<std::optional<WrittenSteps::Index>> steps; // one a scenario

    [[nodiscard]] bool isAt(const StepRow& other) const
    {
        return workload == other.workload && key == other.key && unit == other.unit && before == other.before;
    }
};

class Calculation {
public:
    Calculation(const Compared& columns, Per per);

    [[nodiscard]] std::size_t columns() const { return m_scenarios.size(); }
    // Inputs that some result reads, in the order of the table.
    [[nodiscard]] const std::vector<ParameterId>& inputs() const { return m_inputs; }
    [[nodiscard]] bool reads(std::size_t column, ParameterId input) const;
    [[nodiscard]] const std::vector<WrittenResult>& results() const { return m_results; }
    [[nodiscard]] const WrittenResult* find(std::size_t column, std::optional<Workload> workload,
                                            Metric metric) const;
    [[nodiscard]] const std::vector<StepRow>& rows() const { return m_rows; }
    // Each once, in the order in which they are met.
    [[nodiscard]] const std::vector<WrittenNode>& constants() const { return m_constants; }
    [[nodiscard]] const WrittenNode& node(std::size_t column, WrittenSteps::Index step) const;

    // The rows of the sheet. A section has a heading above it.
    [[nodiscard]] int rowOfInput(ParameterId input) const { return m_inputRows.at(input); }
    [[nodiscard]] int rowOfStep(std::size_t i) const { return m_stepRows[i]; }
    [[nodiscard]] int rowOfConstant(std::size_t i) const { return m_firstConstant + static_cast<int>(i); }
    [[nodiscard]] int endRow() const { return m_firstConstant + static_cast<int>(m_constants.size()); }

    // Without "="; what it reads stands on this sheet: `prefix` is its name with "!", or empty.
    [[nodiscard]] std::string formula(std::size_t column, WrittenSteps::Index step) const;
    [[nodiscard]] std::string reference(const WrittenResult& result, const std::string& prefix) const;

private:
    struct ScenarioSteps {
        WrittenSteps steps;
        std::vector<Workload> workloads;         // of each step
        std::map<WrittenSteps::Index, int> rows; // of the sheet
        std::vector<std::string> methods;        // by workload: tells unnamed steps of methods apart
    };

    void addScenario(const ComparedRow& row, Per per);
    void addResults(std::size_t column, const ScenarioResults<Written>& results, Per per);
    void addLeaves(const ScenarioSteps& scenario);
    void addRows(std::size_t column);
    void placeRows();
    [[nodiscard]] std::string cellOf(std::size_t column, WrittenSteps::Index step,
                                     const std::string& prefix) const;

    std::vector<ScenarioSteps> m_scenarios;
    std::vector<WrittenResult> m_results;
    std::vector<ParameterId> m_inputs;
    std::vector<std::set<ParameterId>> m_read; // by scenario
    std::vector<StepRow> m_rows;
    std::vector<WrittenNode> m_constants;
    std::map<std::string, std::size_t> m_constantAt; // by key and source
    std::map<ParameterId, int> m_inputRows;
    std::vector<int> m_stepRows;
    int m_firstConstant = 0;
};

} // namespace cw::workbook
