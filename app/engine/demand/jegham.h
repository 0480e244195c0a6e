// SPDX-License-Identifier: GPL-3.0-or-later
// Jegham et al. 2025 ("How Hungry is AI?"): energy of a query from the times measured at the service and the share of a
// server that falls to it (METHODS §2). kWh/query before PUE.
#pragma once

#include "app/engine/demand/demand.h"

namespace cw::jegham {

namespace constant {
inline constexpr Constant batch{8, "1", "jegham.batch", "jegham-2025"};
inline constexpr Constant noPower{0, "kW/server", "jegham.no-power", "jegham-2025"};
inline constexpr Constant oneServer{1, "server", "jegham.one-server", "jegham-2025"};
} // namespace constant

// The rated power of a server (kW/server) split into accelerators and the rest.
template <class N>
struct Server {
    N accelerators;
    N rest;
    N perServer; // accelerator/server
};

template <class N>
Server<N> serverOf(const N& serverKw, const N& perServer, const N& acceleratorWatts)
{
    const N accelerators = perServer * acceleratorWatts * num<N>(cw::constant::kWPerW);
    return {accelerators, maxOf(serverKw - accelerators, num<N>(constant::noPower)), perServer};
}

// firstToken s/query; rate token/s; utilisations: share of the rated power that falls to one query, with the power
// drawn in it (number of accelerators × power share ÷ (accelerators of the server × batch)).
template <class N>
Demand<N> perQuery(const N& firstToken, const N& outputTokens, const N& rate, const Server<N>& server,
                   const N& acceleratorUtilisation, const N& restUtilisation)
{
    const N latency = named(firstToken + outputTokens / rate, quantity::queryLatency);
    const N hours = latency * num<N>(cw::constant::hPerS) * num<N>(constant::oneServer);
    Demand<N> d;
    d.accelerators =
        named(hours * server.accelerators * acceleratorUtilisation, quantity::queryAcceleratorEnergy);
    d.host = named(hours * server.rest * restUtilisation, quantity::queryHostEnergy);
    d.it = named(*d.accelerators + *d.host, quantity::queryItEnergy);
    d.acceleratorHours =
        named(hours * server.perServer / num<N>(constant::batch), quantity::queryAcceleratorHours);
    return d;
}

} // namespace cw::jegham
