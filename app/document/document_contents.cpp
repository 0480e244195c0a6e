// SPDX-License-Identifier: GPL-3.0-or-later
// The open document: its file, and what it says now. How it is edited: document.cpp.
#include "app/document/document.h"

#include "app/document/sample_comparison.h"
#include "app/document/used_presets.h"

#include <QFileInfo>

namespace cw {

// --- File ---

void Document::load(DocumentContents contents, const QString& path)
{
    m_undoStack.clear(); // before the contents: the commands belong to the old ones
    m_contents = std::move(contents);
    m_path = path;
    m_outcomes.clear();
    emit changed();
    emit viewChanged();
    emit claimsChanged();
    emit reportChanged();
    emit fileChanged();
}

void Document::startNew()
{
    DocumentContents contents;
    contents.comparison.title = tr("Untitled").toStdString();
    load(std::move(contents), {});
}

void Document::startSample(const Catalog& catalog)
{
    load(sampleContents(catalog), {});
}

Status Document::open(const QString& path)
{
    auto contents = readDocument(path);
    if (!contents)
        return contents.error();
    load(contents.takeValue(), path);
    return Done{};
}

Status Document::save()
{
    if (m_path.isEmpty())
        return Error{ErrorCode::fileNotWritable, "", "", ""};
    return saveAs(m_path);
}

Status Document::saveAs(const QString& path)
{
    if (const Status status = writeDocument(path, withUsedPresetsOnly(m_contents)); !status)
        return status;
    m_path = path;
    m_undoStack.setClean();
    emit fileChanged();
    return Done{};
}

QString Document::displayName() const
{
    return m_path.isEmpty() ? QString::fromStdString(comparison().title)
                            : QFileInfo(m_path).completeBaseName();
}

void Document::setView(const CompareView& view)
{
    if (m_contents.view == view)
        return;
    m_contents.view = view;
    emit viewChanged();
}

// --- Reading ---

const Scenario* Document::scenario(ScenarioId id) const
{
    return findScenario(comparison(), id);
}

InputSet Document::inputs(ScenarioId id) const
{
    const Scenario* found = scenario(id);
    return found ? resolve(comparison(), *found) : defaultInputs();
}

Outcome Document::outcome(ScenarioId id) const
{
    const auto known = m_outcomes.find(id);
    if (known != m_outcomes.end())
        return known->second;
    return m_outcomes[id] = evaluate(inputs(id));
}

std::optional<Source> Document::source(const std::string& id) const
{
    for (const Source& source : m_contents.sources)
        if (source.id == id)
            return source;
    return std::nullopt;
}

} // namespace cw
