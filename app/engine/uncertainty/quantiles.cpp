// SPDX-License-Identifier: GPL-3.0-or-later
// Selection by a histogram over the bit patterns: floating-point numbers are ordered like their bits, so a bucket is a
// range of the top bits, found without a search. Only the buckets that hold a wanted level are then selected in.
#include "app/engine/uncertainty/quantiles.h"

#include "app/engine/number/clones.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstdint>
#include <memory>

namespace cw {

namespace {

constexpr unsigned kBucketBits = 12;
constexpr std::size_t kBuckets = std::size_t{1} << kBucketBits; // their counts stay in the first-level cache

// Maps a double to an integer with the same order, save that near ones may become equal.
inline std::int32_t roughly(double x)
{
    const auto bits = std::bit_cast<std::int32_t>(static_cast<float>(x));
    return bits ^ ((bits >> 31) & 0x7fffffff);
}

// The buckets divide the range of some of the draws; what lies beyond goes into the first and the last one.
struct Buckets {
    std::int32_t lowest = 0;
    std::int32_t highest = 0;
    unsigned shift = 0;
};

// Any choice gives the right result; one that fits the draws gives it sooner.
Buckets bucketsFor(std::span<const double> draws)
{
    constexpr std::size_t kLook = 4096;
    const auto some = draws.first(std::min(kLook, draws.size()));
    const auto [least, most] = std::minmax_element(some.begin(), some.end());
    Buckets buckets{roughly(*least), roughly(*most), 0};
    const auto width = static_cast<unsigned>(std::bit_width(static_cast<std::uint32_t>(buckets.highest)
                                                            - static_cast<std::uint32_t>(buckets.lowest)));
    buckets.shift = width > kBucketBits ? width - kBucketBits : 0;
    return buckets;
}

CW_CLONES void findBuckets(const double* draws, std::size_t n, Buckets buckets, std::uint16_t* out)
{
#pragma GCC ivdep
    for (std::size_t i = 0; i < n; ++i) {
        std::int32_t place = roughly(draws[i]);
        place = place < buckets.lowest ? buckets.lowest : place;
        place = place > buckets.highest ? buckets.highest : place;
        const auto above = static_cast<std::uint32_t>(place) - static_cast<std::uint32_t>(buckets.lowest);
        out[i] = static_cast<std::uint16_t>(above >> buckets.shift);
    }
}

struct Counted {
    std::unique_ptr<std::uint16_t[]> bucketOf; // every draw
    std::array<std::size_t, kBuckets> counts{};
};

Counted count(std::span<const double> draws)
{
    Counted out{std::unique_ptr<std::uint16_t[]>(new std::uint16_t[draws.size()]), {}};
    findBuckets(draws.data(), draws.size(), bucketsFor(draws), out.bucketOf.get());
    // Two counts in turn: neighbours often fall into one bucket, and one count would wait for the other.
    std::array<std::uint32_t, kBuckets> even{}, odd{};
    std::size_t i = 0;
    for (; i + 1 < draws.size(); i += 2) {
        ++even[out.bucketOf[i]];
        ++odd[out.bucketOf[i + 1]];
    }
    if (i < draws.size())
        ++even[out.bucketOf[i]];
    for (std::size_t b = 0; b < kBuckets; ++b)
        out.counts[b] = std::size_t{even[b]} + odd[b];
    return out;
}

struct Wanted {
    std::size_t bucket;
    std::size_t rank; // within the bucket, from 0
};

std::vector<Wanted> locate(const Counted& counted, std::size_t n, std::span<const double> levels)
{
    std::vector<Wanted> wanted;
    std::size_t bucket = 0;
    std::size_t before = 0;
    for (const double level : levels) {
        const double order = std::ceil(level * static_cast<double>(n));
        const std::size_t rank = std::clamp<std::size_t>(static_cast<std::size_t>(order), 1, n) - 1;
        while (before + counted.counts[bucket] <= rank)
            before += counted.counts[bucket++];
        wanted.push_back({bucket, rank - before});
    }
    return wanted;
}

// The draws of the buckets that hold a wanted level.
class Members {
public:
    Members(std::span<const double> draws, const Counted& counted, const std::vector<Wanted>& wanted)
    {
        std::array<std::uint8_t, kBuckets> isWanted{};
        for (const Wanted& w : wanted)
            isWanted[w.bucket] = 1;
        m_slots.fill(-1);
        for (std::size_t b = 0; b < kBuckets; ++b)
            if (isWanted[b]) {
                m_slots[b] = static_cast<int>(m_draws.size());
                m_draws.emplace_back().reserve(counted.counts[b]);
            }
        // Few draws lie in such a bucket: which ones is found without a branch, which would be guessed wrong too often.
        constexpr std::size_t kChunk = 1024;
        std::array<std::size_t, kChunk> hits;
        const std::uint16_t* bucket = counted.bucketOf.get();
        for (std::size_t first = 0; first < draws.size(); first += kChunk) {
            const std::size_t end = std::min(first + kChunk, draws.size());
            std::size_t found = 0;
            for (std::size_t i = first; i < end; ++i) {
                hits[found] = i;
                found += isWanted[bucket[i]];
            }
            for (std::size_t h = 0; h < found; ++h)
                of(bucket[hits[h]]).push_back(draws[hits[h]]);
        }
    }

    std::vector<double>& of(std::size_t bucket) { return m_draws[static_cast<std::size_t>(m_slots[bucket])]; }

private:
    std::array<int, kBuckets> m_slots{};
    std::vector<std::vector<double>> m_draws;
};

} // namespace

std::vector<double> quantilesOf(std::span<const double> draws, std::span<const double> levels)
{
    if (draws.empty())
        return {};
    const Counted counted = count(draws);
    const auto wanted = locate(counted, draws.size(), levels);
    Members members(draws, counted, wanted);
    std::vector<double> out;
    for (const Wanted& w : wanted) {
        auto& bucket = members.of(w.bucket);
        const auto nth = bucket.begin() + static_cast<std::ptrdiff_t>(w.rank);
        std::nth_element(bucket.begin(), nth, bucket.end());
        out.push_back(*nth);
    }
    return out;
}

Summary summaryOf(std::span<const double> draws)
{
    constexpr std::array levels{0.05, 0.25, 0.5, 0.75, 0.95};
    const auto q = quantilesOf(draws, levels);
    double sum = 0.0;
    for (const double x : draws)
        sum += x;
    return {q[0], q[1], q[2], q[3], q[4], sum / static_cast<double>(draws.size()), draws.size()};
}

double probabilityLess(std::span<const double> a, std::span<const double> b)
{
    double less = 0.0;
    for (std::size_t i = 0; i < a.size(); ++i)
        less += a[i] < b[i] ? 1.0 : a[i] == b[i] ? 0.5 : 0.0;
    return a.empty() ? 0.5 : less / static_cast<double>(a.size());
}

Curve densityOf(std::span<const double> draws, std::size_t bins)
{
    constexpr std::array ends{0.001, 0.999};
    const auto range = quantilesOf(draws, ends);
    if (range.empty() || bins == 0 || !(range[0] < range[1]))
        return {};
    const double step = (range[1] - range[0]) / static_cast<double>(bins);
    std::vector<double> counts(bins, 0.0);
    for (const double x : draws)
        if (x >= range[0] && x <= range[1]) // many may stand at the very end: cut off at a bound, or discrete
            counts[std::min(bins - 1, static_cast<std::size_t>((x - range[0]) / step))] += 1.0;
    Curve curve;
    for (std::size_t i = 0; i < bins; ++i) {
        curve.x.push_back(range[0] + (static_cast<double>(i) + 0.5) * step);
        curve.y.push_back(counts[i] / (static_cast<double>(draws.size()) * step));
    }
    return curve;
}

Curve exceedanceOf(std::span<const double> draws, std::size_t points)
{
    std::vector<double> levels;
    for (std::size_t i = 0; i < points; ++i)
        levels.push_back((static_cast<double>(i) + 0.5) / static_cast<double>(points));
    Curve curve{quantilesOf(draws, levels), {}};
    for (std::size_t i = 0; i < curve.x.size(); ++i)
        curve.y.push_back(1.0 - levels[i]);
    return curve;
}

} // namespace cw
