// SPDX-License-Identifier: GPL-3.0-or-later
// Where the catalog stands.
#include "db/store/catalog_path.h"

#include <QCoreApplication>
#include <QDir>

namespace cw {

QString catalogPath()
{
    const QString wished = qEnvironmentVariable("COUNTERWATT_CATALOG");
    if (!wished.isEmpty())
        return wished;
    // CW_CATALOG_INSTALL_RELATIVE comes from db/CMakeLists.txt, for this file alone.
    return QDir::cleanPath(QCoreApplication::applicationDirPath()
                           + QStringLiteral("/" CW_CATALOG_INSTALL_RELATIVE));
}

} // namespace cw
