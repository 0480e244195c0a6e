// SPDX-License-Identifier: GPL-3.0-or-later
// Separating Chinese characters, and the making of queries.
#include "db/store/search_text.h"

#include <QStringList>

#include <vector>

namespace cw {

namespace {

constexpr int kLongestSearch = 200; // characters; the rest of a pasted text is not looked at

bool isCjk(char32_t c)
{
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul: return true;
    default: return false;
    }
}

bool isWordPart(char32_t c)
{
    return QChar::isLetterOrNumber(c) || QChar::isMark(c);
}

// Runs of word characters; `cjk` says of which of the two kinds each is.
struct Word {
    QString text; // Chinese ones with their blanks
    bool cjk = false;
};

std::vector<Word> wordsOf(const QString& text)
{
    std::vector<Word> words;
    bool open = false;
    const QString folded = text.normalized(QString::NormalizationForm_KC);
    for (const char32_t c : folded.toUcs4()) {
        if (!isWordPart(c)) {
            open = false;
            continue;
        }
        const bool cjk = isCjk(c);
        if (!open || words.back().cjk != cjk)
            words.push_back({{}, cjk});
        else if (cjk)
            words.back().text += QLatin1Char(' ');
        words.back().text += QString::fromUcs4(&c, 1);
        open = true;
    }
    return words;
}

} // namespace

QString separatedText(const QString& text)
{
    QString out;
    const QString folded = text.normalized(QString::NormalizationForm_KC);
    for (const char32_t c : folded.toUcs4()) {
        const QString character = QString::fromUcs4(&c, 1);
        out += isCjk(c) ? QLatin1Char(' ') + character + QLatin1Char(' ') : character;
    }
    return out.simplified();
}

QString matchQuery(const QString& text)
{
    QStringList terms;
    for (const Word& word : wordsOf(text.left(kLongestSearch))) {
        const QString quoted = QLatin1Char('"') + word.text + QLatin1Char('"');
        terms += word.cjk ? quoted : quoted + QLatin1Char('*');
    }
    return terms.join(QLatin1Char(' '));
}

} // namespace cw
