// SPDX-License-Identifier: GPL-3.0-or-later
// Charts as files.
#include "app/cli/chart_file.h"

#include "app/cli/json_text.h"

#include <QFile>
#include <QFileInfo>

namespace cw::cli {

namespace {

Json writtenJson(const QFileInfo& file)
{
    return {
        {"file", file.filePath().toStdString()},
        {"format", file.suffix().toLower().toStdString()},
        {"bytes", file.size()},
    };
}

} // namespace

ExitCode writeChart(const AnyBuilt& built, const std::string& target, const PictureOptions& options,
                    bool json)
{
    if (!built.chart)
        return failInput(built.reason);
    const QString path = QFile::decodeName(QByteArray::fromStdString(target));
    if (const Status status = writePicture(*built.chart, path, options); !status)
        return fail(status.error());
    return json ? print(jsonText(writtenJson(QFileInfo(path)))) : ExitCode::done;
}

} // namespace cw::cli
