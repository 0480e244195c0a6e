// SPDX-License-Identifier: GPL-3.0-or-later
// What the tests of reports make reports of: the sample, and a document full of names that want to break out.
#pragma once

#include "app/document/sample_comparison.h"
#include "app/models/catalog_figures.h"
#include "app/publish/report/report.h"
#include "db/store/catalog.h"
#include "db/store/catalog_path.h"

#include <memory>
#include <string>

namespace cw::test {

// A text that would break a careless writer in every way at once.
inline const std::string kHostile =
    "<script>alert(1)</script> &amp; \"quoted\" '%1' \x01\x1b\x7f \t=1+1 "
    "\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x92\xBB " // an emoji of three
    "\xD7\xA9\xD7\x9C\xD7\x95\xD7\x9D \xE2\x80\xAE reversed ]]> --> </style></title>";

// `length`: how many characters are added to title, notes and a name.
inline DocumentContents hostileContents(DocumentContents contents, std::size_t length)
{
    contents.comparison.title = kHostile + std::string(length, 'x');
    for (Scenario& scenario : contents.comparison.scenarios) {
        scenario.name = kHostile + scenario.name;
        scenario.note = kHostile + std::string(length, 'n');
    }
    contents.comparison.scenarios.front().name += std::string(length, 'w');
    for (Source& source : contents.sources) {
        source.title = kHostile;
        source.publisher = kHostile;
        source.licence = kHostile;
        source.link = "javascript:alert(1)";
    }
    contents.sources.back().link = "https://example.org/?a=<b>&c=\"d\" onclick=alert(1)";
    Claim claim;
    claim.id = "own-1";
    claim.sentence = kHostile;
    claim.subject = kHostile;
    claim.who = kHostile;
    claim.claimed = ClaimedValue{500, 500, "MWh/d", ClaimBound::exactly};
    claim.expression = "200 million/day * 2.9 Wh -> MWh/day";
    contents.claims = {claim};
    contents.report.author = kHostile;
    contents.report.introduction = kHostile + "\n\nA second paragraph.";
    return contents;
}

class ReportMaker {
public:
    ReportMaker()
    {
        auto opened = Catalog::open(catalogPath());
        if (!opened)
            return;
        catalog = opened.takeValue();
        figures = std::make_unique<CatalogFigures>(*catalog);
        claims = catalog->claims();
        loaded = loadedComparison(sampleContents(*catalog), catalog.get());
        loaded.date = "2026-11-22";
    }

    // The template's language decides.
    [[nodiscard]] ReportInput input(const std::string& language = "en")
    {
        loaded.contents.report.language = language;
        return {loaded, claims, figures.get()};
    }

    std::unique_ptr<Catalog> catalog;
    std::unique_ptr<CatalogFigures> figures;
    std::vector<Claim> claims;
    LoadedComparison loaded;
};

} // namespace cw::test
