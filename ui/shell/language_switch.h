// SPDX-License-Identifier: GPL-3.0-or-later
// The language of the running program: its translators and the words of app/models.
#pragma once

#include "app/engine/units/format.h"

#include <QString>

#include <optional>

namespace cw {

// "en" and "zh_CN" and their relatives ("zh-Hans", "en_GB"); absent for anything else.
[[nodiscard]] std::optional<Language> languageFromName(const QString& name);
// The first language of the desktop that the program speaks; English otherwise.
[[nodiscard]] Language desktopLanguage();

// Installs the translators of the program and of Qt; every widget hears of it by LanguageChange.
void useLanguage(Language language);

} // namespace cw
