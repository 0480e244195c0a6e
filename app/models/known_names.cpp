// SPDX-License-Identifier: GPL-3.0-or-later
// Runs of words that may be names, and the first of them that the catalog knows.
#include "app/models/known_names.h"

#include <QStringList>

#include <algorithm>
#include <cctype>
#include <utility>
#include <vector>

namespace cw {

namespace {

bool isNameCharacter(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '-' || c == '.';
}

// Every run of up to three words of a text that holds a capital letter or a digit: "GPT-3", "Llama 3 70B".
std::vector<std::string> possibleNames(const std::string& text)
{
    std::vector<std::string> words;
    std::string word;
    for (const char c : text + ' ') {
        if (isNameCharacter(c)) {
            word += c;
        } else if (!word.empty()) {
            while (!word.empty() && (word.back() == '.' || word.back() == '-'))
                word.pop_back();
            words.push_back(std::exchange(word, {}));
        }
    }
    std::vector<std::string> names;
    for (std::size_t length : {3U, 2U, 1U})
        for (std::size_t i = 0; i + length <= words.size(); ++i) {
            std::string name = words[i];
            for (std::size_t k = 1; k < length; ++k)
                name += ' ' + words[i + k];
            const bool isName = std::any_of(name.begin(), name.end(), [](char c) {
                return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            });
            if (isName && name.size() >= 2)
                names.push_back(std::move(name));
        }
    return names;
}

// Where a name fits several items that say the same ("A100": 40 and 80 GB, both 400 W), the first of them.
std::optional<std::string> firstOfAgreeing(const FigureFinder& figures, const FigureName& name,
                                           const Error& error)
{
    std::optional<std::string> first;
    std::optional<double> value;
    for (const QString& id :
         QString::fromStdString(error.limit).split(QStringLiteral(", "), Qt::SkipEmptyParts)) {
        const auto found = figures.find({name.kind, id.toStdString(), name.quantity, {}});
        const bool isMeant = id.contains(QString::fromStdString(name.item), Qt::CaseInsensitive);
        if (!found || !isMeant || (value && *value != found.value().value))
            return std::nullopt;
        value = found.value().value;
        first = first.value_or(id.toStdString());
    }
    return first;
}

} // namespace

std::optional<std::string> knownName(const FigureFinder& figures, const char* kind, const char* quantity,
                                     const std::string& text)
{
    for (const std::string& name : possibleNames(text)) {
        const FigureName figure{kind, name, quantity, {}};
        const auto found = figures.find(figure);
        if (found)
            return name;
        if (const auto several = firstOfAgreeing(figures, figure, found.error()))
            return several;
    }
    return std::nullopt;
}

} // namespace cw
