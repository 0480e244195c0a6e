// SPDX-License-Identifier: GPL-3.0-or-later
// What a view shows, to be copied, dragged away or exported: a chart, or a table, or the reason why there is neither.
#pragma once

#include "app/chart/chart_table.h"
#include "app/export/picture_writer.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

class QMimeData;

namespace cw {

class Workspace;

struct Exhibit {
    QString title; // the finding, or what the table holds: names files too
    std::optional<chart::AnyChart> chart;
    std::optional<chart::ChartTable> table; // of a view that is a table and no chart
    QString markdown;                       // of a claim's card: as a text in both languages
    double usualWidth = 1000.0;             // of the picture, where nobody chooses a size
    QString reason;                         // why there is nothing; may be empty

    [[nodiscard]] bool isThere() const { return chart || table; }
};

[[nodiscard]] Exhibit exhibitOf(chart::AnyChart chart);

// Says to the person why there is nothing to copy, drag or export, where the exhibit knows.
void tellWhyNot(Workspace& workspace, const Exhibit& exhibit);

// The kinds of files that it can become, as endings without the point, in the order in which a dialog offers them.
[[nodiscard]] QStringList formatsOf(const Exhibit& exhibit);
// What such a file holds. A purpose of `usual` gets the exhibit's own width. Errors: those of pictureBytes.
[[nodiscard]] Result<QByteArray> bytesOf(const Exhibit& exhibit, const QString& ending,
                                         PictureOptions options);

// How large such a picture is: pictureExtent().
[[nodiscard]] Result<PictureSize> extentOf(const Exhibit& exhibit, const QString& ending,
                                           PictureOptions options);

// Picture (PNG 2× and SVG, light whatever the window), HTML table and tab-separated text together: who pastes takes what
// suits. A table alone has no picture.
[[nodiscard]] std::unique_ptr<QMimeData> mimeDataOf(const Exhibit& exhibit);

} // namespace cw
