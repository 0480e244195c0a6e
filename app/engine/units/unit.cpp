// SPDX-License-Identifier: GPL-3.0-or-later
// cw::Unit over UDUNITS-2.
#include "app/engine/units/unit.h"

#include "app/engine/units/unit_table.h"

#include <udunits2.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <iostream>
#include <mutex>
#include <sstream>

namespace cw {

namespace {

constexpr std::size_t kLongestUnitText = 64;

std::mutex& unitMutex()
{
    static std::mutex mutex;
    return mutex;
}

std::shared_ptr<ut_unit> owned(ut_unit* unit)
{
    return {unit, [](ut_unit* u) {
                if (u)
                    ut_free(u);
            }};
}

void addNames(ut_unit* unit, const UnitRow& row)
{
    ut_map_symbol_to_unit(row.symbol, UT_UTF8, unit);
    ut_map_unit_to_symbol(unit, row.symbol, UT_UTF8);
    std::istringstream aliases(row.aliases);
    for (std::string alias; aliases >> alias;)
        ut_map_symbol_to_unit(alias.c_str(), UT_UTF8, unit);
}

ut_system* makeSystem()
{
    ut_set_error_message_handler(ut_ignore);
    ut_system* system = ut_new_system();
    constexpr std::array<std::pair<const char*, double>, 8> prefixes{{{"m", 1e-3},
                                                                      {"k", 1e3},
                                                                      {"M", 1e6},
                                                                      {"G", 1e9},
                                                                      {"T", 1e12},
                                                                      {"P", 1e15},
                                                                      {"E", 1e18},
                                                                      {"u", 1e-6}}};
    for (const auto& [symbol, value] : prefixes)
        ut_add_symbol_prefix(system, symbol, value);
    for (const UnitRow& row : unitRows()) {
        ut_unit* unit =
            *row.definition ? ut_parse(system, row.definition, UT_UTF8) : ut_new_base_unit(system);
        if (!unit) {
            std::cerr << "unit table: cannot define " << row.symbol << '\n';
            std::abort();
        }
        addNames(unit, row);
        ut_free(unit); // the names hold their own copies
    }
    return system;
}

ut_system* unitSystem()
{
    static ut_system* const system = makeSystem(); // lives as long as the program
    return system;
}

void replaceAll(std::string& text, std::string_view from, std::string_view to)
{
    for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
}

// Chinese and typographic words become symbols; "a / b" becomes "a/b", since a blank means a product to UDUNITS.
std::string normalised(std::string_view text)
{
    std::string out(text);
    for (const UnitWord& word : unitWords())
        replaceAll(out, word.word, word.symbol);
    replaceAll(out, " /", "/");
    replaceAll(out, "/ ", "/");
    const auto first = out.find_first_not_of(' ');
    if (first == std::string::npos)
        return {};
    out = out.substr(first, out.find_last_not_of(' ') - first + 1);
    return out.front() == '/' ? '1' + out : out; // "/d" is "1/d"
}

} // namespace

Result<Unit> Unit::parse(std::string_view text)
{
    const Error unknown{ErrorCode::unknownUnit, {}, shortened(text, kLongestUnitText), {}};
    // Control characters, and the signs of UDUNITS' own language: it would take "kWh)" for kWh.
    const bool isForeign = std::any_of(text.begin(), text.end(), [](char c) {
        return (c >= 0 && c < ' ') || c == '(' || c == ')' || c == '@';
    });
    if (text.size() > kLongestUnitText || isForeign)
        return unknown;
    const std::string symbol = normalised(text);
    const std::scoped_lock lock(unitMutex());
    ut_unit* unit = symbol.empty() ? ut_get_dimensionless_unit_one(unitSystem())
                                   : ut_parse(unitSystem(), symbol.c_str(), UT_UTF8);
    if (!unit)
        return unknown;
    return Unit(owned(unit));
}

Unit Unit::known(std::string_view text)
{
    auto unit = parse(text);
    if (!unit) {
        std::cerr << "unknown unit in a table of the program: " << text << '\n';
        std::abort();
    }
    return unit.takeValue();
}

Unit Unit::operator*(const Unit& other) const
{
    const std::scoped_lock lock(unitMutex());
    return Unit(owned(ut_multiply(m_unit.get(), other.m_unit.get())));
}

Unit Unit::operator/(const Unit& other) const
{
    const std::scoped_lock lock(unitMutex());
    return Unit(owned(ut_divide(m_unit.get(), other.m_unit.get())));
}

Unit Unit::inverse() const
{
    const std::scoped_lock lock(unitMutex());
    return Unit(owned(ut_invert(m_unit.get())));
}

bool Unit::convertibleTo(const Unit& other) const
{
    const std::scoped_lock lock(unitMutex());
    // UDUNITS also calls reciprocal units convertible (s and 1/s): a quotient without dimension is what is meant.
    const auto quotient = owned(ut_divide(m_unit.get(), other.m_unit.get()));
    return quotient && ut_is_dimensionless(quotient.get());
}

double Unit::factorTo(const Unit& other) const
{
    const std::scoped_lock lock(unitMutex());
    const auto quotient = owned(ut_divide(m_unit.get(), other.m_unit.get()));
    const auto one = owned(ut_get_dimensionless_unit_one(unitSystem()));
    cv_converter* converter = quotient ? ut_get_converter(quotient.get(), one.get()) : nullptr;
    if (!converter)
        return std::nan("");
    const double factor = cv_convert_double(converter, 1.0);
    cv_free(converter);
    return factor;
}

bool Unit::same(const Unit& other) const
{
    return convertibleTo(other) && std::abs(factorTo(other) - 1.0) < 1e-12;
}

std::string Unit::describe() const
{
    const std::scoped_lock lock(unitMutex());
    std::array<char, 128> buffer{};
    const int written = ut_format(m_unit.get(), buffer.data(), buffer.size(), UT_UTF8);
    return written > 0 ? std::string(buffer.data()) : std::string("?");
}

} // namespace cw
