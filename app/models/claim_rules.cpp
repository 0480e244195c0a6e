// SPDX-License-Identifier: GPL-3.0-or-later
// How a figure of an article might be worked out from what stands around it, one function a rule.
#include "app/models/claim_rules.h"

#include "app/engine/claim/claimed_text.h"
#include "app/engine/claim/expression_characters.h"
#include "app/engine/units/unit.h"
#include "app/models/known_names.h"
#include "app/models/place_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <span>

namespace cw {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(cw::ClaimSuggestion)
};

constexpr std::size_t kMostOfOneRule = 6; // proposals

using Checks = std::vector<ProposedCheck>;

bool measures(const Mention& mention, const char* unit)
{
    const auto own = Unit::parse(mention.unit);
    return own && mention.unit != "x" && own.value().convertibleTo(Unit::known(unit));
}

bool isEnergy(const Mention& m)
{
    return measures(m, "kWh");
}
bool isPower(const Mention& m)
{
    return measures(m, "kW");
}
bool isPeriod(const std::string& per)
{
    const auto unit = Unit::parse(per);
    return !per.empty() && unit && unit.value().convertibleTo(Unit::known("s"));
}
// Energy a day, a year …, or a power: what goes on all the time.
bool isFlowOfEnergy(const Mention& m)
{
    return (isEnergy(m) && isPeriod(m.per)) || (isPower(m) && (m.per.empty() || isPeriod(m.per)));
}
// For one of something: a query, a server.
bool isForOne(const Mention& m)
{
    return !m.per.empty() && !isPeriod(m.per);
}

QString toText(const std::string& text)
{
    return QString::fromStdString(text).simplified();
}

// As an expression writes it: "500 MWh/day", "(85..134 TWh/year)".
std::string quantityText(const Mention& m)
{
    const std::string unit = unitWithPer(m);
    if (m.low == m.high)
        return typedNumber(m.low) + (unit.empty() || unit.front() == '/' ? "" : " ") + unit;
    return '(' + typedNumber(m.low) + ".." + typedNumber(m.high) + ' ' + unit + ')';
}

std::string named(const char* kind, const std::string& item)
{
    return std::string(kind) + '(' + quotedName(item) + ')';
}

bool isAboutTraining(const Surroundings& a)
{
    const std::string text = a.mention.subject + ' ' + a.sentence;
    return std::any_of(kTrainingWords.begin(), kTrainingWords.end(),
                       [&](const char* word) { return text.find(word) != std::string::npos; });
}

// --- Rules ---

// So many homes: an energy of the same text ÷ what a home takes.
Checks homes(const Surroundings& a)
{
    Checks checks;
    if (!measures(a.mention, "home"))
        return checks;
    const std::string home = "home(" + a.place + ')';
    for (const Mention* other : a.near)
        if (isFlowOfEnergy(*other) || (isEnergy(*other) && other->per.empty()))
            checks.push_back(
                {quantityText(*other) + " / " + home + (isFlowOfEnergy(*other) ? "" : " / (1 year)"),
                 a.placeIsNamed
                     ? Texts::tr("%1 of the same text, divided by what a home there takes (%2).")
                           .arg(toText(other->text), toText(home))
                     : Texts::tr("%1 of the same text, divided by what a home takes. No country is named:"
                                 " %2 is taken; change it where another is meant.")
                           .arg(toText(other->text), toText(home))});
    return checks;
}

struct ModelFigure {
    const char* unit;
    const char* quantity;
};
constexpr std::array kModelFigures{
    ModelFigure{"kWh", "training_energy"}, ModelFigure{"kg", "training_carbon"},
    ModelFigure{"USD", "training_cost"},   ModelFigure{"accelerator", "accelerators"},
    ModelFigure{"d", "training_days"},     ModelFigure{"param", "parameters_total"},
};

// A known model's own figure: what its training took, how large it is.
Checks models(const Surroundings& a)
{
    Checks checks;
    if (isPeriod(a.mention.per) || a.mention.per == "query")
        return checks;
    for (const ModelFigure& row : kModelFigures) {
        const bool isSize = std::string_view(row.unit) == "param";
        if (!measures(a.mention, row.unit) || (!isSize && !isAboutTraining(a)))
            continue;
        auto name = knownName(a.context.figures, "model", row.quantity, a.mention.subject);
        if (!name)
            name = knownName(a.context.figures, "model", row.quantity, a.sentence);
        if (name)
            checks.push_back({named("model", *name) + '.' + row.quantity,
                              Texts::tr("The catalog has this figure of %1.").arg(toText(*name))});
    }
    return checks;
}

bool isCountOf(const Mention& count, const Mention& forOne)
{
    return count.unit == forOne.per || measures(count, forOne.per.c_str());
}

// So many × so much for each: queries a day × Wh a query, servers × kW a server.
Checks products(const Surroundings& a)
{
    Checks checks;
    for (const Mention* each : a.near) {
        if (!isForOne(*each) || !Unit::parse(each->per) || a.mention.per == each->per)
            continue;
        for (const Mention* count : a.near)
            if (count != each && isCountOf(*count, *each) && checks.size() < kMostOfOneRule)
                checks.push_back({quantityText(*count) + " * " + quantityText(*each),
                                  Texts::tr("%1 times %2 of the same text.")
                                      .arg(toText(count->text), toText(each->text))});
    }
    return checks;
}

// The share of one: all that is used ÷ how many there are. And how many: all ÷ what one takes.
Checks quotients(const Surroundings& a)
{
    Checks checks;
    for (const Mention* all : a.near)
        for (const Mention* part : a.near) {
            const bool isShareOfOne =
                isForOne(a.mention) && Unit::parse(a.mention.per) && isCountOf(*part, a.mention);
            const bool isCount = isForOne(*part) && Unit::parse(part->per) && isCountOf(a.mention, *part);
            if (all == part || isForOne(*all) || (!isShareOfOne && !isCount)
                || checks.size() >= kMostOfOneRule)
                continue;
            checks.push_back(
                {quantityText(*all) + " / (" + quantityText(*part) + ')',
                 Texts::tr("%1 divided by %2 of the same text.").arg(toText(all->text), toText(part->text))});
        }
    return checks;
}

// A few kilowatts are what one device takes, not a fleet.
bool isPowerOfOne(const Mention& m)
{
    constexpr double kMostOfOne = 5'000.0; // W
    const auto unit = Unit::parse(m.unit);
    const Unit watt = Unit::known("W");
    return isPower(m) && unit && unit.value().convertibleTo(watt)
        && m.high * unit.value().factorTo(watt) < kMostOfOne;
}

// Chips that the text counts × their rated power, × how long they run.
Checks chips(const Surroundings& a)
{
    Checks checks;
    if (!isEnergy(a.mention) && !isPower(a.mention))
        return checks;
    for (const Mention* count : a.near) {
        const auto chip = measures(*count, "accelerator")
            ? knownName(a.context.figures, "hardware", "tdp", count->text + ' ' + count->subject)
            : std::nullopt;
        if (!chip)
            continue;
        const std::string power = typedNumber(count->low) + " * " + named("hardware", *chip) + ".tdp";
        const QString reason =
            Texts::tr("%1 at the rated power of the chip alone: without the server around it and"
                      " without cooling.")
                .arg(toText(count->text));
        if (isPowerOfOne(a.mention)) { // "24,000 H100 at 700 W each"
            checks.push_back({named("hardware", *chip) + ".tdp",
                              Texts::tr("The rated power of the chip alone, as the catalog has it.")});
            continue;
        }
        if (isFlowOfEnergy(a.mention))
            checks.push_back({power, reason});
        for (const Mention* time : a.near)
            if (measures(*time, "s") && time->per.empty() && !isFlowOfEnergy(a.mention))
                checks.push_back({power + " * " + quantityText(*time), reason});
    }
    return checks;
}

// A share of a country's electricity.
Checks shares(const Surroundings& a)
{
    Checks checks;
    if (a.mention.unit != "%" || !a.placeIsNamed)
        return checks;
    for (const Mention* other : a.near)
        if (isFlowOfEnergy(*other))
            checks.push_back({quantityText(*other) + " / country(" + a.place + ") -> %",
                              Texts::tr("%1 of the same text, divided by the country's electricity (%2).")
                                  .arg(toText(other->text), toText(a.place))});
    return checks;
}

// "Ten times": two like quantities of the text, one by the other.
Checks ratios(const Surroundings& a)
{
    Checks checks;
    if (a.mention.unit != "x")
        return checks;
    for (const Mention* one : a.near)
        for (const Mention* other : a.near)
            if (one->unit != "x" && one->low > other->low && other->low > 0.0 && one->per == other->per
                && measures(*one, other->unit.c_str()) && !isPeriod(one->unit)
                && checks.size() < kMostOfOneRule)
                checks.push_back({quantityText(*one) + " / (" + quantityText(*other) + ')',
                                  Texts::tr("%1 divided by %2 of the same text.")
                                      .arg(toText(one->text), toText(other->text))});
    return checks;
}

// How many of the words of a subject stand in another.
std::size_t sharedWords(const std::string& subject, const std::string& other)
{
    std::size_t shared = 0;
    for (const QString& word : QString::fromStdString(subject).split(u' ', Qt::SkipEmptyParts))
        if (QString::fromStdString(other).contains(word, Qt::CaseInsensitive))
            ++shared;
    return shared;
}

// A claim of the library about the same thing, measured alike.
Checks library(const Surroundings& a)
{
    const auto unit = Unit::parse(unitWithPer(a.mention));
    const auto words = static_cast<std::size_t>(
        QString::fromStdString(a.mention.subject).split(u' ', Qt::SkipEmptyParts).size());
    if (!unit || words == 0)
        return {};
    const Claim* best = nullptr;
    std::size_t most = 0;
    for (const Claim& claim : a.context.library) {
        const auto other = claim.claimed ? Unit::parse(claim.claimed->unit) : unit;
        if (claim.expression.empty() || !claim.claimed || !other
            || !other.value().convertibleTo(unit.value()))
            continue;
        const std::size_t shared = std::max(sharedWords(a.mention.subject, claim.subject),
                                            sharedWords(a.mention.subject, claim.subjectZh));
        if (shared > most) {
            most = shared;
            best = &claim;
        }
    }
    if (!best || most * 2 < words + 1) // more than half of the words
        return {};
    return {{best->expression,
             Texts::tr("As the library works it out for a claim about the same: “%1”")
                 .arg(toText(best->sentence)),
             best}};
}

// The same thing said for another period: 62.4 GWh a day, 22.8 TWh a year.
Checks restated(const Surroundings& a)
{
    Checks checks;
    if (!isFlowOfEnergy(a.mention))
        return checks;
    for (const Mention* other : a.near)
        if (isFlowOfEnergy(*other) && other->per != a.mention.per && other->subject == a.mention.subject)
            checks.push_back(
                {quantityText(*other) + " -> " + unitWithPer(a.mention),
                 Texts::tr("%1 of the same text, for another period.").arg(toText(other->text))});
    return checks;
}

// Carbon, water and money of an energy of the text, at the place that is named.
Checks siteFactors(const Surroundings& a)
{
    std::string factor;
    if (measures(a.mention, "kg"))
        factor = "grid(" + a.place + ')';
    else if (measures(a.mention, "L"))
        factor = "grid(" + a.place + ").water";
    else if (measures(a.mention, "USD"))
        factor = "price(" + a.place + ')';
    Checks checks;
    for (const Mention* other : a.near)
        if (!factor.empty() && isEnergy(*other) && other->per == a.mention.per)
            checks.push_back(
                {quantityText(*other) + " * " + factor,
                 Texts::tr("%1 of the same text, times %2.").arg(toText(other->text), toText(factor))});
    return checks;
}

using Rule = Checks (*)(const Surroundings&);
// Tried with the quantities of the sentence first, then with those of the line, then with all that are
// near and about the same.
constexpr std::array<Rule, 7> kTextRules{&homes, &models, &products, &quotients, &chips, &shares, &ratios};
// What says less: tried when none of those fits.
constexpr std::array<Rule, 3> kOtherRules{&library, &restated, &siteFactors};

void addAll(Checks& all, std::span<const Rule> rules, const Surroundings& around)
{
    for (const Rule rule : rules) {
        Checks checks = rule(around);
        std::move(checks.begin(), checks.end(), std::back_inserter(all));
    }
}

} // namespace

std::vector<ProposedCheck> proposedChecks(const Surroundings& around)
{
    std::vector<ProposedCheck> all;
    for (const Surroundings& circle : circlesAround(around))
        addAll(all, kTextRules, circle);
    const Surroundings own = ofOwnSubject(around); // from farther away only what is about the same
    addAll(all, kTextRules, own);
    addAll(all, kOtherRules, own);
    return all;
}

} // namespace cw
