// SPDX-License-Identifier: GPL-3.0-or-later
// The current language.
#include "app/models/language.h"

namespace cw {

namespace {

Language& stored()
{
    static Language language = Language::english;
    return language;
}

} // namespace

Language currentLanguage()
{
    return stored();
}

void setCurrentLanguage(Language language)
{
    stored() = language;
}

const char* languageTag(Language language)
{
    return language == Language::chinese ? "zh-CN" : "en";
}

QString localName(const std::string& name, const std::string& nameZh, Language language)
{
    return QString::fromStdString(language == Language::chinese && !nameZh.empty() ? nameZh : name);
}

} // namespace cw
