// SPDX-License-Identifier: GPL-3.0-or-later
// Small functions without state.

#include "ui/charts/chart_screen.h"

namespace cw {

QStringList screenFamilies(const QFont& font, bool chinese)
{
    QStringList families = font.families();
    if (families.isEmpty())
        families.append(font.family());
    const QString han = QStringLiteral("Noto Sans CJK SC");
    families.removeAll(han);
    chinese ? families.prepend(han) : families.append(han);
    return families;
}

bool isDarkPalette(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

QRectF toRectF(const chart::Box& box)
{
    return {box.x, box.y, box.width, box.height};
}

QString shownText(const std::string& text)
{
    return QString::fromStdString(text).simplified();
}

QString toolTipHtml(const QString& plain)
{
    QStringList lines = plain.toHtmlEscaped().split(QLatin1Char('\n'));
    lines.first() = QStringLiteral("<b>%1</b>").arg(lines.first());
    return QStringLiteral("<p style='white-space:pre-wrap'>%1</p>").arg(lines.join(QStringLiteral("<br>")));
}

} // namespace cw
