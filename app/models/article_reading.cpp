// SPDX-License-Identifier: GPL-3.0-or-later
// Quantities, places, contradictions.
#include "app/models/article_reading.h"

#include "app/engine/article/letters.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace cw {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(cw::ArticleReading)
};

constexpr int kLongestLine = 5000;

// How many characters of a QString the bytes [from, to) take: two where UTF-8 takes four.
int charactersIn(std::string_view text, std::size_t from, std::size_t to)
{
    int count = 0;
    for (std::size_t i = from; i < to && i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        count += (byte & 0xC0U) == 0x80U ? 0 : byte >= 0xF0U ? 2 : 1;
    }
    return count;
}

// One pass over the text: mentions stand in its order.
std::vector<CharacterPart> placesOf(const std::string& text, const std::vector<Mention>& mentions)
{
    std::vector<CharacterPart> places;
    std::size_t at = 0;
    int character = 0;
    for (const Mention& mention : mentions) {
        if (mention.begin < at) { // inside the one before
            at = 0;
            character = 0;
        }
        character += charactersIn(text, at, mention.begin);
        at = mention.begin;
        places.push_back({character, charactersIn(text, at, at + mention.length)});
    }
    return places;
}

// Whether a line may be broken behind `at`: a Chinese stop, or the blank behind another stop.
bool isSentenceEnd(const QString& text, qsizetype at)
{
    const bool isBlank = text[at] == u' ';
    const qsizetype stop = isBlank ? at - 1 : at;
    if (stop < 0 || (!isBlank && text[stop] < QChar(0x80)))
        return false;
    const auto characterAt = [&](qsizetype i) {
        return i >= 0 && i < text.size() ? static_cast<char32_t>(text[i].unicode()) : U'\0';
    };
    const std::array around{characterAt(stop - 2), characterAt(stop - 1), characterAt(stop),
                            characterAt(stop + 1)};
    return article::endsSentence({around.data(), around.size()}, 2);
}

} // namespace

ArticleReading readArticle(std::string text)
{
    ArticleReading reading;
    reading.text = std::move(text);
    if (reading.text.find_first_not_of(" \t\r\n") == std::string::npos)
        return reading;
    auto mentions = mentionsIn(reading.text);
    if (!mentions) {
        reading.error = mentions.error();
        return reading;
    }
    reading.mentions = mentions.takeValue();
    reading.places = placesOf(reading.text, reading.mentions);
    reading.contradictions = contradictionsIn(reading.mentions);
    return reading;
}

int mentionAt(const ArticleReading& reading, int character)
{
    const auto& places = reading.places;
    const auto after = std::upper_bound(places.begin(), places.end(), character,
                                        [](int c, const CharacterPart& part) { return c < part.begin; });
    if (after == places.begin())
        return -1;
    const auto found = after - 1;
    return character <= found->begin + found->length ? static_cast<int>(found - places.begin()) : -1;
}

QString mentionAndLine(const Mention& mention)
{
    return Texts::tr("%1 in line %2", "1: a quantity as it stands in the text")
        .arg(QString::fromStdString(mention.text).simplified(), QString::number(mention.line));
}

QString withShortLines(const QString& text)
{
    QString broken;
    broken.reserve(text.size());
    qsizetype lineBegin = 0; // in `text`
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        broken += c;
        if (c == u'\n')
            lineBegin = i + 1;
        const bool isLong = i - lineBegin >= kLongestLine;
        const bool isVeryLong = i - lineBegin >= 2 * kLongestLine && !c.isHighSurrogate();
        if ((isLong && isSentenceEnd(text, i)) || isVeryLong) {
            broken += u'\n';
            lineBegin = i + 1;
        }
    }
    return broken;
}

} // namespace cw
