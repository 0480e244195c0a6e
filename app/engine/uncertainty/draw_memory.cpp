// SPDX-License-Identifier: GPL-3.0-or-later
// Memory in large pages where the system has them.
#include "app/engine/uncertainty/draw_memory.h"

#include <new>

#include <sys/mman.h>

namespace cw {

DrawMemory makeDrawMemory(std::size_t draws)
{
    constexpr std::size_t kLargePage = std::size_t{1} << 21;
    const std::size_t bytes = draws * sizeof(double);
    const bool isLarge = bytes >= kLargePage;
    const std::size_t whole = (bytes + kLargePage - 1) / kLargePage * kLargePage;
    void* memory = isLarge ? std::aligned_alloc(kLargePage, whole) : std::malloc(bytes);
    if (!memory)
        throw std::bad_alloc();
    if (isLarge)
        (void)madvise(memory, whole, MADV_HUGEPAGE); // a wish: without it all is well, only slower
    return DrawMemory(static_cast<double*>(memory));
}

} // namespace cw
