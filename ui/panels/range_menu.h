// SPDX-License-Identifier: GPL-3.0-or-later
// The button beside an input's value that offers ranges: that of the sources, half to double, one to type, or none.
#pragma once

#include "app/engine/scenario/scenario.h"

#include <QToolButton>

namespace cw {

class RangeMenu : public QToolButton {
    Q_OBJECT

public:
    RangeMenu(ParameterId id, QWidget* parent);

    void showState(const InputValue& value);
    void retranslate();

signals:
    void rangeWanted(const cw::Distribution& range);
    void typingWanted();
    // The value alone, without its range.
    void pointWanted(double value);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();
    void addSourceRange();
    void addHalfToDouble();

    ParameterId m_id;
    InputValue m_value;
};

} // namespace cw
