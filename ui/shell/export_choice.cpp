// SPDX-License-Identifier: GPL-3.0-or-later
// Names of formats and sizes, and the file itself.
#include "ui/shell/export_choice.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <array>
#include <utility>

namespace cw {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(cw::ExportChoice)
};

} // namespace

ExportSubject subjectOf(const Exhibit& exhibit)
{
    return {exhibit.chart ? Texts::tr("This chart") : Texts::tr("This table"), exhibit.title,
            formatsOf(exhibit),
            [exhibit](const QString& ending, const PictureOptions& options) {
                return bytesOf(exhibit, ending, options);
            },
            [exhibit](const QString& ending, const PictureOptions& options) {
                return extentOf(exhibit, ending, options);
            }};
}

PictureOptions optionsOf(const ExportChoice& choice)
{
    PictureOptions options;
    options.scale = choice.scale;
    options.dark = choice.dark;
    options.purpose = choice.purpose;
    return options;
}

QString formatLabel(const QString& ending)
{
    static constexpr std::array<std::pair<const char*, const char*>, 9> kLabels{
        {{"svg", QT_TRANSLATE_NOOP("cw::ExportChoice", "SVG picture")},
         {"png", QT_TRANSLATE_NOOP("cw::ExportChoice", "PNG picture")},
         {"pdf", QT_TRANSLATE_NOOP("cw::ExportChoice", "PDF page")},
         {"csv", QT_TRANSLATE_NOOP("cw::ExportChoice", "CSV table of the data")},
         {"json", QT_TRANSLATE_NOOP("cw::ExportChoice", "Vega-Lite, to restyle it")},
         {"md", QT_TRANSLATE_NOOP("cw::ExportChoice", "Text in English and Chinese")},
         {"html", QT_TRANSLATE_NOOP("cw::ExportChoice", "Web page")},
         {"xlsx", QT_TRANSLATE_NOOP("cw::ExportChoice", "Workbook")},
         {"zip", QT_TRANSLATE_NOOP("cw::ExportChoice", "Bundle")}}};
    for (const auto& [known, label] : kLabels)
        if (ending == QLatin1String(known))
            return Texts::tr(label);
    return ending.toUpper();
}

QString purposeLabel(Purpose purpose)
{
    switch (purpose) {
    case Purpose::usual: return Texts::tr("Article, as wide as usual");
    case Purpose::slide: return Texts::tr("Slide, 16:9");
    case Purpose::column: return Texts::tr("Column of a newspaper");
    case Purpose::square: return Texts::tr("Square");
    case Purpose::a4: return Texts::tr("A4 page, text width");
    }
    return {};
}

Status exportTo(const QString& path, const ExportSubject& subject, const ExportChoice& choice)
{
    return writeTo(path, [&](const QString& ending) { return subject.bytes(ending, optionsOf(choice)); });
}

} // namespace cw
