// SPDX-License-Identifier: GPL-3.0-or-later
// What a year of a workload means at its place: building energy, carbon by both accounts, embodied carbon, the three
// quantities of water, and money (METHODS §4). Energies are kWh/year.
#pragma once

#include "app/engine/demand/mlco2.h"

namespace cw::site {

namespace quantity {
inline constexpr Quantity facilityEnergy{"facility-energy", "kWh/year"};
inline constexpr Quantity overheadEnergy{"overhead-energy", "kWh/year"};
inline constexpr Quantity meanPower{"mean-power", "MW"};
inline constexpr Quantity peakPower{"peak-power", "MW"};
inline constexpr Quantity carbonLocation{"carbon-location", "kg/year"};
inline constexpr Quantity carbonMarket{"carbon-market", "kg/year"};
inline constexpr Quantity carbonEmbodied{"carbon-embodied", "kg/year"};
inline constexpr Quantity waterOnSite{"water-on-site", "L/year"};
inline constexpr Quantity waterOffSite{"water-off-site", "L/year"};
inline constexpr Quantity waterConsumption{"water-consumption", "L/year"};
inline constexpr Quantity waterWithdrawal{"water-withdrawal", "L/year"};
inline constexpr Quantity waterThroughflow{"water-throughflow", "L/year"};
inline constexpr Quantity costElectricity{"cost-electricity", "USD/year"};
inline constexpr Quantity costCarbon{"cost-carbon", "USD/year"};
inline constexpr Quantity costHardware{"cost-hardware", "USD/year"};
inline constexpr Quantity chargedTonnes{"charged-tonnes", "t/year"};
} // namespace quantity

inline constexpr Constant noTonnes{0, "t/year", "no-tonnes", "counterwatt-manual"};

template <class N>
N facilityEnergy(const N& it, const N& pue)
{
    return named(it * pue, quantity::facilityEnergy);
}

template <class N>
N overheadEnergy(const N& it, const N& pue)
{
    return named(it * (pue - num<N>(constant::one)), quantity::overheadEnergy);
}

// Mean power over the year, MW.
template <class N>
N meanPower(const N& facility)
{
    return named(facility / num<N>(constant::hoursPerYear) * num<N>(constant::MWPerKW), quantity::meanPower);
}

// Power with every computer at its rated power, MW.
template <class N>
N peakPower(const N& ratedKw, const N& pue)
{
    return named(ratedKw * pue * num<N>(constant::MWPerKW), quantity::peakPower);
}

// Location-based account: all energy at the grid's factor (g/kWh). kg/year.
template <class N>
N carbonLocation(const N& facility, const N& gridFactor)
{
    return named(facility * gridFactor * num<N>(constant::kgPerG), quantity::carbonLocation);
}

// The same as ML CO2 Impact rounds it: the factor in kg/kWh and the product in kg, each to two decimals.
template <class N>
N carbonLocationRounded(const N& facility, const N& gridFactor)
{
    const N factor = mlco2::rounded(gridFactor * num<N>(constant::kgPerG), mlco2::constant::oneFactor);
    return named(mlco2::rounded(facility * factor, mlco2::constant::oneKg), quantity::carbonLocation);
}

// Market-based account: what is not contracted, at the residual factor (g/kWh). kg/year.
template <class N>
N carbonMarket(const N& facility, const N& contractedShare, const N& residualFactor)
{
    return named(facility * (num<N>(constant::one) - contractedShare) * residualFactor
                     * num<N>(constant::kgPerG),
                 quantity::carbonMarket);
}

// Making of accelerators and their share of the server, spread over the life in use. kg/year.
template <class N>
N carbonEmbodied(const N& acceleratorHours, const N& kgAccelerator, const N& kgServer, const N& perServer,
                 const N& life)
{
    return named(acceleratorHours * (kgAccelerator + kgServer / perServer)
                     / (life * num<N>(constant::hoursPerYear)),
                 quantity::carbonEmbodied);
}

// Consumed by cooling: WUE is per kWh of the computers. L/year.
template <class N>
N waterOnSite(const N& it, const N& wue)
{
    return named(it * wue, quantity::waterOnSite);
}

// Consumed at the power plants: the factor is per kWh that the building takes. L/year.
template <class N>
N waterOffSite(const N& facility, const N& factor)
{
    return named(facility * factor, quantity::waterOffSite);
}

// EcoLogits 0.9 multiplies the PUE once too often: both parts take the energy of the building, and the off-site part
// the PUE again. Kept under that method's name so that its published figures can be made again.
template <class N>
N waterOffSiteEcologits(const N& facility, const N& pue, const N& factor)
{
    return named(facility * (pue * factor), quantity::waterOffSite);
}

template <class N>
N waterConsumption(const N& onSite, const N& offSite)
{
    return named(onSite + offSite, quantity::waterConsumption);
}

// Taken from rivers and wells by the power plants, most of it given back. L/year.
template <class N>
N waterWithdrawal(const N& facility, const N& factor)
{
    return named(facility * factor, quantity::waterWithdrawal);
}

// Passed through turbines: neither withdrawn nor consumed. L/year.
template <class N>
N waterThroughflow(const N& facility, const N& factor)
{
    return named(facility * factor, quantity::waterThroughflow);
}

template <class N>
N costElectricity(const N& facility, const N& tariff)
{
    return named(facility * tariff, quantity::costElectricity);
}

// Tonnes above the baseline (t/year); never negative.
template <class N>
N chargedTonnes(const N& carbonKg, const N& baseline)
{
    const N tonnes = carbonKg * num<N>(constant::tPerKg);
    return named(maxOf(tonnes - baseline, num<N>(noTonnes)), quantity::chargedTonnes);
}

// The price (USD/t) rises by `step` each year. USD/year.
template <class N>
N costCarbon(const N& tonnes, const N& price, const N& step, const N& years)
{
    return named(tonnes * (price * powOf(num<N>(constant::one) + step, years)), quantity::costCarbon);
}

// The price of an accelerator (USD) spread over its life in use. USD/year.
template <class N>
N costHardware(const N& acceleratorHours, const N& price, const N& life)
{
    return named(acceleratorHours * (price / (life * num<N>(constant::hoursPerYear))),
                 quantity::costHardware);
}

} // namespace cw::site
