// SPDX-License-Identifier: GPL-3.0-or-later
// One small function a shape.

#include "app/export/picture_painter.h"

#include <QColor>
#include <QPainter>
#include <QPolygonF>

#include <utility>

namespace cw {

namespace {

class ShapePainter {
public:
    ShapePainter(QPainter& painter, PictureFonts& fonts)
        : m_painter(painter)
        , m_fonts(fonts)
    {
    }

    void operator()(const chart::RectShape& rect) const
    {
        m_painter.setRenderHint(QPainter::Antialiasing, false); // edges fall on whole pixels
        m_painter.fillRect(QRectF(rect.box.x, rect.box.y, rect.box.width, rect.box.height),
                           toColor(rect.fill));
    }

    void operator()(const chart::LineShape& line) const
    {
        m_painter.setRenderHint(QPainter::Antialiasing, line.width != 1.0);
        QPen pen(toColor(line.stroke), line.width, Qt::SolidLine, Qt::FlatCap);
        if (line.dotted)
            pen.setDashPattern({1.0, 3.0});
        m_painter.setPen(pen);
        m_painter.drawLine(QPointF(line.from.x, line.from.y), QPointF(line.to.x, line.to.y));
    }

    void operator()(const chart::CircleShape& circle) const
    {
        m_painter.setRenderHint(QPainter::Antialiasing, true);
        m_painter.setPen(circle.strokeWidth > 0.0 ? QPen(toColor(circle.stroke), circle.strokeWidth)
                                                  : QPen(Qt::NoPen));
        m_painter.setBrush(toColor(circle.fill));
        m_painter.drawEllipse(QPointF(circle.centre.x, circle.centre.y), circle.radius, circle.radius);
    }

    void operator()(const chart::PolygonShape& polygon) const
    {
        QPolygonF points;
        for (const chart::Point p : polygon.points)
            points.append(QPointF(p.x, p.y));
        m_painter.setRenderHint(QPainter::Antialiasing, true);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(toColor(polygon.fill));
        m_painter.drawPolygon(points);
    }

    void operator()(const chart::PathShape& path) const
    {
        QPolygonF points;
        for (const chart::Point p : path.points)
            points.append(QPointF(p.x, p.y));
        if (path.fill) {
            // A light fill has soft edges anyway, and smoothing them costs eight times as much as filling.
            m_painter.setRenderHint(QPainter::Antialiasing, path.opacity >= 1.0);
            QColor fill = toColor(*path.fill);
            fill.setAlphaF(static_cast<float>(path.opacity));
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(fill);
            m_painter.drawPolygon(points);
        }
        if (path.width <= 0.0)
            return;
        m_painter.setRenderHint(QPainter::Antialiasing, true);
        if (path.closed && !points.isEmpty())
            points.append(points.first());
        QPen pen(toColor(path.stroke), path.width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
        if (path.dotted)
            pen.setDashPattern({3.0 / path.width, 3.0 / path.width});
        m_painter.setPen(pen);
        m_painter.drawPolyline(points);
    }

    void operator()(const chart::TextShape& text) const
    {
        double x = text.at.x;
        if (text.anchor != chart::Anchor::start)
            x -= m_fonts.width(text.text, text.style) * (text.anchor == chart::Anchor::middle ? 0.5 : 1.0);
        m_painter.setPen(toColor(text.fill));
        m_painter.setFont(m_fonts.font(text.text, text.style));
        m_painter.drawText(QPointF(x, text.at.y), QString::fromStdString(text.text));
    }

private:
    QPainter& m_painter;
    PictureFonts& m_fonts;
};

// Hebrew, Arabic, the scripts of India and South East Asia, emoji of several parts: U+0300 to U+036F and U+0590 to U+1FFF,
// and all that UTF-8 writes with four bytes, or as U+200D.
bool joinsLetters(std::string_view text)
{
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        const auto next = static_cast<unsigned char>(i + 1 < text.size() ? text[i + 1] : 0);
        const bool two = byte == 0xCC || byte == 0xCD || (byte >= 0xD6 && byte <= 0xDF);
        const bool three =
            byte == 0xE0 || byte == 0xE1 || (byte == 0xE2 && next == 0x80 && text.substr(i, 3) == "\u200D");
        if (two || three || byte >= 0xF0)
            return true;
    }
    return false;
}

} // namespace

PictureFonts::PictureFonts(QStringList families)
    : m_families(std::move(families))
{
}

// Beside Latin letters Noto Sans CJK takes other digits, which have no character of their own: in a PDF they could not be found
// or copied. Without shaping it takes the usual ones; scripts whose letters join are shaped all the same.
PictureFonts::Face& PictureFonts::face(std::string_view text, chart::TextStyle style)
{
    const bool chinese = m_families.value(0).contains(QLatin1String("CJK"));
    const Shaping shaping = chinese && !joinsLetters(text) ? Shaping::none : Shaping::usual;
    for (const auto& face : m_faces) {
        if (face->style == style && face->shaping == shaping)
            return *face;
    }
    QFont font;
    font.setFamilies(m_families);
    if (shaping == Shaping::none)
        font.setStyleStrategy(QFont::PreferNoShaping);
    font.setPixelSize(static_cast<int>(style.size));
    font.setWeight(style.semibold ? QFont::DemiBold : QFont::Normal);
    m_faces.push_back(std::make_unique<Face>(Face{style, shaping, font, QFontMetricsF(font), {}}));
    return *m_faces.back();
}

const QFont& PictureFonts::font(std::string_view text, chart::TextStyle style)
{
    return face(text, style).font;
}

double PictureFonts::width(std::string_view text, chart::TextStyle style)
{
    constexpr qsizetype kMost = 4000; // texts; then it starts afresh
    Face& of = face(text, style);
    const auto key = QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size()));
    const auto known = of.widths.constFind(key);
    if (known != of.widths.constEnd())
        return *known;
    if (of.widths.size() >= kMost)
        of.widths.clear();
    const double width = of.metrics.horizontalAdvance(QString::fromUtf8(key));
    of.widths.insert(QByteArray(text.data(), static_cast<qsizetype>(text.size())),
                     width); // a copy: the key is not ours
    return width;
}

chart::TextMeasure PictureFonts::measure()
{
    return [this](std::string_view text, chart::TextStyle style) { return width(text, style); };
}

QStringList pictureFamilies(std::string_view language)
{
    QStringList out;
    for (const std::string& family : chart::fontFamilies(language))
        out.append(QString::fromStdString(family));
    return out;
}

QColor toColor(chart::Rgb colour)
{
    return QColor::fromRgb(static_cast<QRgb>(colour) | 0xFF000000U);
}

void paintShapes(QPainter& painter, const std::vector<chart::Shape>& shapes, PictureFonts& fonts)
{
    painter.setLayoutDirection(Qt::LeftToRight); // places are absolute; each text finds its own direction
    const ShapePainter shapePainter(painter, fonts);
    for (const chart::Shape& shape : shapes)
        std::visit(shapePainter, shape);
}

} // namespace cw
