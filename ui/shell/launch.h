// SPDX-License-Identifier: GPL-3.0-or-later
// From the arguments to an open window; also the hidden ways of starting that take a picture or a measurement.
#pragma once

namespace cw {

// Whether these arguments, which name no subcommand, are the window's: none, a document, or its options.
[[nodiscard]] bool wantsWindow(int argc, char** argv);

// Runs the window until it is closed; gives the exit code.
int runWindow(int argc, char** argv);

} // namespace cw
