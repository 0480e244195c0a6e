// SPDX-License-Identifier: GPL-3.0-or-later
// The finding as a sentence, what it equals, and how the comparison is counted.
#pragma once

#include "app/chart/chart_spec.h"
#include "app/engine/scenario/view.h"

#include <QWidget>

class QLabel;

namespace cw {

class ChoiceBox;
class Workspace;

class HeadlinePanel : public QWidget {
    Q_OBJECT

public:
    explicit HeadlinePanel(Workspace& workspace, QWidget* parent = nullptr);

    void showTexts(const chart::CompareChart& chart);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void connectAll();
    void showView();
    void retranslate();
    template <class Change>
    void changeView(Change change);

    Workspace& m_workspace;
    QLabel* m_headline;
    QLabel* m_subtitle;
    ChoiceBox* m_per;
    ChoiceBox* m_display;
    ChoiceBox* m_stacking;
    ChoiceBox* m_carbon;
    ChoiceBox* m_cost;
};

} // namespace cw
