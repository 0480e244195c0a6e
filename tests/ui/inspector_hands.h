// SPDX-License-Identifier: GPL-3.0-or-later
// What a person's hands do in the inspector: typing, dragging.
#pragma once

#include "tests/ui/real_window.h"
#include "ui/panels/quantity_field.h"
#include "ui/panels/value_slider.h"

#include <QClipboard>
#include <QToolButton>

namespace cw {

// Types into the field as a person does; Chinese cannot be typed by key events, so it comes by the clipboard.
inline void enter(RealWindow& real, QuantityField* field, const QString& text)
{
    field->setFocus(Qt::TabFocusReason);
    field->selectAll();
    QGuiApplication::clipboard()->setText(text);
    real.press(Qt::Key_V, Qt::ControlModifier);
    real.press(Qt::Key_Return);
}

// Presses, drags in steps, and releases; `onStep` runs after each step.
template <class OnStep>
void drag(ValueSlider* slider, double from, double to, OnStep onStep)
{
    const auto at = [slider](double share) {
        return QPoint(8 + static_cast<int>(share * (slider->width() - 16)), slider->height() / 2);
    };
    QTest::mousePress(slider, Qt::LeftButton, {}, at(from));
    for (int i = 1; i <= 10; ++i) {
        QTest::mouseMove(slider, at(from + (to - from) * i / 10));
        onStep();
    }
    QTest::mouseRelease(slider, Qt::LeftButton, {}, at(to));
}

inline QToolButton* resetButton(InputRow* row)
{
    return row->findChild<QToolButton*>(QStringLiteral("small"));
}

} // namespace cw
