// SPDX-License-Identifier: GPL-3.0-or-later
// Choosing what to say, and saying it.
#include "app/models/headline.h"

#include "app/models/equivalent_text.h"
#include "app/models/number_text.h"
#include "app/models/texts.h"

#include <algorithm>

#include <QCoreApplication>

namespace cw {

class HeadlineText {
    Q_DECLARE_TR_FUNCTIONS(cw::HeadlineText)
};

namespace {

constexpr double kAboutOne = 0.05;

struct Known {
    const ComparedRow* row = nullptr;
    std::size_t position = 0;
    double kwh = 0.0; // the median where there is a range
    Value low;
    Value high;
};

constexpr DrawnResult kElectricity{Metric::electricityFacility, {}};

QString nameOf(const ComparedRow& row)
{
    return QString::fromStdString(row.scenario->name);
}

// The rows whose electricity is known, the largest first; equals stay in the order of the comparison.
std::vector<Known> knownRows(const Compared& compared, const ComparedDraws& draws, Per per)
{
    std::vector<Known> known;
    for (std::size_t i = 0; i < compared.rows.size(); ++i) {
        const ComparedRow& row = compared.rows[i];
        const Value kwh = resultOf(row.outcome, Metric::electricityFacility, per);
        const auto range = draws.summary(i, kElectricity);
        if (kwh && range)
            known.push_back({&row, i, range->p50, range->p5, range->p95});
        else if (kwh)
            known.push_back({&row, i, *kwh, {}, {}});
    }
    std::stable_sort(known.begin(), known.end(),
                     [](const Known& a, const Known& b) { return a.kwh > b.kwh; });
    return known;
}

// What the largest is compared with: the baseline where it is shown and not itself the largest, otherwise the second.
const Known& counterpart(const std::vector<Known>& known, const Compared& compared)
{
    if (compared.baseline)
        for (std::size_t i = 1; i < known.size(); ++i)
            if (known[i].row->scenario == compared.baseline->scenario)
                return known[i];
    return known[1];
}

QString equivalentOf(double kwh, Per per, const std::string& zone,
                     std::span<const equivalent::Yardstick> yardsticks, Language language)
{
    const auto yearly = yearlyKwh(kwh, per);
    if (!yearly)
        return {};
    const auto best = equivalent::bestEquivalent(yardsticks, *yearly, homeOfZone(yardsticks, zone));
    return best ? equivalentText(*best, per, language) : QString();
}

QString energyText(const Known& known, Language language)
{
    if (known.low && known.high)
        return rangeOfValues(*known.low, *known.high, Dimension::energy, language);
    return roundedValue(known.kwh, Dimension::energy, kEstimateDigits, language);
}

QString oneSentence(const Known& known, const QString& equivalent, Per per, Language language)
{
    const QString name = nameOf(*known.row);
    const QString energy = energyText(known, language);
    if (equivalent.isEmpty())
        return HeadlineText::tr("%1 takes %2 of electricity %3.", "1: scenario, 2: energy, 3: per year")
            .arg(name, energy, perLabel(per));
    return HeadlineText::tr("%1 takes %2 of electricity %3, as much as %4.",
                            "1: scenario, 2: energy, 3: per year, 4: 24,000 US homes")
        .arg(name, energy, perLabel(per), equivalent);
}

QString equivalentSentence(const Known& known, const QString& equivalent, Per per)
{
    if (equivalent.isEmpty())
        return {};
    if (per == Per::run)
        return HeadlineText::tr("A run of %1 takes as much electricity as %2.",
                                "1: scenario, 2: 24,000 US homes in a year")
            .arg(nameOf(*known.row), equivalent);
    return HeadlineText::tr("%1 takes as much electricity as %2.", "1: scenario, 2: 24,000 US homes")
        .arg(nameOf(*known.row), equivalent);
}

// No result at all: say why, and the way out.
QString nothingKnown(const Compared& compared, Per per)
{
    const bool applicable = std::any_of(compared.rows.begin(), compared.rows.end(),
                                        [&](const ComparedRow& row) { return applies(row.outcome, per); });
    if (applicable)
        return HeadlineText::tr("The electricity is not known: fill in the inputs that say “not known”.");
    const bool anyOn = std::any_of(compared.rows.begin(), compared.rows.end(),
                                   [](const ComparedRow& row) { return applies(row.outcome, Per::year); });
    if (!anyOn)
        return HeadlineText::tr("Nothing to count yet: switch on training, inference or a fleet.");
    return HeadlineText::tr("None of these scenarios can be counted %1: choose another unit.",
                            "%1: per query")
        .arg(perLabel(per));
}

QString nothingShown(int hidden)
{
    if (hidden > 0)
        return HeadlineText::tr("All scenarios are hidden: tick one in the list to see it here.");
    return HeadlineText::tr("Add a scenario to see its electricity, carbon, water and cost here.");
}

} // namespace

QString ratioText(const Ratio& ratio, Language language)
{
    const QString point = countText(ratio.point, kEstimateDigits, language);
    if (!ratio.low || !ratio.high)
        return point;
    const QString low = countText(*ratio.low, kEstimateDigits, language);
    const QString high = countText(*ratio.high, kEstimateDigits, language);
    return low == high ? low : low + u'–' + high;
}

bool isAboutOne(const Ratio& ratio)
{
    if (ratio.low && ratio.high)
        return *ratio.low <= 1.0 && *ratio.high >= 1.0;
    return ratio.point >= 1.0 - kAboutOne && ratio.point <= 1.0 + kAboutOne;
}

QString ratioSentence(const QString& subject, const QString& object, const Ratio& ratio, Per per,
                      Language language)
{
    // A ratio of years is the same as one of days: no need to say it.
    const bool ofTime = per == Per::year || per == Per::day;
    if (isAboutOne(ratio) && ofTime)
        return HeadlineText::tr("%1 and %2 take about the same electricity.", "two scenarios")
            .arg(subject, object);
    if (isAboutOne(ratio))
        return HeadlineText::tr("%1 and %2 take about the same electricity %3.",
                                "two scenarios, 3: per query")
            .arg(subject, object, perLabel(per));
    if (ofTime)
        return HeadlineText::tr("%1 takes %2 times the electricity of %3.",
                                "1: scenario, 2: 950, 3: scenario")
            .arg(subject, ratioText(ratio, language), object);
    return HeadlineText::tr("%1 takes %2 times the electricity of %3 %4.",
                            "1: scenario, 2: 950, 3: scenario, 4: per query")
        .arg(subject, ratioText(ratio, language), object, perLabel(per));
}

Headline headlineOf(const Compared& compared, const ComparedDraws& draws, const CompareView& view, int hidden,
                    std::span<const equivalent::Yardstick> yardsticks, Language language)
{
    if (compared.rows.empty())
        return {nothingShown(hidden), {}};
    const std::vector<Known> known = knownRows(compared, draws, view.per);
    if (known.empty())
        return {nothingKnown(compared, view.per), {}};

    const Known& largest = known.front();
    QString equivalent = equivalentOf(largest.kwh, view.per, view.homes, yardsticks, language);
    if (largest.low && !equivalent.isEmpty()) // a range has no single equivalent
        equivalent = HeadlineText::tr("%1 at the median", "%1: 24,000 US homes").arg(equivalent);
    if (known.size() == 1)
        return {oneSentence(largest, equivalent, view.per, language), {}};
    const Known& other = counterpart(known, compared);
    const Value ratio = timesBaseline(largest.kwh, other.kwh);
    if (!ratio)
        return {oneSentence(largest, equivalent, view.per, language), {}};
    const auto range = draws.ratio(largest.position, other.position, kElectricity);
    const Ratio times =
        range && range->p5 < range->p95 ? Ratio{range->p50, range->p5, range->p95} : Ratio{*ratio, {}, {}};
    return {ratioSentence(nameOf(*largest.row), nameOf(*other.row), times, view.per, language),
            equivalentSentence(largest, equivalent, view.per)};
}

} // namespace cw
