// SPDX-License-Identifier: GPL-3.0-or-later
// Byte order marks decide.
#include "app/models/article_file.h"

#include "app/engine/article/article.h"
#include "app/engine/article/plain_text.h"
#include "app/models/bounded_file.h"

#include <QByteArray>
#include <QString>
#include <QStringDecoder>

#include <string_view>

namespace cw {

namespace {

std::string fromUtf16(const std::string& bytes, QStringConverter::Encoding encoding)
{
    QStringDecoder decoder(encoding);
    const QString text = decoder(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
    return text.toStdString();
}

} // namespace

std::string articleText(const std::string& bytes)
{
    const std::string_view text = bytes;
    if (text.starts_with("\xFF\xFE"))
        return fromUtf16(bytes, QStringConverter::Utf16LE);
    if (text.starts_with("\xFE\xFF"))
        return fromUtf16(bytes, QStringConverter::Utf16BE);
    return std::string(text.starts_with("\xEF\xBB\xBF") ? text.substr(3) : text);
}

Result<std::string> readArticleFile(const std::string& name)
{
    // In UTF-16 a character of English takes two bytes instead of one.
    constexpr auto kMostBytes = static_cast<qint64>(2 * kLongestArticle + 3);
    const auto bytes = readBoundedFile(name, kMostBytes);
    if (!bytes)
        return bytes.error();
    std::string text = articleText(bytes.value());
    if (text.size() > kLongestArticle)
        return Error{ErrorCode::textTooLong, name, {}, std::to_string(kLongestArticle)};
    if (const auto plain = article::plainText(text); !plain && plain.error().code == ErrorCode::notUtf8) {
        Error error = plain.error();
        error.where = name + ':' + error.value;
        return error;
    }
    return text;
}

} // namespace cw
