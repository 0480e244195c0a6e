// SPDX-License-Identifier: GPL-3.0-or-later
// Layout on change, painting on demand; mouse, keys, tooltips and what a screen reader hears.

#include "ui/charts/chart_view.h"

#include "app/export/picture_painter.h"
#include "ui/charts/chart_screen.h"
#include "ui/charts/region_steps.h"

#include <QEvent>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
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
    : QWidget(parent)
    , m_dark(isDarkPalette(palette()))
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
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

void ChartView::setDark(bool dark)
{
    if (dark == m_dark)
        return;
    m_dark = dark;
    relayout();
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
    m_picture = chart::pictureOf(m_chart,
                                 {static_cast<double>(width()), static_cast<double>(height()), false, m_dark},
                                 m_fonts->measure());
    if (m_current && *m_current >= regionCount())
        m_current.reset();
    m_hovered.reset();
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

// A screen reader hears the finding, then the data; while a region has the focus, that region.
void ChartView::describe()
{
    setAccessibleName(m_headline.isEmpty() ? tr("Chart") : m_headline);
    const bool one = m_current && hasFocus();
    setAccessibleDescription(one ? regionText(*m_current).replace(QLatin1Char('\n'), QLatin1String(". "))
                                 : m_description);
}

void ChartView::setCurrent(std::optional<int> number)
{
    if (number == m_current)
        return;
    m_current = number;
    describe();
    update();
}

void ChartView::setHovered(std::optional<int> number)
{
    if (number == m_hovered)
        return;
    m_hovered = number;
    update();
}

void ChartView::showToolTip(int number, QPoint position)
{
    if (region(number).tip == chart::Tip::none)
        return QToolTip::hideText();
    QToolTip::showText(mapToGlobal(position), toolTipHtml(regionText(number)), this, regionRect(number));
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
    const chart::Palette& palette = m_dark ? chart::kDark : chart::kLight;
    const std::optional<int> lit = m_hovered ? m_hovered : (hasFocus() ? m_current : std::nullopt);
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setBrush(Qt::NoBrush);
    if (lit) {
        QColor faint = toColor(palette.accent);
        faint.setAlpha(22);
        painter.fillRect(toRectF(region(*lit).box), faint);
        if (isSmall(*lit))
            paintFrame(painter, toRectF(region(*lit).box), toColor(palette.text), toColor(palette.panel));
    }
    if (!hasFocus() || (!m_current && regionCount() > 0))
        return;
    const QRectF focus = m_current ? toRectF(region(*m_current).box).intersected(rect()) : QRectF(rect());
    paintFrame(painter, m_current && isSmall(*m_current) ? focus.adjusted(-2.0, -2.0, 2.0, 2.0) : focus,
               toColor(palette.accent), toColor(palette.panel));
}

bool ChartView::isSmall(int number) const
{
    const chart::Box& box = region(number).box;
    return box.width < 0.5 * width() && box.height < 0.5 * height();
}

bool ChartView::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip)
        return true; // shown on moving, without delay
    return QWidget::event(event);
}

void ChartView::changeEvent(QEvent* event)
{
    switch (event->type()) {
    case QEvent::PaletteChange: setDark(isDarkPalette(palette())); break;
    case QEvent::FontChange: refreshFonts(); break;
    case QEvent::LanguageChange: describe(); break;
    default: break;
    }
    QWidget::changeEvent(event);
}

void ChartView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    relayout();
}

void ChartView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    if (!m_current && regionCount() > 0 && event->reason() != Qt::MouseFocusReason)
        m_current = 0;
    describe();
    update();
}

void ChartView::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    QToolTip::hideText();
    describe();
    update();
}

void ChartView::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    const std::optional<Step> step = stepOf(key);
    const bool activates = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space;
    if (regionCount() == 0 || !(step || (activates && m_current)) || event->modifiers() & Qt::ControlModifier)
        return QWidget::keyPressEvent(event);
    if (activates)
        return activate(*m_current);
    setCurrent(m_current ? steppedRegion(m_picture.regions, *m_current, *step) : 0);
    emit regionReached(regionRect(*m_current));
    showToolTip(*m_current, regionRect(*m_current).bottomLeft());
}

void ChartView::mouseMoveEvent(QMouseEvent* event)
{
    auto number = regionAt(event->position());
    if (number && region(*number).tip == chart::Tip::none)
        number.reset(); // nothing to see that is not seen already
    const bool same = number == m_hovered;
    setHovered(number);
    if (!number)
        QToolTip::hideText();
    else if (!same)
        showToolTip(*number, event->position().toPoint());
}

void ChartView::mouseReleaseEvent(QMouseEvent* event)
{
    const auto number = regionAt(event->position());
    if (event->button() != Qt::LeftButton || !number)
        return QWidget::mouseReleaseEvent(event);
    setCurrent(number);
    activate(*number);
}

void ChartView::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    setHovered(std::nullopt);
}

} // namespace cw
