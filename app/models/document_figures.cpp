// SPDX-License-Identifier: GPL-3.0-or-later
// Results of scenarios as figures, drawn when they are first asked for.
#include "app/models/document_figures.h"

#include "app/engine/uncertainty/quantiles.h"
#include "app/models/compared_draws.h"

#include <QString>

#include <array>

namespace cw {

namespace {

struct QuantityRow {
    const char* key;
    const char* keyZh;
    Metric metric;
    const char* unit;
};
constexpr std::array kQuantities{
    QuantityRow{"electricity", "电力", Metric::electricityFacility, "kWh/year"},
    QuantityRow{"carbon", "碳", Metric::carbonLocation, "kg/year"},
    QuantityRow{"water", "水", Metric::waterConsumption, "L/year"},
    QuantityRow{"cost", "费用", Metric::costRunning, "USD/year"},
};

QString folded(const std::string& text)
{
    return QString::fromStdString(text).normalized(QString::NormalizationForm_KC).simplified().toCaseFolded();
}

bool isScenario(const FigureName& name)
{
    const QString kind = folded(name.kind);
    return kind == QLatin1String("scenario") || kind == QStringLiteral("情景")
        || kind == QStringLiteral("场景");
}

std::string quantityNames()
{
    std::string names;
    for (const QuantityRow& row : kQuantities)
        names += (names.empty() ? "" : ", ") + std::string(row.key);
    return names;
}

// The middles of 200 equal shares of the draws.
std::vector<double> middleLevels()
{
    constexpr int kShares = 200;
    std::vector<double> levels;
    for (int i = 0; i < kShares; ++i)
        levels.push_back((i + 0.5) / kShares);
    return levels;
}

} // namespace

DocumentFigures::DocumentFigures(const FigureFinder& catalog)
    : m_catalog(catalog)
    , m_comparison(std::make_shared<Comparison>())
{
}

void DocumentFigures::setComparison(const Comparison& comparison)
{
    const std::scoped_lock lock(m_mutex);
    if (*m_comparison == comparison)
        return;
    m_comparison = std::make_shared<Comparison>(comparison);
    m_drawn.clear();
}

Result<NamedFigure> DocumentFigures::find(const FigureName& name) const
{
    if (!isScenario(name))
        return m_catalog.find(name);
    const std::shared_ptr<const Comparison> comparison = [this] {
        const std::scoped_lock lock(m_mutex);
        return m_comparison;
    }();
    const Scenario* scenario = nullptr;
    std::string names;
    for (const Scenario& s : comparison->scenarios) {
        if (folded(s.name) == folded(name.item))
            scenario = &s;
        names += (names.empty() ? "" : ", ") + s.name;
    }
    if (!scenario)
        return Error{ErrorCode::unknownPreset, "scenario", shortened(name.item), names};
    std::size_t quantity = 0;
    while (!name.quantity.empty() && quantity < kQuantities.size()
           && folded(name.quantity) != QLatin1String(kQuantities[quantity].key)
           && folded(name.quantity) != QString::fromUtf8(kQuantities[quantity].keyZh))
        ++quantity;
    const Error unknown{ErrorCode::unknownFigure, "scenario", shortened(name.item + '.' + name.quantity),
                        quantityNames()};
    if (quantity == kQuantities.size() || name.year)
        return unknown;
    if (!resultOf(evaluate(resolve(*comparison, *scenario)), kQuantities[quantity].metric, Per::year))
        return unknown;
    NamedFigure figure = drawn(comparison, *scenario, quantity);
    figure.name = name;
    return figure;
}

// Drawing takes a while: setComparison(), which follows a slider, does not wait for it. What has been drawn of a
// comparison that is no longer the one is not kept.
NamedFigure DocumentFigures::drawn(const std::shared_ptr<const Comparison>& comparison,
                                   const Scenario& scenario, std::size_t quantity) const
{
    const Key key(scenario.id, quantity);
    {
        const std::scoped_lock lock(m_mutex);
        const auto known = m_drawn.find(key);
        if (m_comparison == comparison && known != m_drawn.end())
            return known->second;
    }
    const QuantityRow& row = kQuantities[quantity];
    NamedFigure figure;
    figure.unit = row.unit;
    figure.label = scenario.name + ": " + row.key;
    figure.labelZh = scenario.name + "：" + row.keyZh;
    Compared compared;
    const InputSet inputs = resolve(*comparison, scenario);
    compared.rows.push_back({&scenario, inputs, evaluate(inputs)});
    figure.value = resultOf(compared.rows.front().outcome, row.metric, Per::year).value_or(0.0);
    const ComparedDraws draws(compared, *comparison, {{row.metric}}, Per::year, kUsualDraws);
    if (const auto summary = draws.summary(0, {row.metric})) {
        figure.value = summary->p50;
        figure.low = summary->p5;
        figure.high = summary->p95;
        figure.draws = quantilesOf(draws.of(0, {row.metric}), middleLevels());
    }
    const std::scoped_lock lock(m_mutex);
    if (m_comparison == comparison)
        m_drawn[key] = figure;
    return figure;
}

std::vector<NamedFigure> DocumentFigures::neighbours(const FigureName& name) const
{
    return isScenario(name) ? std::vector<NamedFigure>() : m_catalog.neighbours(name);
}

std::optional<PlausibleRange> DocumentFigures::plausible(const std::string& unit) const
{
    return m_catalog.plausible(unit);
}

} // namespace cw
