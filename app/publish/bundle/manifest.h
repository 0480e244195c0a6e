// SPDX-License-Identifier: GPL-3.0-or-later
// The table of contents of a bundle: what its results were computed with, and the hash of every other file.
#pragma once

#include "app/engine/scenario/metric.h"
#include "app/engine/uncertainty/sampler.h"

#include <QByteArray>

#include <map>
#include <string>

namespace cw {

inline constexpr const char* kManifestName = "manifest.json";
inline constexpr const char* kDocumentName = "document.cwatt";
inline constexpr const char* kScenariosName = "scenarios.json";
inline constexpr const char* kResultsName = "results.json";

struct Manifest {
    std::string version;  // of the program
    std::string catalog;  // of the catalog; may be empty
    std::string date;     // "2026-11-22"
    std::string language; // "en", "zh_CN"
    std::uint64_t seed = 1;
    std::size_t draws = kUsualDraws; // from 1 to kMostDraws
    Per per = Per::year;
    std::map<std::string, std::string> files; // name and SHA-256, in hexadecimal digits

    bool operator==(const Manifest&) const = default;
};

[[nodiscard]] std::string hashOf(const QByteArray& bytes);
[[nodiscard]] QByteArray manifestJson(const Manifest& manifest);
// Schema, seed, draws, per and files have to be there. `name` is the bundle's. Errors: fileFromNewer, and those of JSON and
// its fields with line and column; where = the bundle and the manifest.
[[nodiscard]] Result<Manifest> readManifest(const QByteArray& json, const std::string& name);

} // namespace cw
