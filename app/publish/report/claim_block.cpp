// SPDX-License-Identifier: GPL-3.0-or-later
// The document's own claims: verdict, number line, and what it rests on as text.
#include "app/models/claim_card.h"
#include "app/models/claim_sections.h"
#include "app/models/document_figures.h"
#include "app/models/source_line.h"
#include "app/publish/report/blocks.h"
#include "app/publish/report/report_text.h"

namespace cw::report {

namespace {

QString markWord(chart::CardMark mark)
{
    return mark == chart::CardMark::off ? QStringLiteral("✗ ")
        : mark == chart::CardMark::none ? QString()
                                        : QStringLiteral("✓ ");
}

List listOf(const chart::CardSection& section)
{
    List list;
    for (const chart::CardLine& line : section.lines) {
        QString words = markWord(line.mark) + fromUtf8(line.text);
        if (!line.detail.empty())
            words += QStringLiteral(" — ") + fromUtf8(line.detail);
        list.items.push_back({words});
    }
    return list;
}

Formulas formulasOf(const chart::CardSection& section)
{
    Formulas formulas;
    for (const chart::CardLine& line : section.lines)
        formulas.lines.push_back({fromUtf8(line.text), {}, fromUtf8(line.detail), line.indent});
    return formulas;
}

void addClaim(Context& context, std::vector<Part>& parts, const Claim& claim, const FigureFinder& figures,
              std::span<const Claim> all)
{
    const Check check = checkClaim(claim, figures);
    const ClaimCardInput input{claim,
                               check,
                               all,
                               {},
                               context.loaded().sources,
                               context.loaded().catalogVersion,
                               documentMark(context.loaded().comparison()),
                               context.language(),
                               context.loaded().date};
    chart::ClaimCard card = buildClaimCard(input);
    const std::vector<chart::CardSection> sections = std::move(card.sections);
    card.sections.clear();
    parts.emplace_back(Heading{claimSentence(claim, context.language())});
    parts.emplace_back(plain(fromUtf8(card.verdictText), Tone::lead));
    parts.emplace_back(Figure{std::move(card)});
    const std::string derivation = derivationSection(input).title;
    const std::string sources = sourcesSection(input).title; // they stand in the list of all sources
    for (const chart::CardSection& section : sections) {
        if (section.title == sources)
            continue;
        parts.emplace_back(Heading{fromUtf8(section.title), 4});
        if (section.title == derivation)
            parts.emplace_back(formulasOf(section));
        else
            parts.emplace_back(listOf(section));
    }
    Paragraph cites{{{ReportText::tr("Sources:")}}, Tone::small};
    for (const std::string& id : claimSources(input)) {
        cites.texts.push_back({cites.texts.size() > 1 ? QStringLiteral(", ") : QStringLiteral(" ")});
        cites.texts.push_back(context.cite(id));
    }
    if (cites.texts.size() > 1)
        parts.emplace_back(std::move(cites));
}

} // namespace

Parts claimsBlock(Context& context)
{
    const std::vector<Claim>& own = context.loaded().contents.claims;
    std::vector<Part> parts;
    if (own.empty())
        return parts;
    if (!context.asked().figures) {
        parts.emplace_back(plain(ReportText::tr(
            "The claims of this document cannot be checked without the catalog, which is missing here.")));
        return parts;
    }
    std::vector<Claim> all(own);
    all.insert(all.end(), context.asked().claims.begin(), context.asked().claims.end());
    DocumentFigures figures(*context.asked().figures);
    figures.setComparison(context.loaded().comparison());
    for (const Claim& claim : own) {
        if (!context.mayGoOn())
            return cancelledError();
        addClaim(context, parts, claim, figures, all);
    }
    return parts;
}

} // namespace cw::report
