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
    format.setProperty(kNumber, static_cast<int>(m_pictures.size()));
    m_pictures.push_back(std::move(picture));
    return format;
}

const chart::Picture& FigureObject::pictureOf(const QTextFormat& format) const
{
    return m_pictures[static_cast<std::size_t>(format.intProperty(kNumber))];
}

double FigureObject::scaleOf(const chart::Picture& picture) const
{
    return std::min({1.0, m_most.width() / picture.width, m_most.height() / picture.height});
}

QSizeF FigureObject::intrinsicSize(QTextDocument*, int, const QTextFormat& format)
{
    const chart::Picture& picture = pictureOf(format);
    return QSizeF(picture.width, picture.height) * scaleOf(picture);
}

void FigureObject::drawObject(QPainter* painter, const QRectF& box, QTextDocument*, int,
                              const QTextFormat& format)
{
    const chart::Picture& picture = pictureOf(format);
    painter->save();
    painter->translate(box.topLeft());
    painter->scale(scaleOf(picture), scaleOf(picture));
    paintShapes(*painter, picture.shapes, m_fonts);
    painter->restore();
}

} // namespace cw::report
