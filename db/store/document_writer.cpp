// SPDX-License-Identifier: GPL-3.0-or-later
// Writing a document: a new file beside the old one, checked, synced, then renamed over it.
#include "app/engine/uncertainty/range_text.h"
#include "db/store/connection.h"
#include "db/store/document_claims.h"
#include "db/store/document_file.h"
#include "db/store/document_keys.h"
#include "db/store/migrator.h"

#include "cw_version.h"

#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QUuid>

#include <cmath>
#include <filesystem>

#include <fcntl.h>
#include <unistd.h>

namespace cw {

namespace {

namespace keys = document_keys;

QVariant orNull(const std::optional<double>& number)
{
    return number ? QVariant(*number) : QVariant(QMetaType(QMetaType::Double));
}

QVariant orNull(const std::optional<ScenarioId>& id)
{
    return id ? QVariant::fromValue<qlonglong>(id->number) : QVariant(QMetaType(QMetaType::LongLong));
}

QVariant idOf(ScenarioId id)
{
    return QVariant::fromValue<qlonglong>(id.number);
}

// --- Checks before anything is written ---

bool isUnknownNumber(ParameterId id, double point)
{
    return std::isnan(point) && parameterRow(id).kind == ParameterKind::number;
}

Status checkFigure(const Preset& preset, const Figure& figure)
{
    const auto sound = [](const std::optional<double>& x) { return !x || std::isfinite(*x); };
    if (sound(figure.value) && sound(figure.low) && sound(figure.high) && sound(figure.factor))
        return Done{};
    return Error{ErrorCode::notFinite, preset.kind + ' ' + preset.id + ' ' + figure.quantity, "", ""};
}

Status checkInput(ParameterId id, const InputValue& value)
{
    if (!isUnknownNumber(id, value.point))
        if (const auto checked = checkedValue(id, value.point); !checked)
            return checked.error();
    if (value.range && std::isnan(value.point))
        return Error{ErrorCode::notFinite, parameterRow(id).key, shortened(rangeText(*value.range)), ""};
    return value.range ? checkRange(id, *value.range) : Status(Done{});
}

Status checkContents(const DocumentContents& contents)
{
    for (const Scenario& scenario : contents.comparison.scenarios)
        for (const auto& [id, value] : scenario.values)
            if (const Status status = checkInput(id, value); !status)
                return status;
    for (const Preset& preset : contents.presets)
        for (const Figure& figure : preset.figures)
            if (const Status status = checkFigure(preset, figure); !status)
                return status;
    for (const Claim& claim : contents.claims)
        if (const Status status = checkClaimToWrite(claim); !status)
            return status;
    return Done{};
}

// --- Tables ---

using Lists = std::vector<QVariantList>;

Lists scenarioRows(const Comparison& comparison)
{
    Lists rows;
    for (const Scenario& s : comparison.scenarios)
        rows.push_back({idOf(s.id), static_cast<int>(rows.size()), toQt(s.name), toQt(s.note), s.style,
                        s.shown ? 1 : 0, orNull(s.parent)});
    return rows;
}

QVariantList inputRow(ScenarioId scenario, ParameterId id, const InputValue& value)
{
    const auto options = choiceOptions(id);
    const bool known = !std::isnan(value.point);
    QVariant number(QMetaType(QMetaType::Double));
    QVariant choice(QMetaType(QMetaType::QString));
    if (known && options.empty())
        number = value.point;
    else if (known)
        choice = QString::fromLatin1(options[static_cast<std::size_t>(value.point)].id);
    const Origin& origin = value.origin;
    const QVariant grade = origin.grade ? QVariant(QString::fromLatin1(gradeKey(*origin.grade)))
                                        : QVariant(QMetaType(QMetaType::QString));
    return {idOf(scenario),
            QString::fromLatin1(parameterRow(id).key),
            known ? 1 : 0,
            number,
            choice,
            QString::fromLatin1(keys::keyOf(keys::kOrigins, origin.kind)),
            toQt(origin.presetKind),
            toQt(origin.presetId),
            toQt(origin.source),
            grade,
            value.range ? QVariant(toQt(rangeText(*value.range))) : QVariant(QMetaType(QMetaType::QString))};
}

Lists inputRows(const Comparison& comparison)
{
    Lists rows;
    for (const Scenario& s : comparison.scenarios)
        for (const auto& [id, value] : s.values)
            rows.push_back(inputRow(s.id, id, value));
    return rows;
}

Lists correlationRows(const Comparison& comparison)
{
    Lists rows;
    for (const RankCorrelation& pair : comparison.correlations)
        rows.push_back({static_cast<int>(rows.size()), QString::fromLatin1(parameterRow(pair.a).key),
                        QString::fromLatin1(parameterRow(pair.b).key), pair.rho});
    return rows;
}

Lists viewRows(const CompareView& view)
{
    const auto row = [](const char* key, const char* value) {
        return QVariantList{QString::fromLatin1(key), QString::fromUtf8(value)};
    };
    return {row("per", perKey(view.per)),
            row("display", keys::keyOf(keys::kDisplays, view.display)),
            row("stacking", keys::keyOf(keys::kStackings, view.stacking)),
            row("carbon", metricRow(view.carbon).key),
            row("water", metricRow(view.water).key),
            row("cost", metricRow(view.cost).key),
            row("homes", view.homes.c_str())};
}

Lists sourceRows(const std::vector<Source>& sources)
{
    Lists rows;
    for (const Source& s : sources)
        rows.push_back({static_cast<int>(rows.size()), toQt(s.id), toQt(s.title), toQt(s.publisher), s.year,
                        toQt(s.licence), toQt(s.link)});
    return rows;
}

Lists presetRows(const std::vector<Preset>& presets)
{
    Lists rows;
    for (const Preset& p : presets)
        rows.push_back({static_cast<int>(rows.size()), toQt(p.kind), toQt(p.id), toQt(p.name), toQt(p.nameZh),
                        toQt(p.category), toQt(p.detail), toQt(p.zone), p.year, toQt(p.note)});
    return rows;
}

Lists figureRows(const std::vector<Preset>& presets)
{
    Lists rows;
    for (std::size_t preset = 0; preset < presets.size(); ++preset) {
        int position = 0;
        for (const Figure& f : presets[preset].figures)
            rows.push_back({static_cast<int>(preset), position++, toQt(f.quantity), toQt(f.label),
                            toQt(f.labelZh), toQt(f.unit), f.value, orNull(f.low), orNull(f.high), f.year,
                            QString::fromLatin1(gradeKey(f.grade)), toQt(f.source), toQt(f.note),
                            toQt(f.parameter), f.factor});
    }
    return rows;
}

Lists reportRows(const ReportTemplate& report)
{
    return {{1, toQt(report.title), toQt(report.author), toQt(report.introduction), toQt(report.language)}};
}

Lists reportBlockRows(const ReportTemplate& report)
{
    Lists rows;
    for (const std::string& block : report.blocks)
        rows.push_back({static_cast<int>(rows.size()), toQt(block)});
    return rows;
}

Status insert(const Connection& connection, const char* table, int columns, const Lists& rows)
{
    QString marks = QStringLiteral("?,").repeated(columns);
    marks.chop(1);
    return connection.runForEach(
        QStringLiteral("INSERT INTO %1 VALUES (%2)").arg(QLatin1String(table), marks), rows);
}

Status insertContents(const Connection& connection, const DocumentContents& contents)
{
    const Comparison& comparison = contents.comparison;
    struct Table {
        const char* name;
        int columns;
        Lists rows;
    };
    const Table tables[]{
        {"scenario", 7, scenarioRows(comparison)},
        {"comparison",
         5,
         {{1, toQt(comparison.title), orNull(comparison.baseline), QStringLiteral(CW_VERSION),
           QVariant::fromValue(static_cast<qlonglong>(comparison.seed))}}},
        {"input", 11, inputRows(comparison)},
        {"correlation", 4, correlationRows(comparison)},
        {"view", 2, viewRows(contents.view)},
        {"source", 7, sourceRows(contents.sources)},
        {"preset", 10, presetRows(contents.presets)},
        {"figure", 15, figureRows(contents.presets)},
        {"claim", 23, claimRows(contents.claims)},
        {"claim_facet", 7, claimFacetRows(contents.claims)},
        {"claim_source", 3, claimSourceRows(contents.claims)},
        {"report", 5, reportRows(contents.report)},
        {"report_block", 2, reportBlockRows(contents.report)},
    };
    for (const Table& table : tables)
        if (const Status status = insert(connection, table.name, table.columns, table.rows); !status)
            return status;
    return Done{};
}

Status buildFile(const QString& path, const DocumentContents& contents)
{
    const auto connection = Connection::open(path, Connection::Access::build);
    if (!connection)
        return connection.error();
    if (const Status status = migrate(*connection.value(), kDocumentSchema); !status)
        return status;
    Transaction transaction(*connection.value());
    if (!transaction.begun())
        return transaction.begun();
    if (const Status status = insertContents(*connection.value(), contents); !status)
        return status;
    return transaction.commit();
}

// --- Taking the old file's place ---

Error systemError(const QString& path, int number)
{
    const bool full = number == ENOSPC || number == EDQUOT;
    return {full ? ErrorCode::diskFull : ErrorCode::fileNotWritable, pathText(path),
            qt_error_string(number).toStdString(), ""};
}

// Waits until the file (or folder) is on the disk.
Status sync(const QString& path, int flags)
{
    const int file = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (file < 0)
        return systemError(path, errno);
    const int failed = ::fsync(file) == 0 ? 0 : errno;
    ::close(file);
    if (failed != 0)
        return systemError(path, failed);
    return Done{};
}

Status replace(const QString& newFile, const QString& target)
{
    if (QFile::exists(target))
        QFile::setPermissions(newFile, QFile::permissions(target));
    if (const Status status = sync(newFile, O_RDONLY); !status)
        return status;
    std::error_code failed;
    std::filesystem::rename(QFile::encodeName(newFile).toStdString(), QFile::encodeName(target).toStdString(),
                            failed);
    if (failed)
        return systemError(target, failed.value());
    return Done{};
}

// A file that nobody may write is left alone even by root, who may write everything.
bool isProtected(const QFileInfo& info)
{
    constexpr auto anybody = QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther;
    return info.exists() && (!info.isFile() || !info.isWritable() || !(info.permissions() & anybody));
}

} // namespace

Status writeDocument(const QString& path, const DocumentContents& contents)
{
    if (const Status status = checkContents(contents); !status)
        return status;
    const QFileInfo info(path);
    if (path.isEmpty() || isProtected(info))
        return Error{ErrorCode::fileNotWritable, pathText(path), "", ""};

    const QString real = info.canonicalFilePath(); // where links lead; empty for a new file
    const QString target = real.isEmpty() ? info.absoluteFilePath() : real;
    const QString folder = QFileInfo(target).absolutePath();
    const QString newFile = folder + QStringLiteral("/.counterwatt-")
        + QUuid::createUuid().toString(QUuid::Id128) + QStringLiteral(".new");
    const auto remove = qScopeGuard([&] { QFile::remove(newFile); }); // does nothing after the renaming
    Status status = buildFile(newFile, contents);
    if (status)
        status = replace(newFile, target);
    if (!status && status.error().where != pathText(path)) {
        Error error = status.error();
        error.where = pathText(path); // not the temporary file
        return error;
    }
    // The renaming itself reaches the disk with the folder; where folders cannot be synced it follows by
    // itself.
    if (status)
        (void)sync(folder, O_RDONLY | O_DIRECTORY);
    return status;
}

} // namespace cw
