// SPDX-License-Identifier: GPL-3.0-or-later
// Results, and a walk along two trees of JSON.
#include "app/publish/bundle/results_text.h"

#include "app/exchange/outcome_json.h"
#include "app/publish/bundle/manifest.h"

#include <bit>

namespace cw {

namespace {

class Comparer {
public:
    explicit Comparer(Verification& verification)
        : m_verification(verification)
    {
    }

    // As deep as what was computed, whatever the file holds.
    void compare(const Json& told, const Json& found, const std::string& place)
    {
        if (found.is_number())
            ++m_verification.compared;
        if (told.is_object() && found.is_object())
            compareObjects(told, found, place);
        else if (told.is_array() && found.is_array())
            compareLists(told, found, place);
        else if (!isSame(told, found))
            differ(place, wordsOf(told), wordsOf(found));
    }

private:
    static bool isSame(const Json& told, const Json& found)
    {
        if (!told.is_number() || !found.is_number())
            return told == found;
        return std::bit_cast<std::uint64_t>(told.get<double>())
            == std::bit_cast<std::uint64_t>(found.get<double>());
    }

    static std::string wordsOf(const Json& value)
    {
        return shortened(value.dump(-1, ' ', false, Json::error_handler_t::replace), 100);
    }

    void differ(const std::string& place, const std::string& told, const std::string& found)
    {
        m_verification.differences.push_back({kResultsName, place, told, found});
    }

    // The name of what an item of a list is about, or its number.
    static std::string nameOf(const Json& item, std::size_t position)
    {
        std::string name;
        for (const char* key : {"name", "metric", "workload", "key"})
            if (item.is_object() && item.contains(key) && item[key].is_string())
                name += (name.empty() ? "" : " ") + item[key].get<std::string>();
        return name.empty() ? std::to_string(position + 1) : name;
    }

    static std::string joined(const std::string& place, const std::string& part)
    {
        return place.empty() ? part : place + ", " + part;
    }

    void compareObjects(const Json& told, const Json& found, const std::string& place)
    {
        for (const auto& [key, value] : found.items()) {
            if (told.contains(key))
                compare(told[key], value, value.is_array() ? place : joined(place, key));
            else
                differ(joined(place, key), {}, wordsOf(value));
        }
        for (const auto& [key, value] : told.items())
            if (!found.contains(key))
                differ(joined(place, key), wordsOf(value), {});
    }

    void compareLists(const Json& told, const Json& found, const std::string& place)
    {
        for (std::size_t i = 0; i < std::max(told.size(), found.size()); ++i) {
            const std::string item = joined(place, nameOf(i < found.size() ? found[i] : told[i], i));
            if (i < told.size() && i < found.size())
                compare(told[i], found[i], item);
            else
                differ(item, i < told.size() ? wordsOf(told[i]) : std::string(),
                       i < found.size() ? wordsOf(found[i]) : std::string());
        }
    }

    Verification& m_verification;
};

} // namespace

Result<std::string> resultsText(const Comparison& comparison, Per per, std::size_t draws)
{
    std::vector<ResultRow> rows = resultsTable(comparison, per);
    if (const Status done = addRanges(rows, comparison, per, {draws, allThreads()}); !done)
        return done.error();
    return jsonText(outcomeJson({comparison, rows, per, draws}));
}

void compareResults(const std::string& told, const std::string& found, Verification& verification)
{
    const Json written = Json::parse(told, nullptr, false);
    if (written.is_discarded())
        verification.differences.push_back({kResultsName, {}, shortened(told), "JSON"});
    else
        Comparer(verification).compare(written, Json::parse(found), {});
}

} // namespace cw
