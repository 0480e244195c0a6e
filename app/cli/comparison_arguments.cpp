// SPDX-License-Identifier: GPL-3.0-or-later
// Reading of a comparison for the command line.
#include "app/cli/comparison_arguments.h"

#include "app/cli/session.h"
#include "app/document/sample_comparison.h"
#include "app/models/compared_draws.h"
#include "db/store/catalog.h"

#include <QFile>

#include <algorithm>
#include <array>

namespace cw::cli {

namespace {

constexpr std::array kStackings{"nothing", "workload", "stage"}; // in the order of cw::Stacking

void applyView(const ComparisonArguments& arguments, DocumentContents& contents)
{
    CompareView& view = contents.view;
    if (const auto per = findPer(arguments.per))
        view.per = *per;
    const auto stacking = std::find(kStackings.begin(), kStackings.end(), arguments.stacked);
    if (stacking != kStackings.end())
        view.stacking = static_cast<Stacking>(stacking - kStackings.begin());
    if (arguments.relative)
        view.display = Display::relativeToBaseline;
    if (arguments.all)
        for (Scenario& scenario : contents.comparison.scenarios)
            scenario.shown = true;
}

} // namespace

void addComparisonArguments(CLI::App& command, ComparisonArguments& arguments)
{
    const auto text = [](const QString& words) { return words.toStdString(); };
    command.add_option("FILE", arguments.file, text(CliText::tr("A Counterwatt document (.cwatt)")))
        ->option_text(" ");
    command.add_flag("--sample", arguments.sample,
                     text(CliText::tr("Instead of a file the sample: six well-known AI loads")));
    command
        .add_option("--per", arguments.per,
                    text(CliText::tr("Counted for a year, a day, a run, a query or 1,000 tokens")))
        ->check(CLI::IsMember({"year", "day", "run", "query", "ktoken"}))
        ->option_text("year|day|run|query|ktoken");
    command.add_flag("--all", arguments.all, text(CliText::tr("Hidden scenarios too")));
    addDrawArguments(command, arguments.draws);
}

void addRelative(CLI::App& command, ComparisonArguments& arguments)
{
    command.add_flag("--relative", arguments.relative,
                     CliText::tr("As multiples of the baseline").toStdString());
}

void requireComparison(const ComparisonArguments& arguments)
{
    const bool inputs = isGiven(arguments.inputs);
    if (arguments.file.empty() && !arguments.sample && !inputs)
        throw CLI::RequiredError(CliText::tr("FILE or --sample").toStdString());
    if (!arguments.file.empty() && arguments.sample)
        throw CLI::ExcludesError("FILE", "--sample");
    if (inputs && (arguments.sample || !arguments.file.empty()))
        throw CLI::ExcludesError("--set", arguments.sample ? "--sample" : "FILE");
}

void addStacking(CLI::App& command, ComparisonArguments& arguments)
{
    command
        .add_option("--stacked", arguments.stacked, CliText::tr("What the bars are divided by").toStdString())
        ->check(CLI::IsMember({"nothing", "workload", "stage"}))
        ->option_text("nothing|workload|stage");
}

namespace {

Result<DocumentContents> contentsOf(const ComparisonArguments& arguments,
                                    const Result<std::unique_ptr<Catalog>>& catalog)
{
    if (arguments.sample) {
        if (!catalog)
            return catalog.error();
        return sampleContents(*catalog.value());
    }
    if (!arguments.file.empty())
        return readDocument(QFile::decodeName(QByteArray::fromStdString(arguments.file)));
    auto comparison = comparisonFrom(arguments.inputs);
    if (!comparison)
        return comparison.error();
    DocumentContents contents;
    contents.comparison = comparison.takeValue();
    return contents;
}

} // namespace

Result<LoadedComparison> load(const ComparisonArguments& arguments)
{
    const auto draws = readDraws(arguments.draws);
    if (!draws)
        return draws.error();
    const auto catalog = openCatalog();
    auto contents = contentsOf(arguments, catalog);
    if (!contents)
        return contents.error();
    LoadedComparison loaded =
        loadedComparison(contents.takeValue(), catalog ? catalog.value().get() : nullptr);
    loaded.draws = draws.value().draws;
    if (draws.value().seed)
        loaded.contents.comparison.seed = *draws.value().seed;
    applyView(arguments, loaded.contents);
    return loaded;
}

Status checkDraws(const LoadedComparison& loaded, std::size_t results)
{
    const Compared compared = compareAll(loaded.comparison(), Rows::shown);
    if (!hasRanges(compared))
        return Done{};
    const Comparison& comparison = loaded.comparison();
    const Scenario* baseline = comparison.baseline ? findScenario(comparison, *comparison.baseline) : nullptr;
    const std::size_t drawn = compared.rows.size() + (baseline && !baseline->shown ? 1 : 0);
    const std::size_t most = kMostResults / std::max<std::size_t>(1, drawn * results);
    if (loaded.draws > most)
        return Error{ErrorCode::tooManyDraws, "--draws", std::to_string(loaded.draws), std::to_string(most)};
    const ComparedDraws one(compared, comparison, {{Metric::electricityFacility}}, loaded.per(), 1);
    return one.error() ? Status(*one.error()) : Status(Done{});
}

} // namespace cw::cli
