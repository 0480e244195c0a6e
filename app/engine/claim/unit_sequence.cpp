// SPDX-License-Identifier: GPL-3.0-or-later
// Reading of units word by word, so that an error can point at the word.
#include "app/engine/claim/unit_sequence.h"

#include "app/engine/units/multipliers.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>

namespace cw {

namespace {

constexpr int kLargestPower = 9;

bool isLetter(char c)
{
    return std::isalpha(static_cast<unsigned char>(c)) || static_cast<unsigned char>(c) >= 0x80 || c == '%'
        || c == '$';
}

std::size_t blanksAt(std::string_view text)
{
    const auto end = text.find_first_not_of(' ');
    return end == std::string_view::npos ? text.size() : end;
}

// Words that join: they are no units.
bool isJoint(std::string_view word)
{
    constexpr std::array<std::string_view, 7> joints{"to", "per", "a", "an", "x", "X", "and"};
    for (const std::string_view joint : joints)
        if (word == joint)
            return true;
    return false;
}

Unit power(const Unit& unit, int exponent)
{
    Unit result = Unit::known("");
    for (int i = 0; i < std::abs(exponent); ++i)
        result = exponent > 0 ? result * unit : result / unit;
    return result;
}

// Reads one sequence from the left to the right.
class Sequence {
public:
    explicit Sequence(std::string_view text)
        : m_text(text)
    {
    }

    // The word at the place with its power, multiplied or divided in. False: no unit is there.
    bool take(bool divided)
    {
        std::string_view word = unitWordAt(rest());
        if (word.empty())
            return false;
        std::size_t length = word.size();
        std::string name(word);
        const std::string_view after = rest().substr(length);
        if (after.starts_with(" CO2") || after.starts_with("-CO2")) { // "kg CO2e" is one unit
            length += 1 + unitWordAt(after.substr(1)).size();
            name += " " + std::string(unitWordAt(after.substr(1)));
        }
        const auto unit = Unit::parse(name);
        if (!unit)
            return false;
        m_at += length;
        const int raisedTo = exponent();
        const Unit raised = power(unit.value(), raisedTo);
        m_unit = divided ? m_unit / raised : m_unit * raised;
        m_name += divided ? "/" : m_name.empty() ? "" : ".";
        m_name += name;
        if (raisedTo != 1)
            m_name += '^' + std::to_string(raisedTo);
        return true;
    }

    // What joins the next word on: nothing at the end of the sequence.
    enum class Joint { none, multiplied, divided, dividedForSure };
    [[nodiscard]] Joint joint()
    {
        const std::string_view text = rest();
        if (text.size() > 1 && text[0] == '/' && isLetter(text[1]))
            return m_at += 1, Joint::dividedForSure;
        if (text.size() > 1 && text[0] == '-' && isLetter(text[1]) && isUnit(text.substr(1)))
            return m_at += 1, Joint::multiplied;
        if (text.size() > 1 && (text[0] == '*' || text[0] == '.') && isUnit(text.substr(1))) // kWh·h
            return m_at += 1, Joint::multiplied;
        const std::size_t blanks = blanksAt(text);
        if (blanks == 0 || blanks == text.size())
            return Joint::none;
        const std::string_view next = text.substr(blanks);
        const std::string_view word = unitWordAt(next);
        const bool divides = word == "per" || word == "a" || word == "an";
        if (divides && next.size() > word.size() + 1 && next[word.size()] == ' '
            && isUnit(next.substr(word.size() + 1)))
            return m_at += blanks + word.size() + 1, Joint::divided;
        if (!isJoint(word) && isUnit(next))
            return m_at += blanks, Joint::multiplied;
        return Joint::none;
    }

    void begin(std::size_t at) { m_at = at; }
    [[nodiscard]] std::size_t at() const { return m_at; }
    [[nodiscard]] UnitSequence result() const { return {m_unit, m_name, m_at}; }

private:
    [[nodiscard]] std::string_view rest() const { return m_text.substr(m_at); }

    // A unit, and not the name of a figure or function: "home(US)".
    static bool isUnit(std::string_view text)
    {
        const std::string_view word = unitWordAt(text);
        return !word.empty() && !text.substr(word.size()).starts_with('(') && Unit::parse(word).ok();
    }

    int exponent()
    {
        const std::string_view text = rest();
        const std::size_t sign = text.starts_with("**") ? 2 : text.starts_with('^') ? 1 : 0;
        if (sign == 0)
            return 1;
        int value = 0;
        const auto [end, failure] = std::from_chars(text.data() + sign, text.data() + text.size(), value);
        const bool isWhole = end == text.data() + text.size() || *end != '.';
        if (failure != std::errc{} || !isWhole || value == 0 || std::abs(value) > kLargestPower)
            return 1; // the reader of the expression meets the sign and says what is wrong
        m_at += static_cast<std::size_t>(end - text.data());
        return value;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    Unit m_unit = Unit::known("");
    std::string m_name;
};

Error unknown(std::string_view text, std::size_t at)
{
    const std::string_view word = unitWordAt(text.substr(at));
    return {ErrorCode::unknownUnit, {}, shortened(word), {}, static_cast<int>(at)};
}

Result<UnitSequence> readOn(std::string_view text, Sequence sequence, bool divided)
{
    if (!sequence.take(divided))
        return unknown(text, sequence.at());
    for (auto joint = sequence.joint(); joint != Sequence::Joint::none; joint = sequence.joint())
        if (!sequence.take(joint != Sequence::Joint::multiplied))
            return unknown(text, sequence.at());
    return sequence.result();
}

} // namespace

std::string_view unitWordAt(std::string_view text)
{
    if (text.empty() || !isLetter(text.front()))
        return {};
    std::size_t end = 1;
    // A digit belongs to a word after a Latin letter only: m3, CO2, but not $5 and 元3.
    const auto goesOn = [&](char c) {
        if (std::isdigit(static_cast<unsigned char>(c)))
            return std::isalnum(static_cast<unsigned char>(text[end - 1])) != 0;
        return isLetter(c) && text[end - 1] != '$';
    };
    while (end < text.size() && goesOn(text[end]))
        ++end;
    return text.substr(0, end);
}

std::optional<Result<UnitSequence>> unitSequenceAt(std::string_view text)
{
    if (unitWordAt(text).empty())
        return std::nullopt;
    return readOn(text, Sequence(text), false);
}

std::optional<Result<UnitSequence>> unitAfterNumber(std::string_view text)
{
    Sequence sequence(text);
    const std::size_t blanks = blanksAt(text);
    const std::string_view rest = text.substr(blanks);
    const std::string_view word = unitWordAt(rest);
    if (rest.size() > 1 && rest[0] == '/' && isLetter(rest[1]) && blanks == 0) {
        const std::string_view next = unitWordAt(rest.substr(1));
        if (rest.substr(1 + next.size()).starts_with('(')) // 1000 kWh/home(US): a quotient
            return std::nullopt;
        sequence.begin(1);
        return readOn(text, sequence, true);
    }
    if (word == "per" || word == "a" || word == "an") {
        const std::size_t next = blanks + word.size() + blanksAt(rest.substr(word.size()));
        if (next < text.size() && isLetter(text[next])) {
            sequence.begin(next);
            return readOn(text, sequence, true);
        }
    }
    if (word.empty() || isJoint(word) || rest.substr(word.size()).starts_with('('))
        return std::nullopt;
    sequence.begin(blanks);
    return readOn(text, sequence, false);
}

bool isPeriod(std::string_view unit)
{
    const auto read = Unit::parse(unit);
    return read && !unit.empty() && read.value().convertibleTo(Unit::known("s"));
}

bool hasPeriod(std::string_view unit)
{
    for (std::size_t from = 0; from <= unit.size();) {
        const auto end = std::min(unit.find_first_of("/.", from), unit.size());
        if (isPeriod(unit.substr(from, end - from)))
            return true;
        from = end + 1;
    }
    return false;
}

Result<ScaledUnit> readScaledUnit(std::string_view text)
{
    std::string_view rest = text;
    ScaledUnit scaled;
    scaled.scale = takeMultipliers(rest);
    while (rest.ends_with(' '))
        rest.remove_suffix(1);
    if (rest.empty() || rest == "1")
        return scaled;
    if (rest.starts_with("1/"))
        rest.remove_prefix(1);
    const std::size_t before = static_cast<std::size_t>(rest.data() - text.data());
    const std::string_view first = unitWordAt(rest);
    const bool isRate =
        rest.front() == '/' || ((first == "per" || first == "a" || first == "an") && first != rest);
    const auto read = isRate ? unitAfterNumber(rest) : unitSequenceAt(rest);
    if (!read || !*read || read->value().length != rest.size()) {
        const int at = read && !*read ? read->error().position
            : read                    ? static_cast<int>(read->value().length)
                                      : 0;
        return Error{ErrorCode::unknownUnit, {}, shortened(text), {}, static_cast<int>(before) + at};
    }
    scaled.unit = read->value().unit;
    return scaled;
}

} // namespace cw
