// SPDX-License-Identifier: GPL-3.0-or-later
// What can be exported and how a person wants it: between the commands, the dialog and the settings.
#pragma once

#include "ui/panels/exhibit.h"

#include <functional>

namespace cw {

// One thing that can be exported.
struct ExportSubject {
    QString label; // in the dialog: "This chart"
    QString title; // names the file
    QStringList formats;
    std::function<Result<QByteArray>(const QString& ending, const PictureOptions& options)> bytes;
    // Of those formats that are pictures.
    std::function<Result<PictureSize>(const QString& ending, const PictureOptions& options)> extent = {};
};

[[nodiscard]] ExportSubject subjectOf(const Exhibit& exhibit);

inline constexpr int kLargestScale = 3;

struct ExportChoice {
    std::size_t subject = 0; // not remembered: it depends on what is open
    QString format = QStringLiteral("png");
    int scale = 2; // of a PNG: 1 to kLargestScale
    Purpose purpose = Purpose::usual;
    bool dark = false;

    bool operator==(const ExportChoice&) const = default;
};

[[nodiscard]] PictureOptions optionsOf(const ExportChoice& choice);

// "PNG picture"; in the current language.
[[nodiscard]] QString formatLabel(const QString& ending);
// "Slide, 16:9"
[[nodiscard]] QString purposeLabel(Purpose purpose);

// The path's ending decides the format. Errors: those of the subject's bytes, and of writeFile.
[[nodiscard]] Status exportTo(const QString& path, const ExportSubject& subject, const ExportChoice& choice);

} // namespace cw
