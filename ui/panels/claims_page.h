// SPDX-License-Identifier: GPL-3.0-or-later
// The Claims tab: the library at the left, the card of the chosen claim at the right. Other widgets (the editor of a claim,
// the view of an article) take the place of both for a while.
#pragma once

#include "app/engine/claim/claim.h"
#include "ui/panels/page.h"

class QSplitter;
class QStackedWidget;

namespace cw {

class ChartBox;
class ClaimCardPanel;
class ClaimLibrary;
class EmptyState;
class Workspace;

class ClaimsPage : public Page {
    Q_OBJECT

public:
    explicit ClaimsPage(Workspace& workspace, QWidget* parent = nullptr);

    // A claim of the library or of the document: chosen in the list, its card shown.
    void showClaim(const std::string& id);
    // Takes the widget over; it is deleted when the library comes back or another one takes its place.
    void showInPlaceOfAll(QWidget* widget);
    void showLibrary();

    [[nodiscard]] ClaimLibrary* library() const { return m_library; }
    [[nodiscard]] ClaimCardPanel* card() const { return m_card; }
    // Null while there is no card, or something else stands in its place; so is chart().
    [[nodiscard]] ClaimCardPanel* shownCard() const;
    [[nodiscard]] const ChartBox* chart() const;

signals:
    void shownChanged(); // the library, or what stands in its place
    void exportWanted();
    void newFromExpressionWanted();
    void newFromScenarioWanted();
    void newFromTextWanted();
    void editWanted(const std::string& id);
    void scenarioWanted(const cw::Claim& claim);

protected:
    void changeEvent(QEvent* event) override;
    void refresh() override;

private:
    void build();
    void connectAll();
    void show(const Claim& claim);
    void retranslate();

    Workspace& m_workspace;
    QStackedWidget* m_all; // the library with the card, or what stands in their place
    QSplitter* m_halves;
    ClaimLibrary* m_library;
    QStackedWidget* m_right; // the empty state or the card
    EmptyState* m_empty;
    ClaimCardPanel* m_card;
    bool m_claimsStale = true;
};

} // namespace cw
