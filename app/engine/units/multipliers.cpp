// SPDX-License-Identifier: GPL-3.0-or-later
// The multipliers of English and Chinese numbers.
#include "app/engine/units/multipliers.h"

#include <array>
#include <cctype>

namespace cw {

namespace {

struct Multiplier {
    std::string_view word;
    double factor;
};

// Longest first where one begins with another.
constexpr std::array kMultipliers{
    Multiplier{"万亿", 1e12},   Multiplier{"萬億", 1e12},     Multiplier{"百万", 1e6},
    Multiplier{"百萬", 1e6},    Multiplier{"千万", 1e7},      Multiplier{"千萬", 1e7},
    Multiplier{"十亿", 1e9},    Multiplier{"十億", 1e9},      Multiplier{"百亿", 1e10},
    Multiplier{"百億", 1e10},   Multiplier{"千亿", 1e11},     Multiplier{"千億", 1e11},
    Multiplier{"十万", 1e5},    Multiplier{"十萬", 1e5},      Multiplier{"万", 1e4},
    Multiplier{"萬", 1e4},      Multiplier{"亿", 1e8},        Multiplier{"億", 1e8},
    Multiplier{"千", 1e3},      Multiplier{"thousand", 1e3},  Multiplier{"million", 1e6},
    Multiplier{"billion", 1e9}, Multiplier{"trillion", 1e12}, Multiplier{"mio", 1e6},
    Multiplier{"mln", 1e6},     Multiplier{"bn", 1e9},
};

std::string_view withoutBlanks(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t\r\n");
    return first == std::string_view::npos ? std::string_view{} : text.substr(first);
}

// "bnx" is no billion, and 千瓦时 is a unit: its 千 is no thousand.
bool wordGoesOn(std::string_view word, std::string_view rest)
{
    if (word == "千")
        return rest.substr(0, 3) == "瓦" || rest.substr(0, 3) == "克";
    const bool isLatin = word.front() >= 'a' && word.front() <= 'z';
    const bool goesOn = !rest.empty() && std::isalnum(static_cast<unsigned char>(rest.front())) != 0;
    return isLatin && goesOn;
}

} // namespace

double takeMultipliers(std::string_view& rest)
{
    double factor = 1.0;
    for (bool found = true; found;) {
        found = false;
        rest = withoutBlanks(rest);
        for (const Multiplier& m : kMultipliers) {
            if (rest.substr(0, m.word.size()) == m.word && !wordGoesOn(m.word, rest.substr(m.word.size()))) {
                factor *= m.factor;
                rest.remove_prefix(m.word.size());
                found = true;
                break;
            }
        }
    }
    return factor;
}

} // namespace cw
