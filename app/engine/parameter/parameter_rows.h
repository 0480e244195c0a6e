// SPDX-License-Identifier: GPL-3.0-or-later
// The one table of inputs (DESIGN, idea 1). Adding an input is adding a row; storage, inspector, command line, JSON
// and the manual are derived from it. No include guard: parameter_id.h and parameter_table.cpp read it in two ways.
//
// CW_PARAMETER(name, key, kind, unit, default, min, max, group, scale, label, help, source)
//   kind     number | choice | flag      (a choice's options stand in parameter_table.cpp or are the methods)
//   unit     the unit of default, min, max and of what the formulas receive; readable by cw::Unit
//   default  kUnknown where nobody may guess it
//   scale    linear | logarithmic (how a slider moves)
//   source   the id of a row of db/catalog/sources.csv for the default and the bounds

// clang-format off: a row reads as two lines

// --- Training -----------------------------------------------------------------------------------------------------
CW_PARAMETER(trainingOn, "training.on", flag, "1", 0, 0, 1, training, linear,
             CW_TEXT("Parameter", "Training"), CW_TEXT("Parameter", "Counts the training of a model."),
             "counterwatt-manual")
CW_PARAMETER(trainingMethod, "training.method", choice, "1", 1, 0, 8, training, linear,
             CW_TEXT("Parameter", "Method"),
             CW_TEXT("Parameter", "Which published method computes the energy of one training run."),
             "counterwatt-manual")
CW_PARAMETER(trainingStatedEnergy, "training.statedEnergy", number, "kWh/run", 1287000, 0.001, 1e13, training,
             logarithmic, CW_TEXT("Parameter", "Stated energy"),
             CW_TEXT("Parameter", "The published electricity of one training run."), "patterson-2021")
CW_PARAMETER(
    trainingStatedIncludesPue, "training.statedIncludesPue", flag, "1", 1, 0, 1, training, linear,
    CW_TEXT("Parameter", "Stated energy includes PUE"),
    CW_TEXT("Parameter",
            "On when the published energy was measured at the building, off when it is that of the servers."),
    "patterson-2021")
CW_PARAMETER(trainingAccelerators, "training.accelerators", number, "accelerator", 10000, 1, 1e9, training,
             logarithmic, CW_TEXT("Parameter", "Accelerators"),
             CW_TEXT("Parameter", "GPUs or TPUs that train at the same time."), "patterson-2021")
CW_PARAMETER(trainingDays, "training.days", number, "d/run", 14.8, 0.001, 3650, training, logarithmic,
             CW_TEXT("Parameter", "Duration"), CW_TEXT("Parameter", "Days that one training run takes."),
             "patterson-2021")
CW_PARAMETER(
    trainingAverageWatts, "training.averageWatts", number, "W/accelerator", 330, 1, 20000, training,
    logarithmic, CW_TEXT("Parameter", "Mean power per accelerator"),
    CW_TEXT("Parameter",
            "Mean electric power per accelerator, with its share of memory, network, fans and host."),
    "patterson-2021")
CW_PARAMETER(trainingLoad, "training.load", number, "1", 1, 0.01, 1.2, training, linear,
             CW_TEXT("Parameter", "Load of the servers"),
             CW_TEXT("Parameter", "Mean power of the servers as a share of their rated power."),
             "de-vries-2023")
CW_PARAMETER(trainingMfu, "training.mfu", number, "1", 0.197, 0.001, 1, training, linear,
             CW_TEXT("Parameter", "Model FLOP utilisation (MFU)"),
             CW_TEXT("Parameter", "Share of the accelerators' peak speed that the training reaches."),
             "patterson-2021")
CW_PARAMETER(trainingRecomputation, "training.recomputation", flag, "1", 0, 0, 1, training, linear,
             CW_TEXT("Parameter", "Full recomputation"),
             CW_TEXT("Parameter",
                     "On when activations are computed again in the backward pass: 8 instead of 6 FLOP per "
                     "parameter and token."),
             "narayanan-2021")
CW_PARAMETER(trainingDevelopmentShare, "training.developmentShare", number, "1", 0, 0, 20, training, linear,
             CW_TEXT("Parameter", "Development runs"),
             CW_TEXT("Parameter", "Energy of experiments before the final run, as a share of the final run."),
             "counterwatt-manual")
CW_PARAMETER(trainingFailedShare, "training.failedShare", number, "1", 0, 0, 20, training, linear,
             CW_TEXT("Parameter", "Failed and repeated runs"),
             CW_TEXT("Parameter",
                     "Energy of runs that failed or were repeated, as a share of the final run."),
             "counterwatt-manual")
CW_PARAMETER(trainingRunsPerYear, "training.runsPerYear", number, "run/year", 1, 0.01, 1000, training,
             logarithmic, CW_TEXT("Parameter", "Runs per year"),
             CW_TEXT("Parameter", "How many such models are trained in a year."), "counterwatt-manual")
CW_PARAMETER(trainingModelLife, "training.modelLife", number, "year/run", 1, 0.05, 20, training, linear,
             CW_TEXT("Parameter", "Life of the model"),
             CW_TEXT("Parameter",
                     "Years over which a run is shared among the queries that the model answers."),
             "counterwatt-manual")

// --- The model ----------------------------------------------------------------------------------------------------
CW_PARAMETER(modelParametersTotal, "model.parametersTotal", number, "param", 175e9, 1e6, 1e15, model,
             logarithmic, CW_TEXT("Parameter", "Parameters, total"),
             CW_TEXT("Parameter", "Weights that must be held in memory."), "brown-2020")
CW_PARAMETER(modelParametersActive, "model.parametersActive", number, "param", 175e9, 1e6, 1e15, model,
             logarithmic, CW_TEXT("Parameter", "Parameters, active"),
             CW_TEXT("Parameter",
                     "Weights that work on each token; fewer than the total in a mixture of experts."),
             "brown-2020")
CW_PARAMETER(modelTrainingTokens, "model.trainingTokens", number, "token/run", 300e9, 1e6, 1e17, model,
             logarithmic, CW_TEXT("Parameter", "Training tokens"),
             CW_TEXT("Parameter", "Tokens that the model read in training."), "brown-2020")

// --- Inference ----------------------------------------------------------------------------------------------------
CW_PARAMETER(inferenceOn, "inference.on", flag, "1", 1, 0, 1, inference, linear,
             CW_TEXT("Parameter", "Inference"), CW_TEXT("Parameter", "Counts the answering of queries."),
             "counterwatt-manual")
CW_PARAMETER(inferenceMethod, "inference.method", choice, "1", 0, 0, 10, inference, linear,
             CW_TEXT("Parameter", "Method"),
             CW_TEXT("Parameter", "Which published method computes the energy of one query."),
             "counterwatt-manual")
CW_PARAMETER(inferenceQueriesPerDay, "inference.queriesPerDay", number, "query/d", 195e6, 1, 1e13, inference,
             logarithmic, CW_TEXT("Parameter", "Queries a day"),
             CW_TEXT("Parameter", "Requests that are answered each day."), "de-vries-2023")
CW_PARAMETER(inferenceWhPerQuery, "inference.whPerQuery", number, "Wh/query", 0.3, 1e-7, 1e5, inference,
             logarithmic, CW_TEXT("Parameter", "Energy per query"),
             CW_TEXT("Parameter",
                     "The published electricity of one query, within the boundary chosen below."),
             "epoch-2025")
CW_PARAMETER(inferenceBoundary, "inference.boundary", choice, "1", 2, 0, 2, inference, linear,
             CW_TEXT("Parameter", "Boundary of the energy per query"),
             CW_TEXT("Parameter",
                     "What the published figure holds: the accelerator alone, the whole server, or the "
                     "building with cooling."),
             "google-2025")
CW_PARAMETER(inferenceOutputTokens, "inference.outputTokens", number, "token/query", 500, 1, 1e7, inference,
             logarithmic, CW_TEXT("Parameter", "Output tokens per query"),
             CW_TEXT("Parameter", "Length of an answer; a token is about three quarters of an English word."),
             "epoch-2025")
CW_PARAMETER(inferenceUtilisation, "inference.utilisation", number, "1", 0.1, 0.001, 1, inference, linear,
             CW_TEXT("Parameter", "FLOP utilisation"),
             CW_TEXT("Parameter", "Share of the accelerator's peak speed that answering reaches."),
             "epoch-2025")
CW_PARAMETER(inferencePeakWatts, "inference.peakWatts", number, "W/accelerator", 1275, 1, 50000, inference,
             logarithmic, CW_TEXT("Parameter", "Peak power per accelerator"),
             CW_TEXT("Parameter", "Rated power of an accelerator with its share of the server."),
             "epoch-2025")
CW_PARAMETER(inferencePowerShare, "inference.powerShare", number, "1", 0.7, 0.01, 1.2, inference, linear,
             CW_TEXT("Parameter", "Share of peak power"),
             CW_TEXT("Parameter", "Mean power while answering as a share of the peak power."), "epoch-2025")
CW_PARAMETER(inferenceServers, "inference.servers", number, "server", 3617, 0.001, 1e9, inference,
             logarithmic, CW_TEXT("Parameter", "Servers"),
             CW_TEXT("Parameter", "Servers that answer the queries around the clock."), "de-vries-2023")
CW_PARAMETER(inferenceServerLoad, "inference.serverLoad", number, "1", 1, 0.01, 1.2, inference, linear,
             CW_TEXT("Parameter", "Load of the servers"),
             CW_TEXT("Parameter", "Mean power of the servers as a share of their rated power."),
             "de-vries-2023")
CW_PARAMETER(
    inferenceRequestLatency, "inference.requestLatency", number, "s/query", kUnknown, 1e-4, 1e6, inference,
    logarithmic, CW_TEXT("Parameter", "Measured latency"),
    CW_TEXT(
        "Parameter",
        "Seconds until an answer is complete; EcoLogits takes it where it is shorter than its own estimate."),
    "ecologits-0.9")
CW_PARAMETER(inferenceHostRatio, "inference.hostRatio", number, "1", 0.06 / 0.14, 0, 5, inference, linear,
             CW_TEXT("Parameter", "Host energy per accelerator energy"),
             CW_TEXT("Parameter", "Processor and memory energy for each kWh of the accelerators."),
             "google-2025")
CW_PARAMETER(inferenceIdleRatio, "inference.idleRatio", number, "1", 0.02 / 0.14, 0, 5, inference, linear,
             CW_TEXT("Parameter", "Idle energy per accelerator energy"),
             CW_TEXT("Parameter", "Energy of machines kept in reserve for each kWh of the accelerators."),
             "google-2025")
CW_PARAMETER(inferencePromptTokens, "inference.promptTokens", number, "token/query", 200, 1, 1e7, inference,
             logarithmic, CW_TEXT("Parameter", "Prompt tokens per query"),
             CW_TEXT("Parameter",
                     "Tokens that the model reads before it answers, with the conversation so far."),
             "counterwatt-manual")
CW_PARAMETER(inferenceCachedPromptTokens, "inference.cachedPromptTokens", number, "token/query", 0, 0, 1e7,
             inference, logarithmic, CW_TEXT("Parameter", "Cached prompt tokens"),
             CW_TEXT("Parameter",
                     "Part of the prompt that is kept from an earlier query and not computed again."),
             "counterwatt-manual")
CW_PARAMETER(inferenceReasoningTokens, "inference.reasoningTokens", number, "token/query", 0, 0, 1e7,
             inference, logarithmic, CW_TEXT("Parameter", "Reasoning tokens per query"),
             CW_TEXT("Parameter", "Tokens that the model writes for itself before the answer."),
             "counterwatt-manual")
CW_PARAMETER(inferenceBatch, "inference.batch", number, "query", 64, 1, 1e5, inference, logarithmic,
             CW_TEXT("Parameter", "Queries answered at once"),
             CW_TEXT("Parameter", "Mean size of the batch on one copy of the model."), "ecologits-0.9")
CW_PARAMETER(inferencePrecision, "inference.precision", choice, "1", 0, 0, 2, inference, linear,
             CW_TEXT("Parameter", "Precision of the weights"),
             CW_TEXT("Parameter", "How many bits a weight takes in memory."), "ecologits-0.9")
CW_PARAMETER(inferenceAcceleratorsPerCopy, "inference.acceleratorsPerCopy", number, "accelerator", kUnknown,
             1, 1e4, inference, logarithmic, CW_TEXT("Parameter", "Accelerators per copy of the model"),
             CW_TEXT("Parameter", "Where not known: the least power of two whose memory holds the weights."),
             "counterwatt-manual")
CW_PARAMETER(
    inferenceFitFactor, "inference.fitFactor", number, "1", 1, 0.05, 20, inference, logarithmic,
    CW_TEXT("Parameter", "Correction of the fit"),
    CW_TEXT("Parameter",
            "Measured energy as a multiple of what measured-fit computes; 1 takes the fit as it is."),
    "counterwatt-manual")
CW_PARAMETER(inferenceFirstToken, "inference.firstToken", number, "s/query", kUnknown, 1e-4, 1e5, inference,
             logarithmic, CW_TEXT("Parameter", "Time to the first token"),
             CW_TEXT("Parameter", "Seconds until an answer begins, as measured at the service."),
             "jegham-2025")
CW_PARAMETER(inferenceTokenRate, "inference.tokenRate", number, "token/s", kUnknown, 0.01, 1e6, inference,
             logarithmic, CW_TEXT("Parameter", "Tokens a second"),
             CW_TEXT("Parameter", "Speed of one answer, as measured at the service."), "jegham-2025")
CW_PARAMETER(
    inferenceGpuUtilisation, "inference.gpuUtilisation", number, "1", 0.065, 0.0001, 1, inference, linear,
    CW_TEXT("Parameter", "Share of the server's accelerators"),
    CW_TEXT("Parameter",
            "Part of the rated power of a server's accelerators that falls to one query; 0.055 to 0.075 for "
            "large models on H100."),
    "jegham-2025")
CW_PARAMETER(inferenceOtherUtilisation, "inference.otherUtilisation", number, "1", 0.0625, 0, 1, inference,
             linear, CW_TEXT("Parameter", "Share of the rest of the server"),
             CW_TEXT("Parameter",
                     "Part of the server's rated power besides its accelerators that falls to one query."),
             "jegham-2025")

// --- Fleet --------------------------------------------------------------------------------------------------------
CW_PARAMETER(fleetOn, "fleet.on", flag, "1", 0, 0, 1, fleet, linear, CW_TEXT("Parameter", "Fleet"),
             CW_TEXT("Parameter", "Counts a whole cluster or stock of servers."), "counterwatt-manual")
CW_PARAMETER(fleetMethod, "fleet.method", choice, "1", 1, 0, 2, fleet, linear, CW_TEXT("Parameter", "Method"),
             CW_TEXT("Parameter", "How the fleet is counted: servers, accelerators, or yearly shipments."),
             "counterwatt-manual")
CW_PARAMETER(fleetServers, "fleet.servers", number, "server", 400000, 0.1, 1e10, fleet, logarithmic,
             CW_TEXT("Parameter", "Servers"), CW_TEXT("Parameter", "Servers of the fleet."), "de-vries-2023")
CW_PARAMETER(fleetAccelerators, "fleet.accelerators", number, "accelerator", 100000, 1, 1e11, fleet,
             logarithmic, CW_TEXT("Parameter", "Accelerators"),
             CW_TEXT("Parameter", "Accelerators of the cluster."), "semianalysis-2024")
CW_PARAMETER(fleetWattsPerAccelerator, "fleet.wattsPerAccelerator", number, "W/accelerator", 1390, 1, 50000,
             fleet, logarithmic, CW_TEXT("Parameter", "Rated power per accelerator, all in"),
             CW_TEXT("Parameter",
                     "Rated power of an accelerator with its share of server, network and storage."),
             "semianalysis-2024")
CW_PARAMETER(fleetShipmentsPerYear, "fleet.shipmentsPerYear", number, "server/year", 1.5e6, 1, 1e10, fleet,
             logarithmic, CW_TEXT("Parameter", "Servers shipped per year"),
             CW_TEXT("Parameter", "Yearly shipments; with the life of a server they give the stock."),
             "de-vries-2023")
CW_PARAMETER(fleetLife, "fleet.life", number, "year", 1, 0.1, 30, fleet, linear,
             CW_TEXT("Parameter", "Years of shipments in use"),
             CW_TEXT("Parameter",
                     "How many years of shipments are running; 1 counts one year's shipments only."),
             "de-vries-2023")
CW_PARAMETER(fleetLoadBasis, "fleet.loadBasis", choice, "1", 0, 0, 1, fleet, linear,
             CW_TEXT("Parameter", "Load given as"),
             CW_TEXT("Parameter",
                     "A share of the rated power, or a utilisation from which idle power is added."),
             "counterwatt-manual")
CW_PARAMETER(fleetLoad, "fleet.load", number, "1", 0.8, 0.001, 1.2, fleet, linear,
             CW_TEXT("Parameter", "Load"), CW_TEXT("Parameter", "Mean power as a share of the rated power."),
             "semianalysis-2024")
CW_PARAMETER(fleetUtilisation, "fleet.utilisation", number, "1", 0.4, 0.001, 1, fleet, linear,
             CW_TEXT("Parameter", "Utilisation"),
             CW_TEXT("Parameter", "Share of the time or capacity in which the machines do work."),
             "lbnl-2024")
CW_PARAMETER(fleetIdleShare, "fleet.idleShare", number, "1", 0.35, 0, 0.95, fleet, linear,
             CW_TEXT("Parameter", "Idle power"),
             CW_TEXT("Parameter", "Power of an idle machine as a share of its rated power."), "alibaba-2024")

// --- Hardware -----------------------------------------------------------------------------------------------------
CW_PARAMETER(hardwareAcceleratorsPerServer, "hardware.acceleratorsPerServer", number, "accelerator/server", 8,
             1, 1000, hardware, logarithmic, CW_TEXT("Parameter", "Accelerators per server"),
             CW_TEXT("Parameter", "Accelerators in one server."), "nvidia-dgx")
CW_PARAMETER(hardwareServerKw, "hardware.serverKw", number, "kW/server", 6.5, 0.01, 1000, hardware,
             logarithmic, CW_TEXT("Parameter", "Rated power of a server"),
             CW_TEXT("Parameter", "Electric power that the maker states as maximum."), "nvidia-dgx")
CW_PARAMETER(
    hardwareAcceleratorWatts, "hardware.acceleratorWatts", number, "W/accelerator", 700, 1, 20000, hardware,
    logarithmic, CW_TEXT("Parameter", "Power of an accelerator"),
    CW_TEXT("Parameter",
            "Rated power of the accelerator alone. Turns a stated energy into accelerator hours, too."),
    "epoch-hardware")
CW_PARAMETER(hardwarePeakFlops, "hardware.peakFlops", number, "FLOP/s/accelerator", 989e12, 1e9, 1e18,
             hardware, logarithmic, CW_TEXT("Parameter", "Peak speed, 16 bit dense"),
             CW_TEXT("Parameter", "Operations a second of one accelerator at 16 bit without sparsity."),
             "epoch-2025")
CW_PARAMETER(hardwareMemory, "hardware.memory", number, "GB/accelerator", 80, 0.01, 1e5, hardware,
             logarithmic, CW_TEXT("Parameter", "Memory of an accelerator"),
             CW_TEXT("Parameter", "What holds the weights of a model and the texts it works on."),
             "epoch-hardware")
CW_PARAMETER(hardwareMemoryBandwidth, "hardware.memoryBandwidth", number, "GB/s/accelerator", 3350, 1, 1e8,
             hardware, logarithmic, CW_TEXT("Parameter", "Memory bandwidth"),
             CW_TEXT("Parameter", "How fast an accelerator reads its memory."), "epoch-hardware")
CW_PARAMETER(hardwareServerCpuWatts, "hardware.serverCpuWatts", number, "W/server", 450, 0, 1e5, hardware,
             logarithmic, CW_TEXT("Parameter", "Rated power of the processors"),
             CW_TEXT("Parameter", "Of all processors (CPU) in one server together."), "amd-epyc-7742")
CW_PARAMETER(hardwareServerCpuUse, "hardware.serverCpuUse", number, "1", 1, 0, 1, hardware, linear,
             CW_TEXT("Parameter", "Use of the processors"),
             CW_TEXT("Parameter", "Mean power of the processors as a share of their rated power."),
             "green-algorithms-3")
CW_PARAMETER(hardwareServerMemory, "hardware.serverMemory", number, "GB/server", 1024, 0, 1e6, hardware,
             logarithmic, CW_TEXT("Parameter", "Memory of a server"),
             CW_TEXT("Parameter", "Main memory, without that of the accelerators."), "nvidia-dgx")
CW_PARAMETER(hardwareServerDimms, "hardware.serverDimms", number, "1", 16, 1, 1000, hardware, linear,
             CW_TEXT("Parameter", "Memory modules of a server"),
             CW_TEXT("Parameter", "Modules (DIMM) of the main memory."), "nvidia-dgx")
CW_PARAMETER(
    hardwareAcceleratorEmbodied, "hardware.acceleratorEmbodied", number, "kg/accelerator", 164, 0, 1e5,
    hardware, logarithmic, CW_TEXT("Parameter", "Embodied carbon of an accelerator"),
    CW_TEXT("Parameter",
            "CO2e of making one accelerator; for the same card sources differ by a factor of three."),
    "ecologits-0.9")
CW_PARAMETER(hardwareServerEmbodied, "hardware.serverEmbodied", number, "kg/server", 5700, 0, 1e6, hardware,
             logarithmic, CW_TEXT("Parameter", "Embodied carbon of a server"),
             CW_TEXT("Parameter", "CO2e of making one server without its accelerators."), "ecologits-0.9")
CW_PARAMETER(hardwareLife, "hardware.life", number, "year", 3, 0.2, 30, hardware, linear,
             CW_TEXT("Parameter", "Life of the hardware"),
             CW_TEXT("Parameter", "Years over which making and price are spread."), "ecologits-0.9")
CW_PARAMETER(hardwarePrice, "hardware.price", number, "USD/accelerator", kUnknown, 0, 1e8, hardware,
             logarithmic, CW_TEXT("Parameter", "Price per accelerator"),
             CW_TEXT("Parameter",
                     "Price of one accelerator with its share of the server, without network and building."),
             "epoch-hardware")

// --- Site ---------------------------------------------------------------------------------------------------------
CW_PARAMETER(sitePue, "site.pue", number, "1", 1.2, 1, 5, site, linear, CW_TEXT("Parameter", "PUE"),
             CW_TEXT("Parameter",
                     "Power usage effectiveness: energy of the building for each unit of the computers' "
                     "energy; 1 is the ideal."),
             "epoch-2025")
CW_PARAMETER(siteGridFactor, "site.gridFactor", number, "g/kWh", 429, 0, 2500, site, linear,
             CW_TEXT("Parameter", "Grid carbon intensity"),
             CW_TEXT("Parameter", "Grams of CO2e for each kWh of the grid at the place (location-based)."),
             "patterson-2021")
CW_PARAMETER(siteContractedShare, "site.contractedShare", number, "1", 0, 0, 1, site, linear,
             CW_TEXT("Parameter", "Contracted clean share"),
             CW_TEXT("Parameter",
                     "Share of the electricity bought as carbon-free by contract or certificate in a year "
                     "(market-based)."),
             "ghg-protocol-scope2")
CW_PARAMETER(siteResidualBasis, "site.residualBasis", choice, "1", 0, 0, 1, site, linear,
             CW_TEXT("Parameter", "Rest counted at"),
             CW_TEXT("Parameter",
                     "Where no residual mix is published the GHG Protocol takes the grid's own factor."),
             "ghg-protocol-scope2")
CW_PARAMETER(siteResidualFactor, "site.residualFactor", number, "g/kWh", kUnknown, 0, 2500, site, linear,
             CW_TEXT("Parameter", "Residual mix intensity"),
             CW_TEXT("Parameter", "Grams of CO2e for each kWh that nobody has claimed by contract."),
             "ghg-protocol-scope2")
CW_PARAMETER(siteWue, "site.wue", number, "L/kWh", 0.55, 0, 50, site, linear,
             CW_TEXT("Parameter", "WUE, on site"),
             CW_TEXT("Parameter", "Water consumed by cooling for each kWh of the computers."), "li-2023")
CW_PARAMETER(siteWaterConsumption, "site.waterConsumption", number, "L/kWh", 3.142, 0, 500, site, linear,
             CW_TEXT("Parameter", "Water consumed by the grid"),
             CW_TEXT("Parameter", "Water that power plants evaporate for each kWh."), "li-2023")
CW_PARAMETER(
    siteWaterWithdrawal, "site.waterWithdrawal", number, "L/kWh", kUnknown, 0, 5000, site, linear,
    CW_TEXT("Parameter", "Water withdrawn by the grid"),
    CW_TEXT("Parameter",
            "Water that power plants take from rivers and wells for each kWh, most of which flows back."),
    "macknick-2012")
CW_PARAMETER(siteWaterThroughflow, "site.waterThroughflow", number, "L/kWh", kUnknown, 0, 1e5, site,
             logarithmic, CW_TEXT("Parameter", "Water through turbines"),
             CW_TEXT("Parameter",
                     "Water that passes the turbines for each kWh: neither withdrawn nor consumed."),
             "counterwatt-manual")

// --- Cost ---------------------------------------------------------------------------------------------------------
CW_PARAMETER(costTariff, "cost.tariff", number, "USD/kWh", 0.0813, 0, 5, cost, linear,
             CW_TEXT("Parameter", "Electricity price"),
             CW_TEXT("Parameter", "Price of one kWh, network and taxes as the source says."), "eia-2024")
CW_PARAMETER(costCarbonPrice, "cost.carbonPrice", number, "USD/t", 0, 0, 10000, cost, linear,
             CW_TEXT("Parameter", "Carbon price"),
             CW_TEXT("Parameter", "Price of a tonne of CO2e above the baseline; 0 where none is in force."),
             "counterwatt-manual")
CW_PARAMETER(costCarbonBaseline, "cost.carbonBaseline", number, "t/year", 0, 0, 1e12, cost, linear,
             CW_TEXT("Parameter", "Carbon baseline"),
             CW_TEXT("Parameter", "Tonnes a year that stay free of charge."), "counterwatt-manual")
CW_PARAMETER(costCarbonStep, "cost.carbonStep", number, "1", 0, -0.5, 1, cost, linear,
             CW_TEXT("Parameter", "Yearly step of the carbon price"),
             CW_TEXT("Parameter", "By how much the price rises each year."), "counterwatt-manual")
CW_PARAMETER(costCarbonYears, "cost.carbonYears", number, "1", 0, 0, 100, cost, linear,
             CW_TEXT("Parameter", "Years since the start of the price"),
             CW_TEXT("Parameter", "How many yearly steps have been taken."), "counterwatt-manual")

// clang-format on
