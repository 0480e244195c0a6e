// SPDX-License-Identifier: GPL-3.0-or-later
// The language that texts and numbers are written in. Whoever installs a translator also sets it here.
// GUI thread, or the command line's only thread.
#pragma once

#include "app/engine/units/format.h"

#include <memory>
#include <string>

#include <QString>

class QTranslator;

namespace cw {

[[nodiscard]] Language currentLanguage();
void setCurrentLanguage(Language language);

// While it lives, texts are made in this language, whatever the window speaks: for files in both. No widget hears of it.
class LanguageScope {
public:
    explicit LanguageScope(Language language);
    ~LanguageScope();
    LanguageScope(const LanguageScope&) = delete;
    LanguageScope& operator=(const LanguageScope&) = delete;

private:
    std::unique_ptr<QTranslator> m_words;
    Language m_before;
};

// "en" or "zh-CN", as HTML and SVG want it.
[[nodiscard]] const char* languageTag(Language language);
// The Chinese name in Chinese, where there is one; otherwise the English one.
[[nodiscard]] QString localName(const std::string& name, const std::string& nameZh, Language language);

} // namespace cw
