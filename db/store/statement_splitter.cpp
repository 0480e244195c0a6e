// SPDX-License-Identifier: GPL-3.0-or-later
// A scanner over SQL: quotes, comments, words and semicolons.
#include "db/store/statement_splitter.h"

#include <algorithm>
#include <cctype>

namespace cw {

namespace {

bool isWordCharacter(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) || c == '_' || static_cast<unsigned char>(c) >= 0x80;
}

bool isBlank(char c)
{
    return std::isspace(static_cast<unsigned char>(c));
}

class Scanner {
public:
    explicit Scanner(std::string_view sql)
        : m_sql(sql)
    {
    }

    std::optional<std::vector<std::string>> statements()
    {
        while (m_at < m_sql.size())
            if (!step())
                return std::nullopt;
        endStatement();
        if (m_depth != 0)
            return std::nullopt;
        return std::move(m_statements);
    }

private:
    // Takes one token. False when it does not end.
    bool step()
    {
        const char c = m_sql[m_at];
        if (startsWith("--"))
            return skipTo("\n", true);
        if (startsWith("/*"))
            return skipTo("*/", false);
        if (c == '\'' || c == '"' || c == '`')
            return takeQuoted(c);
        if (c == '[')
            return takeQuoted(']');
        if (isWordCharacter(c))
            takeWord();
        else if (c == ';' && m_depth == 0)
            endStatement();
        else
            m_statement += c;
        if (!isWordCharacter(c))
            ++m_at;
        return true;
    }

    [[nodiscard]] bool startsWith(std::string_view text) const
    {
        return m_sql.substr(m_at).starts_with(text);
    }

    bool skipTo(std::string_view end, bool mayEndWithFile)
    {
        const auto found = m_sql.find(end, m_at + 2);
        m_at = found == std::string_view::npos ? m_sql.size() : found + end.size();
        m_statement += ' ';
        return found != std::string_view::npos || mayEndWithFile;
    }

    // A doubled quote inside ends one and begins the next, which comes to the same.
    bool takeQuoted(char end)
    {
        const auto found = m_sql.find(end, m_at + 1);
        if (found == std::string_view::npos)
            return false;
        m_statement += m_sql.substr(m_at, found + 1 - m_at);
        m_at = found + 1;
        return true;
    }

    void takeWord()
    {
        const std::size_t begin = m_at;
        while (m_at < m_sql.size() && isWordCharacter(m_sql[m_at]))
            ++m_at;
        std::string word(m_sql.substr(begin, m_at - begin));
        m_statement += word;
        std::transform(word.begin(), word.end(), word.begin(),
                       [](unsigned char c) { return std::toupper(c); });
        noteWord(word);
    }

    // CREATE [TEMP|TEMPORARY] TRIGGER … BEGIN … END, in which CASE … END may stand.
    void noteWord(const std::string& word)
    {
        ++m_words;
        m_creates = m_words == 1 ? word == "CREATE" : m_creates;
        if (m_creates && m_words <= 3 && word == "TRIGGER")
            m_isTrigger = true;
        if (!m_isTrigger)
            return;
        if (word == "BEGIN" || (word == "CASE" && m_depth > 0))
            ++m_depth;
        else if (word == "END" && m_depth > 0)
            --m_depth;
    }

    void endStatement()
    {
        const auto first = std::find_if_not(m_statement.begin(), m_statement.end(), isBlank);
        const auto last = std::find_if_not(m_statement.rbegin(), m_statement.rend(), isBlank).base();
        if (first < last)
            m_statements.emplace_back(first, last);
        m_statement.clear();
        m_words = 0;
        m_creates = m_isTrigger = false;
    }

    std::string_view m_sql;
    std::size_t m_at = 0;
    std::string m_statement;
    std::vector<std::string> m_statements;
    int m_words = 0;
    int m_depth = 0;
    bool m_creates = false;
    bool m_isTrigger = false;
};

} // namespace

std::optional<std::vector<std::string>> splitStatements(std::string_view sql)
{
    return Scanner(sql).statements();
}

} // namespace cw
