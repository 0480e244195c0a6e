// SPDX-License-Identifier: GPL-3.0-or-later
// The number line of a claim's card. Used by claim_card.cpp only.
#pragma once

#include "app/chart/claim_card.h"

namespace cw::chart {

// From y() on over the whole width, and moves y() below it. Regions are numbered from 0.
void addNumberLine(Canvas& canvas, const ValueAxis& axis, const std::vector<CardRow>& rows);

} // namespace cw::chart
