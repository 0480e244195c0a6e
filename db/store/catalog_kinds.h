// SPDX-License-Identifier: GPL-3.0-or-later
// The kinds of presets and the names of their CSV files.
#pragma once

#include <array>

namespace cw {

struct CatalogKind {
    const char* kind;
    const char* items; // file below db/catalog
    const char* figures;
};

inline constexpr std::array kCatalogKinds{
    CatalogKind{"model", "models.csv", "model_figures.csv"},
    CatalogKind{"hardware", "hardware.csv", "hardware_figures.csv"},
    CatalogKind{"grid", "grids.csv", "grid_figures.csv"},
    CatalogKind{"operator", "operators.csv", "operator_figures.csv"},
    CatalogKind{"price", "prices.csv", "price_figures.csv"},
    CatalogKind{"equivalent", "equivalents.csv", "equivalent_figures.csv"},
    CatalogKind{"technology", "technologies.csv", "technology_figures.csv"},
    CatalogKind{"inference", "inference.csv", "inference_figures.csv"},
    CatalogKind{"factor", "factors.csv", "factor_figures.csv"},
    CatalogKind{"currency", "currencies.csv", "currency_figures.csv"},
};

} // namespace cw
