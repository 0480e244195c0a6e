// SPDX-License-Identifier: GPL-3.0-or-later
// Reading the parts back.
#include "app/publish/workbook/whole_zip.h"

#include <memory>

#include <zip.h>

namespace cw::workbook {

namespace {

// The first "<" that begins neither "<?" nor "<!".
qsizetype rootAt(const QByteArray& xml)
{
    qsizetype at = xml.indexOf('<');
    while (at >= 0 && at + 1 < xml.size() && (xml[at + 1] == '?' || xml[at + 1] == '!'))
        at = xml.indexOf('<', at + 1);
    return at;
}

bool isClosed(const QByteArray& xml)
{
    const qsizetype root = rootAt(xml);
    if (root < 0)
        return false;
    qsizetype end = root + 1;
    while (end < xml.size() && !QByteArrayView(" />\r\n\t").contains(xml[end]))
        ++end;
    const QByteArray trimmed = xml.trimmed();
    const bool empty = trimmed.endsWith("/>") && trimmed.lastIndexOf('<') == root;
    return empty || trimmed.endsWith("</" + xml.mid(root + 1, end - root - 1) + '>');
}

QByteArray partOf(zip_t* zip, zip_uint64_t index)
{
    zip_stat_t stat;
    if (zip_stat_index(zip, index, 0, &stat) != 0)
        return {};
    const std::unique_ptr<zip_file_t, int (*)(zip_file_t*)> file(zip_fopen_index(zip, index, 0), zip_fclose);
    QByteArray bytes(static_cast<qsizetype>(stat.size), '\0');
    if (!file || zip_fread(file.get(), bytes.data(), stat.size) != static_cast<zip_int64_t>(stat.size))
        return {};
    return bytes;
}

} // namespace

bool isWhole(const QByteArray& bytes)
{
    zip_source_t* source =
        zip_source_buffer_create(bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, nullptr);
    zip_t* zip = source ? zip_open_from_source(source, ZIP_RDONLY, nullptr) : nullptr;
    if (!zip) {
        zip_source_free(source);
        return false;
    }
    const zip_int64_t parts = zip_get_num_entries(zip, 0);
    bool whole = parts > 0;
    for (zip_int64_t i = 0; whole && i < parts; ++i)
        whole = isClosed(partOf(zip, static_cast<zip_uint64_t>(i)));
    zip_discard(zip);
    return whole;
}

} // namespace cw::workbook
