// SPDX-License-Identifier: GPL-3.0-or-later
// Choosing yardsticks that stand well apart.
#include "app/models/references.h"

#include "app/models/equivalent_text.h"

#include <algorithm>
#include <cmath>

namespace cw {

namespace {

constexpr std::size_t kMostReferences = 3;
// Labels stand side by side: so much of the axis between two of them, and to its ends.
constexpr double kLeastDistance = 0.25;
constexpr double kLeastMargin = 0.04;
constexpr int kFewestHomesPower = 1;
constexpr int kMostHomesPower = 9;

struct Candidate {
    chart::Reference reference;
    double place = 0.0; // 0 … 1 along the axis
};

double placeOf(double kwh, const KwhRange& range)
{
    return std::log(kwh / range.low) / std::log(range.high / range.low);
}

void addWithin(std::vector<Candidate>& list, double kwh, const QString& label, const KwhRange& range)
{
    const double place = placeOf(kwh, range);
    if (place >= kLeastMargin && place <= 1.0 - kLeastMargin)
        list.push_back({{kwh, label.toStdString()}, place});
}

std::vector<Candidate> homeCandidates(const KwhRange& range,
                                      std::span<const equivalent::Yardstick> yardsticks,
                                      const std::string& homeId, Language language)
{
    std::vector<Candidate> list;
    const auto home = std::find_if(yardsticks.begin(), yardsticks.end(),
                                   [&](const equivalent::Yardstick& y) { return y.id == homeId; });
    if (home == yardsticks.end())
        return list;
    for (int power = kFewestHomesPower; power <= kMostHomesPower; ++power) {
        const double count = std::pow(10.0, power);
        addWithin(list, count * home->kwhPerYear, homesText(*home, count, 1, language), range);
    }
    return list;
}

std::vector<Candidate> placeCandidates(const KwhRange& range,
                                       std::span<const equivalent::Yardstick> yardsticks, bool countries,
                                       Language language)
{
    std::vector<Candidate> list;
    for (const equivalent::Yardstick& y : yardsticks)
        if (y.category != "household" && (y.category == "country") == countries && y.kwhPerYear > 0.0)
            addWithin(list, y.kwhPerYear, yardstickName(y, language), range);
    return list;
}

bool isApart(const Candidate& candidate, const std::vector<Candidate>& chosen)
{
    return std::all_of(chosen.begin(), chosen.end(), [&](const Candidate& other) {
        return std::abs(other.place - candidate.place) >= kLeastDistance;
    });
}

// The candidate nearest to a place of the axis that is apart from those already chosen.
void choose(std::vector<Candidate>& chosen, const std::vector<Candidate>& candidates, double wanted)
{
    const Candidate* best = nullptr;
    for (const Candidate& c : candidates)
        if (isApart(c, chosen) && (!best || std::abs(c.place - wanted) < std::abs(best->place - wanted)))
            best = &c;
    if (best)
        chosen.push_back(*best);
}

} // namespace

std::vector<chart::Reference> referencesWithin(const KwhRange& range,
                                               std::span<const equivalent::Yardstick> yardsticks,
                                               const std::string& homeId, Language language)
{
    std::vector<Candidate> chosen;
    const auto homes = homeCandidates(range, yardsticks, homeId, language);
    choose(chosen, homes, 1.0 / 6.0);
    choose(chosen, placeCandidates(range, yardsticks, true, language), 5.0 / 6.0);
    choose(chosen, placeCandidates(range, yardsticks, false, language), 1.0 / 2.0);
    if (chosen.size() < kMostReferences) // an axis below all countries or plants
        choose(chosen, homes, 2.0 / 3.0);
    std::sort(chosen.begin(), chosen.end(),
              [](const Candidate& a, const Candidate& b) { return a.place < b.place; });

    std::vector<chart::Reference> references;
    for (const Candidate& c : chosen)
        references.push_back(c.reference);
    return references;
}

} // namespace cw
