// SPDX-License-Identifier: GPL-3.0-or-later
// What every chart on screen does alike: places in it (rows, cells, points of a curve) that keys, pointer and screen readers
// reach, tooltips, and being dragged out of the window.
#pragma once

#include "ui/charts/region_steps.h"

#include <QWidget>

#include <optional>

namespace cw {

// Put it into a QScrollArea (widgetResizable) where the window may be lower than its minimumSizeHint: that grows with the
// rows. Wheel turns are left to the scroll area.
class ChartSurface : public QWidget {
    Q_OBJECT

public:
    explicit ChartSurface(QWidget* parent);

    // Follows the widget's palette by itself; for a theme that is set before the palette is.
    void setDark(bool dark);
    [[nodiscard]] bool isDark() const { return m_dark; }

signals:
    // By the keyboard, in this widget's pixels: whoever scrolls brings it into view.
    void regionReached(const QRect& where);
    // The chart was taken with the pointer and is being pulled away.
    void dragWanted();

protected:
    // Places count from 0.
    [[nodiscard]] virtual int placeCount() const = 0;
    [[nodiscard]] virtual std::optional<int> numberAt(QPointF position) const = 0;
    [[nodiscard]] virtual QRect rectOf(int place) const = 0;
    // Plain text, lines separated by '\n'.
    [[nodiscard]] virtual QString textOf(int place) const = 0;
    // Whether the pointer over it shows the text.
    [[nodiscard]] virtual bool tells(int place) const;
    [[nodiscard]] virtual int firstPlace() const; // that the keys reach; there is one
    [[nodiscard]] virtual int stepped(int from, Step step) const = 0;
    virtual void activate(int place) = 0;
    virtual void showPlaces() = 0; // what is current or under the pointer has changed
    virtual void refreshFonts() = 0;
    virtual void relayout() = 0;
    [[nodiscard]] virtual QString spokenName() const = 0;
    [[nodiscard]] virtual QString spokenDescription() const = 0;

    [[nodiscard]] std::optional<int> current() const { return m_current; }
    // The place under the pointer, or else the current one while the chart has the focus.
    [[nodiscard]] std::optional<int> lit() const;
    // After a new layout: nothing is under the pointer, and the current place is this one, if any.
    void keepCurrent(std::optional<int> place);
    void describe();

    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void setCurrent(std::optional<int> place);
    void setHovered(std::optional<int> place);
    void showToolTip(int place, QPoint position);
    [[nodiscard]] bool isPulled(const QMouseEvent& event) const;

    std::optional<int> m_current;
    std::optional<int> m_hovered;
    std::optional<QPoint> m_pressed; // by the left button, which is still down
    bool m_dark = false;
};

} // namespace cw
