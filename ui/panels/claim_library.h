// SPDX-License-Identifier: GPL-3.0-or-later
// The left side of the Claims tab: search, groups, and the list of claims with their verdicts, which are worked out beside
// the window.
#pragma once

#include "app/jobs/latest_job.h"
#include "app/models/claim_list_model.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QToolButton;

namespace cw {

class Segments;
class Workspace;

class ClaimLibrary : public QWidget {
    Q_OBJECT

public:
    explicit ClaimLibrary(Workspace& workspace, QWidget* parent = nullptr);

    // Reads the claims again and works out their verdicts; the chosen claim stays chosen, at first it is the first one.
    void reload();
    void choose(const std::string& id);
    [[nodiscard]] const Claim* chosen() const;
    [[nodiscard]] const ClaimListModel& model() const { return *m_model; }
    [[nodiscard]] QListView* list() const { return m_list; }
    [[nodiscard]] QLineEdit* search() const { return m_search; }

signals:
    // Another claim, or none (an empty id).
    void chosenChanged(const std::string& id);
    // Enter or a double click.
    void activated(const std::string& id);
    void deleteWanted(const std::string& id);
    void newFromExpressionWanted();
    void newFromScenarioWanted();
    void newFromTextWanted();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void connectAll();
    void checkAll();
    void keepChoice(const std::string& id);
    void retranslate();

    Workspace& m_workspace;
    ClaimListModel* m_model;
    QLineEdit* m_search;
    QToolButton* m_new;
    QAction* m_fromExpression;
    QAction* m_fromScenario;
    QAction* m_fromText;
    Segments* m_groups;
    QListView* m_list;
    QLabel* m_nothing; // what stands in the place of a list that found nothing
    std::string m_chosen;
    LatestJob<std::map<std::string, ShownVerdict>> m_job;
};

} // namespace cw
