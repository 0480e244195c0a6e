// SPDX-License-Identifier: GPL-3.0-or-later
// What EcoLogits says about requests to a model: the object "impacts", alone, in a list, or within the answer of an API.
#include "app/exchange/import_formats.h"
#include "app/exchange/json_fields.h"

#include "app/engine/uncertainty/range_text.h"
#include "app/engine/units/format.h"
#include "app/engine/units/unit.h"

namespace cw {

namespace {

using P = ParameterId;
using Kind = PlacedJson::Kind;

bool isImpacts(const PlacedJson& json)
{
    const PlacedJson* energy = json.find("energy");
    return energy && energy->find("value") && energy->find("unit");
}

// The lowest and the highest of {"value": 1} or {"value": {"min": 1, "max": 2}}, in another unit.
struct Ends {
    double low = 0.0;
    double high = 0.0;

    [[nodiscard]] double middle() const { return (low + high) / 2.0; }
};

class EcologitsReader {
public:
    EcologitsReader(const std::string& name, ImportContext context)
        : m_fields(name)
        , m_source(std::move(context.source))
    {
        m_source.title += ", EcoLogits";
        m_source.publisher = "EcoLogits";
    }

    Result<Imported> read(const PlacedJson& root)
    {
        m_imported.format = "ecologits-json";
        search(root, {});
        if (!m_fields.error() && m_imported.scenarios.empty())
            m_fields.fail(root, ErrorCode::missingField, "impacts");
        if (m_fields.error())
            return *m_fields.error();
        m_imported.sources = {m_source};
        addRemarks();
        return std::move(m_imported);
    }

private:
    // As deep as the reader of JSON lets a file be. `model` is the nearest that an outer object names.
    void search(const PlacedJson& json, std::string model)
    {
        for (const char* key : {"model", "model_name"})
            if (const PlacedJson* named = json.find(key); named && named->kind == Kind::text)
                model = named->text;
        if (isImpacts(json))
            return add(json, model);
        for (const PlacedJson& item : json.items)
            if (!m_fields.error())
                search(item, model);
    }

    void add(const PlacedJson& impacts, const std::string& model)
    {
        const PlacedJson& energy = *impacts.find("energy");
        const auto perQuery = endsOf(energy, "Wh");
        if (!perQuery)
            return;
        Scenario scenario;
        scenario.name = model.empty() ? "EcoLogits" : model;
        scenario.values = {{P::trainingOn, chosenValue(0.0)},
                           {P::inferenceOn, chosenValue(1.0)},
                           {P::fleetOn, chosenValue(0.0)},
                           {P::inferenceMethod, chosenValue(optionOf(P::inferenceMethod, "stated"))}};
        set(scenario, P::inferenceWhPerQuery, *perQuery, energy);
        // EcoLogits counts the building, with the PUE that it knows of the provider.
        scenario.values[P::inferenceBoundary] =
            importedValue(optionOf(P::inferenceBoundary, "facility"), m_source, Grade::estimated);
        if (const PlacedJson* usage = impacts.find("usage"))
            setGrid(scenario, *usage, *perQuery);
        if (const PlacedJson* embodied = impacts.find("embodied"))
            noteEmbodied(*embodied);
        m_imported.scenarios.push_back(std::move(scenario));
    }

    // Carbon of the use alone ÷ energy; its range is the energy's and says nothing about the grid.
    void setGrid(Scenario& scenario, const PlacedJson& usage, const Ends& perQuery)
    {
        const PlacedJson* gwp = usage.find("gwp");
        const auto grams = gwp ? endsOf(*gwp, "g") : std::nullopt;
        if (!grams || !(perQuery.middle() > 0.0))
            return;
        constexpr double kWattHours = 1000.0; // in a kWh
        const double factor = grams->middle() / perQuery.middle() * kWattHours;
        set(scenario, P::siteGridFactor, {factor, factor}, *gwp);
    }

    void noteEmbodied(const PlacedJson& embodied)
    {
        const PlacedJson* gwp = embodied.find("gwp");
        if (const auto grams = gwp ? endsOf(*gwp, "g") : std::nullopt)
            m_embodied.push_back(grams->middle());
    }

    void set(Scenario& scenario, P id, const Ends& ends, const PlacedJson& json)
    {
        const auto point = checkedValue(id, ends.middle());
        if (!point)
            return m_fields.fail(json, point.error());
        InputValue value = importedValue(point.value(), m_source, Grade::estimated);
        if (ends.low < ends.high) {
            const auto range =
                ends.low > 0.0 ? lognormalBetween(ends.low, ends.high) : uniformBetween(ends.low, ends.high);
            if (!range)
                return m_fields.fail(json, range.error());
            if (const Status status = checkRange(id, range.value()); !status)
                return m_fields.fail(json, status.error());
            value.range = range.value();
            value.point = medianOf(range.value());
        }
        scenario.values[id] = value;
    }

    std::optional<Ends> endsOf(const PlacedJson& json, const char* unit)
    {
        const PlacedJson* value = m_fields.needed(json, "value");
        const PlacedJson* given = m_fields.needed(json, "unit");
        if (m_fields.error())
            return std::nullopt;
        const auto read = Unit::parse(shortened(given->text));
        const Unit wanted = Unit::known(unit);
        if (given->kind != Kind::text || !read || !read.value().convertibleTo(wanted)) {
            m_fields.fail(*given, ErrorCode::wrongUnit, valueWords(*given), unit);
            return std::nullopt;
        }
        const PlacedJson* low = value->kind == Kind::object ? m_fields.needed(*value, "min") : value;
        const PlacedJson* high = value->kind == Kind::object ? m_fields.needed(*value, "max") : value;
        for (const PlacedJson* end : {low, high})
            if (end && end->kind != Kind::number)
                m_fields.fail(*end, ErrorCode::wrongKind, valueWords(*end), kindWords(Kind::number));
        if (m_fields.error())
            return std::nullopt;
        const double factor = read.value().factorTo(wanted);
        if (high->number < low->number)
            m_fields.fail(*high, ErrorCode::highBelowLow, valueWords(*high));
        return Ends{low->number * factor, high->number * factor};
    }

    void addRemarks()
    {
        m_imported.remarks.push_back(
            ImportText::tr(
                "EcoLogits says what one request takes, not how many there are: set the queries a day.")
                .toStdString());
        if (m_embodied.empty())
            return;
        QStringList grams;
        for (const double mass : m_embodied)
            grams << QString::fromStdString(formatNumber(mass, 3));
        m_imported.remarks.push_back(
            ImportText::tr(
                "Making of the hardware, as EcoLogits counts it, per request: %1 g CO₂e. The scenarios"
                " compute it from their own inputs of hardware instead.")
                .arg(grams.join(QStringLiteral("; ")))
                .toStdString());
    }

    JsonFields m_fields;
    Source m_source;
    Imported m_imported;
    std::vector<double> m_embodied;
};

} // namespace

bool holdsImpacts(const PlacedJson& root)
{
    if (isImpacts(root))
        return true;
    for (const PlacedJson& item : root.items)
        if (holdsImpacts(item))
            return true;
    return false;
}

Result<Imported> importEcologits(const PlacedJson& root, const std::string& name, ImportContext context)
{
    return EcologitsReader(name, std::move(context)).read(root);
}

} // namespace cw
