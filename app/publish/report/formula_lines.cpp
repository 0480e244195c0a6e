// SPDX-License-Identifier: GPL-3.0-or-later
// A named step is a line of its own; what has no name is written out inside it.
#include "app/publish/report/formula_lines.h"

#include "app/engine/number/constant.h"
#include "app/models/number_text.h"
#include "app/models/texts.h"
#include "app/publish/report/report_text.h"

#include <cmath>

#include <QStringList>

namespace cw::report {

namespace {

constexpr std::string_view kOne = constant::one.key; // says no more than "1"

bool isLeaf(const TraceNode& node)
{
    return node.parts.empty();
}

bool isFunction(const TraceNode& node)
{
    return node.op == TraceOp::function;
}

bool isNamedStep(const TraceNode& node)
{
    return !isLeaf(node) && !isFunction(node) && !node.key.empty();
}

QString withUnit(const ShownNumber& shown)
{
    return shown.unit.isEmpty() ? shown.number : shown.number + u' ' + shown.unit;
}

QString numberOf(const TraceNode& node)
{
    if (std::isnan(node.value))
        return notKnownText();
    if (const auto input = node.op == TraceOp::parameter ? findParameter(node.key) : std::nullopt) {
        const ParameterRow& row = parameterRow(*input);
        return withUnit({QString::fromStdString(formatInput(row, node.value, currentLanguage())),
                         QString::fromStdString(unitLabel(row.unit, currentLanguage()))});
    }
    return withUnit(shownNumber(node.value, node.unit.empty() ? "1" : node.unit, currentLanguage()));
}

QString nameOf(const TraceNode& node)
{
    return node.key == kOne ? numberOf(node) : traceLabel(node);
}

// What is done with the parts, where no sign stands between them.
QString functionOf(const TraceNode& node)
{
    if (node.op == TraceOp::maximum)
        return ReportText::tr("the larger of", "two numbers in brackets");
    if (node.op == TraceOp::minimum)
        return ReportText::tr("the smaller of", "two numbers in brackets");
    return traceLabel(node);
}

// How a part is written within a line.
using Shown = QString (*)(const TraceNode&);

QString expression(const TraceNode& node, Shown shown);

QString partText(const TraceNode& part, Shown shown)
{
    if (isLeaf(part) || isNamedStep(part))
        return shown(part);
    const bool needsBrackets = !traceSign(part.op).isEmpty();
    return needsBrackets ? u'(' + expression(part, shown) + u')' : expression(part, shown);
}

QString expression(const TraceNode& node, Shown shown)
{
    QStringList parts;
    for (const auto& part : node.parts)
        parts << partText(*part, shown);
    const QString sign = traceSign(node.op);
    return sign.isEmpty() ? functionOf(node) + QStringLiteral(" (") + parts.join(QStringLiteral("; ")) + u')'
                          : parts.join(sign);
}

} // namespace

void FormulaLines::addConstant(const TraceNode& node)
{
    const QString name = traceLabel(node);
    if (m_known.insert(QStringLiteral("constant ") + name).second)
        m_constants.push_back({name, numberOf(node), node.source});
}

void FormulaLines::add(const TraceNode& node)
{
    if (node.op == TraceOp::constant && isLeaf(node) && node.key != kOne)
        addConstant(node);
    if (isNamedStep(node)) {
        const QString name = traceLabel(node);
        const QString madeOf = expression(node, nameOf);
        if (m_known.insert(name + QStringLiteral(" = ") + madeOf).second)
            m_lines.push_back(
                {name, madeOf, expression(node, numberOf) + QStringLiteral(" = ") + numberOf(node)});
    }
    for (const auto& part : node.parts)
        add(*part);
}

void FormulaLines::startAnew()
{
    m_lines.clear();
    m_constants.clear();
}

} // namespace cw::report
