// SPDX-License-Identifier: GPL-3.0-or-later
// The right column: the inputs of the scenario at hand, and the field that fills them from a preset.
#pragma once

#include "app/engine/scenario/preset.h"

#include <QWidget>

class QLabel;

namespace cw {

class InputList;
class PanelHead;
class PresetField;
class Segments;
class Workspace;

class InspectorPanel : public QWidget {
    Q_OBJECT

public:
    explicit InspectorPanel(Workspace& workspace, QWidget* parent = nullptr);

    [[nodiscard]] PresetField* presetField() const { return m_preset; }
    [[nodiscard]] InputList* inputs() const { return m_inputs; }
    // 0: all inputs that matter now, 1: those that differ from the baseline.
    void setFilter(int filter);
    // Brings an input into view, with the focus on it.
    void goTo(ScenarioId scenario, ParameterId id);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void connectAll();
    void refresh();
    void retranslate();
    void change(ParameterId id, double value, int session);
    void changeRange(ParameterId id, const Distribution& range, int session);
    void changeByText(ParameterId id, const QString& text);
    void applyPreset(const Preset& preset);
    [[nodiscard]] std::vector<ParameterId> wanted(const InputSet& inputs) const;
    [[nodiscard]] InputSet compared() const;
    void showNote(const std::string& note);

    Workspace& m_workspace;
    PanelHead* m_head;
    QLabel* m_note;
    PresetField* m_preset;
    Segments* m_filter;
    InputList* m_inputs;
    QLabel* m_empty;
};

} // namespace cw
