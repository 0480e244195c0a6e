// SPDX-License-Identifier: GPL-3.0-or-later
// Damerau–Levenshtein distance (optimal string alignment) over short words.
#include "app/cli/nearest.h"

#include <algorithm>
#include <vector>

namespace cw::cli {

namespace {

constexpr std::size_t kLongestWord =
    64; // nothing that is known is longer, and the time grows with the product

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

std::string lowered(std::string_view text)
{
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(), lower);
    return out;
}

int distanceTo(std::string_view word, std::string_view candidate)
{
    const int whole = editDistance(word, candidate);
    const auto mark = candidate.find_first_of(".=");
    return mark == std::string_view::npos ? whole
                                          : std::min(whole, editDistance(word, candidate.substr(mark + 1)));
}

} // namespace

int editDistance(std::string_view first, std::string_view second)
{
    const std::string a = lowered(first);
    const std::string b = lowered(second);
    std::vector<int> before(b.size() + 1), last(b.size() + 1), now(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j)
        last[j] = static_cast<int>(j);
    for (std::size_t i = 1; i <= a.size(); ++i) {
        now[0] = static_cast<int>(i);
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const int replaced = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            now[j] = std::min({last[j] + 1, now[j - 1] + 1, replaced});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                now[j] = std::min(now[j], before[j - 2] + 1);
        }
        std::swap(before, last);
        std::swap(last, now);
    }
    return last[b.size()];
}

std::optional<std::string> nearest(std::string_view word, std::span<const std::string> candidates)
{
    if (word.empty() || word.size() > kLongestWord)
        return std::nullopt;
    const int most = std::max(1, static_cast<int>(word.size()) / 3);
    std::optional<std::string> best;
    int bestDistance = most + 1;
    for (const std::string& candidate : candidates) {
        const int distance = distanceTo(word, candidate);
        if (distance < bestDistance) {
            best = candidate;
            bestDistance = distance;
        }
    }
    return best;
}

} // namespace cw::cli
