// SPDX-License-Identifier: GPL-3.0-or-later
// The three kinds of rows: number, choice, switch.
#pragma once

#include "ui/panels/input_row.h"

namespace cw {

class ChoiceBox;
class QuantityField;
class SwitchBox;
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
    void showValue(double value) override;

private:
    ValueSlider* m_slider;
    QuantityField* m_field;
};

class ChoiceRow : public InputRow {
    Q_OBJECT

public:
    ChoiceRow(ParameterId id, QWidget* parent);

    void retranslate() override;
    QWidget* firstFocus() const override;

protected:
    void showValue(double value) override;

private:
    ChoiceBox* m_box;
};

class FlagRow : public InputRow {
    Q_OBJECT

public:
    FlagRow(ParameterId id, QWidget* parent);

    void retranslate() override;
    QWidget* firstFocus() const override;

protected:
    void showValue(double value) override;

private:
    SwitchBox* m_switch;
};

} // namespace cw
