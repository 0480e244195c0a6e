// SPDX-License-Identifier: GPL-3.0-or-later
// Which format a file has, and what the readers share.
#include "app/exchange/import.h"

#include "app/exchange/import_formats.h"
#include "app/exchange/scenario_keys.h"
#include "app/models/bounded_file.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace cw {

namespace {

struct Format {
    const char* key;
    const char* label;
};

constexpr std::array<Format, 5> kFormats{{
    {"counterwatt-json", QT_TRANSLATE_NOOP("cw::ImportText", "Counterwatt scenarios (JSON)")},
    {"codecarbon-csv", QT_TRANSLATE_NOOP("cw::ImportText", "CodeCarbon emissions (CSV)")},
    {"ecologits-json", QT_TRANSLATE_NOOP("cw::ImportText", "EcoLogits impacts (JSON)")},
    {"electricity-maps-csv", QT_TRANSLATE_NOOP("cw::ImportText", "Electricity Maps carbon intensity (CSV)")},
    {"ember-csv", QT_TRANSLATE_NOOP("cw::ImportText", "Ember electricity data (CSV)")},
}};

std::string formatLabels()
{
    QStringList labels;
    for (const QString& key : importFormats())
        labels << importFormatLabel(key);
    return labels.join(QStringLiteral(", ")).toStdString();
}

// A file's own source: two files of one program are told apart by their content.
Result<Source> sourceOf(std::string_view text, const std::string& name, const KeepGoing& keepGoing)
{
    constexpr std::size_t kPiece = 4'000'000; // bytes: some hundredths of a second
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (std::size_t at = 0; at < text.size(); at += kPiece) {
        const std::string_view piece = text.substr(at, kPiece);
        hash.addData(QByteArrayView(piece.data(), static_cast<qsizetype>(piece.size())));
        if (!keepGoing(0.0))
            return Error{ErrorCode::cancelled, name, {}, {}};
    }
    constexpr int kDigits = 12;
    Source source;
    source.id = "import-" + hash.result().toHex().left(kDigits).toStdString();
    source.title = QFileInfo(QString::fromStdString(name)).fileName().toStdString();
    return source;
}

bool looksLikeJson(std::string_view text)
{
    text = withoutMark(text);
    const auto first = text.find_first_not_of(" \t\r\n");
    return first != std::string_view::npos && (text[first] == '{' || text[first] == '[');
}

std::string jsonFormat(const PlacedJson& root)
{
    const PlacedJson* schema = root.find("schema");
    if (schema && schema->text.starts_with("counterwatt/"))
        return "counterwatt-json";
    return holdsImpacts(root) ? "ecologits-json" : "";
}

std::string csvFormat(const CsvFields& fields)
{
    if (fields.column({"emissions"}) && fields.column({"energy_consumed"}))
        return "codecarbon-csv";
    if (fields.column({"zone id"}) && fields.column({"carbon intensity gco2eq/kwh*"}))
        return "electricity-maps-csv";
    if (fields.column({"variable"}) && fields.column({"unit"}) && fields.column({"value"}))
        return "ember-csv";
    return "";
}

Error unknownFormat(const std::string& name)
{
    return {ErrorCode::unknownFormat, name, {}, formatLabels()};
}

Result<Imported> importJson(std::string_view text, const std::string& name, const ImportContext& context)
{
    if (text.size() > scenario_json::kLargestFile)
        return Error{ErrorCode::fileTooLarge, name, {}, std::to_string(scenario_json::kLargestFile)};
    const auto root = readPlacedJson(text, name);
    if (!root)
        return root.error();
    const std::string& wanted = context.choice.format;
    const std::string format = wanted.empty() ? jsonFormat(root.value()) : wanted;
    if (format == "counterwatt-json")
        return importScenarios(text, name);
    return format == "ecologits-json" ? importEcologits(root.value(), name, context)
                                      : Result<Imported>(unknownFormat(name));
}

Result<Imported> importCsv(std::string_view text, const std::string& name, const ImportContext& context)
{
    CsvFields fields(text, name, context.keepGoing);
    if (fields.error())
        return *fields.error();
    const std::string& wanted = context.choice.format;
    const std::string format = wanted.empty() ? csvFormat(fields) : wanted;
    if (format == "codecarbon-csv")
        return importCodecarbon(fields, context);
    if (format == "electricity-maps-csv")
        return importElectricityMaps(fields, context);
    return format == "ember-csv" ? importEmber(fields, context) : Result<Imported>(unknownFormat(name));
}

} // namespace

QStringList importFormats()
{
    QStringList keys;
    for (const Format& format : kFormats)
        keys << QString::fromLatin1(format.key);
    return keys;
}

QString importFormatLabel(const QString& format)
{
    for (const Format& known : kFormats)
        if (format == QLatin1String(known.key))
            return ImportText::tr(known.label);
    return format;
}

Result<Imported> importText(std::string_view text, const std::string& name, const Scenario& like,
                            const ImportChoice& choice, const KeepGoing& keepGoing)
{
    const QString format = QString::fromStdString(choice.format);
    if (!format.isEmpty() && !importFormats().contains(format))
        return Error{ErrorCode::unknownChoice, name, shortened(choice.format),
                     importFormats().join(QStringLiteral(", ")).toStdString()};
    const auto source = sourceOf(text, name, keepGoing);
    if (!source)
        return source.error();
    const ImportContext context{like, choice, keepGoing, source.value()};
    const bool json = format.isEmpty() ? looksLikeJson(text) : format.endsWith(QLatin1String("json"));
    auto imported = json ? importJson(text, name, context) : importCsv(text, name, context);
    if (imported && imported.value().scenarios.size() > scenario_json::kMostScenarios)
        return Error{ErrorCode::tooManyRows, name, {}, std::to_string(scenario_json::kMostScenarios)};
    return imported;
}

Result<Imported> importFile(const QString& path, const Scenario& like, const ImportChoice& choice,
                            const KeepGoing& keepGoing)
{
    const std::string name = QFile::encodeName(path).toStdString();
    const auto text = readBoundedFile(name, static_cast<qint64>(kLargestCsv));
    if (text)
        return importText(text.value(), name, like, choice, keepGoing);
    Error error = text.error();
    if (error.code == ErrorCode::textTooLong)
        error.code = ErrorCode::fileTooLarge;
    return error;
}

InputValue importedValue(double point, const Source& source, Grade grade)
{
    return {point, {OriginKind::user, {}, {}, source.id, grade}};
}

InputValue chosenValue(double point)
{
    return {point, {OriginKind::user, {}, {}, {}, {}}};
}

double optionOf(ParameterId id, std::string_view option)
{
    return readParameter(id, option).value();
}

int yearOf(std::string_view date)
{
    constexpr std::size_t kDigits = 4;
    const std::string_view digits = date.substr(0, kDigits);
    const bool isYear = digits.size() == kDigits
        && std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
    return isYear ? std::stoi(std::string(digits)) : 0;
}

} // namespace cw
