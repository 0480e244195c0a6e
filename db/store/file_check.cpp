// SPDX-License-Identifier: GPL-3.0-or-later
// The header of an SQLite file (sqlite.org/fileformat2.html, §1.3).
#include "db/store/file_check.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace cw {

namespace {

constexpr QByteArrayView kMagic("SQLite format 3\0", 16);
constexpr int kHeaderLength = 100;

std::uint32_t numberAt(const QByteArray& header, int offset)
{
    return qFromBigEndian<std::uint32_t>(header.constData() + offset);
}

std::int64_t statedLength(const QByteArray& header)
{
    const auto pageSize = qFromBigEndian<std::uint16_t>(header.constData() + 16);
    const std::int64_t bytesPerPage = pageSize == 1 ? 65536 : pageSize;
    return bytesPerPage * numberAt(header, 28);
}

Status checkHeader(const QByteArray& header, std::int64_t length, const QString& path, const Schema& schema)
{
    const std::string where = pathText(path);
    if (!header.startsWith(kMagic.toByteArray()))
        return Error{ErrorCode::fileNotADocument, where, "not SQLite", ""};
    if (header.size() < kHeaderLength)
        return Error{ErrorCode::fileDamaged, where, "cut off in its header", ""};
    if (numberAt(header, 68) != static_cast<std::uint32_t>(schema.applicationId))
        return Error{ErrorCode::fileNotADocument, where, "another application's", ""};
    const auto version = static_cast<std::int32_t>(numberAt(header, 60));
    const int newest = newestVersion(schema);
    if (version > newest)
        return Error{ErrorCode::fileFromNewer, where, std::to_string(version), std::to_string(newest)};
    // Version 1 is the first that was ever written; the reader knows every one since.
    if (version < 1)
        return Error{ErrorCode::fileDamaged, where, "version " + std::to_string(version), ""};
    if (length < statedLength(header))
        return Error{ErrorCode::fileDamaged, where, "cut off", ""};
    return Done{};
}

} // namespace

Status checkFile(const QString& path, const Schema& schema)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{ErrorCode::fileMissing, pathText(path), "", ""};
    QFile file(path);
    if (info.isDir() || !file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::fileNotReadable, pathText(path), file.errorString().toStdString(), ""};
    return checkHeader(file.read(kHeaderLength), file.size(), path, schema);
}

} // namespace cw
