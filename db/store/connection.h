// SPDX-License-Identifier: GPL-3.0-or-later
// One SQLite connection through QtSql, closed and forgotten with this object. The only file with
// QSqlDatabase in it. Belongs to the thread that opened it (a rule of QtSql).
#pragma once

#include "app/engine/result.h"

#include <QString>
#include <QVariant>

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

class QSqlDatabase;
class QSqlError;
class QSqlQuery;

namespace cw {

// The row that a query stands on. A NULL or a wrong type where a value must be makes the whole query fail:
// QtSql alone would silently give 0 or "".
class Row {
public:
    explicit Row(const QSqlQuery& query)
        : m_query(query)
    {
    }
    [[nodiscard]] std::string text(int column) const;
    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] int smallInteger(int column) const { return static_cast<int>(integer(column)); }
    [[nodiscard]] double number(int column) const;
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] std::optional<double> optionalNumber(int column) const;
    [[nodiscard]] std::optional<std::int64_t> optionalInteger(int column) const;
    [[nodiscard]] bool sound() const { return m_sound; }

private:
    [[nodiscard]] QVariant value(int column) const;

    const QSqlQuery& m_query;
    mutable bool m_sound = true;
};

class Connection {
public:
    enum class Access {
        readOnly, // without locks: our files are never changed in place, only replaced
        build     // a new file, thrown away when anything fails: no journal on disk, synced by the caller
    };
    // Errors: fileNotReadable or fileNotWritable, and those of run(); where = the path.
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const QString& path, Access access);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    // Errors, with where = the path and value = SQLite's words: diskFull, fileNotADocument, fileDamaged,
    // fileNotReadable or fileNotWritable.
    [[nodiscard]] Status run(const QString& sql, const QVariantList& values = {}) const;
    // The same statement for each list of values, prepared once.
    [[nodiscard]] Status runForEach(const QString& sql, const std::vector<QVariantList>& lists) const;
    [[nodiscard]] Status eachRow(const QString& sql, const QVariantList& values,
                                 const std::function<void(const Row&)>& use) const;
    // All rows of a query as structs.
    template <class T>
    [[nodiscard]] Result<std::vector<T>> rows(const QString& sql, const QVariantList& values,
                                              const std::function<T(const Row&)>& read) const
    {
        std::vector<T> all;
        const Status status = eachRow(sql, values, [&](const Row& row) { all.push_back(read(row)); });
        if (!status)
            return status.error();
        return all;
    }

    [[nodiscard]] const QString& path() const { return m_path; }

private:
    Connection(QString name, QString path, Access access);
    [[nodiscard]] Status start() const;
    [[nodiscard]] QSqlDatabase database() const;
    [[nodiscard]] Error errorOf(const QSqlError& error) const;

    QString m_name; // of the connection: a QSqlDatabase kept as a member would outlive it
    QString m_path;
    Access m_access;
};

// Undoes everything since its making, unless committed.
class Transaction {
public:
    explicit Transaction(const Connection& connection);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    // Whether it could begin.
    [[nodiscard]] const Status& begun() const { return m_begun; }
    [[nodiscard]] Status commit();

private:
    const Connection& m_connection;
    Status m_begun;
    bool m_open = false;
};

// Texts between the engine and QtSql.
[[nodiscard]] inline QString toQt(const std::string& text)
{
    return QString::fromStdString(text);
}
// The path as an error names it.
[[nodiscard]] inline std::string pathText(const QString& path)
{
    return path.toStdString();
}

} // namespace cw
