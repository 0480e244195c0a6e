// SPDX-License-Identifier: GPL-3.0-or-later
// Language and look as the person chose them: applied at once and remembered.
#pragma once

#include "ui/shell/settings.h"

#include <QObject>

namespace cw {

class Appearance : public QObject {
    Q_OBJECT

public:
    // Applies what the settings say.
    explicit Appearance(Settings& settings, QObject* parent = nullptr);

    [[nodiscard]] Language language() const { return m_language; }
    [[nodiscard]] theme::ThemeChoice theme() const { return m_theme; }
    void setLanguage(Language language);
    void setTheme(theme::ThemeChoice choice);
    // For the two buttons in the corner of the window.
    void toggleLanguage();
    void toggleDark();

signals:
    void changed();

private:
    Settings& m_settings;
    Language m_language;
    theme::ThemeChoice m_theme;
};

} // namespace cw
