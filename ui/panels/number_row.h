// SPDX-License-Identifier: GPL-3.0-or-later
// The row of a number: slider, field, the menu of ranges, and the shape of a range.
#pragma once

#include "ui/panels/input_row.h"

namespace cw {

class DensityPreview;
class QuantityField;
class RangeMenu;
class ValueSlider;

class NumberRow : public InputRow {
    Q_OBJECT

public:
    NumberRow(ParameterId id, QWidget* parent);

    void showError(const QString& sentence) override;
    void retranslate() override;
    QWidget* firstFocus() const override;
    void settle() override;

protected:
    void showValue(const InputValue& value) override;

private:
    void connectAll();
    void showRange(const Distribution& range);
    void showPoint(double value);
    void describe(const QString& what);
    void moveTo(double value, int session);
    void startTyping();

    ValueSlider* m_slider;
    QuantityField* m_field;
    RangeMenu* m_menu;
    DensityPreview* m_preview;
};

} // namespace cw
