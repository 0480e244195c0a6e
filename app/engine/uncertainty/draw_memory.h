// SPDX-License-Identifier: GPL-3.0-or-later
// Room for many draws whose contents are anything. A vector would write zeros first, and in small pages the kernel takes
// longer to hand out the memory than the draws take to be computed.
#pragma once

#include <cstddef>
#include <cstdlib>
#include <memory>

namespace cw {

struct FreeMemory {
    void operator()(double* memory) const { std::free(memory); }
};
using DrawMemory = std::unique_ptr<double[], FreeMemory>;

// Throws std::bad_alloc.
[[nodiscard]] DrawMemory makeDrawMemory(std::size_t draws);

} // namespace cw
