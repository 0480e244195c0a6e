// SPDX-License-Identifier: GPL-3.0-or-later
// Reading and writing of ranges.
#include "app/engine/uncertainty/range_text.h"

#include "app/engine/parameter/parameter_table.h"
#include "app/engine/units/quantity_text.h"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <cmath>
#include <optional>

namespace cw {

namespace {

constexpr const char* kForms =
    "2..4, 3 ± 1, tri(1, 2, 4), pert(1, 2, 4), uniform(1, 4), normal(2, 4), lognormal(2, 4), "
    "discrete(1: 30 %, 2: 70 %)";

Error notARange(std::string_view text)
{
    return {ErrorCode::notARange, {}, shortened(text), kForms};
}

std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t");
    return first == std::string_view::npos ? std::string_view{}
                                           : text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

bool isBareNumber(std::string_view text)
{
    return !trimmed(text).empty() && trimmed(afterNumber(text)).empty();
}

void replaceAll(std::string& text, std::string_view from, std::string_view to)
{
    for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
}

// The signs that stand between numbers, in the forms that a Chinese keyboard gives them.
std::string withPlainSigns(std::string_view typed)
{
    std::string text(trimmed(typed));
    constexpr std::array<std::pair<std::string_view, std::string_view>, 11> table{{
        {"（", "("},
        {"）", ")"},
        {"，", ","},
        {"、", ","},
        {"：", ":"},
        {"；", ";"},
        {"．．", ".."},
        {"……", ".."},
        {"——", "—"},
        {"～", "~"},
        {"〜", "~"},
    }};
    for (const auto& [from, to] : table)
        replaceAll(text, from, to);
    return text;
}

// Reads the parts of one range in one unit.
class Reader {
public:
    Reader(const std::string& unit, const std::string& assumedUnit)
        : m_unit(unit)
        , m_assumed(assumedUnit)
    {
    }

    // The last part may say the unit for all.
    [[nodiscard]] Result<std::vector<double>> read(const std::vector<std::string_view>& parts) const
    {
        std::vector<double> values;
        const std::string shared = afterNumber(parts.back());
        for (const std::string_view part : parts) {
            std::string text(trimmed(part));
            if (isBareNumber(text))
                text += shared;
            const auto value = readQuantityIn(text, m_unit, m_assumed);
            if (!value)
                return value.error();
            values.push_back(value.value());
        }
        return values;
    }

    [[nodiscard]] const std::string& unit() const { return m_unit; }

private:
    const std::string& m_unit;
    const std::string& m_assumed;
};

// The two sides of a separator that stands behind the first character (a leading minus is a sign).
struct Sides {
    std::string_view left;
    std::string_view right;
};

std::optional<Sides> splitAt(std::string_view text, std::span<const std::string_view> separators)
{
    for (const std::string_view separator : separators) {
        const auto at = text.find(separator, 1);
        if (text.size() > 1 && at != std::string_view::npos)
            return Sides{text.substr(0, at), text.substr(at + separator.size())};
    }
    return std::nullopt;
}

// "2-4 Wh": a hyphen is a separator only between a bare number and a digit; elsewhere it is a sign, or part of a unit.
std::optional<Sides> splitAtHyphen(std::string_view text)
{
    for (auto at = text.find('-', 1); at != std::string_view::npos; at = text.find('-', at + 1)) {
        const Sides sides{text.substr(0, at), trimmed(text.substr(at + 1))};
        const bool digitFollows =
            !sides.right.empty() && sides.right.front() >= '0' && sides.right.front() <= '9';
        if (digitFollows && isBareNumber(sides.left))
            return sides;
    }
    return std::nullopt;
}

// By semicolons where there is one, so that numbers may be grouped: "tri(1,000; 2,000; 4,000)".
std::vector<std::string_view> splitList(std::string_view text)
{
    const char separator = text.find(';') == std::string_view::npos ? ',' : ';';
    std::vector<std::string_view> parts;
    for (std::size_t from = 0;;) {
        const auto at = text.find(separator, from);
        parts.push_back(trimmed(text.substr(from, at == std::string_view::npos ? at : at - from)));
        if (at == std::string_view::npos)
            return parts;
        from = at + 1;
    }
}

struct Form {
    std::string_view name;
    std::size_t numbers;
    Result<Distribution> (*make)(const std::vector<double>& v);
};

constexpr std::array kNamedForms{
    Form{"uniform", 2, [](const std::vector<double>& v) { return uniformBetween(v[0], v[1]); }},
    Form{"tri", 3, [](const std::vector<double>& v) { return triangular(v[0], v[1], v[2]); }},
    Form{"triangular", 3, [](const std::vector<double>& v) { return triangular(v[0], v[1], v[2]); }},
    Form{"pert", 3, [](const std::vector<double>& v) { return pert(v[0], v[1], v[2]); }},
    Form{"normal", 2, [](const std::vector<double>& v) { return normalBetween(v[0], v[1]); }},
    Form{"lognormal", 2, [](const std::vector<double>& v) { return lognormalBetween(v[0], v[1]); }},
};

// "1: 30 %, 2: 70 %"
Result<Distribution> readDiscrete(std::string_view inside, std::string_view whole, const Reader& reader)
{
    std::vector<std::string_view> values;
    std::vector<double> weights;
    for (const std::string_view part : splitList(inside)) {
        const auto colon = part.find(':');
        if (colon == std::string_view::npos)
            return notARange(whole);
        const auto weight = readQuantityIn(part.substr(colon + 1), "1", "1");
        if (!weight)
            return weight.error();
        values.push_back(part.substr(0, colon));
        weights.push_back(weight.value());
    }
    auto read = reader.read(values);
    if (!read)
        return read.error();
    return discrete(read.takeValue(), std::move(weights));
}

// "tri(1, 2, 4) Wh": a unit may stand behind the bracket.
Result<Distribution> readNamed(std::string_view text, std::size_t open, const Reader& reader)
{
    const auto close = text.rfind(')');
    if (close == std::string_view::npos || close < open)
        return notARange(text);
    std::string name(trimmed(text.substr(0, open)));
    std::transform(name.begin(), name.end(), name.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    const std::string_view inside = text.substr(open + 1, close - open - 1);
    const std::string unitBehind(trimmed(text.substr(close + 1)));
    if (name == "discrete")
        return unitBehind.empty() ? readDiscrete(inside, text, reader) : notARange(text);
    const auto form =
        std::find_if(kNamedForms.begin(), kNamedForms.end(), [&](const Form& f) { return f.name == name; });
    auto parts = splitList(inside);
    if (form == kNamedForms.end() || parts.size() != form->numbers)
        return notARange(text);
    const std::string last = std::string(parts.back()) + (unitBehind.empty() ? "" : " " + unitBehind);
    parts.back() = last;
    const auto values = reader.read(parts);
    if (!values)
        return values.error();
    return form->make(values.value());
}

Result<Distribution> readBetween(const Sides& sides, const Reader& reader)
{
    const auto ends = reader.read({sides.left, sides.right});
    if (!ends)
        return ends.error();
    const double low = ends.value()[0];
    const double high = ends.value()[1];
    return low > 0.0 && high > 0.0 ? lognormalBetween(low, high) : normalBetween(low, high);
}

// "3 Wh ± 10 %": a share of the middle, where the input itself is no share.
std::optional<double> shareOf(std::string_view text, const std::string& unit)
{
    const auto asUnit = readQuantityIn(text, unit, unit);
    const auto share = readQuantityIn(text, "1", "1");
    if (asUnit || !share || !trimmed(text).ends_with('%'))
        return std::nullopt;
    return share.value();
}

Result<Distribution> readAround(const Sides& sides, const Reader& reader)
{
    const auto share = shareOf(sides.right, reader.unit());
    const auto read = share ? reader.read({sides.left}) : reader.read({sides.left, sides.right});
    if (!read)
        return read.error();
    const double middle = read.value()[0];
    const double half = share ? std::abs(middle) * *share : read.value()[1];
    return normalBetween(middle - half, middle + half);
}

// What was typed as one of the forms of the header; nothing when it is none of them but may be a point.
std::optional<Result<Distribution>> readForm(std::string_view typed, const Reader& reader)
{
    constexpr std::array<std::string_view, 3> around{"±", "+/-", "+-"};
    constexpr std::array<std::string_view, 8> between{"..", "…", "–", "—", " to ", "~", "至", "到"};
    if (const auto open = typed.find('('); open != std::string_view::npos)
        return readNamed(typed, open, reader);
    const auto spread = splitAt(typed, around);
    auto ends = spread ? spread : splitAt(typed, between);
    if (!ends)
        ends = splitAtHyphen(typed);
    if (!ends)
        return std::nullopt;
    if (trimmed(ends->left).empty() || trimmed(ends->right).empty())
        return notARange(typed);
    return spread ? readAround(*ends, reader) : readBetween(*ends, reader);
}

} // namespace

Result<Distribution> readRange(std::string_view text, const std::string& unit, const std::string& assumedUnit)
{
    if (text.size() > kLongestQuantityText)
        return Error{ErrorCode::textTooLong, {}, shortened(text), std::to_string(kLongestQuantityText)};
    const Reader reader(unit, assumedUnit);
    if (auto form = readForm(withPlainSigns(text), reader))
        return *std::move(form);
    const auto point = readQuantityIn(text, unit, assumedUnit);
    if (!point)
        return point.error();
    return pointAt(point.value());
}

Result<Distribution> readRangeText(std::string_view text)
{
    const std::string noUnit = "1";
    const Reader reader(noUnit, noUnit);
    if (const auto open = text.find('('); open != std::string_view::npos)
        return readNamed(text, open, reader);
    return notARange(text);
}

Status checkRange(ParameterId id, const Distribution& range)
{
    if (parameterRow(id).kind != ParameterKind::number && range.kind != DistributionKind::point)
        return Error{ErrorCode::unknownChoice, parameterRow(id).key, shortened(rangeText(range)), {}};
    const RangeEnds ends = endsOf(range);
    for (const double end : {ends.low, ends.high})
        if (const auto checked = checkedValue(id, end); !checked)
            return checked.error();
    return Done{};
}

Result<Distribution> readParameterRange(ParameterId id, std::string_view text)
{
    const ParameterRow& row = parameterRow(id);
    auto range = readRange(text, row.unit, row.unit);
    if (!range) {
        Error error = range.error();
        error.where = row.key;
        return error;
    }
    if (const Status status = checkRange(id, range.value()); !status)
        return status.error();
    return range;
}

Result<TypedInput> readInput(ParameterId id, std::string_view text)
{
    const auto point = readParameter(id, text);
    if (point)
        return TypedInput{point.value(), std::nullopt};
    if (parameterRow(id).kind != ParameterKind::number)
        return point.error();
    auto range = readParameterRange(id, text);
    if (!range)
        return range.error();
    return TypedInput{medianOf(range.value()), range.takeValue()};
}

namespace {

// The shortest text that reads back to the same bits.
std::string exactly(double value)
{
    std::array<char, 32> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value).ptr;
    return {buffer.data(), end};
}

std::string call(const char* name, std::initializer_list<double> numbers)
{
    std::string text = std::string(name) + '(';
    for (const double number : numbers)
        text += (text.back() == '(' ? "" : ", ") + exactly(number);
    return text + ')';
}

} // namespace

std::string rangeText(const Distribution& d)
{
    switch (d.kind) {
    case DistributionKind::point: return exactly(d.a);
    case DistributionKind::uniform: return call("uniform", {d.a, d.b});
    case DistributionKind::triangular: return call("tri", {d.a, d.b, d.c});
    case DistributionKind::pert: return call("pert", {d.a, d.b, d.c});
    case DistributionKind::normal: return call("normal", {d.a, d.b});
    case DistributionKind::lognormal: return call("lognormal", {d.a, d.b});
    case DistributionKind::discrete: break;
    }
    std::string text = "discrete(";
    for (std::size_t i = 0; i < d.values.size(); ++i)
        text += (i > 0 ? ", " : "") + exactly(d.values[i]) + ": " + exactly(d.weights[i]);
    return text + ')';
}

} // namespace cw
