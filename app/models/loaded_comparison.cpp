// SPDX-License-Identifier: GPL-3.0-or-later
// Putting a comparison and the catalog together.
#include "app/models/loaded_comparison.h"

#include "db/store/catalog.h"

#include <algorithm>
#include <thread>

namespace cw {

unsigned allThreads()
{
    return std::max(1U, std::thread::hardware_concurrency());
}

CompareInput LoadedComparison::input() const
{
    return {contents.comparison, contents.view, sources,      yardsticks, catalogVersion,
            currentLanguage(),   draws,         allThreads(), date};
}

LoadedComparison loadedComparison(DocumentContents contents, const Catalog* catalog)
{
    LoadedComparison loaded;
    loaded.contents = std::move(contents);
    loaded.sources = loaded.contents.sources;
    if (!catalog)
        return loaded;
    loaded.catalogVersion = catalog->version().toStdString();
    loaded.yardsticks = equivalent::yardsticksOf(catalog->all(QStringLiteral("equivalent")));
    const std::vector<Source> sources = catalog->sources();
    loaded.sources.insert(loaded.sources.end(), sources.begin(), sources.end());
    return loaded;
}

} // namespace cw
