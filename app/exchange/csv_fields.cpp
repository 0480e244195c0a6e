// SPDX-License-Identifier: GPL-3.0-or-later
// Columns by name.
#include "app/exchange/csv_fields.h"

#include "app/exchange/foreign_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <functional>

namespace cw {

class CsvFieldsText {
    Q_DECLARE_TR_FUNCTIONS(cw::CsvFieldsText)
};

namespace {

std::string trimmed(std::string_view text)
{
    constexpr std::string_view kBlanks = " \t\r\n";
    const auto first = text.find_first_not_of(kBlanks);
    if (first == std::string_view::npos)
        return {};
    return std::string(text.substr(first, text.find_last_not_of(kBlanks) - first + 1));
}

// Lower case, "₂" as 2.
std::string plainName(std::string_view name)
{
    constexpr std::string_view kSmallTwo = "₂";
    const std::string whole = trimmed(name);
    std::string plain;
    for (std::size_t at = 0; at < whole.size(); ++at) {
        const char c = whole[at];
        if (whole.compare(at, kSmallTwo.size(), kSmallTwo) == 0) {
            plain += '2';
            at += kSmallTwo.size() - 1;
        } else {
            plain += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        }
    }
    return plain;
}

bool isCalled(const std::string& plain, std::string_view wanted)
{
    return wanted.ends_with('*') ? plain.starts_with(wanted.substr(0, wanted.size() - 1)) : plain == wanted;
}

char separatorOf(std::string_view text)
{
    const std::string_view first = text.substr(0, text.find('\n'));
    const auto times = [&](char c) { return std::count(first.begin(), first.end(), c); };
    return times(';') > times(',') ? ';' : ',';
}

std::string tableWords()
{
    return CsvFieldsText::tr("a table with as many fields in every row as in the first").toStdString();
}

// What would take too much memory.
std::optional<Error> sizeError(std::string_view text, const std::string& name)
{
    if (text.size() > kLargestCsv)
        return Error{ErrorCode::fileTooLarge, name, {}, std::to_string(kLargestCsv)};
    const auto times = [&](char c) {
        return static_cast<std::size_t>(std::count(text.begin(), text.end(), c));
    };
    if (times('\n') > kMostCsvRows || times(',') + times(';') > kMostCsvFields)
        return Error{ErrorCode::tooManyRows, name, {}, std::to_string(kMostCsvRows)};
    return std::nullopt;
}

// Of the work: where its parts end.
constexpr double kChecked = 0.2;
constexpr double kRead = 0.8;

} // namespace

CsvFields::CsvFields(std::string_view text, std::string name, const KeepGoing& keepGoing)
    : m_name(std::move(name))
    , m_keepGoing(keepGoing)
{
    m_error = sizeError(text, m_name);
    if (m_error)
        return;
    const auto readable = readableText(text, m_name, [this] { return ask(0.0); });
    if (!readable) {
        m_error = readable.error();
        return;
    }
    if (!ask(kChecked))
        return;
    text = readable.value();
    while (text.ends_with('\n') || text.ends_with('\r')) // empty lines at the end are no rows
        text.remove_suffix(1);
    m_separator = separatorOf(text);
    std::vector<catalog_build::Problem> problems;
    m_table = catalog_build::readCsvTable(text, m_name, problems, m_separator, [this](double share) {
        return ask(kChecked + share * (kRead - kChecked));
    });
    if (m_error || problems.empty())
        return;
    const auto& first = problems.front();
    m_error = errorAt(m_name, {first.line, std::max(1, first.column)}, ErrorCode::malformedText, first.text,
                      tableWords());
}

bool CsvFields::ask(double share)
{
    if (!m_error && !m_keepGoing(share))
        fail(ErrorCode::cancelled, {});
    return !m_error;
}

bool CsvFields::goOn()
{
    constexpr std::size_t kOften = 2000; // rows
    return ++m_asked % kOften != 0 ? !m_error : ask(kRead);
}

std::optional<std::size_t> CsvFields::column(std::initializer_list<std::string_view> names) const
{
    for (const std::string_view wanted : names)
        for (std::size_t i = 0; i < m_table.columns.size(); ++i)
            if (isCalled(plainName(m_table.columns[i]), wanted))
                return i;
    return std::nullopt;
}

std::size_t CsvFields::needed(std::initializer_list<std::string_view> names)
{
    if (const auto found = column(names))
        return *found;
    fail(ErrorCode::missingField, *names.begin());
    return 0;
}

std::string CsvFields::text(const Row& row, std::optional<std::size_t> column) const
{
    return column && *column < row.fields.size() ? trimmed(row.fields[*column]) : std::string();
}

std::optional<double> CsvFields::number(const Row& row, std::optional<std::size_t> column)
{
    std::string digits = text(row, column);
    if (digits.empty())
        return std::nullopt;
    if (m_separator == ';') // as spreadsheets of many countries write
        std::replace(digits.begin(), digits.end(), ',', '.');
    double value = 0.0;
    const auto [end, fault] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (fault == std::errc() && end == digits.data() + digits.size() && std::isfinite(value))
        return value;
    fail(row, *column, {ErrorCode::wrongKind, {}, digits, CsvFieldsText::tr("a number").toStdString()});
    return std::nullopt;
}

void CsvFields::fail(const Row& row, std::size_t column, const Error& error)
{
    const auto& place = row.places[column];
    if (!m_error)
        m_error = errorAt(m_name, {place.line, place.column}, error.code, error.value, error.limit);
}

void CsvFields::fail(ErrorCode code, std::string_view value, std::string_view limit)
{
    if (!m_error)
        m_error = errorAt(m_name, {}, code, value, limit);
}

} // namespace cw
