// SPDX-License-Identifier: GPL-3.0-or-later
// The table of blocks, and putting the wanted ones together.
#include "app/publish/report/report_model.h"

#include "app/publish/report/blocks.h"
#include "app/publish/report/report_text.h"

#include <algorithm>
#include <array>

namespace cw {

namespace {

using namespace report;

constexpr const char* kSourcesKey = "sources";

struct BlockRow {
    ReportBlock block;
    const char* label;
    const char* help;
    Parts (*make)(Context&);
};

constexpr std::array<BlockRow, 13> kBlocks{{
    {{kTitleKey},
     QT_TRANSLATE_NOOP("ReportText", "Title"),
     QT_TRANSLATE_NOOP("ReportText", "Title, author, date, and what the report was made from."),
     titleBlock},
    {{"introduction"},
     QT_TRANSLATE_NOOP("ReportText", "Introduction"),
     QT_TRANSLATE_NOOP("ReportText", "Your own words before everything that is computed."),
     introductionBlock},
    {{"summary"},
     QT_TRANSLATE_NOOP("ReportText", "Summary"),
     QT_TRANSLATE_NOOP("ReportText", "The findings as sentences, with their ranges."),
     summaryBlock},
    {{"comparison"},
     QT_TRANSLATE_NOOP("ReportText", "Comparison"),
     QT_TRANSLATE_NOOP("ReportText", "The scenarios side by side, as a chart and as tables."),
     comparisonBlock},
    {{"inputs"},
     QT_TRANSLATE_NOOP("ReportText", "Inputs"),
     QT_TRANSLATE_NOOP("ReportText", "What was put in, with range, source and grade."),
     inputsBlock},
    {{"ranges"},
     QT_TRANSLATE_NOOP("ReportText", "Ranges"),
     QT_TRANSLATE_NOOP("ReportText", "How likely which result is, all scenarios over one another."),
     rangesBlock},
    {{"matters"},
     QT_TRANSLATE_NOOP("ReportText", "What matters"),
     QT_TRANSLATE_NOOP("ReportText", "Which inputs move the result most."),
     mattersBlock},
    {{"why"},
     QT_TRANSLATE_NOOP("ReportText", "Why they differ"),
     QT_TRANSLATE_NOOP("ReportText", "From the baseline to another scenario, input by input."),
     whyBlock},
    {{"methods"},
     QT_TRANSLATE_NOOP("ReportText", "Other methods"),
     QT_TRANSLATE_NOOP("ReportText", "The same scenario computed with every published method."),
     methodsBlock},
    {{"claims"},
     QT_TRANSLATE_NOOP("ReportText", "Claims"),
     QT_TRANSLATE_NOOP("ReportText",
                       "The document's own claims with their verdicts; left out where it has none."),
     claimsBlock},
    {{"method"},
     QT_TRANSLATE_NOOP("ReportText", "How it was computed"),
     QT_TRANSLATE_NOOP("ReportText", "Methods, formulas with numbers, constants, conventions."),
     methodBlock},
    {{kSourcesKey},
     QT_TRANSLATE_NOOP("ReportText", "Sources"),
     QT_TRANSLATE_NOOP("ReportText", "Every source that is read, with publisher, year, licence and link."),
     sourcesBlock},
    {{"about"},
     QT_TRANSLATE_NOOP("ReportText", "About this report"),
     QT_TRANSLATE_NOOP("ReportText", "Versions, seed and draws, and how to check it."),
     aboutBlock},
}};

const BlockRow* findBlock(const std::string& key)
{
    const auto found = std::find_if(kBlocks.begin(), kBlocks.end(),
                                    [&](const BlockRow& row) { return key == row.block.key; });
    return found == kBlocks.end() ? nullptr : &*found;
}

QString translated(const char* text)
{
    return QCoreApplication::translate("ReportText", text);
}

std::string allKeys()
{
    std::string keys;
    for (const BlockRow& row : kBlocks)
        keys += (keys.empty() ? "" : ", ") + std::string(row.block.key);
    return keys;
}

// A block that is named twice stands once, where it is named first.
Result<std::vector<const BlockRow*>> wantedBlocks(const ReportTemplate& wanted)
{
    std::vector<const BlockRow*> blocks;
    for (const std::string& key : wanted.blocks) {
        const BlockRow* block = findBlock(key);
        if (!block)
            return Error{ErrorCode::unknownChoice, "blocks", shortened(key), allKeys()};
        if (std::find(blocks.begin(), blocks.end(), block) == blocks.end())
            blocks.push_back(block);
    }
    if (!blocks.empty())
        return blocks;
    for (const BlockRow& row : kBlocks)
        if (row.block.usual)
            blocks.push_back(&row);
    return blocks;
}

} // namespace

std::span<const ReportBlock> reportBlocks()
{
    static const auto blocks = [] {
        std::array<ReportBlock, kBlocks.size()> all{};
        std::transform(kBlocks.begin(), kBlocks.end(), all.begin(),
                       [](const BlockRow& row) { return row.block; });
        return all;
    }();
    return blocks;
}

QString reportBlockLabel(const std::string& key)
{
    const BlockRow* block = findBlock(key);
    return block ? translated(block->label) : QString::fromStdString(key);
}

QString reportBlockHelp(const std::string& key)
{
    const BlockRow* block = findBlock(key);
    return block ? translated(block->help) : QString();
}

namespace report {

Result<Report> buildReport(const ReportInput& input, const KeepGoing& keepGoing)
{
    const ReportTemplate& wanted = input.loaded.contents.report;
    const auto blocks = wantedBlocks(wanted);
    if (!blocks)
        return blocks.error();
    const bool listsSources =
        std::any_of(blocks.value().begin(), blocks.value().end(),
                    [](const BlockRow* b) { return b->block.key == std::string_view(kSourcesKey); });
    Context context(input, keepGoing, listsSources);
    const std::string& title = wanted.title.empty() ? input.loaded.comparison().title : wanted.title;
    Report made{fromUtf8(title),   languageTag(context.language()), fromUtf8(wanted.author),
                input.loaded.date, ReportText::tr("Contents"),      {}};
    for (const BlockRow* block : blocks.value()) {
        if (!keepGoing(static_cast<double>(made.sections.size()) / static_cast<double>(kBlocks.size())))
            return cancelledError();
        const bool isTitle = block->block.key == std::string_view(kTitleKey);
        Section section{block->block.key, isTitle ? QString() : translated(block->label), {}};
        if (block->make != sourcesBlock) {
            auto parts = block->make(context);
            if (!parts)
                return parts.error();
            section.parts = parts.takeValue();
        }
        made.sections.push_back(std::move(section));
    }
    for (Section& section : made.sections) // now that all are cited
        if (section.key == kSourcesKey)
            section.parts = sourcesBlock(context).takeValue();
    std::erase_if(made.sections, [](const Section& section) { return section.parts.empty(); });
    if (made.sections.empty())
        return Error{ErrorCode::nothingToWrite,
                     "blocks",
                     ReportText::tr("the chosen blocks have nothing to say here.").toStdString(),
                     {}};
    return made;
}

} // namespace report

} // namespace cw
