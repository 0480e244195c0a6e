// SPDX-License-Identifier: GPL-3.0-or-later
// The card of a checked claim: what was said, the verdict, claimed against recomputed on one number line, and below it
// what the verdict rests on. One picture for the window, for files and for print.
#pragma once

#include "app/chart/card_mark.h"
#include "app/chart/condition_curve.h"

#include <optional>
#include <string>
#include <vector>

namespace cw::chart {

enum class CardRole { claimed, recomputed, other };

// A row of the number line; values are in the unit of the axis.
struct CardRow {
    std::string name;   // "Claimed", "Recomputed", who else says it
    std::string detail; // year, article
    CardRole role = CardRole::other;
    std::optional<double> value; // the mark; absent: the label says why
    std::optional<double> low;   // the claimed range as a bar, any other as a whisker
    std::optional<double> high;
    std::string label;   // "500 MWh a day"
    std::string details; // more lines for the tooltip, separated by '\n'
};

// A line of a section; numbers are for the data file, what is read stands in the texts.
struct CardLine {
    CardMark mark = CardMark::none;
    int indent = 0;
    bool strong = false;
    std::string text;
    std::string detail; // smaller, in the line below
    std::string tip;    // what a tooltip adds: source and year
    std::optional<double> value;
    std::optional<double> low;
    std::optional<double> high;
    std::string unit;
};

struct CardSection {
    std::string title;
    std::vector<CardLine> lines;
    ConditionCurve curve;  // below the lines; empty: none
    bool isInFoot = false; // the source line says the same shorter: no need to name it where it is left out
};

struct ClaimCard {
    ChartTexts texts; // headline: the sentence as it was said; subtitle: who says it and where it was read
    CardMark verdict = CardMark::none;
    std::string verdictWord; // "Off": for lists and data
    std::string verdictText; // the verdict as a sentence, the word in it
    ValueAxis axis;
    std::vector<CardRow> rows;
    std::vector<CardSection> sections;
    std::string leftOut; // "Not in this picture:": before the titles of sections that have no room
};

// With a limited height the last sections are left out where they do not fit, and named. A region for each row of the number line, each line and each point, counted through from top to bottom.
[[nodiscard]] Picture claimPicture(const ClaimCard& card, const LayoutOptions& options,
                                   const TextMeasure& measure);

} // namespace cw::chart
