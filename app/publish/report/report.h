// SPDX-License-Identifier: GPL-3.0-or-later
// A report about a comparison: chosen blocks in a chosen order, as one HTML file without any outside part, or as PDF.
#pragma once

#include "app/engine/claim/figure.h"
#include "app/models/loaded_comparison.h"

#include <QByteArray>

#include <span>

namespace cw {

// A block of a report by its key: "summary", "comparison" … (the order of reportBlocks() is the usual one).
struct ReportBlock {
    const char* key = "";
    bool usual = true; // in a report for which nobody chose blocks
};
[[nodiscard]] std::span<const ReportBlock> reportBlocks();
[[nodiscard]] QString reportBlockLabel(const std::string& key); // in the current language
[[nodiscard]] QString reportBlockHelp(const std::string& key);  // one sentence

// What a report is made of; all of it outlives the call. The template is the document's: loaded.contents.report.
struct ReportInput {
    const LoadedComparison& loaded;
    std::span<const Claim> claims;         // the library's, beside which the document's own are shown
    const FigureFinder* figures = nullptr; // for the document's claims; without it there are none
};

// Both in the current language (LanguageScope). GUI thread: fonts are measured. Errors: unknownChoice (a block; limit lists
// them), nothingToWrite (none of the chosen blocks has anything to say), cancelled, those of sample().
[[nodiscard]] Result<QByteArray> reportHtml(const ReportInput& input, const KeepGoing& keepGoing = neverStop);
[[nodiscard]] Result<QByteArray> reportPdf(const ReportInput& input, const KeepGoing& keepGoing = neverStop);

} // namespace cw
