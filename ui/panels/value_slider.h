// SPDX-License-Identifier: GPL-3.0-or-later
// A slider whose drag, or whose run of key presses, is one thing to undo.
#pragma once

#include "app/engine/parameter/parameter_table.h"
#include "app/engine/uncertainty/distribution.h"

#include <QSlider>
#include <QTimer>

#include <optional>

namespace cw {

class ValueSlider : public QSlider {
    Q_OBJECT

public:
    explicit ValueSlider(ParameterId id, QWidget* parent = nullptr);

    // Shows a value without emitting anything.
    void showValue(double value);
    // Where a range lies, as a band behind the handle.
    void showBand(const std::optional<RangeEnds>& ends);
    [[nodiscard]] const std::optional<RangeEnds>& band() const { return m_band; }

signals:
    // `session` is the same for all steps of one drag, or of key presses that follow each other; never 0.
    void moved(double value, int session);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void onValueChanged(int position);
    void endSession();
    [[nodiscard]] double middleOf(double value) const;

    const ParameterRow& m_row;
    QTimer m_pause; // ends a run of key presses
    int m_session = 0;
    std::optional<RangeEnds> m_band;
};

} // namespace cw
