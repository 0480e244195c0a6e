// SPDX-License-Identifier: GPL-3.0-or-later
// Fields at the left, blocks at the right.
#include "ui/shell/report_dialog.h"

#include "app/models/language.h"
#include "app/publish/report/report.h"
#include "ui/panels/segments.h"
#include "ui/theme/icon.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace cw {

namespace {

constexpr int kFieldsWidth = 360;
constexpr int kBlocksWidth = 280;
constexpr int kRowHeight = 28;
constexpr int kKeyRole = Qt::UserRole;

constexpr auto kEnglish = "en";
constexpr auto kChinese = "zh_CN";

// The order of a report for which nobody chose blocks.
std::vector<std::string> usualBlocks()
{
    std::vector<std::string> keys;
    for (const ReportBlock& block : reportBlocks())
        if (block.usual)
            keys.emplace_back(block.key);
    return keys;
}

QLabel* labelOf(const QString& text, QWidget* field, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setBuddy(field);
    field->setAccessibleName(QString(text).remove(u'&'));
    return label;
}

} // namespace

ReportDialog::ReportDialog(const ReportWish& last, const QString& title, QWidget* parent)
    : QDialog(parent)
    , m_last(last.report)
    , m_title(new QLineEdit(QString::fromStdString(last.report.title), this))
    , m_author(new QLineEdit(QString::fromStdString(last.report.author), this))
    , m_introduction(new QPlainTextEdit(QString::fromStdString(last.report.introduction), this))
    , m_language(new Segments(2, this))
    , m_format(new Segments(2, this))
    , m_blocks(new QListWidget(this))
    , m_help(new QLabel(this))
    , m_up(new QToolButton(this))
    , m_down(new QToolButton(this))
    , m_write(new QPushButton(tr("&Write report…"), this))
{
    setObjectName(QStringLiteral("reportDialog"));
    setWindowTitle(tr("Report"));
    build(title);
    const bool chinese = last.report.language.empty() ? currentLanguage() == Language::chinese
                                                      : last.report.language == kChinese;
    m_language->showChoice(chinese ? 1 : 0);
    m_format->showChoice(last.format == QLatin1String("pdf") ? 1 : 0);
    fillBlocks(last.report.blocks.empty() ? usualBlocks() : last.report.blocks);
    m_first = shownTemplate();
    connectAll();
    refresh();
}

QBoxLayout* ReportDialog::buildFields(const QString& title)
{
    m_title->setPlaceholderText(title);
    m_author->setPlaceholderText(tr("Nobody is named"));
    m_introduction->setPlaceholderText(tr("Your own words, before everything that is computed"));
    m_introduction->setTabChangesFocus(true);
    m_language->setTexts(tr("Language"), {QStringLiteral("English"), QStringLiteral("简体中文")});
    m_format->setTexts(tr("Format"), {tr("Web page (HTML)"), tr("PDF")});
    auto* layout = new QVBoxLayout;
    layout->setSpacing(4);
    const auto addField = [&](const QString& text, QWidget* field) {
        layout->addWidget(labelOf(text, field, this));
        layout->addWidget(field);
        layout->addSpacing(8);
    };
    addField(tr("&Title"), m_title);
    addField(tr("&Author"), m_author);
    addField(tr("&Introduction"), m_introduction);
    auto* choices = new QHBoxLayout;
    choices->setSpacing(24);
    const std::initializer_list<std::pair<QString, Segments*>> rows{{tr("Language"), m_language},
                                                                    {tr("Format"), m_format}};
    for (const auto& [text, field] : rows) {
        auto* column = new QVBoxLayout;
        column->setSpacing(4);
        column->addWidget(new QLabel(text, this));
        column->addWidget(field, 0, Qt::AlignLeft);
        choices->addLayout(column);
    }
    choices->addStretch(1);
    layout->addLayout(choices);
    return layout;
}

QBoxLayout* ReportDialog::buildBlocks()
{
    m_blocks->setObjectName(QStringLiteral("blockList"));
    m_blocks->setDragDropMode(QAbstractItemView::InternalMove);
    m_blocks->setDefaultDropAction(Qt::MoveAction);
    m_blocks->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_blocks->installEventFilter(this);
    m_help->setObjectName(QStringLiteral("secondary"));
    m_help->setWordWrap(true);
    m_help->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_help->setMinimumHeight(2 * m_help->fontMetrics().lineSpacing());
    m_up->setIcon(theme::icon(QStringLiteral("up")));
    m_down->setIcon(theme::icon(QStringLiteral("down")));
    m_up->setToolTip(tr("Move this block up (Alt+Up)").toHtmlEscaped());
    m_down->setToolTip(tr("Move this block down (Alt+Down)").toHtmlEscaped());
    m_up->setAccessibleName(tr("Move up"));
    m_down->setAccessibleName(tr("Move down"));
    auto* head = new QHBoxLayout;
    head->setSpacing(0);
    head->addWidget(labelOf(tr("&Blocks, in their order"), m_blocks, this), 1);
    head->addWidget(m_up);
    head->addWidget(m_down);
    auto* layout = new QVBoxLayout;
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(m_blocks, 1);
    layout->addWidget(m_help);
    return layout;
}

void ReportDialog::build(const QString& title)
{
    auto* cancel = new QPushButton(tr("Cancel"), this);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_write, &QPushButton::clicked, this, &QDialog::accept);
    m_write->setDefault(true);
    for (QPushButton* button : {cancel, m_write})
        button->setAccessibleName(button->text().remove(u'&'));
    auto* kept = new QLabel(tr("These choices are kept in the document."), this);
    kept->setObjectName(QStringLiteral("secondary"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(kept, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_write);
    auto* halves = new QHBoxLayout;
    halves->setSpacing(24);
    halves->addLayout(buildFields(title), kFieldsWidth);
    halves->addLayout(buildBlocks(), kBlocksWidth);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(16);
    layout->addLayout(halves, 1);
    layout->addLayout(buttons);
    resize(kFieldsWidth + kBlocksWidth + 24 + 2 * 16, 560);
}

void ReportDialog::connectAll()
{
    connect(m_blocks, &QListWidget::currentRowChanged, this, &ReportDialog::refresh);
    connect(m_blocks, &QListWidget::itemChanged, this, &ReportDialog::refresh);
    connect(m_blocks->model(), &QAbstractItemModel::rowsMoved, this, &ReportDialog::refresh);
    connect(m_up, &QToolButton::clicked, this, [this] { moveBlock(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { moveBlock(1); });
}

// The chosen ones first, in their order; then the others in the usual one.
void ReportDialog::fillBlocks(const std::vector<std::string>& chosen)
{
    const auto add = [this](const std::string& key, Qt::CheckState state) {
        const QString name = QString::fromStdString(key);
        auto* item = new QListWidgetItem(isReportBlock(key) ? reportBlockLabel(key) : name, m_blocks);
        item->setData(kKeyRole, name);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
                       | Qt::ItemIsDragEnabled);
        item->setCheckState(state);
        item->setSizeHint({0, kRowHeight});
    };
    const auto blocks = reportBlocks();
    for (const std::string& key : chosen)
        add(key, Qt::Checked);
    for (const ReportBlock& block : blocks)
        if (std::find(chosen.begin(), chosen.end(), block.key) == chosen.end())
            add(block.key, Qt::Unchecked);
    m_blocks->setCurrentRow(0);
}

void ReportDialog::moveBlock(int step)
{
    const int row = m_blocks->currentRow();
    const int to = row + step;
    if (row < 0 || to < 0 || to >= m_blocks->count())
        return;
    QListWidgetItem* item = m_blocks->takeItem(row);
    m_blocks->insertItem(to, item);
    m_blocks->setCurrentRow(to);
    refresh();
}

// A list scrolls with Alt+Up and Alt+Down otherwise.
bool ReportDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_blocks && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const int step = key->key() == Qt::Key_Up ? -1 : key->key() == Qt::Key_Down ? 1 : 0;
        if (step != 0 && key->modifiers() & Qt::AltModifier) {
            moveBlock(step);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

std::vector<std::string> ReportDialog::chosenBlocks() const
{
    std::vector<std::string> keys;
    for (int row = 0; row < m_blocks->count(); ++row)
        if (m_blocks->item(row)->checkState() == Qt::Checked)
            keys.push_back(m_blocks->item(row)->data(kKeyRole).toString().toStdString());
    return keys;
}

void ReportDialog::refresh()
{
    const int row = m_blocks->currentRow();
    const QListWidgetItem* item = m_blocks->currentItem();
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_blocks->count());
    const std::string key = item ? item->data(kKeyRole).toString().toStdString() : std::string();
    const auto chosen = chosenBlocks();
    const bool any = std::any_of(chosen.begin(), chosen.end(), isReportBlock);
    m_write->setEnabled(any);
    if (!any)
        m_help->setText(tr("Tick at least one block."));
    else if (!key.empty() && !isReportBlock(key))
        m_help->setText(
            tr("A block of a newer version: it stays in the document, but this version cannot write it."));
    else
        m_help->setText(reportBlockHelp(key));
}

// As the fields say.
ReportTemplate ReportDialog::shownTemplate() const
{
    ReportTemplate report;
    report.title = m_title->text().trimmed().toStdString();
    report.author = m_author->text().trimmed().toStdString();
    report.introduction = m_introduction->toPlainText().trimmed().toStdString();
    report.language = m_language->choice() == 1 ? kChinese : kEnglish;
    report.blocks = chosenBlocks();
    if (report.blocks == usualBlocks())
        report.blocks.clear(); // and follows what later versions think usual
    return report;
}

// What nobody changed stays as it was, also where the fields show it in other words.
ReportWish ReportDialog::wish() const
{
    ReportWish wish{shownTemplate(),
                    m_format->choice() == 1 ? QStringLiteral("pdf") : QStringLiteral("html")};
    const auto keep = [&](auto field) {
        if (wish.report.*field == m_first.*field)
            wish.report.*field = m_last.*field;
    };
    keep(&ReportTemplate::title);
    keep(&ReportTemplate::author);
    keep(&ReportTemplate::introduction);
    keep(&ReportTemplate::language);
    keep(&ReportTemplate::blocks);
    return wish;
}

} // namespace cw
