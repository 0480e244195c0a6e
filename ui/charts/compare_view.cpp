// SPDX-License-Identifier: GPL-3.0-or-later
// Layout on change, painting in the plot.
#include "ui/charts/compare_view.h"

#include "app/engine/units/format.h"
#include "app/export/picture_painter.h"
#include "ui/charts/chart_screen.h"
#include "ui/charts/compare_plot.h"

#include <QWindow>

#include <algorithm>

namespace cw {

namespace {

QString exactly(double value)
{
    constexpr int kDigits = 6;
    return QString::fromStdString(formatNumber(value, kDigits));
}

} // namespace

CompareChartView::CompareChartView(QWidget* parent)
    : ChartSurface(parent)
    , m_plot(new ComparePlot(this))
{
    refreshFonts();
    describe();
}

CompareChartView::~CompareChartView() = default;

int CompareChartView::rowCount() const
{
    return static_cast<int>(m_layout.rows.size());
}

int CompareChartView::panelCount() const
{
    return static_cast<int>(m_layout.panels.size());
}

void CompareChartView::setChart(const chart::CompareChart& chart)
{
    const bool language = chart.language != m_chart.language;
    m_chart = chart;
    if (language)
        refreshFonts();
    relayout();
    describe();
}

CompareChartView::Place CompareChartView::placeOf(int number) const
{
    return {number / placesInRow(), number % placesInRow() - 1};
}

std::optional<CompareChartView::Place> CompareChartView::currentPlace() const
{
    return current() ? std::optional(placeOf(*current())) : std::nullopt;
}

std::optional<int> CompareChartView::numberAt(QPointF position) const
{
    const auto place = placeAt(position);
    return place ? std::optional(numberOf(*place)) : std::nullopt;
}

void CompareChartView::refreshFonts()
{
    const auto old = std::move(m_fonts); // the plot may still point to it until relayout()
    m_fonts = std::make_unique<PictureFonts>(screenFamilies(font(), chart::isChinese(m_chart.language)));
    relayout();
}

void CompareChartView::relayout()
{
    const double least = m_layout.leastHeight;
    const std::optional<Place> before = currentPlace();
    m_layout = chart::layoutCompare(
        m_chart, {static_cast<double>(width()), static_cast<double>(height()), false, isDark()},
        m_fonts->measure());
    m_plot->setContents(m_layout, *m_fonts);
    const bool stays = before && before->row < rowCount() && before->panel < panelCount();
    keepCurrent(stays ? std::optional(numberOf(*before)) : std::nullopt);
    showPlaces();
    if (m_layout.leastHeight != least)
        updateGeometry();
}

QSize CompareChartView::sizeHint() const
{
    constexpr int kComfort = 8; // pixels a row more than it needs
    return {900, static_cast<int>(m_layout.leastHeight) + kComfort * rowCount()};
}

QSize CompareChartView::minimumSizeHint() const
{
    constexpr int kNarrowest = 560; // below it numbers of seven digits would be cut
    return {kNarrowest, static_cast<int>(m_layout.leastHeight)};
}

std::optional<CompareChartView::Place> CompareChartView::placeAt(QPointF position) const
{
    const chart::Point point{position.x(), position.y()};
    for (int row = 0; row < rowCount(); ++row) {
        if (!m_layout.rows[static_cast<std::size_t>(row)].contains(point))
            continue;
        int panel = -1;
        while (panel + 1 < panelCount()
               && m_layout.panels[static_cast<std::size_t>(panel + 1)].frame.x - 8.0 <= point.x)
            ++panel;
        return Place{row, panel};
    }
    return std::nullopt;
}

QRect CompareChartView::placeRect(Place place) const
{
    if (place.row < 0 || place.row >= rowCount() || place.panel >= panelCount())
        return {};
    const QRectF row = toRectF(m_layout.rows[static_cast<std::size_t>(place.row)]);
    constexpr double kAround = 8.0;
    double left = kAround;
    double right = m_layout.panels.front().frame.x - kAround;
    if (place.panel >= 0) {
        const chart::Box& frame = m_layout.panels[static_cast<std::size_t>(place.panel)].frame;
        left = frame.x - kAround;
        right = frame.right() + kAround;
    }
    return QRectF(left, row.top(), right - left, row.height()).toAlignedRect();
}

QString CompareChartView::placeText(Place place) const
{
    if (placeRect(place).isNull())
        return {};
    const chart::Row& row = m_chart.rows[static_cast<std::size_t>(place.row)];
    QStringList lines{shownText(row.name)};
    if (row.baseline)
        lines.append(tr("The others are compared with this one (baseline)"));
    if (place.panel < 0)
        return lines.join(QLatin1Char('\n'));
    const chart::Panel& panel = m_chart.panels[static_cast<std::size_t>(place.panel)];
    if (static_cast<std::size_t>(place.row) >= panel.cells.size())
        return lines.join(QLatin1Char('\n'));
    const chart::Cell& cell = panel.cells[static_cast<std::size_t>(place.row)];
    const QString unit = shownText(panel.unit);
    lines.append(cell.value ? tr("%1: %2 %3").arg(shownText(panel.title), exactly(*cell.value), unit)
                            : tr("%1: %2").arg(shownText(panel.title), shownText(cell.label)));
    if (cell.value && cell.low && cell.high)
        lines.append(
            tr("5th to 95th percentile: %1 to %2 %3").arg(exactly(*cell.low), exactly(*cell.high), unit));
    for (std::size_t i = 0; i < std::min(cell.segments.size(), m_chart.stack.size()); ++i)
        lines.append(tr("%1: %2 %3").arg(shownText(m_chart.stack[i]), exactly(cell.segments[i]), unit));
    return lines.join(QLatin1Char('\n'));
}

QString CompareChartView::spokenName() const
{
    const QString headline = shownText(m_chart.headline);
    return headline.isEmpty() ? tr("Comparison chart") : tr("Comparison chart: %1").arg(headline);
}

QString CompareChartView::spokenDescription() const
{
    return shownText(m_chart.description.empty() ? m_chart.subtitle : m_chart.description);
}

void CompareChartView::showPlaces()
{
    std::optional<Highlight> highlight;
    if (const auto shown = lit())
        highlight =
            Highlight{toRectF(m_layout.rows[static_cast<std::size_t>(placeOf(*shown).row)]), std::nullopt};
    if (hasFocus() && current()) {
        if (!highlight)
            highlight = Highlight{};
        highlight->focus = rectOf(*current());
    } else if (hasFocus() && rowCount() == 0) {
        highlight = Highlight{QRectF(), QRectF(rect())}; // nothing to move in: the whole chart has the focus
    }
    m_plot->setHighlight(highlight);
}

void CompareChartView::activate(int number)
{
    const Place place = placeOf(number);
    if (place.panel < 0)
        emit rowActivated(place.row);
    else
        emit cellActivated(place.row, place.panel);
}

int CompareChartView::stepped(int from, Step step) const
{
    Place place = placeOf(from);
    switch (step) {
    case Step::up: place.row = std::max(0, place.row - 1); break;
    case Step::down: place.row = std::min(rowCount() - 1, place.row + 1); break;
    case Step::left: place.panel = std::max(-1, place.panel - 1); break;
    case Step::right: place.panel = std::min(panelCount() - 1, place.panel + 1); break;
    case Step::first: place.row = 0; break;
    case Step::last: place.row = rowCount() - 1; break;
    }
    return numberOf(place);
}

void CompareChartView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_plot->setGeometry(rect());
    relayout();
}

void CompareChartView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    followScreen();
}

void CompareChartView::followScreen()
{
    QWindow* handle = window()->windowHandle();
    if (handle && handle != m_window) {
        m_window = handle;
        connect(handle, &QWindow::screenChanged, this, [this] { m_plot->adoptPixelRatio(); });
    }
    m_plot->adoptPixelRatio();
}

} // namespace cw
