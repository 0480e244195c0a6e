// SPDX-License-Identifier: GPL-3.0-or-later
// What a workload asks of its computers: the common result of every training, inference and fleet method.
#pragma once

#include "app/engine/number/number.h"

#include <optional>

namespace cw {

// Per run (training), per query (inference) or per year (fleet): the formula's comment says which.
// The parts are present where the method knows them and add up to `it`.
template <class N>
struct Demand {
    N it;                          // kWh of the computers, before PUE
    std::optional<N> accelerators; // kWh
    std::optional<N> host;         // kWh
    std::optional<N> idle;         // kWh
    std::optional<N> unsplit;      // kWh that the method does not split
    N acceleratorHours;            // accelerator·h, for embodied carbon and hardware cost
    std::optional<N> ratedKw;      // kW of the computers at full power, where the method knows them
};

namespace quantity {
inline constexpr Quantity runItEnergy{"run.it-energy", "kWh/run"};
inline constexpr Quantity runAcceleratorHours{"run.accelerator-hours", "accelerator.h/run"};
inline constexpr Quantity runFlop{"run.flop", "FLOP/run"};
inline constexpr Quantity queryItEnergy{"query.it-energy", "kWh/query"};
inline constexpr Quantity queryAcceleratorEnergy{"query.accelerator-energy", "kWh/query"};
inline constexpr Quantity queryHostEnergy{"query.host-energy", "kWh/query"};
inline constexpr Quantity queryIdleEnergy{"query.idle-energy", "kWh/query"};
inline constexpr Quantity queryAcceleratorHours{"query.accelerator-hours", "accelerator.h/query"};
inline constexpr Quantity queryFlop{"query.flop", "FLOP/query"};
inline constexpr Quantity queryLatency{"query.latency", "s/query"};
inline constexpr Quantity acceleratorCount{"accelerator-count", "accelerator"};
inline constexpr Quantity ratedPower{"rated-power", "kW"};
inline constexpr Quantity powerShare{"power-share", "1"};
inline constexpr Quantity fleetItEnergy{"fleet.it-energy", "kWh/year"};
inline constexpr Quantity fleetIdleEnergy{"fleet.idle-energy", "kWh/year"};
inline constexpr Quantity fleetAcceleratorHours{"fleet.accelerator-hours", "accelerator.h/year"};
} // namespace quantity

} // namespace cw
