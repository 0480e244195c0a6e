// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as an expression, and as a published figure: read, worked out, checked; never a crash, never a position outside.
#include "app/engine/claim/check.h"
#include "app/engine/claim/claimed_text.h"

#include <cstdint>
#include <cstdlib>

namespace {

// Finds every name: what follows a name is reached too.
class AnyFigure : public cw::FigureFinder {
public:
    cw::Result<cw::NamedFigure> find(const cw::FigureName& name) const override
    {
        return cw::NamedFigure{name, 10.0, 8.0, 12.0, "MWh/home/year", "figure", "figure", "source", 2024};
    }
    std::vector<cw::NamedFigure> neighbours(const cw::FigureName& name) const override
    {
        return {cw::NamedFigure{name, 2.0, {}, {}, "MWh/home/year", "other", "other", "source", 2020}};
    }
    std::optional<cw::PlausibleRange> plausible(const std::string&) const override { return {}; }
};

} // namespace

// The text up to the first line feed is the expression, the rest the published figure.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string text(reinterpret_cast<const char*>(data), size);
    const auto feed = text.find('\n');
    cw::Claim claim;
    claim.expression = text.substr(0, feed);
    if (feed != std::string::npos)
        if (const auto value = cw::readClaimedValue(text.substr(feed + 1)))
            claim.claimed = value.value();
    const cw::Check check = cw::checkClaim(claim, AnyFigure());
    if (check.error && check.error->position > static_cast<int>(claim.expression.size()))
        std::abort();
    return 0;
}
