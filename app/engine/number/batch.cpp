// SPDX-License-Identifier: GPL-3.0-or-later
// The blocks behind batches, and the functions that need a kernel.
#include "app/engine/number/batch.h"

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

Batch through(void (*kernel)(std::span<const double>, std::span<double>), const Batch& x)
{
    return Batch::filledBy([&](auto out) {
        for (std::size_t i = 0; i < Batch::kSize; ++i)
            out[i] = x[i];
        kernel(out, out);
    });
}

} // namespace

Batch expOf(const Batch& x)
{
    return x.isSame() ? Batch(expOf(x[0])) : through(kernels::exponential, x);
}

Batch logOf(const Batch& x)
{
    return x.isSame() ? Batch(logOf(x[0])) : through(kernels::logarithm, x);
}

// The formulas raise positive numbers only.
Batch powOf(const Batch& x, const Batch& y)
{
    if (x.isSame() && y.isSame())
        return Batch(powOf(x[0], y[0]));
    return through(kernels::exponential, logOf(x) * y);
}

} // namespace cw
