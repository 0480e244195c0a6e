// SPDX-License-Identifier: GPL-3.0-or-later
// A report as one HTML file: semantic, with its own style, charts as inline SVG, nothing to be loaded.
#pragma once

#include "app/engine/uncertainty/sampler.h"
#include "app/publish/report/parts.h"

#include <QByteArray>

#include <optional>

namespace cw::report {

// UTF-8. Nothing when it was stopped.
[[nodiscard]] std::optional<QByteArray> htmlOf(const Report& report, const KeepGoing& keepGoing);

} // namespace cw::report
