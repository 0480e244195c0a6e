// SPDX-License-Identifier: GPL-3.0-or-later
// A report as PDF: A4, text that can be selected, fonts embedded, charts as shapes, links, page numbers.
#pragma once

#include "app/engine/uncertainty/sampler.h"
#include "app/publish/report/parts.h"

#include <QByteArray>

#include <optional>

namespace cw::report {

// GUI thread. Nothing when it was stopped.
[[nodiscard]] std::optional<QByteArray> pdfOf(const Report& report, const KeepGoing& keepGoing);

} // namespace cw::report
