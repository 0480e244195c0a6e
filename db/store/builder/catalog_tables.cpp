// SPDX-License-Identifier: GPL-3.0-or-later
// Reading and checking the CSV files of the catalog.
#include "db/store/builder/catalog_tables.h"

#include "db/store/builder/claim_tables.h"
#include "db/store/builder/csv_file.h"
#include "db/store/catalog_kinds.h"

#include <QFile>

#include <map>

namespace cw::catalog_build {

namespace {

constexpr std::string_view kSourceColumns = "id,title,publisher,year,licence,link";
constexpr std::string_view kQuantityColumns = "kind,quantity,unit,min,max,label,label_zh,parameter,factor";
constexpr std::string_view kItemColumns = "id,name,name_zh,aliases,category,detail,zone,year,note";
constexpr std::string_view kFigureColumns = "item,quantity,value,low,high,year,grade,source,note";

bool isKind(const std::string& kind)
{
    return std::any_of(kCatalogKinds.begin(), kCatalogKinds.end(),
                       [&](const auto& row) { return kind == row.kind; });
}

class TablesReader {
public:
    TablesReader(QString folder, std::vector<Problem>& problems)
        : m_folder(std::move(folder))
        , m_problems(problems)
    {
    }

    Tables read()
    {
        readVersion();
        readSources();
        readQuantities();
        for (const CatalogKind& kind : kCatalogKinds) {
            readItems(kind);
            readFigures(kind);
        }
        m_tables.claims = readClaims(m_folder, m_sourceIds, m_problems);
        return std::move(m_tables);
    }

private:
    void readVersion()
    {
        QFile file(m_folder + QStringLiteral("/VERSION"));
        if (file.open(QIODevice::ReadOnly))
            m_tables.version = file.readAll().trimmed().toStdString();
        if (!matches(m_tables.version, "20[0-9]{2}-(0[1-9]|1[0-2])"))
            m_problems.push_back({"VERSION", 1, "must hold a year and month such as 2026-11"});
    }

    void readSources()
    {
        const CsvFile file(m_folder, "sources.csv", kSourceColumns, m_problems);
        for (const CsvRow& row : file.rows()) {
            const auto& f = row.fields;
            if (!file.newKey(row, f[0], m_sourceIds))
                continue;
            file.required(row, 1, "title");
            file.required(row, 2, "publisher");
            file.required(row, 3, "year");
            file.required(row, 4, "licence");
            if (!f[5].empty() && !matches(f[5], "(https?://|doi:|docs/)\\S+"))
                file.report(row, "link " + quoted(f[5]) + " is not an address");
            m_tables.sources.push_back({f[0], f[1], f[2], file.year(row, 3), f[4], f[5]});
        }
    }

    void readQuantities()
    {
        const CsvFile file(m_folder, "quantities.csv", kQuantityColumns, m_problems);
        std::set<std::string> seen;
        for (const CsvRow& row : file.rows()) {
            const auto& f = row.fields;
            if (!isKind(f[0]))
                file.report(row, "kind " + quoted(f[0]) + " is not known");
            else if (file.newKey(row, f[0] + '.' + f[1], seen))
                addQuantity(file, row);
        }
    }

    void addQuantity(const CsvFile& file, const CsvRow& row)
    {
        const auto& f = row.fields;
        file.required(row, 2, "unit");
        file.required(row, 5, "label");
        file.required(row, 6, "label_zh");
        const auto minimum = file.number(row, 3, "min");
        const auto maximum = file.number(row, 4, "max");
        const double factor = f[8].empty() ? 1.0 : file.number(row, 8, "factor").value_or(1.0);
        if (minimum && maximum && *minimum > *maximum)
            file.report(row, "min is above max");
        if (factor <= 0.0)
            file.report(row, "factor is not above 0");
        if (!f[7].empty() && !findParameter(f[7]))
            file.report(row, "parameter " + quoted(f[7]) + " is not an input of the engine");
        m_quantities.emplace(std::pair(f[0], f[1]), m_tables.quantities.size());
        m_tables.quantities.push_back(
            {f[0], f[1], f[2], minimum.value_or(0.0), maximum.value_or(0.0), f[5], f[6], f[7], factor});
    }

    void readItems(const CatalogKind& kind)
    {
        const CsvFile file(m_folder, kind.items, kItemColumns, m_problems);
        std::set<std::string> seen;
        m_itemsOfKind.clear();
        for (const CsvRow& row : file.rows()) {
            const auto& f = row.fields;
            if (!file.newKey(row, f[0], seen))
                continue;
            file.required(row, 1, "name");
            m_itemsOfKind[f[0]] = m_tables.items.size();
            m_tables.items.push_back(
                {{kind.kind, f[0], f[1], f[2], f[4], f[5], f[6], file.year(row, 7), f[8], {}},
                 splitList(f[3])});
        }
    }

    void readFigures(const CatalogKind& kind)
    {
        const CsvFile file(m_folder, kind.figures, kFigureColumns, m_problems);
        std::set<std::vector<std::string>> seen;
        for (const CsvRow& row : file.rows()) {
            const auto& f = row.fields;
            if (!seen.insert({f[0], f[1], f[5], f[7]}).second)
                file.report(row, "figure " + f[0] + ' ' + f[1] + ' ' + f[5] + ' ' + f[7] + " is there twice");
            addFigure(file, row, kind.kind);
        }
    }

    void addFigure(const CsvFile& file, const CsvRow& row, const std::string& kind)
    {
        const auto& f = row.fields;
        const auto item = m_itemsOfKind.find(f[0]);
        if (item == m_itemsOfKind.end())
            file.report(row, "item " + quoted(f[0]) + " is not in the items of its kind");
        const auto quantity = m_quantities.find({kind, f[1]});
        if (quantity == m_quantities.end())
            file.report(row, "quantity " + quoted(f[1]) + " of " + kind + " is not in quantities.csv");
        if (!m_sourceIds.contains(f[7]))
            file.report(row,
                        f[7].empty() ? "no source" : "source " + quoted(f[7]) + " is not in sources.csv");
        const auto grade = findGrade(f[6]);
        if (!grade)
            file.report(row, "grade " + quoted(f[6]) + " is not known");
        const auto value = file.number(row, 2, "value");
        const auto low = file.numberOrEmpty(row, 3, "low");
        const auto high = file.numberOrEmpty(row, 4, "high");
        const int year = file.year(row, 5);
        if (!value || !grade || item == m_itemsOfKind.end() || quantity == m_quantities.end())
            return;
        checkNumbers(file, row, *value, low, high, m_tables.quantities[quantity->second]);
        m_tables.items[item->second].preset.figures.push_back(
            {f[1], {}, {}, {}, *value, low, high, year, *grade, f[7], f[8], {}, 1.0});
    }

    static void checkNumbers(const CsvFile& file, const CsvRow& row, double value, std::optional<double> low,
                             std::optional<double> high, const QuantityRow& quantity)
    {
        for (const double x : {value, low.value_or(value), high.value_or(value)})
            if (x < quantity.minimum || x > quantity.maximum) {
                file.report(row,
                            quantity.quantity + ' ' + QString::number(x).toStdString() + " is outside "
                                + QString::number(quantity.minimum).toStdString() + " … "
                                + QString::number(quantity.maximum).toStdString() + ' ' + quantity.unit);
                return;
            }
        // Choosing the preset would silently leave it out.
        const auto parameter = findParameter(quantity.parameter);
        if (parameter && !checkedValue(*parameter, value * quantity.factor))
            file.report(row,
                        quantity.quantity + " is outside what the input " + quantity.parameter + " takes");
        if (low && *low > value)
            file.report(row, "low is above the value");
        if (high && *high < value)
            file.report(row, "high is below the value");
    }

    QString m_folder;
    std::vector<Problem>& m_problems;
    Tables m_tables;
    std::set<std::string> m_sourceIds;
    std::map<std::pair<std::string, std::string>, std::size_t> m_quantities;
    std::map<std::string, std::size_t> m_itemsOfKind;
};

} // namespace

Tables readTables(const QString& folder, std::vector<Problem>& problems)
{
    return TablesReader(folder, problems).read();
}

} // namespace cw::catalog_build
