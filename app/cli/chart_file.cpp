// SPDX-License-Identifier: GPL-3.0-or-later
// Charts as files.
#include "app/cli/chart_file.h"

#include "app/cli/scenario_file.h"
#include "app/exchange/json_text.h"

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

Json writtenJson(const QStringList& paths)
{
    if (paths.size() == 1)
        return writtenJson(QFileInfo(paths.front()));
    Json files = Json::array();
    for (const QString& path : paths)
        files.push_back(writtenJson(QFileInfo(path)));
    return files;
}

} // namespace

ExitCode writeFiles(const std::vector<std::string>& targets, const BytesOf& bytesOf, bool json)
{
    QStringList paths;
    QList<QByteArray> contents;
    for (const std::string& target : targets) {
        const QString path = pathOf(target);
        auto bytes = bytesFor(path, bytesOf);
        if (!bytes)
            return fail(bytes.error());
        paths << path;
        contents << bytes.takeValue();
    }
    for (qsizetype i = 0; i < paths.size(); ++i) {
        if (const Status status = writeFile(paths[i], contents[i]); !status)
            return fail(status.error());
    }
    return json ? print(jsonText(writtenJson(paths))) : ExitCode::done;
}

ExitCode writeChart(const AnyBuilt& built, const std::string& target, const PictureOptions& options,
                    bool json)
{
    if (!built.chart)
        return failInput(built.reason);
    const auto bytesOf = [&](const QString& ending) { return pictureBytes(*built.chart, ending, options); };
    return writeFiles({target}, bytesOf, json);
}

} // namespace cw::cli
