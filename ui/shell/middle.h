// SPDX-License-Identifier: GPL-3.0-or-later
// The middle of the window: tabs and their pages.
#pragma once

#include <QWidget>

#include <array>

class QStackedWidget;
class QTabBar;

namespace cw {

class ChartBox;
class ComparePanel;
class DataPanel;
class ExplainPage;
class RangesPanel;
class WhatMattersPanel;
class Workspace;

// A tab, or one of the views that share a tab.
enum class Tab { compare, ranges, tornado, shares, sweep, explain, why, methods, data };
inline constexpr std::array kEveryTab{Tab::compare, Tab::ranges, Tab::tornado, Tab::shares, Tab::sweep,
                                      Tab::explain, Tab::why,    Tab::methods, Tab::data};

class Middle : public QWidget {
    Q_OBJECT

public:
    explicit Middle(Workspace& workspace, QWidget* parent = nullptr);

    void showTab(Tab tab);
    [[nodiscard]] Tab tab() const;
    // What stands under the tabs now.
    [[nodiscard]] QWidget* page() const;
    // That of the open view; null where the view is the comparison, a tree or a table.
    [[nodiscard]] const ChartBox* chart() const;

    [[nodiscard]] ComparePanel* compare() const { return m_compare; }
    [[nodiscard]] RangesPanel* ranges() const { return m_ranges; }
    [[nodiscard]] WhatMattersPanel* matters() const { return m_matters; }
    [[nodiscard]] ExplainPage* explain() const { return m_explain; }

signals:
    void tabChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QTabBar* m_tabs;
    QStackedWidget* m_pages;
    ComparePanel* m_compare;
    RangesPanel* m_ranges;
    WhatMattersPanel* m_matters;
    ExplainPage* m_explain;
    DataPanel* m_data;
};

} // namespace cw
