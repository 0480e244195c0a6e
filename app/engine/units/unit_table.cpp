// SPDX-License-Identifier: GPL-3.0-or-later
// The table of units. A year is 8,760 h and 365 days (docs/methods.md, "Units").
#include "app/engine/units/unit_table.h"

#include <array>

namespace cw {

namespace {

// The gram is a gram of CO2 equivalent: no other mass occurs, and "kg" is what people type.
// clang-format off: one row a line
constexpr std::array kRows{
    UnitRow{"s", "", "sec second seconds"},
    UnitRow{"J", "", "joule joules"},
    UnitRow{"m", "",
            "metre meter metres meters"}, // m3 is read as its third power: no name may end in a digit
    UnitRow{"mi", "1609.344 m", "mile miles"},
    UnitRow{"L", "1e-3 m3", "l liter liters litre litres"},
    UnitRow{"g", "", "gCO2e gram grams"},
    UnitRow{"USD", "", "dollar dollars"},
    UnitRow{"CNY", "", "RMB yuan"},
    UnitRow{"EUR", "", "euro euros"},
    UnitRow{"GBP", "", ""},
    UnitRow{"JPY", "", "yen"},
    UnitRow{"query", "",
            "queries request requests prompt prompts search searches question questions answer answers"},
    UnitRow{"token", "", "tokens tok"},
    UnitRow{"run", "", "runs"},
    UnitRow{"accelerator", "", "accelerators gpu gpus GPU GPUs card cards chip chips"},
    UnitRow{"server", "", "servers"},
    UnitRow{"FLOP", "", "FLOPs flop flops"},
    UnitRow{"param", "", "params parameter parameters"},
    UnitRow{"B", "", "byte bytes"},
    UnitRow{"K", "", "kelvin"},
    UnitRow{"home", "", "homes household households"},
    UnitRow{"person", "", "persons people capita"},
    UnitRow{"car", "", "cars vehicle vehicles"},
    UnitRow{"pool", "", "pools"},
    UnitRow{"min", "60 s", "minute minutes"},
    UnitRow{"h", "3600 s", "hour hours hr"},
    UnitRow{"d", "24 h", "day days"},
    UnitRow{"week", "7 d", "weeks"},
    UnitRow{"year", "8760 h", "years yr a"},
    UnitRow{"month", "730 h", "months"},
    UnitRow{"W", "J/s", "watt watts"},
    UnitRow{"Wh", "3600 J", "wh"},
    // Written in any case: "mwh" in a newspaper is a megawatt-hour, never a thousandth of a watt-hour.
    UnitRow{"kWh", "1e3 Wh", "kwh KWH KWh Kwh kwH"},
    UnitRow{"MWh", "1e6 Wh", "mwh MWH Mwh"},
    UnitRow{"GWh", "1e9 Wh", "gwh GWH Gwh"},
    UnitRow{"TWh", "1e12 Wh", "twh TWH Twh"},
    UnitRow{"cal", "4.184 J", "calorie calories"},
    UnitRow{"gal", "3.785411784 L", "gallon gallons"},
    UnitRow{"t", "1e6 g", "tCO2e tonne tonnes ton tons"},
    UnitRow{"lb", "453.59237 g", "lbs"},
    UnitRow{"%", "0.01", "percent"},
};

constexpr std::array kWords{
    UnitWord{"立方米", "m3"},
    UnitWord{"千瓦小时", "kWh"},
    UnitWord{"千瓦时", "kWh"},
    UnitWord{"千瓦時", "kWh"},
    UnitWord{"兆瓦时", "MWh"},
    UnitWord{"兆瓦時", "MWh"},
    UnitWord{"吉瓦时", "GWh"},
    UnitWord{"吉瓦時", "GWh"},
    UnitWord{"太瓦时", "TWh"},
    UnitWord{"太瓦時", "TWh"},
    UnitWord{"瓦时", "Wh"},
    UnitWord{"瓦時", "Wh"},
    UnitWord{"千瓦", "kW"},
    UnitWord{"兆瓦", "MW"},
    UnitWord{"吉瓦", "GW"},
    UnitWord{"瓦", "W"},
    UnitWord{"度电", "kWh"},
    UnitWord{"度電", "kWh"},
    UnitWord{"度", "kWh"},
    UnitWord{"毫升", "mL"},
    UnitWord{"升", "L"},
    UnitWord{"千克", "kg"},
    UnitWord{"公斤", "kg"},
    UnitWord{"公吨", "t"},
    UnitWord{"吨", "t"},
    UnitWord{"噸", "t"},
    UnitWord{"克", "g"},
    UnitWord{"小时", "h"},
    UnitWord{"小時", "h"},
    UnitWord{"天", "d"},
    UnitWord{"日", "d"},
    UnitWord{"年", "year"},
    UnitWord{"个月", "month"},
    UnitWord{"月", "month"},
    UnitWord{"秒", "s"},
    UnitWord{"词元", "token"},
    UnitWord{"美元", "USD"},
    UnitWord{"人民币", "CNY"},
    UnitWord{"欧元", "EUR"},
    UnitWord{"元", "CNY"},
    UnitWord{"次请求", "query"},
    UnitWord{"次查询", "query"},
    UnitWord{"次", "query"},
    UnitWord{"台服务器", "server"},
    UnitWord{"台", "server"},
    UnitWord{"张卡", "accelerator"},
    UnitWord{"张", "accelerator"},
    UnitWord{"块", "accelerator"},
    UnitWord{"户", "home"},
    UnitWord{"每", "/"},
    UnitWord{"／", "/"},
    UnitWord{"％", "%"},
    UnitWord{"₂", "2"},
    UnitWord{"³", "3"},
    UnitWord{"·", "."},
    UnitWord{"×", "*"},
    UnitWord{"$", "USD"},
    UnitWord{"€", "EUR"},
    UnitWord{" a year", "/year"},
    UnitWord{" a day", "/d"},
    UnitWord{"per ", "/"},
    UnitWord{"CO2eq", "CO2e"},
    UnitWord{"CO2e", "CO2"},
    UnitWord{"CO2", "CO2e"}, // all three become CO2e
    UnitWord{" CO2", "CO2"}, // "kg CO2e" is written apart, and means kgCO2e
};
// clang-format on

} // namespace

std::span<const UnitRow> unitRows()
{
    return kRows;
}

std::span<const UnitWord> unitWords()
{
    return kWords;
}

} // namespace cw
