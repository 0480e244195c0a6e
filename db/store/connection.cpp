// SPDX-License-Identifier: GPL-3.0-or-later
// SQLite through QtSql: names, pragmas, typed errors.
#include "db/store/connection.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>

#include <atomic>

namespace cw {

namespace {

QString newConnectionName()
{
    static std::atomic<unsigned> count{0};
    return QStringLiteral("counterwatt-%1").arg(++count);
}

// SQLite's primary result codes (sqlite.org/rescode.html); the driver gives the extended ones.
ErrorCode codeOf(int nativeCode, bool writing)
{
    switch (nativeCode & 0xFF) {
    case 13: return ErrorCode::diskFull;                                               // SQLITE_FULL
    case 26: return ErrorCode::fileNotADocument;                                       // SQLITE_NOTADB
    case 14:                                                                           // SQLITE_CANTOPEN
    case 10: return writing ? ErrorCode::fileNotWritable : ErrorCode::fileNotReadable; // SQLITE_IOERR
    default: return writing ? ErrorCode::fileNotWritable : ErrorCode::fileDamaged;
    }
}

QString uriOf(const QString& path)
{
    const QUrl url = QUrl::fromLocalFile(path);
    return QString::fromUtf8(url.toEncoded(QUrl::FullyEncoded)) + QStringLiteral("?immutable=1");
}

} // namespace

// --- Row ---

QVariant Row::value(int column) const
{
    const QVariant found = m_query.value(column);
    if (!found.isValid() || found.isNull())
        m_sound = false;
    return found;
}

std::string Row::text(int column) const
{
    return value(column).toString().toStdString();
}

std::int64_t Row::integer(int column) const
{
    bool isNumber = false;
    const auto found = value(column).toLongLong(&isNumber);
    m_sound = m_sound && isNumber;
    return found;
}

double Row::number(int column) const
{
    bool isNumber = false;
    const double found = value(column).toDouble(&isNumber);
    m_sound = m_sound && isNumber;
    return found;
}

bool Row::isNull(int column) const
{
    return m_query.isNull(column);
}

std::optional<double> Row::optionalNumber(int column) const
{
    if (isNull(column))
        return std::nullopt;
    return number(column);
}

std::optional<std::int64_t> Row::optionalInteger(int column) const
{
    if (isNull(column))
        return std::nullopt;
    return integer(column);
}

// --- Connection ---

Connection::Connection(QString name, QString path, Access access)
    : m_name(std::move(name))
    , m_path(std::move(path))
    , m_access(access)
{
}

Connection::~Connection()
{
    {
        QSqlDatabase db = QSqlDatabase::database(m_name, false);
        db.close();
    } // the handle dies before the name is removed
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Connection>> Connection::open(const QString& path, Access access)
{
    std::unique_ptr<Connection> connection(new Connection(newConnectionName(), path, access));
    QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection->m_name);
    if (access == Access::readOnly) {
        db.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"));
        db.setDatabaseName(uriOf(path));
    } else {
        db.setDatabaseName(path);
    }
    if (!db.open())
        return connection->errorOf(db.lastError());
    const Status started = connection->start();
    if (!started)
        return started.error();
    return connection;
}

Status Connection::start() const
{
    if (m_access == Access::build) {
        // In memory, so that a migration can still be rolled back.
        for (const char* pragma : {"PRAGMA journal_mode = MEMORY", "PRAGMA synchronous = OFF"})
            if (const Status status = run(QString::fromLatin1(pragma)); !status)
                return status;
    }
    // Off for every new connection, and without effect inside a transaction.
    if (const Status status = run(QStringLiteral("PRAGMA foreign_keys = ON")); !status)
        return status;
    std::int64_t on = 0;
    const Status status =
        eachRow(QStringLiteral("PRAGMA foreign_keys"), {}, [&](const Row& row) { on = row.integer(0); });
    if (status && on != 1)
        return Error{ErrorCode::fileNotReadable, pathText(m_path), "foreign_keys", ""};
    return status;
}

QSqlDatabase Connection::database() const
{
    return QSqlDatabase::database(m_name, false);
}

Error Connection::errorOf(const QSqlError& error) const
{
    const ErrorCode code = codeOf(error.nativeErrorCode().toInt(), m_access == Access::build);
    return {code, pathText(m_path), error.databaseText().left(200).toStdString(), ""};
}

namespace {

void bind(QSqlQuery& query, const QVariantList& values)
{
    for (int i = 0; i < values.size(); ++i)
        query.bindValue(i, values[i]);
}

} // namespace

Status Connection::run(const QString& sql, const QVariantList& values) const
{
    return eachRow(sql, values, [](const Row&) {});
}

Status Connection::runForEach(const QString& sql, const std::vector<QVariantList>& lists) const
{
    QSqlQuery query(database());
    if (!query.prepare(sql))
        return errorOf(query.lastError());
    for (const QVariantList& values : lists) {
        bind(query, values);
        if (!query.exec())
            return errorOf(query.lastError());
    }
    return Done{};
}

Status Connection::eachRow(const QString& sql, const QVariantList& values,
                           const std::function<void(const Row&)>& use) const
{
    QSqlQuery query(database());
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return errorOf(query.lastError());
    bind(query, values);
    if (!query.exec())
        return errorOf(query.lastError());
    while (query.next()) {
        const Row row(query);
        use(row);
        if (!row.sound())
            return Error{ErrorCode::fileDamaged, pathText(m_path),
                         "value missing: " + sql.left(80).toStdString(), ""};
    }
    // next() is false at the end and at a damaged page alike.
    if (query.lastError().type() != QSqlError::NoError)
        return errorOf(query.lastError());
    return Done{};
}

// --- Transaction ---

Transaction::Transaction(const Connection& connection)
    : m_connection(connection)
    , m_begun(connection.run(QStringLiteral("BEGIN")))
    , m_open(m_begun.ok())
{
}

Transaction::~Transaction()
{
    // Fails where SQLite has rolled back by itself (full disk, failing read or write), which comes to the
    // same.
    if (m_open)
        (void)m_connection.run(QStringLiteral("ROLLBACK"));
}

Status Transaction::commit()
{
    if (!m_begun)
        return m_begun;
    const Status status = m_connection.run(QStringLiteral("COMMIT"));
    m_open = !status.ok();
    return status;
}

} // namespace cw
