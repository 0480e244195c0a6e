// SPDX-License-Identifier: GPL-3.0-or-later
// Search field above, list below.
#include "ui/shell/zone_dialog.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace cw {

namespace {

constexpr QSize kSize(440, 480);
constexpr int kRowHeight = 28;
constexpr int kZoneRole = Qt::UserRole;

QString labelOf(const ImportZone& zone)
{
    const QString name = QString::fromStdString(zone.name);
    const QString code = QString::fromStdString(zone.code);
    if (name.isEmpty() || code.isEmpty() || name == code)
        return name.isEmpty() ? code : name;
    return ZoneDialog::tr("%1 (%2)", "1: a grid's name, 2: its code").arg(name, code);
}

} // namespace

ZoneDialog::ZoneDialog(const std::vector<ImportZone>& zones, QWidget* parent)
    : QDialog(parent)
    , m_search(new QLineEdit(this))
    , m_zones(new QListWidget(this))
    , m_none(new QLabel(this))
    , m_import(new QPushButton(tr("&Import"), this))
{
    setObjectName(QStringLiteral("zoneDialog"));
    setWindowTitle(tr("Choose a grid"));
    build();
    fill(zones);
    connect(m_search, &QLineEdit::textChanged, this, &ZoneDialog::showMatches);
    connect(m_zones, &QListWidget::itemSelectionChanged, this, &ZoneDialog::refresh);
    connect(m_zones, &QListWidget::itemDoubleClicked, this, &QDialog::accept);
    m_zones->setCurrentRow(0);
    refresh();
}

void ZoneDialog::build()
{
    auto* help = new QLabel(
        tr("The file holds more grids than can be compared at once. Which one is to be imported?"), this);
    help->setWordWrap(true);
    m_search->setPlaceholderText(tr("Search by name or code"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_zones->setObjectName(QStringLiteral("blockList"));
    m_zones->setAccessibleName(tr("Grids"));
    m_zones->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_none->setObjectName(QStringLiteral("secondary"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(help);
    layout->addWidget(m_search);
    layout->addWidget(m_zones, 1);
    layout->addWidget(m_none);
    layout->addLayout(buildButtons());
    resize(kSize);
}

QBoxLayout* ZoneDialog::buildButtons()
{
    auto* cancel = new QPushButton(tr("Cancel"), this);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_import, &QPushButton::clicked, this, &QDialog::accept);
    m_import->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    for (QPushButton* button : {cancel, m_import}) {
        button->setAccessibleName(button->text().remove(u'&'));
        buttons->addWidget(button);
    }
    return buttons;
}

void ZoneDialog::fill(const std::vector<ImportZone>& zones)
{
    for (const ImportZone& zone : zones) {
        auto* item = new QListWidgetItem(labelOf(zone), m_zones);
        item->setData(kZoneRole, QString::fromStdString(zone.code.empty() ? zone.name : zone.code));
        item->setSizeHint({0, kRowHeight});
    }
}

QString ZoneDialog::zone() const
{
    const QListWidgetItem* item = m_zones->currentItem();
    return item && !item->isHidden() ? item->data(kZoneRole).toString() : QString();
}

// The chosen one stays while it matches; else the first that does is chosen.
void ZoneDialog::showMatches()
{
    const QString wanted = m_search->text().trimmed();
    QListWidgetItem* first = nullptr;
    for (int row = 0; row < m_zones->count(); ++row) {
        QListWidgetItem* item = m_zones->item(row);
        item->setHidden(!item->text().contains(wanted, Qt::CaseInsensitive));
        if (!item->isHidden() && !first)
            first = item;
    }
    if (zone().isEmpty())
        m_zones->setCurrentItem(first);
    m_zones->scrollToItem(m_zones->currentItem());
    refresh();
}

void ZoneDialog::refresh()
{
    const bool any = !zone().isEmpty();
    m_import->setEnabled(any);
    m_none->setText(any ? QString() : tr("No grid matches."));
}

void ZoneDialog::step(int by)
{
    int row = m_zones->currentRow() + by;
    while (row >= 0 && row < m_zones->count() && m_zones->item(row)->isHidden())
        row += by;
    if (row >= 0 && row < m_zones->count())
        m_zones->setCurrentRow(row);
}

bool ZoneDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            step(key == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace cw
