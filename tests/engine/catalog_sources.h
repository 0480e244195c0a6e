// SPDX-License-Identifier: GPL-3.0-or-later
// The ids of db/catalog/sources.csv: every constant and default of the engine must name one of them.
#pragma once

#include <fstream>
#include <set>
#include <string>

namespace cw::test {

inline std::string sourcesFile()
{
    return CW_SOURCE_DIR "/db/catalog/sources.csv";
}

// Empty when the file cannot be read. An id is the first field; it holds neither comma nor quote, but a title may hold
// line ends, so what is taken for an id is only what looks like one.
inline std::set<std::string> sourceIds()
{
    std::ifstream file(sourcesFile());
    std::set<std::string> ids;
    for (std::string line; std::getline(file, line);) {
        const std::string id = line.substr(0, line.find(','));
        if (!id.empty()
            && id.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-.") == std::string::npos)
            ids.insert(id);
    }
    ids.erase("id");
    return ids;
}

} // namespace cw::test
