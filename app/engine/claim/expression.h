// SPDX-License-Identifier: GPL-3.0-or-later
// Arithmetic with units as a claim needs it: "200 million/day * 2.9 Wh -> GWh/year" (docs/claims.md has the grammar).
//   numbers      2.9   1,287   1.05e12   200 million   50万   1.05萬億   full-width digits
//   ranges       2..4   90–100   90 to 100   3 ± 1   2.9 ± 10 %   tri(1, 2, 4) …: as in a field
//                (85/120 .. 134/108) or (85/120, 134/108): the low and the high case, P5 and P95
//   operators    + - * × · / ÷ ^ ** ( )   a unit after a number binds tighter than any of them
//   functions    sqrt ln log (natural) log10 exp min max
//   figures      grid(CN-NM)   home(US)   country(NL, 2021)   model("GPT-3").training_energy
//   -> unit      what the result is to be in
// Nothing else exists: no assignment, no file, no call. UDUNITS-2 decides what converts; nothing is guessed.
#pragma once

#include "app/engine/claim/figure.h"
#include "app/engine/number/traced.h"
#include "app/engine/uncertainty/distribution.h"
#include "app/engine/units/unit.h"

#include <span>
#include <string_view>

namespace cw {

inline constexpr std::size_t kLongestExpression = 2000; // bytes
inline constexpr int kDeepestExpression = 64;           // open brackets
inline constexpr std::size_t kMostTerms = 200;

// A part of the text, in bytes.
struct TextPart {
    int position = 0;
    int length = 0;
};

// A leaf of an expression: a number as typed with its unit, or a figure of the catalog.
struct ExpressionTerm {
    std::string text; // "2.9 Wh", "home(US)"
    TextPart part;
    Distribution value;         // in `unit`
    std::string unit;           // as typed; empty: a plain number
    std::vector<double> madeOf; // of a range between two calculations: the numbers in them; otherwise empty
    std::optional<NamedFigure> figure;
};

enum class ExpressionOp {
    term,    // a leaf
    unit,    // the left operand with another unit written to it; 1 where there is no operand ("/ day")
    convert, // the left operand × factor
    negate,
    sum,
    difference,
    product,
    quotient,
    power,
    function
};
enum class ExpressionFunction { none, squareRoot, naturalLog, log10, exponential, minimum, maximum };

// A step: its operands are earlier steps.
struct ExpressionStep {
    ExpressionOp op = ExpressionOp::term;
    ExpressionFunction function = ExpressionFunction::none;
    int left = -1;
    int right = -1;
    int term = -1;               // op term: which one
    double factor = 1.0;         // op convert: what the left operand is multiplied by; op power: the exponent
    Unit unit = Unit::known(""); // of the step's value
    TextPart part;
};

// A text that was read and whose units fit. Never empty.
struct Expression {
    std::string text;
    std::vector<ExpressionTerm> terms;
    std::vector<ExpressionStep> steps; // the last one is the result
    std::optional<std::string> wanted; // the unit after "->"

    [[nodiscard]] const Unit& unit() const { return steps.back().unit; }
};

// Errors, each with its position: emptyText, textTooLong, notUtf8, unexpectedCharacter, missingOperand, missingOperator,
// missingBracket, strayBracket, notANumber, notFinite, unknownUnit, unlikeUnits, wrongUnit (after "->"), badExponent,
// badArgument, nestedRange, highBelowLow, zeroWidth, tooDeep, tooManyTerms and those of FigureFinder::find.
[[nodiscard]] Result<Expression> readExpression(std::string_view text, const FigureFinder& figures);

// What an expression gives, in `unit`. Where no term has a range, all three are equal.
struct Recomputed {
    double p5 = 0.0;
    double p50 = 0.0;
    double p95 = 0.0;
    std::string unit;

    [[nodiscard]] bool isExact() const { return p5 == p95; }
};

inline constexpr std::size_t kExpressionDraws = 10'240;

// In `unit`; empty: the wanted one, or else a usual one of its kind (kWh, L, kg, USD, base units). One term with a range:
// exact quantiles; several: 10,240 quasi-random draws. Errors: wrongUnit (value and limit are the two units),
// divisionByZero, notFinite, badArgument; position of the step.
[[nodiscard]] Result<Recomputed> recompute(const Expression& expression, const std::string& unit);
// What the result, in the expression's own unit, is multiplied by to be in `unit`. Errors: unknownUnit, wrongUnit.
[[nodiscard]] Result<double> factorInto(const Expression& expression, const std::string& unit);
// The result in the expression's own unit with one value for each term (medians, or others to try).
[[nodiscard]] double valueAt(const Expression& expression, std::span<const double> terms);
[[nodiscard]] std::vector<double> medianTerms(const Expression& expression);
// How the medians make the result; keys of the leaves are the terms' texts.
[[nodiscard]] Traced explained(const Expression& expression, const std::string& unit);
// The unit that recompute() would use for an empty `unit`.
[[nodiscard]] std::string usualUnit(const Expression& expression);

} // namespace cw
