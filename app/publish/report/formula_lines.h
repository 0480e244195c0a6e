// SPDX-License-Identifier: GPL-3.0-or-later
// The formulas behind a result, read off its explanation tree: the same that computed it.
#pragma once

#include "app/engine/number/traced.h"
#include "app/publish/report/parts.h"

#include <set>
#include <string>
#include <vector>

namespace cw::report {

// A constant that a formula holds.
struct NamedConstant {
    QString name;
    QString value;
    std::string source; // id
};

// Collects formulas; each is written once, wherever it occurs.
class FormulaLines {
public:
    // The result first, then what its parts are made of.
    void add(const TraceNode& node);

    [[nodiscard]] const std::vector<FormulaLine>& lines() const { return m_lines; }
    [[nodiscard]] const std::vector<NamedConstant>& constants() const { return m_constants; }
    // Begins a new list; what was written stays known.
    void startAnew();

private:
    void addConstant(const TraceNode& node);

    std::set<QString> m_known;
    std::vector<FormulaLine> m_lines;
    std::vector<NamedConstant> m_constants;
};

} // namespace cw::report
