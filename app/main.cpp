// SPDX-License-Identifier: GPL-3.0-or-later
// One executable: no subcommand opens the window, a subcommand works without a display.
#include "app/cli/command_line.h"
#include "ui/shell/launch.h"

#include <string_view>

namespace {

// The language may be said before the subcommand.
bool isCommandLine(int argc, char** argv)
{
    const bool languageFirst = argc > 3 && std::string_view(argv[1]) == "--language";
    return cw::isCommandLine(argc, argv) || (languageFirst && cw::isCommandLine(argc - 2, argv + 2));
}

} // namespace

int main(int argc, char** argv)
{
    if (isCommandLine(argc, argv) || !cw::wantsWindow(argc, argv))
        return cw::runCommandLine(argc, argv);
    return cw::runWindow(argc, argv);
}
