// SPDX-License-Identifier: GPL-3.0-or-later
// Lays the text out in pages and paints them. The layout is in pixels of 1/96 inch, whatever the PDF's resolution.
#include "app/publish/report/pdf_writer.h"

#include "app/chart/palette.h"
#include "app/publish/report/report_text.h"
#include "app/publish/report/text_builder.h"

#include "cw_version.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QTextBlock>
#include <QTextDocument>

#include <cmath>

namespace cw::report {

namespace {

constexpr int kResolution = 1200;
constexpr double kPixelsPerInch = 96.0;
constexpr double kPixelsPerMm = kPixelsPerInch / 25.4;
constexpr double kPageWidth = 210.0 * kPixelsPerMm;
constexpr double kPageHeight = 297.0 * kPixelsPerMm;
constexpr double kSide = 20.0 * kPixelsPerMm;
constexpr double kTop = 18.0 * kPixelsPerMm;
constexpr double kBottom = 22.0 * kPixelsPerMm;
constexpr double kTextWidth = kPageWidth - 2.0 * kSide; // 643
constexpr double kTextHeight = kPageHeight - kTop - kBottom;

// Of its first line: the block itself may begin at the foot of the page before.
int pageOf(const QTextDocument& document, const QTextBlock& block)
{
    double at = document.documentLayout()->blockBoundingRect(block).top();
    if (block.layout()->lineCount() > 0)
        at += block.layout()->lineAt(0).rect().center().y();
    return static_cast<int>(std::floor(at / kTextHeight));
}

bool keepsWithNext(const QTextBlock& block)
{
    return block.blockFormat().boolProperty(kKeepWithNext);
}

// The page that has to hold the headings before a block: that of its beginning; of a table of less than half a page, that
// of its end, so that it is not cut.
int pageWanted(const QTextDocument& document, const QTextBlock& block)
{
    const QTextTable* table = QTextCursor(block).currentTable();
    if (!table)
        return pageOf(document, block);
    const QRectF box = document.documentLayout()->frameBoundingRect(const_cast<QTextTable*>(table));
    const QTextBlock last = table->lastCursorPosition().block();
    return pageOf(document, box.height() < kTextHeight / 2.0 ? last : block);
}

// With its margins, wherever the pages end.
double heightOf(const QTextBlock& block)
{
    double height = block.blockFormat().topMargin() + block.blockFormat().bottomMargin();
    for (int line = 0; line < block.layout()->lineCount(); ++line)
        height += block.layout()->lineAt(line).height();
    return height;
}

// Of a chart: the format of the character that stands for it.
QTextCharFormat figureFormat(const QTextBlock& block)
{
    const QTextBlock::iterator first = block.begin();
    const QTextCharFormat format = first.atEnd() ? QTextCharFormat() : first.fragment().charFormat();
    return format.objectType() == FigureObject::kType ? format : QTextCharFormat();
}

// A chart that would not stand on one page with its heading and the words about it is made smaller, as far as it stays
// readable.
void fitFigures(QTextDocument& document, FigureObject& figures)
{
    constexpr double kSmallest = 0.7;
    constexpr double kSpare = 4.0; // for roundings of the layout
    double above = 0.0;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (keepsWithNext(block)) {
            above += heightOf(block);
            continue;
        }
        if (const QTextCharFormat format = figureFormat(block); format.isValid() && above > 0.0) {
            const QTextBlockFormat margins = block.blockFormat();
            const double room = kTextHeight - above - margins.topMargin() - margins.bottomMargin() - kSpare;
            const double height = figures.heightOf(format);
            if (height > room && room >= kSmallest * height) {
                figures.limitHeight(format, room);
                document.markContentsDirty(block.position(), block.length());
            }
        }
        above = 0.0;
    }
}

// A heading at the foot of a page goes to the next one, with the headings above it. From the top down: what moves moves
// only what comes later.
void keepHeadings(QTextDocument& document)
{
    QTextBlock first; // of the headings that stand together
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (!keepsWithNext(block)) {
            first = {};
            continue;
        }
        if (!first.isValid())
            first = block;
        QTextBlock next = block.next();
        while (next.isValid() && next.length() <= 1
               && next.next().isValid()) // the empty place before a table
            next = next.next();
        if (!next.isValid() || pageWanted(document, next) == pageOf(document, first))
            continue;
        QTextCursor cursor(first);
        QTextBlockFormat format = first.blockFormat();
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        cursor.setBlockFormat(format);
    }
}

void paintFooter(QPainter& painter, const Report& report, const QFont& usual, int page, int pages)
{
    QFont font = usual;
    font.setPixelSize(11);
    painter.setFont(font);
    painter.setPen(QColor(0x5B, 0x60, 0x66));
    const QRectF line(kSide, kPageHeight - kBottom + 26.0, kTextWidth, 16.0);
    const QString number = ReportText::tr("Page %1 of %2").arg(page).arg(pages);
    const QFontMetricsF metrics(font);
    const double room = kTextWidth - metrics.horizontalAdvance(number) - 24.0;
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, number);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(cleaned(report.title), Qt::ElideRight, room));
}

void paintPage(QPainter& painter, QTextDocument& document, int page)
{
    painter.save();
    painter.translate(kSide, kTop - page * kTextHeight);
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = QRectF(0.0, page * kTextHeight, kTextWidth, kTextHeight);
    painter.setClipRect(context.clip);
    document.documentLayout()->draw(&painter, context);
    painter.restore();
}

void setUp(QTextDocument& document, const QFont& font)
{
    document.setDefaultFont(font);
    document.setUseDesignMetrics(true);
    document.setDocumentMargin(0.0);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document.setDefaultTextOption(option);
}

// In one edit: it is laid out once.
void addText(QTextDocument& document, FigureObject& figures, PictureFonts& fonts, const Report& report)
{
    document.setPageSize({kTextWidth, kTextHeight});
    QTextCursor edit(&document);
    edit.beginEditBlock();
    TextBuilder builder(document, figures, fonts, kTextWidth);
    for (const Section& section : report.sections) {
        if (section.key == kTitleKey)
            builder.addTitle(report.title);
        builder.addSection(section);
    }
    edit.endEditBlock();
}

} // namespace

std::optional<QByteArray> pdfOf(const Report& report, const KeepGoing& keepGoing)
{
    PictureFonts fonts(pictureFamilies(report.language));
    FigureObject figures(fonts, {kTextWidth, kTextHeight - 1.0});
    QTextDocument document;
    const QFont font = fonts.font(chart::kBodyText);
    setUp(document, font);
    document.documentLayout()->registerHandler(FigureObject::kType, &figures);
    addText(document, figures, fonts, report);
    fitFigures(document, figures);
    keepHeadings(document);

    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(cleaned(report.title));
    writer.setCreator(QStringLiteral("Counterwatt " CW_VERSION));
    writer.setResolution(kResolution);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({});
    QPainter painter(&writer);
    painter.scale(kResolution / kPixelsPerInch, kResolution / kPixelsPerInch);
    const int pages = document.pageCount();
    for (int page = 0; page < pages; ++page) {
        if (!keepGoing(static_cast<double>(page) / pages))
            return std::nullopt;
        if (page > 0)
            writer.newPage();
        paintPage(painter, document, page);
        paintFooter(painter, report, font, page + 1, pages);
    }
    painter.end();
    return buffer.data();
}

} // namespace cw::report
