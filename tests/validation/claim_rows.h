// SPDX-License-Identifier: GPL-3.0-or-later
// Reads claims/claims.csv: claims of five articles, recomputed and judged by hand. The words of its columns are explained in
// the README beside it.
#pragma once

#include "db/store/builder/csv.h"

#include <QFile>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace cw::validation {

struct ClaimRow {
    QString id; // "C138"
    bool isRecomputable = false;
    double low = 0.0; // of the recomputed figure, in the row's unit
    double high = 0.0;
    QString unit;
    QString verdict; // "holds", "within range", "inconsistent", "not checkable"
    QStringList slips;
    QString remark;
};

// In which unit of ours a figure of the row is, where the words of its unit hide a factor.
inline double factorOf(const QString& rowUnit)
{
    return rowUnit.startsWith(QStringLiteral("million ")) ? 1e6 : 1.0;
}

inline std::vector<ClaimRow> readClaimRows(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const std::string text = file.readAll().toStdString();
    const std::string header = text.substr(0, text.find_first_of("\r\n"));
    std::vector<catalog_build::Problem> problems;
    std::map<std::string, std::size_t> columns;
    const QStringList names = QString::fromStdString(header).split(u',');
    for (const QString& name : names)
        columns.emplace(name.toStdString(), columns.size());
    std::vector<ClaimRow> rows;
    for (const auto& csvRow : catalog_build::readCsv(text, header, path.toStdString(), problems)) {
        const auto field = [&](const char* column) {
            return QString::fromStdString(csvRow.fields[columns.at(column)]);
        };
        const QString value = field("recomputed_value");
        ClaimRow row;
        row.id = field("id");
        row.isRecomputable = field("recomputable") != QStringLiteral("no");
        row.low = value.section(QStringLiteral(".."), 0, 0).toDouble();
        row.high = value.contains(QStringLiteral("..")) ? value.section(QStringLiteral(".."), 1).toDouble()
                                                        : row.low;
        row.unit = field("recomputed_unit");
        row.verdict = field("verdict");
        row.slips = field("slip_codes").split(u'+', Qt::SkipEmptyParts);
        row.remark = field("remark");
        rows.push_back(row);
    }
    return problems.empty() ? rows : std::vector<ClaimRow>{};
}

} // namespace cw::validation
