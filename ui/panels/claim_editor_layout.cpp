// SPDX-License-Identifier: GPL-3.0-or-later
// Where the fields of a claim's editor stand, and their words.
#include "ui/panels/claim_editor.h"

#include "app/models/claim_words.h"
#include "ui/panels/choice_box.h"
#include "ui/panels/expression_field.h"
#include "ui/theme/fonts.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace cw {

namespace {

constexpr int kWidest = 720; // lines longer than that are hard to read
constexpr int kMargin = 16;
constexpr int kGap = 8;
constexpr int kHelpWidth = 256;
constexpr int kRoomForHelp = 800;

constexpr std::array kFacetKinds{FacetKind::scope, FacetKind::baseYear, FacetKind::water,
                                 FacetKind::use,   FacetKind::growth,   FacetKind::law};

QLabel* line(const char* name, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QLabel* heading(QWidget* parent, QWidget* field)
{
    auto* label = new QLabel(parent);
    label->setFont(theme::strongFont());
    label->setBuddy(field);
    return label;
}

QPlainTextEdit* paragraph(int lines, QWidget* parent)
{
    auto* edit = new QPlainTextEdit(parent);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * lines + kMargin);
    return edit;
}

// Examples in lines of their own, under what they are examples of.
QString helpRow(const QString& what, const QStringList& examples)
{
    QString row = QStringLiteral("<p style=\"margin:0 0 8px 0\">") + what.toHtmlEscaped();
    for (const QString& example : examples)
        row += QStringLiteral("<br><code>") + example.toHtmlEscaped() + QStringLiteral("</code>");
    return row + QStringLiteral("</p>");
}

// A heading over a field.
QVBoxLayout* column(QLabel* label, QWidget* field)
{
    auto* layout = new QVBoxLayout;
    layout->setSpacing(4);
    layout->addWidget(label);
    layout->addWidget(field);
    return layout;
}

} // namespace

void ClaimEditor::build()
{
    m_title = new QLabel(this);
    m_title->setFont(theme::headlineFont());
    m_adviceLine = line("secondary", this);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* body = new QWidget(scroll);
    body->setObjectName(QStringLiteral("middle")); // on the panel's ground
    auto* rows = new QVBoxLayout(body);
    rows->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    rows->setSpacing(kMargin);
    auto* form = buildForm();
    form->setMaximumWidth(kWidest);
    rows->addWidget(m_title);
    rows->addWidget(m_adviceLine);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(2 * kMargin);
    columns->addWidget(form, 1);
    columns->addWidget(buildHelp(), 0, Qt::AlignTop);
    columns->addStretch(0);
    rows->addLayout(columns);
    rows->addStretch(1);
    scroll->setWidget(body);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(scroll, 1);
    layout->addWidget(buildButtons());
}

QWidget* ClaimEditor::buildForm()
{
    auto* form = new QWidget(this);
    m_sentence = paragraph(2, form);
    m_sentenceError = line("fieldError", form);
    m_figure = new QLineEdit(form);
    m_figureLine = line("secondary", form);
    m_expression = new ExpressionField(form);
    m_kind = new ChoiceBox(form);
    m_toldAs = new ChoiceBox(form);
    m_subject = new QLineEdit(form);
    m_who = new QLineEdit(form);
    m_year = new QLineEdit(form);
    m_yearError = line("fieldError", form);
    m_sentenceLabel = heading(form, m_sentence);
    m_figureLabel = heading(form, m_figure);
    m_expressionLabel = heading(form, m_expression);
    m_toldAsLabel = heading(form, m_toldAs);
    m_kindLabel = heading(form, m_kind);
    m_subjectLabel = heading(form, m_subject);
    m_whoLabel = heading(form, m_who);
    m_yearLabel = heading(form, m_year);
    auto* kinds = new QHBoxLayout;
    kinds->setSpacing(kGap);
    kinds->addLayout(column(m_toldAsLabel, m_toldAs), 1);
    kinds->addLayout(column(m_kindLabel, m_kind), 1);
    auto* people = new QHBoxLayout;
    people->setSpacing(kGap);
    people->addLayout(column(m_subjectLabel, m_subject), 3);
    people->addLayout(column(m_whoLabel, m_who), 3);
    people->addLayout(column(m_yearLabel, m_year), 1);
    auto* rows = new QVBoxLayout(form);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(kMargin);
    auto* sentence = column(m_sentenceLabel, m_sentence);
    sentence->addWidget(m_sentenceError);
    auto* figure = column(m_figureLabel, m_figure);
    figure->addWidget(m_figureLine);
    rows->addLayout(sentence);
    rows->addLayout(figure);
    rows->addLayout(column(m_expressionLabel, m_expression));
    rows->addLayout(kinds);
    rows->addLayout(people);
    rows->addWidget(m_yearError);
    rows->addWidget(buildMore());
    return form;
}

QWidget* ClaimEditor::buildMore()
{
    auto* whole = new QWidget(this);
    m_moreButton = new QToolButton(whole);
    m_moreButton->setObjectName(QStringLiteral("wideTool"));
    m_moreButton->setCheckable(true);
    m_moreButton->setArrowType(Qt::RightArrow);
    m_moreButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more = new QWidget(whole);
    m_more->hide();
    auto* grid = new QGridLayout(m_more);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(kGap);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    m_moreHelp = line("secondary", m_more);
    m_toldHead = line("secondary", m_more);
    m_isHead = line("secondary", m_more);
    grid->addWidget(m_moreHelp, 0, 0, 1, 3);
    grid->addWidget(m_toldHead, 1, 1);
    grid->addWidget(m_isHead, 1, 2);
    for (std::size_t i = 0; i < kFacets; ++i) {
        m_facets[i] = {new QLabel(m_more), new QLineEdit(m_more), new QLineEdit(m_more)};
        const int row = static_cast<int>(i) + 2;
        grid->addWidget(m_facets[i].label, row, 0);
        grid->addWidget(m_facets[i].told, row, 1);
        grid->addWidget(m_facets[i].is, row, 2);
    }
    m_note = paragraph(3, m_more);
    m_noteLabel = new QLabel(m_more);
    const int last = static_cast<int>(kFacets) + 2;
    grid->addWidget(m_noteLabel, last, 0, Qt::AlignTop);
    grid->addWidget(m_note, last, 1, 1, 2);
    auto* layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGap);
    layout->addWidget(m_moreButton, 0, Qt::AlignLeft);
    layout->addWidget(m_more);
    return whole;
}

// How an expression is written, beside the fields while there is room for it.
QWidget* ClaimEditor::buildHelp()
{
    m_help = new QWidget(this);
    m_help->setFixedWidth(kHelpWidth);
    m_helpHead = new QLabel(m_help);
    m_helpHead->setFont(theme::strongFont());
    m_helpText = line("secondary", m_help);
    m_helpText->setTextFormat(Qt::RichText);
    auto* layout = new QVBoxLayout(m_help);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGap);
    layout->addWidget(m_helpHead);
    layout->addWidget(m_helpText);
    return m_help;
}

void ClaimEditor::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_help->setVisible(width() >= kRoomForHelp);
}

QWidget* ClaimEditor::buildButtons()
{
    auto* bar = new QWidget(this);
    m_save = new QPushButton(bar);
    m_save->setObjectName(QStringLiteral("primary"));
    m_cancel = new QPushButton(bar);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(kMargin, kGap, kMargin, kGap);
    row->setSpacing(kGap);
    row->addWidget(m_save);
    row->addWidget(m_cancel);
    row->addStretch(1);
    return bar;
}

void ClaimEditor::retranslate()
{
    m_title->setText(m_claim.id.empty() ? tr("New claim") : tr("Change the claim"));
    m_sentenceLabel->setText(tr("What is said"));
    m_sentence->setPlaceholderText(tr("ChatGPT uses 500 MWh a day, as much as 17,000 homes."));
    m_figureLabel->setText(tr("Figure as published"));
    m_figure->setPlaceholderText(tr("500 MWh/day, 17,000 homes, 85–134 TWh, more than 2,500 pools"));
    m_expressionLabel->setText(tr("How it can be worked out"));
    m_toldAsLabel->setText(tr("Told as"));
    m_kindLabel->setText(tr("What it really is"));
    QStringList kinds;
    for (const ClaimKind kind :
         {ClaimKind::measured, ClaimKind::estimate, ClaimKind::whatIf, ClaimKind::forecast})
        kinds += claimKindLabel(kind);
    m_kind->setTexts(kinds);
    m_toldAs->setTexts(kinds);
    m_subjectLabel->setText(tr("Subject"));
    m_whoLabel->setText(tr("Who says it"));
    m_yearLabel->setText(tr("Year"));
    m_moreButton->setText(tr("What arithmetic cannot see"));
    m_moreHelp->setText(
        tr("Where the sentence says one thing and its source another, right numbers still mislead."
           " Fill in only what differs."));
    m_toldHead->setText(tr("The sentence says"));
    m_isHead->setText(tr("Its source says"));
    for (std::size_t i = 0; i < kFacets; ++i) {
        const QString label = facetLabel(kFacetKinds[i]);
        m_facets[i].label->setText(label);
        m_facets[i].told->setAccessibleName(tr("%1: the sentence says").arg(label));
        m_facets[i].is->setAccessibleName(tr("%1: its source says").arg(label));
    }
    m_noteLabel->setText(tr("Note"));
    m_helpHead->setText(tr("How it is written"));
    m_helpText->setText(
        helpRow(tr("Numbers with units, and × ÷ + − ( )"),
                {QStringLiteral("2.9 Wh"), QStringLiteral("200 million/day"), QStringLiteral("50万度/天")})
        + helpRow(tr("Ranges, as P5 to P95"),
                  {QStringLiteral("2..4 Wh"), QStringLiteral("90–100 d"), QStringLiteral("3 ± 1 Wh")})
        + helpRow(tr("Figures of the catalog"),
                  {QStringLiteral("grid(CN-NM)"), QStringLiteral("home(US)"),
                   QStringLiteral("country(NL, 2021)"), QStringLiteral("model(\"GPT-3\").training_energy")})
        + helpRow(tr("A scenario of this document, in a year"),
                  {QStringLiteral("scenario(\"…\").electricity")})
        + helpRow(tr("The unit of the result"), {QStringLiteral("-> GWh/year")}));
    m_save->setText(tr("Save the claim"));
    m_cancel->setText(tr("Cancel"));
    for (QPushButton* button : {m_save, m_cancel})
        button->setAccessibleName(button->text());
    m_moreButton->setAccessibleName(m_moreButton->text());
    m_sentence->setAccessibleName(m_sentenceLabel->text());
    m_figure->setAccessibleName(m_figureLabel->text());
    m_expression->setSpokenName(m_expressionLabel->text());
    m_kind->setSpokenName(m_kindLabel->text());
    m_toldAs->setSpokenName(m_toldAsLabel->text());
    m_subject->setAccessibleName(m_subjectLabel->text());
    m_who->setAccessibleName(m_whoLabel->text());
    m_year->setAccessibleName(m_yearLabel->text());
    m_note->setAccessibleName(m_noteLabel->text());
}

} // namespace cw
