// SPDX-License-Identifier: GPL-3.0-or-later
// Walks the explanation tree from the result down.
#include "app/models/claim_derivation.h"

#include "app/models/check_text.h"
#include "app/models/claim_curve.h"
#include "app/models/claim_sections.h"
#include "app/models/number_text.h"
#include "app/models/source_text.h"
#include "app/models/trace_text.h"

#include <algorithm>

#include <QCoreApplication>
#include <QStringList>

namespace cw {

class ClaimDerivationText {
    Q_DECLARE_TR_FUNCTIONS(cw::ClaimDerivationText)
};

namespace {

constexpr int kDeepest = 6; // levels; deeper ones are folded into their step
constexpr int kFigureDigits = 4;

struct Walk {
    const Check& check;
    std::span<const Source> sources;
    Language language;
    std::vector<chart::CardLine> lines;
};

const ExpressionTerm* termOf(const Check& check, const TraceNode& leaf)
{
    const auto& terms = check.expression->terms;
    const auto found =
        std::find_if(terms.begin(), terms.end(), [&](const ExpressionTerm& t) { return t.text == leaf.key; });
    return found == terms.end() ? nullptr : &*found;
}

bool isLeaf(const TraceNode& node)
{
    return node.parts.empty();
}

QString valueOf(const TraceNode& node, Language language)
{
    if (!node.unit.empty())
        return quantityText(node.value, node.unit);
    return countText(node.value, kSourcedDigits, language);
}

// What stands for a part in the line of its step: a term as typed, else its value.
QString operandText(const Walk& walk, const TraceNode& part)
{
    if (!isLeaf(part) || part.key.empty())
        return valueOf(part, walk.language);
    const ExpressionTerm* term = termOf(walk.check, part);
    return term ? termText(*term) : QString::fromStdString(part.key);
}

QString stepText(const Walk& walk, const TraceNode& step)
{
    QStringList operands;
    for (const auto& part : step.parts)
        operands << operandText(walk, *part);
    const QString sign = traceSign(step.op);
    return sign.isEmpty() ? traceLabel(step) + u'(' + operands.join(QStringLiteral(", ")) + u')'
                          : operands.join(sign);
}

// How the expression names a figure, and who published it.
QString originOf(const Walk& walk, const ExpressionTerm& term)
{
    const Source* source = findSource(walk.sources, term.figure->source);
    const QString name = QString::fromStdString(term.text);
    return source ? name + QStringLiteral(" · ") + shortSource(*source) : name;
}

void addLeaf(Walk& walk, const TraceNode& leaf, int indent)
{
    const ExpressionTerm* term = termOf(walk.check, leaf);
    if (!term || !term->figure) // a number as typed says all in the line of its step
        return;
    chart::CardLine line;
    line.indent = indent;
    const NamedFigure& figure = *term->figure;
    line.text = ClaimDerivationText::tr("%1: %2", "1: name of a figure, 2: its value")
                    .arg(localName(figure.label, figure.labelZh, walk.language),
                         quantityText(figure.value, figure.unit, kFigureDigits))
                    .toStdString();
    line.detail = originOf(walk, *term).toStdString();
    if (const Source* source = findSource(walk.sources, figure.source))
        line.tip = sourceDetails(*source).toStdString();
    line.value = figure.value;
    line.low = figure.low;
    line.high = figure.high;
    line.unit = figure.unit;
    walk.lines.push_back(std::move(line));
}

void addStep(Walk& walk, const TraceNode& step, const QString& result, int indent)
{
    chart::CardLine line;
    line.indent = indent;
    line.strong = indent == 0;
    line.text = (stepText(walk, step) + QStringLiteral(" = ") + result).toStdString();
    line.value = step.value;
    line.unit = step.unit;
    walk.lines.push_back(std::move(line));
    for (const auto& part : step.parts) {
        if (isLeaf(*part))
            addLeaf(walk, *part, indent + 1);
        else if (indent < kDeepest)
            addStep(walk, *part, valueOf(*part, walk.language), indent + 1);
    }
}

// A number that equals itself is no derivation.
chart::CardLine aloneLine(const Check& check, const QString& value)
{
    const Recomputed& result = *check.recomputed;
    chart::CardLine line;
    line.text =
        ClaimDerivationText::tr("There is nothing to recompute: %1 stands alone.", "a figure as typed")
            .arg(result.isExact() ? value : QString::fromStdString(check.expression->terms.front().text))
            .toStdString();
    line.value = result.p50;
    if (!result.isExact()) {
        line.low = result.p5;
        line.high = result.p95;
    }
    line.unit = result.unit;
    return line;
}

} // namespace

std::vector<chart::CardLine> derivationLines(const Check& check, std::span<const Source> sources,
                                             Language language)
{
    Walk walk{check, sources, language, {}};
    const TraceNode& root = *check.explanation.node();
    const Recomputed& result = *check.recomputed;
    const QString middle = quantityText(result.p50, result.unit);
    if (standsAlone(check))
        return {aloneLine(check, middle)};
    if (!isLeaf(root)) {
        addStep(walk, root, middle, 0);
    } else {
        chart::CardLine line;
        line.strong = true;
        line.text = (operandText(walk, root) + QStringLiteral(" = ") + middle).toStdString();
        line.value = result.p50;
        line.unit = result.unit;
        walk.lines.push_back(std::move(line));
        addLeaf(walk, root, 1);
    }
    if (!result.isExact()) {
        chart::CardLine range;
        range.text = ClaimDerivationText::tr("With the ranges of its terms: %1; 5th to 95th percentile")
                         .arg(recomputedText(result))
                         .toStdString();
        range.value = result.p50;
        range.low = result.p5;
        range.high = result.p95;
        range.unit = result.unit;
        walk.lines.push_back(std::move(range));
    }
    return std::move(walk.lines);
}

} // namespace cw
