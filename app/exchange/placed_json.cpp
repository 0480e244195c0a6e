// SPDX-License-Identifier: GPL-3.0-or-later
// The events of nlohmann-json's reader, each put beside the place of its token. The tokens are found again by walking along
// the text: what the reader has accepted is sound, so that little has to be looked at.
#include "app/exchange/placed_json.h"

#include <nlohmann/json.hpp>

#include <unordered_set>

namespace cw {

namespace {

class Walker {
public:
    explicit Walker(std::string_view text)
        : m_text(text)
    {
    }

    // The place of the next token that is a value, a key or an opening bracket; behind it afterwards.
    TextPlace next()
    {
        const std::size_t begin = m_text.find_first_not_of(" \t\r\n,:]}", m_at);
        const TextPlace place = placeOf(begin);
        m_at = endOf(begin);
        return place;
    }

    // Of a byte that is not before the last one asked for.
    TextPlace placeOf(std::size_t byte)
    {
        for (; m_counted < std::min(byte, m_text.size()); ++m_counted) {
            const char c = m_text[m_counted];
            const bool continues = (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
            if (c == '\n')
                m_place = {m_place.line + 1, 1};
            else if (!continues)
                ++m_place.column;
        }
        return m_place;
    }

private:
    [[nodiscard]] std::size_t endOf(std::size_t begin) const
    {
        if (begin >= m_text.size()) // nothing there: the reader saw a token that the walk does not
            return m_text.size();
        const char first = m_text[begin];
        if (first == '{' || first == '[')
            return begin + 1;
        if (first != '"')
            return std::min(m_text.find_first_of(" \t\r\n,:]}", begin), m_text.size());
        std::size_t at = begin + 1;
        while (at < m_text.size() && m_text[at] != '"')
            at += m_text[at] == '\\' ? 2 : 1;
        return std::min(at + 1, m_text.size());
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    std::size_t m_counted = 0;
    TextPlace m_place;
};

// Builds the tree. Functions give false to stop; the names are those that the library calls.
class Builder : public nlohmann::json_sax<nlohmann::json> {
public:
    Builder(std::string_view text, const std::string& name, std::size_t most)
        : m_text(text)
        , m_name(name)
        , m_most(most)
        , m_walker(text)
    {
    }

    PlacedJson root;
    std::optional<Error> error;

    bool null() override { return add(PlacedJson::Kind::null) != nullptr; }
    bool boolean(bool value) override
    {
        PlacedJson* added = add(PlacedJson::Kind::boolean);
        if (added)
            added->truth = value;
        return added;
    }
    bool number_integer(number_integer_t value) override { return addNumber(static_cast<double>(value)); }
    bool number_unsigned(number_unsigned_t value) override
    {
        return addNumber(static_cast<double>(value), value);
    }
    bool number_float(number_float_t value, const string_t&) override { return addNumber(value); }
    bool string(string_t& value) override
    {
        PlacedJson* added = add(PlacedJson::Kind::text);
        if (!added)
            return false;
        added->text = std::move(value);
        return isClean(added->text, added->place);
    }
    bool binary(binary_t&) override { return false; } // not in a text

    bool start_object(std::size_t) override { return open(PlacedJson::Kind::object); }
    bool start_array(std::size_t) override { return open(PlacedJson::Kind::list); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }

    bool key(string_t& value) override
    {
        m_keyPlace = m_walker.next();
        if (!m_keys.back().insert(value).second)
            return fail(m_keyPlace, ErrorCode::duplicateField, value);
        m_key = std::move(value);
        return isClean(m_key, m_keyPlace);
    }

    bool parse_error(std::size_t position, const std::string& token,
                     const nlohmann::detail::exception& fault) override
    {
        if (fault.id == kNumberOverflow)
            return fail(m_walker.next(), ErrorCode::notFinite, token);
        const bool ended = position > m_text.size();
        const TextPlace place = m_walker.placeOf(ended ? m_text.size() : position - 1);
        const std::string what = fault.what();
        const auto expected = what.rfind("expected ");
        return fail(place, ErrorCode::malformedText, ended ? "…" : token,
                    expected == std::string::npos ? "JSON" : what.substr(expected + 9));
    }

private:
    static constexpr int kNumberOverflow = 406; // of the library's out_of_range

    bool fail(const TextPlace& place, ErrorCode code, std::string_view value, std::string_view limit = {})
    {
        error = errorAt(m_name, place, code, value, limit);
        return false;
    }

    // A null character would end the text in other places of the program.
    bool isClean(const std::string& text, const TextPlace& place)
    {
        return text.find('\0') == std::string::npos
            || fail(place, ErrorCode::malformedText, "\\u0000", "UTF-8");
    }

    PlacedJson* add(PlacedJson::Kind kind)
    {
        const TextPlace place = m_walker.next();
        if (++m_count > m_most) {
            fail(place, ErrorCode::tooManyRows, {}, std::to_string(m_most));
            return nullptr;
        }
        PlacedJson* target = &root;
        if (!m_open.empty())
            target = &m_open.back()->items.emplace_back();
        target->kind = kind;
        target->place = place;
        target->key = std::move(m_key);
        target->keyPlace = m_keyPlace;
        m_key.clear();
        return target;
    }

    bool addNumber(double value, std::optional<std::uint64_t> whole = {})
    {
        PlacedJson* added = add(PlacedJson::Kind::number);
        if (!added)
            return false;
        added->number = value;
        added->whole = whole;
        return true;
    }

    // An open list or object stays where it is: only its own items are added meanwhile.
    bool open(PlacedJson::Kind kind)
    {
        PlacedJson* added = add(kind);
        if (!added)
            return false;
        if (m_open.size() == kDeepestJson)
            return fail(added->place, ErrorCode::tooDeep, {}, std::to_string(kDeepestJson));
        m_open.push_back(added);
        m_keys.emplace_back();
        return true;
    }

    bool close()
    {
        m_open.pop_back();
        m_keys.pop_back();
        return true;
    }

    std::string_view m_text;
    const std::string& m_name;
    std::size_t m_most;
    Walker m_walker;
    std::size_t m_count = 0;
    std::string m_key;
    TextPlace m_keyPlace;
    std::vector<PlacedJson*> m_open;
    std::vector<std::unordered_set<std::string>> m_keys; // of each that is open
};

} // namespace

const PlacedJson* PlacedJson::find(std::string_view name) const
{
    for (const PlacedJson& item : items)
        if (kind == Kind::object && item.key == name)
            return &item;
    return nullptr;
}

Result<PlacedJson> readPlacedJson(std::string_view text, const std::string& name, std::size_t most)
{
    const auto readable = readableText(text, name);
    if (!readable)
        return readable.error();
    Builder builder(readable.value(), name, most);
    nlohmann::json::sax_parse(readable.value().begin(), readable.value().end(), &builder);
    if (builder.error)
        return *builder.error;
    return std::move(builder.root);
}

} // namespace cw
