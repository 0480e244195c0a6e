// SPDX-License-Identifier: GPL-3.0-or-later
// From an article: its text with the quantities marked, a table of them with a suggested check each, and where the text
// contradicts itself. Nothing leaves the machine.
#pragma once

#include "app/engine/claim/claim.h"
#include "app/jobs/latest_job.h"
#include "app/models/article_reading.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTableView;
class QTimer;

namespace cw {

class ArticleEdit;
class EmptyState;
class MentionModel;
class Workspace;

class ArticleView : public QWidget {
    Q_OBJECT

public:
    explicit ArticleView(Workspace& workspace, QWidget* parent = nullptr);

    void setText(const QString& text);
    void selectAll();
    [[nodiscard]] QString text() const;
    [[nodiscard]] const MentionModel& mentions() const { return *m_model; }
    // The row that is chosen; −1: none.
    [[nodiscard]] int row() const;
    void choose(int row);

signals:
    // The chosen quantity as a claim that can be checked at once.
    void checkWanted(const cw::Claim& draft);
    // The same, to be filled in: what is missing stands in `advice`.
    void editWanted(const cw::Claim& draft, const QString& advice);
    void textChanged(const QString& text);
    void openWanted(); // a file
    void closed();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    QWidget* buildHead();
    QWidget* buildTable();
    void connectAll();
    void retranslate();
    void paste();
    void read();
    void take(ArticleReading reading);
    void showFound();
    void fitColumns();
    void showRow();
    [[nodiscard]] QString shownSuggestion() const;
    void check();
    void edit();
    void followLink(const QString& link);
    [[nodiscard]] QString contradictionLines() const;

    Workspace& m_workspace;
    MentionModel* m_model;
    QTimer* m_patience;
    LatestJob<ArticleReading>* m_job;
    QLabel* m_title;
    QLabel* m_promise;
    QPushButton* m_open;
    QPushButton* m_close;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    QSplitter* m_splitter;
    ArticleEdit* m_text;
    QTableView* m_table;
    QLabel* m_found;
    QLabel* m_contradictions;
    QLabel* m_reason;
    QPushButton* m_check;
    QPushButton* m_edit;
};

} // namespace cw
