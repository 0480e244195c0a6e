// SPDX-License-Identifier: GPL-3.0-or-later
// Focus, keys, pointer, tooltips and what a screen reader hears.
#include "ui/charts/chart_surface.h"

#include "ui/charts/chart_screen.h"

#include <QApplication>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <utility>

namespace cw {

namespace {

std::optional<Step> stepOf(int key)
{
    switch (key) {
    case Qt::Key_Left: return Step::left;
    case Qt::Key_Right: return Step::right;
    case Qt::Key_Up: return Step::up;
    case Qt::Key_Down: return Step::down;
    case Qt::Key_Home: return Step::first;
    case Qt::Key_End: return Step::last;
    default: return std::nullopt;
    }
}

} // namespace

ChartSurface::ChartSurface(QWidget* parent)
    : QWidget(parent)
    , m_dark(isDarkPalette(palette()))
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void ChartSurface::setDark(bool dark)
{
    if (dark == m_dark)
        return;
    m_dark = dark;
    relayout();
}

bool ChartSurface::tells(int) const
{
    return true;
}

int ChartSurface::firstPlace() const
{
    return 0;
}

std::optional<int> ChartSurface::lit() const
{
    return m_hovered ? m_hovered : (hasFocus() ? m_current : std::nullopt);
}

void ChartSurface::keepCurrent(std::optional<int> place)
{
    m_current = place;
    m_hovered.reset();
}

// A screen reader hears the finding, then the data; while a place has the focus, that place.
void ChartSurface::describe()
{
    setAccessibleName(spokenName());
    const bool one = m_current && hasFocus();
    setAccessibleDescription(one ? textOf(*m_current).replace(QLatin1Char('\n'), QLatin1String(". "))
                                 : spokenDescription());
}

void ChartSurface::setCurrent(std::optional<int> place)
{
    if (place == m_current)
        return;
    m_current = place;
    describe();
    showPlaces();
}

void ChartSurface::setHovered(std::optional<int> place)
{
    if (place == m_hovered)
        return;
    m_hovered = place;
    showPlaces();
}

void ChartSurface::showToolTip(int place, QPoint position)
{
    if (!tells(place))
        return QToolTip::hideText();
    QToolTip::showText(mapToGlobal(position), toolTipHtml(textOf(place)), this, rectOf(place));
}

bool ChartSurface::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip)
        return true; // shown on moving, without delay
    return QWidget::event(event);
}

void ChartSurface::changeEvent(QEvent* event)
{
    switch (event->type()) {
    case QEvent::PaletteChange: setDark(isDarkPalette(palette())); break;
    case QEvent::FontChange: refreshFonts(); break;
    case QEvent::LanguageChange: describe(); break;
    default: break;
    }
    QWidget::changeEvent(event);
}

void ChartSurface::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    if (!m_current && placeCount() > 0 && event->reason() != Qt::MouseFocusReason)
        m_current = firstPlace();
    describe();
    showPlaces();
}

void ChartSurface::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    QToolTip::hideText();
    describe();
    showPlaces();
}

void ChartSurface::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    const std::optional<Step> step = stepOf(key);
    const bool activates = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space;
    if (placeCount() == 0 || !(step || (activates && m_current)) || event->modifiers() & Qt::ControlModifier)
        return QWidget::keyPressEvent(event);
    if (activates)
        return activate(*m_current);
    setCurrent(m_current ? stepped(*m_current, *step) : firstPlace());
    emit regionReached(rectOf(*m_current));
    showToolTip(*m_current, rectOf(*m_current).bottomLeft());
}

void ChartSurface::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    m_pressed = event->position().toPoint();
}

bool ChartSurface::isPulled(const QMouseEvent& event) const
{
    return m_pressed && event.buttons() & Qt::LeftButton
        && (event.position().toPoint() - *m_pressed).manhattanLength() >= QApplication::startDragDistance();
}

void ChartSurface::mouseMoveEvent(QMouseEvent* event)
{
    if (isPulled(*event)) {
        m_pressed.reset();
        setHovered(std::nullopt);
        QToolTip::hideText();
        emit dragWanted();
        return;
    }
    auto place = numberAt(event->position());
    if (place && !tells(*place))
        place.reset(); // nothing to see that is not seen already
    const bool same = place == m_hovered;
    setHovered(place);
    if (!place)
        QToolTip::hideText();
    else if (!same)
        showToolTip(*place, event->position().toPoint());
}

// A chart that was pulled away was not clicked.
void ChartSurface::mouseReleaseEvent(QMouseEvent* event)
{
    const auto place = numberAt(event->position());
    const bool clicked = event->button() == Qt::LeftButton && std::exchange(m_pressed, std::nullopt);
    if (!clicked || !place)
        return QWidget::mouseReleaseEvent(event);
    setCurrent(place);
    activate(*place);
}

void ChartSurface::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    setHovered(std::nullopt);
}

} // namespace cw
