// SPDX-License-Identifier: GPL-3.0-or-later
// The results that a scenario has, one row each: key, unit, what kind of quantity it is, label.
#pragma once

#include <bitset>
#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

namespace cw {

enum class Metric {
    electricityFacility,
    electricityIt,
    electricityAccelerators,
    electricityHost,
    electricityIdle,
    electricityUnsplit,
    electricityOverhead,
    powerMean,
    powerPeak,
    carbonLocation,
    carbonMarket,
    carbonEmbodied,
    carbonTotal, // location-based and embodied
    waterOnSite,
    waterOffSite,
    waterConsumption,
    waterWithdrawal,
    waterThroughflow,
    costElectricity,
    costCarbon,
    costRunning, // electricity and carbon
    costHardware,
    costTotal // running and hardware: absent while the hardware's price is not known
};
inline constexpr std::size_t kMetricCount = 23;

[[nodiscard]] constexpr std::size_t indexOf(Metric metric)
{
    return static_cast<std::size_t>(metric);
}

using MetricSet = std::bitset<kMetricCount>;
// The metrics with those that they are summed up from or charged for.
[[nodiscard]] MetricSet withParts(MetricSet metrics);

// A result: absent where it does not apply (a query of a fleet) or depends on an input that is not known.
using Value = std::optional<double>;

// What a number measures: decides which units it is shown in (units/format.h).
enum class Dimension { energy, power, carbon, water, money, count, ratio };

struct MetricRow {
    Metric metric;
    const char* key;  // "electricity.facility": the contract of the JSON
    const char* unit; // of the year's value
    Dimension dimension;
    bool perTime;      // false for a power: it is the same for a day and a year
    const char* label; // English; app/models translates it
};

[[nodiscard]] std::span<const MetricRow> metricTable();
[[nodiscard]] const MetricRow& metricRow(Metric metric);
[[nodiscard]] std::optional<Metric> findMetric(std::string_view key);

// What a result is counted for.
enum class Per { year, day, run, query, ktoken };
inline constexpr std::size_t kPerCount = 5;
[[nodiscard]] const char* perKey(Per per);
[[nodiscard]] std::optional<Per> findPer(std::string_view key);

} // namespace cw
