// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a document's tables as the reader takes them, before anything is checked. By the order of the columns in
// the queries of document_reader.cpp.
#pragma once

#include "app/engine/scenario/preset.h"
#include "db/store/connection.h"

#include "cw_version.h"

#include <QVersionNumber>

#include <optional>
#include <string>

namespace cw {

struct InputRow {
    std::int64_t scenario = 0;
    std::string parameter;
    bool known = false;
    std::optional<double> number;
    std::string choice; // empty for numbers
    std::string origin;
    std::string presetKind;
    std::string presetId;
    std::string source;
    std::string grade; // empty: none
    std::string range; // empty: none
};

struct CorrelationRow {
    std::string a;
    std::string b;
    double rho = 0.0;
};

struct ComparisonRow {
    std::string title;
    std::optional<std::int64_t> baseline;
    std::string writtenBy;
    std::int64_t seed = 1;
};

struct Pair {
    std::string key;
    std::string value;
};

struct FigureRow {
    std::size_t preset = 0;
    Figure figure;
    bool gradeKnown = false;
};

inline std::optional<ScenarioId> toId(std::optional<std::int64_t> number)
{
    if (!number)
        return std::nullopt;
    return ScenarioId{*number};
}

// A word that we do not know: the file is a newer program's, or damaged.
inline Error unknownWord(const QString& path, const std::string& writtenBy, const std::string& word)
{
    const auto theirs = QVersionNumber::fromString(toQt(writtenBy));
    const auto ours = QVersionNumber::fromString(QStringLiteral(CW_VERSION));
    if (theirs > ours)
        return {ErrorCode::fileFromNewer, pathText(path), writtenBy, CW_VERSION};
    return {ErrorCode::fileDamaged, pathText(path), "unknown: " + word, ""};
}

inline std::string textOrEmpty(const Row& row, int column)
{
    return row.isNull(column) ? std::string() : row.text(column);
}

inline Scenario readScenario(const Row& row)
{
    return {{row.integer(0)},
            row.text(1),
            row.text(2),
            row.smallInteger(3),
            row.integer(4) != 0,
            toId(row.optionalInteger(5)),
            {}};
}

inline InputRow readInput(const Row& row)
{
    return {row.integer(0),      row.text(1),         row.integer(2) != 0, row.optionalNumber(3),
            textOrEmpty(row, 4), row.text(5),         row.text(6),         row.text(7),
            row.text(8),         textOrEmpty(row, 9), textOrEmpty(row, 10)};
}

inline Source readSource(const Row& row)
{
    return {row.text(0), row.text(1), row.text(2), row.smallInteger(3), row.text(4), row.text(5)};
}

inline Preset readPreset(const Row& row)
{
    return {row.text(0), row.text(1), row.text(2),         row.text(3), row.text(4),
            row.text(5), row.text(6), row.smallInteger(7), row.text(8), {}};
}

inline FigureRow readFigure(const Row& row)
{
    Figure f;
    f.quantity = row.text(1);
    f.label = row.text(2);
    f.labelZh = row.text(3);
    f.unit = row.text(4);
    f.value = row.number(5);
    f.low = row.optionalNumber(6);
    f.high = row.optionalNumber(7);
    f.year = row.smallInteger(8);
    const auto grade = findGrade(row.text(9));
    f.grade = grade.value_or(Grade::claimed);
    f.source = row.text(10);
    f.note = row.text(11);
    f.parameter = row.text(12);
    f.factor = row.number(13);
    return {static_cast<std::size_t>(row.integer(0)), std::move(f), grade.has_value()};
}

} // namespace cw
