// SPDX-License-Identifier: GPL-3.0-or-later
// measured-fit: energy of a query from the memory read, the computing and the waiting of the accelerators that hold a
// model. Its coefficients are fitted to the ML.ENERGY leaderboard v3 by tests/validation/fit_measured.py (docs/methods.md).
#pragma once

#include "app/engine/demand/ecologits.h"
#include "app/engine/demand/inference.h"

#include <array>
#include <cstddef>
#include <optional>

namespace cw::measured {

// What the method itself leaves open: measured energy ÷ computed energy of models that took no part in the fit
// (leave one model out, 363 rows of 18 models). tst_measured_fit measures both again.
inline constexpr double kFactorP5 = 0.67;
inline constexpr double kFactorP95 = 1.85;

namespace constant {
// Fitted. Speeds are shares of the accelerator's 16-bit peak; powers are shares of its rated power.
inline constexpr Constant decodeSpeed{0.6628, "1", "measured.decode-speed", "ml-energy-2026"};
inline constexpr Constant promptSpeed{0.3744, "1", "measured.prompt-speed", "ml-energy-2026"};
inline constexpr Constant stepDelay{3.912e-3, "s", "measured.step-delay", "ml-energy-2026"};
inline constexpr Constant groupDelay{3.579e-3, "s", "measured.group-delay", "ml-energy-2026"};
inline constexpr Constant queryDelay{4.615e-5, "s/query", "measured.query-delay", "ml-energy-2026"};
inline constexpr Constant slowExperts{2.463, "1", "measured.slow-experts", "ml-energy-2026"};
inline constexpr Constant waitingPower{0.2541, "1", "measured.waiting-power", "ml-energy-2026"};
inline constexpr Constant busyPower{0.8212, "1", "measured.busy-power", "ml-energy-2026"};
inline constexpr Constant computingPower{10.50, "1", "measured.computing-power", "ml-energy-2026"};
// Of the models themselves. The cache grows with depth and width: within a fifth of what the published layers of dense
// models with grouped heads give (131 kB for 8e9 parameters, 516 kB for 405e9).
inline constexpr Constant cacheBytes{50e3, "B/token", "measured.cache-bytes", "counterwatt-manual"};
inline constexpr Constant cacheGrowth{0.4, "1", "measured.cache-growth", "counterwatt-manual"};
inline constexpr Constant expertsFrom{1.05, "1", "measured.experts-from", "counterwatt-manual"};
inline constexpr Constant half{0.5, "1", "one-half", "counterwatt-manual"};
inline constexpr Constant minusOne{-1, "1", "minus-one", "counterwatt-manual"};
inline constexpr Constant noTokens{0, "token/query", "no-tokens", "counterwatt-manual"};
inline constexpr Constant oneQuery{1, "query", "one-query", "counterwatt-manual"};
inline constexpr Constant oneAccelerator{1, "accelerator", "one-accelerator", "counterwatt-manual"};
inline constexpr Constant tokenOfStep{1, "token/query", "token-of-step", "counterwatt-manual"};
inline constexpr Constant bytesPerGB{1e9, "B/GB", "bytes-per-gb", "counterwatt-manual"};
} // namespace constant

namespace quantity {
inline constexpr Quantity stepReading{"measured.step-reading", "s"};
inline constexpr Quantity stepComputing{"measured.step-computing", "s"};
inline constexpr Quantity stepDelay{"measured.step-delays", "s"};
inline constexpr Quantity readingTime{"measured.reading-time", "s/query"};
inline constexpr Quantity computingTime{"measured.computing-time", "s/query"};
inline constexpr Quantity occupiedTime{"measured.occupied-time", "s/query"};
inline constexpr Quantity busyTime{"measured.busy-time", "s/query"};
} // namespace quantity

// How weights are stored, in the order of the options of inference.precision.
enum class Precision { bits16, bits8, bits4 };
inline constexpr std::array kBytesPerParameter{
    Constant{2, "B/param", "measured.bytes-16bit", "counterwatt-manual"},
    Constant{1, "B/param", "measured.bytes-8bit", "counterwatt-manual"},
    Constant{0.53, "B/param", "measured.bytes-4bit", "gpt-oss-2025"}, // MXFP4: 4.25 bits
};

// The nine fitted numbers, so that a test can fit them again.
template <class N>
struct Coefficients {
    N decodeSpeed, promptSpeed, stepDelay, groupDelay, queryDelay, slowExperts, waitingPower, busyPower,
        computingPower;
};

template <class N>
Coefficients<N> coefficients()
{
    namespace c = constant;
    return {num<N>(c::decodeSpeed),  num<N>(c::promptSpeed), num<N>(c::stepDelay),
            num<N>(c::groupDelay),   num<N>(c::queryDelay),  num<N>(c::slowExperts),
            num<N>(c::waitingPower), num<N>(c::busyPower),   num<N>(c::computingPower)};
}

// A model on its accelerators.
template <class N>
struct Serving {
    N activeParameters; // param
    N totalParameters;  // param
    Precision precision = Precision::bits16;
    N batch;        // query: answered at the same time
    N accelerators; // accelerator: of one copy of the model
    N bandwidth;    // GB/s/accelerator
    N peakFlops;    // FLOP/s/accelerator, 16 bit dense
    N watts;        // W/accelerator, rated
};

// token/query. A cached prompt is read but not computed again; reasoning counts as generated.
template <class N>
struct Tokens {
    N prompt;
    N cached;
    N generated;
};

template <class N>
N bytesPerParameter(Precision precision)
{
    return num<N>(kBytesPerParameter[static_cast<std::size_t>(precision)]);
}

// Accelerators whose memory (GB/accelerator) the bare weights fill; not whole.
template <class N>
N filledAccelerators(const N& totalParameters, Precision precision, const N& memory)
{
    return totalParameters * bytesPerParameter<N>(precision) / num<N>(constant::bytesPerGB) / memory;
}

// Accelerators of a copy where nobody says how many: a power of two that holds the weights and a fifth more.
template <class N>
N leastAccelerators(const N& totalParameters, Precision precision, const N& memory)
{
    const N cards = num<N>(ecologits::constant::overhead)
        * filledAccelerators(totalParameters, precision, memory) / num<N>(constant::oneAccelerator);
    return asUnit(powerOfTwoAbove(ceilOf(cards)), "accelerator");
}

// Whether the bare weights are larger than the memory of the accelerators given. False where an input is not known.
inline bool refuses(double totalParameters, Precision precision, double accelerators, double memory)
{
    return filledAccelerators(totalParameters, precision, memory) > accelerators;
}

// Weights that one step reads: those of every token, and the experts that some query of the batch is sent to.
template <class N>
N parametersRead(const Serving<N>& s)
{
    const N total = maxOf(s.totalParameters, s.activeParameters);
    const N visits = s.batch / num<N>(constant::oneQuery) * (s.activeParameters / total);
    const N reached = num<N>(cw::constant::one) - expOf(num<N>(constant::minusOne) * visits);
    return s.activeParameters + (total - s.activeParameters) * reached;
}

// How much longer weights and delays take: 1, or more for a mixture of experts in 8 bits.
template <class N>
N slowness(const Serving<N>& s, const Coefficients<N>& c)
{
    const N one = num<N>(cw::constant::one);
    if (s.precision != Precision::bits8)
        return one;
    return whereAtMost(s.totalParameters / s.activeParameters, num<N>(constant::expertsFrom), one,
                       c.slowExperts);
}

// Seconds of one step in which every query of the batch gets a token.
template <class N>
struct Step {
    N reading;
    N computing;
    N delays;
};

template <class N>
Step<N> step(const Serving<N>& s, const Tokens<N>& t, const Coefficients<N>& c)
{
    const N slow = slowness(s, c);
    const N speed = s.accelerators * s.bandwidth * num<N>(constant::bytesPerGB);
    const N billions = s.activeParameters / num<N>(ecologits::constant::billion);
    const N context = t.prompt + t.generated * num<N>(constant::half);
    const N cache =
        s.batch * context * num<N>(constant::cacheBytes) * powOf(billions, num<N>(constant::cacheGrowth));
    const N flop = num<N>(inference::constant::flopForward) * s.activeParameters
        * (s.batch * num<N>(constant::tokenOfStep));
    const N group = c.groupDelay * logOf(s.accelerators / num<N>(constant::oneAccelerator));
    return {named((slow * parametersRead(s) * bytesPerParameter<N>(s.precision) + cache) / speed,
                  quantity::stepReading),
            named(flop / (s.accelerators * s.peakFlops * c.decodeSpeed), quantity::stepComputing),
            named(slow * (c.stepDelay + group) + c.queryDelay * s.batch, quantity::stepDelay)};
}

// What one query asks of the accelerators of a copy.
template <class N>
struct Use {
    N occupied; // s/query
    N energy;   // kWh/query
};

template <class N>
Use<N> use(const Serving<N>& s, const Tokens<N>& t, const Coefficients<N>& c)
{
    const Step<N> each = step(s, t, c);
    const N steps = t.generated / (s.batch * num<N>(constant::tokenOfStep));
    const N fresh = maxOf(t.prompt - t.cached, num<N>(constant::noTokens));
    const N prompt = num<N>(inference::constant::flopForward) * s.activeParameters * fresh
        / (s.accelerators * s.peakFlops * c.promptSpeed);
    const N reading = named(each.reading * steps, quantity::readingTime);
    const N computing = named(each.computing * steps + prompt, quantity::computingTime);
    const N occupied = named(reading + computing + each.delays * steps, quantity::occupiedTime);
    const N busy = named(minOf(occupied, reading + c.computingPower * computing), quantity::busyTime);
    const N atRatedPower = c.waitingPower * occupied + (c.busyPower - c.waitingPower) * busy;
    return {occupied,
            s.accelerators * s.watts * num<N>(cw::constant::kWPerW) * atRatedPower
                * num<N>(cw::constant::hPerS)};
}

// kWh/query before PUE; host and reserve are added by their ratios. fitFactor: how far the fit is off, 1 = as fitted.
template <class N>
Demand<N> perQuery(const Serving<N>& s, const Tokens<N>& t, const N& fitFactor, const N& hostRatio,
                   const N& idleRatio)
{
    const Use<N> used = use(s, t, coefficients<N>());
    return inference::ofAccelerators(used.energy * fitFactor, hostRatio, idleRatio,
                                     s.accelerators * used.occupied * num<N>(cw::constant::hPerS));
}

} // namespace cw::measured
