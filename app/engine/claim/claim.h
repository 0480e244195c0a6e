// SPDX-License-Identifier: GPL-3.0-or-later
// A published figure: what is said, by whom, and how it can be worked out again.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cw {

// What a figure is, and what it is told as: a what-if told as fact is a slip of its own.
enum class ClaimKind { measured, estimate, whatIf, forecast };
[[nodiscard]] const char* claimKindKey(ClaimKind kind); // "measured", "estimate", "what-if", "forecast"
[[nodiscard]] std::optional<ClaimKind> findClaimKind(std::string_view key);

// "more than 2,500 pools", "up to 1,050 TWh".
enum class ClaimBound { exactly, atLeast, atMost };
[[nodiscard]] const char* claimBoundKey(ClaimBound bound); // "", "at-least", "at-most"
[[nodiscard]] std::optional<ClaimBound> findClaimBound(std::string_view key);

// A side of a claim that arithmetic cannot see: what the sentence says, and what its source says.
enum class FacetKind {
    scope,    // "AI" | "all data centres, AI and cryptocurrency"
    baseYear, // "2022" | "2023"
    water,    // "consumed" | "flows through the turbines"
    use,      // "a day of use" | "one training run"
    growth,   // "falls by 25 times" | "falls to 1/25"
    law       // "in force" | "a bill that was never passed"
};
[[nodiscard]] const char* facetKey(FacetKind kind); // "scope", "base-year", "water", "use", "growth", "law"
[[nodiscard]] std::optional<FacetKind> findFacet(std::string_view key);

struct Facet {
    FacetKind kind = FacetKind::scope;
    std::string told;
    std::string is;
    std::string toldZh; // empty: as told
    std::string isZh;

    bool operator==(const Facet&) const = default;
};

// The figure as printed. low = high where it is no range.
struct ClaimedValue {
    double low = 0.0;
    double high = 0.0;
    std::string unit; // "GWh/d", "home", "%"; a noun that is no unit ("countries") is kept as a label
    ClaimBound bound = ClaimBound::exactly;

    bool operator==(const ClaimedValue&) const = default;
};

// The middle of a claimed range: the geometric mean of positive ends, otherwise the arithmetic one.
[[nodiscard]] double middleOf(const ClaimedValue& claimed);

struct Claim {
    std::string id;      // "tmt-gpt3-kwh"; of a person's own: empty until the document gives one
    std::string article; // id of a source: where it was read
    std::string sentence;
    std::string sentenceZh;
    std::string subject; // "GPT-3 training"
    std::string subjectZh;
    std::string quantity; // claims of one quantity stand on one number line: "energy-per-query"
    std::string who;      // who says it first
    std::optional<int> year;
    std::string per; // "day", "query": what the figure is for, where its unit does not say so
    std::optional<ClaimedValue> claimed;
    ClaimKind kind = ClaimKind::estimate;
    ClaimKind toldAs = ClaimKind::measured;
    std::string expression; // empty: nothing to work out
    std::string plausible;  // an expression for what the quantity can be, where `expression` is not that
    std::string missing;    // why it cannot be checked; empty: it can
    std::string missingZh;
    std::vector<Facet> facets;
    std::vector<std::string> sources; // ids behind the expression
    std::string note;
    std::string noteZh;

    bool operator==(const Claim&) const = default;
};

} // namespace cw
