// SPDX-License-Identifier: GPL-3.0-or-later
// What a scenario that comes from elsewhere must be before a document takes it.
#pragma once

#include "app/engine/scenario/scenario.h"

namespace cw {

// Whether Document::addScenario takes it: who adds several at once asks for all of them first. Errors: those of setInput and
// setRange (where = the input's key).
[[nodiscard]] Status checkDraft(const Scenario& draft);

} // namespace cw
