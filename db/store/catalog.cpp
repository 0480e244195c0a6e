// SPDX-License-Identifier: GPL-3.0-or-later
// Queries to the catalog.
#include "db/store/catalog.h"

#include "db/store/catalog_kinds.h"
#include "db/store/connection.h"
#include "db/store/file_check.h"
#include "db/store/search_text.h"

#include <algorithm>
#include <map>

namespace cw {

namespace {

struct NumberedPreset {
    std::int64_t number = 0;
    Preset preset;
};

const QString kItemColumns = QStringLiteral("item.number, item.kind, item.id, item.name, item.name_zh, "
                                            "item.category, item.detail, item.zone, item.year, item.note");

NumberedPreset readItem(const Row& row)
{
    Preset preset;
    preset.kind = row.text(1);
    preset.id = row.text(2);
    preset.name = row.text(3);
    preset.nameZh = row.text(4);
    preset.category = row.text(5);
    preset.detail = row.text(6);
    preset.zone = row.text(7);
    preset.year = row.smallInteger(8);
    preset.note = row.text(9);
    return {row.integer(0), std::move(preset)};
}

Figure readFigure(const Row& row)
{
    Figure figure;
    figure.quantity = row.text(0);
    figure.label = row.text(1);
    figure.labelZh = row.text(2);
    figure.unit = row.text(3);
    figure.value = row.number(4);
    figure.low = row.optionalNumber(5);
    figure.high = row.optionalNumber(6);
    figure.year = row.smallInteger(7);
    figure.grade = findGrade(row.text(8)).value_or(Grade::claimed); // the schema allows no other
    figure.source = row.text(9);
    figure.note = row.text(10);
    figure.parameter = row.text(11);
    figure.factor = row.number(12);
    return figure;
}

Source readSource(const Row& row)
{
    return {row.text(0), row.text(1), row.text(2), row.smallInteger(3), row.text(4), row.text(5)};
}

const QString kSourceQuery = QStringLiteral("SELECT id, title, publisher, year, licence, link FROM source ");

// The catalog was checked when it was opened; a fault afterwards is a failing disk, and the person sees less
// than there is: said in the log.
void warnOf(const Status& status)
{
    if (!status)
        qWarning("%s: %s", status.error().where.c_str(), status.error().value.c_str());
}

template <class T>
std::vector<T> rowsOrWarning(Result<std::vector<T>> rows)
{
    if (rows)
        return rows.takeValue();
    warnOf(rows.error());
    return {};
}

// The figures of all items in one query: one for each item takes ten times as long.
std::map<std::int64_t, std::vector<Figure>> figuresOf(const Connection& connection,
                                                      const std::vector<NumberedPreset>& items)
{
    QStringList numbers;
    for (const NumberedPreset& item : items)
        numbers += QString::number(item.number);
    std::map<std::int64_t, std::vector<Figure>> figures;
    const QString sql = QStringLiteral(
        "SELECT f.quantity, q.label, q.label_zh, q.unit, f.value, f.low, f.high, f.year, f.grade,"
        " f.source, f.note, q.parameter, q.factor, f.item FROM figure f JOIN quantity q"
        " ON q.kind = f.kind AND q.quantity = f.quantity WHERE f.item IN (%1) ORDER BY f.number");
    const Status status =
        connection.eachRow(sql.arg(numbers.join(QLatin1Char(','))), {},
                           [&](const Row& row) { figures[row.integer(13)].push_back(readFigure(row)); });
    warnOf(status);
    return figures;
}

std::vector<Preset> presetsOf(const Connection& connection, const QString& rest, const QVariantList& values)
{
    auto items = rowsOrWarning(connection.rows<NumberedPreset>(
        QStringLiteral("SELECT ") + kItemColumns + QLatin1Char(' ') + rest, values, readItem));
    auto figures = figuresOf(connection, items);
    std::vector<Preset> presets;
    presets.reserve(items.size());
    for (NumberedPreset& item : items) {
        item.preset.figures = std::move(figures[item.number]);
        presets.push_back(std::move(item.preset));
    }
    return presets;
}

// The schema allows no other keys than those that are known.
std::optional<ClaimedValue> readClaimed(const Row& row)
{
    const auto low = row.optionalNumber(10);
    const auto high = row.optionalNumber(11);
    if (!low || !high)
        return std::nullopt;
    return ClaimedValue{*low, *high, row.text(12),
                        findClaimBound(row.text(13)).value_or(ClaimBound::exactly)};
}

Claim readClaim(const Row& row)
{
    Claim claim;
    claim.id = row.text(0);
    claim.article = row.text(1);
    claim.sentence = row.text(2);
    claim.sentenceZh = row.text(3);
    claim.subject = row.text(4);
    claim.subjectZh = row.text(5);
    claim.quantity = row.text(6);
    claim.who = row.text(7);
    if (const auto year = row.optionalInteger(8))
        claim.year = static_cast<int>(*year);
    claim.per = row.text(9);
    claim.claimed = readClaimed(row);
    claim.kind = findClaimKind(row.text(14)).value_or(ClaimKind::estimate);
    claim.toldAs = findClaimKind(row.text(15)).value_or(ClaimKind::estimate);
    claim.expression = row.text(16);
    claim.plausible = row.text(17);
    claim.missing = row.text(18);
    claim.missingZh = row.text(19);
    claim.note = row.text(20);
    claim.noteZh = row.text(21);
    return claim;
}

// Claims are numbered from 1 in their order.
Claim* claimOf(std::vector<Claim>& claims, const Row& row)
{
    const std::int64_t number = row.integer(0);
    return number >= 1 && number <= static_cast<std::int64_t>(claims.size())
        ? &claims[static_cast<std::size_t>(number - 1)]
        : nullptr;
}

} // namespace

Catalog::Catalog(std::unique_ptr<Connection> connection)
    : m_connection(std::move(connection))
{
}
Catalog::~Catalog() = default;

Result<std::unique_ptr<Catalog>> Catalog::open(const QString& path)
{
    if (const Status status = checkFile(path, kCatalogSchema); !status) {
        Error error = status.error();
        if (error.code == ErrorCode::fileMissing)
            error.code = ErrorCode::catalogMissing;
        return error;
    }
    auto connection = Connection::open(path, Connection::Access::readOnly);
    if (!connection)
        return connection.error();
    std::unique_ptr<Catalog> catalog(new Catalog(connection.takeValue()));
    if (catalog->version().isEmpty())
        return Error{ErrorCode::fileDamaged, pathText(path), "no version", ""};
    return catalog;
}

std::vector<Preset> Catalog::search(const QString& kind, const QString& text, int limit) const
{
    // A QString that was never set goes in as NULL.
    const QString ofKind = QStringLiteral("(ifnull(wanted.kind, '') = '' OR item.kind = wanted.kind) ");
    const QString typed = text.normalized(QString::NormalizationForm_KC).trimmed();
    const QVariant rows = limit > 0 ? limit : -1;
    if (typed.isEmpty())
        return presetsOf(*m_connection,
                         QStringLiteral("FROM (SELECT ? AS kind) wanted JOIN item WHERE ") + ofKind
                             + QStringLiteral("ORDER BY item.name COLLATE NOCASE, item.number LIMIT ?"),
                         {kind, rows});
    const QString query = matchQuery(text);
    if (query.isEmpty())
        return {};
    // Who types a whole name, or else an alias, means that item, and of several the first of the catalog.
    // Then bm25, smaller for better matches; names weigh more than aliases and these more than the rest.
    const QString exact =
        QStringLiteral("CASE WHEN item.name = wanted.text COLLATE NOCASE OR item.name_zh = wanted.text"
                       " OR item.id = wanted.text THEN item.number - 2000000000"
                       " WHEN instr(lower(item.aliases), ';' || lower(wanted.text) || ';') > 0"
                       " THEN item.number - 1000000000 ELSE 0 END");
    return presetsOf(
        *m_connection,
        QStringLiteral("FROM (SELECT ? AS kind, ? AS text) wanted JOIN item_text"
                       " JOIN item ON item.number = item_text.rowid WHERE item_text MATCH ? AND ")
            + ofKind + QStringLiteral("ORDER BY ") + exact
            + QStringLiteral(", bm25(item_text, 10.0, 5.0, 1.0), item.number LIMIT ?"),
        {kind, typed, query, rows});
}

std::optional<Preset> Catalog::find(const QString& kind, const QString& id) const
{
    auto found =
        presetsOf(*m_connection, QStringLiteral("FROM item WHERE item.kind = ? AND item.id = ?"), {kind, id});
    if (found.empty())
        return std::nullopt;
    return std::move(found.front());
}

std::vector<Preset> Catalog::all(const QString& kind) const
{
    return presetsOf(*m_connection, QStringLiteral("FROM item WHERE item.kind = ? ORDER BY item.number"),
                     {kind});
}

std::map<std::string, std::vector<std::string>> Catalog::aliases(const QString& kind) const
{
    std::map<std::string, std::vector<std::string>> aliases;
    const QString sql = QStringLiteral("SELECT id, aliases FROM item WHERE kind = ?");
    warnOf(m_connection->eachRow(sql, {kind}, [&](const Row& row) {
        const QString text = toQt(row.text(1)); // ";a;b;"
        for (const QString& alias : text.split(QLatin1Char(';'), Qt::SkipEmptyParts))
            aliases[row.text(0)].push_back(alias.toStdString());
    }));
    return aliases;
}

std::optional<Source> Catalog::source(const QString& id) const
{
    auto found = rowsOrWarning(
        m_connection->rows<Source>(kSourceQuery + QStringLiteral("WHERE id = ?"), {id}, readSource));
    if (found.empty())
        return std::nullopt;
    return std::move(found.front());
}

std::vector<Source> Catalog::sources() const
{
    return rowsOrWarning(
        m_connection->rows<Source>(kSourceQuery + QStringLiteral("ORDER BY position"), {}, readSource));
}

std::vector<Claim> Catalog::claims() const
{
    auto claims = rowsOrWarning(m_connection->rows<Claim>(
        QStringLiteral(
            "SELECT id, article, sentence, sentence_zh, subject, subject_zh, quantity, who, year, per,"
            " claimed_low, claimed_high, unit, bound, kind, told_as, expression, plausible, missing,"
            " missing_zh, note, note_zh FROM claim ORDER BY number"),
        {}, readClaim));
    warnOf(m_connection->eachRow(QStringLiteral("SELECT claim, source FROM claim_source ORDER BY number"), {},
                                 [&](const Row& row) {
                                     if (Claim* claim = claimOf(claims, row))
                                         claim->sources.push_back(row.text(1));
                                 }));
    warnOf(m_connection->eachRow(
        QStringLiteral(
            "SELECT claim, kind, told, actual, told_zh, actual_zh FROM claim_facet ORDER BY number"),
        {}, [&](const Row& row) {
            Claim* claim = claimOf(claims, row);
            if (const auto kind = findFacet(row.text(1)); claim && kind)
                claim->facets.push_back({*kind, row.text(2), row.text(3), row.text(4), row.text(5)});
        }));
    return claims;
}

std::vector<std::string> Catalog::kinds() const
{
    const auto present = rowsOrWarning(m_connection->rows<std::string>(
        QStringLiteral("SELECT DISTINCT kind FROM item"), {}, [](const Row& row) { return row.text(0); }));
    std::vector<std::string> kinds;
    for (const CatalogKind& row : kCatalogKinds)
        if (std::find(present.begin(), present.end(), row.kind) != present.end())
            kinds.emplace_back(row.kind);
    return kinds;
}

QString Catalog::version() const
{
    const auto found = rowsOrWarning(
        m_connection->rows<std::string>(QStringLiteral("SELECT value FROM meta WHERE key = 'version'"), {},
                                        [](const Row& row) { return row.text(0); }));
    return found.empty() ? QString() : toQt(found.front());
}

} // namespace cw
