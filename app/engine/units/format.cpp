// SPDX-License-Identifier: GPL-3.0-or-later
// Units and digits for reading.
#include "app/engine/units/format.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <span>
#include <string_view>

namespace cw {

namespace {

struct Step {
    const char* symbol;
    double factor;
};

// From small to large; a value takes the largest unit in which it is at least 1.
constexpr std::array kEnergyEn{Step{"mWh", 1e6},  Step{"Wh", 1e3},   Step{"kWh", 1},
                               Step{"MWh", 1e-3}, Step{"GWh", 1e-6}, Step{"TWh", 1e-9}};
constexpr std::array kEnergyZh{Step{"毫瓦时", 1e6}, Step{"瓦时", 1e3}, Step{"千瓦时", 1},
                               Step{"万千瓦时", 1e-4}, Step{"亿千瓦时", 1e-8}};
constexpr std::array kPowerEn{Step{"W", 1e6}, Step{"kW", 1e3}, Step{"MW", 1}, Step{"GW", 1e-3},
                              Step{"TW", 1e-6}};
constexpr std::array kPowerZh{Step{"瓦", 1e6}, Step{"千瓦", 1e3}, Step{"万千瓦", 0.1}, Step{"亿千瓦", 1e-5}};
constexpr std::array kCarbonEn{Step{"mg CO₂e", 1e6}, Step{"g CO₂e", 1e3},   Step{"kg CO₂e", 1},
                               Step{"t CO₂e", 1e-3}, Step{"kt CO₂e", 1e-6}, Step{"Mt CO₂e", 1e-9}};
constexpr std::array kCarbonZh{Step{"毫克 CO₂e", 1e6}, Step{"克 CO₂e", 1e3},    Step{"千克 CO₂e", 1},
                               Step{"吨 CO₂e", 1e-3},  Step{"万吨 CO₂e", 1e-7}, Step{"亿吨 CO₂e", 1e-11}};
constexpr std::array kWaterEn{Step{"mL", 1e3},          Step{"L", 1},
                              Step{"m³", 1e-3},         Step{"thousand m³", 1e-6},
                              Step{"million m³", 1e-9}, Step{"billion m³", 1e-12}};
constexpr std::array kWaterZh{Step{"毫升", 1e3}, Step{"升", 1}, Step{"立方米", 1e-3}, Step{"万立方米", 1e-7},
                              Step{"亿立方米", 1e-11}};
constexpr std::array kMoneyEn{Step{"USD", 1}, Step{"thousand USD", 1e-3}, Step{"million USD", 1e-6},
                              Step{"billion USD", 1e-9}};
constexpr std::array kMoneyZh{Step{"美元", 1}, Step{"万美元", 1e-4}, Step{"亿美元", 1e-8}};
constexpr std::array kCountEn{Step{"", 1}, Step{"thousand", 1e-3}, Step{"million", 1e-6},
                              Step{"billion", 1e-9}, Step{"trillion", 1e-12}};
constexpr std::array kCountZh{Step{"", 1}, Step{"万", 1e-4}, Step{"亿", 1e-8}, Step{"万亿", 1e-12}};
constexpr std::array kRatio{Step{"", 1}};

std::span<const Step> stepsOf(Dimension dimension, Language language)
{
    const bool zh = language == Language::chinese;
    switch (dimension) {
    case Dimension::energy: return zh ? std::span<const Step>(kEnergyZh) : kEnergyEn;
    case Dimension::power: return zh ? std::span<const Step>(kPowerZh) : kPowerEn;
    case Dimension::carbon: return zh ? std::span<const Step>(kCarbonZh) : kCarbonEn;
    case Dimension::water: return zh ? std::span<const Step>(kWaterZh) : kWaterEn;
    case Dimension::money: return zh ? std::span<const Step>(kMoneyZh) : kMoneyEn;
    case Dimension::count: return zh ? std::span<const Step>(kCountZh) : kCountEn;
    case Dimension::ratio: break;
    }
    return kRatio;
}

std::string grouped(const std::string& digits)
{
    const auto point = std::min(digits.find('.'), digits.size());
    const std::size_t first = digits.front() == '-' ? 1 : 0;
    std::string out;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        if (i > first && i < point && (point - i) % 3 == 0)
            out += ',';
        out += digits[i];
    }
    return out;
}

std::string fixed(double value, int decimals)
{
    std::array<char, 64> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value,
                                   std::chars_format::fixed, decimals);
    std::string text(buffer.data(), end.ptr);
    if (decimals > 0)
        text.erase(text.find_last_not_of('0') + 1);
    if (!text.empty() && text.back() == '.')
        text.pop_back();
    return text;
}

std::string scientific(double value, int significant)
{
    std::array<char, 64> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value,
                                   std::chars_format::scientific, significant - 1);
    return {buffer.data(), end.ptr};
}

std::string withSymbol(const std::string& number, const std::string& symbol)
{
    return symbol.empty() ? number : number + ' ' + symbol;
}

// Inputs in these units are counted in thousands, millions or 万, 亿.
bool isCounted(std::string_view unit)
{
    constexpr std::array starts{"query", "token", "param", "server", "accelerator", "FLOP", "USD", "t/year"};
    return std::any_of(starts.begin(), starts.end(),
                       [unit](std::string_view s) { return unit.substr(0, s.size()) == s; });
}

} // namespace

DisplayUnit unitFor(Dimension dimension, double largest, Language language)
{
    const auto steps = stepsOf(dimension, language);
    const auto base = std::find_if(steps.begin(), steps.end(), [](const Step& s) { return s.factor == 1.0; });
    const Step* best = base == steps.end() ? &steps.front() : &*base;
    if (std::isfinite(largest) && largest != 0.0) {
        best = &steps.front();
        for (const Step& step : steps)
            if (std::abs(largest) * step.factor >= 1.0)
                best = &step;
    }
    return {best->symbol, best->factor};
}

std::string formatNumber(double value, int significant)
{
    if (value == 0.0)
        return "0";
    if (!std::isfinite(value))
        return {};
    const double magnitude = std::abs(value);
    if (magnitude < 1e-4 || magnitude >= 1e15)
        return scientific(value, significant);
    const int whole = static_cast<int>(std::floor(std::log10(magnitude))) + 1;
    const int decimals = std::max(0, significant - whole);
    if (whole <= significant || whole <= 4)
        return grouped(fixed(value, decimals));
    const double unit = std::pow(10.0, whole - std::max(significant, 4));
    return grouped(fixed(std::round(value / unit) * unit, 0));
}

std::string formatExact(double value)
{
    std::array<char, 64> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
    return {buffer.data(), end.ptr};
}

std::string formatValue(double value, Dimension dimension, int significant, Language language)
{
    const DisplayUnit unit = unitFor(dimension, value, language);
    return withSymbol(formatNumber(value * unit.factor, significant), unit.symbol);
}

std::string formatInput(const ParameterRow& row, double value, Language language)
{
    if (std::isnan(value))
        return {};
    constexpr int kInputDigits = 6;
    const double smallestCounted = language == Language::chinese ? 1e4 : 1e6;
    if (isCounted(row.unit) && std::abs(value) >= smallestCounted) {
        const DisplayUnit unit = unitFor(Dimension::count, value, language);
        return withSymbol(formatNumber(value * unit.factor, kInputDigits), unit.symbol);
    }
    return formatNumber(value, kInputDigits);
}

std::string unitLabel(const char* unit, Language language)
{
    struct Name {
        const char* unit;
        const char* english;
        const char* chinese;
    };
    static constexpr std::array names{
        Name{"1", "", ""},
        Name{"kWh/run", "kWh", "千瓦时"},
        Name{"d/run", "days", "天"},
        Name{"token/run", "tokens", "词元"},
        Name{"accelerator", "", ""},
        Name{"server", "", ""},
        Name{"param", "", ""},
        Name{"run/year", "per year", "每年"},
        Name{"server/year", "per year", "每年"},
        Name{"year", "years", "年"},
        Name{"year/run", "years", "年"},
        Name{"query/d", "per day", "每天"},
        Name{"Wh/query", "Wh", "瓦时"},
        Name{"token/query", "tokens", "词元"},
        Name{"s/query", "s", "秒"},
        Name{"W/accelerator", "W", "瓦"},
        Name{"kW/server", "kW", "千瓦"},
        Name{"W/server", "W", "瓦"},
        Name{"GB/accelerator", "GB", "GB"},
        Name{"GB/s/accelerator", "GB/s", "GB/s"},
        Name{"GB/server", "GB", "GB"},
        Name{"token/s", "tokens/s", "词元/秒"},
        Name{"query", "", ""},
        Name{"FLOP/s/accelerator", "FLOP/s", "FLOP/s"},
        Name{"accelerator/server", "", ""},
        Name{"kg/accelerator", "kg CO₂e", "千克 CO₂e"},
        Name{"kg/server", "kg CO₂e", "千克 CO₂e"},
        Name{"USD/accelerator", "USD", "美元"},
        Name{"g/kWh", "g CO₂e/kWh", "克 CO₂e/千瓦时"},
        Name{"L/kWh", "L/kWh", "升/千瓦时"},
        Name{"USD/kWh", "USD/kWh", "美元/千瓦时"},
        Name{"USD/t", "USD/t CO₂e", "美元/吨 CO₂e"},
        Name{"t/year", "t a year", "吨/年"},
        Name{"kWh", "kWh", "千瓦时"},
        Name{"kg", "kg CO₂e", "千克 CO₂e"},
        Name{"L", "L", "升"},
        Name{"USD", "USD", "美元"},
        Name{"MW", "MW", "兆瓦"},
    };
    for (const Name& name : names)
        if (std::string_view(name.unit) == unit)
            return language == Language::chinese ? name.chinese : name.english;
    return unit;
}

} // namespace cw
