// SPDX-License-Identifier: GPL-3.0-or-later
// Reads vectors/peers.csv: one published or computed figure of another calculator or paper in each row, with the inputs
// it was made from.
#pragma once

#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QStringList>

#include <cmath>
#include <optional>

namespace cw::validation {

// Of a figure that is published as a range.
enum class End { low, high };

// "active_params_B=8;batch=64" and the like. A value may be a number, a range, or words.
class PeerInputs {
public:
    PeerInputs() = default;
    explicit PeerInputs(const QString& text)
    {
        const QStringList parts = text.split(u';', Qt::SkipEmptyParts);
        for (const QString& part : parts)
            m_values[part.section(u'=', 0, 0)] = part.section(u'=', 1);
    }

    [[nodiscard]] bool has(const QString& key) const { return m_values.contains(key); }
    [[nodiscard]] bool isEmpty() const { return m_values.isEmpty(); }
    [[nodiscard]] QString text(const QString& key) const { return m_values.value(key); }
    void set(const QString& key, const QString& value) { m_values[key] = value; }

    // NaN when the key is missing or no number: whatever is computed with it then fails to follow.
    [[nodiscard]] double number(const QString& key) const
    {
        bool ok = false;
        const double value = text(key).toDouble(&ok);
        return ok ? value : std::nan("");
    }
    // "1.20" or "1.09-1.14".
    [[nodiscard]] double number(const QString& key, End end) const
    {
        static const QRegularExpression range(R"(^([0-9.]+)-([0-9.]+)$)");
        const auto match = range.match(text(key));
        return match.hasMatch() ? match.captured(end == End::low ? 1 : 2).toDouble() : number(key);
    }
    // The number after a word: "max" of "min=20 max=70", "gwp" of "adpe 9.855e-8,gwp 0.38355", "total" of "total=440 active=…".
    [[nodiscard]] std::optional<double> numberAfter(const QString& key, const QString& word) const
    {
        const QRegularExpression pattern("\\b" + word + "[= ]([0-9.eE+-]+)");
        const auto match = pattern.match(text(key));
        return match.hasMatch() ? std::optional(match.captured(1).toDouble()) : std::nullopt;
    }

private:
    QMap<QString, QString> m_values;
};

struct PeerRow {
    QString id;
    QString peer;
    QString caseName;
    PeerInputs inputs;
    QString output;
    QString printed; // the figure as it stands in the row
    QString unit;
    QString tolerance;
    QString verdict;
    QString note;

    [[nodiscard]] double value() const { return printed.toDouble(); }
};

// Half a unit of the last digit of a figure, relative to it: what its printing allows.
inline double printedTolerance(const QString& printed)
{
    static const QRegularExpression form(R"(^-?([0-9]*)\.?([0-9]*)(?:[eE]([+-]?[0-9]+))?$)");
    const auto match = form.match(printed);
    const double exponent = match.captured(3).toDouble() - static_cast<double>(match.captured(2).size());
    return 0.5 * std::pow(10.0, exponent) / std::abs(printed.toDouble());
}

inline constexpr double kFinest = 1e-9; // nothing is asked for more exactly than that

inline double toleranceOf(const PeerRow& row)
{
    const double stated = row.tolerance.isEmpty() ? printedTolerance(row.printed) : row.tolerance.toDouble();
    return std::max(stated, kFinest);
}

// RFC 4180, as far as the file uses it: quoted fields, doubled quotes, no line ends within a field.
inline QStringList csvFields(const QString& line)
{
    QStringList fields;
    QString field;
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        if (quoted && c == u'"' && i + 1 < line.size() && line[i + 1] == u'"')
            field += line[++i];
        else if (c == u'"')
            quoted = !quoted;
        else if (c == u',' && !quoted)
            fields += std::exchange(field, {});
        else
            field += c;
    }
    return fields << field;
}

// Rows of EcoLogits 0.9.3 name their zone only: its factors are those of the same zone in the rows of 0.9.1.
inline void completeMixes(QList<PeerRow>& rows)
{
    QMap<QString, QString> mixOfZone;
    for (const PeerRow& row : std::as_const(rows))
        if (row.inputs.has("mix"))
            mixOfZone[row.inputs.text("zone")] = row.inputs.text("mix");
    for (PeerRow& row : rows)
        if (row.inputs.has("zone") && !row.inputs.has("mix"))
            row.inputs.set("mix", mixOfZone.value(row.inputs.text("zone")));
}

inline QList<PeerRow> readPeerRows(const QString& path)
{
    QFile file(path);
    QList<PeerRow> rows;
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return rows;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines.mid(1)) {
        const QStringList f = csvFields(line);
        if (f.size() == 11 && f[0].contains(u'-'))
            rows += PeerRow{f[0], f[1], f[2], PeerInputs(f[3]), f[4], f[5], f[6], f[8], f[9], f[10]};
        else
            rows += PeerRow{f[0], QStringLiteral("(damaged row)"), {}, {}, {}, {}, {}, {}, {}, {}};
    }
    completeMixes(rows);
    return rows;
}

} // namespace cw::validation
