// SPDX-License-Identifier: GPL-3.0-or-later
// Shared state of the panels.
#include "ui/panels/workspace.h"

#include "app/models/catalog_figures.h"
#include "app/models/document_figures.h"
#include "app/models/texts.h"

#include <algorithm>

namespace cw {

Workspace::Workspace(QString catalogFile, QObject* parent)
    : QObject(parent)
    , m_catalogFile(std::move(catalogFile))
{
    connect(&m_document, &Document::changed, this, &Workspace::followDocument);
}

Workspace::~Workspace() = default;

const Catalog* Workspace::catalog()
{
    if (!m_catalogTried) {
        m_catalogTried = true;
        auto opened = Catalog::open(m_catalogFile);
        if (opened)
            m_catalog = opened.takeValue();
        else
            report(opened.error());
    }
    return m_catalog.get();
}

QString Workspace::catalogVersion()
{
    if (m_catalogVersion.isNull() && catalog())
        m_catalogVersion = catalog()->version();
    return m_catalogVersion;
}

const std::vector<equivalent::Yardstick>& Workspace::yardsticks()
{
    if (!m_yardsticks) {
        const auto presets = catalog() ? catalog()->all(QStringLiteral("equivalent")) : std::vector<Preset>{};
        m_yardsticks = equivalent::yardsticksOf(presets);
    }
    return *m_yardsticks;
}

const FigureFinder& Workspace::figures()
{
    if (!m_figures) {
        if (catalog())
            m_catalogFigures = std::make_unique<CatalogFigures>(*catalog());
        m_figures = std::make_unique<DocumentFigures>(m_catalogFigures ? *m_catalogFigures : noFigures());
        m_figures->setComparison(m_document.comparison());
        connect(&m_document, &Document::changed, this,
                [this] { m_figures->setComparison(m_document.comparison()); });
    }
    return *m_figures;
}

const std::vector<Claim>& Workspace::claims()
{
    if (!m_claims)
        m_claims = catalog() ? catalog()->claims() : std::vector<Claim>();
    return *m_claims;
}

std::optional<Source> Workspace::source(const std::string& id)
{
    if (id.empty())
        return std::nullopt;
    if (auto own = m_document.source(id))
        return own;
    const auto& known = catalogSources();
    const auto found = std::find_if(known.begin(), known.end(), [&](const Source& s) { return s.id == id; });
    return found == known.end() ? std::nullopt : std::optional(*found);
}

// Asked for at every redraw: read once.
const std::vector<Source>& Workspace::catalogSources()
{
    if (catalog() && m_catalogSources.empty())
        m_catalogSources = catalog()->sources();
    return m_catalogSources;
}

std::set<std::string> Workspace::namedSources() const
{
    std::set<std::string> ids;
    for (const Scenario& scenario : m_document.comparison().scenarios)
        for (const auto& [id, value] : scenario.values)
            ids.insert(value.origin.source);
    return ids;
}

// The document's own copies come first: they are what its figures were taken from.
std::vector<Source> Workspace::sources()
{
    std::vector<Source> all;
    for (const std::string& id : namedSources())
        if (auto own = m_document.source(id))
            all.push_back(std::move(*own));
    const auto& known = catalogSources();
    all.insert(all.end(), known.begin(), known.end());
    return all;
}

void Workspace::setCurrent(ScenarioId id)
{
    if (id == m_current)
        return;
    m_current = id;
    followDocument();
    emit currentChanged();
}

void Workspace::setDragging(bool dragging)
{
    if (dragging == m_dragging)
        return;
    m_dragging = dragging;
    if (!dragging)
        emit draggingEnded();
}

void Workspace::report(const Error& error)
{
    emit problem(errorText(error));
}

// Remembers the row of the current scenario, so that deleting it moves on to its neighbour.
void Workspace::followDocument()
{
    const auto& all = m_document.comparison().scenarios;
    const auto found =
        std::find_if(all.begin(), all.end(), [this](const Scenario& s) { return s.id == m_current; });
    if (found != all.end()) {
        m_currentRow = static_cast<int>(found - all.begin());
        return;
    }
    const auto last = static_cast<int>(all.size()) - 1;
    m_currentRow = std::clamp(m_currentRow, 0, std::max(last, 0));
    const ScenarioId next = all.empty() ? ScenarioId{} : all[static_cast<std::size_t>(m_currentRow)].id;
    if (next == m_current)
        return;
    m_current = next;
    emit currentChanged();
}

} // namespace cw
