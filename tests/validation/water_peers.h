// SPDX-License-Identifier: GPL-3.0-or-later
// Rows about water: Li, Yang, Islam, Ren (paper and code), and the water totals of Jegham 2025.
#pragma once

#include "app/engine/site/water_li2023.h"
#include "tests/validation/peer_answer.h"

namespace cw::validation::water_rows {

// A row for training has energy_MWh, one for use kWh_per_request; both are energies of the computers there.
inline InputSet place(const PeerRow& row)
{
    const PeerInputs& in = row.inputs;
    const double kwh = in.has("energy_MWh") ? 1000.0 * in.number("energy_MWh") : in.number("kWh_per_request");
    return statedRun(kwh,
                     {{P::sitePue, in.number("PUE")},
                      {P::siteWue, in.number("WUE_on")},
                      {P::siteWaterConsumption, in.number("EWIF")}});
}

template <Metric metric>
Answer water(const PeerRow& row)
{
    return is(total(place(row), metric, Per::run), row.inputs.has("energy_MWh") ? "L" : "L/request");
}

inline Answer requestsPerHalfLitre(const PeerRow& row)
{
    return is(0.5 / total(place(row), M::waterConsumption, Per::run), "request");
}

// The factor that a total of water implies for a total of energy, all of it behind the electricity.
inline Answer impliedWithdrawal(const PeerRow& row)
{
    return is(solved(statedRun(1e9 * row.inputs.number("TWh")), P::siteWaterWithdrawal, M::waterWithdrawal,
                     Per::run, 1e12 * row.inputs.number("withdrawal_bn_m3")),
              "L/kWh");
}

inline Answer impliedConsumption(const PeerRow& row)
{
    return is(solved(statedRun(1e9 * row.inputs.number("TWh"), {{P::siteWue, 0}}), P::siteWaterConsumption,
                     M::waterConsumption, Per::run, 1e12 * row.inputs.number("consumption_bn_m3")),
              "L/kWh");
}

inline Answer wueOfWeather(const PeerRow& row)
{
    return is(li2023::wueOfWetBulb(row.inputs.number("wet_bulb_F"), row.inputs.number("cycles")), "L/kWh");
}

// mix=NG:40,NUC:30,COL:20,WND:10
inline Answer waterOfMix(const PeerRow& row)
{
    const QMap<QString, li2023::Fuel> fuels{{"COL", li2023::Fuel::coal},    {"NG", li2023::Fuel::gas},
                                            {"NUC", li2023::Fuel::nuclear}, {"OIL", li2023::Fuel::oil},
                                            {"OTH", li2023::Fuel::other},   {"SUN", li2023::Fuel::sun},
                                            {"WND", li2023::Fuel::wind},    {"WAT", li2023::Fuel::hydro}};
    std::array<double, li2023::kFuelCount> generation{};
    const QStringList parts = row.inputs.text("mix").split(u',');
    for (const QString& part : parts) {
        const QString fuel = part.section(u':', 0, 0);
        if (!fuels.contains(fuel))
            return is(std::nan(""), "L/kWh");
        generation[static_cast<std::size_t>(fuels[fuel])] += part.section(u':', 1).toDouble();
    }
    return is(li2023::waterOfMix(generation), "L/kWh");
}

inline Answer carbonOfMix(const PeerRow&)
{
    return notBuilt("carbon of a fuel mix by Li/Ren (grids carry their own factors)");
}

// E / PUE × on site + E × off site, with the energy of the building.
inline Answer jeghamWater(const PeerRow& row)
{
    const PeerInputs& in = row.inputs;
    if (!in.has("WUE_off"))
        return because("not in the row: PUE and water factors");
    return is(total(statedRun(1000.0 * in.number("MWh"),
                              {{P::trainingStatedIncludesPue, 1},
                               {P::sitePue, in.number("PUE")},
                               {P::siteWue, in.number("WUE_on")},
                               {P::siteWaterConsumption, in.number("WUE_off")}}),
                    M::waterConsumption, Per::run),
              "L");
}

inline Answer jeghamEnergy(const PeerRow& row)
{
    if (row.inputs.has("homes"))
        return because("not in the row: the electricity of a home");
    return because("not in the row: time to the first token and tokens a second");
}

inline const std::vector<PeerFunction>& functions()
{
    static const std::vector<PeerFunction> all{
        {"Li/Ren", "onsite_water", water<M::waterOnSite>},
        {"Li/Ren", "offsite_water", water<M::waterOffSite>},
        {"Li/Ren", "total_water", water<M::waterConsumption>},
        {"Li/Ren", "requests_per_500mL", requestsPerHalfLitre},
        {"Li/Ren", "implied_withdrawal_factor", impliedWithdrawal},
        {"Li/Ren", "implied_consumption_factor", impliedConsumption},
        {"Li/Ren code", "WUE_on", wueOfWeather},
        {"Li/Ren code", "EWIF", waterOfMix},
        {"Li/Ren code", "carbon", carbonOfMix},
        {"Jegham 2025", "water_min", jeghamWater},
        {"Jegham 2025", "water_max", jeghamWater},
        {"Jegham 2025", "*", jeghamEnergy},
    };
    return all;
}

} // namespace cw::validation::water_rows
