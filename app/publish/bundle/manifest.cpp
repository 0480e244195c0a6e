// SPDX-License-Identifier: GPL-3.0-or-later
// Writing and reading of a manifest.
#include "app/publish/bundle/manifest.h"

#include "app/exchange/json_fields.h"
#include "app/exchange/json_text.h"

#include <QCryptographicHash>

#include <limits>

namespace cw {

namespace {

constexpr std::string_view kSchemaStem = "counterwatt/bundle-";
constexpr int kVersion = 1;

void readFiles(JsonFields& fields, const PlacedJson& root, Manifest& manifest)
{
    const PlacedJson* files = fields.needed(root, "files");
    if (!files || !fields.isObject(*files))
        return;
    for (const PlacedJson& item : files->items)
        manifest.files[item.key] = fields.text(*files, item.key);
}

} // namespace

std::string hashOf(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().toStdString();
}

QByteArray manifestJson(const Manifest& manifest)
{
    Json files = Json::object();
    for (const auto& [name, hash] : manifest.files)
        files[name] = hash;
    return QByteArray::fromStdString(
        jsonText({{"schema", std::string(kSchemaStem) + std::to_string(kVersion)},
                  {"version", manifest.version},
                  {"catalog", manifest.catalog},
                  {"date", manifest.date},
                  {"language", manifest.language},
                  {"seed", manifest.seed},
                  {"draws", manifest.draws},
                  {"per", perKey(manifest.per)},
                  {"files", std::move(files)}}));
}

Result<Manifest> readManifest(const QByteArray& json, const std::string& name)
{
    const std::string where = name + ": " + kManifestName;
    const auto root = readPlacedJson({json.constData(), static_cast<std::size_t>(json.size())}, where);
    if (!root)
        return root.error();
    JsonFields fields(where);
    Manifest manifest;
    if (fields.isObject(root.value()))
        fields.checkSchema(root.value(), kSchemaStem, kVersion);
    if (fields.error())
        return *fields.error();
    manifest.version = fields.text(root.value(), "version");
    manifest.catalog = fields.text(root.value(), "catalog");
    manifest.date = fields.text(root.value(), "date");
    manifest.language = fields.text(root.value(), "language");
    for (const char* key : {"seed", "draws"}) // what is computed again hangs on them
        (void)fields.needed(root.value(), key);
    manifest.seed = fields.whole(root.value(), "seed", 1, 0, std::numeric_limits<std::uint64_t>::max());
    manifest.draws = fields.whole(root.value(), "draws", kUsualDraws, 1, kMostDraws);
    const PlacedJson* per = fields.needed(root.value(), "per");
    const auto found = findPer(fields.text(root.value(), "per"));
    if (per && !found)
        fields.fail(*per, ErrorCode::unknownChoice, valueWords(*per));
    readFiles(fields, root.value(), manifest);
    if (fields.error())
        return *fields.error();
    manifest.per = *found;
    return manifest;
}

} // namespace cw
