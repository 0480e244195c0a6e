// SPDX-License-Identifier: GPL-3.0-or-later
// The files that are read, one function each, and what they share. Only import.cpp calls them.
#pragma once

#include "app/exchange/csv_fields.h"
#include "app/exchange/import.h"
#include "app/exchange/placed_json.h"

#include <QCoreApplication>

namespace cw {

class ImportText {
    Q_DECLARE_TR_FUNCTIONS(cw::ImportText)
};

// What a reader needs to know besides the content.
struct ImportContext {
    const Scenario& like;
    const ImportChoice& choice;
    const KeepGoing& keepGoing;
    Source source; // id and title are there: a file's own, so that two files are told apart
};

[[nodiscard]] Result<Imported> importScenarios(std::string_view text, const std::string& name);
[[nodiscard]] Result<Imported> importCodecarbon(CsvFields& fields, ImportContext context);
[[nodiscard]] Result<Imported> importEcologits(const PlacedJson& root, const std::string& name,
                                               ImportContext context);
[[nodiscard]] Result<Imported> importElectricityMaps(CsvFields& fields, ImportContext context);
[[nodiscard]] Result<Imported> importEmber(CsvFields& fields, ImportContext context);

// Whether the JSON is, or holds, what EcoLogits says about a request.
[[nodiscard]] bool holdsImpacts(const PlacedJson& root);

// A value that the imported file says.
[[nodiscard]] InputValue importedValue(double point, const Source& source, Grade grade);
// A value that no file says: what the import itself chooses.
[[nodiscard]] InputValue chosenValue(double point);
// The option of a choice by its id; has to exist.
[[nodiscard]] double optionOf(ParameterId id, std::string_view option);
// The first four digits; 0 where there are none.
[[nodiscard]] int yearOf(std::string_view date);

// The factor of one zone's grid, in g/kWh.
struct ZoneFactor {
    std::string name;
    std::string code;
    std::string when; // "2024"
    double factor = 0.0;
    std::optional<Distribution> range = {};
    const CsvFields::Row* row = nullptr; // where the factor, or the first part of it, stands
};
// Those that were chosen, each as a scenario like the context's. Errors: missingField and unknownChoice (zone), those of
// checkedValue and checkRange, with the place of `column`.
[[nodiscard]] Result<Imported> gridScenarios(CsvFields& fields, const std::vector<ZoneFactor>& zones,
                                             std::size_t column, const ImportContext& context, Grade grade);

} // namespace cw
