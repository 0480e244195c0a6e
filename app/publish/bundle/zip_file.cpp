// SPDX-License-Identifier: GPL-3.0-or-later
// libzip over buffers.
#include "app/publish/bundle/zip_file.h"

#include <QDate>

#include <algorithm>
#include <set>

#include <zip.h>

namespace cw {

namespace {

// Days as MS-DOS counts them: independent of the time zone, unlike the seconds that libzip takes otherwise.
zip_uint16_t dosDate(const std::string& date)
{
    constexpr int kFirstYear = 1980;
    QDate day = QDate::fromString(QString::fromStdString(date), Qt::ISODate);
    if (!day.isValid() || day.year() < kFirstYear || day.year() > kFirstYear + 127)
        day = QDate(kFirstYear, 1, 1);
    return static_cast<zip_uint16_t>(((day.year() - kFirstYear) << 9) | (day.month() << 5) | day.day());
}

bool add(zip_t* archive, const ZipPart& part, zip_uint16_t date)
{
    constexpr zip_uint32_t kPlainFile = 0100644U << 16U; // as unzip shows it
    zip_source_t* source =
        zip_source_buffer(archive, part.bytes.constData(), static_cast<zip_uint64_t>(part.bytes.size()), 0);
    const zip_int64_t index =
        source ? zip_file_add(archive, part.name.c_str(), source, ZIP_FL_ENC_GUESS) : -1;
    if (index < 0) {
        zip_source_free(source);
        return false;
    }
    const auto place = static_cast<zip_uint64_t>(index);
    return zip_file_set_dostime(archive, place, 0, date, 0) == 0
        && zip_set_file_compression(archive, place, ZIP_CM_DEFLATE, 9) == 0
        && zip_file_set_external_attributes(archive, place, 0, ZIP_OPSYS_UNIX, kPlainFile) == 0;
}

QByteArray contentOf(zip_source_t* source)
{
    QByteArray bytes;
    zip_stat_t stat;
    if (zip_source_stat(source, &stat) != 0 || zip_source_open(source) != 0)
        return bytes;
    bytes.resize(static_cast<qsizetype>(stat.size));
    if (zip_source_read(source, bytes.data(), stat.size) != static_cast<zip_int64_t>(stat.size))
        bytes.clear();
    zip_source_close(source);
    return bytes;
}

Error notABundle(const std::string& name, const std::string& what)
{
    return {ErrorCode::notABundle, name, what, {}};
}

} // namespace

Result<QByteArray> zipBytes(std::vector<ZipPart> parts, const std::string& date)
{
    std::sort(parts.begin(), parts.end(), [](const ZipPart& a, const ZipPart& b) { return a.name < b.name; });
    const Error failed{ErrorCode::outOfMemory, "zip", {}, {}};
    zip_source_t* target = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    zip_t* archive = target ? zip_open_from_source(target, ZIP_TRUNCATE, nullptr) : nullptr;
    if (!archive) {
        zip_source_free(target);
        return failed;
    }
    zip_source_keep(target); // closing the archive gives up one hold
    const zip_uint16_t day = dosDate(date);
    bool done =
        std::all_of(parts.begin(), parts.end(), [&](const ZipPart& part) { return add(archive, part, day); });
    done = done && zip_close(archive) == 0;
    if (!done)
        zip_discard(archive);
    const QByteArray bytes = done ? contentOf(target) : QByteArray();
    zip_source_free(target);
    return bytes.isEmpty() ? Result<QByteArray>(failed) : bytes;
}

void ZipReader::Closer::operator()(zip* archive) const
{
    zip_discard(archive);
}

Result<ZipReader> ZipReader::open(QByteArray bytes, const std::string& name)
{
    ZipReader reader;
    reader.m_name = name;
    reader.m_bytes = std::make_shared<const QByteArray>(std::move(bytes));
    zip_source_t* source = zip_source_buffer_create(
        reader.m_bytes->constData(), static_cast<zip_uint64_t>(reader.m_bytes->size()), 0, nullptr);
    reader.m_archive.reset(source ? zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, nullptr)
                                  : nullptr);
    if (!reader.m_archive) {
        zip_source_free(source);
        return notABundle(name, "zip");
    }
    const zip_int64_t count = zip_get_num_entries(reader.m_archive.get(), 0);
    if (count > static_cast<zip_int64_t>(kMostZipParts))
        return Error{ErrorCode::tooManyRows, name, {}, std::to_string(kMostZipParts)};
    std::set<std::string>
        seen; // a second part of a name would be shown by other programs, and not looked at here
    zip_uint64_t unpacked = 0;
    for (zip_int64_t i = 0; i < count; ++i) {
        const auto index = static_cast<zip_uint64_t>(i);
        zip_stat_t stat;
        const bool told =
            zip_stat_index(reader.m_archive.get(), index, 0, &stat) == 0 && (stat.valid & ZIP_STAT_SIZE);
        if (told && (stat.size > kLargestUnpacked || (unpacked += stat.size) > kLargestUnpacked))
            return Error{ErrorCode::fileTooLarge, name, {}, std::to_string(kLargestUnpacked)};
        const char* part = zip_get_name(reader.m_archive.get(), index, ZIP_FL_ENC_RAW);
        if (!part || !seen.insert(part).second)
            return notABundle(name, part ? shortened(part) : "zip");
        reader.m_names.emplace_back(part);
    }
    return reader;
}

Result<std::optional<QByteArray>> ZipReader::part(const std::string& name) const
{
    const auto place = std::find(m_names.begin(), m_names.end(), name);
    if (place == m_names.end())
        return std::optional<QByteArray>();
    const auto index = static_cast<zip_uint64_t>(place - m_names.begin());
    zip_stat_t stat;
    if (zip_stat_index(m_archive.get(), index, 0, &stat) != 0 || !(stat.valid & ZIP_STAT_SIZE))
        return notABundle(m_name, name);
    if (stat.size > kLargestZipPart)
        return Error{ErrorCode::fileTooLarge, m_name + ": " + name, {}, std::to_string(kLargestZipPart)};
    const std::unique_ptr<zip_file_t, int (*)(zip_file_t*)> file(zip_fopen_index(m_archive.get(), index, 0),
                                                                 zip_fclose);
    QByteArray bytes(static_cast<qsizetype>(stat.size), '\0');
    char more = 0; // what is longer than it says is damaged; reading to the end checks the sum, too
    const bool whole = file
        && zip_fread(file.get(), bytes.data(), stat.size) == static_cast<zip_int64_t>(stat.size)
        && zip_fread(file.get(), &more, 1) == 0;
    return whole ? Result<std::optional<QByteArray>>(std::optional(bytes)) : notABundle(m_name, name);
}

} // namespace cw
