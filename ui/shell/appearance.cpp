// SPDX-License-Identifier: GPL-3.0-or-later
// Applying and remembering.
#include "ui/shell/appearance.h"

#include "ui/shell/language_switch.h"

namespace cw {

Appearance::Appearance(Settings& settings, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
    , m_language(settings.language().value_or(desktopLanguage()))
    , m_theme(settings.theme())
{
    theme::prepare();
    useLanguage(m_language);
    theme::apply(theme::meansDark(m_theme), m_language);
}

void Appearance::setLanguage(Language language)
{
    m_settings.setLanguage(language);
    if (language == m_language)
        return;
    m_language = language;
    // The fonts first: texts are measured when the words arrive.
    theme::apply(theme::isDark(), language);
    useLanguage(language);
    emit changed();
}

void Appearance::setTheme(theme::ThemeChoice choice)
{
    m_settings.setTheme(choice);
    if (choice == m_theme)
        return;
    m_theme = choice;
    theme::apply(theme::meansDark(choice), m_language);
    emit changed();
}

void Appearance::toggleLanguage()
{
    setLanguage(m_language == Language::chinese ? Language::english : Language::chinese);
}

void Appearance::toggleDark()
{
    setTheme(theme::isDark() ? theme::ThemeChoice::light : theme::ThemeChoice::dark);
}

} // namespace cw
