// SPDX-License-Identifier: GPL-3.0-or-later
// The subcommands: each adds its options to the parser, and its work to the session when it is chosen.
#pragma once

#include "app/cli/session.h"

#include <CLI/CLI.hpp>

namespace cw::cli {

CLI::App* addParameters(CLI::App& app, Session& session);
CLI::App* addMethods(CLI::App& app, Session& session);
CLI::App* addPresets(CLI::App& app, Session& session);
CLI::App* addEvaluate(CLI::App& app, Session& session);
CLI::App* addCompare(CLI::App& app, Session& session);
CLI::App* addSweep(CLI::App& app, Session& session);
CLI::App* addInfluence(CLI::App& app, Session& session);
CLI::App* addWhy(CLI::App& app, Session& session);
CLI::App* addCompareMethods(CLI::App& app, Session& session);
CLI::App* addCheck(CLI::App& app, Session& session);
CLI::App* addExtract(CLI::App& app, Session& session);
CLI::App* addExport(CLI::App& app, Session& session);
CLI::App* addReport(CLI::App& app, Session& session);
CLI::App* addImport(CLI::App& app, Session& session);
CLI::App* addConvert(CLI::App& app, Session& session);
CLI::App* addBundle(CLI::App& app, Session& session);
CLI::App* addVerify(CLI::App& app, Session& session);

} // namespace cw::cli
