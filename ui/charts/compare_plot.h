// SPDX-License-Identifier: GPL-3.0-or-later
// The QCustomPlot inside CompareChartView: an axis rect a panel at the places of the layout, with grid, marks and texts.
// Used by compare_view.cpp only.
#pragma once

#include "app/chart/compare_layout.h"
#include "app/export/picture_painter.h"

#include <qcustomplot.h>

#include <optional>
#include <vector>

namespace cw {

class GridTicker;
class PlacedRects;
class ShapesPlottable;

struct Highlight {
    QRectF row;
    std::optional<QRectF> focus; // framed: what the keys move
};

class ComparePlot : public QCustomPlot {
public:
    explicit ComparePlot(QWidget* parent);

    // Both must live until the next call or the end of the plot.
    void setContents(const chart::CompareLayout& layout, PictureFonts& fonts);
    void setHighlight(const std::optional<Highlight>& highlight);
    // QCustomPlot 2.1.0 keeps the ratio of the screen it was made on.
    void adoptPixelRatio();

    [[nodiscard]] const chart::CompareLayout* contents() const { return m_layout; }
    [[nodiscard]] PictureFonts& fonts() const { return *m_fonts; }
    [[nodiscard]] const std::optional<Highlight>& highlight() const { return m_highlight; }

private:
    void makePanels(std::size_t count);
    void updatePanel(std::size_t index);

    struct PanelParts {
        QCPAxisRect* rect = nullptr;
        QCPAxis* rows = nullptr;
        QCPAxis* values = nullptr;
        QSharedPointer<GridTicker> ticker;
        ShapesPlottable* marks = nullptr;
    };

    const chart::CompareLayout* m_layout = nullptr;
    PictureFonts* m_fonts = nullptr;
    PlacedRects* m_rects = nullptr; // owned by the plot's layout
    std::vector<PanelParts> m_panels;
    std::optional<Highlight> m_highlight;
    bool m_waiting = true; // for the replot that is queued
};

} // namespace cw
