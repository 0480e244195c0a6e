// SPDX-License-Identifier: GPL-3.0-or-later
// Building and writing, in the language that the template asks for.
#include "app/publish/report/report.h"

#include "app/publish/report/html_writer.h"
#include "app/publish/report/pdf_writer.h"
#include "app/publish/report/report_model.h"

#include <memory>

namespace cw {

namespace {

Result<std::unique_ptr<LanguageScope>> scopeOf(const std::string& language)
{
    if (language.empty())
        return std::unique_ptr<LanguageScope>();
    if (language == "en")
        return std::make_unique<LanguageScope>(Language::english);
    if (language == "zh_CN")
        return std::make_unique<LanguageScope>(Language::chinese);
    return Error{ErrorCode::unknownChoice, "language", shortened(language), "en, zh_CN"};
}

using Writer = std::optional<QByteArray> (*)(const report::Report&, const KeepGoing&);

Result<QByteArray> reportBytes(const ReportInput& input, const KeepGoing& keepGoing, Writer write)
{
    const auto scope = scopeOf(input.loaded.contents.report.language);
    if (!scope)
        return scope.error();
    const auto made = report::buildReport(input, keepGoing);
    if (!made)
        return made.error();
    const auto bytes = write(made.value(), keepGoing);
    if (!bytes)
        return Error{ErrorCode::cancelled, {}, {}, {}};
    return *bytes;
}

} // namespace

Result<QByteArray> reportHtml(const ReportInput& input, const KeepGoing& keepGoing)
{
    return reportBytes(input, keepGoing, report::htmlOf);
}

Result<QByteArray> reportPdf(const ReportInput& input, const KeepGoing& keepGoing)
{
    return reportBytes(input, keepGoing, report::pdfOf);
}

} // namespace cw
