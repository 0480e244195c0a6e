// SPDX-License-Identifier: GPL-3.0-or-later
// YAML for the head of a model card. Texts stand in double quotes, as JSON writes them: that is YAML too.
#include "app/exchange/model_card.h"

#include "app/exchange/json_text.h"

#include "app/engine/scenario/evaluate.h"
#include "app/engine/text/utf8.h"
#include "app/engine/units/format.h"
#include "app/models/input_rows.h"

#include <QCoreApplication>

#include <array>
#include <cstdio>

namespace cw {

class ModelCardText {
    Q_DECLARE_TR_FUNCTIONS(cw::ModelCardText)
};

namespace {

constexpr double kGramsPerKilogram = 1000.0;

// What a reader of YAML takes for a line break, refuses as not printable, or shows in another order.
bool wantsEscape(char32_t code)
{
    return (code >= 0x7F && code <= 0x9F) || code == 0x2028 || code == 0x2029 || code == 0xFEFF
        || (code >= 0x200E && code <= 0x200F) || (code >= 0x202A && code <= 0x202E)
        || (code >= 0x2066 && code <= 0x2069) || code == 0xFFFE || code == 0xFFFF;
}

// Everything else stays as it is: pairs of \u escapes are one character in JSON, but two in YAML.
std::string quoted(const std::string& text)
{
    const std::string json = Json(text).dump(-1, ' ', false, Json::error_handler_t::replace);
    std::string yaml;
    for (std::size_t at = 0; at < json.size();) {
        const auto character = utf8CharacterAt(json, at).value_or(Utf8Character{0, 1});
        if (wantsEscape(character.code)) {
            std::array<char, 8> escape{};
            std::snprintf(escape.data(), escape.size(), "\\u%04x", static_cast<unsigned>(character.code));
            yaml += escape.data();
        } else {
            yaml += json.substr(at, character.length);
        }
        at += character.length;
    }
    return yaml;
}

// "10000 x v100": of what the carbon of the training reads, the accelerators that a preset describes.
std::string hardware(const InputSet& inputs)
{
    std::string preset;
    bool counted = false;
    for (const ParameterId id : numbersRead(inputs, Workload::training, Metric::carbonLocation)) {
        const Origin& origin = inputs[indexOf(id)].origin;
        if (origin.presetKind == "hardware" && preset.empty())
            preset = origin.presetId;
        counted =
            counted || (id == ParameterId::trainingAccelerators && origin.kind != OriginKind::tableDefault);
    }
    if (preset.empty() || !counted)
        return preset;
    return formatExact(inputs[indexOf(ParameterId::trainingAccelerators)].point) + " x " + preset;
}

std::string line(const char* key, const std::string& text)
{
    return text.empty() ? std::string() : "  " + std::string(key) + ": " + quoted(text) + '\n';
}

} // namespace

Result<std::string> modelCard(const Comparison& comparison, const Scenario& scenario)
{
    const InputSet inputs = resolve(comparison, scenario);
    const Outcome outcome = evaluate(inputs);
    const WorkloadOutcome& training = outcome.workloads[static_cast<std::size_t>(Workload::training)];
    if (!training.on)
        return Error{ErrorCode::nothingToWrite,
                     scenario.name,
                     ModelCardText::tr("the scenario trains no model").toStdString(),
                     {}};
    const auto carbon = resultOf(training, Metric::carbonLocation, Per::run);
    if (!carbon)
        return Error{ErrorCode::nothingToWrite,
                     scenario.name,
                     ModelCardText::tr("the carbon of a training run is not known").toStdString(),
                     {}};
    const Origin& grid = inputs[indexOf(ParameterId::siteGridFactor)].origin;
    const std::string place = grid.presetKind == "grid" ? grid.presetId : std::string();
    return "---\nco2_eq_emissions:\n  emissions: " + Json(*carbon * kGramsPerKilogram).dump() + '\n'
        + line("source", "Counterwatt: " + scenario.name) + line("geographical_location", place)
        + line("hardware_used", hardware(inputs)) + "---\n";
}

} // namespace cw
