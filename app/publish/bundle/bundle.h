// SPDX-License-Identifier: GPL-3.0-or-later
// A bundle: one zip file with the document, its data, pictures, report, versions and seed, from which the results can be
// computed again and compared.
#pragma once

#include "app/publish/report/report.h"

#include <QByteArray>
#include <QString>

#include <string>
#include <vector>

namespace cw {

// The same bytes for the same input, language and date. GUI thread. Errors: those of resultsText (draws), reportHtml,
// workbookBytes, pictureBytes, zipBytes, and of writing a document to the folder for temporary files; cancelled.
[[nodiscard]] Result<QByteArray> bundleBytes(const ReportInput& input,
                                             const KeepGoing& keepGoing = neverStop);

// A result that is not what the bundle says.
struct BundleDifference {
    std::string file; // of the bundle
    std::string
        where;        // of results: scenario, metric and workload, or line:column; of others what it is about
    std::string told; // as written there
    std::string found; // as computed now; empty: missing
};

struct Verification {
    std::string writtenBy; // version of the program
    std::string catalog;   // version
    std::string date;
    std::size_t compared = 0;                  // numbers
    std::vector<BundleDifference> differences; // none: all equal

    [[nodiscard]] bool equal() const { return differences.empty(); }
};

// Computes the results of the bundle's document again, with its seed and the manifest's draws, and compares them bit by bit; its
// scenarios and sources with scenarios.json; and the hash of every file with that of the manifest. Errors: fileMissing,
// fileNotReadable, notABundle, fileTooLarge, tooManyRows (files), fileFromNewer, those of readManifest, readDocument and
// readScenariosJson, those of resultsText, fileNotWritable (the folder for temporary files), cancelled.
[[nodiscard]] Result<Verification> verifyBundle(const QString& path, const KeepGoing& keepGoing = neverStop);

} // namespace cw
