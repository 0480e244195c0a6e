// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a zip file of XML parts was written to its end.
#pragma once

#include <QByteArray>

namespace cw::workbook {

// Opens, and every part ends with the tag that closes its root.
[[nodiscard]] bool isWhole(const QByteArray& zip);

} // namespace cw::workbook
