// SPDX-License-Identifier: GPL-3.0-or-later
// Migrations: SQLite rolls back DDL and user_version together, so there is never a half-migrated file.
#include "db/store/migrator.h"

#include "db/store/statement_splitter.h"

#include <QDir>
#include <QFile>

namespace cw {

namespace {

Error migrationError(const Connection& connection, const Migration& migration, const Error& error)
{
    return {error.code, pathText(connection.path()), migration.file.toStdString() + ": " + error.value, ""};
}

Status runStatements(const Connection& connection, const Migration& migration)
{
    const auto statements = splitStatements(migration.sql);
    if (!statements)
        return Error{ErrorCode::fileDamaged, pathText(connection.path()),
                     "a quote, comment or trigger does not end", ""};
    for (const std::string& statement : *statements)
        if (const Status status = connection.run(toQt(statement)); !status)
            return status;
    return Done{};
}

Status runMigration(const Connection& connection, const Migration& migration, std::int32_t applicationId)
{
    Transaction transaction(connection);
    if (!transaction.begun())
        return transaction.begun();
    if (const Status status = runStatements(connection, migration); !status)
        return migrationError(connection, migration, status.error());
    const auto set = [&](const char* pragma, int value) {
        return connection.run(QStringLiteral("PRAGMA %1 = %2").arg(QLatin1String(pragma)).arg(value));
    };
    if (const Status status = set("application_id", applicationId); !status)
        return status;
    if (const Status status = set("user_version", migration.number); !status)
        return status;
    return transaction.commit();
}

} // namespace

std::vector<Migration> migrationsIn(const QString& folder)
{
    std::vector<Migration> migrations;
    const QDir dir(folder);
    const QStringList files = dir.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    for (const QString& name : files) {
        QFile file(dir.filePath(name));
        const int number = name.section(QLatin1Char('_'), 0, 0).toInt();
        if (number != static_cast<int>(migrations.size()) + 1 || !file.open(QIODevice::ReadOnly))
            return {};
        migrations.push_back({number, name, file.readAll().toStdString()});
    }
    return migrations;
}

int newestVersion(const Schema& schema)
{
    return static_cast<int>(migrationsIn(QString::fromLatin1(schema.folder)).size());
}

Status migrate(const Connection& connection, const std::vector<Migration>& migrations,
               std::int32_t applicationId)
{
    std::int64_t version = 0;
    const Status read = connection.eachRow(QStringLiteral("PRAGMA user_version"), {},
                                           [&](const Row& row) { version = row.integer(0); });
    if (!read)
        return read;
    for (const Migration& migration : migrations)
        if (migration.number > version)
            if (const Status status = runMigration(connection, migration, applicationId); !status)
                return status;
    return Done{};
}

Status migrate(const Connection& connection, const Schema& schema)
{
    return migrate(connection, migrationsIn(QString::fromLatin1(schema.folder)), schema.applicationId);
}

} // namespace cw
