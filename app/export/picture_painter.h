// SPDX-License-Identifier: GPL-3.0-or-later
// Paints laid-out pictures with QPainter, for PNG, PDF and the screen. QSvgRenderer would be the shorter way, but in Qt 6.4
// it reads a list of font families as one name, paints <title> inside <text>, and turns the text of a PDF into outlines.
#pragma once

#include "app/chart/picture.h"

#include <QFont>
#include <QFontMetricsF>
#include <QHash>
#include <QString>
#include <QStringList>

#include <memory>
#include <string>
#include <vector>

class QColor;
class QPainter;

namespace cw {

// The fonts of a picture and what texts measure in them; measured texts are remembered, because a chart that follows a
// slider writes nearly the same texts sixty times a second. GUI thread only, as fonts are.
class PictureFonts {
public:
    explicit PictureFonts(QStringList families);

    // The font of a text: which glyphs a font puts in place of others depends on what is written.
    [[nodiscard]] const QFont& font(std::string_view text, chart::TextStyle style);
    // For text that is laid out by others.
    [[nodiscard]] const QFont& font(chart::TextStyle style) { return font({}, style); }
    [[nodiscard]] double width(std::string_view text, chart::TextStyle style);
    // Valid as long as this object.
    [[nodiscard]] chart::TextMeasure measure();

private:
    enum class Shaping { usual, none };
    struct Face {
        chart::TextStyle style;
        Shaping shaping;
        QFont font;
        QFontMetricsF metrics;
        QHash<QByteArray, double> widths;
    };
    Face& face(std::string_view text, chart::TextStyle style);

    QStringList m_families;
    std::vector<std::unique_ptr<Face>> m_faces;
};

// The families of chart::fontFamilies as Qt wants them.
[[nodiscard]] QStringList pictureFamilies(std::string_view language);

[[nodiscard]] QColor toColor(chart::Rgb colour);

void paintShapes(QPainter& painter, const std::vector<chart::Shape>& shapes, PictureFonts& fonts);

} // namespace cw
