// SPDX-License-Identifier: GPL-3.0-or-later
// The look of the program, from the palette of app/chart.
#include "ui/theme/theme.h"

#include "ui/theme/base_style.h"
#include "ui/theme/fonts.h"
#include "ui/theme/style_sheet.h"

#include <QApplication>
#include <QPalette>
#include <QToolTip>

namespace cw::theme {

namespace {

struct State {
    bool prepared = false;
    bool desktopIsDark = false;
    bool dark = false;
    Colours colours;
};

State& state()
{
    static State s;
    return s;
}

QColor blend(chart::Rgb over, chart::Rgb under, double share)
{
    return toColour(chart::mixed(over, under, share));
}

Colours coloursOf(const chart::Palette& p, bool dark)
{
    Colours c;
    c.ground = toColour(p.ground);
    c.panel = toColour(p.panel);
    c.text = toColour(p.text);
    c.secondary = toColour(p.secondary);
    c.hairline = toColour(p.hairline);
    c.accent = toColour(p.accent);
    c.onAccent = toColour(dark ? p.ground : p.panel);
    c.border = blend(p.secondary, p.panel, dark ? 0.55 : 0.6);
    c.hover = blend(p.text, p.panel, 0.05);
    c.selection = blend(p.accent, p.panel, dark ? 0.22 : 0.10);
    c.error = dark ? QColor(0xFF, 0x9B, 0x8A) : QColor(0xB4, 0x23, 0x18);
    return c;
}

QPalette paletteOf(const Colours& c)
{
    QPalette p;
    p.setColor(QPalette::Window, c.ground);
    p.setColor(QPalette::WindowText, c.text);
    p.setColor(QPalette::Base, c.panel);
    p.setColor(QPalette::AlternateBase, c.ground);
    p.setColor(QPalette::Text, c.text);
    p.setColor(QPalette::Button, c.panel);
    p.setColor(QPalette::ButtonText, c.text);
    p.setColor(QPalette::BrightText, c.error);
    p.setColor(QPalette::PlaceholderText, c.secondary);
    p.setColor(QPalette::ToolTipBase, c.panel);
    p.setColor(QPalette::ToolTipText, c.text);
    p.setColor(QPalette::Highlight, c.accent);
    p.setColor(QPalette::HighlightedText, c.onAccent);
    p.setColor(QPalette::Link, c.accent);
    p.setColor(QPalette::LinkVisited, c.accent);
    // Fusion draws its lines from these; one hairline for all keeps it from shading anything.
    for (const auto role :
         {QPalette::Light, QPalette::Midlight, QPalette::Mid, QPalette::Dark, QPalette::Shadow})
        p.setColor(role, c.hairline);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, c.border);
    return p;
}

} // namespace

void prepare()
{
    State& s = state();
    if (s.prepared)
        return;
    s.prepared = true;
    // Qt 6.4 cannot say which scheme the desktop has; its palette can.
    const QPalette desktop = QApplication::palette();
    s.desktopIsDark =
        desktop.color(QPalette::Window).lightness() < desktop.color(QPalette::WindowText).lightness();
    rememberDesktopFont();
    QApplication::setStyle(new BaseStyle);
}

bool meansDark(ThemeChoice choice)
{
    return choice == ThemeChoice::dark || (choice == ThemeChoice::system && state().desktopIsDark);
}

void apply(bool dark, Language language)
{
    State& s = state();
    s.dark = dark;
    s.colours = coloursOf(dark ? chart::kDark : chart::kLight, dark);
    const QPalette palette = paletteOf(s.colours);
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    const QFont body = bodyFont(language);
    QApplication::setFont(body);
    QToolTip::setFont(body);
    qApp->setStyleSheet(styleSheet(s.colours, dark));
}

bool isDark()
{
    return state().dark;
}

const Colours& colours()
{
    return state().colours;
}

const chart::Palette& chartPalette()
{
    return state().dark ? chart::kDark : chart::kLight;
}

QColor toColour(chart::Rgb rgb)
{
    return QColor::fromRgb(rgb);
}

} // namespace cw::theme
