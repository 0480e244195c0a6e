// SPDX-License-Identifier: GPL-3.0-or-later
// Batch: one block of draws of one number, computed element by element, so that a formula gives a distribution. A number
// that is the same in every draw (most inputs are) is kept and computed once.
// A Batch and its copies belong to one thread: blocks are shared without locks.
#pragma once

#include "app/engine/number/kernels.h"
#include "app/engine/number/number.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <span>
#include <utility>

namespace cw {

// The draws of one Batch or of several equal ones. Small enough that the inputs of a formula stay in the first-level
// cache together. Blocks that nobody uses any more are kept for the next one: a formula makes and drops dozens.
class DrawBlock {
public:
    static constexpr std::size_t kSize = 256;

    [[nodiscard]] static DrawBlock* take(); // with one user; the draws hold anything
    void addUser() { ++m_users; }
    void dropUser();

    alignas(64) std::array<double, kSize> draws;

private:
    DrawBlock() {} // leaves the draws as they are

    unsigned m_users = 1;
    DrawBlock* m_next = nullptr; // while it waits to be taken
    friend class SpareBlocks;
};

class Batch {
public:
    static constexpr std::size_t kSize = DrawBlock::kSize;

    Batch() = default; // 0 in every draw
    explicit Batch(double everywhere)
        : m_everywhere(everywhere)
    {
    }
    Batch(const Batch& other)
        : m_everywhere(other.m_everywhere)
        , m_block(other.m_block)
    {
        if (m_block)
            m_block->addUser();
    }
    Batch(Batch&& other) noexcept
        : m_everywhere(other.m_everywhere)
        , m_block(std::exchange(other.m_block, nullptr))
    {
    }
    Batch& operator=(Batch other) noexcept
    {
        std::swap(m_everywhere, other.m_everywhere);
        std::swap(m_block, other.m_block);
        return *this;
    }
    ~Batch()
    {
        if (m_block)
            m_block->dropUser();
    }

    // fill(std::span<double, kSize>) must write every draw.
    template <class F>
    [[nodiscard]] static Batch filledBy(F fill)
    {
        Batch out;
        out.m_block = DrawBlock::take();
        fill(std::span<double, kSize>(out.m_block->draws));
        return out;
    }

    // Whether it is known without looking at the draws that all are the same.
    [[nodiscard]] bool isSame() const { return m_block == nullptr; }
    [[nodiscard]] double operator[](std::size_t i) const
    {
        return m_block ? m_block->draws[i] : m_everywhere;
    }

    // Writes the first draws of the block, as many as fit (kSize at most).
    void copyTo(std::span<double> out) const
    {
        if (m_block)
            std::copy_n(m_block->draws.begin(), out.size(), out.begin());
        else
            std::fill(out.begin(), out.end(), m_everywhere);
    }

    // Applies f, a pure function, to each draw.
    template <class F>
    [[nodiscard]] static Batch map(const Batch& a, F f)
    {
        if (a.isSame())
            return Batch(f(a.m_everywhere));
        return filledBy([&](auto out) {
            const double* x = a.m_block->draws.data();
#pragma GCC ivdep
            for (std::size_t i = 0; i < kSize; ++i)
                out[i] = f(x[i]);
        });
    }
    template <class F>
    [[nodiscard]] static Batch map(const Batch& a, const Batch& b, F f)
    {
        if (a.isSame())
            return map(b, [&f, x = a.m_everywhere](double y) { return f(x, y); });
        if (b.isSame())
            return map(a, [&f, y = b.m_everywhere](double x) { return f(x, y); });
        return filledBy([&](auto out) {
            const double* x = a.m_block->draws.data();
            const double* y = b.m_block->draws.data();
#pragma GCC ivdep
            for (std::size_t i = 0; i < kSize; ++i)
                out[i] = f(x[i], y[i]);
        });
    }
    template <class F>
    [[nodiscard]] static Batch map(const Batch& a, const Batch& b, const Batch& c, const Batch& d, F f)
    {
        if (a.isSame() && b.isSame() && c.isSame() && d.isSame())
            return Batch(f(a.m_everywhere, b.m_everywhere, c.m_everywhere, d.m_everywhere));
        return filledBy([&](auto out) {
            for (std::size_t i = 0; i < kSize; ++i)
                out[i] = f(a[i], b[i], c[i], d[i]);
        });
    }

    friend Batch operator+(const Batch& a, const Batch& b)
    {
        return arithmetic(Operation::add, a, b);
    }
    friend Batch operator-(const Batch& a, const Batch& b)
    {
        return arithmetic(Operation::subtract, a, b);
    }
    // A year is counted as one: no work for it.
    friend Batch operator*(const Batch& a, const Batch& b)
    {
        if (a.isOne() || b.isOne())
            return a.isOne() ? b : a;
        return arithmetic(Operation::multiply, a, b);
    }
    friend Batch operator/(const Batch& a, const Batch& b)
    {
        return b.isOne() ? a : arithmetic(Operation::divide, a, b);
    }

private:
    [[nodiscard]] bool isUnknown() const
    {
        return isSame() && std::isnan(m_everywhere);
    }

    [[nodiscard]] bool isOne() const
    {
        return isSame() && m_everywhere == 1.0;
    }

    enum class Operation { add, subtract, multiply, divide };
    [[nodiscard]] static Batch arithmetic(Operation operation, const Batch& a, const Batch& b);

    double m_everywhere = 0.0;
    DrawBlock* m_block = nullptr;
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
// By the project's own kernels where draws differ: those give the same bits on every processor (kernels.h).
[[nodiscard]] Batch expOf(const Batch& x);
[[nodiscard]] Batch logOf(const Batch& x);
[[nodiscard]] Batch powOf(const Batch& x, const Batch& y);
inline Batch whereAtMost(const Batch& x, const Batch& limit, const Batch& low, const Batch& high)
{
    return Batch::map(x, limit, low, high,
                      [](double v, double most, double a, double b) { return whereAtMost(v, most, a, b); });
}

} // namespace cw
