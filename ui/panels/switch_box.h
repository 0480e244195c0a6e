// SPDX-License-Identifier: GPL-3.0-or-later
// A check box that looks like a switch; its text is a label beside it.
#pragma once

#include <QCheckBox>

namespace cw {

class SwitchBox : public QCheckBox {
    Q_OBJECT

public:
    using QCheckBox::QCheckBox;

    [[nodiscard]] QSize sizeHint() const override;

protected:
    bool hitButton(const QPoint& position) const override;
    void paintEvent(QPaintEvent* event) override;
};

} // namespace cw
