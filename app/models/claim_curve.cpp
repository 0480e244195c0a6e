// SPDX-License-Identifier: GPL-3.0-or-later
// The curve, the figures on it, and the axes around both.
#include "app/models/claim_curve.h"

#include "app/engine/claim/condition.h"
#include "app/models/claim_scale.h"
#include "app/models/quantity_words.h"
#include "app/models/source_text.h"
#include "app/models/ticks.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

#include <QCoreApplication>

namespace cw {

class ClaimCurveText {
    Q_DECLARE_TR_FUNCTIONS(cw::ClaimCurveText)
};

namespace {

constexpr std::size_t kCurvePoints = 61;
constexpr std::size_t kMostFigures = 8;
constexpr double kRoom = 3.0;       // an axis goes on by this factor beyond what stands on it
constexpr double kLeastSpan = 30.0; // the two ends of an axis are at least so many times apart

bool isPositive(double value)
{
    return std::isfinite(value) && value > 0.0;
}

bool alike(const std::string& a, const std::string& b)
{
    const auto first = Unit::parse(a);
    const auto second = Unit::parse(b);
    return first && second && first.value().convertibleTo(second.value());
}

// The two terms: `y` is the one of which the most is published.
struct Pair {
    std::size_t x;
    std::size_t y;
};

std::size_t countOf(std::span<const KnownFigure> figures, const ExpressionTerm& term)
{
    if (term.unit.empty())
        return 0;
    return static_cast<std::size_t>(std::count_if(
        figures.begin(), figures.end(), [&](const KnownFigure& f) { return alike(f.unit, term.unit); }));
}

std::optional<Pair> chosenPair(const Check& check, std::span<const KnownFigure> figures,
                               const std::vector<double>& medians, Language language)
{
    std::vector<std::pair<std::size_t, std::size_t>> terms; // what is published of it, the term
    for (const Condition& condition : check.conditions) {
        const auto term = static_cast<std::size_t>(condition.term);
        if (term < medians.size() && isPositive(condition.needed) && isPositive(medians[term])
            && !termName(check.expression->terms[term], language).isEmpty())
            terms.emplace_back(countOf(figures, check.expression->terms[term]), term);
    }
    if (terms.size() < 2)
        return std::nullopt;
    std::stable_sort(terms.begin(), terms.end(),
                     [](const auto& a, const auto& b) { return a.first > b.first; });
    return Pair{terms[1].second, terms[0].second};
}

double neededFor(const Check& check, std::size_t term)
{
    for (const Condition& condition : check.conditions)
        if (static_cast<std::size_t>(condition.term) == term)
            return condition.needed;
    return std::numeric_limits<double>::quiet_NaN();
}

struct Known {
    const KnownFigure* figure;
    double x;
    double y;
};

// Spread over the whole range where there are too many.
std::vector<Known> thinned(std::vector<Known> all)
{
    std::sort(all.begin(), all.end(), [](const Known& a, const Known& b) { return a.y < b.y; });
    if (all.size() <= kMostFigures)
        return all;
    std::vector<Known> out;
    for (std::size_t i = 0; i < kMostFigures; ++i)
        out.push_back(all[i * (all.size() - 1) / (kMostFigures - 1)]);
    return out;
}

QString curveTitle()
{
    return ClaimCurveText::tr("On the line lie all pairs of these two that make the claim true.");
}

class CurveMaker {
public:
    CurveMaker(const Check& check, const Pair& pair, std::span<const KnownFigure> figures, Language language)
        : m_check(check)
        , m_expression(*check.expression)
        , m_pair(pair)
        , m_figures(figures)
        , m_language(language)
        , m_medians(medianTerms(*check.expression))
        , m_target(middleOf(*check.claimed))
    {
    }

    chart::ConditionCurve make()
    {
        const std::vector<Known> known = knownPoints();
        std::vector<double> xs{m_medians[m_pair.x], neededFor(m_check, m_pair.x)};
        std::vector<double> ys{m_medians[m_pair.y], neededFor(m_check, m_pair.y)};
        for (const Known& point : known) {
            xs.push_back(point.x);
            ys.push_back(point.y);
        }
        chart::ConditionCurve curve;
        curve.title = curveTitle().toStdString();
        const ClaimScale x = setAxis(curve.x, m_pair.x, xs);
        const ClaimScale y = setAxis(curve.y, m_pair.y, ys);
        addCurve(curve, x.factor, y.factor);
        addPoints(curve, known, x, y);
        return curve;
    }

private:
    // What the other term would have to be for each value of the given one.
    [[nodiscard]] std::vector<double> solved(std::size_t given, const std::vector<double>& values,
                                             std::size_t wanted) const
    {
        return trueCurve(m_expression, static_cast<int>(given), values, static_cast<int>(wanted), m_target,
                         m_check.unit);
    }

    std::vector<Known> knownPoints() const
    {
        std::vector<Known> out;
        const std::string& unit = m_expression.terms[m_pair.y].unit;
        std::vector<double> ys;
        for (const KnownFigure& figure : m_figures) {
            const auto value = unit.empty()
                ? std::nullopt
                : inUnit({figure.value, figure.value, figure.unit, ClaimBound::exactly}, unit);
            if (!value || !isPositive(value->low))
                continue;
            out.push_back({&figure, 0.0, value->low});
            ys.push_back(value->low);
        }
        const std::vector<double> xs = solved(m_pair.y, ys, m_pair.x);
        for (std::size_t i = 0; i < out.size(); ++i)
            out[i].x = xs[i];
        std::erase_if(out, [](const Known& known) { return !isPositive(known.x); });
        return thinned(std::move(out));
    }

    ClaimScale setAxis(chart::ValueAxis& axis, std::size_t term, const std::vector<double>& values) const
    {
        Span span = spanOf(values);
        const double widen = std::max(1.0, std::sqrt(kLeastSpan / (span.largest / span.smallest)));
        span = {span.smallest / std::max(widen, kRoom), span.largest * std::max(widen, kRoom)};
        const ExpressionTerm& shown = m_expression.terms[term];
        const ClaimScale scale = claimScale(shown.unit, m_medians[term], m_language);
        axis.title = termName(shown, m_language).toStdString();
        axis.unit = scale.unit.toStdString();
        axis.logarithmic = true;
        axis.minimum = span.smallest * scale.factor;
        axis.maximum = span.largest * scale.factor;
        axis.ticks = logAxis({axis.minimum, axis.maximum}).ticks;
        return scale;
    }

    void addCurve(chart::ConditionCurve& curve, double xFactor, double yFactor) const
    {
        std::vector<double> given;
        for (std::size_t i = 0; i < kCurvePoints; ++i) {
            const double share = static_cast<double>(i) / (kCurvePoints - 1);
            curve.xs.push_back(curve.x.minimum * std::pow(curve.x.maximum / curve.x.minimum, share));
            given.push_back(curve.xs.back() / xFactor);
        }
        for (const double y : solved(m_pair.x, given, m_pair.y))
            curve.ys.push_back(y * yFactor);
    }

    void addPoints(chart::ConditionCurve& curve, const std::vector<Known>& known, const ClaimScale& x,
                   const ClaimScale& y) const
    {
        const auto text = [](double value, const ClaimScale& scale) {
            return (roundedText(value * scale.factor, kEstimateDigits) + u' ' + scale.unit).trimmed();
        };
        const auto both = [&](double atX, double atY) {
            return ClaimCurveText::tr("%1 and %2", "1 and 2: values of the two axes")
                .arg(text(atX, x), text(atY, y))
                .toStdString();
        };
        curve.points.push_back({ClaimCurveText::tr("as worked out above").toStdString(),
                                m_medians[m_pair.x] * x.factor, m_medians[m_pair.y] * y.factor, true,
                                both(m_medians[m_pair.x], m_medians[m_pair.y])});
        for (const Known& point : known)
            curve.points.push_back(
                {(QString::fromStdString(point.figure->label) + u' ' + text(point.y, y)).toStdString(),
                 point.x * x.factor, point.y * y.factor, false, both(point.x, point.y)});
    }

    const Check& m_check;
    const Expression& m_expression;
    Pair m_pair;
    std::span<const KnownFigure> m_figures;
    Language m_language;
    std::vector<double> m_medians;
    double m_target;
};

struct UnitName {
    const char* unit;
    const char* name;
};
constexpr const char* kContext = "ClaimTerm";
constexpr std::array kUnitNames{
    UnitName{"query/d", QT_TRANSLATE_NOOP("ClaimTerm", "Queries")},
    UnitName{"Wh/query", QT_TRANSLATE_NOOP("ClaimTerm", "Energy of a query")},
    UnitName{"W/accelerator", QT_TRANSLATE_NOOP("ClaimTerm", "Power of an accelerator")},
    UnitName{"kW/server", QT_TRANSLATE_NOOP("ClaimTerm", "Power of a server")},
    UnitName{"accelerator/server", QT_TRANSLATE_NOOP("ClaimTerm", "Accelerators in a server")},
    UnitName{"kWh/home/year", QT_TRANSLATE_NOOP("ClaimTerm", "Electricity of a home")},
    UnitName{"g/kWh", QT_TRANSLATE_NOOP("ClaimTerm", "Carbon of electricity")},
    UnitName{"L/kWh", QT_TRANSLATE_NOOP("ClaimTerm", "Water of electricity")},
    UnitName{"USD/kWh", QT_TRANSLATE_NOOP("ClaimTerm", "Price of electricity")},
    UnitName{"accelerator", QT_TRANSLATE_NOOP("ClaimTerm", "Accelerators")},
    UnitName{"server", QT_TRANSLATE_NOOP("ClaimTerm", "Servers")},
    UnitName{"query", QT_TRANSLATE_NOOP("ClaimTerm", "Queries")},
    UnitName{"home", QT_TRANSLATE_NOOP("ClaimTerm", "Homes")},
    UnitName{"d", QT_TRANSLATE_NOOP("ClaimTerm", "Time")},
};

} // namespace

chart::ConditionCurve buildConditionCurve(const Check& check, std::span<const KnownFigure> figures,
                                          Language language)
{
    if (!check.expression || !check.recomputed || !check.claimed || !isPositive(middleOf(*check.claimed)))
        return {};
    const auto pair = chosenPair(check, figures, medianTerms(*check.expression), language);
    return pair ? CurveMaker(check, *pair, figures, language).make() : chart::ConditionCurve{};
}

QString termName(const ExpressionTerm& term, Language language)
{
    if (term.figure)
        return localName(term.figure->label, term.figure->labelZh, language);
    for (const UnitName& entry : kUnitNames)
        if (!term.unit.empty() && alike(term.unit, entry.unit))
            return QCoreApplication::translate(kContext, entry.name);
    return {};
}

QString termText(const ExpressionTerm& term)
{
    if (term.figure)
        return quantityText(term.figure->value, term.unit);
    if (term.value.kind != DistributionKind::point)
        return u'(' + QString::fromStdString(term.text) + u')';
    return quantityText(term.value.a, term.unit, printedDigits(term.value.a));
}

std::vector<KnownFigure> knownFigures(std::span<const Preset> presets, Language language)
{
    std::vector<KnownFigure> out;
    for (const Preset& preset : presets)
        for (const Figure& figure : preset.figures)
            if (figure.unit.find('/') != std::string::npos)
                out.push_back({localName(preset.name, preset.nameZh, language).toStdString(), figure.value,
                               figure.unit, figure.source});
    return out;
}

} // namespace cw
