// SPDX-License-Identifier: GPL-3.0-or-later
// Any chart on screen: it paints the picture that files get, so that the two cannot differ; mouse, keys and screen readers
// find the picture's regions. (The comparison has a view of its own, CompareChartView.)
#pragma once

#include "app/chart/any_chart.h"
#include "ui/charts/chart_surface.h"

#include <memory>
#include <optional>

namespace cw {

class PictureFonts;

// Headline and subtitle are shown by the panel around it.
class ChartView : public ChartSurface {
    Q_OBJECT

public:
    explicit ChartView(QWidget* parent = nullptr);
    ~ChartView() override;

    // Painted with the next frame; many calls before that cost one painting.
    void setChart(chart::AnyChart chart);
    [[nodiscard]] const chart::AnyChart& chart() const { return m_chart; }

    [[nodiscard]] int regionCount() const { return static_cast<int>(m_picture.regions.size()); }
    // Numbers of regions count from 0 in the picture's order; none before the first focus.
    [[nodiscard]] std::optional<int> currentRegion() const { return current(); }
    [[nodiscard]] std::optional<int> regionAt(QPointF position) const;
    [[nodiscard]] QRect regionRect(int region) const;
    // What the tooltip says: plain text, lines separated by '\n'.
    [[nodiscard]] QString regionText(int region) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    // The row, cell or place in the chart's spec (chart::Region::index).
    void activated(int index);

protected:
    [[nodiscard]] int placeCount() const override { return regionCount(); }
    [[nodiscard]] std::optional<int> numberAt(QPointF position) const override { return regionAt(position); }
    [[nodiscard]] QRect rectOf(int place) const override { return regionRect(place); }
    [[nodiscard]] QString textOf(int place) const override { return regionText(place); }
    [[nodiscard]] bool tells(int place) const override;
    [[nodiscard]] int stepped(int from, Step step) const override;
    void activate(int place) override;
    void showPlaces() override { update(); }
    void refreshFonts() override;
    void relayout() override;
    [[nodiscard]] QString spokenName() const override;
    [[nodiscard]] QString spokenDescription() const override { return m_description; }

    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void paintRegions(QPainter& painter) const;
    [[nodiscard]] bool isSmall(int region) const;
    [[nodiscard]] const chart::Region& region(int number) const;

    chart::AnyChart m_chart;
    chart::Picture m_picture;
    QString m_headline;
    QString m_description;
    std::unique_ptr<PictureFonts> m_fonts;
};

} // namespace cw
