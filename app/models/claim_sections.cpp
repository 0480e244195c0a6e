// SPDX-License-Identifier: GPL-3.0-or-later
// What stands below the number line.
#include "app/models/claim_sections.h"

#include "app/models/check_text.h"
#include "app/models/claim_derivation.h"
#include "app/models/claim_scale.h"
#include "app/models/number_text.h"
#include "app/models/source_text.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>

namespace cw {

class ClaimCardText {
    Q_DECLARE_TR_FUNCTIONS(cw::ClaimCardText)
};

namespace {

constexpr double kContradicts = 1.5; // as far as "roughly right" goes

void addUnique(std::vector<std::string>& ids, const std::string& id)
{
    if (!id.empty() && std::find(ids.begin(), ids.end(), id) == ids.end())
        ids.push_back(id);
}

chart::CardLine plainLine(const QString& text)
{
    chart::CardLine line;
    line.text = text.toStdString();
    return line;
}

QString givenToNeeded(const Condition& condition, const Check& check, Language language)
{
    const ExpressionTerm& term = check.expression->terms[static_cast<std::size_t>(condition.term)];
    const QString change =
        termText(term) + QStringLiteral(" → ") + quantityText(condition.needed, condition.unit);
    const QString name = termName(term, language);
    if (!name.isEmpty())
        return ClaimCardText::tr("%1: %2", "1: an input, 2: from … to …").arg(name, change);
    if (!term.unit.empty())
        return change;
    return ClaimCardText::tr("Number %1 of the calculation: %2", "1: 3, 2: from … to …")
        .arg(QString::number(condition.term + 1), change);
}

QString plausibleText(const Condition& condition)
{
    const QString word =
        condition.plausible ? ClaimCardText::tr("Plausible") : ClaimCardText::tr("Not plausible");
    const QString range =
        rangeText(condition.plausibleLow, condition.plausibleHigh, condition.unit, kEstimateDigits);
    switch (condition.by) {
    case PlausibleBy::catalog:
        return ClaimCardText::tr("%1: the catalog has %2", "1: plausible or not, 2: a range")
            .arg(word, range);
    case PlausibleBy::typedRange:
        return ClaimCardText::tr("%1: typed as %2", "1: plausible or not, 2: a range").arg(word, range);
    case PlausibleBy::typedValue: break;
    }
    return ClaimCardText::tr("%1: no range is known; within a factor 1.5 lie %2",
                             "1: plausible or not, 2: a range")
        .arg(word, range);
}

} // namespace

const Source* findSource(std::span<const Source> sources, const std::string& id)
{
    const auto found =
        std::find_if(sources.begin(), sources.end(), [&](const Source& s) { return s.id == id; });
    return found == sources.end() ? nullptr : &*found;
}

QString whoSays(const Claim& claim, std::span<const Source> sources)
{
    if (!claim.who.empty())
        return QString::fromStdString(claim.who);
    const Source* article = findSource(sources, claim.article);
    return article ? shortSource(*article) : QString();
}

QString claimYear(const Claim& claim)
{
    return claim.year ? ClaimCardText::tr("for %1", "1: the year that a figure is of").arg(*claim.year)
                      : QString();
}

std::vector<std::string> claimSources(const ClaimCardInput& input)
{
    std::vector<std::string> ids;
    addUnique(ids, input.claim.article);
    for (const std::string& id : input.claim.sources)
        addUnique(ids, id);
    if (input.check.expression)
        for (const ExpressionTerm& term : input.check.expression->terms)
            addUnique(ids, term.figure ? term.figure->source : std::string());
    return ids;
}

chart::CardSection derivationSection(const ClaimCardInput& input)
{
    chart::CardSection section{ClaimCardText::tr("How it is worked out").toStdString(), {}, {}};
    if (input.check.explanation.node() && input.check.recomputed)
        section.lines = derivationLines(input.check, input.sources, input.language);
    return section;
}

chart::CardSection slipsSection(const ClaimCardInput& input)
{
    const Check& check = input.check;
    chart::CardSection section{(check.verdict == Verdict::holds
                                    ? ClaimCardText::tr("What to mind")
                                    : ClaimCardText::tr("What may have gone wrong"))
                                   .toStdString(),
                               {},
                               {}};
    for (const Slip& slip : check.slips) {
        chart::CardLine line;
        line.strong = true;
        line.text = slipCorrected(slip, check).toStdString();
        line.detail = slipExplanation(slip).toStdString();
        if (line.text.empty()) // a slip of idea: there is no figure to put right
            line.text = slipName(slip.code).toStdString();
        if (slip.corrected) {
            line.low = slip.corrected->low;
            line.high = slip.corrected->high;
            line.value = middleOf(*slip.corrected);
            line.unit = slip.corrected->unit;
        }
        section.lines.push_back(std::move(line));
    }
    return section;
}

// Where the claim holds they say nothing new.
chart::CardSection conditionsSection(const ClaimCardInput& input)
{
    const Check& check = input.check;
    chart::CardSection section{ClaimCardText::tr("What would have to be true").toStdString(), {}, {}};
    if (!check.expression || check.verdict == Verdict::holds || check.verdict == Verdict::unchecked)
        return section;
    // Of a single input it would only say the claim again.
    const bool isOneTerm = check.expression && check.expression->terms.size() == 1;
    for (const Condition& condition : isOneTerm ? std::vector<Condition>{} : check.conditions) {
        chart::CardLine line;
        line.mark = condition.plausible ? chart::CardMark::holds : chart::CardMark::off;
        line.text = givenToNeeded(condition, check, input.language).toStdString();
        line.detail = plausibleText(condition).toStdString();
        line.value = condition.needed;
        line.low = condition.plausibleLow;
        line.high = condition.plausibleHigh;
        line.unit = condition.unit;
        section.lines.push_back(std::move(line));
    }
    section.curve = buildConditionCurve(check, input.figures, input.language);
    return section;
}

chart::CardSection contradictionsSection(const ClaimCardInput& input, std::span<const Claim* const> peers)
{
    chart::CardSection section{ClaimCardText::tr("Others say otherwise").toStdString(), {}, {}};
    const auto& own = input.check.claimed ? input.check.claimed : input.claim.claimed;
    if (!own)
        return section;
    for (const Claim* peer : peers) {
        const auto value = inUnit(*peer->claimed, own->unit);
        const double times = value ? middleOf(*value) / middleOf(*own) : 1.0;
        if (!std::isfinite(times) || times <= 0.0 || (times <= kContradicts && times >= 1.0 / kContradicts))
            continue;
        const QString factor = countText(times > 1.0 ? times : 1.0 / times, kEstimateDigits, input.language);
        const QString text = times > 1.0
            ? ClaimCardText::tr("%1: %2 (%3 times as much)", "1: who, 2: a figure, 3: a factor")
            : ClaimCardText::tr("%1: %2 (%3 times less)", "1: who, 2: a figure, 3: a factor");
        chart::CardLine line =
            plainLine(text.arg(whoSays(*peer, input.sources), valueText(*peer->claimed), factor));
        line.detail = claimSentence(*peer, input.language).toStdString();
        line.low = value->low;
        line.high = value->high;
        line.value = middleOf(*value);
        line.unit = own->unit;
        section.lines.push_back(std::move(line));
    }
    return section;
}

chart::CardSection sourcesSection(const ClaimCardInput& input)
{
    chart::CardSection section{ClaimCardText::tr("Sources").toStdString(), {}, {}, true};
    for (const std::string& id : claimSources(input)) {
        const Source* source = findSource(input.sources, id);
        if (!source)
            continue;
        chart::CardLine line = plainLine(QString::fromStdString(source->title));
        QString detail = shortSource(*source);
        if (!source->link.empty())
            detail += QStringLiteral(" · ") + QString::fromStdString(source->link);
        line.detail = detail.toStdString();
        section.lines.push_back(std::move(line));
    }
    return section;
}

chart::CardSection noteSection(const ClaimCardInput& input)
{
    chart::CardSection section{ClaimCardText::tr("Note").toStdString(), {}, {}};
    const QString note = localName(input.claim.note, input.claim.noteZh, input.language);
    if (!note.isEmpty())
        section.lines.push_back(plainLine(note));
    return section;
}

} // namespace cw
