// SPDX-License-Identifier: GPL-3.0-or-later
// Translators, kept as long as the program runs.
#include "ui/shell/language_switch.h"

#include "app/models/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace cw {

std::optional<Language> languageFromName(const QString& name)
{
    switch (QLocale(name).language()) {
    case QLocale::Chinese: return Language::chinese;
    case QLocale::English: return Language::english;
    default: return std::nullopt;
    }
}

Language desktopLanguage()
{
    const QStringList wanted = QLocale::system().uiLanguages();
    for (const QString& name : wanted)
        if (const auto language = languageFromName(name))
            return *language;
    return Language::english;
}

void useLanguage(Language language)
{
    static QTranslator own;
    static QTranslator qt; // buttons and dialogs that Qt brings along
    const bool chinese = language == Language::chinese;
    setCurrentLanguage(language);
    QLocale::setDefault(chinese ? QLocale(QLocale::Chinese, QLocale::China)
                                : QLocale(QLocale::English, QLocale::UnitedStates));
    QCoreApplication::removeTranslator(&own);
    QCoreApplication::removeTranslator(&qt);
    if (!chinese)
        return;
    if (qt.load(QStringLiteral("qtbase_zh_CN"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&qt);
    if (own.load(QStringLiteral(":/i18n/counterwatt_zh_CN.qm")))
        QCoreApplication::installTranslator(&own);
}

} // namespace cw
