// SPDX-License-Identifier: GPL-3.0-or-later
// Words for checks.
#include "app/models/check_text.h"

#include "app/models/error_text.h"
#include "app/models/language.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace cw {

class CheckText {
    Q_DECLARE_TR_FUNCTIONS(cw::CheckText)
};

namespace {

QString facetText(const std::string& english, const std::string& chinese)
{
    return localName(english, chinese, currentLanguage());
}

// "10,000", "2.6".
QString factorText(double factor)
{
    return countText(factor, factor < 10.0 ? kEstimateDigits : kSourcedDigits, currentLanguage());
}

QString missingSentence(const Claim& claim, const Check& check)
{
    if (!claim.missing.empty())
        return CheckText::tr("Cannot be checked: %1").arg(facetText(claim.missing, claim.missingZh));
    if (check.error) {
        const QString typed = QString::fromStdString(claim.expression);
        return CheckText::tr("Cannot be checked. %1").arg(expressionErrorText(*check.error, typed));
    }
    if (!check.recomputed)
        return CheckText::tr("Cannot be checked yet: say how the figure can be worked out.");
    return CheckText::tr("Worked out: %1. Give the published figure to compare it.")
        .arg(recomputedText(*check.recomputed));
}

// What is wrong with the idea while the arithmetic may be right; empty where nothing is.
QString butText(const Check& check)
{
    for (const Slip& slip : check.slips)
        if (!slip.corrected || slip.code == SlipCode::powerEnergy)
            return slipExplanation(slip);
    return {};
}

// The number is the one that the claim's source prints.
bool isSourced(const Claim& claim, const Check& check)
{
    return standsAlone(check) && !claim.sources.empty();
}

QString offSentence(const Claim& claim, const Check& check)
{
    const QString claimed = valueText(*check.claimed);
    const QString recomputed = recomputedText(*check.recomputed);
    for (const Facet& facet : claim.facets)
        if (facet.told != facet.is && (facet.kind == FacetKind::law || facet.kind == FacetKind::growth))
            return CheckText::tr("Off: it is told as “%1”; in truth it is “%2”.")
                .arg(facetText(facet.told, facet.toldZh), facetText(facet.is, facet.isZh));
    if (isSourced(claim, check))
        return CheckText::tr("Off: %1 is published, its source has %2.").arg(claimed, recomputed);
    if (!std::isfinite(check.offBy) || check.ratio <= 0.0)
        return CheckText::tr("Off: %1 is published, and the figures give %2.").arg(claimed, recomputed);
    return check.ratio >= 1.0 ? CheckText::tr("Off: %1 is %2 times too large. The figures give %3.")
                                    .arg(claimed, factorText(check.offBy), recomputed)
                              : CheckText::tr("Off: %1 is %2 times too small. The figures give %3.")
                                    .arg(claimed, factorText(check.offBy), recomputed);
}

QString holdsSentence(const Claim& claim, const Check& check)
{
    const QString claimed = valueText(*check.claimed);
    if (isSourced(claim, check))
        return CheckText::tr("Holds: %1, as in its source. There is nothing to recompute.").arg(claimed);
    return CheckText::tr("Holds: %1 is published, the figures give %2.")
        .arg(claimed, recomputedText(*check.recomputed));
}

} // namespace

bool standsAlone(const Check& check)
{
    if (!check.expression || check.expression->terms.size() != 1)
        return false;
    const ExpressionTerm& term = check.expression->terms.front();
    const auto& steps = check.expression->steps;
    return !term.figure && term.madeOf.empty()
        && std::all_of(steps.begin(), steps.end(), [](const ExpressionStep& step) {
               return step.op == ExpressionOp::term || step.op == ExpressionOp::unit
                   || step.op == ExpressionOp::convert;
           });
}

QString verdictWord(Verdict verdict)
{
    switch (verdict) {
    case Verdict::holds: return CheckText::tr("Holds");
    case Verdict::roughly: return CheckText::tr("Roughly");
    case Verdict::off: return CheckText::tr("Off");
    case Verdict::unchecked: break;
    }
    return CheckText::tr("Cannot be checked");
}

QString verdictSentence(const Claim& claim, const Check& check)
{
    if (check.verdict == Verdict::unchecked)
        return missingSentence(claim, check);
    if (check.verdict == Verdict::off)
        return offSentence(claim, check);
    const QString claimed = valueText(*check.claimed);
    const QString recomputed = recomputedText(*check.recomputed);
    const QString but = butText(check);
    if (check.verdict == Verdict::holds)
        return but.isEmpty() ? holdsSentence(claim, check) : CheckText::tr("Holds, but: %1").arg(but);
    const QString sentence = isSourced(claim, check)
        ? CheckText::tr("Roughly right: %1 is published, its source has %2.").arg(claimed, recomputed)
        : CheckText::tr("Roughly right: %1 is published, the figures give %2.").arg(claimed, recomputed);
    return but.isEmpty() ? sentence : CheckText::tr("%1 But: %2").arg(sentence, but);
}

QString slipName(SlipCode code)
{
    switch (code) {
    case SlipCode::unitWan: return CheckText::tr("A 万 (ten thousand) too few or too many");
    case SlipCode::unitYi: return CheckText::tr("A 亿 (hundred million) mixed up");
    case SlipCode::unitPrefix: return CheckText::tr("A prefix: thousand, million or billion");
    case SlipCode::period: return CheckText::tr("The period: day, month or year");
    case SlipCode::household: return CheckText::tr("Which home, or whether a person");
    case SlipCode::powerEnergy: return CheckText::tr("Power given as energy");
    case SlipCode::wattJoule: return CheckText::tr("Watt-hours and joules");
    case SlipCode::currency: return CheckText::tr("The currency");
    case SlipCode::byTo: return CheckText::tr("Growth by, and growth to");
    case SlipCode::scope: return CheckText::tr("What is counted");
    case SlipCode::baseYear: return CheckText::tr("Which year");
    case SlipCode::counterfactual: return CheckText::tr("A what-if told as fact");
    case SlipCode::waterKind: return CheckText::tr("Water that flows through, told as consumed");
    case SlipCode::trainUse: return CheckText::tr("Training and use");
    case SlipCode::neighbour: return CheckText::tr("Another figure taken");
    }
    return {};
}

QString slipCorrected(const Slip& slip, const Check& check)
{
    if (!slip.corrected || !check.claimed)
        return {};
    if (slip.code == SlipCode::powerEnergy && !slip.is.empty()) { // 3 GWh → 3 GW
        ClaimedValue printed = *slip.corrected;
        printed.unit = slip.told;
        return QStringLiteral("%1 → %2").arg(valueText(printed), valueText(*slip.corrected));
    }
    const QString from = valueText(*check.claimed);
    const bool isShifted =
        slip.code == SlipCode::unitWan || slip.code == SlipCode::unitYi || slip.code == SlipCode::unitPrefix;
    const QString to = isShifted ? valueText(*slip.corrected)
                                 : rangeText(slip.corrected->low, slip.corrected->high, slip.corrected->unit);
    const auto& claimed = *check.claimed;
    const bool isSingle = claimed.low == claimed.high;
    const QString sign = slip.code == SlipCode::unitWan ? QStringLiteral("万")
        : slip.code == SlipCode::unitYi                 ? QStringLiteral("亿")
                                                        : QString();
    if (!sign.isEmpty() && isSingle && slip.factor > 1e3) // 128.7 kWh → 128.7万 kWh = 1,287 MWh
        return QStringLiteral("%1 → %2%3 %4 = %5")
            .arg(from, roundedText(claimed.low, printedDigits(claimed.low)), sign,
                 claimUnitText(claimed.unit), to);
    return QStringLiteral("%1 → %2").arg(from, to);
}

QString slipExplanation(const Slip& slip)
{
    const QString told = facetText(slip.told, slip.toldZh);
    const QString is = facetText(slip.is, slip.isZh);
    const QString factor = factorText(slip.factor >= 1.0 ? slip.factor : 1.0 / slip.factor);
    switch (slip.code) {
    case SlipCode::unitWan:
        return CheckText::tr(
            "A 万 was lost or added: figures grouped by ten thousand are often moved by that factor.");
    case SlipCode::unitYi: return CheckText::tr("A 亿 (10^8) was lost, added or taken for a billion (10^9).");
    case SlipCode::unitPrefix:
        return CheckText::tr("The figure is %1 times out: kilo for mega, or million for billion.")
            .arg(factor);
    case SlipCode::period:
        if (!told.isEmpty())
            return CheckText::tr("A year was counted as %1 days.").arg(told);
        return CheckText::tr(
                   "The figure fits another period: it is out by %1, as a day for a year or a month is.")
            .arg(factor);
    case SlipCode::household:
        return is.isEmpty() ? CheckText::tr("Persons were counted as homes: a home has 2 to 3 of them.")
                            : CheckText::tr("It comes true with “%1” instead of “%2”.").arg(told, is);
    case SlipCode::powerEnergy:
        return !is.isEmpty() ? CheckText::tr(
                   "The number is right as a power; it is printed as an energy (or the other way round).")
                             : CheckText::tr("The power “%1” was printed as an energy.").arg(told);
    case SlipCode::wattJoule: return CheckText::tr("Joules and watt-hours were mixed up: 1 Wh is 3,600 J.");
    case SlipCode::currency:
        return CheckText::tr("Dollars and yuan were mixed up: one is %1 of the other.").arg(factor);
    case SlipCode::byTo:
        return slip.told.empty()
            ? CheckText::tr("Growth by n times is growth to n + 1 times: the other reading fits.")
            : CheckText::tr("It is told as “%1”; “%2” is meant.").arg(told, is);
    case SlipCode::scope: return CheckText::tr("It is told of “%1”; the figure is about “%2”.").arg(told, is);
    case SlipCode::baseYear:
        return slip.corrected
            ? CheckText::tr("It comes true with the figure of another year: “%1”.").arg(told)
            : CheckText::tr("It is told with “%1”; the figure starts from “%2”.").arg(told, is);
    case SlipCode::counterfactual:
        return CheckText::tr("The figure is a what-if: it says what would be, and is told as what is.");
    case SlipCode::waterKind:
        return slip.told.empty()
            ? CheckText::tr(
                "So much water flows through turbines and on; consumed is what evaporates, litres for a kWh.")
            : CheckText::tr("It is told as water “%1”; the figure is water “%2”.").arg(told, is);
    case SlipCode::trainUse: return CheckText::tr("It is told of “%1”; the figure is of “%2”.").arg(told, is);
    case SlipCode::neighbour:
        return is.isEmpty()
            ? CheckText::tr("The published figure is the input “%1”, not the result.").arg(told)
            : CheckText::tr("It comes true with “%1” instead of “%2”.").arg(told, is);
    }
    return {};
}

QString conditionSentence(const Condition& condition, const Check& check)
{
    const ExpressionTerm& term = check.expression->terms[static_cast<std::size_t>(condition.term)];
    const QString name = QString::fromStdString(term.text);
    const QString needed = rangeText(condition.neededLow, condition.neededHigh, condition.unit);
    const QString range =
        rangeText(condition.plausibleLow, condition.plausibleHigh, condition.unit, kEstimateDigits);
    return condition.plausible
        ? CheckText::tr("“%1” would have to be %2: plausible (%3).").arg(name, needed, range)
        : CheckText::tr("“%1” would have to be %2: not plausible (%3).").arg(name, needed, range);
}

int errorColumn(const Error& error, const QString& typed)
{
    if (error.position < 0)
        return 0;
    return static_cast<int>(QString::fromUtf8(typed.toUtf8().left(error.position)).size()) + 1;
}

QString expressionErrorText(const Error& error, const QString& typed)
{
    Error placeless = error;
    placeless.where.clear();
    const int column = errorColumn(error, typed);
    return column == 0 ? errorText(placeless)
                       : CheckText::tr("At character %1: %2").arg(column).arg(errorText(placeless));
}

} // namespace cw
