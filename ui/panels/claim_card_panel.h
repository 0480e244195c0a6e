// SPDX-License-Identifier: GPL-3.0-or-later
// The right side of the Claims tab: the card of one claim, and what can be done with it.
#pragma once

#include "app/engine/claim/check.h"
#include "app/models/claim_card.h"
#include "ui/panels/exhibit.h"

#include <QWidget>

class QPushButton;

namespace cw {

class ChartBox;
class Workspace;

class ClaimCardPanel : public QWidget {
    Q_OBJECT

public:
    explicit ClaimCardPanel(Workspace& workspace, QWidget* parent = nullptr);

    // Checks the claim and shows its card; `others` are those that may stand beside it. `own`: it can be edited.
    void show(const Claim& claim, const std::vector<Claim>& others, bool own);
    // Nothing before the first show().
    [[nodiscard]] const std::optional<Claim>& claim() const { return m_claim; }
    [[nodiscard]] const Check& check() const { return m_check; }
    [[nodiscard]] ChartBox* chart() const { return m_chart; }
    // The card as Markdown in a language, whatever the window speaks.
    [[nodiscard]] QString text(Language language) const;
    // Only after the first show().
    [[nodiscard]] Exhibit exhibit() const;
    void copyText() const;

signals:
    void exportWanted();
    void editWanted(const std::string& id);
    void scenarioWanted(const cw::Claim& claim);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void connectAll();
    void showCard();
    [[nodiscard]] chart::ClaimCard cardIn(Language language) const;
    void retranslate();

    Workspace& m_workspace;
    QPushButton* m_edit;
    QPushButton* m_scenario;
    QPushButton* m_copy;
    QPushButton* m_export;
    ChartBox* m_chart;
    std::optional<Claim> m_claim;
    std::vector<Claim> m_others;
    Check m_check;
    bool m_own = false;
};

} // namespace cw
