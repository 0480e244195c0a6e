// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as an article: no crash, no endless work, and every mention lies within the text.
#include "app/engine/article/article.h"

#include <cmath>
#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const auto found = cw::mentionsIn(text);
    if (!found)
        return 0;
    for (const cw::Mention& mention : found.value()) {
        const bool isInside = mention.begin + mention.length <= size && mention.length > 0
            && text.substr(mention.begin, mention.length) == mention.text;
        if (!isInside || mention.unit.empty() || !std::isfinite(mention.high) || mention.low > mention.high)
            std::abort();
    }
    for (const cw::Contradiction& contradiction : cw::contradictionsIn(found.value()))
        if (contradiction.second >= found.value().size() || !(contradiction.factor > 1.0))
            std::abort();
    return 0;
}
