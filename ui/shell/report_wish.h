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

} // namespace cw
