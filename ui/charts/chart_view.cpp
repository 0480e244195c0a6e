// SPDX-License-Identifier: GPL-3.0-or-later
// Layout on change, painting on demand.
#include "ui/charts/chart_view.h"

#include "app/export/picture_painter.h"
#include "ui/charts/chart_screen.h"

#include <QPaintEvent>
#include <QPainter>

#include <utility>

namespace cw {

namespace {

// With a rim of the ground's colour: it shows on every colour.
void paintFrame(QPainter& painter, const QRectF& box, const QColor& colour, const QColor& rim)
{
    constexpr double kRound = 3.0;
    for (const auto& [stroke, width] : {std::pair{rim, 4.0}, std::pair{colour, 2.0}}) {
        painter.setPen(QPen(stroke, width));
        painter.drawRoundedRect(box.adjusted(1.0, 1.0, -1.0, -1.0), kRound, kRound);
    }
}

} // namespace

ChartView::ChartView(QWidget* parent)
    : ChartSurface(parent)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    refreshFonts();
    describe();
}

ChartView::~ChartView() = default;

void ChartView::setChart(chart::AnyChart chart)
{
    const chart::ChartTexts texts = chart::textsOf(chart);
    const bool language = texts.language != m_picture.language;
    m_chart = std::move(chart);
    m_headline = shownText(texts.headline);
    m_description = shownText(texts.description.empty() ? texts.subtitle : texts.description);
    if (language)
        refreshFonts();
    else
        relayout();
    describe();
}

void ChartView::refreshFonts()
{
    const bool chinese = chart::isChinese(chart::textsOf(m_chart).language);
    m_fonts = std::make_unique<PictureFonts>(screenFamilies(font(), chinese));
    relayout();
}

void ChartView::relayout()
{
    const double least = m_picture.leastHeight;
    m_picture = chart::pictureOf(
        m_chart, {static_cast<double>(width()), static_cast<double>(height()), false, isDark()},
        m_fonts->measure());
    keepCurrent(current() && *current() < regionCount() ? current() : std::nullopt);
    if (m_picture.leastHeight != least)
        updateGeometry();
    update();
}

QSize ChartView::sizeHint() const
{
    constexpr double kComfort = 1.25; // times what it needs
    return {900, static_cast<int>(kComfort * m_picture.leastHeight)};
}

QSize ChartView::minimumSizeHint() const
{
    constexpr int kNarrowest = 560; // below it names and labels leave too little for the plot
    return {kNarrowest, static_cast<int>(m_picture.leastHeight)};
}

const chart::Region& ChartView::region(int number) const
{
    return m_picture.regions[static_cast<std::size_t>(number)];
}

std::optional<int> ChartView::regionAt(QPointF position) const
{
    for (int i = 0; i < regionCount(); ++i) {
        if (region(i).box.contains({position.x(), position.y()}))
            return i;
    }
    return std::nullopt;
}

QRect ChartView::regionRect(int number) const
{
    if (number < 0 || number >= regionCount())
        return {};
    return toRectF(region(number).box).toAlignedRect().intersected(rect());
}

QString ChartView::regionText(int number) const
{
    return number >= 0 && number < regionCount() ? QString::fromStdString(region(number).text) : QString();
}

QString ChartView::spokenName() const
{
    return m_headline.isEmpty() ? tr("Chart") : m_headline;
}

bool ChartView::tells(int place) const
{
    return region(place).tip != chart::Tip::none;
}

int ChartView::stepped(int from, Step step) const
{
    return steppedRegion(m_picture.regions, from, step);
}

void ChartView::activate(int number)
{
    emit activated(region(number).index);
}

void ChartView::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    painter.fillRect(event->rect(), toColor(m_picture.ground));
    paintShapes(painter, m_picture.shapes, *m_fonts);
    paintRegions(painter);
}

// The region under the pointer, or else the current one, is tinted; a small one is framed too, for it may have any colour.
void ChartView::paintRegions(QPainter& painter) const
{
    const chart::Palette& palette = isDark() ? chart::kDark : chart::kLight;
    const std::optional<int> shown = lit();
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setBrush(Qt::NoBrush);
    if (shown) {
        QColor faint = toColor(palette.accent);
        faint.setAlpha(22);
        painter.fillRect(toRectF(region(*shown).box), faint);
        if (isSmall(*shown))
            paintFrame(painter, toRectF(region(*shown).box), toColor(palette.text), toColor(palette.panel));
    }
    const std::optional<int> at = current();
    if (!hasFocus() || (!at && regionCount() > 0))
        return;
    const QRectF focus = at ? toRectF(region(*at).box).intersected(rect()) : QRectF(rect());
    paintFrame(painter, at && isSmall(*at) ? focus.adjusted(-2.0, -2.0, 2.0, 2.0) : focus,
               toColor(palette.accent), toColor(palette.panel));
}

bool ChartView::isSmall(int number) const
{
    const chart::Box& box = region(number).box;
    return box.width < 0.5 * width() && box.height < 0.5 * height();
}

void ChartView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    relayout();
}

} // namespace cw
