// SPDX-License-Identifier: GPL-3.0-or-later
// What a preset sets.
#include "app/engine/scenario/preset.h"

#include <algorithm>

namespace cw {

const Figure* findFigure(const Preset& preset, std::string_view quantity)
{
    const auto found = std::find_if(preset.figures.begin(), preset.figures.end(),
                                    [quantity](const Figure& f) { return f.quantity == quantity; });
    return found == preset.figures.end() ? nullptr : &*found;
}

std::map<ParameterId, InputValue> presetValues(const Preset& preset)
{
    std::map<ParameterId, InputValue> values;
    for (const Figure& figure : preset.figures) {
        const auto id = findParameter(figure.parameter);
        if (!id || values.contains(*id))
            continue;
        const auto checked = checkedValue(*id, figure.value * figure.factor);
        if (checked)
            values[*id] = {checked.value(),
                           {OriginKind::preset, preset.kind, preset.id, figure.source, figure.grade},
                           {}};
    }
    return values;
}

} // namespace cw
