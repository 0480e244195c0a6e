// SPDX-License-Identifier: GPL-3.0-or-later
// The sheet of sources: whatever an input or a constant of the formulas rests on.
#include "app/publish/workbook/sheets.h"

#include <algorithm>

#include <QCoreApplication>

namespace cw::workbook {

class SourcesSheetText {
    Q_DECLARE_TR_FUNCTIONS(cw::workbook::SourcesSheetText)
};

namespace {

void addUnique(std::vector<std::string>& ids, const std::string& id)
{
    if (!id.empty() && std::find(ids.begin(), ids.end(), id) == ids.end())
        ids.push_back(id);
}

// Of the inputs that results read first, then of the constants.
std::vector<std::string> usedSources(const Context& context)
{
    std::vector<std::string> ids;
    for (const ParameterId id : context.calculation.inputs())
        for (std::size_t column = 0; column < context.columns.rows.size(); ++column)
            if (context.calculation.reads(column, id))
                addUnique(ids, context.columns.rows[column].inputs[indexOf(id)].origin.source);
    for (const WrittenNode& constant : context.calculation.constants())
        addUnique(ids, constant.source);
    return ids;
}

} // namespace

void writeSources(Context& context)
{
    Sheet& sheet = context.sources;
    sheet.text({0, 0}, sheet.name(), Style::title);
    sheet.text({1, 0}, SourcesSheetText::tr("What the inputs and the constants of the formulas rest on."));
    const QString headings[]{SourcesSheetText::tr("Short"),   SourcesSheetText::tr("Title"),
                             SourcesSheetText::tr("By"),      SourcesSheetText::tr("Year"),
                             SourcesSheetText::tr("Licence"), SourcesSheetText::tr("Link")};
    constexpr std::array widths{30.0, 58.0, 30.0, 8.0, 20.0, 50.0};
    for (int column = 0; column < static_cast<int>(widths.size()); ++column) {
        sheet.width(column, widths[static_cast<std::size_t>(column)]);
        sheet.text({kFirstRow - 1, column}, headings[column], Style::heading);
    }
    int row = kFirstRow;
    for (const std::string& id : usedSources(context)) {
        const Source source = context.source(id).value_or(Source{id, id, {}, 0, {}, {}});
        sheet.text({row, 0}, shortSource(source), Style::wrapped);
        sheet.text({row, 1}, QString::fromStdString(source.title), Style::wrapped);
        sheet.text({row, 2}, QString::fromStdString(source.publisher), Style::wrapped);
        if (source.year != 0)
            sheet.text({row, 3}, QString::number(source.year));
        sheet.text({row, 4}, QString::fromStdString(source.licence), Style::wrapped);
        sheet.link({row, 5}, QString::fromStdString(source.link));
        ++row;
    }
    sheet.finish({kFirstRow, 1});
}

} // namespace cw::workbook
