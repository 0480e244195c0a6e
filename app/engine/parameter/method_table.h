// SPDX-License-Identifier: GPL-3.0-or-later
// The published methods that an energy can be computed with (METHODS). An id is kept for ever; other constants are a
// new id. "Which method?" is an input like any other: the options of training.method and so on are these rows.
#pragma once

#include "app/engine/parameter/parameter_id.h"

#include <optional>
#include <span>
#include <string_view>

namespace cw {

enum class Workload { training, inference, fleet };
inline constexpr std::size_t kWorkloadCount = 3;

// New methods are appended: the options of the inputs are their numbers.
enum class TrainingMethod {
    stated,
    acceleratorTime,
    serverDays,
    flop,
    llmcarbon2024,
    greenAlgorithms3,
    mlco22019,
    codecarbon3,
    morrison2025
};
enum class InferenceMethod {
    stated,
    epoch2025,
    ecologits09,
    ecologits08,
    hardwareTime,
    measuredFit,
    jegham2025,
    llmcarbon2024,
    greenAlgorithms3,
    codecarbon3,
    morrison2025
};
enum class FleetMethod { servers, accelerators, shipments };

// What a method's own figure holds before the site's PUE is applied.
enum class Boundary { accelerator, server, facility };

// What the method, as it was published, counts of a workload. What it leaves out is zero in it, not small.
struct MethodScope {
    bool promptTokens; // reading the prompt (inference)
    bool host;         // processors, memory and fans of the server
    bool idle;         // machines that wait
    bool overhead;     // cooling and power supply, by a PUE of its own or the site's
    bool embodied;     // making the hardware
};

struct MethodRow {
    const char* id;
    Workload workload;
    const char* label;    // English; app/models translates it
    const char* boundary; // key of what is counted: "accelerator", "server", "facility", "as stated"
    const char* source;   // id of db/catalog/sources.csv
    int year;
    MethodScope counts;
    std::span<const ParameterId> needs; // the inputs that this method reads, besides the site's
};

// An input that a method reads where it is known, and does without where it is not.
[[nodiscard]] bool isOptional(ParameterId id);

// All methods, in the order of the options within each workload.
[[nodiscard]] std::span<const MethodRow> methodTable();
[[nodiscard]] std::span<const MethodRow> methodsOf(Workload workload);
[[nodiscard]] const char* workloadKey(Workload workload);
[[nodiscard]] ParameterId methodParameter(Workload workload);
[[nodiscard]] ParameterId onParameter(Workload workload);

} // namespace cw
