// SPDX-License-Identifier: GPL-3.0-or-later
// Dimensioned: a number with its unit. Evaluating a formula with it proves that the units fit, and says where not.
// Only in tests. One thread at a time: the first violation is kept in one place (DimensionLog).
#pragma once

#include "app/engine/number/number.h"
#include "app/engine/units/unit.h"

#include <initializer_list>
#include <map>
#include <optional>
#include <string>
#include <utility>

namespace cw {

// The first thing that went wrong since reset(), in words; the formula goes on, so that the step can be named.
class DimensionLog {
public:
    static void reset() { state() = {}; }
    [[nodiscard]] static bool clean() { return !state().first; }
    [[nodiscard]] static std::string text() { return state().first.value_or("no violation"); }

    static void record(std::initializer_list<std::string> words)
    {
        if (!clean())
            return;
        std::string what;
        for (const std::string& word : words)
            what += word;
        state() = {std::move(what), true};
    }
    // The next step that has a name says where in the formula the violation happened.
    static void passStep(const char* key)
    {
        if (!state().open)
            return;
        state().first->append(", on the way to ").append(key);
        state().open = false;
    }

private:
    struct State {
        std::optional<std::string> first;
        bool open = false;
    };
    static State& state()
    {
        static State only;
        return only;
    }
};

class Dimensioned {
public:
    Dimensioned() = default;
    Dimensioned(double value, Unit unit)
        : m_value(value)
        , m_unit(std::move(unit))
    {
    }
    [[nodiscard]] static Dimensioned in(const char* unit, double value) { return {value, knownUnit(unit)}; }

    [[nodiscard]] double value() const { return m_value; }
    [[nodiscard]] const Unit& unit() const { return m_unit; }
    [[nodiscard]] bool isIn(const char* unit) const { return m_unit.same(knownUnit(unit)); }
    [[nodiscard]] bool isPure() const { return isIn("1"); }

    friend Dimensioned operator+(const Dimensioned& a, const Dimensioned& b)
    {
        wantSame(a, b, "+");
        return {a.m_value + b.m_value, a.m_unit};
    }
    friend Dimensioned operator-(const Dimensioned& a, const Dimensioned& b)
    {
        wantSame(a, b, "-");
        return {a.m_value - b.m_value, a.m_unit};
    }
    friend Dimensioned operator*(const Dimensioned& a, const Dimensioned& b)
    {
        return {a.m_value * b.m_value, a.m_unit * b.m_unit};
    }
    friend Dimensioned operator/(const Dimensioned& a, const Dimensioned& b)
    {
        return {a.m_value / b.m_value, a.m_unit / b.m_unit};
    }

    static void wantSame(const Dimensioned& a, const Dimensioned& b, const char* step)
    {
        if (!a.m_unit.same(b.m_unit))
            DimensionLog::record({"[", a.m_unit.describe(), "] ", step, " [", b.m_unit.describe(), "]"});
    }
    static void wantPure(const Dimensioned& x, const char* step)
    {
        if (!x.isPure())
            DimensionLog::record({step, " of [", x.m_unit.describe(), "], which is no pure number"});
    }
    // Units that stand in the tables are read once.
    static const Unit& knownUnit(const std::string& text)
    {
        static std::map<std::string, Unit> cache;
        const auto found = cache.find(text);
        return found != cache.end() ? found->second : cache.emplace(text, Unit::known(text)).first->second;
    }

private:
    double m_value = 0.0;
    Unit m_unit = knownUnit("1");
};

template <>
struct NumberMaker<Dimensioned> {
    static Dimensioned make(const Constant& c) { return Dimensioned::in(c.unit, c.value); }
};

inline Dimensioned named(const Dimensioned& x, const Quantity& q)
{
    if (!x.isIn(q.unit))
        DimensionLog::record({q.key, " wants [", q.unit, "] and gets [", x.unit().describe(), "]"});
    DimensionLog::passStep(q.key);
    return x;
}

inline Dimensioned asUnit(const Dimensioned& x, const char* unit)
{
    Dimensioned::wantPure(x, unit);
    return Dimensioned::in(unit, x.value());
}

inline Dimensioned maxOf(const Dimensioned& a, const Dimensioned& b)
{
    Dimensioned::wantSame(a, b, "max");
    return {maxOf(a.value(), b.value()), a.unit()};
}

inline Dimensioned minOf(const Dimensioned& a, const Dimensioned& b)
{
    Dimensioned::wantSame(a, b, "min");
    return {minOf(a.value(), b.value()), a.unit()};
}

inline Dimensioned ceilOf(const Dimensioned& x)
{
    Dimensioned::wantPure(x, "rounding up");
    return {ceilOf(x.value()), x.unit()};
}

inline Dimensioned roundOf(const Dimensioned& x)
{
    Dimensioned::wantPure(x, "rounding");
    return {roundOf(x.value()), x.unit()};
}

inline Dimensioned powerOfTwoAbove(const Dimensioned& x)
{
    Dimensioned::wantPure(x, "power of two");
    return {powerOfTwoAbove(x.value()), x.unit()};
}

inline Dimensioned expOf(const Dimensioned& x)
{
    Dimensioned::wantPure(x, "exp");
    return {expOf(x.value()), x.unit()};
}

inline Dimensioned logOf(const Dimensioned& x)
{
    Dimensioned::wantPure(x, "log");
    return {logOf(x.value()), x.unit()};
}

inline Dimensioned powOf(const Dimensioned& x, const Dimensioned& y)
{
    Dimensioned::wantPure(x, "power");
    Dimensioned::wantPure(y, "exponent");
    return {powOf(x.value(), y.value()), x.unit()};
}

inline Dimensioned whereAtMost(const Dimensioned& x, const Dimensioned& limit, const Dimensioned& low,
                               const Dimensioned& high)
{
    Dimensioned::wantSame(x, limit, "compared with");
    Dimensioned::wantSame(low, high, "or");
    return {whereAtMost(x.value(), limit.value(), low.value(), high.value()), low.unit()};
}

} // namespace cw
