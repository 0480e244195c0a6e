// SPDX-License-Identifier: GPL-3.0-or-later
// One CSV file of the catalog: its rows, what their fields say, and the reporting of what is wrong in one of them.
#pragma once

#include "db/store/builder/csv.h"

#include <QString>

#include <optional>
#include <set>

namespace cw::catalog_build {

[[nodiscard]] bool matches(const std::string& text, const char* pattern);
// In quotes and shortened, for a complaint.
[[nodiscard]] std::string quoted(const std::string& text);
// The parts between semicolons, trimmed, without empty ones.
[[nodiscard]] std::vector<std::string> splitList(const std::string& text);

class CsvFile {
public:
    CsvFile(const QString& folder, std::string name, std::string_view columns,
            std::vector<Problem>& problems);

    [[nodiscard]] const std::vector<CsvRow>& rows() const { return m_rows; }

    void report(const CsvRow& row, const std::string& text) const;
    // A finite number; reports and gives none otherwise.
    std::optional<double> number(const CsvRow& row, std::size_t column, const char* what) const;
    std::optional<double> numberOrEmpty(const CsvRow& row, std::size_t column, const char* what) const;
    // 0 for an empty field.
    int year(const CsvRow& row, std::size_t column) const;
    void required(const CsvRow& row, std::size_t column, const char* what) const;
    // Whether the key can be used: lower-case ASCII and not there before.
    bool newKey(const CsvRow& row, const std::string& key, std::set<std::string>& seen) const;

private:
    std::string m_name;
    std::vector<Problem>& m_problems;
    std::vector<CsvRow> m_rows;
};

} // namespace cw::catalog_build
