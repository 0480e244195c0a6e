// SPDX-License-Identifier: GPL-3.0-or-later
// Reading of a comparison for the command line.
#include "app/cli/comparison_arguments.h"

#include "app/cli/session.h"
#include "app/document/sample_comparison.h"
#include "app/models/compare_chart.h"
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

void addCatalog(LoadedComparison& loaded, const Catalog& catalog)
{
    loaded.catalogVersion = catalog.version().toStdString();
    loaded.yardsticks = equivalent::yardsticksOf(catalog.all(QStringLiteral("equivalent")));
    const std::vector<Source> sources = catalog.sources();
    loaded.sources.insert(loaded.sources.end(), sources.begin(), sources.end());
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
    command.add_flag("--relative", arguments.relative, text(CliText::tr("As multiples of the baseline")));
    command.add_flag("--all", arguments.all, text(CliText::tr("Hidden scenarios too")));
}

void requireComparison(const ComparisonArguments& arguments)
{
    if (arguments.file.empty() && !arguments.sample)
        throw CLI::RequiredError(CliText::tr("FILE or --sample").toStdString());
    if (!arguments.file.empty() && arguments.sample)
        throw CLI::ExcludesError("FILE", "--sample");
}

void addStacking(CLI::App& command, ComparisonArguments& arguments)
{
    command
        .add_option("--stacked", arguments.stacked, CliText::tr("What the bars are divided by").toStdString())
        ->check(CLI::IsMember({"nothing", "workload", "stage"}))
        ->option_text("nothing|workload|stage");
}

Result<LoadedComparison> load(const ComparisonArguments& arguments)
{
    auto catalog = openCatalog();
    LoadedComparison loaded;
    if (arguments.sample) {
        if (!catalog)
            return catalog.error();
        loaded.contents = sampleContents(*catalog.value());
    } else {
        auto contents = readDocument(QFile::decodeName(QByteArray::fromStdString(arguments.file)));
        if (!contents)
            return contents.error();
        loaded.contents = contents.takeValue();
    }
    applyView(arguments, loaded.contents);
    loaded.sources = loaded.contents.sources; // the document's own copies come first
    if (catalog)
        addCatalog(loaded, *catalog.value());
    return loaded;
}

chart::CompareChart compareChart(const LoadedComparison& loaded)
{
    return buildCompareChart({loaded.contents.comparison, loaded.contents.view, loaded.sources,
                              loaded.yardsticks, loaded.catalogVersion});
}

} // namespace cw::cli
