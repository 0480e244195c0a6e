// SPDX-License-Identifier: GPL-3.0-or-later
// One sentence for each error code.
#include "app/models/error_text.h"

#include "app/models/language.h"
#include "app/models/texts.h"

#include <QCoreApplication>

namespace cw {

class ErrorText {
    Q_DECLARE_TR_FUNCTIONS(cw::ErrorText)
};

namespace {

constexpr qsizetype kLongestValue = 60;
constexpr qsizetype kLongestPlace = 240;

// What was typed may be a megabyte of anything: one short line of printable characters is enough to find it again.
QString oneLine(const std::string& text, qsizetype longest)
{
    const QString start = QString::fromStdString(text.substr(0, static_cast<std::size_t>(longest) * 8));
    QString line = start.simplified();
    for (QChar& c : line)
        if (!c.isPrint() && !c.isSurrogate())
            c = QChar(u'\uFFFD');
    return line.size() > longest ? line.left(longest - 1) + u'…' : line;
}

// A file's name stands at the end of its path: a long path is cut in the middle.
QString shortPath(const std::string& path)
{
    const QString whole = oneLine(path, static_cast<qsizetype>(path.size()) + 1);
    if (whole.size() <= kLongestPlace)
        return whole;
    return whole.left(20) + u'…' + whole.right(kLongestPlace - 21);
}

// The label of an input where the error concerns one; otherwise the place as it is (a file, an option).
QString placeText(const Error& error)
{
    const auto input = findParameter(error.where);
    return input ? parameterLabel(*input) : shortPath(error.where);
}

// A bound in the words of the inspector: "0.01 kW" instead of "0.01 kW/server".
QString limitText(const Error& error)
{
    const auto input = findParameter(error.where);
    const bool isBound = error.code == ErrorCode::belowMinimum || error.code == ErrorCode::aboveMaximum
        || error.code == ErrorCode::notFinite;
    if (!input || !isBound)
        return oneLine(error.limit, kLongestPlace);
    const ParameterRow& row = parameterRow(*input);
    const double bound = error.code == ErrorCode::belowMinimum ? row.minimum : row.maximum;
    const auto number = QString::fromStdString(formatInput(row, bound, currentLanguage()));
    const auto unit = QString::fromStdString(unitLabel(row.unit, currentLanguage()));
    return unit.isEmpty() ? number : number + u' ' + unit;
}

QString inputSentence(ErrorCode code, const QString& value, const QString& limit)
{
    switch (code) {
    case ErrorCode::emptyText:
        return ErrorText::tr("nothing was typed. Type a number, with or without a unit.");
    case ErrorCode::notANumber:
        return ErrorText::tr("“%1” is not a number. Type one such as 2.9, 1,287 or 200 million.").arg(value);
    case ErrorCode::notFinite:
        return limit.isEmpty()
            ? ErrorText::tr("“%1” is not a finite number.").arg(value)
            : ErrorText::tr("“%1” is not a finite number; the largest value is %2.").arg(value, limit);
    case ErrorCode::unknownUnit:
        return ErrorText::tr(
                   "the unit “%1” is not known. Leave the unit out, or type it as kWh, MW, g/kWh, L or USD.")
            .arg(value);
    case ErrorCode::wrongUnit:
        if (value.isEmpty())
            return ErrorText::tr("the unit is missing. Use one that converts to %1.").arg(limit);
        if (limit.isEmpty())
            return ErrorText::tr(
                       "“%1” measures something, and a plain number is meant here. Leave the unit out.")
                .arg(value);
        return ErrorText::tr("“%1” measures something else. Use a unit that converts to %2.")
            .arg(value, limit);
    case ErrorCode::belowMinimum:
        return ErrorText::tr("%1 is too small; the smallest value is %2.").arg(value, limit);
    case ErrorCode::aboveMaximum:
        return ErrorText::tr("%1 is too large; the largest value is %2.").arg(value, limit);
    case ErrorCode::textTooLong:
        return ErrorText::tr("the text is too long; at most %1 characters are read.").arg(limit);
    default: return {};
    }
}

QString rangeSentence(ErrorCode code, const QString& value, const QString& limit)
{
    switch (code) {
    case ErrorCode::notARange:
        return ErrorText::tr("“%1” is not a range. Type one of: %2.").arg(value, limit);
    case ErrorCode::highBelowLow:
        return ErrorText::tr("the range ends below its beginning. Type the lower number first.");
    case ErrorCode::zeroWidth:
        return ErrorText::tr("both ends of the range are the same. Type one number, or two that differ.");
    case ErrorCode::notPositive:
        return ErrorText::tr(
            "a lognormal range must lie above 0. Type larger numbers, or normal(…) instead.");
    case ErrorCode::badWeights:
        return ErrorText::tr("these weights cannot be used: none may be negative and one must be above 0,"
                             " as in discrete(1: 30 %, 2: 70 %).");
    case ErrorCode::notPositiveDefinite:
        return ErrorText::tr("this correlation contradicts the others, or links an input to itself. Choose a"
                             " weaker one, or remove another.");
    case ErrorCode::noDraws: return ErrorText::tr("no draws were asked for. Ask for at least 1.");
    case ErrorCode::tooManyDraws:
        return ErrorText::tr("%1 draws are too many; at most %2 are possible.").arg(value, limit);
    case ErrorCode::tooManyRanges:
        return ErrorText::tr(
                   "%1 inputs with ranges are too many to be drawn together; at most %2 are possible.")
            .arg(value, limit);
    case ErrorCode::outOfMemory:
        return ErrorText::tr("there is not enough memory for %1 draws. Ask for fewer.").arg(value);
    default: return {};
    }
}

// "There is no … “x”." with the ones that exist, or the nearest one, where the error names them.
QString withChoices(const QString& sentence, const QString& limit)
{
    return limit.isEmpty()
        ? sentence
        : ErrorText::tr("%1 Possible: %2.", "1: a sentence, 2: a list").arg(sentence, limit);
}

QString nameSentence(ErrorCode code, const QString& value, const QString& limit)
{
    switch (code) {
    case ErrorCode::unknownParameter:
        return withChoices(ErrorText::tr("there is no input “%1”.").arg(value), limit);
    case ErrorCode::unknownChoice:
        return withChoices(ErrorText::tr("there is no option “%1”.").arg(value), limit);
    case ErrorCode::unknownMethod:
        return withChoices(ErrorText::tr("there is no method “%1”.").arg(value), limit);
    case ErrorCode::unknownPreset:
        return withChoices(ErrorText::tr("there is no preset “%1”.").arg(value), limit);
    case ErrorCode::unknownScenario:
        return withChoices(ErrorText::tr("there is no scenario “%1”.").arg(value), limit);
    case ErrorCode::inheritanceLoop:
        return ErrorText::tr(
            "a scenario cannot inherit from itself or from one that inherits from it. Choose another.");
    case ErrorCode::noSuchFormat:
        return withChoices(ErrorText::tr("files of the kind “%1” cannot be written.").arg(value), limit);
    default: return {};
    }
}

QString expressionSentence(ErrorCode code, const QString& value, const QString& limit)
{
    switch (code) {
    case ErrorCode::notUtf8:
        return ErrorText::tr("these bytes are no text in UTF-8. Save the text as UTF-8.");
    case ErrorCode::unexpectedCharacter:
        return ErrorText::tr("“%1” means nothing here. Take it out.").arg(value);
    case ErrorCode::missingOperand:
        return ErrorText::tr(
            "something is missing here: a number, a unit, a name such as home(US) or a bracket.");
    case ErrorCode::missingOperator:
        return ErrorText::tr("a sign is missing before “%1”: + - * or /.").arg(value);
    case ErrorCode::missingBracket: return ErrorText::tr("this bracket is never closed. Add a “)”.");
    case ErrorCode::strayBracket:
        return ErrorText::tr("this bracket was never opened. Take it out, or add a “(”.");
    case ErrorCode::unlikeUnits:
        return ErrorText::tr("“%1” and “%2” measure different things and cannot be put together here.")
            .arg(value, limit);
    case ErrorCode::badExponent:
        return ErrorText::tr("this power cannot be: the exponent has to be a plain number, and a whole one"
                             " up to 4 for a quantity with a unit.");
    case ErrorCode::badArgument:
        return ErrorText::tr("“%1” cannot stand here: a plain number is needed.").arg(value);
    case ErrorCode::divisionByZero: return ErrorText::tr("“%1” divides by zero.").arg(value);
    case ErrorCode::nestedRange:
        return ErrorText::tr("the ends of a range have to be exact; “%1” holds a range.").arg(value);
    case ErrorCode::tooDeep:
        return ErrorText::tr("too many brackets are open; at most %1 may be.").arg(limit);
    case ErrorCode::tooManyTerms:
        return ErrorText::tr("the expression has too many parts; at most %1 are possible.").arg(limit);
    case ErrorCode::unknownName:
        return withChoices(ErrorText::tr("there is no function and no kind of figure “%1”.").arg(value),
                           limit);
    case ErrorCode::unknownFigure:
        return withChoices(ErrorText::tr("there is no figure “%1”.").arg(value), limit);
    default: return {};
    }
}

QString contentSentence(ErrorCode code, const QString& value, const QString& limit)
{
    switch (code) {
    case ErrorCode::malformedText:
        return ErrorText::tr("this cannot be read (%1). Here has to stand: %2.").arg(value, limit);
    case ErrorCode::wrongKind:
        return ErrorText::tr("“%1” cannot stand here; it has to be: %2.").arg(value, limit);
    case ErrorCode::missingField:
        return withChoices(ErrorText::tr("“%1” is missing. Add it.").arg(value), limit);
    case ErrorCode::unknownField:
        return withChoices(ErrorText::tr("“%1” is not known here.").arg(value), limit);
    case ErrorCode::duplicateField:
        return ErrorText::tr("“%1” stands here twice. Take one of them out.").arg(value);
    case ErrorCode::tooManyRows:
        return ErrorText::tr("there are too many rows; at most %1 are read. Split the file.").arg(limit);
    case ErrorCode::fileTooLarge:
        return ErrorText::tr("the file is too large; at most %1 bytes are read. Split it.").arg(limit);
    case ErrorCode::unknownFormat:
        return ErrorText::tr("this is none of the files that can be read: %1.").arg(limit);
    case ErrorCode::notABundle:
        return ErrorText::tr("this is not a bundle of Counterwatt (%1). Choose one that “bundle” wrote.")
            .arg(value);
    case ErrorCode::nothingToWrite: return ErrorText::tr("there is nothing to write: %1").arg(value);
    case ErrorCode::cancelled: return ErrorText::tr("stopped; nothing was changed.");
    default: return {};
    }
}

QString fileSentence(ErrorCode code, const QString& value, const QString& limit)
{
    switch (code) {
    case ErrorCode::fileMissing: return ErrorText::tr("there is no such file. Check its name and folder.");
    case ErrorCode::fileNotReadable:
        return ErrorText::tr(
            "the file cannot be read. Check that you may read it, or copy it to another folder.");
    case ErrorCode::fileNotWritable:
        return ErrorText::tr(
            "the file cannot be written. Choose another folder or name; nothing was changed.");
    case ErrorCode::fileNotADocument:
        return ErrorText::tr("this is not a Counterwatt document. Choose a file that ends in .cwatt.");
    case ErrorCode::fileDamaged:
        return value.isEmpty()
            ? ErrorText::tr("the file is damaged. Open an earlier copy of it; nothing was changed.")
            : ErrorText::tr("the file is damaged (%1). Open an earlier copy of it; nothing was changed.")
                  .arg(value);
    case ErrorCode::fileFromNewer:
        return ErrorText::tr(
                   "the file was written by a newer Counterwatt (format %1; this one reads up to %2)."
                   " Update Counterwatt to open it.")
            .arg(value, limit);
    case ErrorCode::diskFull:
        return ErrorText::tr(
            "the disk is full. Make room or choose another disk; the old file is as it was.");
    case ErrorCode::catalogMissing:
        return ErrorText::tr(
            "the catalog of presets is missing. Install Counterwatt again; scenarios still work.");
    default: return {};
    }
}

} // namespace

QString errorText(const Error& error)
{
    const QString value = oneLine(error.value, kLongestValue);
    const QString limit = limitText(error);
    QString sentence = inputSentence(error.code, value, limit);
    if (sentence.isEmpty())
        sentence = rangeSentence(error.code, value, limit);
    if (sentence.isEmpty())
        sentence = nameSentence(error.code, value, limit);
    if (sentence.isEmpty())
        sentence = expressionSentence(error.code, value, limit);
    if (sentence.isEmpty())
        sentence = contentSentence(error.code, value, limit);
    if (sentence.isEmpty())
        sentence = fileSentence(error.code, value, limit);
    QString place = placeText(error);
    if (error.line > 0)
        place = ErrorText::tr("%1, line %2, column %3")
                    .arg(place, QString::number(error.line), QString::number(error.column));
    if (!place.isEmpty())
        return ErrorText::tr("%1: %2", "1: field or file, 2: what is wrong").arg(place, sentence);
    sentence[0] = sentence.at(0).toUpper();
    return sentence;
}

} // namespace cw
