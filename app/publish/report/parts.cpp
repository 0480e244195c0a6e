// SPDX-License-Identifier: GPL-3.0-or-later
// What a text from a person or a file has to pass before it is written.
#include "app/publish/report/parts.h"

#include "app/chart/text_clean.h"

#include <QUrl>

#include <algorithm>
#include <limits>

namespace cw::report {

bool hasOwnWidths(const Table& table)
{
    return std::any_of(table.columns.begin(), table.columns.end(),
                       [](const Column& column) { return column.percent > 0; });
}

QString cleaned(const QString& text)
{
    return QString::fromStdString(
        chart::cleanText(text.toStdString(), std::numeric_limits<std::size_t>::max()));
}

bool isLink(const QString& target)
{
    if (target.startsWith(u'#'))
        return true;
    const QUrl url(target, QUrl::StrictMode);
    const bool isWeb = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    return url.isValid() && isWeb && !url.host().isEmpty();
}

} // namespace cw::report
