// SPDX-License-Identifier: GPL-3.0-or-later
// A document with ranges whose results are known in closed form, for the tests of the command line.
#pragma once

#include "app/engine/uncertainty/range_text.h"
#include "db/store/document_file.h"

#include <map>

namespace program {

// Queries of whPerQuery Wh at the building, queriesPerDay of them; all other inputs without ranges.
inline cw::Scenario service(std::int64_t id, const std::string& name, const std::string& whPerQuery,
                            const std::string& queriesPerDay)
{
    cw::Scenario scenario{{id}, name, {}, static_cast<int>(id), true, {}, {}};
    const auto set = [&](cw::ParameterId input, const std::string& text) {
        const auto read = cw::readInput(input, text);
        scenario.values[input] = {
            read.value().point, {cw::OriginKind::user, {}, {}, {}, {}}, read.value().range};
    };
    set(cw::ParameterId::inferenceWhPerQuery, whPerQuery);
    set(cw::ParameterId::inferenceQueriesPerDay, queriesPerDay);
    set(cw::ParameterId::inferenceBoundary, "server");
    set(cw::ParameterId::sitePue, "1.5");
    return scenario;
}

// Base: exactly 300 Wh a day; Shared: three times that; Wider: another range around the Base's value; the demand of Base
// and Shared is one and the same uncertain number.
inline cw::DocumentContents rangedDocument()
{
    cw::DocumentContents contents;
    contents.comparison.title = "Ranged";
    contents.comparison.scenarios = {service(1, "Base", "2 Wh", "50..200"),
                                     service(2, "Shared", "6 Wh", "50..200"),
                                     service(3, "Wider", "1..4 Wh", "100")};
    contents.comparison.baseline = cw::ScenarioId{1};
    return contents;
}

} // namespace program
