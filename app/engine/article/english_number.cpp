// SPDX-License-Identifier: GPL-3.0-or-later
// Number words by their values.
#include "app/engine/article/english_number.h"

#include "app/engine/article/phrasebook.h"

#include <array>

namespace cw::article {

namespace {

struct Word {
    Text word;
    double value;
};

constexpr std::array kSmall{
    Word{U"one", 1},        Word{U"two", 2},       Word{U"three", 3},     Word{U"four", 4},
    Word{U"five", 5},       Word{U"six", 6},       Word{U"seven", 7},     Word{U"eight", 8},
    Word{U"nine", 9},       Word{U"ten", 10},      Word{U"eleven", 11},   Word{U"twelve", 12},
    Word{U"thirteen", 13},  Word{U"fourteen", 14}, Word{U"fifteen", 15},  Word{U"sixteen", 16},
    Word{U"seventeen", 17}, Word{U"eighteen", 18}, Word{U"nineteen", 19}, Word{U"twenty", 20},
    Word{U"thirty", 30},    Word{U"forty", 40},    Word{U"fifty", 50},    Word{U"sixty", 60},
    Word{U"seventy", 70},   Word{U"eighty", 80},   Word{U"ninety", 90},
};

constexpr std::array kMultipliers{
    Word{U"hundred", 100}, Word{U"thousand", 1e3},  Word{U"million", 1e6},
    Word{U"billion", 1e9}, Word{U"trillion", 1e12}, Word{U"mn", 1e6},
    Word{U"bn", 1e9},      Word{U"tn", 1e12},       Word{U"mln", 1e6},
};

// Two to nine of them.
constexpr std::array kOpen{
    Word{U"tens of", 10},          Word{U"hundreds of", 100},      Word{U"thousands of", 1e3},
    Word{U"millions of", 1e6},     Word{U"billions of", 1e9},      Word{U"trillions of", 1e12},
    Word{U"thousands", 1e3},       Word{U"millions", 1e6},         Word{U"billions", 1e9},
    Word{U"several hundred", 100}, Word{U"several thousand", 1e3}, Word{U"several million", 1e6},
    Word{U"several billion", 1e9}, Word{U"a few hundred", 100},    Word{U"a few thousand", 1e3},
    Word{U"a few million", 1e6},   Word{U"a few billion", 1e9},
};

constexpr std::array kWhole{
    Word{U"half a million", 5e5},
    Word{U"half a billion", 5e8},
    Word{U"half a trillion", 5e11},
    Word{U"a hundred", 100},
    Word{U"a thousand", 1e3},
    Word{U"a million", 1e6},
    Word{U"a billion", 1e9},
    Word{U"a trillion", 1e12},
    Word{U"a dozen", 12},
    Word{U"half a dozen", 6},
    Word{U"a quarter of a million", 2.5e5},
};

Phrasebook bookOf(std::span<const Word> words)
{
    std::vector<Phrasebook::Entry> entries;
    for (std::size_t i = 0; i < words.size(); ++i)
        entries.push_back({std::u32string(words[i].word), i});
    return Phrasebook(std::move(entries));
}

// The value of the word that stands at `at`, which is moved behind it; 0 where there is none.
double take(const Phrasebook& book, std::span<const Word> words, Text text, std::size_t& at)
{
    const auto match = book.at(text, at);
    if (!match)
        return 0.0;
    at += match->length;
    return words[match->id].value;
}

std::size_t skipJoint(Text text, std::size_t at)
{
    return charAt(text, at) == U'-' ? at + 1 : skipBlanks(text, at);
}

// "tens of thousands of": both together; 0 where there is none.
double takeOpen(Text text, std::size_t& at)
{
    static const Phrasebook book = bookOf(kOpen);
    double scale = take(book, kOpen, text, at);
    std::size_t next = skipBlanks(text, at);
    const double by = scale > 0 ? take(book, kOpen, text, next) : 0.0;
    if (by == 0.0)
        return scale;
    at = next;
    return scale * by;
}

// "twenty-five", "one hundred and fifty thousand", "two and a half million".
double takeCardinal(Text text, std::size_t& at, double& scale)
{
    static const Phrasebook book = bookOf(kSmall);
    double total = 0.0;
    double section = take(book, kSmall, text, at);
    if (section == 0.0)
        return 0.0;
    constexpr int kMostWords = 16;
    for (int i = 0; i < kMostWords; ++i) {
        std::size_t next = skipJoint(text, at);
        if (startsWith(text, next, U"and a half"))
            next += 10, section += 0.5, at = next;
        std::size_t end = at;
        if (const double by = readEnglishMultiplier(text, end); by > 1.0) {
            at = end;
            scale *= by;
            if (by > 100) {
                total += section * by;
                section = 0.0;
            } else {
                section *= by;
            }
            continue;
        }
        if (scale > 1.0 && startsWith(text, next, U"and "))
            next += 4;
        const double more = take(book, kSmall, text, next);
        const bool fits = more > 0 && (scale > 1.0 || (section >= 20 && section < 100 && more < 10));
        if (!fits)
            return total + section;
        section += more;
        at = next;
    }
    return total + section;
}

} // namespace

double readEnglishMultiplier(Text text, std::size_t& end)
{
    static const Phrasebook book = bookOf(kMultipliers);
    std::size_t at = skipJoint(text, end);
    if (!isLatin(charAt(text, at)))
        return 1.0;
    if (at == end && isLatin(charAt(text, at - 1)))
        return 1.0;
    const double by = take(book, kMultipliers, text, at);
    if (by == 0.0)
        return 1.0;
    end = at;
    std::size_t next = skipJoint(text, at);
    const double again = next > at ? take(book, kMultipliers, text, next) : 0.0; // "hundred million"
    if (again == 0.0)
        return by;
    end = next;
    return by * again;
}

std::optional<WrittenNumber> readEnglishNumber(Text text, std::size_t at)
{
    if (!isLatin(charAt(text, at)) || isLatin(charAt(text, at - 1)))
        return std::nullopt;
    static const Phrasebook whole = bookOf(kWhole);
    WrittenNumber number;
    number.spelled = true;
    number.end = at;
    if (const double scale = takeOpen(text, number.end); scale > 0) {
        number.low = 2 * scale;
        number.high = 9 * scale;
        return number;
    }
    double value = take(whole, kWhole, text, number.end);
    if (value > 0)
        value *= readEnglishMultiplier(text, number.end);
    else
        value = takeCardinal(text, number.end, number.scale);
    if (value == 0.0)
        return std::nullopt;
    number.low = value;
    number.high = value;
    return number;
}

} // namespace cw::article
