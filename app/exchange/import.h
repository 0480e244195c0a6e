// SPDX-License-Identifier: GPL-3.0-or-later
// Files of other programs as scenarios: our own exchange format, CodeCarbon, EcoLogits, Electricity Maps, Ember.
#pragma once

#include "app/engine/result.h"
#include "app/engine/scenario/preset.h"
#include "app/engine/uncertainty/sampler.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace cw {

struct Imported {
    std::string format;               // "codecarbon-csv"
    std::vector<Scenario> scenarios;  // drafts for Document::addScenario, in the order of the file
    std::vector<Source> sources;      // that their inputs name
    std::vector<std::string> remarks; // what the file says and a scenario has no input for; ready to show
};

// "counterwatt-json", "codecarbon-csv", "ecologits-json", "electricity-maps-csv", "ember-csv".
[[nodiscard]] QStringList importFormats();
[[nodiscard]] QString importFormatLabel(const QString& format); // in the current language

// As a table of grids calls it; the code may be empty.
struct ImportZone {
    std::string name;
    std::string code;
};

struct ImportChoice {
    std::string format; // one of importFormats(); empty: found out by the content
    std::string zone;   // of tables of grids: name or code; empty: all of them
    // Asked in the middle of the work where no zone is chosen and there are too many: gives a zone's name or code; empty
    // cancels. Without it that is an error.
    std::function<std::string(const std::vector<ImportZone>&)> askZone = {};
};

inline constexpr std::size_t kMostImportedZones = 20; // where none is chosen

// `like` is the scenario that grid figures are put into (inputs that the file does not say stay as there). It has to say all
// its inputs itself, as standingAlone() makes it: what is imported has no parent. Errors, with line and
// column: malformedText, notUtf8, wrongKind, missingField (also "zone", where the file has too many; limit lists them),
// unknownField, duplicateField, unknownChoice (the format or zone), those of checkedValue and checkRange; fileMissing,
// fileNotReadable, fileTooLarge, tooManyRows, unknownFormat; cancelled (by keepGoing, which tables ask, or askZone).
[[nodiscard]] Result<Imported> importFile(const QString& path, const Scenario& like = {},
                                          const ImportChoice& choice = {},
                                          const KeepGoing& keepGoing = neverStop);
// The same of a text that is there already; `name` is the file's, for errors and titles of sources.
[[nodiscard]] Result<Imported> importText(std::string_view text, const std::string& name,
                                          const Scenario& like = {}, const ImportChoice& choice = {},
                                          const KeepGoing& keepGoing = neverStop);

} // namespace cw
