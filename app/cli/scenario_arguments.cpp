// SPDX-License-Identifier: GPL-3.0-or-later
// From words to inputs.
#include "app/cli/scenario_arguments.h"

#include "app/cli/nearest.h"
#include "app/engine/uncertainty/range_text.h"
#include "app/models/input_rows.h"
#include "db/store/catalog.h"

#include <algorithm>
#include <charconv>
#include <sstream>

namespace cw::cli {

namespace {

constexpr std::array kWorkloads{Workload::training, Workload::inference, Workload::fleet};

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view kBlanks = " \t\r\n";
    const auto first = text.find_first_not_of(kBlanks);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(kBlanks) - first + 1);
}

std::optional<Workload> findWorkload(std::string_view key)
{
    for (const Workload workload : kWorkloads)
        if (key == workloadKey(workload))
            return workload;
    return std::nullopt;
}

// Whether a key is a workload's own: "training.days" is, "site.pue" is not.
std::optional<Workload> ownerOf(std::string_view key)
{
    return findWorkload(key.substr(0, key.find('.')));
}

InputValue typed(double value, const std::optional<Distribution>& range = std::nullopt)
{
    return {value, {OriginKind::user, {}, {}, {}, {}}, range};
}

Error unknownParameter(std::string_view key)
{
    std::vector<std::string> keys;
    for (const ParameterRow& row : parameterTable())
        keys.emplace_back(row.key);
    return {ErrorCode::unknownParameter, "--set", std::string(key.substr(0, 200)),
            nearest(key, keys).value_or("")};
}

// Options are read by their id, and by the number that `parameters --json` gives as their default.
Result<TypedInput> readSetting(ParameterId id, std::string_view text)
{
    int option = 0;
    const bool isOption = parameterRow(id).kind != ParameterKind::number && text.size() == 1
        && std::from_chars(text.data(), text.data() + 1, option).ec == std::errc{};
    if (!isOption)
        return readInput(id, text);
    const auto checked = checkedValue(id, option);
    if (!checked)
        return checked.error();
    return TypedInput{checked.value(), std::nullopt};
}

Status applySetting(InputSet& inputs, std::string_view setting)
{
    const auto [key, text] = splitSetting(setting);
    const auto id = findParameter(key);
    if (!id)
        return unknownParameter(key);
    const auto value = readSetting(*id, text);
    if (!value) {
        Error error = value.error();
        error.where = parameterRow(*id).key;
        return error;
    }
    inputs[indexOf(*id)] = typed(value.value().point, value.value().range);
    return Done{};
}

Error unknownMethod(std::string_view method)
{
    std::vector<std::string> all;
    for (const MethodRow& row : methodTable())
        all.push_back(std::string(workloadKey(row.workload)) + '=' + row.id);
    return {ErrorCode::unknownMethod, "--method", std::string(method.substr(0, 200)),
            nearest(method, all).value_or("")};
}

Status applyMethod(InputSet& inputs, std::string_view method)
{
    const auto [key, id] = splitSetting(method);
    const auto workload = findWorkload(key);
    if (!workload)
        return unknownMethod(method);
    const auto methods = methodsOf(*workload);
    for (std::size_t i = 0; i < methods.size(); ++i) {
        if (id == methods[i].id) {
            inputs[indexOf(methodParameter(*workload))] = typed(static_cast<double>(i));
            return Done{};
        }
    }
    return unknownMethod(method);
}

Status applyPreset(InputSet& inputs, std::string_view text, const Catalog* catalog)
{
    const auto [kind, id] = splitSetting(text);
    const auto toQt = [](std::string_view s) {
        return QString::fromUtf8(s.data(), static_cast<qsizetype>(s.size()));
    };
    const auto preset = catalog ? catalog->find(toQt(kind), toQt(id)) : std::nullopt;
    if (preset) {
        for (const auto& [parameter, value] : presetValues(*preset))
            inputs[indexOf(parameter)] = value;
        return Done{};
    }
    std::vector<std::string> known;
    for (const Preset& p : catalog ? catalog->all(toQt(kind)) : std::vector<Preset>{})
        known.push_back(p.kind + '=' + p.id);
    return Error{ErrorCode::unknownPreset, "--preset", std::string(text.substr(0, 200)),
                 nearest(text, known).value_or("")};
}

bool isGiven(const ScenarioArguments& arguments, Workload workload)
{
    const auto own = [workload](const std::string& text) {
        return ownerOf(splitSetting(text).key) == workload;
    };
    return std::any_of(arguments.settings.begin(), arguments.settings.end(), own)
        || std::any_of(arguments.methods.begin(), arguments.methods.end(), own);
}

bool isChosen(const ScenarioArguments& arguments, Workload workload)
{
    const auto same = [workload](const std::string& name) { return findWorkload(name) == workload; };
    return std::any_of(arguments.workloads.begin(), arguments.workloads.end(), same);
}

void switchWorkloads(InputSet& inputs, const ScenarioArguments& arguments)
{
    bool anyGiven = false;
    for (const Workload workload : kWorkloads)
        anyGiven = anyGiven || isGiven(arguments, workload);
    if (arguments.workloads.empty() && !anyGiven)
        return;
    for (const Workload workload : kWorkloads) {
        const bool on =
            arguments.workloads.empty() ? isGiven(arguments, workload) : isChosen(arguments, workload);
        inputs[indexOf(onParameter(workload))] = typed(on ? 1.0 : 0.0);
    }
}

} // namespace

Setting splitSetting(std::string_view setting)
{
    const auto equals = setting.find('=');
    if (equals == std::string_view::npos)
        return {trimmed(setting), {}};
    return {trimmed(setting.substr(0, equals)), trimmed(setting.substr(equals + 1))};
}

std::vector<std::string> settingLines(const std::string& text)
{
    std::vector<std::string> settings;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        const std::string_view setting = trimmed(line);
        if (!setting.empty() && setting.front() != '#')
            settings.emplace_back(setting);
    }
    return settings;
}

Result<InputSet> inputsFrom(const ScenarioArguments& arguments, const Catalog* catalog)
{
    InputSet inputs = defaultInputs();
    switchWorkloads(inputs, arguments);
    for (const std::string& preset : arguments.presets)
        if (const Status status = applyPreset(inputs, preset, catalog); !status)
            return status.error();
    for (const std::string& method : arguments.methods)
        if (const Status status = applyMethod(inputs, method); !status)
            return status.error();
    for (const std::string& setting : arguments.settings)
        if (const Status status = applySetting(inputs, setting); !status)
            return status.error();
    return inputs;
}

std::vector<std::string> unusedSettings(const ScenarioArguments& arguments, const InputSet& inputs)
{
    const std::vector<ParameterId> read = visibleInputs(inputs);
    std::vector<std::string> unused;
    for (const std::string& setting : arguments.settings) {
        const auto id = findParameter(splitSetting(setting).key);
        if (id && std::find(read.begin(), read.end(), *id) == read.end())
            unused.emplace_back(parameterRow(*id).key);
    }
    return unused;
}

} // namespace cw::cli
