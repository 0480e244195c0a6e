// SPDX-License-Identifier: GPL-3.0-or-later
// The list of what was read.
#include "app/publish/report/blocks.h"
#include "app/publish/report/report_text.h"

#include <QStringList>

namespace cw::report {

namespace {

Reference referenceOf(int number, const std::string& id, const std::optional<Source>& source)
{
    if (!source)
        return {number, fromUtf8(id), ReportText::tr("not in the catalog of this machine"), {}};
    QStringList details{
        fromUtf8(source->publisher), source->year != 0 ? QString::number(source->year) : QString(),
        source->licence.empty() ? QString() : ReportText::tr("licence: %1").arg(fromUtf8(source->licence))};
    details.removeAll(QString());
    return {number, fromUtf8(source->title), details.join(QStringLiteral(" · ")), fromUtf8(source->link)};
}

} // namespace

Parts sourcesBlock(Context& context)
{
    References list;
    for (const std::string& id : context.cited())
        list.entries.push_back(
            referenceOf(static_cast<int>(list.entries.size()) + 1, id, context.source(id)));
    std::vector<Part> parts;
    if (!list.entries.empty())
        parts.emplace_back(std::move(list));
    return parts;
}

} // namespace cw::report
