// SPDX-License-Identifier: GPL-3.0-or-later
// The report that a person asks for.
#pragma once

#include "app/engine/scenario/report_template.h"

#include <QString>

namespace cw {

struct ReportWish {
    ReportTemplate report;
    QString format = QStringLiteral("html"); // or "pdf"
};

// Whether this version can write it; a document may name blocks of a newer one.
[[nodiscard]] bool isReportBlock(const std::string& key);

} // namespace cw
