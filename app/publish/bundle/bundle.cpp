// SPDX-License-Identifier: GPL-3.0-or-later
// What a bundle holds, one function a part, and how the parts become one file.
#include "app/publish/bundle/bundle.h"

#include "app/document/used_presets.h"
#include "app/exchange/scenario_json.h"
#include "app/export/picture_writer.h"
#include "app/models/named_chart.h"
#include "app/models/part_of.h"
#include "app/publish/bundle/manifest.h"
#include "app/publish/bundle/results_text.h"
#include "app/publish/bundle/zip_file.h"
#include "app/publish/workbook/workbook.h"
#include "cw_version.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <array>

namespace cw {

class BundleText {
    Q_DECLARE_TR_FUNCTIONS(cw::BundleText)
};

namespace {

using Bytes = Result<QByteArray>;
using Parts = std::vector<ZipPart>;

// A document is an SQLite file, which needs a place of its own.
Bytes documentBytes(const ReportInput& input, const KeepGoing&)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QString::fromLatin1(kDocumentName));
    if (const Status status = writeDocument(path, withUsedPresetsOnly(input.loaded.contents)); !status)
        return status.error();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::fileNotReadable, path.toStdString(), {}, {}};
    return file.readAll();
}

Bytes scenariosBytes(const ReportInput& input, const KeepGoing&)
{
    return QByteArray::fromStdString(scenariosJson(input.loaded.contents));
}

Bytes resultsBytes(const ReportInput& input, const KeepGoing& keepGoing)
{
    const LoadedComparison& loaded = input.loaded;
    const auto text = resultsText(loaded.comparison(), loaded.per(), loaded.draws, keepGoing);
    return text ? Bytes(QByteArray::fromStdString(text.value())) : text.error();
}

Bytes workbook(const ReportInput& input, const KeepGoing& keepGoing)
{
    return workbookBytes(input.loaded, keepGoing);
}

// A part is added here.
struct Part {
    const char* name;
    Bytes (*make)(const ReportInput&, const KeepGoing&);
    const char* help; // what it is, in one line
};
constexpr std::array kParts{
    Part{kDocumentName, documentBytes,
         QT_TRANSLATE_NOOP("cw::BundleText", "the comparison, to be opened with Counterwatt")},
    Part{kScenariosName, scenariosBytes,
         QT_TRANSLATE_NOOP("cw::BundleText", "its scenarios, inputs and sources, for other programs")},
    Part{kResultsName, resultsBytes, QT_TRANSLATE_NOOP("cw::BundleText", "all results, with every digit")},
    Part{"report.html", reportHtml, QT_TRANSLATE_NOOP("cw::BundleText", "the report")},
    Part{"workbook.xlsx", workbook,
         QT_TRANSLATE_NOOP("cw::BundleText", "inputs, results and formulas, for a spreadsheet")},
};

QByteArray readme()
{
    QStringList lines{
        BundleText::tr("A comparison made with Counterwatt, with all that is needed to compute it again."),
        {}};
    const auto add = [&](const char* name, const QString& help) {
        lines << QString::fromLatin1(name).leftJustified(16) + help;
    };
    for (const Part& part : kParts)
        add(part.name, BundleText::tr(part.help));
    add("charts/", BundleText::tr("every chart as pictures and as data"));
    add(kManifestName, BundleText::tr("versions, seed, number of draws, and the SHA-256 of every file"));
    lines << QString()
          << BundleText::tr(
                 "“counterwatt verify” with the name of this bundle computes the results again, and says"
                 " whether every number is the same to the last bit.")
          << QString();
    return lines.join(u'\n').toUtf8();
}

// A chart that cannot be drawn (no input has a range, say) is left out.
Status addChart(Parts& parts, const CompareInput& input, const ChartKind& kind)
{
    const auto choice = usualChoice(input, kind.name, Metric::electricityFacility);
    if (!choice.chart)
        return Done{};
    const auto built = buildChart(input, *choice.chart);
    if (!built)
        return built.error();
    if (!built.value().chart)
        return Done{};
    for (const QString& ending : pictureFormats()) {
        if (ending == QLatin1String("pdf")) // has a date of its own, and says what the others do
            continue;
        const auto bytes = pictureBytes(*built.value().chart, ending);
        if (!bytes)
            return bytes.error();
        parts.push_back({"charts/" + std::string(kind.key) + '.' + ending.toStdString(), bytes.value()});
    }
    return Done{};
}

Result<Parts> partsOf(const ReportInput& input, const KeepGoing& keepGoing)
{
    const auto kinds = chartKinds();
    const double steps = static_cast<double>(kParts.size() + kinds.size());
    const Error cancelled{ErrorCode::cancelled, {}, {}, {}};
    Parts parts{{"README.txt", readme()}};
    double done = 0.0;
    for (const Part& part : kParts) {
        if (!keepGoing(done / steps))
            return cancelled;
        auto bytes = part.make(input, partOf(keepGoing, done / steps, (done + 1.0) / steps));
        done += 1.0;
        if (!bytes)
            return bytes.error();
        parts.push_back({part.name, bytes.takeValue()});
    }
    for (const ChartKind& kind : kinds) {
        if (!keepGoing(done++ / steps))
            return cancelled;
        if (const Status status = addChart(parts, input.loaded.input(), kind); !status)
            return status.error();
    }
    return parts;
}

Manifest manifestOf(const LoadedComparison& loaded, const Parts& parts)
{
    Manifest manifest{CW_VERSION,
                      loaded.catalogVersion,
                      loaded.date,
                      currentLanguage() == Language::chinese ? "zh_CN" : "en",
                      loaded.comparison().seed,
                      loaded.draws,
                      loaded.per(),
                      {}};
    for (const ZipPart& part : parts)
        manifest.files[part.name] = hashOf(part.bytes);
    return manifest;
}

} // namespace

Result<QByteArray> bundleBytes(const ReportInput& input, const KeepGoing& keepGoing)
{
    auto parts = partsOf(input, keepGoing);
    if (!parts)
        return parts.error();
    const Manifest manifest = manifestOf(input.loaded, parts.value());
    parts.value().push_back({kManifestName, manifestJson(manifest)});
    return zipBytes(parts.takeValue(), manifest.date);
}

} // namespace cw
