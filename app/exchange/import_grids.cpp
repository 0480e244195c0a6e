// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of grids: a scenario for each zone, with its factor.
#include "app/exchange/import_formats.h"

#include "app/engine/uncertainty/quantiles.h"
#include "app/engine/uncertainty/range_text.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace cw {

namespace {

using P = ParameterId;
using Row = CsvFields::Row;

bool sameText(const std::string& a, const std::string& b)
{
    return QString::fromStdString(a).compare(QString::fromStdString(b), Qt::CaseInsensitive) == 0;
}

std::string codesOf(const std::vector<ZoneFactor>& zones)
{
    std::string list;
    for (const ZoneFactor& zone : zones)
        list += (list.empty() ? "" : ", ") + (zone.code.empty() ? zone.name : zone.code);
    return list;
}

std::vector<ZoneFactor> chosen(CsvFields& fields, const std::vector<ZoneFactor>& zones,
                               const std::string& wanted)
{
    if (zones.empty())
        fields.fail(ErrorCode::missingField, ImportText::tr("a carbon intensity").toStdString());
    if (wanted.empty())
        return zones;
    std::vector<ZoneFactor> found;
    for (const ZoneFactor& zone : zones)
        if (sameText(zone.code, wanted) || sameText(zone.name, wanted))
            found.push_back(zone);
    if (found.empty())
        fields.fail(ErrorCode::unknownChoice, wanted, codesOf(zones));
    return found;
}

// Asks where there are too many; empty where all of them are wanted.
std::string wantedZone(CsvFields& fields, const std::vector<ZoneFactor>& zones, const ImportChoice& choice)
{
    if (!choice.zone.empty() || zones.size() <= kMostImportedZones)
        return choice.zone;
    if (!choice.askZone) {
        fields.fail(ErrorCode::missingField, "zone", codesOf(zones));
        return {};
    }
    std::vector<ImportZone> offered;
    for (const ZoneFactor& zone : zones)
        offered.push_back({zone.name, zone.code});
    std::string answer = choice.askZone(offered);
    if (answer.empty())
        fields.fail(ErrorCode::cancelled, {});
    return answer;
}

double meanOf(const std::vector<double>& values)
{
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

// From the 5th to the 95th percentile of hours or days; months and years are too few to have one.
std::optional<Distribution> spreadOf(const std::vector<double>& values)
{
    constexpr std::size_t kEnough = 100;
    if (values.size() < kEnough)
        return std::nullopt;
    const std::vector<double> ends = quantilesOf(values, std::vector{0.05, 0.95});
    if (!(ends[0] > 0.0) || !(ends[0] < ends[1]))
        return std::nullopt;
    return lognormalBetween(ends[0], ends[1]).value();
}

// The figures of one zone, in the order of the file.
struct ZoneRows {
    std::string name;
    std::string code;
    const Row* first = nullptr;
    std::vector<double> values;
    std::map<std::string, double> byDate;
};

// In the order in which they come in the file.
class Zones {
public:
    ZoneRows& of(const std::string& name, const std::string& code, const Row& row)
    {
        const auto [place, isNew] = m_places.try_emplace(code + '\n' + name, m_zones.size());
        if (isNew)
            m_zones.push_back({name, code, &row, {}, {}});
        return m_zones[place->second];
    }
    [[nodiscard]] const std::vector<ZoneRows>& all() const { return m_zones; }

private:
    std::vector<ZoneRows> m_zones;
    std::map<std::string, std::size_t> m_places;
};

std::string period(const std::string& first, const std::string& last)
{
    return first == last ? first : first + "–" + last;
}

} // namespace

Result<Imported> gridScenarios(CsvFields& fields, const std::vector<ZoneFactor>& zones, std::size_t column,
                               const ImportContext& context, Grade grade)
{
    Imported imported{{}, {}, {context.source}, {}};
    const auto wanted = chosen(fields, zones, wantedZone(fields, zones, context.choice));
    for (const ZoneFactor& zone : wanted) {
        const auto checked = checkedValue(P::siteGridFactor, zone.factor);
        const Status range = zone.range ? checkRange(P::siteGridFactor, *zone.range) : Status(Done{});
        if (!checked || !range)
            fields.fail(*zone.row, column, checked ? range.error() : checked.error());
        if (fields.error())
            return *fields.error();
        Scenario scenario = context.like;
        scenario.parent.reset(); // its parents' inputs are in it (import.h)
        const std::string place = zone.name + (zone.when.empty() ? "" : ' ' + zone.when);
        scenario.name = context.like.name.empty() ? place : context.like.name + ", " + place;
        scenario.values[P::siteGridFactor] = importedValue(checked.value(), context.source, grade);
        scenario.values[P::siteGridFactor].range = zone.range;
        imported.scenarios.push_back(std::move(scenario));
    }
    if (fields.error())
        return *fields.error();
    return imported;
}

// "Datetime (UTC)", "Country", "Zone name", "Zone id", "Carbon intensity gCO₂eq/kWh (direct)" and "(Life cycle)"; before 2025
// "(LCA)". Hours, days, months or years: the mean is of the rows.
Result<Imported> importElectricityMaps(CsvFields& fields, ImportContext context)
{
    const auto lifeCycle = fields.column({"carbon intensity gco2eq/kwh (l*"});
    const std::size_t column =
        lifeCycle ? *lifeCycle : fields.needed({"carbon intensity gco2eq/kwh (direct)", "carbon intensity*"});
    const std::size_t code = fields.needed({"zone id"});
    const auto name = fields.column({"zone name", "country"});
    const auto date = fields.column({"datetime (utc)", "datetime*", "date*"});
    Zones zones;
    std::string first;
    std::string last;
    for (const Row& row : fields.rows()) {
        if (!fields.goOn())
            break;
        const auto value = fields.number(row, column);
        if (!value)
            continue;
        zones.of(fields.text(row, name), fields.text(row, code), row).values.push_back(*value);
        const std::string year = fields.text(row, date).substr(0, 4);
        first = first.empty() ? year : std::min(first, year);
        last = std::max(last, year);
    }
    if (fields.error())
        return *fields.error();
    std::vector<ZoneFactor> factors;
    bool anyRange = false;
    for (const ZoneRows& zone : zones.all()) {
        factors.push_back({zone.name.empty() ? zone.code : zone.name, zone.code, period(first, last),
                           meanOf(zone.values), spreadOf(zone.values), zone.first});
        anyRange = anyRange || factors.back().range;
    }
    context.source.title += ", Electricity Maps";
    context.source.publisher = "Electricity Maps";
    context.source.year = yearOf(last);
    auto imported = gridScenarios(fields, factors, column, context, Grade::derived);
    if (!imported)
        return imported;
    imported.value().format = "electricity-maps-csv";
    auto& remarks = imported.value().remarks;
    remarks.push_back((lifeCycle
                           ? ImportText::tr("The factors are those of the life cycle, means of the rows.")
                           : ImportText::tr("The factors are those of direct emissions, means of the rows."))
                          .toStdString());
    if (anyRange)
        remarks.push_back(
            ImportText::tr(
                "Their ranges hold nine in ten rows of the file: for a load that runs at a single hour or"
                " day. Take the range out for one that runs all the time.")
                .toStdString());
    return imported;
}

// The long form, yearly ("Area" or "Country", "ISO 3 code", "Year") or monthly ("Date"): the newest year, or the mean of the
// newest twelve months.
Result<Imported> importEmber(CsvFields& fields, ImportContext context)
{
    const std::size_t variable = fields.needed({"variable"});
    const std::size_t unit = fields.needed({"unit"});
    const std::size_t value = fields.needed({"value"});
    const std::size_t name = fields.needed({"area", "country or region", "country", "entity", "state"});
    const std::size_t date = fields.needed({"year", "date"});
    const auto code = fields.column({"iso 3 code", "country code", "state code"});
    Zones zones;
    for (const Row& row : fields.rows()) {
        if (!fields.goOn())
            break;
        if (!sameText(fields.text(row, variable), "CO2 intensity")
            || !fields.text(row, unit).starts_with("gCO2"))
            continue;
        if (const auto factor = fields.number(row, value))
            zones.of(fields.text(row, name), fields.text(row, code), row).byDate[fields.text(row, date)] =
                *factor;
    }
    if (fields.error())
        return *fields.error();
    constexpr std::size_t kMonths = 12;
    std::size_t fewestMonths = kMonths;
    bool anyMonths = false;
    std::vector<ZoneFactor> factors;
    for (const ZoneRows& zone : zones.all()) {
        const bool monthly = zone.byDate.rbegin()->first.size() > 4;
        std::vector<double> newest;
        std::string first;
        for (auto it = zone.byDate.rbegin();
             it != zone.byDate.rend() && newest.size() < (monthly ? kMonths : 1); ++it) {
            newest.push_back(it->second);
            first = it->first;
        }
        const std::string last = zone.byDate.rbegin()->first;
        anyMonths = anyMonths || monthly;
        if (monthly)
            fewestMonths = std::min(fewestMonths, newest.size());
        factors.push_back({zone.name,
                           zone.code,
                           period(first.substr(0, 7), last.substr(0, 7)),
                           meanOf(newest),
                           {},
                           zone.first});
        context.source.year = std::max(context.source.year, yearOf(last));
    }
    context.source.title += ", Ember";
    context.source.publisher = "Ember";
    auto imported = gridScenarios(fields, factors, value, context, Grade::derived);
    if (!imported)
        return imported;
    imported.value().format = "ember-csv";
    auto& remarks = imported.value().remarks;
    remarks.push_back(
        ImportText::tr("The factors are what the file calls “CO2 intensity”, in its unit: emissions of"
                       " the generation ÷ generation, as Ember counts them.")
            .toStdString());
    if (anyMonths && fewestMonths < kMonths)
        remarks.push_back(
            ImportText::tr("Not every area has 12 months; the fewest: %1. Such a mean leans to the"
                           " seasons that are there.")
                .arg(fewestMonths)
                .toStdString());
    else if (anyMonths)
        remarks.push_back(
            ImportText::tr("Each factor is the mean of the newest 12 months, every month counted alike.")
                .toStdString());
    return imported;
}

} // namespace cw
