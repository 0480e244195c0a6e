// SPDX-License-Identifier: GPL-3.0-or-later
// Two kinds of files for one thing.
#include "app/cli/scenario_file.h"

#include "app/document/used_presets.h"
#include "app/exchange/scenario_json.h"
#include "app/exchange/scenario_keys.h"
#include "app/export/picture_writer.h"
#include "app/models/bounded_file.h"

#include <QFile>
#include <QFileInfo>

namespace cw::cli {

QString pathOf(const std::string& name)
{
    return QFile::decodeName(QByteArray::fromStdString(name));
}

QString endingOf(const std::string& name)
{
    return QFileInfo(pathOf(name)).suffix().toLower();
}

Result<DocumentContents> readScenarioFile(const std::string& name)
{
    if (endingOf(name) != QLatin1String("json"))
        return readDocument(pathOf(name));
    const auto text = readBoundedFile(name, scenario_json::kLargestFile);
    return text ? readScenariosJson(text.value(), name) : Result<DocumentContents>(text.error());
}

Status writeScenarioFile(const std::string& name, const DocumentContents& contents)
{
    const QString ending = endingOf(name);
    if (ending == QLatin1String("cwatt"))
        return writeDocument(pathOf(name), withUsedPresetsOnly(contents));
    if (ending == QLatin1String("json"))
        return writeFile(pathOf(name), QByteArray::fromStdString(scenariosJson(contents)));
    return Error{ErrorCode::noSuchFormat, name, ending.toStdString(), "cwatt, json"};
}

} // namespace cw::cli
