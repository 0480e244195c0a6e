// SPDX-License-Identifier: GPL-3.0-or-later
// Colours and markers (LOOK.md). They belong to the scenario and are the same in every chart, on screen and in files.
#pragma once

#include <array>
#include <cstdint>

namespace cw::chart {

// 0xRRGGBB
using Rgb = std::uint32_t;

enum class Marker { circle, triangle, square, diamond, invertedTriangle, star, cross, plus };

struct Palette {
    Rgb ground;
    Rgb panel;
    Rgb text;
    Rgb secondary;
    Rgb hairline;
    Rgb accent;
    std::array<Rgb, 8> scenarios;
    // Directions, which are no scenarios: less and more, fall and rise. Violet and brown differ for every kind of
    // colour vision.
    Rgb less;
    Rgb more;
};

// Okabe–Ito hues; the dark ones are lightened to a contrast of 4.5:1 on the dark ground (tested).
// clang-format off
inline constexpr Palette kLight{0xFBFBF9, 0xFFFFFF, 0x1D1F21, 0x5B6066, 0xE3E3DF, 0x0B5CAD,
                                {0x0072B2, 0xD55E00, 0x009E73, 0xCC79A7, 0xE69F00, 0x56B4E9, 0x9A8200, 0x6B6B6B}, 0x6F63B6, 0xA8621B};
inline constexpr Palette kDark{0x15171A, 0x1C1F23, 0xECEDEE, 0xA3A9B0, 0x2E3338, 0x6CB2FF,
                               {0x4DA3DB, 0xF07F2E, 0x2EBD92, 0xDB95BC, 0xF0B030, 0x7CC6F2, 0xC2A81E, 0x9C9C9C}, 0xA79CE6, 0xD99A52};
// clang-format on

[[nodiscard]] constexpr Marker markerOf(int style)
{
    return static_cast<Marker>(style & 7);
}

// `share` of `over` laid on `under`: tones of stacked segments.
[[nodiscard]] constexpr Rgb mixed(Rgb over, Rgb under, double share)
{
    Rgb out = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
        const double a = static_cast<double>((over >> shift) & 0xFF);
        const double b = static_cast<double>((under >> shift) & 0xFF);
        out |= static_cast<Rgb>(a * share + b * (1.0 - share) + 0.5) << shift;
    }
    return out;
}

// The n-th of `count` tones of a scenario's colour, strongest first.
[[nodiscard]] constexpr Rgb segmentTone(Rgb colour, Rgb ground, int n, int count)
{
    return mixed(colour, ground, count < 2 ? 1.0 : 1.0 - 0.7 * n / (count - 1));
}

} // namespace cw::chart
