// SPDX-License-Identifier: GPL-3.0-or-later
// Reading a document: the file is checked first, then every row; what does not fit is named, never guessed.
#include "app/engine/uncertainty/range_text.h"
#include "db/store/connection.h"
#include "db/store/document_claims.h"
#include "db/store/document_file.h"
#include "db/store/document_keys.h"
#include "db/store/document_rows.h"
#include "db/store/file_check.h"

#include <cmath>

namespace cw {

namespace {

namespace keys = document_keys;

// Reads one file. Each step gives the first fault that it finds.
class Reader {
public:
    explicit Reader(const Connection& connection)
        : m_connection(connection)
    {
    }

    Result<DocumentContents> read()
    {
        using Step = Status (Reader::*)();
        for (const Step step :
             {&Reader::checkPages, &Reader::readVersion, &Reader::readComparison, &Reader::readScenarios,
              &Reader::readInputs, &Reader::readCorrelations, &Reader::readView, &Reader::readPresets,
              &Reader::readOwnClaims, &Reader::readReport})
            if (const Status status = (this->*step)(); !status)
                return status.error();
        return std::move(m_contents);
    }

private:
    [[nodiscard]] Error damaged(const std::string& what, const std::string& limit = {}) const
    {
        return {ErrorCode::fileDamaged, pathText(m_connection.path()), what, limit};
    }

    // Fills `rows` from a query.
    template <class T>
    Status fetch(std::vector<T>& rows, const char* sql, T (*readRow)(const Row&))
    {
        auto found = m_connection.rows<T>(QString::fromLatin1(sql), {}, readRow);
        if (!found)
            return found.error();
        rows = found.takeValue();
        return Done{};
    }

    Status checkPages()
    {
        std::vector<std::string> findings;
        const Status status =
            fetch<std::string>(findings, "PRAGMA quick_check(1)", [](const Row& r) { return r.text(0); });
        if (!status)
            return status;
        if (findings != std::vector<std::string>{"ok"})
            return damaged(findings.empty() ? "quick_check" : findings.front());
        bool broken = false;
        const Status links = m_connection.eachRow(QStringLiteral("PRAGMA foreign_key_check"), {},
                                                  [&](const Row&) { broken = true; });
        if (links && broken)
            return damaged("a row points to one that is not there");
        return links;
    }

    // A file of version 1 has no ranges, before 3 there were no claims, before 4 no template of a report. It is read as it
    // is: reading never changes a file.
    Status readVersion()
    {
        return m_connection.eachRow(QStringLiteral("PRAGMA user_version"), {},
                                    [&](const Row& r) { m_version = r.integer(0); });
    }

    Status readComparison()
    {
        std::vector<ComparisonRow> rows;
        const Status status = fetch<ComparisonRow>(
            rows,
            hasRanges() ? "SELECT title, baseline, written_by, seed FROM comparison"
                        : "SELECT title, baseline, written_by, 1 FROM comparison",
            [](const Row& r) {
                return ComparisonRow{r.text(0), r.optionalInteger(1), r.text(2), r.integer(3)};
            });
        if (!status)
            return status;
        if (rows.size() != 1)
            return damaged("no comparison");
        m_contents.comparison.title = rows.front().title;
        m_contents.comparison.baseline = toId(rows.front().baseline);
        m_contents.comparison.seed = static_cast<std::uint64_t>(rows.front().seed);
        m_writtenBy = rows.front().writtenBy;
        return Done{};
    }

    Status readScenarios()
    {
        Comparison& comparison = m_contents.comparison;
        const Status status = fetch(
            comparison.scenarios,
            "SELECT number, name, note, style, shown, parent FROM scenario ORDER BY position", readScenario);
        if (!status)
            return status;
        for (const Scenario& s : comparison.scenarios) {
            if (s.style < 0 || s.style >= kStyleCount)
                return damaged("style of \"" + s.name + '"');
            if (s.parent && !mayInherit(comparison, s.id, *s.parent))
                return damaged("\"" + s.name + "\" inherits from itself");
        }
        return Done{};
    }

    Status readInputs()
    {
        std::vector<InputRow> rows;
        const Status status = fetch(
            rows,
            hasRanges() ? "SELECT scenario, parameter, known, number, choice, origin, preset_kind, preset_id,"
                          " source, grade, range FROM input"
                        : "SELECT scenario, parameter, known, number, choice, origin, preset_kind, preset_id,"
                          " source, grade, NULL FROM input",
            readInput);
        if (!status)
            return status;
        for (const InputRow& row : rows)
            if (const Status added = addInput(row); !added)
                return added;
        return Done{};
    }

    Status addInput(const InputRow& row)
    {
        Scenario* scenario = findScenario(m_contents.comparison, {row.scenario});
        if (!scenario)
            return damaged(row.parameter + ": no such scenario");
        const auto id = findParameter(row.parameter);
        if (!id)
            return unknownKey(row.parameter);
        const auto point = pointOf(row, *id);
        if (!point)
            return point.error();
        const auto origin = keys::find<OriginKind>(keys::kOrigins, row.origin);
        const auto grade = findGrade(row.grade);
        if (!origin || (!grade && !row.grade.empty()))
            return damaged('"' + scenario->name + "\" " + row.parameter + ": origin");
        const auto range = rangeOf(row, *id);
        if (!range)
            return range.error();
        scenario->values[*id] = {
            point.value(), {*origin, row.presetKind, row.presetId, row.source, grade}, range.value()};
        return Done{};
    }

    Result<std::optional<Distribution>> rangeOf(const InputRow& row, ParameterId id)
    {
        if (row.range.empty())
            return std::optional<Distribution>{};
        const auto range = readRangeText(row.range);
        const std::string what = row.parameter + ": range " + shortened(row.range);
        if (!range || !row.known)
            return damaged(what);
        if (const Status status = checkRange(id, range.value()); !status)
            return damaged(what, status.error().limit);
        return std::optional(range.value());
    }

    Status readCorrelations()
    {
        if (!hasRanges())
            return Done{};
        std::vector<CorrelationRow> rows;
        const Status status = fetch<CorrelationRow>(
            rows, "SELECT a, b, rho FROM correlation ORDER BY position", [](const Row& r) {
                return CorrelationRow{r.text(0), r.text(1), r.number(2)};
            });
        if (!status)
            return status;
        for (const CorrelationRow& row : rows)
            if (const Status added = addCorrelation(row); !added)
                return added;
        return Done{};
    }

    Status addCorrelation(const CorrelationRow& row)
    {
        const auto a = findParameter(row.a);
        const auto b = findParameter(row.b);
        if (!a || !b)
            return unknownKey("correlation of " + row.a + " and " + row.b);
        if (a == b || !(std::abs(row.rho) < 1.0))
            return damaged("correlation of " + row.a + " and " + row.b);
        m_contents.comparison.correlations.push_back({*a, *b, row.rho});
        return Done{};
    }

    Result<double> pointOf(const InputRow& row, ParameterId id)
    {
        const auto options = choiceOptions(id);
        if (!row.known && options.empty())
            return kUnknown;
        if (options.empty()) {
            if (!row.number)
                return damaged(row.parameter + ": no number");
            const auto checked = checkedValue(id, *row.number);
            if (!checked)
                return damaged(row.parameter + " = " + checked.error().value, checked.error().limit);
            return checked;
        }
        for (std::size_t i = 0; i < options.size(); ++i)
            if (row.choice == options[i].id)
                return static_cast<double>(i);
        return unknownKey(row.parameter + " = " + row.choice);
    }

    [[nodiscard]] Error unknownKey(const std::string& key) const
    {
        return unknownWord(m_connection.path(), m_writtenBy, key);
    }

    Status readView()
    {
        std::vector<Pair> rows;
        const Status status = fetch<Pair>(rows, "SELECT key, value FROM view", [](const Row& r) {
            return Pair{r.text(0), r.text(1)};
        });
        if (!status)
            return status;
        for (const Pair& row : rows)
            if (!setView(row.key, row.value))
                return unknownKey("view " + row.key + " = " + row.value);
        return Done{};
    }

    bool setView(const std::string& key, const std::string& value)
    {
        CompareView& view = m_contents.view;
        const auto set = [](auto& target, const auto& found) {
            if (found)
                target = *found;
            return found.has_value();
        };
        const auto metric = [&](Dimension dimension) {
            const auto found = findMetric(value);
            return found && metricRow(*found).dimension == dimension ? found : std::nullopt;
        };
        if (key == "per")
            return set(view.per, findPer(value));
        if (key == "display")
            return set(view.display, keys::find<Display>(keys::kDisplays, value));
        if (key == "stacking")
            return set(view.stacking, keys::find<Stacking>(keys::kStackings, value));
        if (key == "carbon")
            return set(view.carbon, metric(Dimension::carbon));
        if (key == "water")
            return set(view.water, metric(Dimension::water));
        if (key == "cost")
            return set(view.cost, metric(Dimension::money));
        if (key == "homes")
            return set(view.homes, std::optional(value));
        return false;
    }

    Status readPresets()
    {
        const Status sources = fetch(
            m_contents.sources,
            "SELECT id, title, publisher, year, licence, link FROM source ORDER BY position", readSource);
        if (!sources)
            return sources;
        const Status presets =
            fetch(m_contents.presets,
                  "SELECT kind, id, name, name_zh, category, detail, zone, year, note FROM preset"
                  " ORDER BY position",
                  readPreset);
        if (!presets)
            return presets;
        // The position of a preset among the others, which is not its place when a position was left out.
        std::vector<FigureRow> figures;
        const Status status =
            fetch(figures,
                  "SELECT (SELECT count(*) FROM preset p WHERE p.position < f.preset), f.quantity, f.label, "
                  "f.label_zh,"
                  " f.unit, f.value, f.low, f.high, f.year, f.grade, f.source, f.note, f.parameter, f.factor"
                  " FROM figure f ORDER BY f.preset, f.position",
                  readFigure);
        if (!status)
            return status;
        for (FigureRow& row : figures) {
            if (row.preset >= m_contents.presets.size())
                return damaged("a figure without its preset");
            if (!row.gradeKnown) // a file can bring a schema of its own, without our check
                return damaged("a figure's grade");
            m_contents.presets[row.preset].figures.push_back(std::move(row.figure));
        }
        return Done{};
    }

    Status readOwnClaims()
    {
        if (m_version < 3)
            return Done{};
        auto claims = readClaims(m_connection, m_writtenBy);
        if (!claims)
            return claims.error();
        m_contents.claims = claims.takeValue();
        return Done{};
    }

    // Which blocks there are is the report's business: a file may name one of a newer program.
    Status readReport()
    {
        if (m_version < 4)
            return Done{};
        std::vector<ReportTemplate> rows;
        if (const Status status = fetch<ReportTemplate>(
                rows, "SELECT title, author, introduction, language FROM report",
                [](const Row& r) {
                    return ReportTemplate{r.text(0), r.text(1), r.text(2), r.text(3), {}};
                });
            !status)
            return status;
        if (rows.size() != 1)
            return damaged("no template of a report");
        m_contents.report = std::move(rows.front());
        return fetch<std::string>(m_contents.report.blocks,
                                  "SELECT block FROM report_block ORDER BY position",
                                  [](const Row& r) { return r.text(0); });
    }

    [[nodiscard]] bool hasRanges() const { return m_version >= 2; }

    const Connection& m_connection;
    DocumentContents m_contents;
    std::string m_writtenBy;
    std::int64_t m_version = 0;
};

} // namespace

Result<DocumentContents> readDocument(const QString& path)
{
    if (const Status status = checkFile(path, kDocumentSchema); !status)
        return status.error();
    const auto connection = Connection::open(path, Connection::Access::readOnly);
    if (!connection)
        return connection.error();
    return Reader(*connection.value()).read();
}

} // namespace cw
