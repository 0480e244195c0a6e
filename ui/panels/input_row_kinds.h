// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of choices and switches.
#pragma once

#include "ui/panels/input_row.h"

namespace cw {

class ChoiceBox;
class SwitchBox;

class ChoiceRow : public InputRow {
    Q_OBJECT

public:
    ChoiceRow(ParameterId id, QWidget* parent);

    void retranslate() override;
    QWidget* firstFocus() const override;

protected:
    void showValue(const InputValue& value) override;

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
    void showValue(const InputValue& value) override;

private:
    SwitchBox* m_switch;
};

} // namespace cw
