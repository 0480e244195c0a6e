// SPDX-License-Identifier: GPL-3.0-or-later
// The open document: a comparison with its undo history, its view, its file and its copies of presets and
// sources. Single source of truth for window and command line; every change goes through it. Lives on the
// main thread.
#pragma once

#include "app/engine/scenario/evaluate.h"
#include "app/engine/scenario/preset.h"
#include "app/engine/scenario/view.h"
#include "db/store/document_file.h"

#include <QObject>
#include <QUndoStack>

#include <map>
#include <optional>
#include <vector>

namespace cw {

class Catalog;

inline constexpr double kStrongestCorrelation = 0.99;

class Document : public QObject {
    Q_OBJECT

public:
    explicit Document(QObject* parent = nullptr);
    ~Document() override;

    [[nodiscard]] const Comparison& comparison() const { return m_contents.comparison; }
    [[nodiscard]] const CompareView& view() const { return m_contents.view; }
    // Kept with the next save, but neither undoable nor an unsaved change: it alters no result.
    void setView(const CompareView& view);
    // All that a file of it holds, and what undo may bring back.
    [[nodiscard]] const DocumentContents& contents() const { return m_contents; }
    QUndoStack& undoStack() { return m_undoStack; }

    // --- File ---
    // Empty until the document has been saved or opened.
    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] bool isModified() const { return !m_undoStack.isClean(); }
    // The file's name without ending, else the title.
    [[nodiscard]] QString displayName() const;
    void startNew();
    void startSample(const Catalog& catalog);
    // On an error the document stays as it was. Errors: those of readDocument and writeDocument.
    [[nodiscard]] Status open(const QString& path);
    // Wants a path(); without one: fileNotWritable with an empty `where`.
    [[nodiscard]] Status save();
    [[nodiscard]] Status saveAs(const QString& path);

    // --- Reading ---
    // Null for an id that is not there.
    [[nodiscard]] const Scenario* scenario(ScenarioId id) const;
    // The table's defaults for an id that is not there.
    [[nodiscard]] InputSet inputs(ScenarioId id) const;
    // Computed once after each change.
    [[nodiscard]] Outcome outcome(ScenarioId id) const;
    // Every preset applied since the document was opened, and those that came with it; a file gets those in
    // use.
    [[nodiscard]] const std::vector<Preset>& presets() const { return m_contents.presets; }
    [[nodiscard]] std::optional<Source> source(const std::string& id) const;

    // --- Editing: each call is one undo step, or none when it changes nothing or the id is not there ---
    ScenarioId addScenario(const QString& name);
    // A scenario that is filled already: name, note and values of `draft`; a name that is taken gets a number. Copies of `sources`
    // are kept, one whose id is another's under a new id. Errors: those of setInput and setRange (where = the input's key).
    [[nodiscard]] Result<ScenarioId> addScenario(const Scenario& draft, const std::vector<Source>& sources);
    // A copy right below the original; ScenarioId{} when there is no original.
    ScenarioId duplicate(ScenarioId id);
    // A child right below its parent, which differs in nothing yet.
    ScenarioId inheritFrom(ScenarioId parent);
    // Children keep their effective values: the differences of the removed one are folded into them.
    void remove(ScenarioId id);
    // A name of blanks alone is not taken.
    void rename(ScenarioId id, const QString& name);
    void setNote(ScenarioId id, const QString& note);
    // `to` is the row that the scenario has afterwards.
    void move(int from, int to);
    void setShown(ScenarioId id, bool shown);
    void setBaseline(std::optional<ScenarioId> id);

    // A value alone: a range that the input had is gone. kUnknown says that a number is not known. Calls with the same non-zero drag session are one step. A
    // value equal to what the scenario would have without it is not stored. Errors: unknownScenario, those
    // of checkedValue.
    [[nodiscard]] Status setInput(ScenarioId id, ParameterId parameter, double value, int dragSession = 0);
    // A range, with its median as the point; a range that is a point is a setInput. Drag sessions as above, and with
    // setInput's. Errors: unknownScenario, those of checkRange.
    [[nodiscard]] Status setRange(ScenarioId id, ParameterId parameter, const Distribution& range,
                                  int dragSession = 0);
    // Back to the parent's or the table's value and range.
    void resetInput(ScenarioId id, ParameterId parameter);
    // Sets the inputs that the preset has figures for; workloads and methods stay as they are. Keeps a copy
    // of the preset and of the sources that its figures name.
    void applyPreset(ScenarioId id, const Preset& preset, const std::vector<Source>& sources);

    // Rank correlation of two inputs in every scenario in which both have a range, in either order; none removes it.
    // Errors: belowMinimum, aboveMaximum (beyond ±kStrongestCorrelation), notPositiveDefinite (an input with itself, or
    // a contradiction to the other pairs; where = the key of the first).
    [[nodiscard]] Status setCorrelation(ParameterId a, ParameterId b, std::optional<double> rho);
    void setSeed(std::uint64_t seed);

    // --- Claims of a person's own: each call is one undo step, or none as above ---
    [[nodiscard]] const std::vector<Claim>& claims() const { return m_contents.claims; }
    // Null for an id that is not there.
    [[nodiscard]] const Claim* claim(const std::string& id) const;
    // At the end, with an id of its own ("own-7"), which is returned. The document keeps copies of `sources`; a file
    // gets those that a claim names.
    std::string addClaim(const Claim& claim, const std::vector<Source>& sources = {});
    // Keeps its id and place.
    void changeClaim(const std::string& id, const Claim& claim, const std::vector<Source>& sources = {});
    void removeClaim(const std::string& id);

    // What a report holds: one undo step, or none as above.
    void setReport(const ReportTemplate& report);

signals:
    void changed(); // scenarios or values, also after inputChanged
    void inputChanged(cw::ScenarioId scenario, cw::ParameterId parameter);
    void viewChanged();
    void claimsChanged();
    void reportChanged();
    void fileChanged(); // path, name or unsaved-changes mark

private:
    void load(DocumentContents contents, const QString& path);
    template <class Place>
    void swapIn(const Place& place, typename Place::Value value, const QString& text, int session = 0);
    template <class Place>
    [[nodiscard]] auto& rootOf();
    void keepSources(const std::vector<Source>& sources);
    [[nodiscard]] InputValue inherited(ScenarioId id, ParameterId parameter) const;

    DocumentContents m_contents;
    QString m_path;
    QUndoStack m_undoStack;
    mutable std::map<ScenarioId, Outcome> m_outcomes;
};

} // namespace cw
