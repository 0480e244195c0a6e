// SPDX-License-Identifier: GPL-3.0-or-later
// A table of another program: its columns by their names, its fields by kind. As with JsonFields the first thing that is wrong
// is kept, and what is asked for afterwards is empty.
#pragma once

#include "app/engine/result.h"
#include "app/engine/uncertainty/sampler.h"
#include "db/store/builder/csv.h"

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

namespace cw {

inline constexpr std::size_t kLargestCsv =
    100'000'000; // bytes: Ember's tables of all countries have half as many
inline constexpr std::size_t kMostCsvRows = 600'000;
inline constexpr std::size_t kMostCsvFields = 12'000'000;

class CsvFields {
public:
    using Row = catalog_build::CsvRow;

    // Separated by commas or semicolons, whichever the first line has more of. Errors: fileTooLarge, tooManyRows, notUtf8,
    // malformedText; cancelled.
    CsvFields(std::string_view text, std::string name, const KeepGoing& keepGoing = neverStop);

    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }
    [[nodiscard]] const std::vector<Row>& rows() const { return m_table.rows; }
    // To be asked before each row: false after an error, and that of the person who cancels is one.
    [[nodiscard]] bool goOn();

    // The first column that has one of the names, in any case ("CO₂" is "CO2"); a name that ends in * is a beginning.
    [[nodiscard]] std::optional<std::size_t> column(std::initializer_list<std::string_view> names) const;
    // The same; missingField, with the first of the names, where there is none.
    [[nodiscard]] std::size_t needed(std::initializer_list<std::string_view> names);

    // Without blanks around it; empty without a column.
    [[nodiscard]] std::string text(const Row& row, std::optional<std::size_t> column) const;
    // Empty for an empty field or without a column. wrongKind for what is no finite number.
    [[nodiscard]] std::optional<double> number(const Row& row, std::optional<std::size_t> column);

    void fail(const Row& row, std::size_t column, const Error& error);
    // About the first line.
    void fail(ErrorCode code, std::string_view value, std::string_view limit = {});

private:
    [[nodiscard]] bool ask(double share);

    std::string m_name;
    KeepGoing m_keepGoing;
    std::size_t m_asked = 0; // for rows
    char m_separator = ',';
    catalog_build::CsvTable m_table;
    std::optional<Error> m_error;
};

} // namespace cw
