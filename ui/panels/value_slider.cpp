// SPDX-License-Identifier: GPL-3.0-or-later
// Sessions of the slider.
#include "ui/panels/value_slider.h"

#include "ui/panels/value_scale.h"
#include "ui/theme/theme.h"

#include <QSignalBlocker>
#include <QStyleOptionSlider>
#include <QStylePainter>
#include <QWheelEvent>

#include <algorithm>

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

void ValueSlider::showBand(const std::optional<RangeEnds>& ends)
{
    m_band = ends;
    update();
}

// Where the handle's middle stands for a value.
double ValueSlider::middleOf(double value) const
{
    QStyleOptionSlider option;
    initStyleOption(&option);
    const QRect groove = style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderGroove, this);
    const int handle =
        style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, this).width();
    const double share = static_cast<double>(cw::sliderPosition(m_row, value)) / kSliderSteps;
    return groove.left() + handle / 2.0 + share * (groove.width() - handle);
}

// The band lies over the groove and under the handle, which is drawn once more.
void ValueSlider::paintEvent(QPaintEvent* event)
{
    QSlider::paintEvent(event);
    if (!m_band)
        return;
    constexpr double kBandHeight = 6.0;
    QStylePainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor colour = theme::colours().accent;
    colour.setAlphaF(0.45F);
    const double left = middleOf(m_band->low);
    const double width = std::max(2.0, middleOf(m_band->high) - left);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(QRectF(left, (height() - kBandHeight) / 2.0, width, kBandHeight), 3, 3);
    QStyleOptionSlider option;
    initStyleOption(&option);
    option.subControls = QStyle::SC_SliderHandle;
    painter.drawComplexControl(QStyle::CC_Slider, option);
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
