// SPDX-License-Identifier: GPL-3.0-or-later
// CW_CLONES before a function: compiled for three instruction sets; the best one that the processor has is chosen when
// the program starts. Contraction is off for the whole project, so all three give the same bits.
#pragma once

#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) && !defined(__SANITIZE_ADDRESS__)
#define CW_CLONES __attribute__((target_clones("default", "arch=x86-64-v3", "arch=x86-64-v4")))
#else
#define CW_CLONES
#endif
