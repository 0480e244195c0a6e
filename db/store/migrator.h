// SPDX-License-Identifier: GPL-3.0-or-later
// Brings a database to its newest form by numbered SQL files.
#pragma once

#include "db/store/connection.h"

#include <vector>

namespace cw {

// A kind of database file of ours: where its migrations are, and the number by which SQLite and `file` know
// it.
struct Schema {
    const char* folder;
    std::int32_t applicationId;
};

inline constexpr Schema kDocumentSchema{":/migrations/document", 0x43577464}; // "CWtd"
inline constexpr Schema kCatalogSchema{":/migrations/catalog", 0x43577463};   // "CWtc"

struct Migration {
    int number = 0;
    QString file;
    std::string sql;
};

// The files NNNN_*.sql of a folder by number, which runs from 1 without a gap; empty when it does not.
[[nodiscard]] std::vector<Migration> migrationsIn(const QString& folder);
// The number of the newest one.
[[nodiscard]] int newestVersion(const Schema& schema);

// Runs every migration above the file's user_version, each with its new user_version in one transaction of
// its own, and sets the application id with the first. Errors: those of Connection::run, value = file and
// SQLite's words.
[[nodiscard]] Status migrate(const Connection& connection, const std::vector<Migration>& migrations,
                             std::int32_t applicationId);
[[nodiscard]] Status migrate(const Connection& connection, const Schema& schema);

} // namespace cw
