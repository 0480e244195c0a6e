// SPDX-License-Identifier: GPL-3.0-or-later
// The sheet of steps: from the inputs to the results, a row for each quantity, and the constants with their sources.
#include "app/engine/units/format.h"
#include "app/models/number_text.h"
#include "app/models/texts.h"
#include "app/publish/workbook/sheets.h"

#include <cmath>

#include <QCoreApplication>

namespace cw::workbook {

class StepsSheetText {
    Q_DECLARE_TR_FUNCTIONS(cw::workbook::StepsSheetText)
};

namespace {

Value known(double value)
{
    return std::isfinite(value) ? Value(value) : std::nullopt;
}

// The engine's unit: values in this sheet are not scaled.
QString unitOf(const std::string& unit)
{
    return unit == "1" ? QString() : QString::fromStdString(unit);
}

QString constantLabel(const WrittenNode& node)
{
    return traceLabel(TraceNode{TraceOp::constant, node.value, node.key, node.unit, node.source, {}});
}

TraceOp traceOp(WrittenOp op)
{
    switch (op) {
    case WrittenOp::sum: return TraceOp::sum;
    case WrittenOp::difference: return TraceOp::difference;
    case WrittenOp::product: return TraceOp::product;
    case WrittenOp::quotient: return TraceOp::quotient;
    case WrittenOp::power: return TraceOp::power;
    case WrittenOp::maximum: return TraceOp::maximum;
    case WrittenOp::minimum: return TraceOp::minimum;
    default: return TraceOp::function;
    }
}

// The key under which a function has its words; empty for operations.
const char* functionKey(WrittenOp op)
{
    switch (op) {
    case WrittenOp::roundUp: return "fn.round-up";
    case WrittenOp::round: return "fn.round";
    case WrittenOp::powerOfTwo: return "fn.power-of-two";
    case WrittenOp::exponential: return "fn.exp";
    case WrittenOp::logarithm: return "fn.log";
    default: return "";
    }
}

QString stepLabel(const StepRow& row)
{
    TraceNode node;
    node.op = traceOp(row.op);
    node.key = row.hasName ? row.key : functionKey(row.op);
    const QString label = traceLabel(node);
    return row.hasName ? label : StepsSheetText::tr("Step on the way: %1").arg(label);
}

void writeSection(Context& context, int at, const QString& title)
{
    for (int column = 0; column < columnAt(context.columns.rows.size()); ++column)
        context.steps.text({at, column}, column == 0 ? title : QString(), Style::section);
}

// What is not a number in the sheet of inputs is not known here.
void writeInputsAsRead(Context& context)
{
    writeSection(context, kFirstRow, StepsSheetText::tr("Inputs as they are read"));
    for (const ParameterId id : context.calculation.inputs()) {
        const ParameterRow& input = parameterRow(id);
        const int row = context.calculation.rowOfInput(id);
        context.steps.text({row, 0}, parameterLabel(id));
        context.steps.text({row, 1}, unitOf(input.unit), Style::unit);
        for (std::size_t column = 0; column < context.columns.rows.size(); ++column) {
            if (!context.calculation.reads(column, id))
                continue;
            const std::string cell =
                context.inputs.prefix() + cellName({context.inputRows.at(id), columnAt(column)});
            context.steps.formula(
                {row, columnAt(column)},
                "=IF(ISNUMBER(" + cell + ")," + cell + ',' + quotedText(notKnownText()) + ')',
                known(context.columns.rows[column].inputs[indexOf(id)].point), Style::exact);
        }
    }
}

void writeRows(Context& context)
{
    const auto& rows = context.calculation.rows();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const int at = context.calculation.rowOfStep(i);
        if (i == 0 || rows[i].workload != rows[i - 1].workload)
            writeSection(context, at - 1, workloadLabel(rows[i].workload));
        context.steps.text({at, 0}, stepLabel(rows[i]));
        context.steps.text({at, 1}, unitOf(rows[i].unit), Style::unit);
        for (std::size_t column = 0; column < rows[i].steps.size(); ++column)
            if (const auto step = rows[i].steps[column])
                context.steps.formula({at, columnAt(column)},
                                      orNotKnown(context.calculation.formula(column, *step)),
                                      known(context.calculation.node(column, *step).value));
    }
}

void writeConstants(Context& context)
{
    const auto& constants = context.calculation.constants();
    writeSection(context, context.calculation.rowOfConstant(0) - 1,
                 StepsSheetText::tr("Constants, the same for all scenarios"));
    for (std::size_t i = 0; i < constants.size(); ++i) {
        const int at = context.calculation.rowOfConstant(i);
        const auto source = context.source(constants[i].source);
        context.steps.text({at, 0}, constantLabel(constants[i]));
        context.steps.text({at, 1}, unitOf(constants[i].unit), Style::unit);
        context.steps.number({at, kFirstValueColumn}, constants[i].value, Style::exact);
        context.steps.text({at, kFirstValueColumn + 1},
                           source ? shortSource(*source) : QString::fromStdString(constants[i].source),
                           Style::unit);
    }
}

// A bar or a dot of what is not known would stand at 0: #N/A leaves it out.
void writeChartValue(Context& context, const ShownMetric& shown, Metric metric, int row, std::size_t column)
{
    const std::string cell = context.results.prefix() + cellName(*context.placeOf(column, metric));
    const std::string formula =
        "=IF(ISNUMBER(" + cell + ")," + cell + '*' + formatExact(shown.factor) + ",NA())";
    context.steps.formula({row, columnAt(column)}, formula, known(shown.known[column]), Style::shown);
}

void writeNames(Context& context, int row, const QString& label, const QString& unit)
{
    context.steps.text({row, 0}, label);
    context.steps.text({row, 1}, unit, Style::unit);
}

// A row for each scenario, so that each dot has its own colour and marker in every program.
int writeDots(Context& context, const ShownMetric& shown, Metric metric, int at)
{
    for (std::size_t scenario = 0; scenario < context.shown; ++scenario, ++at) {
        writeNames(context, at,
                   StepsSheetText::tr("%1: %2", "1: Electricity, 2: scenario")
                       .arg(shown.title, context.name(scenario)),
                   shown.unit);
        for (std::size_t column = 0; column < context.shown; ++column)
            if (column == scenario)
                writeChartValue(context, shown, metric, at, column);
            else
                context.steps.formula({at, columnAt(column)}, "=NA()", {}, Style::unit);
    }
    return at;
}

ChartRows writeChartValues(Context& context, int at)
{
    ChartRows charts;
    writeSection(context, at++, StepsSheetText::tr("Values of the charts"));
    for (std::size_t i = 0; i < context.metrics.size(); ++i) {
        const ShownMetric shown = shownMetric(context, context.metrics[i]);
        charts.rows[i] = at;
        if (shown.logarithmic) {
            at = writeDots(context, shown, context.metrics[i], at);
            continue;
        }
        writeNames(context, at, shown.title, shown.unit);
        for (std::size_t column = 0; column < context.shown; ++column)
            writeChartValue(context, shown, context.metrics[i], at, column);
        ++at;
    }
    return charts;
}

} // namespace

ChartRows writeSteps(Context& context)
{
    Sheet& sheet = context.steps;
    sheet.width(0, 46);
    sheet.width(1, 22);
    for (std::size_t column = 0; column < context.columns.rows.size(); ++column)
        sheet.width(columnAt(column), 18);
    sheet.text({0, 0}, StepsSheetText::tr("From inputs to results"), Style::title);
    sheet.text({1, 0},
               StepsSheetText::tr("Every step is a formula over the cells above it and the constants "
                                  "below: select a cell to see it."));
    sheet.text({2, 0},
               StepsSheetText::tr("The formulas are those of the methods and choices at the time of the "
                                  "export; where a method has no answer for changed inputs, the sheet does "
                                  "not notice."),
               Style::remark);
    sheet.text({kFirstRow - 1, 0}, StepsSheetText::tr("Step"), Style::heading);
    sheet.text({kFirstRow - 1, 1}, StepsSheetText::tr("Unit"), Style::heading);
    for (std::size_t column = 0; column < context.columns.rows.size(); ++column)
        sheet.text({kFirstRow - 1, columnAt(column)}, context.name(column), Style::numberHeading);
    writeInputsAsRead(context);
    writeRows(context);
    writeConstants(context);
    const ChartRows charts = writeChartValues(context, context.calculation.endRow() + 1);
    sheet.finish({kFirstRow, kFirstValueColumn});
    return charts;
}

} // namespace cw::workbook
