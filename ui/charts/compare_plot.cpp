// SPDX-License-Identifier: GPL-3.0-or-later
// QCustomPlot gives buffers, layers, axes and grids; the marks are shapes of the layout, because one plottable with a
// brush a row paints faster than a plottable a row, and no bar can disagree with the exported one.

#include "ui/charts/compare_plot.h"

#include <algorithm>
#include <utility>

namespace cw {

// Lines at the values that the chart names, and nowhere else.
class GridTicker : public QCPAxisTicker {
public:
    void setValues(const std::vector<double>& values)
    {
        m_values = QVector<double>(values.begin(), values.end());
    }

    void generate(const QCPRange&, const QLocale&, QChar, int, QVector<double>& ticks,
                  QVector<double>* subTicks, QVector<QString>* labels) override
    {
        ticks = m_values;
        if (subTicks)
            subTicks->clear();
        if (labels)
            labels->fill(QString(), m_values.size()); // the layout places them: it knows which would touch
    }

private:
    QVector<double> m_values;
};

// A layout whose elements stand where they are told.
class PlacedRects : public QCPLayout {
public:
    ~PlacedRects() override { clear(); }

    void add(QCPLayoutElement* element)
    {
        adoptElement(element);
        m_elements.push_back({element, QRect()});
    }
    void place(std::size_t index, const QRect& rect) { m_elements.at(index).second = rect; }

    [[nodiscard]] int elementCount() const override { return static_cast<int>(m_elements.size()); }
    [[nodiscard]] QCPLayoutElement* elementAt(int index) const override
    {
        return index >= 0 && index < elementCount() ? m_elements[static_cast<std::size_t>(index)].first
                                                    : nullptr;
    }
    QCPLayoutElement* takeAt(int index) override
    {
        QCPLayoutElement* element = elementAt(index);
        if (element) {
            releaseElement(element);
            m_elements.erase(m_elements.begin() + index);
        }
        return element;
    }
    bool take(QCPLayoutElement* element) override
    {
        for (int i = 0; i < elementCount(); ++i) {
            if (elementAt(i) == element)
                return takeAt(i) != nullptr;
        }
        return false;
    }
    [[nodiscard]] QList<QCPLayoutElement*> elements(bool recursive) const override
    {
        QList<QCPLayoutElement*> out;
        for (const auto& [element, rect] : m_elements) {
            out.append(element);
            if (recursive)
                out.append(element->elements(true));
        }
        return out;
    }

protected:
    void updateLayout() override
    {
        for (const auto& [element, rect] : m_elements)
            element->setOuterRect(rect);
    }

private:
    std::vector<std::pair<QCPLayoutElement*, QRect>> m_elements;
};

// The marks of one panel.
class ShapesPlottable : public QCPAbstractPlottable {
public:
    ShapesPlottable(QCPAxis* rows, QCPAxis* values, const ComparePlot& plot, std::size_t index)
        : QCPAbstractPlottable(rows, values)
        , m_plot(plot)
        , m_index(index)
    {
    }

    double selectTest(const QPointF&, bool, QVariant*) const override { return -1.0; }
    QCPRange getKeyRange(bool& found, QCP::SignDomain) const override
    {
        found = true;
        return mKeyAxis->range();
    }
    QCPRange getValueRange(bool& found, QCP::SignDomain, const QCPRange&) const override
    {
        found = true;
        return mValueAxis->range();
    }

protected:
    // Labels stand beside the plot.
    [[nodiscard]] QRect clipRect() const override { return m_plot.viewport(); }
    void draw(QCPPainter* painter) override
    {
        paintShapes(*painter, m_plot.contents()->panels[m_index].marks, m_plot.fonts());
    }
    void drawLegendIcon(QCPPainter*, const QRectF&) const override {}

private:
    const ComparePlot& m_plot;
    std::size_t m_index;
};

// Something that is painted on a layer and is neither data nor axis.
class LayerPainter : public QCPLayerable {
public:
    using Paint = void (*)(const ComparePlot&, QCPPainter&);

    LayerPainter(ComparePlot* plot, const QString& layer, Paint paint)
        : QCPLayerable(plot, layer)
        , m_plot(*plot)
        , m_paint(paint)
    {
    }

protected:
    void applyDefaultAntialiasingHint(QCPPainter*) const override {}
    void draw(QCPPainter* painter) override
    {
        if (m_plot.contents())
            m_paint(m_plot, *painter);
    }

private:
    const ComparePlot& m_plot;
    Paint m_paint;
};

namespace {

void paintBehind(const ComparePlot& plot, QCPPainter& painter)
{
    paintShapes(painter, plot.contents()->behind, plot.fonts());
}

void paintReferences(const ComparePlot& plot, QCPPainter& painter)
{
    paintShapes(painter, plot.contents()->references, plot.fonts());
}

void paintTexts(const ComparePlot& plot, QCPPainter& painter)
{
    paintShapes(painter, plot.contents()->texts, plot.fonts());
}

void paintHighlight(const ComparePlot& plot, QCPPainter& painter)
{
    if (!plot.highlight())
        return;
    const QColor accent = toColor(plot.contents()->palette.accent);
    QColor faint = accent;
    faint.setAlpha(22);
    painter.fillRect(plot.highlight()->row, faint);
    if (!plot.highlight()->focus)
        return;
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(QPen(accent, 2.0));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(plot.highlight()->focus->adjusted(1.0, 1.0, -1.0, -1.0), 3.0, 3.0);
}

QRect toRect(const chart::Box& box)
{
    return QRectF(box.x, box.y, box.width, box.height).toRect();
}

} // namespace

ComparePlot::ComparePlot(QWidget* parent)
    : QCustomPlot(parent)
    , m_rects(new PlacedRects)
{
    plotLayout()->clear();
    plotLayout()->addElement(0, 0, m_rects);
    setAttribute(Qt::WA_TransparentForMouseEvents); // the view around it handles mouse, wheel and keys
    setFocusPolicy(Qt::NoFocus);
    setMinimumSize(0, 0);
    connect(this, &QCustomPlot::afterReplot, this, [this] { m_waiting = false; });
    new LayerPainter(this, QStringLiteral("background"), paintBehind); // the plot's layers own these
    new LayerPainter(this, QStringLiteral("main"), paintReferences);   // before the marks, which come later
    new LayerPainter(this, QStringLiteral("axes"), paintTexts);
    new LayerPainter(this, QStringLiteral("overlay"), paintHighlight); // has a buffer of its own
}

void ComparePlot::makePanels(std::size_t count)
{
    clearPlottables(); // before the axes that they point to
    m_rects->clear();
    m_panels.clear();
    for (std::size_t i = 0; i < count; ++i) {
        PanelParts parts;
        parts.rect = new QCPAxisRect(this, false);
        parts.rect->setAutoMargins(QCP::msNone);
        parts.rect->setMargins(QMargins());
        parts.rows = parts.rect->addAxis(QCPAxis::atLeft);
        parts.rows->setVisible(false);
        parts.rows->grid()->setVisible(false);
        parts.rows->setRangeReversed(true); // the first row on top
        parts.values = parts.rect->addAxis(QCPAxis::atTop);
        parts.values->setBasePen(Qt::NoPen);
        parts.values->setTicks(false);
        parts.values->setTickLabels(false);
        parts.values->grid()->setVisible(true);
        parts.values->grid()->setZeroLinePen(Qt::NoPen);
        parts.ticker.reset(new GridTicker);
        parts.values->setTicker(parts.ticker);
        m_rects->add(parts.rect);
        parts.marks = new ShapesPlottable(parts.rows, parts.values, *this, i);
        m_panels.push_back(parts);
    }
}

void ComparePlot::updatePanel(std::size_t index)
{
    const chart::PanelLayout& layout = m_layout->panels[index];
    const PanelParts& parts = m_panels[index];
    m_rects->place(index, toRect(layout.plot));
    parts.rows->setRange(0.5, static_cast<double>(m_layout->rows.size()) + 0.5);
    const bool log = layout.scale == chart::Scale::logDots && layout.minimum > 0.0;
    parts.values->setScaleType(log ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    if (QCPRange::validRange(layout.minimum, layout.maximum) && layout.maximum > layout.minimum)
        parts.values->setRange(layout.minimum, layout.maximum);
    parts.ticker->setValues(layout.grid);
    parts.values->grid()->setPen(QPen(toColor(m_layout->palette.hairline), 1.0));
}

void ComparePlot::setContents(const chart::CompareLayout& layout, PictureFonts& fonts)
{
    m_layout = &layout;
    m_fonts = &fonts;
    if (m_panels.size() != layout.panels.size())
        makePanels(layout.panels.size());
    for (std::size_t i = 0; i < m_panels.size(); ++i)
        updatePanel(i);
    setBackground(QBrush(toColor(layout.palette.panel)));
    m_waiting = true;
    replot(QCustomPlot::rpQueuedReplot);
}

void ComparePlot::setHighlight(const std::optional<Highlight>& highlight)
{
    m_highlight = highlight;
    if (!m_waiting) // else it is painted with all the rest; before the first painting the layer has no buffer either
        layer(QStringLiteral("overlay"))->replot();
}

void ComparePlot::adoptPixelRatio()
{
    if (qFuzzyCompare(bufferDevicePixelRatio(), devicePixelRatioF()))
        return;
    setBufferDevicePixelRatio(devicePixelRatioF());
    replot(QCustomPlot::rpQueuedReplot);
}

} // namespace cw
