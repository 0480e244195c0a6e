// SPDX-License-Identifier: GPL-3.0-or-later
// The progress of work that is a part of other work.
#pragma once

#include "app/engine/uncertainty/sampler.h"

#include <algorithm>
#include <cmath>
#include <memory>
#include <mutex>

namespace cw {

// For a step that counts its own shares from 0 to 1: they become those from `from` to `to` of the whole. They never fall,
// although threads finish their pieces in any order.
[[nodiscard]] inline KeepGoing partOf(const KeepGoing& keepGoing, double from, double to)
{
    struct Reached {
        std::mutex guard;
        double share = 0.0;
    };
    return [keepGoing, from, to, reached = std::make_shared<Reached>()](double share) {
        const std::scoped_lock lock(reached->guard);
        reached->share = std::clamp(share, reached->share, 1.0);
        return keepGoing(std::lerp(from, to, reached->share));
    };
}

} // namespace cw
