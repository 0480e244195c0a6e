// SPDX-License-Identifier: GPL-3.0-or-later
// Expressions that cannot be read, each with what is wrong and at which byte.
#pragma once

#include "app/engine/result.h"

#include <array>
#include <string_view>

namespace cw {

struct Malformed {
    std::string_view text;
    ErrorCode code;
    int position;
};

// clang-format off: one a line
inline constexpr std::array kMalformed{
    // Nothing, or nothing more
    Malformed{"", ErrorCode::emptyText, 0},
    Malformed{"   ", ErrorCode::emptyText, 0},
    Malformed{"\t\n", ErrorCode::emptyText, 0},
    Malformed{"　", ErrorCode::emptyText, 0},
    Malformed{"2 +", ErrorCode::missingOperand, 3},
    Malformed{"2 -", ErrorCode::missingOperand, 3},
    Malformed{"2 *", ErrorCode::missingOperand, 3},
    Malformed{"2 /", ErrorCode::missingOperand, 3},
    Malformed{"2 ^", ErrorCode::missingOperand, 3},
    Malformed{"2 **", ErrorCode::missingOperand, 4},
    Malformed{"2 ->", ErrorCode::missingOperand, 4},
    Malformed{"2 ..", ErrorCode::missingOperand, 4},
    Malformed{"2 to", ErrorCode::missingOperand, 4},
    Malformed{"2 +/-", ErrorCode::missingOperand, 5},
    Malformed{"-", ErrorCode::missingOperand, 1},
    Malformed{"+", ErrorCode::missingOperand, 1},
    Malformed{"2 kWh per", ErrorCode::missingOperand, 9},
    // Signs out of place
    Malformed{"* 3", ErrorCode::missingOperand, 0},
    Malformed{"/ 3", ErrorCode::missingOperand, 0},
    Malformed{"2 * * 3", ErrorCode::missingOperand, 4},
    Malformed{"2 */ 3", ErrorCode::missingOperand, 3},
    Malformed{"2 + * 3", ErrorCode::missingOperand, 4},
    Malformed{"^ 2", ErrorCode::missingOperand, 0},
    Malformed{"2 ^ * 3", ErrorCode::missingOperand, 4},
    Malformed{", 3", ErrorCode::missingOperand, 0},
    Malformed{".. 3", ErrorCode::missingOperand, 0},
    Malformed{"-> kWh", ErrorCode::missingOperand, 1},
    Malformed{"to 3", ErrorCode::missingOperand, 0},
    Malformed{"2 × × 3", ErrorCode::missingOperand, 5},
    // Two operands side by side
    Malformed{"3 4", ErrorCode::missingOperator, 2},
    Malformed{"3 kWh 4", ErrorCode::missingOperator, 6},
    Malformed{"(3) (4)", ErrorCode::missingOperator, 4},
    Malformed{"(3) 4", ErrorCode::missingOperator, 4},
    Malformed{"3 kWh (4)", ErrorCode::missingOperator, 6},
    Malformed{"2 kWh \"3\"", ErrorCode::missingOperator, 6},
    // Characters that mean nothing
    Malformed{"2 # 3", ErrorCode::unexpectedCharacter, 2},
    Malformed{"2 & 3", ErrorCode::unexpectedCharacter, 2},
    Malformed{"2; 3", ErrorCode::unexpectedCharacter, 1},
    Malformed{"2 = 3", ErrorCode::unexpectedCharacter, 2},
    Malformed{"2 < 3", ErrorCode::unexpectedCharacter, 2},
    Malformed{"2 ! 3", ErrorCode::unexpectedCharacter, 2},
    Malformed{"2, 3", ErrorCode::unexpectedCharacter, 1},
    Malformed{"[2]", ErrorCode::unexpectedCharacter, 0},
    Malformed{"{2}", ErrorCode::unexpectedCharacter, 0},
    Malformed{"`ls`", ErrorCode::unexpectedCharacter, 0},
    Malformed{"2 | 3", ErrorCode::unexpectedCharacter, 2},
    Malformed{"@2", ErrorCode::unexpectedCharacter, 0},
    Malformed{"\\", ErrorCode::unexpectedCharacter, 0},
    Malformed{"2 \x01", ErrorCode::unexpectedCharacter, 2},
    // Brackets
    Malformed{"(2", ErrorCode::missingBracket, 0},
    Malformed{"2 * (3 + (4)", ErrorCode::missingBracket, 4},
    Malformed{"((2)", ErrorCode::missingBracket, 0},
    Malformed{"sqrt(4", ErrorCode::missingBracket, 4},
    Malformed{"home(US", ErrorCode::missingBracket, 4},
    Malformed{"model(\"GPT-3", ErrorCode::missingBracket, 5},
    Malformed{"model(\"GPT-3\"\"", ErrorCode::missingBracket, 5}, // the quote is the name's own
    Malformed{"model(\"\")", ErrorCode::missingOperand, 7},
    Malformed{"tri(1, 2, 4", ErrorCode::missingBracket, 3},
    Malformed{")", ErrorCode::strayBracket, 0},
    Malformed{"2)", ErrorCode::strayBracket, 1},
    Malformed{"(2))", ErrorCode::strayBracket, 3},
    Malformed{"2 kWh) * 3", ErrorCode::strayBracket, 5},
    Malformed{"()", ErrorCode::missingOperand, 1},
    Malformed{"2 * ()", ErrorCode::missingOperand, 5},
    Malformed{"(2 +)", ErrorCode::missingOperand, 4},
    // Numbers
    Malformed{"1.2.3", ErrorCode::notANumber, 0},
    Malformed{"12,34", ErrorCode::notANumber, 0},
    Malformed{"2 * 1,5 kWh", ErrorCode::notANumber, 4},
    Malformed{"1e999", ErrorCode::notFinite, 0},
    Malformed{"9^9^9^9", ErrorCode::notFinite, 2},
    Malformed{"1e300 million million", ErrorCode::notFinite, 0},
    // Units
    Malformed{"5 foo", ErrorCode::unknownUnit, 2},
    Malformed{"5 kWhh", ErrorCode::unknownUnit, 2},
    Malformed{"5 kWh/foo", ErrorCode::unknownUnit, 6},
    Malformed{"5 kWh + bar", ErrorCode::unknownUnit, 8},
    Malformed{"200 million/foo", ErrorCode::unknownUnit, 12},
    Malformed{"5 GWh -> foo", ErrorCode::unknownUnit, 9},
    Malformed{"5 GWh -> kWh/foo", ErrorCode::unknownUnit, 13},
    Malformed{"nan", ErrorCode::unknownUnit, 0},
    Malformed{"inf", ErrorCode::unknownUnit, 0},
    Malformed{"5 度度", ErrorCode::unknownUnit, 2},
    Malformed{"五 kWh", ErrorCode::unknownUnit, 0},
    Malformed{"$5 kWh", ErrorCode::unknownUnit, 1},
    Malformed{"rm -rf", ErrorCode::unknownUnit, 0},
    // Unlike units
    Malformed{"5 kWh + 3 d", ErrorCode::unlikeUnits, 6},
    Malformed{"5 kWh - 3 kW", ErrorCode::unlikeUnits, 6},
    Malformed{"2 + 3 kWh", ErrorCode::unlikeUnits, 2},
    Malformed{"(1 + 2 kWh) * 3", ErrorCode::unlikeUnits, 3},
    Malformed{"max(1 kWh, 2 d)", ErrorCode::unlikeUnits, 0},
    Malformed{"3 kWh ± 1 d", ErrorCode::unlikeUnits, 0},
    Malformed{"3 kWh..4 d", ErrorCode::unlikeUnits, 0},
    Malformed{"2e8 Wh * 2.5 .. 8.9", ErrorCode::unlikeUnits, 0},
    Malformed{"5 kWh -> kg", ErrorCode::wrongUnit, 9},
    // Ranges
    Malformed{"4..2 Wh", ErrorCode::highBelowLow, 0},
    Malformed{"(4 .. 2) Wh", ErrorCode::highBelowLow, 1},
    Malformed{"((1..2) .. 3)", ErrorCode::nestedRange, 1},
    Malformed{"tri(4, 2, 1)", ErrorCode::highBelowLow, 0},
    Malformed{"tri(1, x)", ErrorCode::notARange, 0},
    // Powers, functions, names
    Malformed{"(5 kWh)^0.5", ErrorCode::badExponent, 7},
    Malformed{"(5 kWh)^9", ErrorCode::badExponent, 7},
    Malformed{"2^(1..3)", ErrorCode::badExponent, 2},
    Malformed{"ln(5 kWh)", ErrorCode::badArgument, 0},
    Malformed{"max(1)", ErrorCode::missingOperand, 5},
    Malformed{"max(1, 2, 3)", ErrorCode::unexpectedCharacter, 8},
    Malformed{"home(US, twelve)", ErrorCode::badArgument, 9},
    Malformed{"home()", ErrorCode::missingOperand, 5},
    Malformed{"home(US)", ErrorCode::unknownName, 0},
    Malformed{"system(\"ls\")", ErrorCode::unknownName, 0},
    Malformed{"2 * open(/etc/passwd)", ErrorCode::unknownName, 4},
    Malformed{"\xff\xfe", ErrorCode::notUtf8, 0},
    Malformed{"2 * \xc3", ErrorCode::notUtf8, 4},
    Malformed{"\xed\xa0\x80", ErrorCode::notUtf8, 0},
};
// clang-format on

} // namespace cw
