// SPDX-License-Identifier: GPL-3.0-or-later
// Is a bundle what it says? Its files against its manifest, its results against a new computation.
#include "app/publish/bundle/bundle.h"

#include "app/exchange/scenario_json.h"
#include "app/models/bounded_file.h"
#include "app/models/part_of.h"
#include "app/publish/bundle/manifest.h"
#include "app/publish/bundle/results_text.h"
#include "app/publish/bundle/zip_file.h"

#include <QFile>
#include <QTemporaryDir>

#include <array>

namespace cw {

namespace {

const Error kCancelled{ErrorCode::cancelled, {}, {}, {}};

class Verifier {
public:
    Verifier(ZipReader zip, std::string name)
        : m_zip(std::move(zip))
        , m_name(std::move(name))
    {
    }

    Result<Verification> verify(const KeepGoing& keepGoing)
    {
        struct Step {
            Status (Verifier::*run)(const KeepGoing&);
            double done; // then, of the time
        };
        constexpr std::array kSteps{
            Step{&Verifier::readTheManifest, 0.05}, Step{&Verifier::compareFiles, 0.2},
            Step{&Verifier::readTheDocument, 0.25}, Step{&Verifier::compareScenarios, 0.3},
            Step{&Verifier::compareTheResults, 1.0}};
        double done = 0.0;
        for (const Step& step : kSteps) {
            if (!keepGoing(done))
                return kCancelled;
            if (const Status status = (this->*step.run)(partOf(keepGoing, done, step.done)); !status)
                return status.error();
            done = step.done;
        }
        return std::move(m_answer);
    }

private:
    // Errors: notABundle where it is not there.
    Result<QByteArray> neededPart(const char* name)
    {
        auto part = m_zip.part(name);
        if (!part)
            return part.error();
        if (!part.value())
            return Error{ErrorCode::notABundle, m_name, name, {}};
        return *part.takeValue();
    }

    Status readTheManifest(const KeepGoing&)
    {
        const auto json = neededPart(kManifestName);
        if (!json)
            return json.error();
        auto manifest = readManifest(json.value(), m_name);
        if (!manifest)
            return manifest.error();
        m_manifest = manifest.takeValue();
        m_answer.writtenBy = m_manifest.version;
        m_answer.catalog = m_manifest.catalog;
        m_answer.date = m_manifest.date;
        return Done{};
    }

    Status compareFiles(const KeepGoing& keepGoing)
    {
        double done = 0.0;
        for (const auto& [file, told] : m_manifest.files) {
            if (!keepGoing(done++ / static_cast<double>(m_manifest.files.size())))
                return kCancelled;
            const auto part = m_zip.part(file);
            if (!part)
                return part.error();
            const std::string found = part.value() ? hashOf(*part.value()) : std::string();
            if (found != told)
                differ(file, "SHA-256", told, found);
        }
        for (const std::string& name : m_zip.names())
            if (name != kManifestName && !m_manifest.files.contains(name))
                differ(name, kManifestName, {}, name);
        return Done{};
    }

    Status readTheDocument(const KeepGoing&)
    {
        const auto bytes = neededPart(kDocumentName);
        if (!bytes)
            return bytes.error();
        const QTemporaryDir folder;
        const QString path =
            folder.filePath(QString::fromLatin1(kDocumentName)); // our own name, in our own folder
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes.value()) != bytes.value().size()
            || !file.flush())
            return Error{
                ErrorCode::fileNotWritable, path.toStdString(), file.errorString().toStdString(), {}};
        auto contents = readDocument(path);
        if (!contents) {
            Error error = contents.error();
            error.where = m_name + ": " + kDocumentName; // not the copy's, which is gone
            return error;
        }
        m_contents = contents.takeValue();
        if (comparison().seed != m_manifest.seed)
            differ(kManifestName, "seed", std::to_string(m_manifest.seed), std::to_string(comparison().seed));
        return Done{};
    }

    Status compareScenarios(const KeepGoing&)
    {
        const auto json = neededPart(kScenariosName);
        if (!json)
            return json.error();
        const auto told = readScenariosJson(json.value().toStdString(), m_name + ": " + kScenariosName);
        if (!told)
            return told.error();
        if (!(told.value().comparison == comparison()))
            differ(kScenariosName, "scenarios", told.value().comparison.title, comparison().title);
        const auto found =
            readScenariosJson(scenariosJson(m_contents), kScenariosName); // sources that are named
        if (!found)
            return found.error();
        if (told.value().sources != found.value().sources)
            differ(kScenariosName, "sources", listOf(told.value().sources), listOf(found.value().sources));
        return Done{};
    }

    Status compareTheResults(const KeepGoing& keepGoing)
    {
        const auto told = neededPart(kResultsName);
        if (!told)
            return told.error();
        const auto found = resultsText(comparison(), m_manifest.per, m_manifest.draws, keepGoing);
        if (!found)
            return found.error();
        compareResults(told.value().toStdString(), found.value(), m_answer);
        return Done{};
    }

    [[nodiscard]] const Comparison& comparison() const { return m_contents.comparison; }

    static std::string listOf(const std::vector<Source>& sources)
    {
        std::string titles;
        for (const Source& source : sources)
            titles += (titles.empty() ? "" : "; ") + source.title;
        return shortened(titles, 200);
    }

    void differ(const std::string& file, const std::string& where, const std::string& told,
                const std::string& found)
    {
        m_answer.differences.push_back({file, where, told, found});
    }

    ZipReader m_zip;
    std::string m_name;
    Manifest m_manifest;
    DocumentContents m_contents;
    Verification m_answer;
};

} // namespace

Result<Verification> verifyBundle(const QString& path, const KeepGoing& keepGoing)
{
    const std::string name = QFile::encodeName(path).toStdString();
    auto bytes = readBoundedFile(name, static_cast<qint64>(kLargestZip));
    if (!bytes) {
        Error error = bytes.error();
        if (error.code == ErrorCode::textTooLong)
            error.code = ErrorCode::fileTooLarge;
        return error;
    }
    auto zip = ZipReader::open(QByteArray::fromStdString(bytes.value()), name);
    if (!zip)
        return zip.error();
    return Verifier(zip.takeValue(), name).verify(keepGoing);
}

} // namespace cw
