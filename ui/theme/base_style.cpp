// SPDX-License-Identifier: GPL-3.0-or-later
// Hints and measures that differ from Fusion's.
#include "ui/theme/base_style.h"

#include <QStyleFactory>

namespace cw::theme {

BaseStyle::BaseStyle()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
}

int BaseStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                         QStyleHintReturn* returnData) const
{
    switch (hint) {
    case SH_Slider_AbsoluteSetButtons: return Qt::LeftButton; // a click on the groove goes there
    case SH_ComboBox_Popup: return 0;                         // a list under the box, not a menu over it
    case SH_Menu_SubMenuPopupDelay: return 100;
    case SH_ToolTip_WakeUpDelay: return 400;
    case SH_EtchDisabledText: return 0;
    default: return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

int BaseStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_TabBarIconSize: return 16;
    case PM_ScrollBarExtent: return 10;
    case PM_SplitterWidth: return 1;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

} // namespace cw::theme
