// SPDX-License-Identifier: GPL-3.0-or-later
// The rows behind Actions.
#pragma once

#include "ui/shell/actions.h"

namespace cw {

struct ActionRow {
    ActionId id; // line: a separator of the menu, nothing else
    MenuId menu;
    const char* text = "";     // English with its mnemonic; context "cw::Actions"
    const char* shortcut = ""; // portable text; empty: none
    void (*run)(Shell&) = nullptr;
    bool (*possible)(const Shell&) = nullptr; // null: always
    bool (*ticked)(const Shell&) = nullptr;   // null: not a tick
};

} // namespace cw
