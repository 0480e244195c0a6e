// SPDX-License-Identifier: GPL-3.0-or-later
// Fields of a claim, filled, read, checked and saved.
#include "ui/panels/claim_editor.h"

#include "app/engine/claim/claimed_text.h"
#include "app/models/check_text.h"
#include "app/models/error_text.h"
#include "ui/panels/choice_box.h"
#include "ui/panels/expression_field.h"
#include "ui/panels/workspace.h"
#include "ui/theme/fonts.h"
#include "ui/theme/style_sheet.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTimer>
#include <QToolButton>

namespace cw {

namespace {

constexpr int kPatience = 120; // ms after the last key
constexpr int kOldest = 1800;
constexpr int kLatest = 2200;
constexpr std::array kKinds{ClaimKind::measured, ClaimKind::estimate, ClaimKind::whatIf, ClaimKind::forecast};
constexpr std::array kFacetKinds{FacetKind::scope, FacetKind::baseYear, FacetKind::water,
                                 FacetKind::use,   FacetKind::growth,   FacetKind::law};

std::string textOf(const QLineEdit* field)
{
    return field->text().simplified().toStdString();
}

QString toText(const std::string& text)
{
    return QString::fromStdString(text);
}

ClaimKind kindOf(const ChoiceBox* box)
{
    return kKinds[static_cast<std::size_t>(std::max(0, box->currentIndex()))];
}

// Of the facets, const or not; null: there is none of that kind.
template <class Facets>
auto* firstOf(Facets& facets, FacetKind kind)
{
    const auto found =
        std::find_if(facets.begin(), facets.end(), [kind](const Facet& f) { return f.kind == kind; });
    return found == facets.end() ? nullptr : &*found;
}

void showKind(ChoiceBox* box, ClaimKind kind)
{
    box->showChoice(static_cast<int>(std::find(kKinds.begin(), kKinds.end(), kind) - kKinds.begin()));
}

} // namespace

ClaimEditor::ClaimEditor(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_patience(new QTimer(this))
{
    m_patience->setSingleShot(true);
    m_patience->setInterval(kPatience);
    build();
    connectAll();
    retranslate();
    fill();
}

void ClaimEditor::connectAll()
{
    connect(m_patience, &QTimer::timeout, this, &ClaimEditor::check);
    connect(m_expression, &ExpressionField::edited, this, &ClaimEditor::checkSoon);
    connect(m_figure, &QLineEdit::textChanged, this, &ClaimEditor::checkSoon);
    connect(m_sentence, &QPlainTextEdit::textChanged, m_sentenceError, &QWidget::hide);
    for (ChoiceBox* box : {m_kind, m_toldAs})
        connect(box, &ChoiceBox::chosen, this, &ClaimEditor::checkSoon);
    connect(m_year, &QLineEdit::editingFinished, this, &ClaimEditor::checkYear);
    for (const FacetFields& facet : m_facets)
        for (const QLineEdit* field : {facet.told, facet.is})
            connect(field, &QLineEdit::textChanged, this, &ClaimEditor::checkSoon);
    connect(m_moreButton, &QToolButton::toggled, this, [this](bool on) {
        m_more->setVisible(on);
        m_moreButton->setArrowType(on ? Qt::DownArrow : Qt::RightArrow);
    });
    connect(m_save, &QPushButton::clicked, this, &ClaimEditor::save);
    connect(m_cancel, &QPushButton::clicked, this, &ClaimEditor::abandoned);
}

void ClaimEditor::edit(const Claim& claim, const QString& advice)
{
    m_claim = claim;
    m_advice = advice;
    fill();
    retranslate();
    m_sentence->setFocus();
}

void ClaimEditor::fill()
{
    m_sentence->setPlainText(toText(m_claim.sentence));
    m_figure->setText(m_claim.claimed ? toText(claimedText(*m_claim.claimed)) : QString());
    m_expression->setText(toText(m_claim.expression));
    showKind(m_kind, m_claim.kind);
    showKind(m_toldAs, m_claim.toldAs);
    m_subject->setText(toText(m_claim.subject));
    m_who->setText(toText(m_claim.who));
    m_year->setText(m_claim.year ? QString::number(*m_claim.year) : QString());
    for (std::size_t i = 0; i < kFacets; ++i) {
        const Facet* known = firstOf(m_claim.facets, kFacetKinds[i]);
        m_facets[i].told->setText(known ? toText(known->told) : QString());
        m_facets[i].is->setText(known ? toText(known->is) : QString());
    }
    m_note->setPlainText(toText(m_claim.note));
    m_moreButton->setChecked(!m_claim.facets.empty());
    m_adviceLine->setText(m_advice);
    m_adviceLine->setVisible(!m_advice.isEmpty());
    for (QLabel* line : {m_sentenceError, m_yearError})
        line->hide();
    rememberFilled();
    check();
}

void ClaimEditor::rememberFilled()
{
    m_filled = claim();
    m_filledNumbers = typedNumbers();
}

// As they stand in the fields: a claim has only those that can be read.
QStringList ClaimEditor::typedNumbers() const
{
    return {m_figure->text(), m_year->text()};
}

bool ClaimEditor::isChanged() const
{
    return claim() != m_filled || typedNumbers() != m_filledNumbers;
}

Facet ClaimEditor::shownFacet(std::size_t row) const
{
    const Facet facet{kFacetKinds[row], textOf(m_facets[row].told), textOf(m_facets[row].is), {}, {}};
    const Facet* before = firstOf(m_claim.facets, facet.kind);
    const bool isSame = before && before->told == facet.told && before->is == facet.is;
    return isSame ? *before : facet; // with its Chinese words
}

// The fields show the first facet of each kind; the others stay as they are, and all in their order.
std::vector<Facet> ClaimEditor::facets() const
{
    std::vector<Facet> facets = m_claim.facets;
    for (std::size_t i = 0; i < kFacets; ++i) {
        const Facet shown = shownFacet(i);
        if (Facet* before = firstOf(facets, shown.kind))
            *before = shown;
        else
            facets.push_back(shown);
    }
    std::erase_if(facets, [](const Facet& f) { return f.told.empty() && f.is.empty(); });
    return facets;
}

Claim ClaimEditor::claim() const
{
    Claim claim = m_claim;
    claim.sentence = m_sentence->toPlainText().simplified().toStdString();
    if (claim.sentence != m_claim.sentence)
        claim.sentenceZh.clear(); // said otherwise now
    const auto figure = readClaimedValue(m_figure->text().toStdString());
    claim.claimed = figure ? std::optional(figure.value()) : std::nullopt;
    claim.expression = m_expression->text().trimmed().toStdString();
    claim.kind = kindOf(m_kind);
    claim.toldAs = kindOf(m_toldAs);
    claim.subject = textOf(m_subject);
    if (claim.subject != m_claim.subject)
        claim.subjectZh.clear();
    claim.who = textOf(m_who);
    bool isNumber = false;
    const int year = m_year->text().trimmed().toInt(&isNumber);
    claim.year = isNumber ? std::optional(year) : std::nullopt;
    claim.facets = facets();
    claim.note = m_note->toPlainText().trimmed().toStdString();
    if (!claim.expression.empty()) {
        claim.missing.clear();
        claim.missingZh.clear();
    }
    return claim;
}

void ClaimEditor::checkSoon()
{
    m_patience->start();
}

// The answer under the expression, and what the figure is read as.
void ClaimEditor::check()
{
    m_patience->stop();
    checkFigure();
    const Claim now = claim();
    if (now.expression.empty()) {
        m_expression->showResult(
            tr("Type how the figure can be worked out: numbers with units, × and ÷, and figures of the"
               " catalog such as grid(CN), home(US) or model(\"GPT-3\")."));
        return;
    }
    const Check check = checkClaim(now, m_workspace.figures());
    if (check.error) {
        m_expression->showError(*check.error);
        return;
    }
    QString result = check.recomputed ? tr("Gives %1.").arg(recomputedText(*check.recomputed)) : QString();
    if (now.claimed)
        result += u' ' + verdictSentence(now, check);
    m_expression->showResult(result.trimmed());
}

void ClaimEditor::showField(QLineEdit* field, QLabel* line, const QString& error, const QString& note)
{
    line->setObjectName(error.isEmpty() ? QStringLiteral("secondary") : QStringLiteral("fieldError"));
    line->setText(error.isEmpty() ? note : error);
    line->setVisible(!line->text().isEmpty());
    field->setProperty("invalid", !error.isEmpty());
    for (QWidget* widget : std::initializer_list<QWidget*>{field, line})
        theme::styleAnew(widget);
}

bool ClaimEditor::checkSentence()
{
    const bool isEmpty = m_sentence->toPlainText().trimmed().isEmpty();
    m_sentenceError->setText(tr("Write what is claimed, in one sentence."));
    m_sentenceError->setVisible(isEmpty);
    return !isEmpty;
}

// Without a figure the claim is worked out and compared with nothing.
bool ClaimEditor::checkFigure()
{
    if (m_figure->text().trimmed().isEmpty()) {
        showField(m_figure, m_figureLine, {});
        return true;
    }
    const auto figure = readClaimedValue(m_figure->text().toStdString());
    if (!figure) {
        showField(m_figure, m_figureLine, errorText(figure.error()));
        return false;
    }
    const QString unit = toText(figure.value().unit);
    showField(m_figure, m_figureLine, {},
              isKnownUnit(figure.value().unit)
                  ? QString()
                  : tr("“%1” is no unit: it is kept as the name of what is counted.").arg(unit));
    return true;
}

bool ClaimEditor::checkYear()
{
    const QString text = m_year->text().trimmed();
    bool isNumber = false;
    const int year = text.toInt(&isNumber);
    const bool isGood = text.isEmpty() || (isNumber && year >= kOldest && year <= kLatest);
    showField(m_year, m_yearError,
              isGood ? QString()
                     : tr("“%1” is no year. Type one from %2 to %3, or leave it empty.")
                           .arg(text)
                           .arg(kOldest)
                           .arg(kLatest));
    return isGood;
}

// The first field that is wrong gets the cursor; what was typed stays.
std::optional<std::string> ClaimEditor::save()
{
    check();
    const bool hasSentence = checkSentence();
    const bool hasYear = checkYear();
    const bool hasFigure = checkFigure();
    QWidget* wrong = !hasSentence ? static_cast<QWidget*>(m_sentence)
        : !hasFigure              ? m_figure
        : !hasYear                ? m_year
                                  : nullptr;
    if (!wrong && m_expression->hasError()) {
        m_expression->startMending();
        return std::nullopt;
    }
    if (wrong) {
        wrong->setFocus();
        return std::nullopt;
    }
    const Claim now = claim();
    std::vector<Source> sources;
    for (const std::string& id : now.sources)
        if (const auto source = m_workspace.source(id))
            sources.push_back(*source);
    Document& document = m_workspace.document();
    const Claim* known = document.claim(m_claim.id);
    const bool isOwn = known && *known == m_claim; // another document may have opened meanwhile
    if (isOwn)
        document.changeClaim(now.id, now, sources);
    const std::string id = isOwn ? now.id : document.addClaim(now, sources);
    m_claim = *document.claim(id);
    rememberFilled();
    emit saved(toText(id));
    return id;
}

void ClaimEditor::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape && !isChanged()) // what was typed is not thrown away by one key
        emit abandoned();
    else if (isEnter && event->modifiers() == Qt::ControlModifier)
        save();
    else
        QWidget::keyPressEvent(event);
}

void ClaimEditor::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        check();
    }
}

} // namespace cw
