// SPDX-License-Identifier: GPL-3.0-or-later
// The list of what was read.
#include "app/models/input_rows.h"
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

// The charts and tables rest on every input, named beside a number or not.
void citeInputs(Context& context)
{
    for (const ComparedRow& row : context.compared().rows)
        for (const ParameterId id : visibleInputs(row.inputs))
            (void)context.citeOrigin(row.inputs[indexOf(id)].origin);
}

} // namespace

Parts sourcesBlock(Context& context)
{
    citeInputs(context);
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
