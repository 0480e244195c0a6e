// SPDX-License-Identifier: GPL-3.0-or-later
// The command line: `counterwatt parameters | methods | presets | evaluate | compare | sweep | …`. Needs no
// display.
#pragma once

namespace cw {

// Whether the arguments are for the command line: a subcommand, --help, --version, or a word that is neither an option
// nor a file, so that a mistyped subcommand is answered at the shell and not by a window.
[[nodiscard]] bool isCommandLine(int argc, char** argv);

// Makes its own QCoreApplication (for `export` a QGuiApplication), does the work and gives the exit code: 0 done,
// 2 wrong use, 3 bad input, 4 file trouble. Call it once, before any other application object.
int runCommandLine(int argc, char** argv);

} // namespace cw
