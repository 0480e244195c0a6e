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
    // Pixels of the picture as it is shown, and how many it may take from now on.
    [[nodiscard]] double heightOf(const QTextFormat& format) const;
    void limitHeight(const QTextFormat& format, double most);

    QSizeF intrinsicSize(QTextDocument* document, int position, const QTextFormat& format) override;
    void drawObject(QPainter* painter, const QRectF& box, QTextDocument* document, int position,
                    const QTextFormat& format) override;

private:
    struct Shown {
        chart::Picture picture;
        double mostHeight = 0.0;
    };
    [[nodiscard]] const Shown& shownOf(const QTextFormat& format) const;
    [[nodiscard]] double scaleOf(const Shown& shown) const;

    PictureFonts& m_fonts;
    QSizeF m_most;
    std::vector<Shown> m_shown;
};

} // namespace cw::report
