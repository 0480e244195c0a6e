// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of a table of claims.
#include "app/cli/check_file.h"

#include "app/cli/session.h"
#include "app/engine/units/quantity_text.h"
#include "app/models/error_text.h"
#include "db/store/builder/csv.h"

#include <algorithm>
#include <array>

namespace cw::cli {

namespace {

constexpr std::array kNeeded{"id", "expression", "claimed_low", "claimed_high", "unit", "kind"};

// One row with its fields by name.
class Fields {
public:
    Fields(const catalog_build::CsvTable& table, const catalog_build::CsvRow& row)
        : m_table(table)
        , m_row(row)
    {
    }

    [[nodiscard]] std::string text(const char* column) const
    {
        const auto at = std::find(m_table.columns.begin(), m_table.columns.end(), column);
        return at == m_table.columns.end()
            ? std::string()
            : m_row.fields[static_cast<std::size_t>(at - m_table.columns.begin())];
    }

    [[nodiscard]] int line() const { return m_row.line; }

private:
    const catalog_build::CsvTable& m_table;
    const catalog_build::CsvRow& m_row;
};

// The number in a column; the sentence goes to `trouble` where it is none.
double numberIn(const Fields& fields, const char* column, const std::string& text, QString& trouble)
{
    const auto read = readQuantity(text);
    Error error{ErrorCode::notANumber, column, text, {}};
    if (read && read.value().unit.empty())
        return read.value().value;
    if (!read)
        error = {read.error().code, column, text, read.error().limit};
    if (trouble.isEmpty())
        trouble = CliText::tr("line %1: %2").arg(fields.line()).arg(errorText(error));
    return 0.0;
}

template <class Key>
void readKey(const Fields& fields, const char* column, std::optional<Key> (*find)(std::string_view),
             const QString& choices, Key& value, QString& trouble)
{
    const std::string text = fields.text(column);
    if (text.empty())
        return;
    if (const auto found = find(text))
        value = *found;
    else if (trouble.isEmpty()) // the first one is what is told
        trouble = CliText::tr("line %1: %2")
                      .arg(fields.line())
                      .arg(errorText({ErrorCode::unknownChoice, column, text, choices.toStdString()}));
}

ClaimRow claimRow(const Fields& fields)
{
    const QString kinds = QStringLiteral("measured, estimate, what-if, forecast");
    ClaimRow row;
    Claim& claim = row.claim;
    claim.id = fields.text("id");
    claim.expression = fields.text("expression");
    claim.per = fields.text("per");
    claim.plausible = fields.text("plausible");
    claim.missing = claim.missingZh = fields.text("missing");
    readKey(fields, "kind", &findClaimKind, kinds, claim.kind, row.trouble);
    readKey(fields, "told_as", &findClaimKind, kinds, claim.toldAs, row.trouble);
    if (claim.expression.empty() && claim.missing.empty() && row.trouble.isEmpty())
        row.trouble = CliText::tr("line %1: %2")
                          .arg(fields.line())
                          .arg(errorText({ErrorCode::emptyText, "expression", {}, {}}));
    const std::string low = fields.text("claimed_low");
    const std::string high = fields.text("claimed_high");
    if (low.empty() && high.empty())
        return row;
    ClaimedValue value;
    value.low = numberIn(fields, "claimed_low", low.empty() ? high : low, row.trouble);
    value.high = numberIn(fields, "claimed_high", high.empty() ? low : high, row.trouble);
    value.unit = fields.text("unit");
    readKey(fields, "bound", &findClaimBound, QStringLiteral("at-least, at-most"), value.bound, row.trouble);
    if (value.high < value.low && row.trouble.isEmpty())
        row.trouble = CliText::tr("line %1: %2")
                          .arg(fields.line())
                          .arg(errorText({ErrorCode::highBelowLow, "claimed_high", high, low}));
    claim.claimed = value;
    return row;
}

} // namespace

ClaimFile claimsIn(const std::string& text, const std::string& name)
{
    ClaimFile file;
    std::vector<catalog_build::Problem> problems;
    const catalog_build::CsvTable table = catalog_build::readCsvTable(text, name, problems);
    for (const auto& problem : problems) {
        ClaimRow row; // stands in the list all the same
        row.trouble = CliText::tr("%1, line %2: %3")
                          .arg(QString::fromStdString(problem.file))
                          .arg(problem.line)
                          .arg(QString::fromStdString(problem.text));
        file.rows.push_back(std::move(row));
    }
    QStringList absent;
    for (const char* column : kNeeded)
        if (std::find(table.columns.begin(), table.columns.end(), column) == table.columns.end())
            absent << QString::fromLatin1(column);
    if (!absent.isEmpty()) {
        file.trouble = CliText::tr("%1: the first line has to name the columns %2; missing: %3.")
                           .arg(QString::fromStdString(name),
                                QStringLiteral("id, expression, claimed_low, claimed_high, unit, kind"),
                                absent.join(QStringLiteral(", ")));
        return file;
    }
    for (const auto& row : table.rows)
        file.rows.push_back(claimRow(Fields(table, row)));
    return file;
}

} // namespace cw::cli
