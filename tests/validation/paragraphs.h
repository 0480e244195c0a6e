// SPDX-License-Identifier: GPL-3.0-or-later
// Reads tests/validation/data/extract_*.txt: paragraphs, each with the quantities that are to be found in it.
#pragma once

#include <QFile>
#include <QString>
#include <QStringList>

#include <vector>

namespace cw::validation {

struct ExpectedQuantity {
    double low = 0.0;
    double high = 0.0;
    QString unit;
    QString per; // empty: not said
};

struct Paragraph {
    QString name; // "en 01 a plain newspaper sentence"
    QString text;
    std::vector<ExpectedQuantity> expected;

    [[nodiscard]] bool isChinese() const { return name.startsWith(QLatin1String("zh")); }
};

// "= 85..134 TWh year"
inline ExpectedQuantity expectedQuantity(const QString& line)
{
    const QStringList words = line.mid(2).split(u' ');
    const QStringList ends = words.value(0).split(QStringLiteral(".."));
    return {ends.first().toDouble(), ends.last().toDouble(), words.value(1), words.value(2)};
}

inline std::vector<Paragraph> readParagraphs(const QString& file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qPrintable(file));
    std::vector<Paragraph> paragraphs;
    for (const QString& line : QString::fromUtf8(source.readAll()).split(u'\n')) {
        if (line.startsWith(QLatin1String("## ")))
            paragraphs.push_back({line.mid(3), {}, {}});
        else if (paragraphs.empty())
            continue; // the head of the file
        else if (line.startsWith(QLatin1String("= ")))
            paragraphs.back().expected.push_back(expectedQuantity(line));
        else
            paragraphs.back().text += line + u'\n';
    }
    return paragraphs;
}

} // namespace cw::validation
