// SPDX-License-Identifier: GPL-3.0-or-later
// Replaces @names in the style sheet by colours.
#include "ui/theme/style_sheet.h"

#include <QFile>
#include <QStyle>
#include <QWidget>

#include <array>
#include <utility>

namespace cw::theme {

void styleAnew(QWidget* widget)
{
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

QString styleSheet(const Colours& c, bool dark)
{
    QFile file(QStringLiteral(":/style.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString text = QString::fromUtf8(file.readAll());
    const std::array<std::pair<const char*, QColor>, 11> names{{
        {"@ground", c.ground},
        {"@panel", c.panel},
        {"@text", c.text},
        {"@secondary", c.secondary},
        {"@hairline", c.hairline},
        {"@accent", c.accent},
        {"@onAccent", c.onAccent},
        {"@border", c.border},
        {"@hover", c.hover},
        {"@selection", c.selection},
        {"@error", c.error},
    }};
    for (const auto& [name, colour] : names)
        text.replace(QLatin1String(name), colour.name());
    text.replace(QLatin1String("@look"), QLatin1String(dark ? "dark" : "light"));
    return text;
}

} // namespace cw::theme
