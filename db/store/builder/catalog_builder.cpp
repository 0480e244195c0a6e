// SPDX-License-Identifier: GPL-3.0-or-later
// Writing the catalog's tables and its full-text index.
#include "db/store/builder/catalog_builder.h"

#include "db/store/catalog_kinds.h"
#include "db/store/document_claims.h"
#include "db/store/migrator.h"
#include "db/store/search_text.h"

#include <QFile>
#include <QScopeGuard>

#include <filesystem>

namespace cw::catalog_build {

namespace {

using Lists = std::vector<QVariantList>;

QVariant orNull(const std::optional<double>& number)
{
    return number ? QVariant(*number) : QVariant(QMetaType(QMetaType::Double));
}

QString searchable(const std::vector<std::string>& texts)
{
    QStringList parts;
    for (const std::string& text : texts)
        parts += separatedText(toQt(text));
    return parts.join(QLatin1Char(' '));
}

QString aliasColumn(const ItemRow& item)
{
    QString text = QStringLiteral(";");
    for (const std::string& alias : item.aliases)
        text += toQt(alias) + QLatin1Char(';');
    return text;
}

Lists sourceRows(const Tables& tables)
{
    Lists rows;
    for (const Source& s : tables.sources)
        rows.push_back({static_cast<int>(rows.size()), toQt(s.id), toQt(s.title), toQt(s.publisher), s.year,
                        toQt(s.licence), toQt(s.link)});
    return rows;
}

Lists quantityRows(const Tables& tables)
{
    Lists rows;
    for (const QuantityRow& q : tables.quantities)
        rows.push_back({toQt(q.kind), toQt(q.quantity), toQt(q.unit), q.minimum, q.maximum, toQt(q.label),
                        toQt(q.labelZh), toQt(q.parameter), q.factor});
    return rows;
}

Lists itemRows(const Tables& tables)
{
    Lists rows;
    for (const ItemRow& item : tables.items) {
        const Preset& p = item.preset;
        rows.push_back({static_cast<int>(rows.size()) + 1, toQt(p.kind), toQt(p.id), toQt(p.name),
                        toQt(p.nameZh), aliasColumn(item), toQt(p.category), toQt(p.detail), toQt(p.zone),
                        p.year, toQt(p.note)});
    }
    return rows;
}

Lists textRows(const Tables& tables)
{
    Lists rows;
    for (const ItemRow& item : tables.items) {
        const Preset& p = item.preset;
        std::vector<std::string> others = item.aliases;
        others.push_back(p.id);
        rows.push_back({static_cast<int>(rows.size()) + 1, searchable({p.name, p.nameZh}), searchable(others),
                        searchable({p.category, p.detail, p.zone})});
    }
    return rows;
}

Lists figureRows(const Tables& tables)
{
    Lists rows;
    int item = 0;
    for (const ItemRow& row : tables.items) {
        ++item;
        for (const Figure& f : row.preset.figures)
            rows.push_back({static_cast<int>(rows.size()) + 1, item, toQt(row.preset.kind), toQt(f.quantity),
                            f.value, orNull(f.low), orNull(f.high), f.year,
                            QString::fromLatin1(gradeKey(f.grade)), toQt(f.source), toQt(f.note)});
    }
    return rows;
}

Lists claimRows(const Tables& tables)
{
    Lists rows;
    for (const Claim& claim : tables.claims)
        rows.push_back(QVariantList{static_cast<int>(rows.size()) + 1} + claimColumns(claim));
    return rows;
}

Lists claimSourceRows(const Tables& tables)
{
    Lists rows;
    int claim = 0;
    for (const Claim& c : tables.claims) {
        ++claim;
        for (const std::string& source : c.sources)
            rows.push_back({static_cast<int>(rows.size()) + 1, claim, toQt(source)});
    }
    return rows;
}

Lists claimFacetRows(const Tables& tables)
{
    Lists rows;
    int claim = 0;
    for (const Claim& c : tables.claims) {
        ++claim;
        for (const Facet& f : c.facets)
            rows.push_back({static_cast<int>(rows.size()) + 1, claim, QString::fromLatin1(facetKey(f.kind)),
                            toQt(f.told), toQt(f.toldZh), toQt(f.is), toQt(f.isZh)});
    }
    return rows;
}

Status insertTables(const Connection& connection, const Tables& tables)
{
    struct Insert {
        const char* sql;
        Lists rows;
    };
    const Insert inserts[]{
        {"INSERT INTO meta VALUES ('version', ?)", {{toQt(tables.version)}}},
        {"INSERT INTO source VALUES (?,?,?,?,?,?,?)", sourceRows(tables)},
        {"INSERT INTO quantity VALUES (?,?,?,?,?,?,?,?,?)", quantityRows(tables)},
        {"INSERT INTO item VALUES (?,?,?,?,?,?,?,?,?,?,?)", itemRows(tables)},
        {"INSERT INTO item_text (rowid, name, alias, more) VALUES (?,?,?,?)", textRows(tables)},
        {"INSERT INTO figure VALUES (?,?,?,?,?,?,?,?,?,?,?)", figureRows(tables)},
        {"INSERT INTO claim VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)", claimRows(tables)},
        {"INSERT INTO claim_source VALUES (?,?,?)", claimSourceRows(tables)},
        {"INSERT INTO claim_facet VALUES (?,?,?,?,?,?,?)", claimFacetRows(tables)},
    };
    Transaction transaction(connection);
    if (!transaction.begun())
        return transaction.begun();
    for (const Insert& insert : inserts)
        if (const Status status = connection.runForEach(QString::fromLatin1(insert.sql), insert.rows);
            !status)
            return status;
    return transaction.commit();
}

Status writeTables(const Tables& tables, const QString& path)
{
    const auto connection = Connection::open(path, Connection::Access::build);
    if (!connection)
        return connection.error();
    if (const Status status = migrate(*connection.value(), kCatalogSchema); !status)
        return status;
    if (const Status status = insertTables(*connection.value(), tables); !status)
        return status;
    // One segment instead of many: smaller and quicker to search.
    return connection.value()->run(QStringLiteral("INSERT INTO item_text (item_text) VALUES ('optimize')"));
}

std::vector<std::pair<std::string, int>> countsOf(const Tables& tables)
{
    std::vector<std::pair<std::string, int>> counts{
        {"sources", static_cast<int>(tables.sources.size())},
        {"quantities", static_cast<int>(tables.quantities.size())},
        {"claims", static_cast<int>(tables.claims.size())}};
    for (const CatalogKind& kind : kCatalogKinds) {
        int items = 0;
        std::size_t figures = 0;
        for (const ItemRow& item : tables.items)
            if (item.preset.kind == kind.kind) {
                ++items;
                figures += item.preset.figures.size();
            }
        counts.emplace_back(std::string(kind.kind) + " items", items);
        counts.emplace_back(std::string(kind.kind) + " figures", static_cast<int>(figures));
    }
    return counts;
}

} // namespace

Report buildCatalog(const QString& csvFolder, const QString& outFile)
{
    Report report;
    const Tables tables = readTables(csvFolder, report.problems);
    if (!report.problems.empty())
        return report;
    const QString newFile = outFile + QStringLiteral(".new");
    QFile::remove(newFile);
    const auto remove = qScopeGuard([&] { QFile::remove(newFile); }); // does nothing after the renaming
    if (const Status status = writeTables(tables, newFile); !status) {
        report.problems.push_back({pathText(outFile), 0, "not written: " + status.error().value});
        return report;
    }
    std::error_code failed;
    std::filesystem::rename(newFile.toStdString(), outFile.toStdString(), failed);
    if (failed)
        report.problems.push_back({pathText(outFile), 0, "not written: " + failed.message()});
    else
        report.counts = countsOf(tables);
    return report;
}

} // namespace cw::catalog_build
