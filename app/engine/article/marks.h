// SPDX-License-Identifier: GPL-3.0-or-later
// The words of a text that a quantity may be about: names of models, firms, countries; training, inference.
#pragma once

#include "app/engine/article/letters.h"

#include <optional>
#include <string>

namespace cw::article {

enum class MarkKind { subject, role };

struct Mark {
    MarkKind kind = MarkKind::subject;
    std::string name; // "GPT-3", "Google", "training"; one name for 谷歌 and Google
    std::size_t end = 0;
};

// A version belongs to its name, so that its digits are no number: "GPT-4", "Llama 2 70B", "Mixtral 8x7B".
[[nodiscard]] std::optional<Mark> readMark(Text text, std::size_t at);

} // namespace cw::article
