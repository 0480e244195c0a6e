// SPDX-License-Identifier: GPL-3.0-or-later
// The comparison on screen: names once at the left, panels side by side, note and source below, so that a copied picture
// is complete. Headline and subtitle are shown by the panel above it. Drawn by QCustomPlot from the same layout as files.
#pragma once

#include "app/chart/chart_spec.h"
#include "app/chart/compare_layout.h"
#include "ui/charts/chart_surface.h"

#include <QPointer>

#include <memory>
#include <optional>

class QWindow;

namespace cw {

class ComparePlot;
class PictureFonts;

class CompareChartView : public ChartSurface {
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

    // The cell that keys move, none before the first focus.
    [[nodiscard]] std::optional<Place> currentPlace() const;
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
    [[nodiscard]] int placeCount() const override { return rowCount() * placesInRow(); }
    [[nodiscard]] std::optional<int> numberAt(QPointF position) const override;
    [[nodiscard]] QRect rectOf(int place) const override { return placeRect(placeOf(place)); }
    [[nodiscard]] QString textOf(int place) const override { return placeText(placeOf(place)); }
    [[nodiscard]] int firstPlace() const override { return numberOf({0, 0}); }
    [[nodiscard]] int stepped(int from, Step step) const override;
    void activate(int place) override;
    void showPlaces() override;
    void refreshFonts() override;
    void relayout() override;
    [[nodiscard]] QString spokenName() const override;
    [[nodiscard]] QString spokenDescription() const override;

    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    [[nodiscard]] int rowCount() const;
    [[nodiscard]] int panelCount() const;
    // The name and the panels, row after row.
    [[nodiscard]] int placesInRow() const { return panelCount() + 1; }
    [[nodiscard]] int numberOf(Place place) const { return place.row * placesInRow() + place.panel + 1; }
    [[nodiscard]] Place placeOf(int number) const;
    void followScreen();

    chart::CompareChart m_chart;
    chart::CompareLayout m_layout;
    std::unique_ptr<PictureFonts> m_fonts;
    ComparePlot* m_plot = nullptr; // a child: Qt deletes it
    QPointer<QWindow> m_window;    // whose screen is followed
};

} // namespace cw
