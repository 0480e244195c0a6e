// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a file of another program: no crash, and what is read holds no value beyond its bounds.
#include "app/engine/uncertainty/range_text.h"
#include "app/exchange/import.h"
#include "app/exchange/scenario_json.h"

#include <cmath>
#include <cstdint>
#include <cstdlib>

namespace {

bool isSound(cw::ParameterId id, const cw::InputValue& value)
{
    const bool unknown = std::isnan(value.point) && cw::parameterRow(id).kind == cw::ParameterKind::number;
    return (unknown || cw::checkedValue(id, value.point))
        && (!value.range || cw::checkRange(id, *value.range));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const auto imported = cw::importText(text, "file");
    if (!imported)
        return 0;
    for (const cw::Scenario& scenario : imported.value().scenarios)
        for (const auto& [id, value] : scenario.values)
            if (!isSound(id, value))
                std::abort();
    if (imported.value().format != "counterwatt-json")
        return 0;
    const auto contents = cw::readScenariosJson(text, "file"); // what was read is written and read again
    const auto again = cw::readScenariosJson(cw::scenariosJson(contents.value()), "again");
    if (!again || !(again.value().comparison == contents.value().comparison))
        std::abort();
    return 0;
}
