// SPDX-License-Identifier: GPL-3.0-or-later
// Batch: one block of draws of one number, computed element by element, so that a formula gives a distribution.
// A block is small enough to stay in the first-level cache together with the other inputs of a formula.
#pragma once

#include "app/engine/number/number.h"

#include <array>
#include <cstddef>

namespace cw {

class Batch {
public:
    static constexpr std::size_t kSize = 256;

    Batch() = default;
    explicit Batch(double everywhere) { m_draws.fill(everywhere); }

    [[nodiscard]] double operator[](std::size_t i) const { return m_draws[i]; }
    [[nodiscard]] double& operator[](std::size_t i) { return m_draws[i]; }

    // Applies f to each draw of a (and b): f must be a pure function of its arguments.
    template <class F>
    [[nodiscard]] static Batch map(const Batch& a, F f)
    {
        Batch out;
        for (std::size_t i = 0; i < kSize; ++i)
            out.m_draws[i] = f(a.m_draws[i]);
        return out;
    }
    template <class F>
    [[nodiscard]] static Batch map(const Batch& a, const Batch& b, F f)
    {
        Batch out;
        for (std::size_t i = 0; i < kSize; ++i)
            out.m_draws[i] = f(a.m_draws[i], b.m_draws[i]);
        return out;
    }

    template <class F>
    [[nodiscard]] static Batch map(const Batch& a, const Batch& b, const Batch& c, const Batch& d, F f)
    {
        Batch out;
        for (std::size_t i = 0; i < kSize; ++i)
            out.m_draws[i] = f(a.m_draws[i], b.m_draws[i], c.m_draws[i], d.m_draws[i]);
        return out;
    }

    friend Batch operator+(const Batch& a, const Batch& b)
    {
        return map(a, b, [](double x, double y) { return x + y; });
    }
    friend Batch operator-(const Batch& a, const Batch& b)
    {
        return map(a, b, [](double x, double y) { return x - y; });
    }
    friend Batch operator*(const Batch& a, const Batch& b)
    {
        return map(a, b, [](double x, double y) { return x * y; });
    }
    friend Batch operator/(const Batch& a, const Batch& b)
    {
        return map(a, b, [](double x, double y) { return x / y; });
    }

private:
    alignas(64) std::array<double, kSize> m_draws{};
};

template <>
struct NumberMaker<Batch> {
    static Batch make(const Constant& c) { return Batch(c.value); }
};

inline Batch named(const Batch& x, const Quantity&)
{
    return x;
}
inline Batch asUnit(const Batch& x, const char*)
{
    return x;
}
inline Batch maxOf(const Batch& a, const Batch& b)
{
    return Batch::map(a, b, [](double x, double y) { return maxOf(x, y); });
}
inline Batch minOf(const Batch& a, const Batch& b)
{
    return Batch::map(a, b, [](double x, double y) { return minOf(x, y); });
}
inline Batch ceilOf(const Batch& x)
{
    return Batch::map(x, [](double v) { return ceilOf(v); });
}
inline Batch roundOf(const Batch& x)
{
    return Batch::map(x, [](double v) { return roundOf(v); });
}
inline Batch powerOfTwoAbove(const Batch& x)
{
    return Batch::map(x, [](double v) { return powerOfTwoAbove(v); });
}
inline Batch expOf(const Batch& x)
{
    return Batch::map(x, [](double v) { return expOf(v); });
}
inline Batch logOf(const Batch& x)
{
    return Batch::map(x, [](double v) { return logOf(v); });
}
inline Batch powOf(const Batch& x, const Batch& y)
{
    return Batch::map(x, y, [](double v, double p) { return powOf(v, p); });
}
inline Batch whereAtMost(const Batch& x, const Batch& limit, const Batch& low, const Batch& high)
{
    return Batch::map(x, limit, low, high,
                      [](double v, double most, double a, double b) { return whereAtMost(v, most, a, b); });
}

} // namespace cw
