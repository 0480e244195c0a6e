// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of the catalog by name, as expressions ask for them: home(US), grid(CN-NM), 电网(内蒙古),
// model("GPT-3").training_energy. Reads the catalog once when it is made; afterwards any thread may ask it.
#pragma once

#include "app/engine/claim/figure.h"
#include "app/engine/scenario/preset.h"
#include "app/engine/units/unit.h"

#include <array>
#include <vector>

namespace cw {

class Catalog;

// An item is meant by its id, its name or Chinese name, its zone or one of its other names: letter case apart, as a whole,
// and by the first of these four that fits one item only. What fits several is an error that lists them.
// A quantity is named as in the catalog ("training_energy") or by the last part of the input that it sets ("gridFactor").
class CatalogFigures : public FigureFinder {
public:
    explicit CatalogFigures(const Catalog& catalog);

    [[nodiscard]] Result<NamedFigure> find(const FigureName& name) const override;
    // Of a home and a person: those of other places, and each for the other. Of a currency: the other currencies. Of all else:
    // the other figures of the same quantity of the same item (other years, other sources).
    [[nodiscard]] std::vector<NamedFigure> neighbours(const FigureName& name) const override;
    [[nodiscard]] std::optional<PlausibleRange> plausible(const std::string& unit) const override;

private:
    static constexpr std::size_t kWays = 4; // of naming an item: id; names; zone; other names
    struct Item {
        Preset preset;
        std::array<std::vector<std::string>, kWays> names; // as they are compared
    };
    struct Group { // of figures that are alike
        Unit unit;
        PlausibleRange range;
    };

    [[nodiscard]] Result<const Item*> item(std::size_t kind, const std::string& text) const;
    [[nodiscard]] std::vector<const Item*> itemsOfKind(std::size_t kind) const;
    [[nodiscard]] std::vector<NamedFigure> otherPlaces(std::size_t kind, std::size_t counterpart,
                                                       const Preset& here) const;
    [[nodiscard]] std::vector<NamedFigure> otherItems(std::size_t kind, const Preset& here) const;
    [[nodiscard]] std::vector<NamedFigure> otherFigures(const FigureName& name, std::size_t kind,
                                                        const Preset& preset) const;
    void addGroups();

    std::vector<Item> m_items;
    std::vector<Group> m_groups;
};

} // namespace cw
