// SPDX-License-Identifier: GPL-3.0-or-later
// The typed result that every fallible function of the project returns: a value, or an error that says what, where
// and what would be accepted. The engine gives codes; app/models turns them into sentences.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <variant>

namespace cw {

enum class ErrorCode {
    emptyText,    // nothing was typed
    notANumber,   // the text does not begin with a number
    notFinite,    // NaN or infinite
    unknownUnit,  // the unit is not known
    wrongUnit,    // the unit is known, but measures something else
    belowMinimum, // limit says the minimum
    aboveMaximum, // limit says the maximum
    textTooLong,  // limit says how many characters are read
    notARange, // begins like one, "2..4" or "tri(1, 2, 4)", but does not end like one; limit shows the form
    highBelowLow,        // a range whose ends are the wrong way round
    zeroWidth,           // a range whose ends are equal
    notPositive,         // a lognormal distribution needs positive ends
    badWeights,          // of a discrete distribution: none, negative, or all zero
    notPositiveDefinite, // correlations that contradict each other
    noDraws,
    tooManyDraws,  // limit says how many are possible
    tooManyRanges, // limit says how many inputs with ranges can be drawn together
    outOfMemory,   // value says how many draws were asked for
    unknownParameter,
    unknownChoice, // limit lists the choices
    unknownMethod,
    unknownPreset,
    unknownScenario,
    inheritanceLoop,
    fileMissing,
    fileNotReadable,
    fileNotWritable,
    fileNotADocument, // not SQLite, or another program's file
    fileDamaged,      // truncated or corrupt
    fileFromNewer,    // written by a newer version; value says which, limit says what we read
    diskFull,
    catalogMissing,
    noSuchFormat,
    // Of an expression (app/engine/claim); each with its position.
    notUtf8,             // bytes that are no text
    unexpectedCharacter, // value shows it
    missingOperand,      // nothing where a number, a unit, a name or a bracket has to stand
    missingOperator,     // two operands side by side
    missingBracket,      // opened and never closed
    strayBracket,        // closed and never opened
    unlikeUnits,         // a sum of unlike units: value and limit are the two
    badExponent,         // not a number without unit, or no whole one for a quantity with a unit
    badArgument,         // of a function: a unit where none may be, a logarithm of nothing
    divisionByZero,
    nestedRange,   // a range within a range
    tooDeep,       // limit says how many brackets may be open
    tooManyTerms,  // limit says how many are possible
    unknownName,   // neither a unit nor a kind of preset nor a function; limit is the nearest, if any
    unknownFigure, // the preset is there, the figure is not; limit lists what there is
    // Of a file that is read, with line and column.
    malformedText, // not JSON, CSV, …; limit says what has to stand there
    wrongKind,     // a text where a number has to stand, a list where an object …; limit says which
    missingField,  // value is its name
    unknownField,  // value is its name, limit the nearest or those that are possible
    duplicateField,
    tooManyRows,    // limit says how many are read
    fileTooLarge,   // limit says how many bytes are read
    unknownFormat,  // none of the formats that are read; limit lists them
    notABundle,     // no zip, or one without what a bundle holds; value says what is missing
    nothingToWrite, // value says why
    cancelled       // by the person; nothing was changed
};

struct Error {
    ErrorCode code = ErrorCode::emptyText;
    std::string where; // the field, file, option or key that is concerned
    std::string value; // what was found there, shortened
    std::string limit; // what would be accepted
    int position = -1; // the byte of the text at which it was found; -1 where that says nothing
    int line = 0;      // of the file, and the character in it, both from 1; 0 where that says nothing
    int column = 0;
};

// The beginning of a text for an error's `value`; never half of a UTF-8 character.
inline std::string shortened(std::string_view text, std::size_t most = 40)
{
    std::size_t end = text.size() < most ? text.size() : most;
    while (end > 0 && end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
        --end;
    return std::string(text.substr(0, end));
}

template <class T>
class Result {
public:
    Result(T value)
        : m_state(std::move(value))
    {
    } // NOLINT: a value is a result
    Result(Error error)
        : m_state(std::move(error))
    {
    } // NOLINT: and so is an error

    [[nodiscard]] bool ok() const { return std::holds_alternative<T>(m_state); }
    explicit operator bool() const { return ok(); }
    // Only when ok().
    [[nodiscard]] const T& value() const { return std::get<T>(m_state); }
    [[nodiscard]] T& value() { return std::get<T>(m_state); }
    [[nodiscard]] T takeValue() { return std::get<T>(std::move(m_state)); }
    // Only when not ok().
    [[nodiscard]] const Error& error() const { return std::get<Error>(m_state); }

private:
    std::variant<T, Error> m_state;
};

// For functions that do something and give nothing back.
struct Done {};
using Status = Result<Done>;

} // namespace cw
