// SPDX-License-Identifier: GPL-3.0-or-later
// The blocks behind batches, and the functions that need a kernel.
#include "app/engine/number/batch.h"

#include "app/engine/number/clones.h"

namespace cw {

// The blocks of one thread that wait to be taken again.
class SpareBlocks {
public:
    SpareBlocks() = default;
    SpareBlocks(const SpareBlocks&) = delete;
    SpareBlocks& operator=(const SpareBlocks&) = delete;
    ~SpareBlocks()
    {
        while (m_first)
            delete std::exchange(m_first, m_first->m_next);
    }

    DrawBlock* take()
    {
        if (!m_first)
            return new DrawBlock;
        DrawBlock* block = std::exchange(m_first, m_first->m_next);
        block->m_users = 1;
        return block;
    }
    void put(DrawBlock* block) { block->m_next = std::exchange(m_first, block); }

private:
    DrawBlock* m_first = nullptr;
};

namespace {
thread_local SpareBlocks spareBlocks;
}

DrawBlock* DrawBlock::take()
{
    return spareBlocks.take();
}

void DrawBlock::dropUser()
{
    if (--m_users == 0)
        spareBlocks.put(this);
}

namespace {

// The four operations on two blocks, and on a block and a number from either side.
#define CW_BLOCK_OPERATION(name, sign)                                                                       \
    CW_CLONES void name(const double* a, const double* b, double* out)                                       \
    {                                                                                                        \
        for (std::size_t i = 0; i < Batch::kSize; ++i)                                                       \
            out[i] = a[i] sign b[i];                                                                         \
    }                                                                                                        \
    CW_CLONES void name(const double* a, double b, double* out)                                              \
    {                                                                                                        \
        for (std::size_t i = 0; i < Batch::kSize; ++i)                                                       \
            out[i] = a[i] sign b;                                                                            \
    }                                                                                                        \
    CW_CLONES void name(double a, const double* b, double* out)                                              \
    {                                                                                                        \
        for (std::size_t i = 0; i < Batch::kSize; ++i)                                                       \
            out[i] = a sign b[i];                                                                            \
    }
CW_BLOCK_OPERATION(addBlocks, +)
CW_BLOCK_OPERATION(subtractBlocks, -)
CW_BLOCK_OPERATION(multiplyBlocks, *)
CW_BLOCK_OPERATION(divideBlocks, /)
#undef CW_BLOCK_OPERATION

} // namespace

// What depends on an unknown input is unknown in every draw.
Batch Batch::arithmetic(Operation operation, const Batch& a, const Batch& b)
{
    if (a.isUnknown() || b.isUnknown())
        return Batch(std::nan(""));
    const auto apply = [operation](auto x, auto y, double* out) {
        switch (operation) {
        case Operation::add: return addBlocks(x, y, out);
        case Operation::subtract: return subtractBlocks(x, y, out);
        case Operation::multiply: return multiplyBlocks(x, y, out);
        case Operation::divide: return divideBlocks(x, y, out);
        }
    };
    if (a.isSame() && b.isSame()) {
        switch (operation) {
        case Operation::add: return Batch(a.m_everywhere + b.m_everywhere);
        case Operation::subtract: return Batch(a.m_everywhere - b.m_everywhere);
        case Operation::multiply: return Batch(a.m_everywhere * b.m_everywhere);
        case Operation::divide: return Batch(a.m_everywhere / b.m_everywhere);
        }
    }
    return filledBy([&](auto out) {
        if (a.isSame())
            apply(a.m_everywhere, static_cast<const double*>(b.m_block->draws.data()), out.data());
        else if (b.isSame())
            apply(static_cast<const double*>(a.m_block->draws.data()), b.m_everywhere, out.data());
        else
            apply(static_cast<const double*>(a.m_block->draws.data()),
                  static_cast<const double*>(b.m_block->draws.data()), out.data());
    });
}

namespace {

// A number that is the same in every draw goes through the kernel too: libm's digits depend on the processor.
Batch through(void (*kernel)(std::span<const double>, std::span<double>), const Batch& x)
{
    if (x.isSame()) {
        double one = x[0];
        kernel(std::span(&one, 1), std::span(&one, 1));
        return Batch(std::isnan(x[0]) ? x[0] : one);
    }
    return Batch::filledBy([&](auto out) {
        for (std::size_t i = 0; i < Batch::kSize; ++i)
            out[i] = x[i];
        kernel(out, out);
    });
}

} // namespace

Batch expOf(const Batch& x)
{
    return through(kernels::exponential, x);
}

Batch logOf(const Batch& x)
{
    return through(kernels::logarithm, x);
}

// The formulas raise positive numbers only; a carbon price without a step is raised to the power of 0.
Batch powOf(const Batch& x, const Batch& y)
{
    if (x.isSame() && y.isSame() && (y[0] == 0.0 || y[0] == 1.0 || x[0] <= 0.0))
        return Batch(powOf(x[0], y[0]));
    return through(kernels::exponential, logOf(x) * y);
}

} // namespace cw
