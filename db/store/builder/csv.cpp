// SPDX-License-Identifier: GPL-3.0-or-later
// A CSV reader that knows the line of everything it reads.
#include "db/store/builder/csv.h"

#include <QStringDecoder>

#include <array>

namespace cw::catalog_build {

namespace {

class CsvReader {
public:
    CsvReader(std::string_view text, const std::string& file, std::vector<Problem>& problems, char separator)
        : m_text(text)
        , m_separator(separator)
        , m_ends{separator, '\r', '\n', '\0'}
        , m_file(file)
        , m_problems(problems)
    {
    }

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] double share() const
    {
        return static_cast<double>(m_at) / static_cast<double>(m_text.size());
    }

    CsvRow row()
    {
        CsvRow row{m_line, {}, {}};
        do {
            row.places.push_back(place());
            row.fields.push_back(field());
        } while (take(m_separator));
        if (take('\r') && !atEnd() && m_text[m_at] != '\n')
            report("a carriage return inside the row");
        if (take('\n'))
            ++m_line;
        return row;
    }

private:
    bool take(char c)
    {
        if (atEnd() || m_text[m_at] != c)
            return false;
        ++m_at;
        return true;
    }

    void report(const char* what) { m_problems.push_back({m_file, m_line, what, place().column}); }

    // Of the next character.
    CsvPlace place()
    {
        for (; m_counted < m_at; ++m_counted) {
            const char c = m_text[m_counted];
            const bool continues = (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; // of UTF-8
            if (c == '\n')
                m_place = {m_place.line + 1, 1};
            else if (!continues)
                ++m_place.column;
        }
        return m_place;
    }

    std::string field()
    {
        if (take('"'))
            return quotedField();
        const auto end = std::min(m_text.find_first_of(m_ends.data(), m_at), m_text.size());
        std::string text(m_text.substr(m_at, end - m_at));
        m_at = end;
        if (text.find('"') != std::string::npos)
            report("a quote inside an unquoted field");
        return text;
    }

    // Behind the opening quote.
    std::string quotedField()
    {
        const CsvPlace begin = place();
        std::string text;
        while (!atEnd()) {
            const char c = m_text[m_at++];
            if (c == '"' && !take('"')) {
                const auto end = std::min(m_text.find_first_of(m_ends.data(), m_at), m_text.size());
                if (end != m_at)
                    report("text behind a closing quote");
                m_at = end;
                return text;
            }
            m_line += c == '\n' ? 1 : 0;
            text += c;
        }
        m_problems.push_back({m_file, begin.line, "a quote that does not end", begin.column - 1});
        return text;
    }

    std::string_view m_text;
    char m_separator;
    std::array<char, 4> m_ends; // of a field without quotes
    std::size_t m_at = 0;
    std::size_t m_counted = 0; // up to where m_place has come
    CsvPlace m_place;
    int m_line = 1;
    const std::string& m_file;
    std::vector<Problem>& m_problems;
};

bool isUtf8(std::string_view text)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = decoder(QByteArrayView(text.data(), static_cast<qsizetype>(text.size())));
    return !decoder.hasError() && !decoded.contains(QChar::Null);
}

std::string joined(const std::vector<std::string>& fields)
{
    std::string text;
    for (const std::string& field : fields)
        text += (text.empty() ? "" : ",") + field;
    return text;
}

} // namespace

CsvTable readCsvTable(std::string_view text, const std::string& file, std::vector<Problem>& problems,
                      char separator, const ReadOn& readOn)
{
    constexpr std::size_t kOften = 1000; // rows
    if (!isUtf8(text)) {
        problems.push_back({file, 0, "not UTF-8 text"});
        return {};
    }
    CsvReader reader(text, file, problems, separator);
    CsvRow header = reader.row();
    CsvTable table{std::move(header.fields), {}};
    for (std::size_t rows = 1; !reader.atEnd(); ++rows) {
        if (readOn && rows % kOften == 0 && !readOn(reader.share()))
            break;
        CsvRow row = reader.row();
        if (row.fields.size() == table.columns.size())
            table.rows.push_back(std::move(row));
        else
            problems.push_back({file, row.line,
                                std::to_string(row.fields.size()) + " fields instead of "
                                    + std::to_string(table.columns.size()),
                                row.places.front().column});
    }
    return table;
}

std::vector<CsvRow> readCsv(std::string_view text, std::string_view columns, const std::string& file,
                            std::vector<Problem>& problems)
{
    CsvTable table = readCsvTable(text, file, problems);
    if (!table.columns.empty() && joined(table.columns) != columns) {
        problems.push_back({file, 1, "the columns must be " + std::string(columns)});
        return {};
    }
    return std::move(table.rows);
}

} // namespace cw::catalog_build
