// SPDX-License-Identifier: GPL-3.0-or-later
// Terms become inputs by their units; what they make together is compared with the expression.
#include "app/models/claim_scenario.h"

#include "app/engine/claim/expression.h"
#include "app/engine/claim/expression_characters.h"
#include "app/engine/scenario/evaluate.h"
#include "app/models/number_text.h"

#include <QCoreApplication>

#include <array>
#include <cmath>
#include <vector>

namespace cw {

namespace {

using P = ParameterId;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(cw::ClaimScenario)
};

constexpr int kLongestName = 40;
constexpr double kTolerance = 0.005;
constexpr double kLargestPue = 3.0; // above it a plain number is no overhead of a building

// What a term of an expression can be.
enum class Role {
    none,
    queries,
    perQuery,
    accelerators,
    perAccelerator,
    perServerCount,
    servers,
    perServer,
    time,
    runEnergy,
    carbon,
    price,
    cooling,
    gridWater,
    pue,
    load,
    comparison // a home, a person, a country: what the result is compared with
};

struct UnitRole {
    const char* unit;
    Role role;
};
constexpr std::array kUnitRoles{
    UnitRole{"query/d", Role::queries},
    UnitRole{"Wh/query", Role::perQuery},
    UnitRole{"accelerator", Role::accelerators},
    UnitRole{"W/accelerator", Role::perAccelerator},
    UnitRole{"server", Role::servers},
    UnitRole{"accelerator/server", Role::perServerCount},
    UnitRole{"kW/server", Role::perServer},
    UnitRole{"d", Role::time},
    UnitRole{"g/kWh", Role::carbon},
    UnitRole{"USD/kWh", Role::price},
    UnitRole{"kWh/run", Role::runEnergy},
};

bool isIn(const std::string& unit, const char* other)
{
    const auto parsed = Unit::parse(unit);
    return parsed && parsed.value().convertibleTo(Unit::known(other));
}

Role roleOf(const ExpressionTerm& term)
{
    const std::string kind = term.figure ? term.figure->name.kind : std::string();
    const std::string quantity = term.figure ? term.figure->name.quantity : std::string();
    if (kind == "home" || kind == "person" || kind == "country")
        return Role::comparison;
    if (quantity == "pue")
        return Role::pue;
    if (kind == "model" && isIn(term.unit, "kWh"))
        return Role::runEnergy;
    if (isIn(term.unit, "L/kWh"))
        return kind == "grid" || kind == "factor" ? Role::gridWater : Role::cooling;
    for (const UnitRole& row : kUnitRoles)
        if (isIn(term.unit, row.unit))
            return row.role;
    if (!isIn(term.unit, ""))
        return Role::none;
    const double value = medianOf(term.value) * Unit::known(term.unit).factorTo(Unit::known(""));
    if (value > 1.0 && value <= kLargestPue)
        return Role::pue;
    return value > 0.0 && value <= 1.0 ? Role::load : Role::none;
}

// The scenario under construction.
class ScenarioMaker {
public:
    explicit ScenarioMaker(const Expression& expression)
        : m_expression(expression)
    {
        for (const ExpressionTerm& term : expression.terms)
            m_roles.push_back(roleOf(term));
    }

    // Errors as sentences; empty: made.
    QString make()
    {
        for (std::size_t i = 0; i < m_roles.size(); ++i) {
            const std::string& text = m_expression.terms[i].text;
            if (m_roles[i] == Role::none)
                return Texts::tr("“%1” is no input of a scenario. With a unit that says what it counts, such "
                                 "as query/day,"
                                 " accelerator or kW/server, it can become one.")
                    .arg(QString::fromStdString(text));
            if (m_roles[i] != Role::comparison && count(m_roles[i]) > 1)
                return Texts::tr("“%1” is one of several terms of its kind; a scenario has one input for it.")
                    .arg(QString::fromStdString(text));
        }
        if (!chooseWorkload())
            return Texts::tr(
                "A scenario needs queries a day and Wh a query, or accelerators or servers with their power,"
                " or the energy of a training run. The expression has none of these.");
        setSite();
        return {};
    }

    [[nodiscard]] std::map<ParameterId, InputValue> values() const { return m_values; }
    // What the comparisons are divided by counts as 1 of its unit.
    [[nodiscard]] std::optional<std::size_t> comparison() const { return termOf(Role::comparison); }

private:
    [[nodiscard]] std::optional<std::size_t> termOf(Role role) const
    {
        for (std::size_t i = 0; i < m_roles.size(); ++i)
            if (m_roles[i] == role)
                return i;
        return std::nullopt;
    }
    [[nodiscard]] std::ptrdiff_t count(Role role) const
    {
        return std::count(m_roles.begin(), m_roles.end(), role);
    }
    [[nodiscard]] bool has(Role role) const { return termOf(role).has_value(); }

    void choose(ParameterId id, double value)
    {
        m_values[id] = {value, {OriginKind::user, {}, {}, {}, {}}, {}};
    }

    // The term's value in the unit of the input; `unit` where the term says less than the input does ("MWh" of a run).
    void take(ParameterId id, Role role, const char* unit = nullptr)
    {
        const auto at = termOf(role);
        if (!at)
            return;
        const ExpressionTerm& term = m_expression.terms[*at];
        const char* wanted = unit && !isIn(term.unit, parameterRow(id).unit) ? unit : parameterRow(id).unit;
        const double factor = Unit::known(term.unit).factorTo(Unit::known(wanted));
        Distribution range = term.value;
        for (double* number : {&range.a, &range.b, &range.c})
            *number *= factor;
        for (double& value : range.values)
            value *= factor;
        InputValue value{medianOf(range), {OriginKind::user, {}, {}, {}, {}}, {}};
        if (range.kind != DistributionKind::point)
            value.range = std::move(range);
        if (term.figure)
            value.origin.source = term.figure->source;
        m_values[id] = std::move(value);
    }

    template <class Method>
    void start(Workload workload, Method method)
    {
        for (const P flag : {P::trainingOn, P::inferenceOn, P::fleetOn})
            choose(flag, flag == onParameter(workload) ? 1.0 : 0.0);
        choose(methodParameter(workload), static_cast<double>(method));
    }

    bool chooseWorkload()
    {
        if (has(Role::queries) && has(Role::perQuery))
            return startInference();
        if (has(Role::accelerators) && has(Role::time) && (has(Role::perServer) || has(Role::perAccelerator)))
            return startTraining();
        if (has(Role::accelerators) && has(Role::perAccelerator))
            return startFleet(FleetMethod::accelerators);
        if (has(Role::servers) && has(Role::perServer))
            return startFleet(FleetMethod::servers);
        if (!has(Role::runEnergy))
            return false;
        start(Workload::training, TrainingMethod::stated);
        take(P::trainingStatedEnergy, Role::runEnergy, "kWh");
        choose(P::trainingStatedIncludesPue, has(Role::pue) ? 0.0 : 1.0);
        return true;
    }

    bool startInference()
    {
        start(Workload::inference, InferenceMethod::stated);
        take(P::inferenceQueriesPerDay, Role::queries);
        take(P::inferenceWhPerQuery, Role::perQuery);
        choose(P::inferenceBoundary,
               static_cast<double>(has(Role::pue) ? Boundary::server : Boundary::facility));
        return true;
    }

    bool startTraining()
    {
        const bool byServer = has(Role::perServer);
        start(Workload::training, byServer ? TrainingMethod::serverDays : TrainingMethod::acceleratorTime);
        take(P::trainingAccelerators, Role::accelerators);
        take(P::trainingDays, Role::time, "d");
        if (byServer) {
            take(P::hardwareServerKw, Role::perServer);
            take(P::hardwareAcceleratorsPerServer, Role::perServerCount);
            choose(P::trainingLoad, 1.0);
            take(P::trainingLoad, Role::load);
        } else {
            take(P::trainingAverageWatts, Role::perAccelerator);
        }
        return true;
    }

    bool startFleet(FleetMethod method)
    {
        start(Workload::fleet, method);
        take(P::fleetAccelerators, Role::accelerators);
        take(P::fleetWattsPerAccelerator, Role::perAccelerator);
        take(P::fleetServers, Role::servers);
        take(P::hardwareServerKw, Role::perServer);
        choose(P::fleetLoadBasis, 0.0);
        choose(P::fleetLoad, 1.0);
        take(P::fleetLoad, Role::load);
        return true;
    }

    void setSite()
    {
        choose(P::sitePue, 1.0); // none beyond what the expression has
        take(P::sitePue, Role::pue);
        take(P::siteGridFactor, Role::carbon);
        take(P::costTariff, Role::price);
        take(P::siteWue, Role::cooling);
        take(P::siteWaterConsumption, Role::gridWater);
    }

    const Expression& m_expression;
    std::vector<Role> m_roles;
    std::map<ParameterId, InputValue> m_values;
};

// --- Does it give the same? ---

struct ResultRow {
    const char* unit;
    Metric metric;
    Per per;
};
constexpr std::array kResults{
    ResultRow{"kWh/year", Metric::electricityFacility, Per::year},
    ResultRow{"kWh", Metric::electricityFacility, Per::run},
    ResultRow{"kg/year", Metric::carbonLocation, Per::year},
    ResultRow{"kg", Metric::carbonLocation, Per::run},
    ResultRow{"USD/year", Metric::costElectricity, Per::year},
    ResultRow{"USD", Metric::costElectricity, Per::run},
    ResultRow{"L/year", Metric::waterOffSite, Per::year},
    ResultRow{"L", Metric::waterOffSite, Per::run},
};

// The expression's result in the unit of one of the rows above, the comparison taken out.
struct Expected {
    const ResultRow* row = nullptr;
    double value = 0.0;
};

Expected expectedOf(const Expression& expression, std::optional<std::size_t> comparison)
{
    std::vector<double> terms = medianTerms(expression);
    Unit unit = expression.unit();
    if (comparison) { // "/ home(US)": what stands before it counts
        terms[*comparison] = 1.0;
        unit = unit * Unit::known(expression.terms[*comparison].unit);
    }
    for (const ResultRow& row : kResults)
        if (unit.convertibleTo(Unit::known(row.unit)))
            return {&row, valueAt(expression, terms) * unit.factorTo(Unit::known(row.unit))};
    return {};
}

QString differenceFrom(const Expression& expression, const ScenarioMaker& made)
{
    const Expected expected = expectedOf(expression, made.comparison());
    if (!expected.row)
        return Texts::tr("The expression gives neither energy nor carbon, water or money: a scenario has "
                         "nothing to compare"
                         " with it.");
    InputSet inputs = defaultInputs();
    for (const auto& [id, value] : made.values())
        inputs[indexOf(id)] = value;
    if (expected.row->metric == Metric::waterOffSite) // cooling alone, or the grid's water alone
        return {};
    const Value given = resultOf(evaluate(inputs), expected.row->metric, expected.row->per);
    if (given && std::abs(*given - expected.value) <= kTolerance * std::abs(expected.value))
        return {};
    const QString unit = QString::fromLatin1(expected.row->unit);
    return Texts::tr("A scenario with these inputs gives %1 %3, the expression %2 %3: it counts something "
                     "that a scenario"
                     " counts otherwise.")
        .arg(given ? roundedText(*given, kSourcedDigits) : Texts::tr("nothing"),
             roundedText(expected.value, kSourcedDigits), unit);
}

QString noteOf(const Claim& claim, const QString& published)
{
    QStringList lines{QString::fromStdString(claim.sentence)};
    if (!claim.who.empty())
        lines += Texts::tr("Said by: %1").arg(QString::fromStdString(claim.who));
    if (!published.isEmpty())
        lines += Texts::tr("Published in: %1").arg(published);
    lines += Texts::tr("Worked out as: %1").arg(QString::fromStdString(claim.expression));
    return lines.join(u'\n');
}

} // namespace

QString shortSentence(const QString& sentence, int most)
{
    const QString text = sentence.simplified();
    if (text.size() <= most)
        return text;
    const auto blank = text.lastIndexOf(u' ', most - 1);
    return text.left(blank > most / 2 ? blank : most - 1).trimmed() + u'…';
}

ClaimScenario scenarioOf(const Claim& claim, const FigureFinder& figures, const QString& published)
{
    const auto expression = readExpression(claim.expression, figures);
    if (!expression)
        return {{},
                Texts::tr(
                    "The claim has no expression that can be read, so there are no inputs to take from it.")};
    ScenarioMaker maker(expression.value());
    if (const QString problem = maker.make(); !problem.isEmpty())
        return {{}, problem};
    if (const QString difference = differenceFrom(expression.value(), maker); !difference.isEmpty())
        return {{}, difference};
    Scenario scenario;
    const std::string& title = claim.subject.empty() ? claim.sentence : claim.subject;
    scenario.name =
        shortSentence(QString::fromStdString(claim.sentence.empty() ? title : claim.sentence), kLongestName)
            .toStdString();
    scenario.note = noteOf(claim, published).toStdString();
    scenario.values = maker.values();
    return {std::move(scenario), {}};
}

Claim claimOf(const Scenario& scenario)
{
    Claim claim;
    const QString name = QString::fromStdString(scenario.name);
    claim.subject = scenario.name;
    claim.sentence = Texts::tr("“%1”: its electricity in a year").arg(name).toStdString();
    claim.expression = "scenario(" + quotedName(scenario.name) + ").electricity";
    claim.kind = ClaimKind::estimate;
    claim.toldAs = ClaimKind::estimate;
    return claim;
}

} // namespace cw
