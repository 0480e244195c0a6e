// SPDX-License-Identifier: GPL-3.0-or-later
// What the program says to the shell (docs/cli.md, "Exit codes").
#pragma once

#include "app/engine/result.h"

namespace cw::cli {

enum class ExitCode {
    done = 0,
    wrongUse = 2,   // the command line itself cannot be understood
    badInput = 3,   // a value that was given is not acceptable
    fileTrouble = 4 // a file is missing, damaged, or cannot be written
};

[[nodiscard]] constexpr ExitCode exitCodeOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::fileMissing:
    case ErrorCode::fileNotReadable:
    case ErrorCode::fileNotWritable:
    case ErrorCode::fileNotADocument:
    case ErrorCode::fileDamaged:
    case ErrorCode::fileFromNewer:
    case ErrorCode::diskFull:
    case ErrorCode::notABundle:
    case ErrorCode::catalogMissing: return ExitCode::fileTrouble;
    default: return ExitCode::badInput;
    }
}

} // namespace cw::cli
