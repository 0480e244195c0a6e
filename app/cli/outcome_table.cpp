// SPDX-License-Identifier: GPL-3.0-or-later
// Laying out of results and inputs.
#include "app/cli/outcome_table.h"

#include "app/cli/ranged_text.h"
#include "app/cli/text_table.h"
#include "app/models/input_rows.h"
#include "app/models/range_words.h"
#include "app/models/texts.h"

#include <algorithm>
#include <cmath>

namespace cw::cli {

namespace {

std::vector<Workload> workloadsOn(const Outcome& outcome)
{
    std::vector<Workload> on;
    for (const Workload workload : kWorkloads)
        if (outcome.workloads[static_cast<std::size_t>(workload)].on)
            on.push_back(workload);
    return on;
}

bool applies(const WorkloadOutcome& workload, Per per)
{
    const bool refused = !workload.applies[static_cast<std::size_t>(Per::year)];
    return refused || workload.applies[static_cast<std::size_t>(per)];
}

// Of a workload, or the total.
QString valueText(const std::vector<ResultRow>& rows, const MetricRow& metric,
                  std::optional<Workload> workload)
{
    const auto row = std::find_if(rows.begin(), rows.end(), [&](const ResultRow& r) {
        return r.metric == metric.metric && r.workload == workload;
    });
    return row == rows.end() ? notKnownText() : rangedText(row->value, row->range, metric.dimension);
}

// The parts of the electricity, which most methods do not know: a row of "not known" would say nothing.
bool isOptional(Metric metric)
{
    return metric >= Metric::electricityAccelerators && metric <= Metric::electricityUnsplit;
}

QStringList metricCells(const MetricRow& row, const Outcome& outcome, const std::vector<Workload>& on,
                        const std::vector<ResultRow>& rows, Per per)
{
    QStringList cells{metricLabel(row.metric)};
    for (const Workload workload : on) {
        const WorkloadOutcome& own = outcome.workloads[static_cast<std::size_t>(workload)];
        if (isOptional(row.metric) && !own.perYear[indexOf(row.metric)])
            cells << QString();
        else
            cells << (applies(own, per) ? valueText(rows, row, workload) : doesNotApplyText());
    }
    if (on.size() > 1)
        cells << valueText(rows, row, std::nullopt);
    return cells;
}

bool isKnownAnywhere(Metric metric, const Outcome& outcome)
{
    for (const WorkloadOutcome& workload : outcome.workloads)
        if (workload.perYear[indexOf(metric)])
            return true;
    return false;
}

bool isSwitch(ParameterId id)
{
    return std::any_of(kWorkloads.begin(), kWorkloads.end(),
                       [id](Workload w) { return id == onParameter(w); });
}

QString inputValueText(const ParameterRow& row, const InputValue& input)
{
    const double value = input.point;
    if (row.kind != ParameterKind::number)
        return choiceLabel(row.id, static_cast<int>(value));
    if (std::isnan(value))
        return notKnownText();
    const auto number = QString::fromStdString(formatInput(row, value, currentLanguage()));
    const auto unit = QString::fromStdString(unitLabel(row.unit, currentLanguage()));
    const QString point = unit.isEmpty() ? number : number + u' ' + unit;
    if (!input.range)
        return point;
    //: 1: a value, 2: the range around it
    return CliText::tr("%1 (%2)").arg(point, rangeNumbers(row, endsOf(*input.range), currentLanguage()));
}

} // namespace

QString outcomeTable(const std::string& name, const Outcome& outcome, const std::vector<ResultRow>& rows,
                     Per per)
{
    const std::vector<Workload> on = workloadsOn(outcome);
    if (on.empty())
        return CliText::tr("Nothing is counted: no workload is on. Choose one with --workload training, "
                           "inference or fleet.")
            + u'\n';
    const bool withTotal = on.size() > 1;
    TextTable table(std::vector<Align>(on.size() + (withTotal ? 2U : 1U), Align::right));
    QStringList header{QStringLiteral("%1, %2").arg(printable(QString::fromStdString(name)), perLabel(per))};
    for (const Workload workload : on)
        header << workloadLabel(workload);
    if (withTotal)
        header << CliText::tr("Total");
    table.setAlign(0, Align::left);
    table.addHeader(header);

    std::optional<Dimension> dimension;
    for (const MetricRow& row : metricTable()) {
        if (isOptional(row.metric) && !isKnownAnywhere(row.metric, outcome))
            continue;
        if (dimension && *dimension != row.dimension)
            table.addLine();
        dimension = row.dimension;
        table.addRow(metricCells(row, outcome, on, rows, per));
    }
    const bool hasRanges =
        std::any_of(rows.begin(), rows.end(), [](const ResultRow& row) { return row.range.has_value(); });
    if (hasRanges) {
        table.addLine();
        table.addLine(CliText::tr("Median (5th–95th percentile) where inputs have ranges."));
    }
    return table.text();
}

QString inputTable(const InputSet& inputs, const SourceBook& sources)
{
    TextTable table({Align::left, Align::left, Align::right, Align::left});
    table.addHeader({CliText::tr("Input"), CliText::tr("Key"), CliText::tr("Value"), CliText::tr("Source")});
    for (const ParameterId id : visibleInputs(inputs)) {
        const ParameterRow& row = parameterRow(id);
        if (isSwitch(id))
            continue; // the columns above show which workloads are on
        const InputValue& input = inputs[indexOf(id)];
        table.addRow({parameterLabel(id), QString::fromLatin1(row.key), inputValueText(row, input),
                      originText(input.origin, sources.find(input.origin.source))});
    }
    return table.text();
}

} // namespace cw::cli
