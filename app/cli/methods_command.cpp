// SPDX-License-Identifier: GPL-3.0-or-later
// `counterwatt methods`: the published methods, and the inputs that each one reads.
#include "app/cli/subcommands.h"
#include "app/cli/text_table.h"
#include "app/engine/parameter/method_table.h"
#include "app/engine/parameter/parameter_table.h"
#include "app/exchange/json_text.h"
#include "app/models/texts.h"

#include <array>

namespace cw::cli {

namespace {

constexpr std::array kWorkloads{Workload::training, Workload::inference, Workload::fleet};

Json needsJson(const MethodRow& row)
{
    Json needs = Json::array();
    for (const ParameterId id : row.needs)
        needs.push_back(parameterRow(id).key);
    return needs;
}

ExitCode printJson()
{
    const SourceBook sources;
    Json rows = Json::array();
    for (const Workload workload : kWorkloads) {
        int option = 0;
        for (const MethodRow& row : methodsOf(workload))
            rows.push_back({
                {"id", row.id},
                {"workload", workloadKey(workload)},
                {"label", methodLabel(workload, option++).toStdString()},
                {"needs", needsJson(row)},
                {"boundary", row.boundary},
                {"source", sources.line(row.source)},
                {"sourceId", row.source},
                {"year", row.year},
            });
    }
    return print(jsonText(rows));
}

QString needsText(const MethodRow& row)
{
    QStringList keys;
    for (const ParameterId id : row.needs)
        keys << QString::fromLatin1(parameterRow(id).key);
    return CliText::tr("reads %1").arg(keys.join(QStringLiteral(", ")));
}

QString sourceText(const SourceBook& sources, const std::string& id)
{
    const auto source = sources.find(id);
    return source ? shortSource(*source) : QString::fromStdString(id);
}

ExitCode printTable()
{
    const SourceBook sources;
    TextTable table({Align::left, Align::left, Align::left, Align::left});
    table.addHeader({CliText::tr("Method"), CliText::tr("What it computes"), CliText::tr("Counts"),
                     CliText::tr("Source")});
    for (const Workload workload : kWorkloads) {
        int option = 0;
        for (const MethodRow& row : methodsOf(workload)) {
            const QString id =
                QStringLiteral("%1=%2").arg(QLatin1String(workloadKey(workload)), QLatin1String(row.id));
            table.addRow({id, methodLabel(workload, option++), QString::fromLatin1(row.boundary),
                          sourceText(sources, row.source)});
            table.addLine(QStringLiteral("    ") + needsText(row));
        }
    }
    return print(table.text());
}

} // namespace

CLI::App* addMethods(CLI::App& app, Session& session)
{
    CLI::App* command = app.add_subcommand(
        "methods", CliText::tr("Lists the methods that an energy can be computed with").toStdString());
    command->callback(
        [&session] { session.job = [&session] { return session.json ? printJson() : printTable(); }; });
    command->footer(
        CliText::tr("Choose one with: counterwatt evaluate --method inference=epoch-2025").toStdString());
    return command;
}

} // namespace cw::cli
