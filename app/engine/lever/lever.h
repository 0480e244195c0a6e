// SPDX-License-Identifier: GPL-3.0-or-later
// What a change of model, chip or device does to an energy (systems.md, D 20–24, E 25–30). Shares are of 0 … 1; a factor
// says how many times less energy the new way takes for the same work.
#pragma once

#include "app/engine/demand/measured_fit.h"

namespace cw::lever {

// What is left of an energy when a share of the work (or of the energy) saves a share of its own.
template <class N>
N remaining(const N& share, const N& savedShare)
{
    return num<N>(constant::one) - share * savedShare;
}

// The share saved by what takes `factor` times less: 0 at 1, a half at 2. factor above 0.
template <class N>
N savedByFactor(const N& factor)
{
    const N one = num<N>(constant::one);
    return one - one / factor;
}

// What bare weights take in memory: parameters (param) of so many B/param each. GB.
template <class N>
N weightMemory(const N& parameters, const N& bytesPerParameter)
{
    return parameters * bytesPerParameter / num<N>(measured::constant::bytesPerGB);
}

// Energy per operation, old to new: so many times faster at so many times the power.
template <class N>
N perJouleFactor(const N& speedFactor, const N& powerFactor)
{
    return speedFactor / powerFactor;
}

// Queries after which an effort made once (kWh) has paid for itself by what each saves (kWh/query).
template <class N>
N breakEvenQueries(const N& effort, const N& savedPerQuery)
{
    return effort / savedPerQuery;
}

// Net saving a day when a share of the queries (query/d) moves from the cloud to a device; both kWh/query. kWh/d.
template <class N>
N offloadSaving(const N& queriesPerDay, const N& share, const N& cloud, const N& device)
{
    return queriesPerDay * share * (cloud - device);
}

// The year of a generator: rated kW and capacity factor. kWh/year.
template <class N>
N generation(const N& ratedKw, const N& capacityFactor)
{
    return ratedKw * capacityFactor * num<N>(constant::hoursPerYear);
}

// How many assets that each gain so much make up for a use; both kWh/year.
template <class N>
N assetsToOffset(const N& use, const N& gainOfEach)
{
    return use / gainOfEach;
}

} // namespace cw::lever
