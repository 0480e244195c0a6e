// SPDX-License-Identifier: GPL-3.0-or-later
// The context of the report's own texts.
#pragma once

#include <QCoreApplication>

namespace cw::report {

class ReportText {
    Q_DECLARE_TR_FUNCTIONS(ReportText) // the bare name: lupdate does not find the namespace everywhere
};

} // namespace cw::report
