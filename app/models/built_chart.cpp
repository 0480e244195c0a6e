// SPDX-License-Identifier: GPL-3.0-or-later
// What all charts have in common.
#include "app/models/built_chart.h"

#include "app/models/source_line.h"

#include <QStringList>

namespace cw {

// Chinese has no blank between two sentences.
QString joinedSentences(QStringList sentences, Language language)
{
    sentences.removeAll(QString());
    return sentences.join(language == Language::chinese ? QString() : QStringLiteral(" "));
}

chart::ChartTexts commonTexts(const CompareInput& input, const Compared& compared,
                              std::span<const Metric> metrics)
{
    chart::ChartTexts texts;
    texts.language = languageTag(input.language);
    const std::vector<std::string> read = sourcesRead(compared, metrics, input.view.per);
    const QString mark = documentMark(input.comparison);
    texts.source = sourceLine(read, input.sources, input.catalogVersion, mark, input.date).toStdString();
    texts.sources = sourceList(read, input.sources, input.catalogVersion, mark, input.date);
    return texts;
}

} // namespace cw
