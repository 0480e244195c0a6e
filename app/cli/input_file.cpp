// SPDX-License-Identifier: GPL-3.0-or-later
// Bounded reading: a device that never ends is refused like a file that is too long.
#include "app/cli/input_file.h"

#include <QFile>

#include <cstdio>

namespace cw::cli {

Result<std::string> readInputFile(const std::string& name)
{
    QFile file(QFile::decodeName(QByteArray::fromStdString(name)));
    const bool isStandardInput = name == "-";
    if (!isStandardInput && !file.exists())
        return Error{ErrorCode::fileMissing, name, {}, {}};
    const bool open =
        isStandardInput ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!open)
        return Error{ErrorCode::fileNotReadable, name, {}, {}};

    QByteArray text;
    while (text.size() <= kLargestInputFile) {
        const QByteArray piece = file.read(kLargestInputFile + 1 - text.size());
        if (piece.isEmpty())
            break;
        text += piece;
    }
    if (file.error() != QFileDevice::NoError)
        return Error{ErrorCode::fileNotReadable, name, {}, {}};
    if (text.size() > kLargestInputFile)
        return Error{ErrorCode::textTooLong, name, {}, std::to_string(kLargestInputFile)};
    return text.toStdString();
}

} // namespace cw::cli
