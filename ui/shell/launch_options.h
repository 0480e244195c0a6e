// SPDX-License-Identifier: GPL-3.0-or-later
// The arguments of the window:
//   [DOCUMENT] [--language en|zh_CN] [--theme system|light|dark] [--size 1280x800]
//   [--tab compare|ranges|tornado|shares|sweep|explain|why|methods|data]
//   [--shots FILE.png]          opens the window, saves what it shows, ends
//   [--measure-start [NS]]      prints milliseconds from NS (CLOCK_MONOTONIC; else from main) to the first painted
//                               chart and the memory in MB, ends
#pragma once

#include "ui/shell/main_window.h"
#include "ui/theme/theme.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

namespace cw {

struct LaunchOptions {
    QString document;
    std::optional<Language> language;
    std::optional<theme::ThemeChoice> theme;
    Tab tab = Tab::compare;
    QSize size;
    QString picture;
    bool measure = false;
    qint64 startNs = 0;

    // Pictures and measurements must not depend on what a person has set, nor change it.
    [[nodiscard]] bool apart() const { return measure || !picture.isEmpty(); }
};

// Absent when an argument makes no sense. `arguments` without the program's name.
[[nodiscard]] std::optional<LaunchOptions> readLaunchOptions(const QStringList& arguments);

} // namespace cw
