// SPDX-License-Identifier: GPL-3.0-or-later
// From draws to curves.
#include "app/models/distribution_model.h"

#include "app/models/metric_axis.h"
#include "app/models/number_text.h"
#include "app/models/texts.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>

namespace cw {

class DistributionText {
    Q_DECLARE_TR_FUNCTIONS(cw::DistributionText)
};

namespace {

constexpr std::size_t kBins = 60;
constexpr std::size_t kSteps = 100;

// A scenario whose result has a range.
struct Spread {
    const ComparedRow* row;
    std::size_t position;
    Summary summary;
    std::span<const double> draws;
};

std::vector<Spread> spreadsOf(const Compared& compared, const ComparedDraws& draws, Metric metric)
{
    std::vector<Spread> spreads;
    for (std::size_t i = 0; i < compared.rows.size(); ++i)
        if (const auto summary = draws.summary(i, {metric}))
            spreads.push_back({&compared.rows[i], i, *summary, draws.of(i, {metric})});
    return spreads;
}

MetricAxis axisOf(const std::vector<Spread>& spreads, const CompareInput& input, Metric metric)
{
    constexpr std::array ends{0.005, 0.99};
    std::vector<double> values;
    for (const Spread& s : spreads)
        for (const double x : quantilesOf(s.draws, ends))
            values.push_back(x);
    return metricAxis(values, AxisFrom::nearest, metric, input.view.per, input.language);
}

// Takes the grain of the bins off: weights 1, 2, 1, twice; the area stays the same.
void smooth(std::vector<double>& heights)
{
    for (int pass = 0; pass < 2; ++pass) {
        double before = heights.front();
        for (std::size_t i = 0; i + 1 < heights.size(); ++i) {
            const double own = heights[i];
            heights[i] = (before + 2.0 * own + heights[i + 1]) / 4.0;
            before = own;
        }
    }
}

// On a logarithmic axis the height is per factor, so that an area is still a chance.
Curve densityOn(const MetricAxis& axis, std::span<const double> draws)
{
    if (!axis.axis.logarithmic)
        return densityOf(draws, kBins);
    std::vector<double> logs; // of the few draws that are 0 there is none
    for (const double x : draws)
        if (x > 0.0)
            logs.push_back(std::log10(x));
    Curve curve = densityOf(logs, kBins);
    for (double& x : curve.x)
        x = std::pow(10.0, x);
    return curve;
}

QString rangeLabel(const Spread& spread, Metric metric, Language language)
{
    return rangeOfValues(spread.summary.p5, spread.summary.p95, metricRow(metric).dimension, language);
}

QString detailsOf(const Spread& spread, const MetricAxis& axis)
{
    return DistributionText::tr("Mean %1\nHalf of the draws between %2 and %3")
        .arg(axis.text(spread.summary.mean), axis.text(spread.summary.p25), axis.text(spread.summary.p75));
}

// Draw by draw, so that what both share cancels out.
QString besideBaseline(const Spread& spread, const ComparedDraws& draws, Metric metric, Language language)
{
    const Value less = draws.lessThanBaseline(spread.position, {metric});
    const auto times = draws.timesBaseline(spread.position, {metric});
    const auto minus = draws.minusBaseline(spread.position, {metric});
    if (!less || !times || !minus)
        return {};
    return DistributionText::tr(
               "%1 times the baseline (%2–%3)\nDifference from the baseline: %4\nChance of less than the "
               "baseline: %5 %",
               "1: median, 2 and 3: range, 4: range, 5: per cent")
        .arg(roundedText(times->p50, kEstimateDigits), roundedText(times->p5, kEstimateDigits),
             roundedText(times->p95, kEstimateDigits),
             rangeOfValues(minus->p5, minus->p95, metricRow(metric).dimension, language),
             roundedText(*less * 100.0, kEstimateDigits));
}

chart::DistributionSeries seriesOf(const Spread& spread, const MetricAxis& axis, Metric metric,
                                   chart::CurveKind kind, Language language)
{
    chart::DistributionSeries series;
    series.name = spread.row->scenario->name;
    series.style = spread.row->scenario->style;
    Curve curve = kind == chart::CurveKind::density ? densityOn(axis, spread.draws)
                                                    : exceedanceOf(spread.draws, kSteps);
    if (kind == chart::CurveKind::density && !curve.y.empty())
        smooth(curve.y);
    const double heightFactor = kind == chart::CurveKind::density ? 1.0 : 100.0;
    for (std::size_t i = 0; i < curve.x.size(); ++i) {
        series.x.push_back(axis.scaled(curve.x[i]));
        series.y.push_back(curve.y[i] * heightFactor);
    }
    if (kind == chart::CurveKind::density
        && !series.x.empty()) { // the curve stands on the ground at both ends
        series.x.insert(series.x.begin(), series.x.front());
        series.y.insert(series.y.begin(), 0.0);
        series.x.push_back(series.x.back());
        series.y.push_back(0.0);
    }
    const Summary& s = spread.summary;
    series.p5 = axis.scaled(s.p5);
    series.p25 = axis.scaled(s.p25);
    series.p50 = axis.scaled(s.p50);
    series.p75 = axis.scaled(s.p75);
    series.p95 = axis.scaled(s.p95);
    series.label = rangeLabel(spread, metric, language).toStdString();
    series.details = detailsOf(spread, axis).toStdString();
    return series;
}

// A narrow curve would press the others flat: beyond this, each is as high as it can be, and the note says so.
constexpr double kMostHeightRatio = 4.0;

double highestOf(const chart::DistributionSeries& series)
{
    return *std::max_element(series.y.begin(), series.y.end());
}

// Whether the curves were brought to one height.
bool equalise(std::vector<chart::DistributionSeries>& series)
{
    double least = 0.0;
    double most = 0.0;
    for (const chart::DistributionSeries& s : series) {
        least = least == 0.0 ? highestOf(s) : std::min(least, highestOf(s));
        most = std::max(most, highestOf(s));
    }
    if (most <= kMostHeightRatio * least)
        return false;
    for (chart::DistributionSeries& s : series)
        for (const double factor = 1.0 / highestOf(s); double& y : s.y)
            y *= factor;
    return true;
}

chart::ValueAxis heightAxis(const std::vector<chart::DistributionSeries>& series, chart::CurveKind kind)
{
    chart::ValueAxis axis;
    if (kind == chart::CurveKind::exceedance) {
        axis.title = DistributionText::tr("Chance of more").toStdString();
        axis.unit = "%";
        axis.maximum = 100.0;
        for (const double tick : {0.0, 25.0, 50.0, 75.0, 100.0})
            axis.ticks.push_back({tick, (roundedText(tick, 3) + QStringLiteral(" %")).toStdString()});
        return axis;
    }
    axis.title = DistributionText::tr("More likely is higher").toStdString();
    axis.maximum = 0.0;
    for (const chart::DistributionSeries& s : series)
        for (const double y : s.y)
            axis.maximum = std::max(axis.maximum, y);
    return axis;
}

// Who is ahead, and how surely.
QString headline(const std::vector<Spread>& spreads, Metric metric, Language language)
{
    const auto name = [](const Spread& s) { return QString::fromStdString(s.row->scenario->name); };
    if (spreads.size() == 1)
        return DistributionText::tr("%1: %2, nine times out of ten %3.", "1: scenario, 2: median, 3: range")
            .arg(name(spreads[0]),
                 roundedValue(spreads[0].summary.p50, metricRow(metric).dimension, kEstimateDigits, language),
                 rangeLabel(spreads[0], metric, language));
    std::vector<const Spread*> sorted;
    for (const Spread& s : spreads)
        sorted.push_back(&s);
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const Spread* a, const Spread* b) { return a->summary.p50 > b->summary.p50; });
    const double more = 100.0 * (1.0 - probabilityLess(sorted[0]->draws, sorted[1]->draws));
    const QString what = metricLabel(metric);
    if (more >= 99.5)
        return DistributionText::tr("%1 comes out above %2 in practically every draw (%3).",
                                    "two scenarios, 3: electricity")
            .arg(name(*sorted[0]), name(*sorted[1]), what);
    return DistributionText::tr("%1 comes out above %2 in %3 of 100 draws (%4).",
                                "two scenarios, 3: 83, 4: electricity")
        .arg(name(*sorted[0]), name(*sorted[1]), roundedText(more, 2), what);
}

QString missingNote(const Compared& compared, const std::vector<Spread>& spreads)
{
    QStringList names;
    for (const ComparedRow& row : compared.rows)
        if (std::none_of(spreads.begin(), spreads.end(), [&](const Spread& s) { return s.row == &row; }))
            names << QString::fromStdString(row.scenario->name);
    if (names.isEmpty())
        return {};
    return DistributionText::tr("Without a range, and so without a curve: %1.", "1: scenarios")
        .arg(names.join(DistributionText::tr(", ", "between names of scenarios")));
}

QString readingNote(chart::CurveKind kind, const MetricAxis& axis)
{
    const QString strips = DistributionText::tr("Strips: 5th to 95th percentile, thicker from the 25th to "
                                                "the 75th, mark at the median. All scenarios "
                                                "are drawn from the same points.");
    if (kind == chart::CurveKind::exceedance)
        return DistributionText::tr("The height is the chance of more than the value below.") + u' ' + strips;
    if (axis.axis.logarithmic)
        return DistributionText::tr("On the logarithmic axis the height is per factor, not per unit.") + u' '
            + strips;
    return strips;
}

} // namespace

DistributionView buildDistribution(const CompareInput& input, Metric metric, chart::CurveKind kind)
{
    const Compared compared = compareAll(input.comparison, Rows::shown);
    const ComparedDraws draws(compared, input.comparison, {{metric}}, input.view.per, input.draws,
                              input.threads);
    if (draws.error())
        return {{{}, errorText(*draws.error())}, {}};
    const auto spreads = spreadsOf(compared, draws, metric);
    if (spreads.empty())
        return {{{},
                 DistributionText::tr(
                     "No input of the shown scenarios that this result reads has a range. Type one in the "
                     "inspector, such as “2..4 Wh” or “3 ± 1 Wh”.")},
                {}};
    const MetricAxis axis = axisOf(spreads, input, metric);
    chart::DistributionChart chart;
    chart.texts = commonTexts(input, compared, std::array{metric});
    chart.kind = kind;
    chart.values = axis.axis;
    for (const Spread& spread : spreads) {
        chart.series.push_back(seriesOf(spread, axis, metric, kind, input.language));
        if (const QString beside = besideBaseline(spread, draws, metric, input.language); !beside.isEmpty())
            chart.series.back().details += '\n' + beside.toStdString();
    }
    const bool equalised = kind == chart::CurveKind::density && equalise(chart.series);
    chart.heights = heightAxis(chart.series, kind);
    chart.texts.headline = headline(spreads, metric, input.language).toStdString();
    chart.texts.subtitle = DistributionText::tr("%1 %2, %3 draws.", "1: result, 2: per year, 3: number")
                               .arg(metricLabel(metric), perLabel(input.view.per),
                                    roundedText(static_cast<double>(input.draws), 4))
                               .toStdString();
    chart.texts.note =
        joinedSentences(
            {equalised ? DistributionText::tr("Each curve is drawn to the same height.") : QString(),
             readingNote(kind, axis), missingNote(compared, spreads)},
            input.language)
            .toStdString();
    QStringList said{QString::fromStdString(chart.texts.headline)};
    for (const Spread& spread : spreads)
        said << DistributionText::tr("%1: median %2, %3.")
                    .arg(QString::fromStdString(spread.row->scenario->name),
                         roundedValue(spread.summary.p50, metricRow(metric).dimension, kEstimateDigits,
                                      input.language),
                         rangeLabel(spread, metric, input.language));
    chart.texts.description = joinedSentences(said, input.language).toStdString();
    DistributionView view{{std::move(chart), {}}, {}};
    for (const Spread& spread : spreads)
        view.scenarios.push_back(spread.row->scenario->id);
    return view;
}

} // namespace cw
