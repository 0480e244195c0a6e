// SPDX-License-Identifier: GPL-3.0-or-later
// Every chart that the program makes of its sample, and a claim's card, in either language. The kinds are those of
// chartKinds(): a new one is in every test at once.
#pragma once

#include "app/document/sample_comparison.h"
#include "app/models/known_claims.h"
#include "app/models/named_chart.h"
#include "db/store/catalog.h"

#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

namespace cw::tests {

struct EveryPicture {
    std::string key; // of the chart
    Language language = Language::english;
    chart::AnyChart chart;
};

inline std::unique_ptr<Catalog> shippedCatalog()
{
    auto catalog = Catalog::open(QStringLiteral(CW_BUILD_DIR "/share/counterwatt/catalog.sqlite"));
    return catalog ? catalog.takeValue() : throw std::runtime_error("no catalog");
}

inline LoadedComparison loadedSample(const Catalog& catalog)
{
    LoadedComparison loaded = loadedComparison(sampleContents(catalog), &catalog);
    loaded.draws = 2000;
    loaded.date = "2026-11-22";
    return loaded;
}

inline std::vector<EveryPicture> everyPicture(Language language)
{
    const LanguageScope scope(language);
    const auto catalog = shippedCatalog();
    const LoadedComparison loaded = loadedSample(*catalog);
    std::vector<EveryPicture> out;
    for (const ChartKind& kind : chartKinds()) {
        const auto choice = usualChoice(loaded.input(), kind.name, Metric::electricityFacility);
        const auto built = choice.chart ? buildChart(loaded.input(), *choice.chart) : AnyBuilt{};
        if (!built || !built.value().chart)
            throw std::runtime_error(std::string("no chart: ") + kind.key);
        out.push_back({kind.key, language, *built.value().chart});
    }
    const auto card = claimCardOf(loaded, *catalog,
                                  loaded.contents.claims.empty() ? catalog->claims().front().id
                                                                 : loaded.contents.claims.front().id);
    if (!card)
        throw std::runtime_error("no card");
    out.push_back({"claim", language, card.value()});
    return out;
}

} // namespace cw::tests
