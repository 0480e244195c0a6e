// SPDX-License-Identifier: GPL-3.0-or-later
// The current language, and another one for a while.
#include "app/models/language.h"

#include <QCoreApplication>
#include <QEvent>
#include <QTranslator>

namespace cw {

namespace {

Language& stored()
{
    static Language language = Language::english;
    return language;
}

// The English texts are those of the source. It lies over the translator of the window.
class SourceWords : public QTranslator {
public:
    QString translate(const char*, const char* text, const char*, int) const override
    {
        return QString::fromUtf8(text);
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

// Qt tells every widget that the language has changed, which is not so here.
class Hush : public QObject {
public:
    Hush() { QCoreApplication::instance()->installEventFilter(this); }
    bool eventFilter(QObject*, QEvent* event) override { return event->type() == QEvent::LanguageChange; }
};

std::unique_ptr<QTranslator> wordsOf(Language language)
{
    if (language == Language::english)
        return std::make_unique<SourceWords>();
    auto words = std::make_unique<QTranslator>();
    (void)words->load(QStringLiteral(":/i18n/counterwatt_zh_CN.qm")); // else the texts stay as they are
    return words;
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

LanguageScope::LanguageScope(Language language)
    : m_words(wordsOf(language))
    , m_before(currentLanguage())
{
    const Hush hush;
    QCoreApplication::installTranslator(m_words.get());
    setCurrentLanguage(language);
}

LanguageScope::~LanguageScope()
{
    const Hush hush;
    QCoreApplication::removeTranslator(m_words.get());
    setCurrentLanguage(m_before);
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
