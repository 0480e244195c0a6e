// SPDX-License-Identifier: GPL-3.0-or-later
// The middle of the window: tabs and their pages.
#pragma once

#include "ui/panels/data_panel.h"

#include <array>

class QStackedWidget;
class QTabBar;
class QToolButton;

namespace cw {

class ChartBox;
class ClaimEditor;
class ClaimTools;
class ClaimsPage;
class ComparePanel;
class DragButton;
class ExplainPage;
class RangesPanel;
class WhatMattersPanel;
class Workspace;

// A tab, or one of the views that share a tab.
enum class Tab { compare, ranges, tornado, shares, sweep, explain, why, methods, claims, data };
inline constexpr std::array kEveryTab{Tab::compare, Tab::ranges, Tab::tornado, Tab::shares, Tab::sweep,
                                      Tab::explain, Tab::why,    Tab::methods, Tab::claims, Tab::data};

class Middle : public QWidget {
    Q_OBJECT

public:
    // `exhibitActions` copy and export: the menu of every chart, table and tree.
    Middle(Workspace& workspace, const QList<QAction*>& exhibitActions, QWidget* parent = nullptr);

    void showTab(Tab tab);
    [[nodiscard]] Tab tab() const;
    // What stands under the tabs now.
    [[nodiscard]] QWidget* page() const;
    // That of the open view; null where the view is the comparison, a tree or a table.
    [[nodiscard]] const ChartBox* chart() const;
    // What the open view shows; `rows` are of the table.
    [[nodiscard]] Exhibit exhibit(DataPanel::Rows rows = DataPanel::Rows::all) const;

    [[nodiscard]] ComparePanel* compare() const { return m_compare; }
    // Made when they are first asked for or shown: none but the comparison is needed for the first picture.
    [[nodiscard]] RangesPanel* ranges();
    [[nodiscard]] WhatMattersPanel* matters();
    [[nodiscard]] ExplainPage* explain();
    [[nodiscard]] ClaimsPage* claims();
    [[nodiscard]] ClaimTools* claimTools();
    // Null while none is open.
    [[nodiscard]] ClaimEditor* claimEditor() const;

signals:
    void tabChanged();
    // Of what the open view shows.
    void exportWanted();
    void copyWanted();
    void dragWanted();
    void articleFileWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QWidget* buildHead();
    void connectAll();
    void make(int page);
    void put(int page, QWidget* widget);
    void carry(QWidget* page);
    [[nodiscard]] Exhibit shownBox() const;
    void retranslate();
    void showIcons();

    Workspace& m_workspace;
    QList<QAction*> m_exhibitActions;
    QTabBar* m_tabs;
    DragButton* m_copy;
    QToolButton* m_export;
    QStackedWidget* m_pages;
    ComparePanel* m_compare;
    RangesPanel* m_ranges = nullptr;
    WhatMattersPanel* m_matters = nullptr;
    ExplainPage* m_explain = nullptr;
    ClaimsPage* m_claims = nullptr;
    ClaimTools* m_claimTools = nullptr;
    DataPanel* m_data = nullptr;
};

} // namespace cw
