// SPDX-License-Identifier: GPL-3.0-or-later
// The words for the keys of Constant and Quantity in app/engine. A test fails for a key that has none.
#include "app/models/trace_text.h"

#include "app/models/texts.h"

#include <iterator>
#include <unordered_map>

#include <QCoreApplication>

namespace cw {

namespace {

struct Entry {
    const char* key;
    const char* label;
};

constexpr const char* kContext = "Trace";

constexpr Entry kLabels[] = {
    // results on the way
    {"it-energy", QT_TRANSLATE_NOOP("Trace", "Electricity of the computers")},
    {"accelerator-hours", QT_TRANSLATE_NOOP("Trace", "Accelerator hours in a year")},
    {"runs-counted", QT_TRANSLATE_NOOP("Trace", "Runs in a year, with development and failed ones")},
    {"queries-per-year", QT_TRANSLATE_NOOP("Trace", "Queries in a year")},
    {"queries-of-training", QT_TRANSLATE_NOOP("Trace", "Queries that share the training")},
    {"ktokens-per-year", QT_TRANSLATE_NOOP("Trace", "Thousands of tokens in a year")},
    {"run.it-energy", QT_TRANSLATE_NOOP("Trace", "Electricity of the computers for one run")},
    {"run.accelerator-hours", QT_TRANSLATE_NOOP("Trace", "Accelerator hours of one run")},
    {"run.flop", QT_TRANSLATE_NOOP("Trace", "Computing of one run")},
    {"query.it-energy", QT_TRANSLATE_NOOP("Trace", "Electricity of the computers for one query")},
    {"query.accelerator-energy", QT_TRANSLATE_NOOP("Trace", "Electricity of the accelerators for one query")},
    {"query.host-energy", QT_TRANSLATE_NOOP("Trace", "Electricity of the host for one query")},
    {"query.idle-energy", QT_TRANSLATE_NOOP("Trace", "Electricity of idle reserve for one query")},
    {"query.accelerator-hours", QT_TRANSLATE_NOOP("Trace", "Accelerator hours of one query")},
    {"query.flop", QT_TRANSLATE_NOOP("Trace", "Computing of one query")},
    {"query.latency", QT_TRANSLATE_NOOP("Trace", "Time that one query takes")},
    {"accelerator-count", QT_TRANSLATE_NOOP("Trace", "Accelerators needed")},
    {"rated-power", QT_TRANSLATE_NOOP("Trace", "Rated power of the computers")},
    {"power-share", QT_TRANSLATE_NOOP("Trace", "Mean power as a share of rated power")},
    {"fleet.it-energy", QT_TRANSLATE_NOOP("Trace", "Electricity of the computers")},
    {"fleet.idle-energy", QT_TRANSLATE_NOOP("Trace", "Electricity of idle computers")},
    {"fleet.accelerator-hours", QT_TRANSLATE_NOOP("Trace", "Accelerator hours in a year")},
    // results
    {"facility-energy", QT_TRANSLATE_NOOP("Trace", "Electricity of the facility")},
    {"overhead-energy", QT_TRANSLATE_NOOP("Trace", "Electricity of cooling and power supply")},
    {"mean-power", QT_TRANSLATE_NOOP("Trace", "Mean power over the year")},
    {"peak-power", QT_TRANSLATE_NOOP("Trace", "Peak power")},
    {"carbon-location", QT_TRANSLATE_NOOP("Trace", "Carbon, location-based")},
    {"carbon-market", QT_TRANSLATE_NOOP("Trace", "Carbon, market-based")},
    {"carbon-embodied", QT_TRANSLATE_NOOP("Trace", "Carbon, embodied")},
    {"water-on-site", QT_TRANSLATE_NOOP("Trace", "Water consumed on site")},
    {"water-off-site", QT_TRANSLATE_NOOP("Trace", "Water consumed by power plants")},
    {"water-consumption", QT_TRANSLATE_NOOP("Trace", "Water consumed")},
    {"water-withdrawal", QT_TRANSLATE_NOOP("Trace", "Water withdrawn by power plants")},
    {"water-throughflow", QT_TRANSLATE_NOOP("Trace", "Water through turbines")},
    {"cost-electricity", QT_TRANSLATE_NOOP("Trace", "Cost of electricity")},
    {"cost-carbon", QT_TRANSLATE_NOOP("Trace", "Cost of carbon")},
    {"cost-hardware", QT_TRANSLATE_NOOP("Trace", "Cost of hardware")},
    {"charged-tonnes", QT_TRANSLATE_NOOP("Trace", "Tonnes above the free ones")},
    {"homes", QT_TRANSLATE_NOOP("Trace", "Homes")},
    {"driving-energy", QT_TRANSLATE_NOOP("Trace", "Electricity of driving")},
    {"pools", QT_TRANSLATE_NOOP("Trace", "Swimming pools")},
    {"car-distance", QT_TRANSLATE_NOOP("Trace", "Distance of electric cars")},
    // conversions
    {"kwh-per-wh", QT_TRANSLATE_NOOP("Trace", "From Wh to kWh")},
    {"wh-per-kwh", QT_TRANSLATE_NOOP("Trace", "From kWh to Wh")},
    {"kw-per-w", QT_TRANSLATE_NOOP("Trace", "From W to kW")},
    {"w-per-kw", QT_TRANSLATE_NOOP("Trace", "From kW to W")},
    {"mw-per-kw", QT_TRANSLATE_NOOP("Trace", "From kW to MW")},
    {"wh-per-j", QT_TRANSLATE_NOOP("Trace", "From J to Wh")},
    {"joule-per-kwh", QT_TRANSLATE_NOOP("Trace", "From kWh to J")},
    {"h-per-s", QT_TRANSLATE_NOOP("Trace", "From seconds to hours")},
    {"kg-per-g", QT_TRANSLATE_NOOP("Trace", "From g to kg")},
    {"t-per-kg", QT_TRANSLATE_NOOP("Trace", "From kg to t")},
    {"hours-per-day", QT_TRANSLATE_NOOP("Trace", "Hours in a day")},
    {"days-per-year", QT_TRANSLATE_NOOP("Trace", "Days in a year")},
    {"hours-per-year", QT_TRANSLATE_NOOP("Trace", "Hours in a year")},
    {"tokens-per-ktoken", QT_TRANSLATE_NOOP("Trace", "Tokens in a thousand")},
    {"one", QT_TRANSLATE_NOOP("Trace", "One")},
    {"no-tonnes", QT_TRANSLATE_NOOP("Trace", "No tonnes")},
    {"standard-gravity", QT_TRANSLATE_NOOP("Trace", "Standard gravity, per litre of water")},
    {"boltzmann", QT_TRANSLATE_NOOP("Trace", "Boltzmann constant")},
    {"ln-2", QT_TRANSLATE_NOOP("Trace", "Natural logarithm of 2")},
    // constants of the methods
    {"flop-per-parameter-token",
     QT_TRANSLATE_NOOP("Trace", "Computing per parameter and token, forward and back")},
    {"flop-per-parameter-token-recomputed",
     QT_TRANSLATE_NOOP("Trace", "Computing per parameter and token, with recomputation")},
    {"flop-per-parameter-token-forward",
     QT_TRANSLATE_NOOP("Trace", "Computing per parameter and token, forward only")},
    {"billion-parameters", QT_TRANSLATE_NOOP("Trace", "A billion parameters")},
    {"ecologits.memory-overhead", QT_TRANSLATE_NOOP("Trace", "Memory beyond the weights (EcoLogits)")},
    {"ecologits.gpu-memory-gb", QT_TRANSLATE_NOOP("Trace", "Memory of a GPU in GB (EcoLogits)")},
    {"ecologits.gpus-per-server", QT_TRANSLATE_NOOP("Trace", "GPUs in a server (EcoLogits)")},
    {"ecologits.alpha", QT_TRANSLATE_NOOP("Trace", "Energy fit, α (EcoLogits 0.9)")},
    {"ecologits.beta", QT_TRANSLATE_NOOP("Trace", "Energy fit, β (EcoLogits 0.9)")},
    {"ecologits.gamma", QT_TRANSLATE_NOOP("Trace", "Energy fit, γ (EcoLogits 0.9)")},
    {"ecologits.latency-p",
     QT_TRANSLATE_NOOP("Trace", "Latency fit, per billion parameters (EcoLogits 0.9)")},
    {"ecologits.latency-b",
     QT_TRANSLATE_NOOP("Trace", "Latency fit, per request of a batch (EcoLogits 0.9)")},
    {"ecologits.latency-0", QT_TRANSLATE_NOOP("Trace", "Latency fit, constant part (EcoLogits 0.9)")},
    {"ecologits.batch", QT_TRANSLATE_NOOP("Trace", "Requests in a batch (EcoLogits 0.9)")},
    {"ecologits.bytes-16bit", QT_TRANSLATE_NOOP("Trace", "Bytes of a 16-bit weight (EcoLogits 0.9)")},
    {"ecologits.server-kw", QT_TRANSLATE_NOOP("Trace", "Power of a server without its GPUs (EcoLogits 0.9)")},
    {"ecologits08.alpha", QT_TRANSLATE_NOOP("Trace", "Energy fit, α (EcoLogits 0.8)")},
    {"ecologits08.beta", QT_TRANSLATE_NOOP("Trace", "Energy fit, β (EcoLogits 0.8)")},
    {"ecologits08.latency-p",
     QT_TRANSLATE_NOOP("Trace", "Latency fit, per billion parameters (EcoLogits 0.8)")},
    {"ecologits08.latency-0", QT_TRANSLATE_NOOP("Trace", "Latency fit, constant part (EcoLogits 0.8)")},
    {"ecologits08.bytes-4bit", QT_TRANSLATE_NOOP("Trace", "Bytes of a 4-bit weight (EcoLogits 0.8)")},
    {"ecologits08.server-kw",
     QT_TRANSLATE_NOOP("Trace", "Power of a server without its GPUs (EcoLogits 0.8)")},
    {"one-parameter", QT_TRANSLATE_NOOP("Trace", "One parameter")},
    {"tera", QT_TRANSLATE_NOOP("Trace", "A trillion operations a second")},
    {"llmcarbon.gpus.a", QT_TRANSLATE_NOOP("Trace", "GPU count fit, squared part (LLMCarbon)")},
    {"llmcarbon.gpus.b", QT_TRANSLATE_NOOP("Trace", "GPU count fit, linear part (LLMCarbon)")},
    {"llmcarbon.gpus.c", QT_TRANSLATE_NOOP("Trace", "GPU count fit, constant part (LLMCarbon)")},
    {"llmcarbon.tensor.a", QT_TRANSLATE_NOOP("Trace", "Tensor-parallel speed fit, squared part (LLMCarbon)")},
    {"llmcarbon.tensor.b", QT_TRANSLATE_NOOP("Trace", "Tensor-parallel speed fit, linear part (LLMCarbon)")},
    {"llmcarbon.tensor.c",
     QT_TRANSLATE_NOOP("Trace", "Tensor-parallel speed fit, constant part (LLMCarbon)")},
    {"llmcarbon.pipeline.a",
     QT_TRANSLATE_NOOP("Trace", "Pipeline-parallel speed fit, squared part (LLMCarbon)")},
    {"llmcarbon.pipeline.b",
     QT_TRANSLATE_NOOP("Trace", "Pipeline-parallel speed fit, linear part (LLMCarbon)")},
    {"llmcarbon.pipeline.c",
     QT_TRANSLATE_NOOP("Trace", "Pipeline-parallel speed fit, constant part (LLMCarbon)")},
    {"llmcarbon.parameters-per-gpu",
     QT_TRANSLATE_NOOP("Trace", "Parameters that an 80 GB GPU holds (LLMCarbon)")},
    {"llmcarbon.gpus-per-node", QT_TRANSLATE_NOOP("Trace", "GPUs in a node (LLMCarbon)")},
    {"li2023.wet-bulb-3", QT_TRANSLATE_NOOP("Trace", "Cooling fit, cubic part (Li 2023)")},
    {"li2023.wet-bulb-2", QT_TRANSLATE_NOOP("Trace", "Cooling fit, squared part (Li 2023)")},
    {"li2023.wet-bulb-1", QT_TRANSLATE_NOOP("Trace", "Cooling fit, linear part (Li 2023)")},
    {"li2023.wet-bulb-0", QT_TRANSLATE_NOOP("Trace", "Cooling fit, constant part (Li 2023)")},
    {"li2023.least-wue", QT_TRANSLATE_NOOP("Trace", "Least water of cooling (Li 2023)")},
    {"li2023.litres-per-gallon", QT_TRANSLATE_NOOP("Trace", "Litres in a gallon (Li 2023)")},
    {"li2023.coal", QT_TRANSLATE_NOOP("Trace", "Water of coal plants (Li 2023)")},
    {"li2023.gas", QT_TRANSLATE_NOOP("Trace", "Water of gas plants (Li 2023)")},
    {"li2023.nuclear", QT_TRANSLATE_NOOP("Trace", "Water of nuclear plants (Li 2023)")},
    {"li2023.oil", QT_TRANSLATE_NOOP("Trace", "Water of oil plants (Li 2023)")},
    {"li2023.other", QT_TRANSLATE_NOOP("Trace", "Water of other plants (Li 2023)")},
    {"li2023.sun", QT_TRANSLATE_NOOP("Trace", "Water of solar plants (Li 2023)")},
    {"li2023.wind", QT_TRANSLATE_NOOP("Trace", "Water of wind plants (Li 2023)")},
    {"li2023.hydro", QT_TRANSLATE_NOOP("Trace", "Water of hydro plants (Li 2023)")},
    {"mwh-per-kwh", QT_TRANSLATE_NOOP("Trace", "From kWh to MWh")},
    {"measured.step-reading", QT_TRANSLATE_NOOP("Trace", "Reading weights and cache, one step")},
    {"measured.step-computing", QT_TRANSLATE_NOOP("Trace", "Computing, one step")},
    {"measured.step-delays", QT_TRANSLATE_NOOP("Trace", "Delays of one step")},
    {"measured.reading-time", QT_TRANSLATE_NOOP("Trace", "Time of reading weights and cache, for one query")},
    {"measured.computing-time", QT_TRANSLATE_NOOP("Trace", "Time of computing, for one query")},
    {"measured.occupied-time", QT_TRANSLATE_NOOP("Trace", "Time on the accelerators, for one query")},
    {"measured.busy-time", QT_TRANSLATE_NOOP("Trace", "Time at full power, for one query")},
    {"measured.decode-speed", QT_TRANSLATE_NOOP("Trace", "Share of peak speed in answering (fit)")},
    {"measured.prompt-speed", QT_TRANSLATE_NOOP("Trace", "Share of peak speed in reading a prompt (fit)")},
    {"measured.step-delay", QT_TRANSLATE_NOOP("Trace", "Delay of a step (fit)")},
    {"measured.group-delay", QT_TRANSLATE_NOOP("Trace", "Delay of a step for several accelerators (fit)")},
    {"measured.query-delay", QT_TRANSLATE_NOOP("Trace", "Delay of a step for each query of the batch (fit)")},
    {"measured.slow-experts", QT_TRANSLATE_NOOP("Trace", "Slowness of experts in 8 bits (fit)")},
    {"measured.waiting-power", QT_TRANSLATE_NOOP("Trace", "Power while waiting, share of rated power (fit)")},
    {"measured.busy-power", QT_TRANSLATE_NOOP("Trace", "Power at full work, share of rated power (fit)")},
    {"measured.computing-power", QT_TRANSLATE_NOOP("Trace", "Weight of computing in the power (fit)")},
    {"measured.cache-bytes", QT_TRANSLATE_NOOP("Trace", "Cache per token, model of a billion parameters")},
    {"measured.cache-growth", QT_TRANSLATE_NOOP("Trace", "Growth of the cache with the model")},
    {"measured.experts-from",
     QT_TRANSLATE_NOOP("Trace", "Total over active parameters of a mixture of experts")},
    {"one-half", QT_TRANSLATE_NOOP("Trace", "One half")},
    {"minus-one", QT_TRANSLATE_NOOP("Trace", "Minus one")},
    {"no-tokens", QT_TRANSLATE_NOOP("Trace", "No tokens")},
    {"one-query", QT_TRANSLATE_NOOP("Trace", "One query")},
    {"one-accelerator", QT_TRANSLATE_NOOP("Trace", "One accelerator")},
    {"token-of-step", QT_TRANSLATE_NOOP("Trace", "Token that a query gets in a step")},
    {"bytes-per-gb", QT_TRANSLATE_NOOP("Trace", "From gigabytes to bytes")},
    {"measured.bytes-16bit", QT_TRANSLATE_NOOP("Trace", "Bytes of a 16-bit weight")},
    {"measured.bytes-8bit", QT_TRANSLATE_NOOP("Trace", "Bytes of an 8-bit weight")},
    {"measured.bytes-4bit", QT_TRANSLATE_NOOP("Trace", "Bytes of a 4-bit weight")},
    {"server-power", QT_TRANSLATE_NOOP("Trace", "Power of a server")},
    {"green-algorithms.memory", QT_TRANSLATE_NOOP("Trace", "Power of memory (Green Algorithms)")},
    {"green-algorithms.days-per-year", QT_TRANSLATE_NOOP("Trace", "Days in a year (Green Algorithms)")},
    {"green-algorithms.weeks-per-year", QT_TRANSLATE_NOOP("Trace", "Weeks in a year (Green Algorithms)")},
    {"green-algorithms.months-per-year", QT_TRANSLATE_NOOP("Trace", "Months in a year (Green Algorithms)")},
    {"codecarbon.processor-share",
     QT_TRANSLATE_NOOP("Trace", "Power share of processors without a sensor (CodeCarbon)")},
    {"codecarbon.least-load", QT_TRANSLATE_NOOP("Trace", "Least load of processors (CodeCarbon)")},
    {"codecarbon.module-watts", QT_TRANSLATE_NOOP("Trace", "Power of a memory module (CodeCarbon)")},
    {"codecarbon.least-memory", QT_TRANSLATE_NOOP("Trace", "Least power of memory (CodeCarbon)")},
    {"codecarbon.module-watts-arm", QT_TRANSLATE_NOOP("Trace", "Power of a memory module, ARM (CodeCarbon)")},
    {"codecarbon.least-memory-arm", QT_TRANSLATE_NOOP("Trace", "Least power of memory, ARM (CodeCarbon)")},
    {"codecarbon.less-per-step", QT_TRANSLATE_NOOP("Trace", "Less for each further module (CodeCarbon)")},
    {"codecarbon.first-step", QT_TRANSLATE_NOOP("Trace", "Modules counted in full (CodeCarbon)")},
    {"codecarbon.second-step", QT_TRANSLATE_NOOP("Trace", "Second step of modules (CodeCarbon)")},
    {"codecarbon.third-step", QT_TRANSLATE_NOOP("Trace", "Third step of modules (CodeCarbon)")},
    {"codecarbon.none", QT_TRANSLATE_NOOP("Trace", "None (CodeCarbon)")},
    {"codecarbon.world-factor", QT_TRANSLATE_NOOP("Trace", "Carbon of an unknown grid (CodeCarbon)")},
    {"mlco2.hundred", QT_TRANSLATE_NOOP("Trace", "A hundred, for two decimals (ML CO2 Impact)")},
    {"mlco2.one-kwh", QT_TRANSLATE_NOOP("Trace", "One kWh (ML CO2 Impact)")},
    {"mlco2.one-factor", QT_TRANSLATE_NOOP("Trace", "One kg/kWh (ML CO2 Impact)")},
    {"mlco2.one-kg", QT_TRANSLATE_NOOP("Trace", "One kg (ML CO2 Impact)")},
    {"jegham.batch", QT_TRANSLATE_NOOP("Trace", "Queries in a batch (Jegham 2025)")},
    {"jegham.no-power", QT_TRANSLATE_NOOP("Trace", "No power (Jegham 2025)")},
    {"jegham.one-server", QT_TRANSLATE_NOOP("Trace", "One server (Jegham 2025)")},
    {"cottier.fall", QT_TRANSLATE_NOOP("Trace", "Yearly fall of the price of computing (Cottier 2024)")},
    {"ln-10", QT_TRANSLATE_NOOP("Trace", "Natural logarithm of 10")},
    {"cottier.minus-one", QT_TRANSLATE_NOOP("Trace", "Minus one")},
    // functions
    {"fn.round", QT_TRANSLATE_NOOP("Trace", "Rounded to a whole number")},
    {"fn.round-up", QT_TRANSLATE_NOOP("Trace", "Rounded up to a whole number")},
    {"fn.power-of-two", QT_TRANSLATE_NOOP("Trace", "Rounded up to a power of two")},
    {"fn.exp", QT_TRANSLATE_NOOP("Trace", "Exponential function")},
    {"fn.log", QT_TRANSLATE_NOOP("Trace", "Natural logarithm")},
    {"fn.baseline-share", QT_TRANSLATE_NOOP("Trace", "Share of the scenario's electricity")},
};

const char* findLabel(const std::string& key)
{
    static const auto byKey = [] {
        std::unordered_map<std::string, const char*> map;
        for (const Entry& entry : kLabels)
            map.emplace(entry.key, entry.label);
        return map;
    }();
    const auto found = byKey.find(key);
    return found == byKey.end() ? nullptr : found->second;
}

const char* stepLabel(TraceOp op)
{
    switch (op) {
    case TraceOp::sum: return QT_TRANSLATE_NOOP("Trace", "Sum");
    case TraceOp::difference: return QT_TRANSLATE_NOOP("Trace", "Difference");
    case TraceOp::product: return QT_TRANSLATE_NOOP("Trace", "Product");
    case TraceOp::quotient: return QT_TRANSLATE_NOOP("Trace", "Quotient");
    case TraceOp::power: return QT_TRANSLATE_NOOP("Trace", "Power");
    case TraceOp::maximum: return QT_TRANSLATE_NOOP("Trace", "The larger one");
    case TraceOp::minimum: return QT_TRANSLATE_NOOP("Trace", "The smaller one");
    case TraceOp::parameter:
    case TraceOp::constant:
    case TraceOp::function: break;
    }
    return QT_TRANSLATE_NOOP("Trace", "Value");
}

} // namespace

QString traceLabel(const TraceNode& node)
{
    if (const auto input = node.op == TraceOp::parameter ? findParameter(node.key) : std::nullopt)
        return parameterLabel(*input);
    if (node.key.empty())
        return QCoreApplication::translate(kContext, stepLabel(node.op));
    if (const char* label = findLabel(node.key))
        return QCoreApplication::translate(kContext, label);
    return QString::fromStdString(node.key);
}

QString traceSign(TraceOp op)
{
    switch (op) {
    case TraceOp::sum: return QStringLiteral(" + ");
    case TraceOp::difference: return QStringLiteral(" − ");
    case TraceOp::product: return QStringLiteral(" × ");
    case TraceOp::quotient: return QStringLiteral(" ÷ ");
    case TraceOp::power: return QStringLiteral(" ^ ");
    case TraceOp::maximum:
    case TraceOp::minimum:
    case TraceOp::parameter:
    case TraceOp::constant:
    case TraceOp::function: break;
    }
    return {};
}

bool hasTraceLabel(const TraceNode& node)
{
    if (node.op == TraceOp::parameter)
        return findParameter(node.key).has_value();
    return node.key.empty() || findLabel(node.key) != nullptr;
}

} // namespace cw
