// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the parts of a report into a QTextDocument, for the PDF.
#pragma once

#include "app/publish/report/figure_object.h"
#include "app/publish/report/parts.h"

#include <QTextCursor>
#include <QTextTable>

namespace cw::report {

// A block with this property set has to stand on the page on which the next one begins.
inline constexpr int kKeepWithNext = QTextFormat::UserProperty + 2;

class TextBuilder {
public:
    // All of it outlives the builder. `width`: pixels of the text.
    TextBuilder(QTextDocument& document, FigureObject& figures, PictureFonts& fonts, double width);

    void addTitle(const QString& title);
    void addSection(const Section& section);

    void operator()(const Paragraph& paragraph);
    void operator()(const Heading& heading);
    void operator()(const List& list);
    void operator()(const Table& table);
    void operator()(const Figure& figure);
    void operator()(const Terms& terms);
    void operator()(const Formulas& formulas);
    void operator()(const References& references);

private:
    struct Face {
        double size = 0.0; // pixels
        int weight = QFont::Normal;
        bool pale = false;
    };
    struct Space {
        double above = 0.0;
        double below = 0.0;
        double left = 0.0;
        bool keep = false; // with what follows
    };

    [[nodiscard]] static QTextCharFormat formatOf(const Face& face);
    void startBlock(const Space& space, const Face& face);
    void keepWithNext();
    void insert(const Text& text, const Face& face);
    void insertCell(const QTextTable& table, int row, int column, const Text& text, const Face& face,
                    Qt::Alignment alignment);

    QTextCursor m_cursor;
    FigureObject& m_figures;
    PictureFonts& m_fonts;
    double m_width;
    bool m_isFirst = true;
};

} // namespace cw::report
