// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a workbook back: its parts, and the cells of a sheet as a spreadsheet program stores them.
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QXmlStreamReader>

#include <vector>

#include <zip.h>

namespace cw::test {

using Parts = QMap<QString, QByteArray>;

inline Parts partsOf(const QByteArray& bytes)
{
    Parts parts;
    zip_source_t* source =
        zip_source_buffer_create(bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, nullptr);
    zip_t* zip = zip_open_from_source(source, ZIP_RDONLY, nullptr);
    if (!zip) {
        zip_source_free(source);
        return parts;
    }
    for (zip_int64_t i = 0; i < zip_get_num_entries(zip, 0); ++i) {
        zip_stat_t stat;
        zip_stat_index(zip, static_cast<zip_uint64_t>(i), 0, &stat);
        QByteArray content(static_cast<qsizetype>(stat.size), '\0');
        zip_file_t* file = zip_fopen_index(zip, static_cast<zip_uint64_t>(i), 0);
        zip_fread(file, content.data(), stat.size);
        zip_fclose(file);
        parts.insert(QString::fromUtf8(stat.name), content);
    }
    zip_discard(zip);
    return parts;
}

// The parts in one file again, in the order of their names.
inline QByteArray zipped(const Parts& parts)
{
    zip_source_t* source = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    zip_source_keep(source);
    zip_t* zip = zip_open_from_source(source, ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    for (auto part = parts.begin(); part != parts.end(); ++part)
        zip_file_add(zip, part.key().toUtf8().constData(),
                     zip_source_buffer(zip, part->constData(), static_cast<zip_uint64_t>(part->size()), 0),
                     ZIP_FL_ENC_UTF_8);
    zip_close(zip);
    zip_source_open(source);
    zip_source_seek(source, 0, SEEK_END);
    QByteArray bytes(zip_source_tell(source), '\0');
    zip_source_seek(source, 0, SEEK_SET);
    zip_source_read(source, bytes.data(), static_cast<zip_uint64_t>(bytes.size()));
    zip_source_close(source);
    zip_source_free(source);
    return bytes;
}

// Empty where it is well-formed.
inline QString xmlError(const QByteArray& xml)
{
    QXmlStreamReader reader(xml);
    while (!reader.atEnd())
        reader.readNext();
    return reader.hasError() ? reader.errorString() : QString();
}

struct ReadCell {
    QString text; // of a text, or the result of a formula
    QString formula;
    bool isNumber = false;
};
using ReadSheet = QMap<QString, ReadCell>; // by "C5"

inline std::vector<QString> sharedTexts(const Parts& parts)
{
    std::vector<QString> texts;
    QXmlStreamReader reader(parts[QStringLiteral("xl/sharedStrings.xml")]);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.name() == u"si")
            texts.emplace_back();
        if (reader.isStartElement() && reader.name() == u"t")
            texts.back() += reader.readElementText();
    }
    return texts;
}

// number from 1.
inline ReadSheet sheetOf(const Parts& parts, int number)
{
    const std::vector<QString> texts = sharedTexts(parts);
    ReadSheet sheet;
    QString place;
    QString type;
    QXmlStreamReader reader(parts[QStringLiteral("xl/worksheets/sheet%1.xml").arg(number)]);
    while (!reader.atEnd()) {
        reader.readNext();
        if (!reader.isStartElement())
            continue;
        if (reader.name() == u"c") {
            place = reader.attributes().value(QLatin1String("r")).toString();
            type = reader.attributes().value(QLatin1String("t")).toString();
        } else if (reader.name() == u"f") {
            sheet[place].formula = reader.readElementText();
        } else if (reader.name() == u"v") {
            const QString value = reader.readElementText();
            sheet[place].text = type == u"s" ? texts[value.toUInt()] : value;
            sheet[place].isNumber = type.isEmpty();
        }
    }
    return sheet;
}

} // namespace cw::test
