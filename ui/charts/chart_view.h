// SPDX-License-Identifier: GPL-3.0-or-later
// Any chart on screen: it paints the picture that files get, so that the two cannot differ; mouse, keys and screen readers
// find the picture's regions. (The comparison has a view of its own, CompareChartView.)
#pragma once

#include "app/chart/any_chart.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace cw {

class PictureFonts;

// Headline and subtitle are shown by the panel around it. Put it into a QScrollArea (widgetResizable) where the window may
// be lower than its minimumSizeHint: that grows with the rows. Wheel turns are left to the scroll area.
class ChartView : public QWidget {
    Q_OBJECT

public:
    explicit ChartView(QWidget* parent = nullptr);
    ~ChartView() override;

    // Painted with the next frame; many calls before that cost one painting.
    void setChart(chart::AnyChart chart);
    [[nodiscard]] const chart::AnyChart& chart() const { return m_chart; }
    // Follows the widget's palette by itself; for a theme that is set before the palette is.
    void setDark(bool dark);
    [[nodiscard]] bool isDark() const { return m_dark; }

    [[nodiscard]] int regionCount() const { return static_cast<int>(m_picture.regions.size()); }
    // Numbers of regions count from 0 in the picture's order; none before the first focus.
    [[nodiscard]] std::optional<int> currentRegion() const { return m_current; }
    [[nodiscard]] std::optional<int> regionAt(QPointF position) const;
    [[nodiscard]] QRect regionRect(int region) const;
    // What the tooltip says: plain text, lines separated by '\n'.
    [[nodiscard]] QString regionText(int region) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    // The row, cell or place in the chart's spec (chart::Region::index).
    void activated(int index);
    // By the keyboard, in this widget's pixels: whoever scrolls brings it into view.
    void regionReached(const QRect& where);

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void relayout();
    void refreshFonts();
    void describe();
    void setCurrent(std::optional<int> region);
    void setHovered(std::optional<int> region);
    void showToolTip(int region, QPoint position);
    void activate(int region);
    void paintRegions(QPainter& painter) const;
    [[nodiscard]] bool isSmall(int region) const;
    [[nodiscard]] const chart::Region& region(int number) const;

    chart::AnyChart m_chart;
    chart::Picture m_picture;
    QString m_headline;
    QString m_description;
    std::unique_ptr<PictureFonts> m_fonts;
    std::optional<int> m_current;
    std::optional<int> m_hovered;
    bool m_dark = false;
};

} // namespace cw
