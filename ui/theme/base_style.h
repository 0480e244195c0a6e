// SPDX-License-Identifier: GPL-3.0-or-later
// Fusion with the habits that this program wants; colours and shapes come from the style sheet.
#pragma once

#include <QProxyStyle>

namespace cw::theme {

class BaseStyle : public QProxyStyle {
    Q_OBJECT

public:
    BaseStyle();

    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* returnData) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
};

} // namespace cw::theme
