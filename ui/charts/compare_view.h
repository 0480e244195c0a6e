// SPDX-License-Identifier: GPL-3.0-or-later
// The comparison on screen: names once at the left, panels side by side, note and source below, so that a copied picture
// is complete. Headline and subtitle are shown by the panel above it. Drawn by QCustomPlot from the same layout as files.
#pragma once

#include "app/chart/chart_spec.h"
#include "app/chart/compare_layout.h"

#include <QMetaObject>
#include <QPointer>
#include <QWidget>

#include <memory>
#include <optional>

class QHelpEvent;
class QWindow;

namespace cw {

class ComparePlot;
class PictureFonts;

// Put it into a QScrollArea (widgetResizable) where the window may be lower than its minimumSizeHint: that grows with the
// rows. Wheel turns are left to the scroll area.
class CompareChartView : public QWidget {
    Q_OBJECT

public:
    // A row, and a panel in it; panel -1 is the name.
    struct Place {
        int row = 0;
        int panel = 0;

        bool operator==(const Place&) const = default;
    };

    explicit CompareChartView(QWidget* parent = nullptr);
    ~CompareChartView() override;

    // Painted with the next frame; many calls before that cost one painting.
    void setChart(const chart::CompareChart& chart);
    [[nodiscard]] const chart::CompareChart& chart() const { return m_chart; }
    // Follows the widget's palette by itself; for a theme that is set before the palette is.
    void setDark(bool dark);
    [[nodiscard]] bool isDark() const { return m_dark; }

    // The cell that keys move, none before the first focus.
    [[nodiscard]] std::optional<Place> currentPlace() const { return m_current; }
    [[nodiscard]] std::optional<Place> placeAt(QPointF position) const;
    // The rectangle of a place in widget coordinates.
    [[nodiscard]] QRect placeRect(Place place) const;
    // What the tooltip says: name, exact value with its unit, range, segments. Plain text, lines separated by '\n'.
    [[nodiscard]] QString placeText(Place place) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void rowActivated(int row);
    void cellActivated(int row, int panel);

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    [[nodiscard]] int rowCount() const;
    [[nodiscard]] int panelCount() const;
    void relayout();
    void refreshFonts();
    void followScreen();
    void setCurrent(std::optional<Place> place);
    void setHovered(std::optional<Place> place);
    void showHighlight();
    void showToolTip(Place place, QPoint position);
    void describe();
    void activate(Place place);
    [[nodiscard]] Place moved(Place from, int key) const;

    chart::CompareChart m_chart;
    chart::CompareLayout m_layout;
    std::unique_ptr<PictureFonts> m_fonts;
    ComparePlot* m_plot = nullptr; // a child: Qt deletes it
    std::optional<Place> m_current;
    std::optional<Place> m_hovered;
    QPointer<QWindow> m_window; // whose screen is followed
    bool m_dark = false;
};

} // namespace cw
