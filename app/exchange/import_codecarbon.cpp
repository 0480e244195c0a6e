// SPDX-License-Identifier: GPL-3.0-or-later
// CodeCarbon's emissions.csv, versions 1 to 3: each row is a run that was measured, with its energy and its grid's factor.
#include "app/exchange/import_formats.h"

#include "app/engine/units/format.h"

#include <algorithm>

namespace cw {

namespace {

using P = ParameterId;

constexpr double kGramsPerKilogram = 1000.0;
constexpr double kSecondsPerHour = 3600.0;
constexpr double kWattHours = 1000.0; // in a kWh

struct Columns {
    std::size_t energy;    // kWh
    std::size_t emissions; // kg
    std::optional<std::size_t> timestamp, project, duration, country, region, gpus, gpu, pue, wue, version;
};

Columns columnsOf(CsvFields& fields)
{
    return {fields.needed({"energy_consumed"}),
            fields.needed({"emissions"}),
            fields.column({"timestamp"}),
            fields.column({"project_name"}),
            fields.column({"duration"}),
            fields.column({"country_name", "country_iso_code"}),
            fields.column({"region"}),
            fields.column({"gpu_count"}),
            fields.column({"gpu_model"}),
            fields.column({"pue"}),
            fields.column({"wue"}),
            fields.column({"codecarbon_version"})};
}

class CodecarbonReader {
public:
    CodecarbonReader(CsvFields& fields, ImportContext context)
        : m_fields(fields)
        , m_columns(columnsOf(fields))
        , m_source(std::move(context.source))
    {
    }

    Result<Imported> read()
    {
        describeSource();
        Imported imported{"codecarbon-csv", {}, {}, {}};
        for (const CsvFields::Row& row : m_fields.rows()) {
            if (!m_fields.goOn())
                return *m_fields.error();
            readRow(row, imported);
        }
        if (m_fields.error())
            return *m_fields.error();
        imported.sources = {m_source};
        addRemarks(imported.remarks);
        return imported;
    }

private:
    void describeSource()
    {
        std::string version;
        for (const CsvFields::Row& row : m_fields.rows()) {
            m_source.year = std::max(m_source.year, yearOf(m_fields.text(row, m_columns.timestamp)));
            version = m_fields.text(row, m_columns.version);
        }
        m_source.title += ", CodeCarbon" + (version.empty() ? "" : ' ' + version);
        m_source.publisher = "CodeCarbon";
    }

    void readRow(const CsvFields::Row& row, Imported& imported)
    {
        const auto energy = m_fields.number(row, m_columns.energy);
        const auto emissions = m_fields.number(row, m_columns.emissions);
        const auto pue = m_fields.number(row, m_columns.pue);
        const auto wue = m_fields.number(row, m_columns.wue);
        if (m_fields.error())
            return;
        if (!energy || *energy < parameterRow(P::trainingStatedEnergy).minimum) {
            ++m_tooSmall;
            return;
        }
        Scenario scenario;
        scenario.name = m_fields.text(row, m_columns.project);
        if (scenario.name.empty())
            scenario.name = "CodeCarbon";
        scenario.note = noteOf(row);
        scenario.values = {{P::trainingOn, chosenValue(1.0)},
                           {P::inferenceOn, chosenValue(0.0)},
                           {P::fleetOn, chosenValue(0.0)},
                           {P::trainingMethod, chosenValue(optionOf(P::trainingMethod, "stated"))},
                           {P::trainingRunsPerYear, chosenValue(1.0)}};
        // The energy holds CodeCarbon's PUE, which is 1 unless a person said otherwise.
        set(scenario, P::trainingStatedIncludesPue, 1.0, Grade::measured, row, m_columns.energy);
        set(scenario, P::trainingStatedEnergy, *energy, Grade::measured, row, m_columns.energy);
        if (pue)
            set(scenario, P::sitePue, *pue, Grade::disclosed, row, *m_columns.pue);
        else
            scenario.values[P::sitePue] =
                chosenValue(1.0); // what the tool counts with; the file does not say it
        if (emissions)
            set(scenario, P::siteGridFactor, *emissions / *energy * kGramsPerKilogram, Grade::derived, row,
                m_columns.emissions);
        if (wue)
            set(scenario, P::siteWue, *wue, Grade::disclosed, row, *m_columns.wue);
        m_withoutCooling += pue.value_or(1.0) == 1.0 ? 1 : 0;
        m_withoutPue += pue ? 0 : 1;
        m_withoutEmissions += emissions ? 0 : 1;
        imported.scenarios.push_back(std::move(scenario));
    }

    void set(Scenario& scenario, P id, double value, Grade grade, const CsvFields::Row& row,
             std::size_t column)
    {
        const auto checked = checkedValue(id, value);
        if (checked)
            scenario.values[id] = importedValue(checked.value(), m_source, grade);
        else
            m_fields.fail(row, column, checked.error());
    }

    // "3 h, 2 × NVIDIA A100, Germany, Saxony"
    std::string noteOf(const CsvFields::Row& row)
    {
        QStringList parts;
        if (const auto seconds = m_fields.number(row, m_columns.duration))
            //: a duration in hours
            parts << ImportText::tr("%1 h").arg(
                QString::fromStdString(formatNumber(*seconds / kSecondsPerHour, 3)));
        const std::string gpus = m_fields.text(row, m_columns.gpus);
        const std::string gpu = m_fields.text(row, m_columns.gpu);
        if (!gpu.empty())
            parts << QString::fromStdString(
                gpus.empty() || gpu.find(" x ") != std::string::npos ? gpu : gpus + " × " + gpu);
        for (const auto& column : {m_columns.country, m_columns.region})
            if (const std::string place = m_fields.text(row, column); !place.empty())
                parts << QString::fromStdString(place);
        return parts.join(QStringLiteral(", ")).toStdString();
    }

    void addRemarks(std::vector<std::string>& remarks) const
    {
        const auto add = [&](int runs, const QString& text) {
            if (runs > 0)
                remarks.push_back(text.arg(runs).toStdString());
        };
        add(m_withoutCooling,
            ImportText::tr(
                "Runs counted with a PUE of 1: %1. Their energy is that of the computer, without the"
                " cooling of a building."));
        add(m_withoutPue,
            ImportText::tr("Runs of which the file names no PUE: %1. CodeCarbon measures at the"
                           " computer and counts with a PUE of 1 then; that is taken over."));
        add(m_withoutEmissions,
            ImportText::tr(
                "Runs of which the file names no emissions: %1. Their grid is that of the defaults."));
        const double least = parameterRow(P::trainingStatedEnergy).minimum * kWattHours;
        add(m_tooSmall,
            ImportText::tr("Runs left out because they took no energy, or less than %2 Wh: %1.")
                .replace(QStringLiteral("%2"), QString::fromStdString(formatNumber(least, 3))));
    }

    CsvFields& m_fields;
    Columns m_columns;
    Source m_source;
    int m_withoutCooling = 0;
    int m_withoutPue = 0;
    int m_withoutEmissions = 0;
    int m_tooSmall = 0;
};

} // namespace

Result<Imported> importCodecarbon(CsvFields& fields, ImportContext context)
{
    return CodecarbonReader(fields, std::move(context)).read();
}

} // namespace cw
