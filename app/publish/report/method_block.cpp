// SPDX-License-Identifier: GPL-3.0-or-later
// How the numbers were computed: the methods that the scenarios use, their formulas with numbers, constants, and the
// conventions.
#include "app/models/compare_panel.h"
#include "app/models/input_rows.h"
#include "app/models/texts.h"
#include "app/publish/report/blocks.h"
#include "app/publish/report/formula_lines.h"
#include "app/publish/report/report_text.h"

#include <algorithm>

#include <QStringList>

namespace cw::report {

namespace {

// A method, and who uses it.
struct UsedMethod {
    Workload workload{};
    const MethodRow* method = nullptr;
    std::vector<const ComparedRow*> rows;
};

std::vector<UsedMethod> usedMethods(const Compared& compared)
{
    std::vector<UsedMethod> used;
    for (const Workload workload : kWorkloads)
        for (const ComparedRow& row : compared.rows) {
            if (!isOn(row.inputs, workload))
                continue;
            const auto option =
                static_cast<std::size_t>(row.inputs[indexOf(methodParameter(workload))].point);
            const MethodRow* method = &methodsOf(workload)[option];
            auto found = std::find_if(used.begin(), used.end(),
                                      [&](const UsedMethod& u) { return u.method == method; });
            if (found == used.end())
                found = used.insert(used.end(), {workload, method, {}});
            found->rows.push_back(&row);
        }
    return used;
}

QString namesOf(const UsedMethod& used)
{
    QStringList names;
    for (const ComparedRow* row : used.rows)
        names << fromUtf8(row->scenario->name);
    return names.join(ReportText::tr(", ", "between scenarios"));
}

int optionOf(const UsedMethod& used)
{
    return static_cast<int>(used.method - methodsOf(used.workload).data());
}

Terms termsOf(Context& context, const UsedMethod& used)
{
    const QStringList without = methodLeavesOut(*used.method);
    Terms terms;
    terms.entries = {{ReportText::tr("Used by"), {namesOf(used)}},
                     {ReportText::tr("Key"), {QString::fromLatin1(used.method->id)}},
                     {ReportText::tr("Published in"), context.cite(used.method->source)},
                     {ReportText::tr("Its figure holds"), {methodBoundary(*used.method)}}};
    if (!without.isEmpty())
        terms.entries.push_back({ReportText::tr("As published it leaves out"),
                                 {without.join(ReportText::tr(", ", "between parts"))}});
    return terms;
}

void addFormulas(Context& context, std::vector<Part>& parts, FormulaLines& formulas)
{
    if (!formulas.lines().empty())
        parts.emplace_back(Formulas{formulas.lines()});
    if (!formulas.constants().empty()) {
        Table table{ReportText::tr("Constants"),
                    {{ReportText::tr("Constant")},
                     {ReportText::tr("Value"), true, 26},
                     {ReportText::tr("From"), false, 36}},
                    {}};
        for (const NamedConstant& constant : formulas.constants())
            table.rows.push_back({{constant.name}, {constant.value}, context.cite(constant.source)});
        parts.emplace_back(std::move(table));
    }
    formulas.startAnew();
}

void addMethod(Context& context, std::vector<Part>& parts, FormulaLines& formulas, const UsedMethod& used)
{
    parts.emplace_back(
        Heading{ReportText::tr("%1: %2", "1: Training, 2: a method")
                    .arg(workloadLabel(used.workload), methodLabel(used.workload, optionOf(used)))});
    parts.emplace_back(termsOf(context, used));
    const ComparedRow& example = *used.rows.front();
    const auto tree = explain(example.inputs, used.workload, Metric::electricityFacility, Per::year);
    if (!tree) {
        parts.emplace_back(plain(
            ReportText::tr("For these inputs it has no result: something that it reads is not known.")));
        return;
    }
    formulas.add(*tree);
    if (!formulas.lines().empty())
        parts.emplace_back(plain(ReportText::tr("With the numbers of %1, for a year:", "%1: scenario")
                                     .arg(fromUtf8(example.scenario->name))));
    addFormulas(context, parts, formulas);
}

// Carbon, water and cost are the same for every method.
void addOthers(Context& context, std::vector<Part>& parts, FormulaLines& formulas,
               const std::vector<UsedMethod>& used)
{
    const UsedMethod& first = used.front();
    const ComparedRow& example = *first.rows.front();
    for (const Metric metric : panelMetrics(context.view()))
        if (const auto tree = explain(example.inputs, first.workload, metric, Per::year))
            formulas.add(*tree);
    if (formulas.lines().empty())
        return;
    parts.emplace_back(Heading{ReportText::tr("From electricity to carbon, water and cost")});
    parts.emplace_back(plain(ReportText::tr("With the numbers of %1, for a year:", "%1: scenario")
                                 .arg(fromUtf8(example.scenario->name))));
    addFormulas(context, parts, formulas);
}

List conventions()
{
    return {
        {{ReportText::tr("A year is 8,760 hours and 365 days.")},
         {ReportText::tr(
             "Energy is counted in kWh, carbon in kg CO₂e, water in litres, money in US dollars.")},
         {ReportText::tr("Facility means the building with cooling and power supply: the electricity of the "
                         "computers times the PUE.")},
         {ReportText::tr("Not known is not zero: where an input is not known, neither is the result.")},
         {ReportText::tr(
             "Every result is computed for a year, then divided by what the year holds of the unit "
             "asked for: days, runs, queries, thousands of output tokens.")},
         {ReportText::tr(
             "Inputs with a range are drawn together for all scenarios; a median is the middle of "
             "the draws, and 90 of 100 draws lie between the 5th and the 95th percentile.")}}};
}

} // namespace

Parts methodBlock(Context& context)
{
    std::vector<Part> parts;
    const std::vector<UsedMethod> used = usedMethods(context.compared());
    FormulaLines formulas;
    for (const UsedMethod& method : used)
        addMethod(context, parts, formulas, method);
    if (!used.empty())
        addOthers(context, parts, formulas, used);
    parts.emplace_back(Heading{ReportText::tr("Conventions")});
    parts.emplace_back(conventions());
    return parts;
}

} // namespace cw::report
