// SPDX-License-Identifier: GPL-3.0-or-later
// Looking figures of the catalog up by name.
#include "app/models/catalog_figures.h"

#include "db/store/catalog.h"
#include "db/store/connection.h"

#include <algorithm>
#include <array>
#include <limits>

namespace cw {

namespace {

// What may stand before the bracket, and what it finds.
struct KindRow {
    const char* key;
    const char* words; // other words for it, each behind a blank
    const char* catalogKind;
    const char* categories; // of the items; empty: all of the catalog's kind
    const char*
        usual; // the quantities that are meant where none is said: the first one that there is; empty: any
    bool mustHaveUsual; // items without a usual quantity are not of this kind
};

// clang-format off: one row a line
constexpr std::array kKinds{
    KindRow{"grid", " 电网 電網", "grid", "", "carbon", false},
    KindRow{"home", " household 家庭 户 戶", "equivalent", " household ", "kwh_per_home_year", true},
    KindRow{"person", " 居民 个人 個人", "equivalent", " household ", "kwh_per_person_year", true},
    KindRow{"country", " region 国家 國家 地区 地區", "equivalent", " country region ", "twh_per_year",
            false},
    KindRow{"plant", " 电站 電站", "equivalent", " plant ", "", false},
    KindRow{"building", " 建筑 建築", "equivalent", " building ", "", false},
    KindRow{"company", " 公司", "equivalent", " company ", "", false},
    KindRow{"transport", " 交通", "equivalent", " transport ", "", false},
    KindRow{"device", " 设备 設備", "equivalent", " device ", "", false},
    KindRow{"body", " 人体 人體", "equivalent", " body ", "", false},
    KindRow{"tree", " 树 樹", "equivalent", " tree ", "", false},
    KindRow{"water", " 水", "equivalent", " water ", "", false},
    KindRow{"equivalent", " 参照 參照", "equivalent", "", "", false},
    KindRow{"model", " 模型", "model", "", "training_energy", false},
    KindRow{"hardware", " 硬件 硬體 芯片", "hardware", "", "tdp server_power board_power", false},
    KindRow{"inference", " 推理", "inference", "", "wh_per_query", false},
    KindRow{"operator", " 运营商 營運商", "operator", "", "", false},
    KindRow{"price", " 电价 電價", "price", "", "price", false},
    KindRow{"factor", " 发电方式 發電方式", "factor", "", "carbon_life_cycle", false},
    KindRow{"technology", " 技术 技術", "technology", "", "", false},
    KindRow{"currency", " 货币 貨幣 汇率 匯率", "currency", "", "per_usd", false},
};

// Figures of which a range says what is usual. Only units that say what they are for: kWh alone is anything.
struct GroupRow {
    const char* unit;
    const char* figures; // kind.quantity, each between blanks
};
constexpr std::array kGroups{
    GroupRow{"Wh/query", " inference.wh_per_query model.wh_per_query "},
    GroupRow{"mL/query", " inference.ml_per_query "},
    GroupRow{"g/query", " inference.g_per_query "},
    GroupRow{"token/query", " inference.output_tokens model.output_tokens "},
    GroupRow{
        "g/kWh",
        " grid.carbon grid.residual operator.grid_factor factor.carbon_life_cycle factor.carbon_direct "},
    GroupRow{"L/kWh",
             " operator.wue operator.water_off_site grid.water factor.water_once_through factor.water_tower"
             " factor.water_pond factor.water_dry "},
    GroupRow{"kWh/home/year", " equivalent.kwh_per_home_year "},
    GroupRow{"kWh/person/year", " equivalent.kwh_per_person_year "},
    GroupRow{"USD/kWh", " price.price "},
    GroupRow{"USD/kW", " technology.capex "},
    GroupRow{"W/accelerator", " hardware.tdp hardware.mean_power model.average_power model.assumed_power "},
    GroupRow{"kW/server", " hardware.server_power hardware.measured_power "},
    GroupRow{"accelerator/server", " hardware.accelerators_per_server "},
    GroupRow{"kWh/km", " equivalent.kwh_per_km "},
    GroupRow{"g/km", " equivalent.g_per_km "},
};
// clang-format on

// Of homes elsewhere: the large places that texts compare with. The world has no zone.
constexpr std::array kPlaces{"US", "CN", "EU", "GB", "DE", "JP", "IN", ""};

constexpr std::size_t kMostListed = 12; // names in an error

bool hasWord(std::string_view list, std::string_view word)
{
    for (std::size_t at = list.find(word); at != std::string_view::npos; at = list.find(word, at + 1)) {
        const bool begins = at == 0 || list[at - 1] == ' ';
        const std::size_t end = at + word.size();
        if (begins && (end == list.size() || list[end] == ' '))
            return true;
    }
    return false;
}

bool contains(const std::vector<std::string>& list, const std::string& text)
{
    return std::find(list.begin(), list.end(), text) != list.end();
}

std::string folded(const std::string& text)
{
    return toQt(text).normalized(QString::NormalizationForm_KC).simplified().toCaseFolded().toStdString();
}

std::vector<std::string> foldedAll(const std::vector<std::string>& texts)
{
    std::vector<std::string> all;
    for (const std::string& text : texts)
        if (!text.empty())
            all.push_back(folded(text));
    return all;
}

std::optional<std::size_t> findKind(const std::string& text)
{
    const std::string word = folded(text);
    for (std::size_t i = 0; i < kKinds.size(); ++i)
        if (!word.empty() && (word == kKinds[i].key || hasWord(kKinds[i].words, word)))
            return i;
    return std::nullopt;
}

std::string listed(const std::vector<std::string>& words)
{
    std::string list;
    for (std::size_t i = 0; i < words.size() && i < kMostListed; ++i)
        list += (i ? ", " : "") + words[i];
    return list + (words.size() > kMostListed ? ", …" : "");
}

std::vector<std::string> kindKeys()
{
    std::vector<std::string> keys;
    for (const KindRow& row : kKinds)
        keys.emplace_back(row.key);
    return keys;
}

const Figure* usualFigure(const KindRow& kind, const Preset& preset)
{
    if (*kind.usual == '\0')
        return preset.figures.empty() ? nullptr : &preset.figures.front();
    const std::string_view usual = kind.usual;
    for (std::size_t begin = 0; begin < usual.size();) {
        const std::size_t end = std::min(usual.find(' ', begin), usual.size());
        if (const Figure* figure = findFigure(preset, usual.substr(begin, end - begin)))
            return figure;
        begin = end + 1;
    }
    return nullptr;
}

// The quantity that is meant, as the catalog calls it; empty: the item has none of that name.
std::string quantityOf(const KindRow& kind, const Preset& preset, const std::string& text)
{
    if (text.empty()) {
        const Figure* usual = usualFigure(kind, preset);
        return usual ? usual->quantity : std::string();
    }
    const std::string wanted = folded(text);
    for (const Figure& f : preset.figures)
        if (folded(f.quantity) == wanted)
            return f.quantity;
    for (const Figure& f : preset.figures)
        if (!f.parameter.empty() && folded(f.parameter.substr(f.parameter.rfind('.') + 1)) == wanted)
            return f.quantity;
    return {};
}

std::string unitOf(const KindRow& kind, const Preset& preset, const Figure& figure)
{
    if (std::string_view(kind.catalogKind) == "currency")
        return toQt(preset.id).toUpper().toStdString() + "/USD";
    return figure.unit == "1" ? std::string() : figure.unit;
}

NamedFigure named(FigureName name, const KindRow& kind, const Preset& preset, const Figure& figure)
{
    NamedFigure found{std::move(name), figure.value, figure.low,    figure.high, unitOf(kind, preset, figure),
                      preset.name,     {},           figure.source, figure.year};
    found.labelZh = preset.nameZh.empty() ? preset.name : preset.nameZh;
    if (!kind.mustHaveUsual) { // "Home in the EU" says it all
        found.label += ": " + figure.label;
        found.labelZh += "：" + figure.labelZh;
    }
    return found;
}

std::vector<std::string> quantitiesOf(const Preset& preset)
{
    std::vector<std::string> names;
    for (const Figure& f : preset.figures)
        if (!contains(names, f.quantity))
            names.push_back(f.quantity);
    return names;
}

std::vector<std::string> yearsOf(const Preset& preset, const std::string& quantity)
{
    std::vector<std::string> years;
    for (const Figure& f : preset.figures)
        if (f.quantity == quantity)
            years.push_back(std::to_string(f.year));
    return years;
}

std::string called(const FigureName& name)
{
    return name.quantity.empty() ? name.item : name.item + '.' + name.quantity;
}

void widen(PlausibleRange& range, std::string (&ends)[2], double value, const std::string& source)
{
    if (value < range.low) {
        range.low = value;
        ends[0] = source;
    }
    if (value > range.high) {
        range.high = value;
        ends[1] = source;
    }
}

} // namespace

CatalogFigures::CatalogFigures(const Catalog& catalog)
{
    for (const std::string& kind : catalog.kinds()) {
        const auto aliases = catalog.aliases(toQt(kind));
        for (Preset& preset : catalog.all(toQt(kind))) {
            const auto others = aliases.find(preset.id);
            Item item{{},
                      {foldedAll({preset.id}), foldedAll({preset.name, preset.nameZh}),
                       foldedAll({preset.zone}),
                       others == aliases.end() ? std::vector<std::string>() : foldedAll(others->second)}};
            item.preset = std::move(preset);
            m_items.push_back(std::move(item));
        }
    }
    addGroups();
}

void CatalogFigures::addGroups()
{
    for (const GroupRow& row : kGroups) {
        constexpr double kInfinite = std::numeric_limits<double>::infinity();
        PlausibleRange range{kInfinite, -kInfinite, {}};
        std::string ends[2];
        for (const Item& item : m_items)
            for (const Figure& f : item.preset.figures)
                if (hasWord(row.figures, item.preset.kind + '.' + f.quantity))
                    for (const double value : {f.value, f.low.value_or(f.value), f.high.value_or(f.value)})
                        widen(range, ends, value, f.source);
        if (range.low > range.high)
            continue; // a catalog without such figures
        range.sources.push_back(ends[0]);
        if (ends[1] != ends[0])
            range.sources.push_back(ends[1]);
        m_groups.push_back({Unit::known(row.unit), std::move(range)});
    }
}

std::vector<const CatalogFigures::Item*> CatalogFigures::itemsOfKind(std::size_t kind) const
{
    const KindRow& row = kKinds[kind];
    std::vector<const Item*> items;
    for (const Item& item : m_items)
        if (item.preset.kind == row.catalogKind
            && (*row.categories == '\0' || hasWord(row.categories, item.preset.category))
            && (!row.mustHaveUsual || usualFigure(row, item.preset)))
            items.push_back(&item);
    return items;
}

Result<const CatalogFigures::Item*> CatalogFigures::item(std::size_t kind, const std::string& text) const
{
    const std::string wanted = folded(text);
    const auto items = itemsOfKind(kind);
    std::vector<std::string> several;
    for (std::size_t way = 0; way < kWays && !wanted.empty(); ++way) {
        std::vector<const Item*> matches;
        for (const Item* item : items)
            if (contains(item->names[way], wanted))
                matches.push_back(item);
        if (matches.size() == 1)
            return matches.front();
        for (const Item* match : matches)
            if (!contains(several, match->preset.id))
                several.push_back(match->preset.id);
    }
    if (several.empty() && items.size() <= kMostListed)
        for (const Item* item : items)
            several.push_back(item->preset.id);
    return Error{ErrorCode::unknownPreset, kKinds[kind].key, shortened(text), listed(several)};
}

Result<NamedFigure> CatalogFigures::find(const FigureName& name) const
{
    const auto kind = findKind(name.kind);
    if (!kind)
        return Error{ErrorCode::unknownName, {}, shortened(name.kind), listed(kindKeys())};
    const auto found = item(*kind, name.item);
    if (!found)
        return found.error();
    const Preset& preset = found.value()->preset;
    const std::string quantity = quantityOf(kKinds[*kind], preset, name.quantity);
    if (quantity.empty())
        return Error{ErrorCode::unknownFigure, kKinds[*kind].key, shortened(called(name)),
                     listed(quantitiesOf(preset))};
    for (const Figure& f : preset.figures)
        if (f.quantity == quantity && (!name.year || f.year == *name.year))
            return named(name, kKinds[*kind], preset, f);
    return Error{ErrorCode::unknownFigure, kKinds[*kind].key,
                 shortened(called(name)) + ", " + std::to_string(*name.year),
                 listed(yearsOf(preset, quantity))};
}

std::vector<NamedFigure> CatalogFigures::neighbours(const FigureName& name) const
{
    const auto kind = findKind(name.kind);
    if (!kind)
        return {};
    const auto found = item(*kind, name.item);
    if (!found)
        return {};
    const Preset& preset = found.value()->preset;
    const std::string_view key = kKinds[*kind].key;
    if (key == "home")
        return otherPlaces(*kind, *findKind("person"), preset);
    if (key == "person")
        return otherPlaces(*kind, *findKind("home"), preset);
    if (key == "currency")
        return otherItems(*kind, preset);
    return otherFigures(name, *kind, preset);
}

std::vector<NamedFigure> CatalogFigures::otherPlaces(std::size_t kind, std::size_t counterpart,
                                                     const Preset& here) const
{
    std::vector<NamedFigure> others;
    const auto add = [&](std::size_t of, const Preset& preset) {
        const std::string place = preset.zone.empty() ? preset.id : preset.zone;
        if (const Figure* figure = usualFigure(kKinds[of], preset))
            others.push_back(named({kKinds[of].key, place, {}, {}}, kKinds[of], preset, *figure));
    };
    for (const Item* other : itemsOfKind(kind))
        if (other->preset.id != here.id
            && std::find(kPlaces.begin(), kPlaces.end(), other->preset.zone) != kPlaces.end())
            add(kind, other->preset);
    for (const Item* other : itemsOfKind(counterpart))
        if (other->preset.zone == here.zone)
            add(counterpart, other->preset);
    return others;
}

std::vector<NamedFigure> CatalogFigures::otherItems(std::size_t kind, const Preset& here) const
{
    std::vector<NamedFigure> others;
    for (const Item* other : itemsOfKind(kind))
        if (const Figure* figure = usualFigure(kKinds[kind], other->preset);
            figure && other->preset.id != here.id)
            others.push_back(
                named({kKinds[kind].key, other->preset.id, {}, {}}, kKinds[kind], other->preset, *figure));
    return others;
}

std::vector<NamedFigure> CatalogFigures::otherFigures(const FigureName& name, std::size_t kind,
                                                      const Preset& preset) const
{
    std::vector<NamedFigure> others;
    const auto meant = find(name);
    const std::string quantity = quantityOf(kKinds[kind], preset, name.quantity);
    for (const Figure& f : preset.figures)
        if (meant && f.quantity == quantity && f.value != meant.value().value)
            others.push_back(named({name.kind, name.item, name.quantity, f.year}, kKinds[kind], preset, f));
    return others;
}

std::optional<PlausibleRange> CatalogFigures::plausible(const std::string& unit) const
{
    const auto wanted = Unit::parse(unit);
    if (!wanted)
        return std::nullopt;
    for (const Group& group : m_groups)
        if (group.unit.convertibleTo(wanted.value())) {
            const double factor = group.unit.factorTo(wanted.value());
            return PlausibleRange{group.range.low * factor, group.range.high * factor, group.range.sources};
        }
    return std::nullopt;
}

} // namespace cw
