// SPDX-License-Identifier: GPL-3.0-or-later
// Words for sources and origins.
#include "app/models/source_text.h"

#include "app/models/texts.h"

#include <QCoreApplication>
#include <QStringList>

namespace cw {

class SourceText {
    Q_DECLARE_TR_FUNCTIONS(cw::SourceText)
};

namespace {

constexpr qsizetype kLongestName = 44;

// Cut at a blank, so that no word is torn; Chinese has none and is cut where it is.
QString shortened(const QString& name)
{
    if (name.size() <= kLongestName)
        return name;
    const qsizetype blank = name.lastIndexOf(u' ', kLongestName - 1);
    return name.left(blank > kLongestName / 2 ? blank : kLongestName - 1) + u'…';
}

// "de Vries; Joule 7(10)" → "de Vries"; "Brown et al. (OpenAI)" → "Brown et al."
QString firstName(const std::string& publisher)
{
    QString name = QString::fromStdString(publisher).simplified();
    for (const auto& end : {QStringLiteral(", "), QStringLiteral("; "), QStringLiteral(" (")})
        if (const qsizetype at = name.indexOf(end); at > 0)
            name.truncate(at);
    return name;
}

} // namespace

QString shortSource(const Source& source)
{
    QString name = firstName(source.publisher);
    if (name.isEmpty())
        name = QString::fromStdString(source.title).simplified();
    name = shortened(name);
    const QString year = QString::number(source.year);
    if (source.year == 0 || name.contains(year))
        return name;
    return SourceText::tr("%1 %2", "1: publisher, 2: year").arg(name, year);
}

QString sourceDetails(const Source& source)
{
    QString publisher = QString::fromStdString(source.publisher);
    if (source.year != 0)
        publisher += (publisher.isEmpty() ? QString() : QStringLiteral(", ")) + QString::number(source.year);
    QStringList lines{QString::fromStdString(source.title), publisher};
    if (!source.licence.empty())
        lines << SourceText::tr("Licence: %1").arg(QString::fromStdString(source.licence));
    lines << QString::fromStdString(source.link);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString originText(const Origin& origin, const std::optional<Source>& source)
{
    QStringList parts;
    if (origin.kind == OriginKind::tableDefault)
        parts << SourceText::tr("default");
    if (source)
        parts << shortSource(*source);
    else if (origin.kind == OriginKind::user)
        parts << SourceText::tr("typed");
    else if (!origin.source.empty())
        parts << QString::fromStdString(origin.source);
    if (origin.grade)
        parts << gradeLabel(*origin.grade);
    return parts.join(QStringLiteral(" · "));
}

} // namespace cw
