// SPDX-License-Identifier: GPL-3.0-or-later
// What a number type must offer so that a formula can be written once and read in several ways (DESIGN, idea 2).
// The type `double` is the plain value; batch.h, traced.h and, in the tests, dimensioned.h are the other readings.
#pragma once

#include "app/engine/number/constant.h"

#include <algorithm>
#include <cmath>

namespace cw {

// Makes a constant in the number type N. Specialised beside each number type.
template <class N>
struct NumberMaker;

template <>
struct NumberMaker<double> {
    static double make(const Constant& c) { return c.value; }
};

template <class N>
[[nodiscard]] N num(const Constant& c)
{
    return NumberMaker<N>::make(c);
}

// Gives a result its name and says in which unit it is. For a plain value that changes nothing.
inline double named(double x, const Quantity&)
{
    return x;
}

// A pure number read off a regression or a rounding whose unit the source states in words: takes the value as it is
// and says the unit from here on. Only for fitted formulas, where the coefficients hide the units.
inline double asUnit(double x, const char*)
{
    return x;
}

// The larger and the smaller of two numbers, the smallest whole number not below x, the nearest whole number (halves to
// the even one, as Python and NumPy round), the next power of two not below x (x >= 1).
// A NaN (an unknown) stays NaN: std::max would lose it.
inline double maxOf(double a, double b)
{
    if (std::isnan(a) || std::isnan(b))
        return std::nan("");
    return std::max(a, b);
}
inline double minOf(double a, double b)
{
    if (std::isnan(a) || std::isnan(b))
        return std::nan("");
    return std::min(a, b);
}
inline double ceilOf(double x)
{
    return std::ceil(x);
}
inline double roundOf(double x)
{
    return std::nearbyint(x);
}
inline double powerOfTwoAbove(double x)
{
    return std::exp2(std::ceil(std::log2(x)));
}
inline double expOf(double x)
{
    return std::exp(x);
}
inline double logOf(double x)
{
    return std::log(x);
}
inline double powOf(double x, double y)
{
    return std::pow(x, y);
}

// `low` where x <= limit, otherwise `high`: for methods that switch from one fit to another. A NaN stays NaN.
inline double whereAtMost(double x, double limit, double low, double high)
{
    if (std::isnan(x) || std::isnan(limit))
        return std::nan("");
    return x <= limit ? low : high;
}

} // namespace cw
