// SPDX-License-Identifier: GPL-3.0-or-later
// RFC 4180 as the catalog's tables use it, and the rule that every figure has a source.
// Reads the tables with its own eyes, on purpose: the builder's reader could be wrong in the same way.
#pragma once

#include "tests/architecture/source_file.h"

#include <QSet>

namespace cw::architecture {

[[nodiscard]] inline QList<QStringList> readCsv(const QString& text)
{
    QList<QStringList> rows;
    QStringList row;
    QString field;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted) {
            if (c != u'"')
                field += c;
            else if (i + 1 < text.size() && text[i + 1] == u'"')
                field += text[++i];
            else
                quoted = false;
        } else if (c == u'"') {
            quoted = true;
        } else if (c == u',' || c == u'\n') {
            row += field;
            field.clear();
            if (c == u'\n') {
                rows += row;
                row.clear();
            }
        } else if (c != u'\r') {
            field += c;
        }
    }
    if (!field.isEmpty() || !row.isEmpty())
        rows += row += field;
    return rows;
}

// `sources`: sources.csv; `figures`: one of the *_figures.csv.
[[nodiscard]] inline QList<Finding> figuresHaveSources(const SourceFile& sources, const SourceFile& figures)
{
    QSet<QString> known;
    const auto sourceRows = readCsv(sources.text);
    for (qsizetype i = 1; i < sourceRows.size(); ++i)
        known += sourceRows[i].value(0);

    const auto rows = readCsv(figures.text);
    const auto column = rows.isEmpty() ? -1 : rows.first().indexOf(QStringLiteral("source"));
    if (column < 0)
        return {Finding{figures.path, 1, "no column named source"}};
    QList<Finding> found;
    for (qsizetype i = 1; i < rows.size(); ++i) {
        const QString id = rows[i].value(column);
        if (!known.contains(id))
            found += Finding{figures.path, static_cast<int>(i) + 1, "names no existing source: '" + id + "'"};
    }
    return found;
}

} // namespace cw::architecture
