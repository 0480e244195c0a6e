// SPDX-License-Identifier: GPL-3.0-or-later
// Puts the card together: texts, number line, sections.
#include "app/models/claim_card.h"

#include "app/models/built_chart.h"
#include "app/models/check_text.h"
#include "app/models/claim_scale.h"
#include "app/models/claim_sections.h"
#include "app/models/number_text.h"
#include "app/models/source_line.h"
#include "app/models/verdict_text.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>
#include <QStringList>

namespace cw {

class ClaimCardText {
    Q_DECLARE_TR_FUNCTIONS(cw::ClaimCardText)
};

namespace {

constexpr std::size_t kMostPeers = 10;

// A place on the number line, still in the claim's unit.
struct Place {
    ClaimedValue value;
    double middle = 0.0;
    chart::CardRow row;
};

// Other claims of the same quantity whose value can be brought into `unit`, by size; of those that say the same in the same
// year, one.
std::vector<const Claim*> peersOf(const ClaimCardInput& input, const std::string& unit)
{
    std::vector<std::pair<double, const Claim*>> found;
    for (const Claim& other : input.claims) {
        const bool same = other.id == input.claim.id && other.sentence == input.claim.sentence;
        if (input.claim.quantity.empty() || other.quantity != input.claim.quantity || same || !other.claimed)
            continue;
        const auto value = inUnit(*other.claimed, unit);
        const bool seen = value && std::any_of(found.begin(), found.end(), [&](const auto& entry) {
                              return entry.first == middleOf(*value) && entry.second->who == other.who
                                  && entry.second->year == other.year;
                          });
        if (value && !seen && std::isfinite(middleOf(*value)))
            found.emplace_back(middleOf(*value), &other);
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto& a, const auto& b) { return a.first > b.first; });
    std::vector<const Claim*> peers;
    for (const auto& [middle, claim] : found)
        if (peers.size() < kMostPeers)
            peers.push_back(claim);
    return peers;
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

// The first letter large: a subject begins a title.
QString titled(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

Place claimedPlace(const ClaimCardInput& input, const ClaimedValue& value)
{
    Place place{value, middleOf(value), {}};
    place.row.name = ClaimCardText::tr("Claimed").toStdString();
    place.row.detail = joined({whoSays(input.claim, input.sources), claimYear(input.claim)}).toStdString();
    place.row.role = chart::CardRole::claimed;
    place.row.label = valueText(*input.claim.claimed).toStdString();
    return place;
}

Place recomputedPlace(const ClaimCardInput& input)
{
    const Recomputed& result = *input.check.recomputed;
    const ClaimedValue ends{result.p5, result.p95, result.unit, ClaimBound::exactly};
    Place place{ends, result.p50, {}};
    place.row.name = (!standsAlone(input.check)         ? ClaimCardText::tr("Recomputed")
                          : input.claim.sources.empty() ? ClaimCardText::tr("As typed")
                                                        : ClaimCardText::tr("In its source"))
                         .toStdString();
    if (!result.isExact())
        place.row.detail = ClaimCardText::tr("5th to 95th percentile").toStdString();
    place.row.role = chart::CardRole::recomputed;
    place.row.label = recomputedText(result).toStdString();
    return place;
}

// "4.25 GW = 37.2 TWh per year" on an axis of energies a year.
QString peerText(const ClaimedValue& said, const ClaimedValue& onAxis)
{
    const QString text = valueText(said);
    if (countedAlike(said.unit, onAxis.unit))
        return text;
    return ClaimCardText::tr("%1 = %2", "a figure, and the same in the unit of the axis")
        .arg(text, rangeText(onAxis.low, onAxis.high, onAxis.unit, kSourcedDigits));
}

Place peerPlace(const ClaimCardInput& input, const Claim& peer, const std::string& unit)
{
    const ClaimedValue value = *inUnit(*peer.claimed, unit);
    Place place{value, middleOf(value), {}};
    place.row.name = whoSays(peer, input.sources).toStdString();
    place.row.detail =
        joined({localName(peer.subject, peer.subjectZh, input.language), claimYear(peer)}).toStdString();
    place.row.label = peerText(*peer.claimed, value).toStdString();
    place.row.details = claimSentence(peer, input.language).toStdString();
    return place;
}

// One unit and one axis for all.
void addNumberLine(chart::ClaimCard& card, const ClaimCardInput& input, std::vector<Place> places)
{
    std::vector<double> values;
    for (const Place& place : places)
        for (const double value : {place.middle, place.value.low, place.value.high})
            if (std::isfinite(value))
                values.push_back(value);
    if (values.empty())
        return;
    const double largest = *std::max_element(values.begin(), values.end());
    const ClaimScale scale = claimScale(places.front().value.unit, largest, input.language);
    for (double& value : values)
        value *= scale.factor;
    card.axis = claimAxis(titled(localName(input.claim.subject, input.claim.subjectZh, input.language)),
                          scale.unit, values);
    // Twelve digits: the last ones of a double are those of the conversion, and the numbers go into files.
    const auto shown = [&](double value) { return roundedTo(value * scale.factor, 12); };
    for (Place& place : places) {
        place.row.value = shown(place.middle);
        if (place.value.low < place.value.high) {
            place.row.low = shown(place.value.low);
            place.row.high = shown(place.value.high);
        }
        card.rows.push_back(std::move(place.row));
    }
}

std::vector<const Claim*> addPlaces(chart::ClaimCard& card, const ClaimCardInput& input)
{
    const Check& check = input.check;
    const auto& claimed = check.claimed ? check.claimed : input.claim.claimed;
    std::vector<Place> places;
    if (claimed)
        places.push_back(claimedPlace(input, *claimed));
    if (check.recomputed && (!claimed || check.recomputed->unit == claimed->unit))
        places.push_back(recomputedPlace(input));
    if (places.empty())
        return {};
    const std::string unit = places.front().value.unit;
    std::vector<const Claim*> peers = peersOf(input, unit);
    for (const Claim* peer : peers)
        places.push_back(peerPlace(input, *peer, unit));
    addNumberLine(card, input, std::move(places));
    return peers;
}

void addSection(chart::ClaimCard& card, chart::CardSection section)
{
    if (!section.lines.empty())
        card.sections.push_back(std::move(section));
}

QString subtitleOf(const ClaimCardInput& input)
{
    const Source* article = findSource(input.sources, input.claim.article);
    const QString who = QString::fromStdString(input.claim.who);
    const QString read = article ? shortSource(*article) : QString();
    return joined({who.isEmpty() ? QString() : ClaimCardText::tr("Said by %1").arg(who),
                   read.isEmpty() || read == who ? QString() : ClaimCardText::tr("read in %1").arg(read),
                   claimYear(input.claim)});
}

QString described(const chart::ClaimCard& card, Language language)
{
    QStringList said{QString::fromStdString(card.verdictText)};
    for (const chart::CardRow& row : card.rows)
        said << QString::fromStdString(row.name + ": " + row.label);
    return joinedSentences(said, language);
}

} // namespace

QString claimSentence(const Claim& claim, Language language)
{
    if (claim.sentence.empty())
        return QString::fromStdString(claim.sentenceZh);
    return localName(claim.sentence, claim.sentenceZh, language);
}

chart::ClaimCard buildClaimCard(const ClaimCardInput& input)
{
    chart::ClaimCard card;
    card.verdict = verdictMark(shownVerdict(input.check));
    card.verdictWord = verdictWord(shownVerdict(input.check)).toStdString();
    card.verdictText = verdictSentence(input.claim, input.check).toStdString();
    const std::vector<const Claim*> peers = addPlaces(card, input);
    addSection(card, slipsSection(input));
    addSection(card, derivationSection(input));
    addSection(card, conditionsSection(input));
    addSection(card, contradictionsSection(input, peers));
    addSection(card, noteSection(input));
    addSection(card, sourcesSection(input));
    card.leftOut = ClaimCardText::tr("Not in this picture:").toStdString();
    card.texts.headline = claimSentence(input.claim, input.language).toStdString();
    card.texts.subtitle = subtitleOf(input).toStdString();
    card.texts.source =
        sourceLine(claimSources(input), input.sources, input.catalogVersion, input.documentMark, input.date)
            .toStdString();
    card.texts.sources =
        sourceList(claimSources(input), input.sources, input.catalogVersion, input.documentMark, input.date);
    card.texts.language = languageTag(input.language);
    card.texts.description = described(card, input.language).toStdString();
    return card;
}

} // namespace cw
