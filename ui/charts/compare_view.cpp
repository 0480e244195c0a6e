// SPDX-License-Identifier: GPL-3.0-or-later
// Layout on change, painting in the plot; mouse, keys, tooltips and what a screen reader hears here.

#include "ui/charts/compare_view.h"

#include "app/engine/units/format.h"
#include "app/export/picture_painter.h"
#include "ui/charts/chart_screen.h"
#include "ui/charts/compare_plot.h"

#include <QAccessible>
#include <QEvent>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>
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
    : QWidget(parent)
    , m_plot(new ComparePlot(this))
    , m_dark(isDarkPalette(palette()))
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
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

void CompareChartView::setDark(bool dark)
{
    if (dark == m_dark)
        return;
    m_dark = dark;
    relayout();
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
    m_layout = chart::layoutCompare(
        m_chart, {static_cast<double>(width()), static_cast<double>(height()), false, m_dark},
        m_fonts->measure());
    m_plot->setContents(m_layout, *m_fonts);
    if (m_current && (rowCount() == 0 || m_current->row >= rowCount() || m_current->panel >= panelCount()))
        m_current.reset();
    m_hovered.reset();
    showHighlight();
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

// A screen reader hears the finding, then the data; while a cell has the focus, that cell.
void CompareChartView::describe()
{
    const QString headline = shownText(m_chart.headline);
    setAccessibleName(headline.isEmpty() ? tr("Comparison chart") : tr("Comparison chart: %1").arg(headline));
    const QString said = shownText(m_chart.description);
    setAccessibleDescription(m_current && hasFocus()
                                 ? placeText(*m_current).replace(QLatin1Char('\n'), QLatin1String(". "))
                                 : (said.isEmpty() ? shownText(m_chart.subtitle) : said));
}

void CompareChartView::setCurrent(std::optional<Place> place)
{
    if (place == m_current)
        return;
    m_current = place;
    showHighlight();
    describe();
}

void CompareChartView::setHovered(std::optional<Place> place)
{
    if (place == m_hovered)
        return;
    m_hovered = place;
    showHighlight();
}

void CompareChartView::showHighlight()
{
    const std::optional<Place> lit = m_hovered ? m_hovered : (hasFocus() ? m_current : std::nullopt);
    std::optional<Highlight> highlight;
    if (lit)
        highlight = Highlight{toRectF(m_layout.rows[static_cast<std::size_t>(lit->row)]), std::nullopt};
    if (hasFocus() && m_current) {
        if (!highlight)
            highlight = Highlight{};
        highlight->focus = placeRect(*m_current);
    } else if (hasFocus() && rowCount() == 0) {
        highlight = Highlight{QRectF(), QRectF(rect())}; // nothing to move in: the whole chart has the focus
    }
    m_plot->setHighlight(highlight);
}

void CompareChartView::showToolTip(Place place, QPoint position)
{
    QToolTip::showText(mapToGlobal(position), toolTipHtml(placeText(place)), this, placeRect(place));
}

void CompareChartView::activate(Place place)
{
    if (place.panel < 0)
        emit rowActivated(place.row);
    else
        emit cellActivated(place.row, place.panel);
}

bool CompareChartView::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip)
        return true; // shown on moving, without delay
    return QWidget::event(event);
}

void CompareChartView::changeEvent(QEvent* event)
{
    switch (event->type()) {
    case QEvent::PaletteChange: setDark(isDarkPalette(palette())); break;
    case QEvent::FontChange: refreshFonts(); break;
    case QEvent::LanguageChange: describe(); break;
    default: break;
    }
    QWidget::changeEvent(event);
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

void CompareChartView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    if (!m_current && rowCount() > 0 && event->reason() != Qt::MouseFocusReason)
        m_current = Place{0, 0};
    showHighlight();
    describe();
}

void CompareChartView::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    QToolTip::hideText();
    showHighlight();
    describe();
}

CompareChartView::Place CompareChartView::moved(Place from, int key) const
{
    switch (key) {
    case Qt::Key_Up: return {std::max(0, from.row - 1), from.panel};
    case Qt::Key_Down: return {std::min(rowCount() - 1, from.row + 1), from.panel};
    case Qt::Key_Left: return {from.row, std::max(-1, from.panel - 1)};
    case Qt::Key_Right: return {from.row, std::min(panelCount() - 1, from.panel + 1)};
    case Qt::Key_Home: return {0, from.panel};
    default: // End
        return {rowCount() - 1, from.panel};
    }
}

void CompareChartView::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    const bool moves = key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_Left || key == Qt::Key_Right
        || key == Qt::Key_Home || key == Qt::Key_End;
    const bool activates = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space;
    if (rowCount() == 0 || !(moves || (activates && m_current)) || event->modifiers() & Qt::ControlModifier)
        return QWidget::keyPressEvent(event);
    if (activates)
        return activate(*m_current);
    setCurrent(m_current ? moved(*m_current, key) : Place{0, 0});
    showToolTip(*m_current, placeRect(*m_current).bottomLeft());
}

void CompareChartView::mouseMoveEvent(QMouseEvent* event)
{
    const auto place = placeAt(event->position());
    const bool same = place == m_hovered;
    setHovered(place);
    if (!place)
        QToolTip::hideText();
    else if (!same)
        showToolTip(*place, event->position().toPoint());
}

void CompareChartView::mouseReleaseEvent(QMouseEvent* event)
{
    const auto place = placeAt(event->position());
    if (event->button() != Qt::LeftButton || !place)
        return QWidget::mouseReleaseEvent(event);
    setCurrent(place);
    activate(*place);
}

void CompareChartView::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    setHovered(std::nullopt);
}

} // namespace cw
