// SPDX-License-Identifier: GPL-3.0-or-later
// What the panels share: the open document, the catalog (opened when first asked for), and which scenario is at hand.
// Owned by main() or a test; lives on the GUI thread.
#pragma once

#include "app/document/document.h"
#include "app/engine/claim/figure.h"
#include "app/engine/equivalent/equivalent.h"
#include "app/engine/uncertainty/sampler.h"
#include "db/store/catalog.h"

#include <QObject>

#include <memory>
#include <set>

namespace cw {

// One number on screen, for the explanation.
struct CellRef {
    ScenarioId scenario;
    Metric metric = Metric::electricityFacility;
};

class DocumentFigures;

class Workspace : public QObject {
    Q_OBJECT

public:
    explicit Workspace(QString catalogFile, QObject* parent = nullptr);
    ~Workspace() override;

    [[nodiscard]] Document& document() { return m_document; }
    [[nodiscard]] const Document& document() const { return m_document; }

    // Null where it is missing or damaged; problem() says so the first time.
    [[nodiscard]] const Catalog* catalog();
    [[nodiscard]] QString catalogVersion();
    [[nodiscard]] const std::vector<equivalent::Yardstick>& yardsticks();
    // Figures by name, for expressions: the catalog's, where there is one, and those of the scenarios as they are now. Any
    // thread may ask it.
    [[nodiscard]] const FigureFinder& figures();
    // The catalog's library of claims.
    [[nodiscard]] const std::vector<Claim>& claims();
    // From the document's own copies, else from the catalog.
    [[nodiscard]] std::optional<Source> source(const std::string& id);
    // Those that the scenarios name, from the document, then all of the catalog: for the source line of a chart.
    [[nodiscard]] std::vector<Source> sources();

    // The scenario that the inspector shows; ScenarioId{} when there is none.
    [[nodiscard]] ScenarioId current() const { return m_current; }
    void setCurrent(ScenarioId id);

    // How many draws a picture takes now: fewer while a slider is being dragged, so that every step is a frame.
    [[nodiscard]] std::size_t draws() const { return m_dragging ? kDragDraws : kUsualDraws; }
    void setDragging(bool dragging);

    // Tells the person about something that failed.
    void report(const Error& error);

signals:
    void currentChanged();
    void draggingEnded();
    void problem(const QString& sentence);
    void notice(const QString& sentence);
    void explainRequested(const cw::CellRef& cell);
    // Somebody wants to change this input: the inspector goes there.
    void inputRequested(cw::ScenarioId scenario, cw::ParameterId input);

private:
    void followDocument();
    [[nodiscard]] std::set<std::string> namedSources() const;
    [[nodiscard]] const std::vector<Source>& catalogSources();

    Document m_document;
    QString m_catalogFile;
    bool m_catalogTried = false;
    std::unique_ptr<Catalog> m_catalog;
    QString m_catalogVersion;
    std::optional<std::vector<equivalent::Yardstick>> m_yardsticks;
    std::vector<Source> m_catalogSources;
    std::unique_ptr<FigureFinder> m_catalogFigures;
    std::unique_ptr<DocumentFigures> m_figures;
    std::optional<std::vector<Claim>> m_claims;
    ScenarioId m_current;
    bool m_dragging = false;
    int m_currentRow = 0;
};

} // namespace cw
