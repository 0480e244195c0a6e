// SPDX-License-Identifier: GPL-3.0-or-later
// Figures by name with those of the open document: scenario("ChatGPT 2024").electricity beside grid(CN-NM).
#pragma once

#include "app/engine/claim/figure.h"
#include "app/engine/scenario/scenario.h"

#include <map>
#include <memory>
#include <mutex>

namespace cw {

// scenario("name").electricity, .carbon, .water or .cost: a year's, in kWh, kg, L and USD; low and high are P5 and P95 of the
// comparison's draws. Names as a whole, letter case apart. Any thread may ask.
class DocumentFigures : public FigureFinder {
public:
    // `catalog` is asked for everything else and must live longer.
    explicit DocumentFigures(const FigureFinder& catalog);

    // What the scenarios are from now on.
    void setComparison(const Comparison& comparison);

    // Errors besides the catalog's: unknownPreset (no such scenario; limit lists them), unknownFigure (no such quantity, or
    // one that depends on an input that is not known; limit lists the four).
    [[nodiscard]] Result<NamedFigure> find(const FigureName& name) const override;
    [[nodiscard]] std::vector<NamedFigure> neighbours(const FigureName& name) const override;
    [[nodiscard]] std::optional<PlausibleRange> plausible(const std::string& unit) const override;

private:
    using Key = std::pair<ScenarioId, std::size_t>; // and the place among the quantities

    [[nodiscard]] NamedFigure drawn(const std::shared_ptr<const Comparison>& comparison,
                                    const Scenario& scenario, std::size_t quantity) const;

    const FigureFinder& m_catalog;
    mutable std::mutex m_mutex; // of what follows; never held while something is drawn
    std::shared_ptr<const Comparison> m_comparison;
    mutable std::map<Key, NamedFigure> m_drawn; // already
};

} // namespace cw
