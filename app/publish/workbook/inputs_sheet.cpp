// SPDX-License-Identifier: GPL-3.0-or-later
// The sheet of inputs: those that results read may be changed, everything else is told.
#include "app/chart/text_clean.h"
#include "app/engine/units/format.h"
#include "app/models/input_rows.h"
#include "app/models/range_words.h"
#include "app/models/texts.h"
#include "app/publish/workbook/sheets.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>

namespace cw::workbook {

class InputsSheetText {
    Q_DECLARE_TR_FUNCTIONS(cw::workbook::InputsSheetText)
};

namespace {

constexpr int kLongestMessage = 250; // Excel shows 255
constexpr qsizetype kLongestNote = 500;

const InputValue& inputOf(const Context& context, std::size_t column, ParameterId id)
{
    return context.columns.rows[column].inputs[indexOf(id)];
}

bool isVisible(const Context& context, std::size_t column, ParameterId id)
{
    const auto visible = visibleInputs(context.columns.rows[column].inputs);
    return std::find(visible.begin(), visible.end(), id) != visible.end();
}

QString unitOf(const ParameterRow& row)
{
    return QString::fromStdString(unitLabel(row.unit, currentLanguage()));
}

// Bounds as the program has them; an empty cell is allowed and means "not known".
void addBounds(const Context& context, const ParameterRow& row, int at)
{
    const auto bound = [](double value) { return QString::fromStdString(formatNumber(value, 6)); };
    const std::string help = cellText(parameterHelp(row.id), kLongestMessage);
    const std::string wrong =
        cellText(InputsSheetText::tr("From %1 to %2 %3. Clear the cell where it is not known.",
                                     "1 and 2: numbers, 3: unit")
                     .arg(bound(row.minimum), bound(row.maximum), unitOf(row)),
                 kLongestMessage);
    lxw_data_validation rule{};
    rule.validate = LXW_VALIDATION_TYPE_DECIMAL;
    rule.criteria = LXW_VALIDATION_CRITERIA_BETWEEN;
    rule.minimum_number = row.minimum;
    rule.maximum_number = row.maximum;
    rule.input_message = const_cast<char*>(help.c_str());
    rule.error_message = const_cast<char*>(wrong.c_str());
    worksheet_data_validation_range(context.inputs.handle(), static_cast<lxw_row_t>(at), kFirstValueColumn,
                                    static_cast<lxw_row_t>(at),
                                    static_cast<lxw_col_t>(columnAt(context.columns.rows.size() - 1)), &rule);
}

void writeNumber(Context& context, const ParameterRow& row, int at)
{
    for (std::size_t column = 0; column < context.columns.rows.size(); ++column) {
        const CellAt cell{at, columnAt(column)};
        const double point = inputOf(context, column, row.id).point;
        if (!context.calculation.reads(column, row.id))
            context.inputs.text(cell, QStringLiteral("–"), Style::fixed);
        else if (std::isfinite(point))
            context.inputs.number(cell, point, Style::changing);
        else
            context.inputs.text(cell, notKnownText(), Style::changing);
        if (context.calculation.reads(column, row.id))
            context.book.define(row.key, column, context.inputs, cell);
    }
    addBounds(context, row, at);
}

void writeChoice(Context& context, const ParameterRow& row, int at)
{
    for (std::size_t column = 0; column < context.columns.rows.size(); ++column) {
        const auto option = static_cast<int>(inputOf(context, column, row.id).point);
        const QString label =
            isVisible(context, column, row.id) ? choiceLabel(row.id, option) : QStringLiteral("–");
        context.inputs.text({at, columnAt(column)}, label, Style::fixed);
    }
}

void writeSection(Context& context, int at, const QString& title)
{
    context.inputs.text({at, 0}, title, Style::section);
    for (int column = 1; column < columnAt(context.columns.rows.size()); ++column)
        context.inputs.text({at, column}, {}, Style::section);
}

void writeHeadings(Context& context)
{
    context.inputs.text({kFirstRow - 1, 0}, InputsSheetText::tr("Input"), Style::heading);
    context.inputs.text({kFirstRow - 1, 1}, InputsSheetText::tr("Unit"), Style::heading);
    for (std::size_t column = 0; column < context.columns.rows.size(); ++column)
        context.inputs.text({kFirstRow - 1, columnAt(column)}, context.name(column), Style::numberHeading);
}

// "Patterson et al. 2021 · measured · range 0.5–0.6".
QString originOf(const Context& context, std::size_t column, const ParameterRow& row)
{
    const InputValue& value = inputOf(context, column, row.id);
    QString text = originText(value.origin, context.source(value.origin.source));
    if (value.range) {
        const QString range = rangeWithUnit(row, endsOf(*value.range), currentLanguage());
        text +=
            (text.isEmpty() ? QString() : QStringLiteral(" · ")) + InputsSheetText::tr("range %1").arg(range);
    }
    return text;
}

int writeOrigins(Context& context, int at)
{
    writeSection(context, at++, InputsSheetText::tr("Where the values come from"));
    for (const ParameterId id : context.calculation.inputs()) {
        const ParameterRow& row = parameterRow(id);
        context.inputs.text({at, 0}, parameterLabel(id));
        for (std::size_t column = 0; column < context.columns.rows.size(); ++column)
            if (context.calculation.reads(column, id))
                context.inputs.text({at, columnAt(column)}, originOf(context, column, row), Style::note);
        ++at;
    }
    return at;
}

void writeNotes(Context& context, int at)
{
    bool any = false;
    for (std::size_t column = 0; column < context.columns.rows.size(); ++column) {
        const std::string& note = context.columns.rows[column].scenario->note;
        if (note.empty())
            continue;
        any = true;
        context.inputs.text({at, columnAt(column)},
                            QString::fromStdString(chart::cleanText(note, kLongestNote)), Style::note);
    }
    if (any)
        context.inputs.text({at, 0}, InputsSheetText::tr("Notes"));
}

} // namespace

void writeInputs(Context& context)
{
    Sheet& sheet = context.inputs;
    sheet.width(0, 36);
    sheet.width(1, 16);
    for (std::size_t column = 0; column < context.columns.rows.size(); ++column)
        sheet.width(columnAt(column), 20);
    sheet.text({0, 0}, sheet.name(), Style::title);
    sheet.text({1, 0},
               InputsSheetText::tr("Change a yellow cell, and every result follows. Clear it where the "
                                   "value is not known."));
    sheet.text({2, 0},
               InputsSheetText::tr("Methods and other choices are fixed: they decide which formulas stand "
                                   "in the sheet of steps. “–” is not read by any result."),
               Style::remark);
    writeHeadings(context);
    std::optional<ParameterGroup> group;
    int at = kFirstRow;
    for (const auto& [id, row] : context.inputRows) {
        const ParameterRow& input = parameterRow(id);
        if (group != input.group)
            writeSection(context, row - 1, groupLabel(input.group));
        group = input.group;
        sheet.text({row, 0}, parameterLabel(id));
        sheet.text({row, 1}, unitOf(input), Style::unit);
        if (input.kind == ParameterKind::number)
            writeNumber(context, input, row);
        else
            writeChoice(context, input, row);
        at = row + 1;
    }
    writeNotes(context, writeOrigins(context, at + 1));
    sheet.finish({kFirstRow, kFirstValueColumn});
}

} // namespace cw::workbook
