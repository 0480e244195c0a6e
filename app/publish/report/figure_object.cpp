// SPDX-License-Identifier: GPL-3.0-or-later
// The format of the character carries the number of the picture.
#include "app/publish/report/figure_object.h"

#include <QPainter>
#include <QTextFormat>

#include <algorithm>

namespace cw::report {

namespace {
constexpr int kNumber = QTextFormat::UserProperty + 1;
}

FigureObject::FigureObject(PictureFonts& fonts, QSizeF most)
    : m_fonts(fonts)
    , m_most(most)
{
}

QTextCharFormat FigureObject::add(chart::Picture picture)
{
    QTextCharFormat format;
    format.setObjectType(kType);
    format.setProperty(kNumber, static_cast<int>(m_shown.size()));
    m_shown.push_back({std::move(picture), m_most.height()});
    return format;
}

double FigureObject::heightOf(const QTextFormat& format) const
{
    const Shown& shown = shownOf(format);
    return shown.picture.height * scaleOf(shown);
}

void FigureObject::limitHeight(const QTextFormat& format, double most)
{
    m_shown[static_cast<std::size_t>(format.intProperty(kNumber))].mostHeight =
        std::min(most, m_most.height());
}

const FigureObject::Shown& FigureObject::shownOf(const QTextFormat& format) const
{
    return m_shown[static_cast<std::size_t>(format.intProperty(kNumber))];
}

double FigureObject::scaleOf(const Shown& shown) const
{
    return std::min({1.0, m_most.width() / shown.picture.width, shown.mostHeight / shown.picture.height});
}

QSizeF FigureObject::intrinsicSize(QTextDocument*, int, const QTextFormat& format)
{
    const Shown& shown = shownOf(format);
    return QSizeF(shown.picture.width, shown.picture.height) * scaleOf(shown);
}

void FigureObject::drawObject(QPainter* painter, const QRectF& box, QTextDocument*, int,
                              const QTextFormat& format)
{
    const Shown& shown = shownOf(format);
    painter->save();
    painter->translate(box.topLeft());
    painter->scale(scaleOf(shown), scaleOf(shown));
    paintShapes(*painter, shown.picture.shapes, m_fonts);
    painter->restore();
}

} // namespace cw::report
