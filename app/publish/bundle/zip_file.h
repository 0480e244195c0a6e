// SPDX-License-Identifier: GPL-3.0-or-later
// Zip files in memory: written so that the same parts give the same bytes, read so that no file can do harm. Nothing is ever
// unpacked to a path: parts are asked for by their names.
#pragma once

#include "app/engine/result.h"

#include <QByteArray>

#include <memory>
#include <optional>
#include <string>
#include <vector>

struct zip;

namespace cw {

struct ZipPart {
    std::string name; // "charts/compare.svg", ASCII
    QByteArray bytes;
};

inline constexpr std::size_t kLargestZip = 200'000'000; // bytes
inline constexpr std::size_t kLargestZipPart = 50'000'000;
inline constexpr std::size_t kLargestUnpacked = 200'000'000; // all parts together
inline constexpr std::size_t kMostZipParts = 500;

// In the order of their names, all of midnight of `date` ("2026-11-22"; of 1980 where it is no date). Errors: outOfMemory.
[[nodiscard]] Result<QByteArray> zipBytes(std::vector<ZipPart> parts, const std::string& date);

class ZipReader {
public:
    // `name` is the file's, for errors. Errors: notABundle (no zip, damaged, a name twice), tooManyRows (parts),
    // fileTooLarge (all together, as they say: none gives more than it says).
    [[nodiscard]] static Result<ZipReader> open(QByteArray bytes, const std::string& name);

    [[nodiscard]] const std::vector<std::string>& names() const { return m_names; }
    // Empty where there is none. Errors: notABundle (damaged), fileTooLarge: told or real.
    [[nodiscard]] Result<std::optional<QByteArray>> part(const std::string& name) const;

private:
    struct Closer {
        void operator()(zip* archive) const;
    };

    std::string m_name;
    std::shared_ptr<const QByteArray> m_bytes; // stays where it is while the archive reads it
    std::unique_ptr<zip, Closer> m_archive;
    std::vector<std::string> m_names;
};

} // namespace cw
