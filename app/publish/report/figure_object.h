// SPDX-License-Identifier: GPL-3.0-or-later
// A chart within the text of a document, painted as it is drawn everywhere else: as shapes and text, not as an image.
#pragma once

#include "app/export/picture_painter.h"

#include <QObject>
#include <QTextObjectInterface>

#include <vector>

namespace cw::report {

class FigureObject : public QObject, public QTextObjectInterface {
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    static constexpr int kType = QTextFormat::UserObject + 1;

    // `most`: pixels of the page. `fonts` has to live longer.
    FigureObject(PictureFonts& fonts, QSizeF most);

    // A character format that stands for the picture. A picture that is higher than a page is made smaller.
    [[nodiscard]] QTextCharFormat add(chart::Picture picture);

    QSizeF intrinsicSize(QTextDocument* document, int position, const QTextFormat& format) override;
    void drawObject(QPainter* painter, const QRectF& box, QTextDocument* document, int position,
                    const QTextFormat& format) override;

private:
    [[nodiscard]] const chart::Picture& pictureOf(const QTextFormat& format) const;
    [[nodiscard]] double scaleOf(const chart::Picture& picture) const;

    PictureFonts& m_fonts;
    QSizeF m_most;
    std::vector<chart::Picture> m_pictures;
};

} // namespace cw::report
