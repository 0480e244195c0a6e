// SPDX-License-Identifier: GPL-3.0-or-later
// Claims with invented figures for the tests of cards and lists (nothing here is a finding).
#pragma once

#include "app/engine/claim/check.h"
#include "app/engine/scenario/preset.h"

#include <string>
#include <vector>

namespace cw::tests {

inline Claim claimOf(const std::string& id, const std::string& expression, double low, double high,
                     const std::string& unit)
{
    Claim claim;
    claim.id = id;
    claim.article = "paper";
    claim.sentence = "The service takes so much, says " + id + ".";
    claim.sentenceZh = "该服务用电这么多（" + id + "）。";
    claim.subject = "Example service";
    claim.subjectZh = "示例服务";
    claim.quantity = "service-day";
    claim.who = "Author " + id;
    claim.year = 2024;
    claim.claimed = ClaimedValue{low, high, unit, ClaimBound::exactly};
    claim.kind = claim.toldAs = ClaimKind::estimate;
    claim.expression = expression;
    claim.sources = {"report"};
    return claim;
}

// 580 MWh a day, and it is right.
inline Claim rightClaim()
{
    return claimOf("right", "200 million query/d * 2.9 Wh/query -> MWh/d", 580.0, 580.0, "MWh/d");
}

// A ten-thousandth of it: 万 was lost.
inline Claim tinyClaim()
{
    Claim claim = claimOf("tiny", "14.8 d * 10000 GPU * 330 W/GPU * 1.10 -> kWh", 128.7, 128.7, "kWh");
    claim.quantity = "training";
    return claim;
}

inline Claim doubledClaim()
{
    return claimOf("doubled", "200 million query/d * 2..4 Wh/query -> MWh/d", 1.5, 1.5, "GWh/d");
}

inline Claim missingClaim()
{
    Claim claim = claimOf("missing", {}, 3.0, 3.0, "MWh");
    claim.quantity = "other";
    claim.missing = "The period is not said.";
    claim.missingZh = "未说明时段。";
    return claim;
}

inline std::vector<Claim> everyClaim()
{
    return {rightClaim(), tinyClaim(), doubledClaim(), missingClaim()};
}

inline std::vector<Source> claimSourceRows()
{
    return {{"paper", "An example paper", "Example Press", 2024, "CC BY 4.0", "https://example.org/paper"},
            {"report", "An example report", "Example Institute", 2021, "CC BY 4.0", {}}};
}

} // namespace cw::tests
