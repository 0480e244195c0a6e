// SPDX-License-Identifier: GPL-3.0-or-later
// From values in base units to a panel in one unit.
#include "app/models/compare_panel.h"

#include "app/models/equivalent_text.h"
#include "app/models/input_rows.h"
#include "app/models/number_text.h"
#include "app/models/references.h"
#include "app/models/texts.h"
#include "app/models/ticks.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>

namespace cw {

class PanelText {
    Q_DECLARE_TR_FUNCTIONS(cw::PanelText)
};

namespace {

// A cell in base units, or in multiples of the baseline.
struct Datum {
    bool applies = false;
    Value value; // the median where there is a range
    Value low;   // P5 and P95
    Value high;
    std::vector<double> parts;
    int digits = kEstimateDigits;
};

void divideBy(Datum& datum, const Value& baseline)
{
    datum.value = timesBaseline(datum.value, baseline);
    datum.digits = kEstimateDigits;
    if (!datum.value)
        datum.parts.clear();
    for (double& part : datum.parts)
        part /= *baseline;
}

void setRange(Datum& datum, const std::optional<Summary>& range)
{
    if (!datum.value || !range)
        return;
    datum.value = range->p50;
    datum.low = range->p5;
    datum.high = range->p95;
    datum.digits = kEstimateDigits;
}

Datum datumOf(const PanelContext& context, std::size_t at, Metric metric)
{
    const ComparedRow& row = context.compared.rows[at];
    const Per per = context.view.per;
    const bool relative = context.view.display == Display::relativeToBaseline;
    Datum datum{applies(row.outcome, per),   resultOf(row.outcome, metric, per), {}, {}, {},
                digitsOf(row.inputs, metric)};
    if (!datum.applies)
        datum.value.reset();
    if (datum.value && isSplit(context.stack, metric))
        datum.parts = partsOf(row, metric, per, context.stack);
    if (relative)
        divideBy(datum,
                 context.compared.baseline ? resultOf(context.compared.baseline->outcome, metric, per)
                                           : Value());
    if (datum.parts.empty()) // parts add up to a sum of single values: no range fits it
        setRange(datum,
                 relative ? context.draws.timesBaseline(at, {metric}) : context.draws.summary(at, {metric}));
    return datum;
}

std::vector<Datum> dataOf(const PanelContext& context, Metric metric)
{
    std::vector<Datum> data;
    for (std::size_t at = 0; at < context.compared.rows.size(); ++at)
        data.push_back(datumOf(context, at, metric));
    return data;
}

std::vector<double> knownValues(const std::vector<Datum>& data)
{
    std::vector<double> values;
    for (const Datum& datum : data)
        for (const Value& value : {datum.value, datum.low, datum.high})
            if (value)
                values.push_back(*value);
    return values;
}

DisplayUnit axisUnit(const PanelContext& context, Metric metric, const Span& span)
{
    if (context.view.display == Display::relativeToBaseline)
        return {};
    const Dimension dimension = metricRow(metric).dimension;
    if (scaleFor(span) == chart::Scale::logDots)
        return unitOfDecades(dimension, span.smallest, span.largest, context.language);
    return unitFor(dimension, span.largest, context.language);
}

QString unitText(const PanelContext& context, const DisplayUnit& unit)
{
    if (context.view.display == Display::relativeToBaseline)
        return PanelText::tr("× baseline", "unit of an axis");
    return unitPer(QString::fromStdString(unit.symbol), context.view.per);
}

QString labelOf(const PanelContext& context, const Datum& datum, double factor)
{
    if (!datum.applies)
        return doesNotApplyText();
    if (!datum.value)
        return notKnownText();
    const QString number = roundedText(*datum.value * factor, datum.digits);
    return context.view.display == Display::relativeToBaseline ? PanelText::tr("%1 ×", "950 ×").arg(number)
                                                               : number;
}

chart::Cell cellOf(const PanelContext& context, const Datum& datum, double factor, chart::Scale scale)
{
    chart::Cell cell;
    cell.label = labelOf(context, datum, factor).toStdString();
    if (!datum.value)
        return cell;
    cell.value = *datum.value * factor;
    if (datum.low && datum.high) {
        cell.low = *datum.low * factor;
        cell.high = *datum.high * factor;
    }
    if (scale == chart::Scale::linearBars)
        for (const double part : datum.parts)
            cell.segments.push_back(part * factor);
    return cell;
}

Axis axisFor(const Span& span, double factor)
{
    const Span shown{span.smallest * factor, span.largest * factor};
    return scaleFor(span) == chart::Scale::logDots ? logAxis(shown) : linearAxis(shown.largest);
}

// Only where the axis is one of decades and in a unit of energy that homes and countries use in a while.
std::vector<chart::Reference> referencesOf(const PanelContext& context, const chart::Panel& panel,
                                           double factor)
{
    const auto yearly = yearlyKwh(1.0 / factor, context.view.per);
    if (panel.scale != chart::Scale::logDots || context.view.display == Display::relativeToBaseline
        || !yearly)
        return {};
    auto references = referencesWithin({panel.minimum * *yearly, panel.maximum * *yearly}, context.yardsticks,
                                       homeOfZone(context.yardsticks, context.view.homes), context.language);
    for (chart::Reference& reference : references)
        reference.value /= *yearly;
    return references;
}

} // namespace

std::array<Metric, 4> panelMetrics(const CompareView& view)
{
    return {Metric::electricityFacility, view.carbon, view.water, view.cost};
}

QString panelTitle(Metric metric)
{
    switch (metricRow(metric).dimension) {
    case Dimension::energy: return PanelText::tr("Electricity");
    case Dimension::carbon: return PanelText::tr("Carbon");
    case Dimension::water: return PanelText::tr("Water");
    case Dimension::money: return PanelText::tr("Cost");
    case Dimension::power:
    case Dimension::count:
    case Dimension::ratio: break;
    }
    return metricLabel(metric);
}

// The largest value's unit alone may leave the smallest with many zeros.
DisplayUnit unitOfDecades(Dimension dimension, double smallest, double largest, Language language)
{
    DisplayUnit best = unitFor(dimension, largest, language);
    const auto longest = [&](const DisplayUnit& unit) {
        return std::max(roundedText(smallest * unit.factor, kEstimateDigits).size(),
                        roundedText(largest * unit.factor, kEstimateDigits).size());
    };
    for (double size = largest; size > smallest; size /= 10.0) {
        const DisplayUnit unit = unitFor(dimension, size, language);
        if (longest(unit) < longest(best))
            best = unit;
    }
    return best;
}

chart::Panel buildPanel(const PanelContext& context, Metric metric)
{
    const std::vector<Datum> data = dataOf(context, metric);
    const Span span = spanOf(knownValues(data));
    const DisplayUnit unit = axisUnit(context, metric, span);
    const Axis axis = axisFor(span, unit.factor);

    chart::Panel panel;
    panel.title = panelTitle(metric).toStdString();
    panel.unit = unitText(context, unit).toStdString();
    panel.scale = axis.scale;
    panel.minimum = axis.minimum;
    panel.maximum = axis.maximum;
    panel.ticks = axis.ticks;
    for (const Datum& datum : data)
        panel.cells.push_back(cellOf(context, datum, unit.factor, axis.scale));
    if (metric == Metric::electricityFacility)
        panel.references = referencesOf(context, panel, unit.factor);
    return panel;
}

} // namespace cw
