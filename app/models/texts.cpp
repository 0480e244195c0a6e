// SPDX-License-Identifier: GPL-3.0-or-later
// Looking the words up.
#include "app/models/texts.h"

#include <QCoreApplication>

namespace cw {

namespace {

QString translated(const char* context, const char* text)
{
    return QCoreApplication::translate(context, text);
}

} // namespace

class CommonText {
    Q_DECLARE_TR_FUNCTIONS(cw::CommonText)
};

QString parameterLabel(ParameterId id)
{
    return translated("Parameter", parameterRow(id).label);
}

QString parameterHelp(ParameterId id)
{
    return translated("Parameter", parameterRow(id).help);
}

QString groupLabel(ParameterGroup group)
{
    switch (group) {
    case ParameterGroup::training: return CommonText::tr("Training", "group of inputs");
    case ParameterGroup::model: return CommonText::tr("Model", "group of inputs");
    case ParameterGroup::inference: return CommonText::tr("Use (inference)", "group of inputs");
    case ParameterGroup::fleet: return CommonText::tr("Fleet or cluster", "group of inputs");
    case ParameterGroup::hardware: return CommonText::tr("Hardware", "group of inputs");
    case ParameterGroup::site: return CommonText::tr("Site and grid", "group of inputs");
    case ParameterGroup::cost: return CommonText::tr("Prices", "group of inputs");
    }
    return {};
}

QString choiceLabel(ParameterId id, int option)
{
    const auto options = choiceOptions(id);
    if (option < 0 || static_cast<std::size_t>(option) >= options.size())
        return {};
    for (const Workload workload : {Workload::training, Workload::inference, Workload::fleet})
        if (id == methodParameter(workload))
            return methodLabel(workload, option);
    return translated("Choice", options[static_cast<std::size_t>(option)].label);
}

QString methodLabel(Workload workload, int method)
{
    const auto methods = methodsOf(workload);
    if (method < 0 || static_cast<std::size_t>(method) >= methods.size())
        return {};
    return translated("Method", methods[static_cast<std::size_t>(method)].label);
}

QString methodBoundary(const MethodRow& method)
{
    const std::string_view boundary = method.boundary;
    if (boundary == "accelerator")
        return CommonText::tr("Accelerators", "boundary of a method");
    if (boundary == "server")
        return CommonText::tr("Server", "boundary of a method");
    if (boundary == "facility")
        return CommonText::tr("Facility", "boundary of a method");
    return CommonText::tr("As its source says", "boundary of a method");
}

QStringList methodLeavesOut(const MethodRow& method)
{
    const MethodScope& counts = method.counts;
    QStringList parts;
    if (!counts.promptTokens && method.workload == Workload::inference)
        parts << CommonText::tr("reading the prompt", "left out by a method");
    if (!counts.host)
        parts << CommonText::tr("the rest of the server", "left out by a method");
    if (!counts.idle)
        parts << CommonText::tr("idle machines", "left out by a method");
    if (!counts.overhead)
        parts << CommonText::tr("cooling and power supply", "left out by a method");
    if (!counts.embodied)
        parts << CommonText::tr("making the hardware", "left out by a method");
    return parts;
}

QString workloadLabel(Workload workload)
{
    switch (workload) {
    case Workload::training: return CommonText::tr("Training", "workload");
    case Workload::inference: return CommonText::tr("Inference", "workload");
    case Workload::fleet: return CommonText::tr("Fleet", "workload");
    }
    return {};
}

QString metricLabel(Metric metric)
{
    return translated("Metric", metricRow(metric).label);
}

QString perLabel(Per per)
{
    switch (per) {
    case Per::year: return CommonText::tr("per year");
    case Per::day: return CommonText::tr("per day");
    case Per::run: return CommonText::tr("per run");
    case Per::query: return CommonText::tr("per query");
    case Per::ktoken: return CommonText::tr("per 1,000 tokens");
    }
    return {};
}

QString unitPer(const QString& symbol, Per per)
{
    switch (per) {
    case Per::year: return CommonText::tr("%1 per year", "unit").arg(symbol);
    case Per::day: return CommonText::tr("%1 per day", "unit").arg(symbol);
    case Per::run: return CommonText::tr("%1 per run", "unit").arg(symbol);
    case Per::query: return CommonText::tr("%1 per query", "unit").arg(symbol);
    case Per::ktoken: return CommonText::tr("%1 per 1,000 tokens", "unit").arg(symbol);
    }
    return symbol;
}

QString gradeLabel(Grade grade)
{
    switch (grade) {
    case Grade::measured: return CommonText::tr("measured");
    case Grade::disclosed: return CommonText::tr("disclosed");
    case Grade::derived: return CommonText::tr("derived");
    case Grade::estimated: return CommonText::tr("estimated");
    case Grade::claimed: return CommonText::tr("claimed");
    }
    return {};
}

QString presetKindLabel(const std::string& kind)
{
    struct Kind {
        const char* key;
        QString label;
    };
    const Kind kinds[] = {
        {"model", CommonText::tr("Model", "kind of preset")},
        {"hardware", CommonText::tr("Hardware", "kind of preset")},
        {"grid", CommonText::tr("Grid", "kind of preset")},
        {"operator", CommonText::tr("Operator", "kind of preset")},
        {"price", CommonText::tr("Electricity price", "kind of preset")},
        {"equivalent", CommonText::tr("Equivalent", "kind of preset")},
        {"technology", CommonText::tr("Technology", "kind of preset")},
        {"inference", CommonText::tr("Energy of a query", "kind of preset")},
        {"factor", CommonText::tr("Factor", "kind of preset")},
        {"currency", CommonText::tr("Currency", "kind of preset")},
    };
    for (const Kind& entry : kinds)
        if (kind == entry.key)
            return entry.label;
    return QString::fromStdString(kind);
}

QString notKnownText()
{
    return CommonText::tr("not known");
}

QString doesNotApplyText()
{
    return CommonText::tr("does not apply");
}

} // namespace cw
