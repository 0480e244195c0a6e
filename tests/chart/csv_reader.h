// SPDX-License-Identifier: GPL-3.0-or-later
// Reads CSV as RFC 4180 has it, written apart from the writer that it checks. Shared by tests/chart and tests/export.
#pragma once

#include <QString>
#include <QStringList>

#include <string>

namespace cw::tests {

inline QList<QStringList> readCsv(const std::string& bytes)
{
    QList<QStringList> lines;
    QStringList fields;
    QString field;
    bool quoted = false;
    const QString text = QString::fromStdString(bytes);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (quoted) {
            if (c != QLatin1Char('"'))
                field += c;
            else if (i + 1 < text.size() && text.at(i + 1) == QLatin1Char('"'))
                field += text.at(++i);
            else
                quoted = false;
        } else if (c == QLatin1Char('"')) {
            quoted = true;
        } else if (c == QLatin1Char(',')) {
            fields.append(field);
            field.clear();
        } else if (c == QLatin1Char('\n')) {
            fields.append(field);
            field.clear();
            lines.append(fields);
            fields.clear();
        } else if (c != QLatin1Char('\r')) {
            field += c;
        }
    }
    return lines;
}

} // namespace cw::tests
