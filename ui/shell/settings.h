// SPDX-License-Identifier: GPL-3.0-or-later
// What the program remembers of a person: language, look, window, recent files. The only class that uses QSettings.
#pragma once

#include "app/engine/units/format.h"
#include "ui/shell/export_choice.h"
#include "ui/theme/theme.h"

#include <QByteArray>
#include <QSettings>
#include <QStringList>

#include <optional>

namespace cw {

class Settings {
public:
    static constexpr int kMostRecentFiles = 8;

    // In the desktop's configuration folder.
    [[nodiscard]] static QString personalFile();
    // Pictures and tests have a file of their own.
    explicit Settings(const QString& file);

    // Absent until the person chose one: then the desktop's language counts.
    [[nodiscard]] std::optional<Language> language() const;
    void setLanguage(Language language);

    [[nodiscard]] theme::ThemeChoice theme() const;
    void setTheme(theme::ThemeChoice choice);

    // Newest first.
    [[nodiscard]] QStringList recentFiles() const;
    void addRecentFile(const QString& path);
    void removeRecentFile(const QString& path);

    // How the last export was made; what is not among the choices any more is as it was first.
    [[nodiscard]] ExportChoice exportChoice() const;
    void setExportChoice(const ExportChoice& choice);

    [[nodiscard]] QByteArray geometry() const;
    [[nodiscard]] QByteArray splitter() const;
    void setWindow(const QByteArray& geometry, const QByteArray& splitter);

private:
    QSettings m_settings;
};

} // namespace cw
