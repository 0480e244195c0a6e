// SPDX-License-Identifier: GPL-3.0-or-later
// What was put in: first what makes the scenarios differ, scenario by scenario, then what they share.
#include "app/models/input_rows.h"
#include "app/models/range_words.h"
#include "app/models/texts.h"
#include "app/publish/report/blocks.h"
#include "app/publish/report/report_text.h"

#include <algorithm>

#include <QStringList>

namespace cw::report {

namespace {

QString valueText(ParameterId id, const InputValue& value, Language language)
{
    const ParameterRow& row = parameterRow(id);
    if (std::isnan(value.point))
        return notKnownText();
    if (row.kind != ParameterKind::number)
        return choiceLabel(id, static_cast<int>(value.point));
    const QString number = fromUtf8(formatInput(row, value.point, language));
    const QString unit = fromUtf8(unitLabel(row.unit, language));
    return unit.isEmpty() ? number : ReportText::tr("%1 %2", "1: number, 2: unit").arg(number, unit);
}

QString rangeOf(ParameterId id, const InputValue& value, Language language)
{
    return value.range ? rangeWithUnit(parameterRow(id), endsOf(*value.range), language) : QString();
}

bool reads(const InputSet& inputs, ParameterId id)
{
    const std::vector<ParameterId> read = visibleInputs(inputs);
    return std::find(read.begin(), read.end(), id) != read.end();
}

// Of the scenarios that read an input, whether all give it the same value and range, and there are several.
bool isShared(const Compared& compared, ParameterId id)
{
    const InputValue* first = nullptr;
    int readers = 0;
    for (const ComparedRow& row : compared.rows) {
        if (!reads(row.inputs, id))
            continue;
        const InputValue& value = row.inputs[indexOf(id)];
        if (first
            && !(first->range == value.range
                 && (first->point == value.point || (std::isnan(first->point) && std::isnan(value.point)))))
            return false;
        first = first ? first : &value;
        ++readers;
    }
    return readers > 1;
}

std::vector<Column> inputColumns()
{
    return {{ReportText::tr("Input")},
            {ReportText::tr("Value"), true},
            {ReportText::tr("Range"), true},
            {ReportText::tr("From")}};
}

std::vector<Text> inputRow(Context& context, ParameterId id, const InputValue& value)
{
    return {{parameterLabel(id)},
            {valueText(id, value, context.language())},
            {rangeOf(id, value, context.language())},
            context.citeOrigin(value.origin)};
}

// The caption says which workloads are on.
bool isSwitch(ParameterId id)
{
    return std::any_of(kWorkloads.begin(), kWorkloads.end(),
                       [id](Workload workload) { return id == onParameter(workload); });
}

Table ownInputs(Context& context, const ComparedRow& row, const std::vector<ParameterId>& shared)
{
    QStringList workloads;
    for (const Workload workload : kWorkloads)
        if (isOn(row.inputs, workload))
            workloads << workloadLabel(workload);
    const QString list = workloads.join(ReportText::tr(", ", "between workloads"));
    Table table{list.isEmpty() ? fromUtf8(row.scenario->name)
                               : ReportText::tr("%1 (%2)", "1: scenario, 2: its workloads")
                                     .arg(fromUtf8(row.scenario->name), list),
                inputColumns(),
                {}};
    for (const ParameterId id : visibleInputs(row.inputs))
        if (!isSwitch(id) && std::find(shared.begin(), shared.end(), id) == shared.end())
            table.rows.push_back(inputRow(context, id, row.inputs[indexOf(id)]));
    return table;
}

// Where the one scenario's value stands for all of them.
Table sharedInputs(Context& context, const std::vector<ParameterId>& shared)
{
    Table table{ReportText::tr("The same in all scenarios that read them"), inputColumns(), {}};
    for (const ParameterId id : shared)
        for (const ComparedRow& row : context.compared().rows)
            if (reads(row.inputs, id)) {
                table.rows.push_back(inputRow(context, id, row.inputs[indexOf(id)]));
                break;
            }
    return table;
}

} // namespace

Parts inputsBlock(Context& context)
{
    const Compared& compared = context.compared();
    std::vector<Part> parts;
    if (compared.rows.empty())
        return parts;
    std::vector<ParameterId> shared;
    for (const ParameterRow& row : parameterTable())
        if (!isSwitch(row.id) && isShared(compared, row.id))
            shared.push_back(row.id);
    parts.emplace_back(
        plain(compared.rows.size() > 1 ? ReportText::tr(
                  "Every input that a result reads. First those that differ between scenarios, or that "
                  "only one of them reads; then those that they share.")
                                       : ReportText::tr("Every input that a result reads.")));
    for (const ComparedRow& row : compared.rows) {
        if (!row.scenario->note.empty())
            parts.emplace_back(plain(fromUtf8(row.scenario->note), Tone::quoted));
        if (Table table = ownInputs(context, row, shared); !table.rows.empty())
            parts.emplace_back(std::move(table));
    }
    if (!shared.empty())
        parts.emplace_back(sharedInputs(context, shared));
    return parts;
}

} // namespace cw::report
