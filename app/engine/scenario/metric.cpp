// SPDX-License-Identifier: GPL-3.0-or-later
// The table of results.
#include "app/engine/scenario/metric.h"

#include "app/engine/text_marker.h"

#include <algorithm>
#include <array>

namespace cw {

namespace {

using M = Metric;
using D = Dimension;

// clang-format off: one row a line
constexpr std::array<MetricRow, kMetricCount> kMetrics{{
    {M::electricityFacility, "electricity.facility", "kWh", D::energy, true,
     CW_TEXT("Metric", "Electricity")},
    {M::electricityIt, "electricity.it", "kWh", D::energy, true,
     CW_TEXT("Metric", "Electricity of the computers (IT)")},
    {M::electricityAccelerators, "electricity.accelerators", "kWh", D::energy, true,
     CW_TEXT("Metric", "Accelerators")},
    {M::electricityHost, "electricity.host", "kWh", D::energy, true, CW_TEXT("Metric", "Host")},
    {M::electricityIdle, "electricity.idle", "kWh", D::energy, true, CW_TEXT("Metric", "Idle")},
    {M::electricityUnsplit, "electricity.unsplit", "kWh", D::energy, true,
     CW_TEXT("Metric", "Computers, not split")},
    {M::electricityOverhead, "electricity.overhead", "kWh", D::energy, true,
     CW_TEXT("Metric", "Facility overhead")},
    {M::powerMean, "power.mean", "MW", D::power, false, CW_TEXT("Metric", "Mean power over the year")},
    {M::powerPeak, "power.peak", "MW", D::power, false, CW_TEXT("Metric", "Peak power")},
    {M::carbonLocation, "carbon.location", "kg", D::carbon, true,
     CW_TEXT("Metric", "Carbon, location-based")},
    {M::carbonMarket, "carbon.market", "kg", D::carbon, true, CW_TEXT("Metric", "Carbon, market-based")},
    {M::carbonEmbodied, "carbon.embodied", "kg", D::carbon, true, CW_TEXT("Metric", "Carbon, embodied")},
    {M::carbonTotal, "carbon.total", "kg", D::carbon, true,
     CW_TEXT("Metric", "Carbon, location-based and embodied")},
    {M::waterOnSite, "water.on-site", "L", D::water, true, CW_TEXT("Metric", "Water consumed on site")},
    {M::waterOffSite, "water.off-site", "L", D::water, true,
     CW_TEXT("Metric", "Water consumed by power plants")},
    {M::waterConsumption, "water.consumption", "L", D::water, true, CW_TEXT("Metric", "Water consumed")},
    {M::waterWithdrawal, "water.withdrawal", "L", D::water, true,
     CW_TEXT("Metric", "Water withdrawn by power plants")},
    {M::waterThroughflow, "water.throughflow", "L", D::water, true,
     CW_TEXT("Metric", "Water through turbines")},
    {M::costElectricity, "cost.electricity", "USD", D::money, true, CW_TEXT("Metric", "Cost of electricity")},
    {M::costCarbon, "cost.carbon", "USD", D::money, true, CW_TEXT("Metric", "Cost of carbon")},
    {M::costRunning, "cost.running", "USD", D::money, true,
     CW_TEXT("Metric", "Cost of electricity and carbon")},
    {M::costHardware, "cost.hardware", "USD", D::money, true, CW_TEXT("Metric", "Cost of hardware")},
    {M::costTotal, "cost.total", "USD", D::money, true, CW_TEXT("Metric", "Cost with hardware")},
}};

// clang-format on
constexpr std::array kPerKeys{"year", "day", "run", "query", "ktoken"};

} // namespace

std::span<const MetricRow> metricTable()
{
    return kMetrics;
}

const MetricRow& metricRow(Metric metric)
{
    return kMetrics[indexOf(metric)];
}

std::optional<Metric> findMetric(std::string_view key)
{
    const auto found =
        std::find_if(kMetrics.begin(), kMetrics.end(), [key](const MetricRow& r) { return key == r.key; });
    if (found == kMetrics.end())
        return std::nullopt;
    return found->metric;
}

const char* perKey(Per per)
{
    return kPerKeys[static_cast<std::size_t>(per)];
}

std::optional<Per> findPer(std::string_view key)
{
    const auto found = std::find(kPerKeys.begin(), kPerKeys.end(), key);
    if (found == kPerKeys.end())
        return std::nullopt;
    return static_cast<Per>(found - kPerKeys.begin());
}

MetricSet withParts(MetricSet metrics)
{
    const auto needs = [&metrics](Metric whole, std::initializer_list<Metric> parts) {
        for (const Metric part : parts)
            if (metrics[indexOf(whole)])
                metrics.set(indexOf(part));
    };
    needs(Metric::costTotal, {Metric::costRunning, Metric::costHardware}); // sums of sums come first
    needs(Metric::costRunning, {Metric::costElectricity, Metric::costCarbon});
    needs(Metric::costCarbon, {Metric::carbonLocation});
    needs(Metric::carbonTotal, {Metric::carbonLocation, Metric::carbonEmbodied});
    needs(Metric::waterConsumption, {Metric::waterOnSite, Metric::waterOffSite});
    return metrics;
}

} // namespace cw
