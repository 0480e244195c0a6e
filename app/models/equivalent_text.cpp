// SPDX-License-Identifier: GPL-3.0-or-later
// Words for yardsticks.
#include "app/models/equivalent_text.h"

#include "app/models/number_text.h"

#include <algorithm>
#include <cmath>
#include <optional>

#include <QCoreApplication>

namespace cw {

class EquivalentText {
    Q_DECLARE_TR_FUNCTIONS(cw::EquivalentText)
};

namespace {

// Below and above, one of something is "about" one.
constexpr double kAboutOneLow = 0.95;
constexpr double kAboutOneHigh = 1.05;

bool sameZone(const std::string& a, const std::string& b)
{
    return QString::fromStdString(a).compare(QString::fromStdString(b), Qt::CaseInsensitive) == 0;
}

bool isHome(const equivalent::Yardstick& yardstick)
{
    return yardstick.category == "household";
}

// Homes of a place by name, where the language has a word for them.
QString homesOfZone(const std::string& zone, const QString& count)
{
    if (sameZone(zone, "US"))
        return EquivalentText::tr("%1 US homes").arg(count);
    if (sameZone(zone, "CN"))
        return EquivalentText::tr("%1 Chinese homes").arg(count);
    if (sameZone(zone, "GB") || sameZone(zone, "UK"))
        return EquivalentText::tr("%1 British homes").arg(count);
    if (sameZone(zone, "EU"))
        return EquivalentText::tr("%1 homes in the EU").arg(count);
    if (sameZone(zone, "DE"))
        return EquivalentText::tr("%1 German homes").arg(count);
    if (sameZone(zone, "FR"))
        return EquivalentText::tr("%1 French homes").arg(count);
    if (sameZone(zone, "JP"))
        return EquivalentText::tr("%1 Japanese homes").arg(count);
    if (sameZone(zone, "IN"))
        return EquivalentText::tr("%1 Indian homes").arg(count);
    return {};
}

struct SentenceName {
    const char* id;
    const char* name;
};

// English names that take an article or another form in a sentence; Chinese ones need none.
constexpr SentenceName kSentenceNames[] = {
    {"world", "the world"},
    {"united-states", "the United States"},
    {"united-kingdom", "the United Kingdom"},
    {"european-union-27", "the EU"},
    {"netherlands", "the Netherlands"},
    {"nuclear-1gw", "a 1 GW nuclear reactor"},
};

// "Three Gorges, mean year" → "Three Gorges"; "中国（2023 年）" → "中国".
QString withoutQualifier(QString name)
{
    for (const auto& end : {QStringLiteral(", "), QStringLiteral(" ("), QStringLiteral("（")})
        if (const qsizetype at = name.indexOf(end); at > 0)
            name.truncate(at);
    return name;
}

QString yearlyText(const equivalent::Yardstick& yardstick, Language language)
{
    const QString name = yardstickName(yardstick, language);
    return yardstick.category == "plant"
        ? EquivalentText::tr("the yearly output of %1", "%1: a power plant").arg(name)
        : EquivalentText::tr("the yearly use of %1", "%1: a country, company …").arg(name);
}

} // namespace

std::string homeOfZone(std::span<const equivalent::Yardstick> yardsticks, const std::string& zone)
{
    const auto found =
        std::find_if(yardsticks.begin(), yardsticks.end(),
                     [&](const equivalent::Yardstick& y) { return isHome(y) && sameZone(y.zone, zone); });
    return found == yardsticks.end() ? std::string() : found->id;
}

std::optional<double> yearlyKwh(double kwh, Per per)
{
    switch (per) {
    case Per::year:
    case Per::run: return kwh;
    case Per::day: return kwh * constant::daysPerYear.value;
    case Per::query:
    case Per::ktoken: break;
    }
    return std::nullopt;
}

QString yardstickName(const equivalent::Yardstick& yardstick, Language language)
{
    if (language == Language::english)
        for (const SentenceName& entry : kSentenceNames)
            if (yardstick.id == entry.id)
                return QString::fromLatin1(entry.name);
    return withoutQualifier(localName(yardstick.name, yardstick.nameZh, language));
}

QString homesText(const equivalent::Yardstick& home, double count, int digits, Language language)
{
    const QString number = countText(count, digits, language);
    if (number == QStringLiteral("1"))
        return EquivalentText::tr("one %1", "%1: US home").arg(localName(home.name, home.nameZh, language));
    const QString known = homesOfZone(home.zone, number);
    if (!known.isEmpty())
        return known;
    return EquivalentText::tr("%1 homes (%2)", "1: number, 2: name of the yardstick")
        .arg(number, localName(home.name, home.nameZh, language));
}

QString equivalentText(const equivalent::Equivalent& equivalent, Per per, Language language)
{
    const auto& [yardstick, count] = equivalent;
    if (isHome(yardstick)) {
        const QString homes = homesText(yardstick, count, kEstimateDigits, language);
        return per == Per::run
            ? EquivalentText::tr("%1 in a year", "the electricity of %1: 24,000 US homes").arg(homes)
            : EquivalentText::tr("%1", "the electricity of %1: 24,000 US homes").arg(homes);
    }
    const QString yearly = yearlyText(yardstick, language);
    if (count >= kAboutOneLow && count <= kAboutOneHigh)
        return yearly;
    if (count < 1.0)
        return EquivalentText::tr("%1% of %2", "1: number, 2: the yearly use of Ireland")
            .arg(roundedText(count * 100.0, kEstimateDigits), yearly);
    return EquivalentText::tr("%1 times %2", "1: number, 2: the yearly use of Ireland")
        .arg(countText(count, kEstimateDigits, language), yearly);
}

} // namespace cw
