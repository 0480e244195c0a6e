// SPDX-License-Identifier: GPL-3.0-or-later
// The kernels compiled once more for one instruction set each: what the program chooses when it starts must give the
// same bits as either. (A processor can be told only by its own instructions: glibc's tunables do not reach the choice.)
#pragma once

#include "app/engine/number/clones.h"
#include "app/engine/number/kernels.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>

// kernels.cpp again, in namespaces of its own; its includes are all read already.
#undef CW_CLONES
#define CW_CLONES
#define kernels baselineKernels
#include "app/engine/number/kernels.cpp" // NOLINT
#undef kernels

#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__)
#undef CW_CLONES
#define CW_CLONES __attribute__((target("arch=x86-64-v3")))
#define kernels wideKernels
#include "app/engine/number/kernels.cpp" // NOLINT
#undef kernels
#define CW_HAS_WIDE_KERNELS 1
#endif
