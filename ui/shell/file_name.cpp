// SPDX-License-Identifier: GPL-3.0-or-later
// Cleaning of titles.
#include "ui/shell/file_name.h"

namespace cw {

namespace {

bool isPointOrBlank(QChar c)
{
    return c == u'.' || c == u'。' || c == u' ';
}

} // namespace

QString fileNameOf(QString title)
{
    constexpr int kLongest = 80; // of three bytes each they still fit into 255
    for (QChar& c : title)
        if ((!c.isPrint() && !c.isSurrogate()) || QStringLiteral("/\\:*?\"<>|").contains(c))
            c = u'-';
    QString name = title.simplified().left(kLongest);
    if (!name.isEmpty() && name.back().isHighSurrogate())
        name.chop(1);
    while (!name.isEmpty() && isPointOrBlank(name.back())) // the ending brings its own
        name.chop(1);
    while (!name.isEmpty()
           && (isPointOrBlank(name.front()) || name.front() == u'-')) // neither hidden nor an option
        name.remove(0, 1);
    return name.isEmpty() ? QStringLiteral("comparison") : name;
}

} // namespace cw
