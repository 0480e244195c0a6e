// SPDX-License-Identifier: GPL-3.0-or-later
// The boxes that several pages have: which scenario, which result, counted for what.
#pragma once

#include "app/engine/scenario/scenario.h"
#include "ui/panels/choice_box.h"
#include "ui/panels/workspace.h"

class QHBoxLayout;

namespace cw {

// Boxes side by side, each with its share of the width.
struct BoxShare {
    ChoiceBox* box;
    int share;
};
[[nodiscard]] QHBoxLayout* boxRow(std::initializer_list<BoxShare> boxes);

// The scenarios of the document with their marks.
class ScenarioBox : public ChoiceBox {
    Q_OBJECT

public:
    using ChoiceBox::ChoiceBox;

    // `none` is the first entry, for "no scenario"; empty: there is none such. A scenario that is not there shows the first.
    void showScenarios(const Comparison& comparison, ScenarioId chosen, const QString& none = {});
    // ScenarioId{} for "no scenario".
    [[nodiscard]] ScenarioId scenario() const;

private:
    std::vector<ScenarioId> m_ids;
};

// All results of the engine's table.
class MetricBox : public ChoiceBox {
    Q_OBJECT

public:
    explicit MetricBox(QWidget* parent = nullptr);
    void retranslate();
    [[nodiscard]] Metric metric() const { return static_cast<Metric>(currentIndex()); }
};

// Shows and changes what the document's view counts for.
class PerBox : public ChoiceBox {
    Q_OBJECT

public:
    explicit PerBox(Workspace& workspace, QWidget* parent = nullptr);
    void retranslate();

private:
    void showView();

    Workspace& m_workspace;
};

} // namespace cw
