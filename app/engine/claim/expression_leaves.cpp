// SPDX-License-Identifier: GPL-3.0-or-later
// The leaves of an expression: quantities, ranges, figures of the catalog, functions.
#include "app/engine/claim/expression_reader.h"

#include "app/engine/claim/expression_steps.h"
#include "app/engine/claim/unit_sequence.h"
#include "app/engine/uncertainty/range_text.h"
#include "app/engine/units/multipliers.h"

#include <array>
#include <charconv>
#include <cmath>

namespace cw {

namespace {

// A comma between digits groups them where exactly three follow: "1,287".
bool groupsAt(std::string_view text, std::size_t at)
{
    if (at == 0 || text[at] != ',' || !isDigit(text[at - 1]))
        return false;
    for (std::size_t i = 1; i <= 3; ++i)
        if (at + i >= text.size() || !isDigit(text[at + i]))
            return false;
    return at + 4 >= text.size() || !isDigit(text[at + 4]);
}

constexpr std::array<std::pair<std::string_view, ExpressionFunction>, 7> kFunctions{{
    {"sqrt", ExpressionFunction::squareRoot},
    {"ln", ExpressionFunction::naturalLog},
    {"log", ExpressionFunction::naturalLog},
    {"log10", ExpressionFunction::log10},
    {"exp", ExpressionFunction::exponential},
    {"min", ExpressionFunction::minimum},
    {"max", ExpressionFunction::maximum},
}};

bool isDistribution(std::string_view word)
{
    constexpr std::array<std::string_view, 6> words{"uniform", "tri",       "pert",
                                                    "normal",  "lognormal", "discrete"};
    for (const std::string_view w : words)
        if (w == word)
            return true;
    return false;
}

std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(' ');
    return first == std::string_view::npos ? std::string_view{}
                                           : text.substr(first, text.find_last_not_of(' ') - first + 1);
}

// As a preset's figure with a range is used elsewhere: PERT around the value, lognormal where the ends are tenfold apart.
Result<Distribution> distributionOf(const NamedFigure& figure)
{
    if (!figure.draws.empty())
        return discrete(figure.draws, std::vector<double>(figure.draws.size(), 1.0));
    if (!figure.low || !figure.high || *figure.low >= *figure.high)
        return pointAt(figure.value);
    if (*figure.low > 0.0 && *figure.high / *figure.low >= 10.0)
        return lognormalBetween(*figure.low, *figure.high);
    return pert(*figure.low, figure.value, *figure.high);
}

} // namespace

std::optional<double> ExpressionReader::digits()
{
    const std::size_t begin = m_at;
    const std::string_view text = m_plain.text;
    std::string plain;
    bool seenPoint = false;
    for (; m_at < text.size(); ++m_at) {
        const char c = text[m_at];
        const bool isPoint = c == '.' && !seenPoint && text.substr(m_at, 2) != "..";
        if (isPoint)
            seenPoint = true;
        if (isDigit(c) || isPoint)
            plain += c;
        else if (seenPoint || !groupsAt(text, m_at))
            break;
    }
    if (m_at < text.size() && (text[m_at] == 'e' || text[m_at] == 'E')) {
        std::size_t digit = m_at + 1;
        if (digit < text.size() && (text[digit] == '-' || text[digit] == '+'))
            ++digit;
        if (digit < text.size() && isDigit(text[digit])) {
            plain += text[m_at + 1] == '-' ? "e-" : "e";
            for (m_at = digit; m_at < text.size() && isDigit(text[m_at]); ++m_at)
                plain += text[m_at];
        }
    }
    double value = 0.0;
    const auto [end, failure] = std::from_chars(plain.data(), plain.data() + plain.size(), value);
    if (failure == std::errc::result_out_of_range)
        return fail(ErrorCode::notFinite, begin, typedFrom(begin));
    const bool isBroken = next() == '.' && rest().substr(0, 2) != "..";
    if (failure != std::errc{} || end != plain.data() + plain.size() || isBroken
        || (next() == ',' && m_at + 1 < text.size() && isDigit(text[m_at + 1]) && m_depth == 0))
        return fail(ErrorCode::notANumber, begin, rest().empty() ? typedFrom(begin) : text.substr(begin, 20));
    return value;
}

std::optional<ExpressionReader::Quantity> ExpressionReader::quantity()
{
    const std::size_t begin = m_at;
    const auto value = digits();
    if (!value)
        return std::nullopt;
    Quantity read{*value, 1.0, {}};
    std::string_view left = rest();
    const double scale = takeMultipliers(left);
    if (scale != 1.0) {
        m_at = m_plain.text.size() - left.size();
        read.scale = scale;
        read.value *= scale;
    }
    if (!std::isfinite(read.value))
        return fail(ErrorCode::notFinite, begin, typedFrom(begin));
    return takeUnit(read) ? std::optional(read) : std::nullopt;
}

// False after an error; a number may be without a unit.
bool ExpressionReader::takeUnit(Quantity& quantity)
{
    const auto unit = unitAfterNumber(rest());
    if (!unit)
        return true;
    if (!*unit) {
        fail(ErrorCode::unknownUnit, m_at + static_cast<std::size_t>(unit->error().position),
             unit->error().value);
        return false;
    }
    const std::string& text = unit->value().text;
    if (!Unit::parse(text)) { // too long a product, too high a power
        fail(ErrorCode::unknownUnit, m_at, text);
        return false;
    }
    m_at += unit->value().length;
    quantity.unit = text;
    return true;
}

// "$0.147/kWh", "US$ 375 million": the sign stands before the number.
std::optional<ExpressionReader::Quantity> ExpressionReader::money(std::string_view sign)
{
    m_at += sign.size();
    skipBlanks();
    if (!isDigit(next()))
        return fail(ErrorCode::missingOperand, m_at);
    const std::size_t begin = m_at;
    auto read = quantity();
    if (!read)
        return std::nullopt;
    if (read->unit && !read->unit->starts_with('/'))
        return fail(ErrorCode::unknownUnit, begin, typedFrom(begin));
    read->unit = (sign == "€" ? "EUR" : "USD") + read->unit.value_or("");
    if (!Unit::parse(*read->unit))
        return fail(ErrorCode::unknownUnit, begin, typedFrom(begin));
    return read;
}

ExpressionReader::Step ExpressionReader::number()
{
    const std::size_t begin = m_at;
    const std::string_view word = unitWordAt(rest());
    auto low = word.empty() ? quantity() : money(word);
    if (!low)
        return std::nullopt;
    std::optional<Distribution> value;
    std::string_view ahead = rest();
    const bool isRange = ahead.starts_with("..") && ahead.find_first_not_of('.') != std::string_view::npos
        && isDigit(ahead[ahead.find_first_not_of('.')]);
    if (isRange) {
        value = rangeFrom(*low, begin);
    } else {
        const std::size_t before = m_at;
        skipBlanks();
        if (take("+/-"))
            value = spread(*low, begin);
        else if (const auto point = pointAt(low->value); point.ok())
            m_at = before, value = point.value();
    }
    if (!value)
        return std::nullopt;
    ExpressionTerm leaf;
    leaf.value = *value;
    leaf.unit = low->unit.value_or("");
    return term(std::move(leaf), Unit::known(low->unit.value_or("")), begin);
}

// "2..4 million Wh": what stands behind the second number holds for both, where the first has none of its own.
std::optional<Distribution> ExpressionReader::rangeFrom(Quantity& low, std::size_t begin)
{
    (void)takeRangeSign();
    const auto high = quantity();
    if (!high)
        return std::nullopt;
    double least = low.value;
    double most = high->value;
    if (!low.unit) {
        low.unit = high->unit;
        least *= low.scale == 1.0 ? high->scale : 1.0;
    } else if (high->unit) {
        const Unit from = Unit::known(*high->unit);
        const Unit to = Unit::known(*low.unit);
        if (!from.convertibleTo(to))
            return fail(ErrorCode::unlikeUnits, begin, *low.unit, *high->unit);
        most *= from.factorTo(to);
    }
    const auto range = rangeOf(least, most);
    if (!range)
        return fail(range.error().code, begin, typedFrom(begin));
    return range.value();
}

// "3 ± 1", "2.9 Wh ± 10 %".
std::optional<Distribution> ExpressionReader::spread(Quantity& middle, std::size_t begin)
{
    skipBlanks();
    if (!isDigit(next()) && next() != '.')
        return fail(ErrorCode::missingOperand, m_at);
    const auto half = quantity();
    if (!half)
        return std::nullopt;
    double width = half->value;
    const bool isShare = half->unit == "%" && middle.unit != "%";
    if (isShare) {
        width *= middle.value / 100.0;
    } else if (half->unit && !middle.unit) {
        middle.unit = half->unit; // "3 ± 1 kWh"
        middle.value *= middle.scale == 1.0 ? half->scale : 1.0;
    } else if (half->unit) {
        const Unit from = Unit::known(*half->unit);
        const Unit to = Unit::known(middle.unit.value_or(""));
        if (!from.convertibleTo(to))
            return fail(ErrorCode::unlikeUnits, begin, middle.unit.value_or("1"), *half->unit);
        width *= from.factorTo(to);
    }
    const auto range = normalBetween(middle.value - width, middle.value + width);
    if (!range)
        return fail(range.error().code, begin, typedFrom(begin));
    return range.value();
}

ExpressionReader::Step ExpressionReader::figure(std::string_view kind, std::size_t begin)
{
    for (const auto& [name, function] : kFunctions)
        if (name == kind)
            return this->function(function, begin);
    if (isDistribution(kind))
        return distribution(begin);
    const auto name = figureName(kind);
    if (!name)
        return std::nullopt;
    const auto found = m_figures.find(*name);
    if (!found)
        return fail(found.error().code, begin, found.error().value, found.error().limit);
    const auto unit = Unit::parse(found.value().unit);
    const auto value = distributionOf(found.value());
    if (!unit || !value)
        return fail(ErrorCode::unknownFigure, begin, typedFrom(begin));
    ExpressionTerm leaf;
    leaf.value = value.value();
    leaf.unit = found.value().unit;
    leaf.figure = found.value();
    return term(std::move(leaf), unit.value(), begin);
}

// Behind the opening quote, up to the closing one; a doubled quote stands for one of the name's own.
std::string ExpressionReader::quotedItem()
{
    std::string item;
    for (bool isMore = true; isMore;) {
        const std::size_t begin = m_at;
        while (!rest().empty() && next() != '"')
            ++m_at;
        isMore = rest().starts_with("\"\"");
        m_at += isMore ? 1 : 0; // the first of the two belongs to the name
        item += typedFrom(begin);
        m_at += isMore ? 1 : 0;
    }
    return item;
}

// After the bracket: «CN-NM)», «"GPT-3").training_energy», «NL, 2021)».
std::optional<FigureName> ExpressionReader::figureName(std::string_view kind)
{
    FigureName name;
    name.kind = std::string(kind);
    const std::size_t open = m_at - 1;
    skipBlanks();
    const bool isQuoted = take("\"");
    const std::size_t begin = m_at;
    if (isQuoted)
        name.item = quotedItem();
    while (!isQuoted && !rest().empty() && next() != ',' && next() != ')')
        ++m_at;
    if (rest().empty())
        return fail(ErrorCode::missingBracket, open, "(");
    name.item = std::string(trimmed(isQuoted ? name.item : typedFrom(begin)));
    if (name.item.empty())
        return fail(ErrorCode::missingOperand, begin);
    if (isQuoted)
        ++m_at;
    skipBlanks();
    if (take(",")) {
        skipBlanks();
        const std::size_t at = m_at;
        int year = 0;
        const std::string_view text = rest();
        const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), year);
        if (failure != std::errc{} || year < 1900 || year > 2200)
            return fail(ErrorCode::badArgument, at, text.substr(0, text.find(')')));
        m_at += static_cast<std::size_t>(end - text.data());
        name.year = year;
    }
    skipBlanks();
    if (!take(")"))
        return rest().empty() ? fail(ErrorCode::missingBracket, open, "(") : failAtStray();
    if (next() == '.' && !unitWordAt(rest().substr(1)).empty()) {
        const std::string_view text = rest().substr(1);
        const auto end =
            text.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_");
        name.quantity = std::string(text.substr(0, end));
        m_at += 1 + name.quantity.size();
    }
    return name;
}

// "tri(1, 2, 4)", as a field reads it.
ExpressionReader::Step ExpressionReader::distribution(std::size_t begin)
{
    const auto close = m_plain.text.find(')', m_at);
    if (close == std::string::npos)
        return fail(ErrorCode::missingBracket, m_at - 1, "(");
    m_at = close + 1;
    const auto range = readRange(m_plain.text.substr(begin, m_at - begin), "", "");
    if (!range)
        return fail(range.error().code, begin, typedFrom(begin), range.error().limit);
    ExpressionTerm leaf;
    leaf.value = range.value();
    Quantity unit;
    if (!takeUnit(unit))
        return std::nullopt;
    leaf.unit = unit.unit.value_or("");
    return term(std::move(leaf), Unit::known(unit.unit.value_or("")), begin);
}

ExpressionReader::Step ExpressionReader::function(ExpressionFunction function, std::size_t begin)
{
    const bool takesTwo = function == ExpressionFunction::minimum || function == ExpressionFunction::maximum;
    const std::size_t open = m_at - 1;
    if (++m_depth > kDeepestExpression)
        return fail(ErrorCode::tooDeep, begin, {}, std::to_string(kDeepestExpression));
    Step left = sum();
    skipBlanks();
    ExpressionStep step;
    step.op = ExpressionOp::function;
    step.function = function;
    if (left && takesTwo) {
        if (!take(","))
            return fail(ErrorCode::missingOperand, m_at);
        const Step right = sum();
        const Step both = right ? added(ExpressionOp::function, *left, *right, begin) : std::nullopt;
        if (!both)
            return std::nullopt;
        step = m_expression.steps.back(); // added() checked the units and converted
        m_expression.steps.pop_back();
        step.function = function;
    } else if (left) {
        left = pure(*left, begin);
        if (!left)
            return std::nullopt;
        step.left = *left;
    }
    skipBlanks();
    if (!left)
        return std::nullopt;
    if (!take(")"))
        return rest().empty() ? fail(ErrorCode::missingBracket, open, "(") : failAtStray();
    --m_depth;
    return add(std::move(step), begin);
}

} // namespace cw
