// SPDX-License-Identifier: GPL-3.0-or-later
// Reads CSV files, the catalog's and those that a person gives: RFC 4180, UTF-8, a header row.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace cw::catalog_build {

// What is wrong in a file, for the person who edits it. line 0: the file as a whole.
struct Problem {
    std::string file;
    int line = 0;
    std::string text;
    int column = 0; // the character in the line, from 1; 0 where that says nothing
};

struct CsvPlace {
    int line = 1; // both from 1; columns count characters
    int column = 1;
};

struct CsvRow {
    int line = 0; // on which it begins, from 1
    std::vector<std::string> fields;
    std::vector<CsvPlace> places; // where each field begins
};

struct CsvTable {
    std::vector<std::string> columns;
    std::vector<CsvRow> rows; // each with a field for every column
};

// Asked now and then with the share that is read; false stops, and what is read by then is returned.
using ReadOn = std::function<bool(double)>;

// Any table with a header row. Reports rows with another number of fields, quotes out of place or without end, and text that
// is not UTF-8. Rows with a problem are left out.
[[nodiscard]] CsvTable readCsvTable(std::string_view text, const std::string& file,
                                    std::vector<Problem>& problems, char separator = ',',
                                    const ReadOn& readOn = {});

// The rows below the header. Reports a header other than `columns` (separated by commas), and all that readCsvTable reports.
[[nodiscard]] std::vector<CsvRow> readCsv(std::string_view text, std::string_view columns,
                                          const std::string& file, std::vector<Problem>& problems);

} // namespace cw::catalog_build
