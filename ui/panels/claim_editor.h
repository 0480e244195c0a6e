// SPDX-License-Identifier: GPL-3.0-or-later
// The editor of a claim: what is said, the figure as published, how it is worked out. The check answers while one types;
// saving is one undo step of the document.
#pragma once

#include "app/engine/claim/check.h"

#include <QWidget>

#include <array>
#include <optional>
#include <string>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTimer;
class QToolButton;

namespace cw {

class ChoiceBox;
class ExpressionField;
class Workspace;

class ClaimEditor : public QWidget {
    Q_OBJECT

public:
    explicit ClaimEditor(Workspace& workspace, QWidget* parent = nullptr);

    // A draft (without an id: a new one) or a claim of the document. `advice`: a sentence over the fields, or empty.
    void edit(const Claim& claim, const QString& advice = {});
    // As the fields say it now; a figure that cannot be read is left out.
    [[nodiscard]] Claim claim() const;
    // Whether something was typed that is not saved.
    [[nodiscard]] bool isChanged() const;
    [[nodiscard]] ExpressionField* expression() const { return m_expression; }
    // Keeps the claim in the document, or says at the field what is wrong. Gives its id, or nothing.
    std::optional<std::string> save();

signals:
    void saved(const QString& id);
    void abandoned();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct FacetFields {
        QLabel* label = nullptr;
        QLineEdit* told = nullptr;
        QLineEdit* is = nullptr;
    };
    static constexpr std::size_t kFacets = 6;

    void build();
    QWidget* buildForm();
    QWidget* buildMore();
    QWidget* buildHelp();
    QWidget* buildButtons();
    void connectAll();
    void retranslate();
    void fill();
    void rememberFilled();
    [[nodiscard]] QStringList typedNumbers() const;
    [[nodiscard]] Facet shownFacet(std::size_t row) const;
    [[nodiscard]] std::vector<Facet> facets() const;
    void checkSoon();
    void check();
    void showField(QLineEdit* field, QLabel* line, const QString& error, const QString& note = {});
    bool checkSentence();
    bool checkFigure();
    bool checkYear();

    Workspace& m_workspace;
    Claim m_claim;  // as it was given
    Claim m_filled; // as the fields said it at first
    QStringList m_filledNumbers;
    QString m_advice;
    QTimer* m_patience;
    QLabel* m_title;
    QLabel* m_adviceLine;
    QLabel* m_sentenceLabel;
    QPlainTextEdit* m_sentence;
    QLabel* m_sentenceError;
    QLabel* m_figureLabel;
    QLineEdit* m_figure;
    QLabel* m_figureLine;
    QLabel* m_expressionLabel;
    ExpressionField* m_expression;
    QLabel* m_kindLabel;
    ChoiceBox* m_kind;
    QLabel* m_toldAsLabel;
    ChoiceBox* m_toldAs;
    QLabel* m_subjectLabel;
    QLineEdit* m_subject;
    QLabel* m_whoLabel;
    QLineEdit* m_who;
    QLabel* m_yearLabel;
    QLineEdit* m_year;
    QLabel* m_yearError;
    QToolButton* m_moreButton;
    QWidget* m_more;
    QLabel* m_moreHelp;
    QLabel* m_toldHead;
    QLabel* m_isHead;
    std::array<FacetFields, kFacets> m_facets;
    QLabel* m_noteLabel;
    QPlainTextEdit* m_note;
    QWidget* m_help;
    QLabel* m_helpHead;
    QLabel* m_helpText;
    QPushButton* m_save;
    QPushButton* m_cancel;
};

} // namespace cw
