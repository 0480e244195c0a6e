// SPDX-License-Identifier: GPL-3.0-or-later
// A file of another program before anything is read in it: its encoding, and places in it for messages.
#pragma once

#include "app/engine/result.h"

#include <functional>
#include <string>
#include <string_view>

namespace cw {

struct TextPlace {
    int line = 1; // both from 1; columns count characters
    int column = 1;
};

// For an error about `value` of the file `name`.
[[nodiscard]] Error errorAt(const std::string& name, const TextPlace& place, ErrorCode code,
                            std::string_view value = {}, std::string_view limit = {});

// Without one byte order mark at its beginning.
[[nodiscard]] std::string_view withoutMark(std::string_view text);

// The same of a text that is UTF-8 without null characters and without a second mark. Errors, with line and column: notUtf8,
// malformedText (the second mark). `goOn` is asked now and then; after a no the rest is not looked at.
[[nodiscard]] Result<std::string_view> readableText(std::string_view text, const std::string& name,
                                                    const std::function<bool()>& goOn = {});

} // namespace cw
