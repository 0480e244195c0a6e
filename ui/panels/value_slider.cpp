// SPDX-License-Identifier: GPL-3.0-or-later
// Sessions of the slider.
#include "ui/panels/value_slider.h"

#include "ui/panels/value_scale.h"

#include <QSignalBlocker>
#include <QWheelEvent>

namespace cw {

namespace {

constexpr int kPauseMs = 800;

int newSession()
{
    static int last = 0;
    return ++last;
}

} // namespace

ValueSlider::ValueSlider(ParameterId id, QWidget* parent)
    : QSlider(Qt::Horizontal, parent)
    , m_row(parameterRow(id))
{
    setRange(0, kSliderSteps);
    setPageStep(kSliderSteps / 20);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumWidth(64);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(this, &QSlider::valueChanged, this, &ValueSlider::onValueChanged);
    connect(&m_pause, &QTimer::timeout, this, &ValueSlider::endSession);
}

void ValueSlider::showValue(double value)
{
    if (isSliderDown())
        return; // the handle stays under the pointer
    const QSignalBlocker quiet(this);
    setValue(cw::sliderPosition(m_row, value));
}

void ValueSlider::onValueChanged(int position)
{
    if (m_session == 0)
        m_session = newSession();
    if (!isSliderDown())
        m_pause.start();
    emit moved(cw::sliderValue(m_row, position), m_session);
}

void ValueSlider::endSession()
{
    m_session = 0;
}

void ValueSlider::mousePressEvent(QMouseEvent* event)
{
    m_pause.stop();
    m_session = newSession();
    QSlider::mousePressEvent(event);
}

void ValueSlider::mouseReleaseEvent(QMouseEvent* event)
{
    QSlider::mouseReleaseEvent(event);
    endSession();
}

// Scrolling the inspector must not change the inputs under the pointer.
void ValueSlider::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

void ValueSlider::focusOutEvent(QFocusEvent* event)
{
    QSlider::focusOutEvent(event);
    if (!isSliderDown())
        endSession();
}

} // namespace cw
