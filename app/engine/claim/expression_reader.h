// SPDX-License-Identifier: GPL-3.0-or-later
// Reads an expression by recursive descent, one level of the grammar a function, and checks its units on the way.
//   expression := sum [".." sum] ["->" unit]          product := power {("*" | "/" | "per") power}
//   sum        := product {("+" | "-") product}       power   := operand ["^" exponent] {unit}
//   operand    := number | "(" sum [".." sum] ")" | function "(" … ")" | figure | unit
#pragma once

#include "app/engine/claim/expression.h"
#include "app/engine/claim/expression_characters.h"

#include <optional>

namespace cw {

class ExpressionReader {
public:
    ExpressionReader(const ExpressionCharacters& plain, std::string_view typed, const FigureFinder& figures);

    // Once. Errors: those of readExpression.
    [[nodiscard]] Result<Expression> read();

private:
    // The place of a step; nothing after an error, which is kept in m_error.
    using Step = std::optional<int>;

    Step range();
    Step sum();
    Step product();
    Step negated();
    Step power();
    Step operand();
    Step bracket();
    Step number();
    Step figure(std::string_view kind, std::size_t begin);
    Step distribution(std::size_t begin);
    Step function(ExpressionFunction function, std::size_t begin);
    Step unitAlone();
    std::optional<double> exponent();
    bool wanted();

    // A quantity as it stands: number, multiplier, unit.
    struct Quantity {
        double value = 0.0; // with the multiplier
        double scale = 1.0; // the multiplier
        std::optional<std::string> unit;
    };
    std::optional<Quantity> quantity();
    std::optional<Quantity> money(std::string_view sign);
    std::optional<double> digits();
    bool takeUnit(Quantity& quantity);
    std::optional<Distribution> rangeFrom(Quantity& low, std::size_t begin);
    std::optional<Distribution> spread(Quantity& middle, std::size_t begin);
    std::optional<FigureName> figureName(std::string_view kind);
    std::string quotedItem();

    Step rangeBetween(int low, int high, std::size_t begin, std::size_t firstStep, std::size_t firstTerm);
    Step added(ExpressionOp op, int left, int right, std::size_t at);
    Step multiplied(ExpressionOp op, int left, int right, std::size_t begin);
    Step raised(int base, double exponent, std::size_t at);
    Step pure(int step, std::size_t at);
    Step term(ExpressionTerm term, const Unit& unit, std::size_t begin);
    int add(ExpressionStep step, std::size_t begin);
    int relabelled(int step, const Unit& unit, std::size_t begin);
    [[nodiscard]] bool isBareUnit(int step) const;

    [[nodiscard]] std::string_view rest() const { return std::string_view(m_plain.text).substr(m_at); }
    [[nodiscard]] char next() const { return m_at < m_plain.text.size() ? m_plain.text[m_at] : '\0'; }
    void skipBlanks();
    bool take(std::string_view sign);
    bool takeRangeSign();
    [[nodiscard]] TextPart partFrom(std::size_t begin) const;
    [[nodiscard]] std::string typedFrom(std::size_t begin) const;
    // Keeps the first error. Gives nothing, so that it can be returned.
    std::nullopt_t fail(ErrorCode code, std::size_t at, std::string_view value = {}, std::string limit = {});
    std::nullopt_t failAtStray();

    const ExpressionCharacters& m_plain;
    std::string_view m_typed;
    const FigureFinder& m_figures;
    Expression m_expression;
    std::optional<Error> m_error;
    std::size_t m_at = 0;
    int m_depth = 0;
};

} // namespace cw
