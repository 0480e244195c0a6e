// SPDX-License-Identifier: GPL-3.0-or-later
// Reads piece by piece until the end, or until there is too much.
#include "app/models/bounded_file.h"

#include <QFile>

#include <cstdio>

namespace cw {

Result<std::string> readBoundedFile(const std::string& name, qint64 mostBytes)
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
    while (text.size() <= mostBytes) {
        const QByteArray piece = file.read(mostBytes + 1 - text.size());
        if (piece.isEmpty())
            break;
        text += piece;
    }
    if (file.error() != QFileDevice::NoError)
        return Error{ErrorCode::fileNotReadable, name, {}, {}};
    if (text.size() > mostBytes)
        return Error{ErrorCode::textTooLong, name, {}, std::to_string(mostBytes)};
    return text.toStdString();
}

} // namespace cw
