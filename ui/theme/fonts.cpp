// SPDX-License-Identifier: GPL-3.0-or-later
// Fonts by explicit family: the fallback of "Sans Serif" would draw Chinese with Japanese glyphs.
#include "ui/theme/fonts.h"

#include <QApplication>
#include <QFontInfo>

namespace cw::theme {

namespace {

QString& desktopFamily()
{
    static QString family;
    return family;
}

QFont sized(int pixels, QFont::Weight weight)
{
    QFont font = QApplication::font();
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

} // namespace

void rememberDesktopFont()
{
    desktopFamily() = QFontInfo(QApplication::font()).family();
}

QFont bodyFont(Language language)
{
    const QString chinese = QStringLiteral("Noto Sans CJK SC");
    QFont font;
    font.setFamilies(language == Language::chinese ? QStringList{chinese, desktopFamily()}
                                                   : QStringList{desktopFamily(), chinese});
    font.setPixelSize(13);
    return font;
}

QFont noteFont()
{
    return sized(11, QFont::Normal);
}

QFont headlineFont()
{
    return sized(18, QFont::DemiBold);
}

QFont strongFont()
{
    return sized(13, QFont::DemiBold);
}

} // namespace cw::theme
