// SPDX-License-Identifier: GPL-3.0-or-later
// Collecting and shortening sources.
#include "app/models/source_line.h"

#include "app/engine/units/format.h"
#include "app/models/input_rows.h"
#include "cw_version.h"

#include <algorithm>

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QStringList>

namespace cw {

class SourceLineText {
    Q_DECLARE_TR_FUNCTIONS(cw::SourceLineText)
};

namespace {

constexpr qsizetype kMostSources = 4;
constexpr qsizetype kMarkDigits = 4;
// Conventions such as "one run a year" and conversions: no publication to name.
constexpr const char* kOwnManual = "counterwatt-manual";

void addUnique(std::vector<std::string>& list, const std::string& id)
{
    if (!id.empty() && id != kOwnManual && std::find(list.begin(), list.end(), id) == list.end())
        list.push_back(id);
}

// The sources of one scenario's inputs, in the order of the table.
std::vector<std::string> sourcesOf(const ComparedRow& row, std::span<const Metric> metrics, bool stated)
{
    std::vector<std::string> ids;
    for (const Metric metric : metrics)
        for (const ParameterId id : numbersRead(row.inputs, metric)) {
            const Origin& origin = row.inputs[indexOf(id)].origin;
            if ((origin.kind != OriginKind::tableDefault) == stated)
                addUnique(ids, origin.source);
        }
    return ids;
}

std::vector<std::string> interleaved(const std::vector<std::vector<std::string>>& lists)
{
    std::size_t longest = 0;
    for (const auto& list : lists)
        longest = std::max(longest, list.size());
    std::vector<std::string> all;
    for (std::size_t i = 0; i < longest; ++i)
        for (const auto& list : lists)
            if (i < list.size())
                addUnique(all, list[i]);
    return all;
}

std::vector<std::string> allSources(const Compared& compared, std::span<const Metric> metrics, Per per,
                                    bool stated)
{
    std::vector<std::vector<std::string>> lists;
    for (const ComparedRow& row : compared.rows)
        if (applies(row.outcome, per))
            lists.push_back(sourcesOf(row, metrics, stated));
    return interleaved(lists);
}

QString titleOf(const std::string& id, std::span<const Source> sources)
{
    const auto found =
        std::find_if(sources.begin(), sources.end(), [&](const Source& s) { return s.id == id; });
    return found == sources.end() ? QString::fromStdString(id) : shortSource(*found);
}

QStringList titlesOf(const std::vector<std::string>& ids, std::span<const Source> sources)
{
    QStringList titles;
    for (const std::string& id : ids)
        titles << titleOf(id, sources);
    titles.removeDuplicates(); // two reports of one publisher and year
    return titles;
}

QString sourcesText(const std::vector<std::string>& ids, std::span<const Source> sources)
{
    const QStringList titles = titlesOf(ids, sources);
    const qsizetype more = titles.size() - kMostSources;
    const QString list = titles.mid(0, kMostSources).join(SourceLineText::tr(", ", "between sources"));
    if (more <= 0)
        return SourceLineText::tr("Sources: %1").arg(list);
    return SourceLineText::tr("Sources: %1 and %2 more").arg(list, QString::number(more));
}

// What made a picture, and of which state of the document.
QString madeBy(const std::string& catalogVersion, const QString& documentMark, const std::string& date)
{
    const QString version = QStringLiteral(CW_VERSION);
    QStringList parts{catalogVersion.empty() ? SourceLineText::tr("Counterwatt %1").arg(version)
                                             : SourceLineText::tr("Counterwatt %1, catalog %2")
                                                   .arg(version, QString::fromStdString(catalogVersion))};
    parts << SourceLineText::tr("document %1").arg(documentMark);
    if (!date.empty())
        parts << QString::fromStdString(date);
    return parts.join(QStringLiteral(" · "));
}

} // namespace

QString documentMark(const Comparison& comparison)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](const std::string& text) {
        hash.addData(QByteArrayView(text.data(), static_cast<qsizetype>(text.size())));
        hash.addData(QByteArrayView("\0", 1));
    };
    for (const Scenario& scenario : comparison.scenarios) {
        add(scenario.name);
        add(scenario.parent ? std::to_string(scenario.parent->number) : "");
        for (const auto& [id, value] : scenario.values) {
            add(parameterRow(id).key);
            add(formatExact(value.point));
        }
    }
    return QString::fromLatin1(hash.result().toHex()).left(kMarkDigits);
}

std::vector<std::string> sourcesRead(const Compared& compared, std::span<const Metric> metrics, Per per)
{
    std::vector<std::string> stated = allSources(compared, metrics, per, true);
    for (const std::string& id : allSources(compared, metrics, per, false))
        addUnique(stated, id);
    return stated;
}

QString sourceLine(const std::vector<std::string>& ids, std::span<const Source> sources,
                   const std::string& catalogVersion, const QString& documentMark, const std::string& date)
{
    const QString made = madeBy(catalogVersion, documentMark, date);
    return ids.empty() ? made : sourcesText(ids, sources) + QStringLiteral(" · ") + made;
}

chart::SourceList sourceList(const std::vector<std::string>& ids, std::span<const Source> sources,
                             const std::string& catalogVersion, const QString& documentMark,
                             const std::string& date)
{
    chart::SourceList list;
    list.intro =
        SourceLineText::tr("Sources: %1").arg(QString()).toStdString(); // the list ends it in any language
    for (const QString& title : titlesOf(ids, sources))
        list.names.push_back(title.toStdString());
    list.between = SourceLineText::tr(", ", "between sources").toStdString();
    list.madeBy = madeBy(catalogVersion, documentMark, date).toStdString();
    return list;
}

} // namespace cw
