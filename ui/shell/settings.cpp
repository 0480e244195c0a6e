// SPDX-License-Identifier: GPL-3.0-or-later
// Every key and its default stands in this file.
#include "ui/shell/settings.h"

#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>
#include <array>

namespace cw {

namespace {

constexpr auto kLanguage = "interface/language";
constexpr auto kTheme = "interface/theme";
constexpr auto kGeometry = "window/geometry";
constexpr auto kSplitter = "window/splitter";
constexpr auto kRecent = "files/recent";

constexpr auto kExportFormat = "export/format";
constexpr auto kExportScale = "export/scale";
constexpr auto kExportPurpose = "export/purpose";
constexpr auto kExportDark = "export/dark";

constexpr std::array kThemeNames{"system", "light", "dark"};

QString absolute(const QString& path)
{
    return QFileInfo(path).absoluteFilePath();
}

} // namespace

QString Settings::personalFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + QStringLiteral("/counterwatt/counterwatt.ini");
}

Settings::Settings(const QString& file)
    : m_settings(file, QSettings::IniFormat)
{
}

std::optional<Language> Settings::language() const
{
    const QString text = m_settings.value(QLatin1String(kLanguage)).toString();
    if (text == QLatin1String("zh_CN"))
        return Language::chinese;
    if (text == QLatin1String("en"))
        return Language::english;
    return std::nullopt;
}

void Settings::setLanguage(Language language)
{
    m_settings.setValue(QLatin1String(kLanguage),
                        QLatin1String(language == Language::chinese ? "zh_CN" : "en"));
}

theme::ThemeChoice Settings::theme() const
{
    const QString text = m_settings.value(QLatin1String(kTheme)).toString();
    for (std::size_t i = 0; i < kThemeNames.size(); ++i)
        if (text == QLatin1String(kThemeNames[i]))
            return static_cast<theme::ThemeChoice>(i);
    return theme::ThemeChoice::system;
}

void Settings::setTheme(theme::ThemeChoice choice)
{
    m_settings.setValue(QLatin1String(kTheme), QLatin1String(kThemeNames[static_cast<std::size_t>(choice)]));
}

QStringList Settings::recentFiles() const
{
    return m_settings.value(QLatin1String(kRecent)).toStringList().mid(0, kMostRecentFiles);
}

void Settings::addRecentFile(const QString& path)
{
    QStringList files = recentFiles();
    files.removeAll(absolute(path));
    files.prepend(absolute(path));
    m_settings.setValue(QLatin1String(kRecent), files.mid(0, kMostRecentFiles));
}

void Settings::removeRecentFile(const QString& path)
{
    QStringList files = recentFiles();
    files.removeAll(absolute(path));
    m_settings.setValue(QLatin1String(kRecent), files);
}

ExportChoice Settings::exportChoice() const
{
    ExportChoice choice;
    choice.format = m_settings.value(QLatin1String(kExportFormat), choice.format).toString();
    choice.scale =
        std::clamp(m_settings.value(QLatin1String(kExportScale), choice.scale).toInt(), 1, kLargestScale);
    choice.dark = m_settings.value(QLatin1String(kExportDark), choice.dark).toBool();
    const QString purpose = m_settings.value(QLatin1String(kExportPurpose)).toString();
    for (const NamedPurpose& known : purposes())
        if (purpose == QLatin1String(known.key))
            choice.purpose = known.purpose;
    return choice;
}

void Settings::setExportChoice(const ExportChoice& choice)
{
    m_settings.setValue(QLatin1String(kExportFormat), choice.format);
    m_settings.setValue(QLatin1String(kExportScale), choice.scale);
    m_settings.setValue(QLatin1String(kExportDark), choice.dark);
    for (const NamedPurpose& known : purposes())
        if (known.purpose == choice.purpose)
            m_settings.setValue(QLatin1String(kExportPurpose), QLatin1String(known.key));
}

QByteArray Settings::geometry() const
{
    return m_settings.value(QLatin1String(kGeometry)).toByteArray();
}

QByteArray Settings::splitter() const
{
    return m_settings.value(QLatin1String(kSplitter)).toByteArray();
}

void Settings::setWindow(const QByteArray& geometry, const QByteArray& splitter)
{
    m_settings.setValue(QLatin1String(kGeometry), geometry);
    m_settings.setValue(QLatin1String(kSplitter), splitter);
}

} // namespace cw
