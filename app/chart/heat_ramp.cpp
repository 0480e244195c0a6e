// SPDX-License-Identifier: GPL-3.0-or-later
// OKLab to sRGB by the matrices of Björn Ottosson, "A perceptual color space for image processing" (2020).

#include "app/chart/heat_ramp.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace cw::chart {

namespace {

constexpr double kHue = 255.0 * std::numbers::pi / 180.0; // the blue of the accent colour

Rgb byteOf(double linear)
{
    const double in = std::clamp(linear, 0.0, 1.0);
    const double out = in <= 0.0031308 ? 12.92 * in : 1.055 * std::pow(in, 1.0 / 2.4) - 0.055;
    return static_cast<Rgb>(out * 255.0 + 0.5);
}

Rgb fromOklab(double lightness, double a, double b)
{
    const auto cube = [](double v) { return v * v * v; };
    const double l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b);
    const double m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b);
    const double s = cube(lightness - 0.0894841775 * a - 1.2914855480 * b);
    return byteOf(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s) << 16
        | byteOf(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s) << 8
        | byteOf(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s);
}

double lightnessOf(double share, bool dark)
{
    return dark ? 0.30 + 0.62 * share : 0.965 - 0.575 * share;
}

} // namespace

Rgb heatColour(double share, bool dark)
{
    const double at = std::clamp(share, 0.0, 1.0);
    // Little colour at the light end, where the gamut is narrow, more towards the middle and the dark end.
    const double chroma = dark ? 0.045 + 0.07 * std::sin(std::numbers::pi * at)
                               : 0.012 + 0.115 * (1.0 - std::pow(1.0 - at, 1.7));
    return fromOklab(lightnessOf(at, dark), chroma * std::cos(kHue), chroma * std::sin(kHue));
}

Rgb inkOn(double share, bool dark)
{
    constexpr double kMiddle = 0.60; // of lightness: both inks have about the same contrast here
    const bool light = lightnessOf(std::clamp(share, 0.0, 1.0), dark) > kMiddle;
    return light ? kLight.text : kLight.panel;
}

} // namespace cw::chart
