// SPDX-License-Identifier: GPL-3.0-or-later
// `counterwatt presets KIND`: the rows of the catalog, with every figure's source and grade.
#include "app/cli/subcommands.h"
#include "app/cli/text_table.h"
#include "app/exchange/json_text.h"
#include "app/models/number_text.h"
#include "app/models/texts.h"
#include "db/store/catalog.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace cw::cli {

namespace {

struct Options {
    std::string kind;
    std::string search;
    int limit = 0;
};

// Each source is looked up once, though thousands of figures name it.
class SourceCache {
public:
    explicit SourceCache(const Catalog& catalog)
    {
        for (Source& source : catalog.sources())
            m_byId.emplace(source.id, std::move(source));
    }

    [[nodiscard]] const Source* find(const std::string& id) const
    {
        const auto found = m_byId.find(id);
        return found == m_byId.end() ? nullptr : &found->second;
    }

private:
    std::map<std::string, Source> m_byId;
};

Json sourceJson(const SourceCache& sources, const std::string& id)
{
    const Source* source = sources.find(id);
    if (!source)
        return nullptr;
    return {
        {"id", source->id},
        {"title", source->title},
        {"publisher", source->publisher},
        {"year", source->year == 0 ? Json(nullptr) : Json(source->year)},
        {"licence", source->licence},
        {"link", source->link},
    };
}

Json yearJson(int year)
{
    return year == 0 ? Json(nullptr) : Json(year);
}

Json figureJson(const Figure& figure, const SourceCache& sources)
{
    const bool zh = currentLanguage() == Language::chinese && !figure.labelZh.empty();
    return {
        {"quantity", figure.quantity},
        {"label", zh ? figure.labelZh : figure.label},
        {"unit", figure.unit},
        {"value", jsonNumber(figure.value)},
        {"low", jsonNumber(figure.low)},
        {"high", jsonNumber(figure.high)},
        {"year", yearJson(figure.year)},
        {"grade", gradeKey(figure.grade)},
        {"note", figure.note},
        {"parameter", figure.parameter},
        {"source", sourceJson(sources, figure.source)},
    };
}

// The preset's own source is that of its first figure; each figure names its own besides.
Json presetJson(const Preset& preset, const SourceCache& sources)
{
    Json figures = Json::array();
    for (const Figure& figure : preset.figures)
        figures.push_back(figureJson(figure, sources));
    return {
        {"id", preset.id},
        {"name", preset.name},
        {"nameZh", preset.nameZh},
        {"kind", preset.kind},
        {"category", preset.category},
        {"detail", preset.detail},
        {"zone", preset.zone},
        {"year", yearJson(preset.year)},
        {"note", preset.note},
        {"source",
         preset.figures.empty() ? Json(nullptr) : sourceJson(sources, preset.figures.front().source)},
        {"figures", std::move(figures)},
    };
}

QString name(const Preset& preset)
{
    return printable(localName(preset.name, preset.nameZh, currentLanguage()));
}

QString number(double value)
{
    constexpr int kDigits = 5;       // 10,715 kWh a home: as the source has it
    constexpr double kInWords = 1e6; // 176.3 billion parameters
    if (std::abs(value) >= kInWords && std::abs(value) < 1e15)
        return countText(value, kDigits, currentLanguage());
    return QString::fromStdString(formatNumber(value, kDigits));
}

QString valueText(const Figure& figure)
{
    QString text = number(figure.value);
    if (figure.low && figure.high && *figure.low < *figure.high)
        text += QStringLiteral(" (%1–%2)").arg(number(*figure.low), number(*figure.high));
    const QString unit = figure.unit == "1" ? QString() : QString::fromStdString(figure.unit);
    return unit.isEmpty() ? text : text + u' ' + unit;
}

ExitCode printNames(const std::vector<Preset>& presets)
{
    TextTable table({Align::left, Align::left, Align::left, Align::right, Align::left});
    table.addHeader({CliText::tr("Preset"), CliText::tr("Name"), CliText::tr("Class"), CliText::tr("Year"),
                     CliText::tr("First figure")});
    for (const Preset& preset : presets)
        table.addRow({QString::fromStdString(preset.id), name(preset),
                      printable(QString::fromStdString(preset.category)),
                      preset.year ? QString::number(preset.year) : QString(),
                      preset.figures.empty() ? notKnownText() : valueText(preset.figures.front())});
    table.addLine();
    table.addLine(
        CliText::tr(
            "Presets found: %1. A search that finds only one shows all its figures with their sources.")
            .arg(presets.size()));
    return print(table.text());
}

QString figureLabel(const Figure& figure)
{
    return printable(localName(figure.label, figure.labelZh, currentLanguage()));
}

ExitCode printOne(const Preset& preset, const SourceCache& sources)
{
    TextTable table({Align::left, Align::right, Align::left, Align::left, Align::left});
    table.addLine(QStringLiteral("%1  (%2)").arg(name(preset), QString::fromStdString(preset.id)));
    for (const std::string& text : {preset.category, preset.detail, preset.note})
        if (!text.empty())
            table.addLine(printable(QString::fromStdString(text)));
    table.addLine();
    table.addHeader({CliText::tr("Figure"), CliText::tr("Value"), CliText::tr("Grade"), CliText::tr("Sets"),
                     CliText::tr("Source")});
    for (const Figure& figure : preset.figures) {
        const Source* source = sources.find(figure.source);
        table.addRow({figureLabel(figure), valueText(figure), gradeLabel(figure.grade),
                      QString::fromStdString(figure.parameter),
                      QString::fromStdString(source ? sourceLine(*source) : figure.source)});
        if (!figure.note.empty())
            table.addLine(QStringLiteral("    ") + printable(QString::fromStdString(figure.note)));
    }
    return print(table.text());
}

ExitCode unknownKind(const Options& options, const std::vector<std::string>& kinds)
{
    const QString hint = didYouMean(options.kind, kinds);
    QStringList list;
    for (const std::string& kind : kinds)
        list << QString::fromStdString(kind);
    const QString all = CliText::tr("The kinds are: %1.").arg(list.join(QStringLiteral(", ")));
    return fail({ErrorCode::unknownPreset, CliText::tr("kind").toStdString(), options.kind, {}},
                hint.isEmpty() ? all : hint + u' ' + all);
}

ExitCode run(const Options& options, bool json)
{
    const auto opened = openCatalog();
    if (!opened)
        return fail(opened.error());
    const Catalog& catalog = *opened.value();
    const std::vector<std::string> kinds = catalog.kinds();
    if (std::find(kinds.begin(), kinds.end(), options.kind) == kinds.end())
        return unknownKind(options, kinds);

    const std::vector<Preset> presets = catalog.search(QString::fromStdString(options.kind),
                                                       QString::fromStdString(options.search), options.limit);
    const SourceCache sources(catalog);
    if (json) {
        Json rows = Json::array();
        for (const Preset& preset : presets)
            rows.push_back(presetJson(preset, sources));
        return print(jsonText(rows));
    }
    return presets.size() == 1 ? printOne(presets.front(), sources) : printNames(presets);
}

} // namespace

CLI::App* addPresets(CLI::App& app, Session& session)
{
    CLI::App* command = app.add_subcommand(
        "presets", CliText::tr("Lists presets of the catalog, with their sources").toStdString());
    const auto options = std::make_shared<Options>();
    command
        ->add_option("KIND", options->kind,
                     CliText::tr("model, hardware, grid, operator, price, equivalent, technology, inference, "
                                 "factor or currency")
                         .toStdString())
        ->required()
        ->option_text(" ");
    command
        ->add_option("--search", options->search,
                     CliText::tr("Words to look for, in English or Chinese").toStdString())
        ->option_text("WORDS");
    command->add_option("--limit", options->limit, CliText::tr("At most so many (0: all)").toStdString())
        ->check(CLI::Range(0, 1'000'000))
        ->option_text("NUMBER");
    command->callback(
        [options, &session] { session.job = [options, &session] { return run(*options, session.json); }; });
    command->footer(CliText::tr("Example: counterwatt presets grid --search germany").toStdString());
    return command;
}

} // namespace cw::cli
