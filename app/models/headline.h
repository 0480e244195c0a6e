// SPDX-License-Identifier: GPL-3.0-or-later
// The finding as a sentence. Written from the data, it says no more than the numbers and their ranges allow.
#pragma once

#include "app/engine/equivalent/equivalent.h"
#include "app/models/compared_draws.h"
#include "app/models/language.h"

#include <QString>

namespace cw {

// How many times one is of the other; low and high where ranges are on (P5 and P95 of the ratio itself).
struct Ratio {
    double point = 1.0;
    std::optional<double> low;
    std::optional<double> high;
};

// "950", "34–40": two digits at most.
[[nodiscard]] QString ratioText(const Ratio& ratio, Language language);
// Between 0.95 and 1.05, or with a range that reaches from below to above 1.
[[nodiscard]] bool isAboutOne(const Ratio& ratio);
// "A takes 950 times the electricity of B."; "A and B take about the same electricity."
[[nodiscard]] QString ratioSentence(const QString& subject, const QString& object, const Ratio& ratio,
                                    Per per, Language language);

struct Headline {
    QString sentence;
    QString equivalent; // a second sentence, or empty where the first one holds it
};

// For a chart: the largest against the baseline or the second; of one scenario its value; of none what to do.
// `hidden`: how many scenarios are not shown.
[[nodiscard]] Headline headlineOf(const Compared& compared, const ComparedDraws& draws,
                                  const CompareView& view, int hidden,
                                  std::span<const equivalent::Yardstick> yardsticks, Language language);

} // namespace cw
