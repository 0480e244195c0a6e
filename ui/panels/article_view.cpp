// SPDX-License-Identifier: GPL-3.0-or-later
// Text at the left, quantities at the right; reading runs beside the window.
#include "ui/panels/article_view.h"

#include "app/models/error_text.h"
#include "app/models/language.h"
#include "app/models/mention_model.h"
#include "app/models/number_text.h"
#include "ui/panels/article_edit.h"
#include "ui/panels/empty_state.h"
#include "ui/panels/workspace.h"
#include "ui/theme/fonts.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include <array>

namespace cw {

namespace {

constexpr int kPatience = 250; // ms after the last key
constexpr int kMargin = 16;
constexpr int kGap = 8;
constexpr std::size_t kMostLines = 4; // of contradictions

} // namespace

ArticleView::ArticleView(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new MentionModel(this))
    , m_patience(new QTimer(this))
    , m_job(new LatestJob<ArticleReading>(this))
{
    m_patience->setSingleShot(true);
    m_patience->setInterval(kPatience);
    build();
    connectAll();
    retranslate();
    showFound();
}

void ArticleView::build()
{
    m_stack = new QStackedWidget(this);
    m_empty = new EmptyState(m_stack);
    m_splitter = new QSplitter(Qt::Horizontal, m_stack);
    m_text = new ArticleEdit(m_splitter);
    m_splitter->addWidget(m_text);
    m_splitter->addWidget(buildTable());
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setHandleWidth(kMargin);
    m_splitter->setObjectName(QStringLiteral("gapSplitter"));
    auto* body = new QWidget(m_stack);
    auto* margins = new QVBoxLayout(body);
    margins->setContentsMargins(kMargin, 0, kMargin, kMargin);
    margins->addWidget(m_splitter);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(body);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    layout->addWidget(m_stack, 1);
}

QWidget* ArticleView::buildHead()
{
    auto* head = new QWidget(this);
    m_title = new QLabel(head);
    m_title->setFont(theme::headlineFont());
    m_promise = new QLabel(head);
    m_promise->setObjectName(QStringLiteral("secondary"));
    m_open = new QPushButton(head);
    m_close = new QPushButton(head);
    auto* words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_title);
    words->addWidget(m_promise);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    row->setSpacing(kGap);
    row->addLayout(words, 1);
    row->addWidget(m_open, 0, Qt::AlignTop);
    row->addWidget(m_close, 0, Qt::AlignTop);
    return head;
}

QWidget* ArticleView::buildTable()
{
    auto* side = new QWidget(this);
    m_found = new QLabel(side);
    m_found->setFont(theme::strongFont());
    m_found->setWordWrap(true);
    m_contradictions = new QLabel(side);
    m_contradictions->setTextFormat(Qt::RichText);
    m_contradictions->setWordWrap(true);
    m_contradictions->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_table = new QTableView(side);
    m_table->setObjectName(QStringLiteral("framedView"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_reason = new QLabel(side);
    m_reason->setObjectName(QStringLiteral("secondary"));
    m_reason->setTextFormat(Qt::PlainText);
    m_reason->setWordWrap(true);
    m_check = new QPushButton(side);
    m_check->setObjectName(QStringLiteral("primary"));
    m_edit = new QPushButton(side);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(kGap);
    buttons->addWidget(m_check);
    buttons->addWidget(m_edit);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGap);
    layout->addWidget(m_found);
    layout->addWidget(m_contradictions);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_reason);
    layout->addLayout(buttons);
    return side;
}

void ArticleView::connectAll()
{
    connect(m_empty, &EmptyState::clicked, this, &ArticleView::paste);
    connect(m_open, &QPushButton::clicked, this, &ArticleView::openWanted);
    connect(m_close, &QPushButton::clicked, this, &ArticleView::closed);
    connect(m_text, &QPlainTextEdit::textChanged, m_patience, qOverload<>(&QTimer::start));
    connect(m_patience, &QTimer::timeout, this, &ArticleView::read);
    connect(m_text, &ArticleEdit::mentionTouched, this, &ArticleView::choose);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ArticleView::showRow);
    connect(m_table, &QTableView::activated, this, &ArticleView::check);
    connect(m_contradictions, &QLabel::linkActivated, this, &ArticleView::followLink);
    connect(m_check, &QPushButton::clicked, this, &ArticleView::check);
    connect(m_edit, &QPushButton::clicked, this, &ArticleView::edit);
}

void ArticleView::setText(const QString& text)
{
    m_stack->setCurrentIndex(text.trimmed().isEmpty() ? 0 : 1);
    m_text->setArticle(text);
    if (m_stack->currentIndex() == 0)
        m_empty->findChild<QPushButton*>()->setFocus(); // Ctrl+V is heard here too
    else
        m_text->setFocus();
    read();
}

void ArticleView::selectAll()
{
    m_text->selectAll();
}

QString ArticleView::text() const
{
    return m_text->toPlainText();
}

int ArticleView::row() const
{
    return m_table->currentIndex().row();
}

void ArticleView::choose(int row)
{
    m_table->setCurrentIndex(m_model->index(row, 0));
}

// With an empty clipboard the place to type in opens all the same.
void ArticleView::paste()
{
    setText(QApplication::clipboard()->text());
    m_stack->setCurrentIndex(1);
    m_text->setFocus();
}

void ArticleView::read()
{
    m_patience->stop();
    emit textChanged(m_text->toPlainText());
    m_job->start([text = m_text->toPlainText().toStdString()](const KeepGoing&) { return readArticle(text); },
                 [this](ArticleReading reading) { take(std::move(reading)); });
}

void ArticleView::take(ArticleReading reading)
{
    const auto shared = std::make_shared<const ArticleReading>(std::move(reading));
    m_model->setReading(shared, m_workspace.claims(), m_workspace.figures());
    const int chosen = m_text->setReading(shared);
    showFound();
    if (chosen >= 0)
        choose(chosen);
}

QString ArticleView::contradictionLines() const
{
    QStringList lines;
    const ArticleReading& reading = m_model->reading();
    for (std::size_t i = 0; i < reading.contradictions.size() && i < kMostLines; ++i) {
        const Contradiction& pair = reading.contradictions[i];
        const auto link = [&](std::size_t mention) {
            return QStringLiteral("<a href=\"%1\">%2</a>")
                .arg(QString::number(mention), mentionAndLine(reading.mentions[mention]).toHtmlEscaped());
        };
        lines += tr("Contradiction: %1, %2: %3 times apart", "1 and 2: quantities with their lines")
                     .arg(link(pair.first), link(pair.second),
                          countText(pair.factor, kEstimateDigits, currentLanguage()));
    }
    if (reading.contradictions.size() > kMostLines)
        lines += tr("and %n more", nullptr, static_cast<int>(reading.contradictions.size() - kMostLines));
    return lines.join(QStringLiteral("<br>"));
}

void ArticleView::showFound()
{
    const ArticleReading& reading = m_model->reading();
    const int count = m_model->rowCount();
    QString found = count == 0 ? tr("No quantity found yet") : tr("Quantities found: %1").arg(count);
    if (reading.error)
        found = errorText(*reading.error);
    m_found->setText(found);
    const QString lines = contradictionLines();
    m_contradictions->setText(lines);
    m_contradictions->setVisible(!lines.isEmpty());
    fitColumns();
    showRow();
}

// What a column needs, up to its share; the check has the rest.
void ArticleView::fitColumns()
{
    constexpr std::array<int, MentionModel::check> kPercent{9, 20, 20, 13, 15};
    const int width = m_table->viewport()->width();
    for (int column = 0; column < MentionModel::check && m_model->rowCount() > 0; ++column) {
        m_table->resizeColumnToContents(column);
        const int most = width * kPercent[static_cast<std::size_t>(column)] / 100;
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column), most));
    }
}

void ArticleView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    QMetaObject::invokeMethod(this, &ArticleView::fitColumns, Qt::QueuedConnection); // after the layout
}

void ArticleView::showRow()
{
    const bool has = row() >= 0;
    m_check->setEnabled(has);
    m_edit->setEnabled(has);
    if (has)
        m_text->showMention(row());
    m_reason->setText(has ? shownSuggestion() : QString());
    m_reason->setVisible(has);
}

// The expression in full, which its column may cut, and what it rests on.
QString ArticleView::shownSuggestion() const
{
    const SuggestedClaim& suggestion = m_model->suggestion(row());
    const QString expression = QString::fromStdString(suggestion.claim.expression);
    return expression.isEmpty() ? suggestion.reason : expression + u'\n' + suggestion.reason;
}

void ArticleView::check()
{
    if (row() < 0)
        return;
    const SuggestedClaim& suggestion = m_model->suggestion(row());
    if (suggestion.claim.expression.empty())
        edit();
    else
        emit checkWanted(suggestion.claim);
}

void ArticleView::edit()
{
    if (row() < 0)
        return;
    const SuggestedClaim& suggestion = m_model->suggestion(row());
    emit editWanted(suggestion.claim, suggestion.reason);
}

void ArticleView::followLink(const QString& link)
{
    choose(link.toInt());
    m_table->setFocus();
}

void ArticleView::keyPressEvent(QKeyEvent* event)
{
    const bool isEmpty = m_stack->currentIndex() == 0;
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else if (isEmpty && event->matches(QKeySequence::Paste))
        paste();
    else
        QWidget::keyPressEvent(event);
}

void ArticleView::retranslate()
{
    m_title->setText(tr("From an article"));
    m_promise->setText(tr("The text is read on this machine. Nothing is sent anywhere."));
    m_open->setText(tr("Open a text…"));
    m_close->setText(tr("Back to the library"));
    m_check->setText(tr("Check this"));
    m_edit->setText(tr("Edit first…"));
    for (QPushButton* button : {m_open, m_close, m_check, m_edit})
        button->setAccessibleName(button->text());
    m_empty->setTexts(
        tr("Copy an article, or a paragraph of it, and paste it here. Its quantities are marked in the text"
           " and listed beside it, in English and Chinese, each with a check where one can be made; what"
           " contradicts itself is pointed out."),
        tr("Paste the text"));
    m_text->setAccessibleName(tr("Text of the article"));
    m_table->setAccessibleName(tr("Quantities of the article"));
    m_contradictions->setAccessibleName(tr("Contradictions in the text"));
    m_model->retranslate();
    showFound();
}

void ArticleView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace cw
