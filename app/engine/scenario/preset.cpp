// SPDX-License-Identifier: GPL-3.0-or-later
// What a preset sets.
#include "app/engine/scenario/preset.h"

#include "app/engine/uncertainty/range_text.h"

#include <algorithm>

namespace cw {

const Figure* findFigure(const Preset& preset, std::string_view quantity)
{
    const auto found = std::find_if(preset.figures.begin(), preset.figures.end(),
                                    [quantity](const Figure& f) { return f.quantity == quantity; });
    return found == preset.figures.end() ? nullptr : &*found;
}

namespace {

// Figures of these kinds hold for one year: another year's figure is another fact, not another opinion.
bool changesByTheYear(const Preset& preset)
{
    return preset.kind == "grid" || preset.kind == "operator" || preset.kind == "price";
}

// The lowest and the highest that the sources say about what `chosen` says, in the input's unit.
RangeEnds spreadAround(const Preset& preset, const Figure& chosen)
{
    RangeEnds ends{chosen.value * chosen.factor, chosen.value * chosen.factor};
    for (const Figure& figure : preset.figures) {
        if (figure.quantity != chosen.quantity || figure.parameter != chosen.parameter)
            continue;
        if (changesByTheYear(preset) && figure.year != chosen.year)
            continue;
        for (const double value :
             {figure.value, figure.low.value_or(figure.value), figure.high.value_or(figure.value)}) {
            ends.low = std::min(ends.low, value * figure.factor);
            ends.high = std::max(ends.high, value * figure.factor);
        }
    }
    return ends;
}

// A PERT would put far too much weight on the high end of a spread over decades.
constexpr double kDecade = 10.0;

std::optional<Distribution> rangeAround(const Preset& preset, const Figure& chosen, ParameterId id)
{
    const RangeEnds ends = spreadAround(preset, chosen);
    const bool isWide = ends.low > 0.0 && ends.high >= kDecade * ends.low;
    const auto made = isWide ? lognormalBetween(ends.low, ends.high)
                             : pert(ends.low, chosen.value * chosen.factor, ends.high);
    const bool isUsable =
        parameterRow(id).kind == ParameterKind::number && made && checkRange(id, made.value());
    return isUsable ? std::optional(made.value()) : std::nullopt;
}

} // namespace

std::map<ParameterId, InputValue> presetValues(const Preset& preset)
{
    std::map<ParameterId, InputValue> values;
    for (const Figure& figure : preset.figures) {
        const auto id = findParameter(figure.parameter);
        if (!id || values.contains(*id))
            continue;
        const auto checked = checkedValue(*id, figure.value * figure.factor);
        if (!checked)
            continue;
        InputValue& value = values[*id];
        value.point = checked.value();
        value.origin = {OriginKind::preset, preset.kind, preset.id, figure.source, figure.grade};
        value.range = rangeAround(preset, figure, *id);
    }
    return values;
}

} // namespace cw
