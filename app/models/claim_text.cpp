// SPDX-License-Identifier: GPL-3.0-or-later
// Headings, a table of the number line, lists. What a claim says is text: characters that Markdown would read are escaped.
#include "app/models/claim_text.h"

#include "app/chart/text_clean.h"

#include <QCoreApplication>
#include <QStringList>

namespace cw {

class ClaimTextText {
    Q_DECLARE_TR_FUNCTIONS(cw::ClaimTextText)
};

namespace {

QString escaped(const std::string& text)
{
    QString out;
    for (const QChar c : QString::fromStdString(chart::cleanText(text, 20000))) {
        if (QStringLiteral("\\`*_[]<>#|").contains(c))
            out += u'\\';
        out += c;
    }
    return out;
}

const char* sign(chart::CardMark mark)
{
    switch (mark) {
    case chart::CardMark::none: break;
    case chart::CardMark::holds: return "✓ ";
    case chart::CardMark::roughly: return "≈ ";
    case chart::CardMark::off: return "✗ ";
    case chart::CardMark::unchecked: return "? ";
    }
    return "";
}

void addNumberLine(QStringList& lines, const chart::ClaimCard& card)
{
    if (card.rows.empty())
        return;
    lines << QString()
          << QStringLiteral("| %1 | %2 |").arg(ClaimTextText::tr("Who"), ClaimTextText::tr("Figure"))
          << QStringLiteral("|---|---|");
    for (const chart::CardRow& row : card.rows) {
        const QString detail =
            row.detail.empty() ? QString() : QStringLiteral(" (%1)").arg(escaped(row.detail));
        lines << QStringLiteral("| %1%2 | %3 |").arg(escaped(row.name), detail, escaped(row.label));
    }
}

void addSection(QStringList& lines, const chart::CardSection& section)
{
    lines << QString() << QStringLiteral("### ") + escaped(section.title) << QString();
    for (const chart::CardLine& line : section.lines) {
        const QString indent(2 * line.indent, u' ');
        const QString text = QString::fromUtf8(sign(line.mark)) + escaped(line.text);
        lines << indent + QStringLiteral("- ") + (line.strong ? QStringLiteral("**%1**").arg(text) : text);
        if (!line.detail.empty())
            lines.last() += QStringLiteral(" — ") + escaped(line.detail);
    }
}

} // namespace

QString claimMarkdown(const chart::ClaimCard& card)
{
    QStringList lines{QStringLiteral("## ") + escaped(card.texts.headline)};
    if (!card.texts.subtitle.empty())
        lines << QString() << escaped(card.texts.subtitle);
    lines << QString()
          << QStringLiteral("**%1%2**").arg(QString::fromUtf8(sign(card.verdict)), escaped(card.verdictText));
    addNumberLine(lines, card);
    for (const chart::CardSection& section : card.sections)
        addSection(lines, section);
    if (!card.texts.source.empty())
        lines << QString() << escaped(card.texts.source);
    return lines.join(u'\n') + u'\n';
}

} // namespace cw
