// SPDX-License-Identifier: GPL-3.0-or-later
// Results, and a walk along two trees of JSON.
#include "app/publish/bundle/results_text.h"

#include "app/exchange/json_fields.h"
#include "app/exchange/outcome_json.h"
#include "app/publish/bundle/manifest.h"

#include <algorithm>
#include <bit>

namespace cw {

namespace {

using Kind = PlacedJson::Kind;

class Comparer {
public:
    explicit Comparer(Verification& verification)
        : m_verification(verification)
    {
    }

    void compare(const PlacedJson& told, const PlacedJson& found, const std::string& place)
    {
        if (found.kind == Kind::number)
            ++m_verification.compared;
        if (told.kind == Kind::object && found.kind == Kind::object)
            compareObjects(told, found, place);
        else if (told.kind == Kind::list && found.kind == Kind::list)
            compareLists(told, found, place);
        else if (!isSame(told, found))
            differ(place, wordsOf(told), wordsOf(found));
    }

private:
    static bool isSame(const PlacedJson& told, const PlacedJson& found)
    {
        return told.kind == found.kind && told.truth == found.truth && told.text == found.text
            && told.whole == found.whole
            && std::bit_cast<std::uint64_t>(told.number) == std::bit_cast<std::uint64_t>(found.number);
    }

    static std::string wordsOf(const PlacedJson& value) { return shortened(valueWords(value), 100); }

    void differ(const std::string& place, const std::string& told, const std::string& found)
    {
        m_verification.differences.push_back({kResultsName, place, told, found});
    }

    // The name of what an item of a list is about, or its number.
    static std::string nameOf(const PlacedJson& item, std::size_t position)
    {
        std::string name;
        for (const char* key : {"name", "metric", "workload", "key"})
            if (const PlacedJson* part = item.find(key); part && part->kind == Kind::text)
                name += (name.empty() ? "" : " ") + shortened(part->text);
        return name.empty() ? std::to_string(position + 1) : name;
    }

    static std::string joined(const std::string& place, const std::string& part)
    {
        return place.empty() ? part : place + ", " + part;
    }

    // What was computed has few keys in an object: looking for one is quick, whatever the file holds.
    void compareObjects(const PlacedJson& told, const PlacedJson& found, const std::string& place)
    {
        for (const PlacedJson& item : found.items) {
            const std::string part = joined(place, item.key);
            if (const PlacedJson* other = told.find(item.key))
                compare(*other, item, item.kind == Kind::list ? place : part);
            else
                differ(part, {}, wordsOf(item));
        }
        for (const PlacedJson& item : told.items)
            if (!found.find(item.key))
                differ(joined(place, shortened(item.key)), wordsOf(item), {});
    }

    void compareLists(const PlacedJson& told, const PlacedJson& found, const std::string& place)
    {
        const auto& ours = found.items;
        for (std::size_t i = 0; i < std::max(told.items.size(), ours.size()); ++i) {
            const std::string item = joined(place, nameOf(i < ours.size() ? ours[i] : told.items[i], i));
            if (i < told.items.size() && i < ours.size())
                compare(told.items[i], ours[i], item);
            else
                differ(item, i < told.items.size() ? wordsOf(told.items[i]) : std::string(),
                       i < ours.size() ? wordsOf(ours[i]) : std::string());
        }
    }

    Verification& m_verification;
};

} // namespace

Result<std::string> resultsText(const Comparison& comparison, Per per, std::size_t draws,
                                const KeepGoing& keepGoing)
{
    std::vector<ResultRow> rows = resultsTable(comparison, per);
    if (const Status done = addRanges(rows, comparison, per, {draws, allThreads(), keepGoing}); !done)
        return done.error();
    return jsonText(outcomeJson({comparison, rows, per, draws}));
}

void compareResults(const std::string& told, const std::string& found, Verification& verification)
{
    const std::size_t lines = static_cast<std::size_t>(std::count(found.begin(), found.end(), '\n'));
    const std::size_t most = 2 * lines; // jsonText() writes a line for each value
    const auto written = readPlacedJson(told, kResultsName, most);
    const auto computed = readPlacedJson(found, kResultsName, most);
    if (written && computed)
        return Comparer(verification).compare(written.value(), computed.value(), {});
    const Error& error = written ? computed.error() : written.error();
    verification.differences.push_back({kResultsName,
                                        std::to_string(error.line) + ':' + std::to_string(error.column),
                                        shortened(told, 100), "JSON"});
}

} // namespace cw
