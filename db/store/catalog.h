// SPDX-License-Identifier: GPL-3.0-or-later
// The shipped catalog: presets, their figures and sources, opened read-only. The only way to look something
// up in it. Belongs to the thread that opened it (a rule of QtSql): another thread opens its own.
#pragma once

#include "app/engine/claim/claim.h"
#include "app/engine/result.h"
#include "app/engine/scenario/preset.h"

#include <QString>

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace cw {

class Connection;

class Catalog {
public:
    // Errors: catalogMissing, fileNotReadable, fileNotADocument (another kind of file), fileDamaged,
    // fileFromNewer; where = the path.
    [[nodiscard]] static Result<std::unique_ptr<Catalog>> open(const QString& path);
    ~Catalog();
    Catalog(const Catalog&) = delete;
    Catalog& operator=(const Catalog&) = delete;

    // Items whose name, Chinese name, aliases, category, developer or zone hold all words of the text, the
    // last letters of a word left out ("germ", "内蒙古", "gpt 4"), the best first. Empty text: all, by name.
    // kind empty: all kinds. limit ≤ 0: no limit.
    [[nodiscard]] std::vector<Preset> search(const QString& kind, const QString& text, int limit) const;
    [[nodiscard]] std::optional<Preset> find(const QString& kind, const QString& id) const;
    // All of a kind, in the order of its CSV file.
    [[nodiscard]] std::vector<Preset> all(const QString& kind) const;

    // The other names of the items of a kind, by id.
    [[nodiscard]] std::map<std::string, std::vector<std::string>> aliases(const QString& kind) const;

    [[nodiscard]] std::optional<Source> source(const QString& id) const;
    [[nodiscard]] std::vector<Source> sources() const;
    // The library of published claims, in the order of its file. Read anew at each call: whoever shows them keeps them.
    [[nodiscard]] std::vector<Claim> claims() const;
    // "model", "hardware", … : the kinds that have items, in a fixed order.
    [[nodiscard]] std::vector<std::string> kinds() const;
    [[nodiscard]] QString version() const; // "2026-11"

private:
    explicit Catalog(std::unique_ptr<Connection> connection);

    std::unique_ptr<Connection> m_connection;
};

} // namespace cw
