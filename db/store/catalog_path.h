// SPDX-License-Identifier: GPL-3.0-or-later
// Where the catalog stands: beside the program, the same in the build tree and when installed.
#pragma once

#include <QString>

namespace cw {

// <folder of the program>/../share/counterwatt/catalog.sqlite, or what the environment variable
// COUNTERWATT_CATALOG says. Wants a QCoreApplication. Does not look whether the file exists.
[[nodiscard]] QString catalogPath();

} // namespace cw
