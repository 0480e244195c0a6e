// SPDX-License-Identifier: GPL-3.0-or-later
// Reading the fields of a CSV file.
#include "db/store/builder/csv_file.h"

#include <QFile>
#include <QRegularExpression>

#include <charconv>
#include <cmath>

namespace cw::catalog_build {

bool matches(const std::string& text, const char* pattern)
{
    const QRegularExpression expression(QRegularExpression::anchoredPattern(QString::fromLatin1(pattern)));
    return expression.match(QString::fromStdString(text)).hasMatch();
}

std::vector<std::string> splitList(const std::string& text)
{
    std::vector<std::string> parts;
    for (const QString& part : QString::fromStdString(text).split(QLatin1Char(';'), Qt::SkipEmptyParts))
        if (!part.trimmed().isEmpty())
            parts.push_back(part.trimmed().toStdString());
    return parts;
}

std::string quoted(const std::string& text)
{
    return '"' + text.substr(0, 60) + '"';
}

CsvFile::CsvFile(const QString& folder, std::string name, std::string_view columns,
                 std::vector<Problem>& problems)
    : m_name(std::move(name))
    , m_problems(problems)
{
    QFile file(folder + QLatin1Char('/') + QString::fromStdString(m_name));
    if (file.open(QIODevice::ReadOnly))
        m_rows = readCsv(file.readAll().toStdString(), columns, m_name, problems);
    else
        problems.push_back({m_name, 0, "missing or not readable"});
}

void CsvFile::report(const CsvRow& row, const std::string& text) const
{
    m_problems.push_back({m_name, row.line, text});
}

std::optional<double> CsvFile::number(const CsvRow& row, std::size_t column, const char* what) const
{
    const std::string& text = row.fields[column];
    double value = 0.0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error == std::errc() && end == text.data() + text.size() && std::isfinite(value))
        return value;
    report(row, std::string(what) + ' ' + quoted(text) + " is not a number");
    return std::nullopt;
}

std::optional<double> CsvFile::numberOrEmpty(const CsvRow& row, std::size_t column, const char* what) const
{
    if (row.fields[column].empty())
        return std::nullopt;
    return number(row, column, what);
}

int CsvFile::year(const CsvRow& row, std::size_t column) const
{
    const std::string& text = row.fields[column];
    if (text.empty())
        return 0;
    if (matches(text, "(18|19|20|21)[0-9]{2}"))
        return std::stoi(text);
    report(row, "year " + quoted(text) + " is not a year");
    return 0;
}

void CsvFile::required(const CsvRow& row, std::size_t column, const char* what) const
{
    if (row.fields[column].empty())
        report(row, std::string(what) + " is empty");
}

bool CsvFile::newKey(const CsvRow& row, const std::string& key, std::set<std::string>& seen) const
{
    if (!matches(key, "[a-z0-9][a-z0-9._-]*")) {
        report(row, "key " + quoted(key) + " is not lower-case letters, digits, '-', '.' and '_'");
        return false;
    }
    if (seen.insert(key).second)
        return true;
    report(row, "key " + quoted(key) + " is there twice");
    return false;
}

} // namespace cw::catalog_build
