// SPDX-License-Identifier: GPL-3.0-or-later
// Search field with its list. QLineEdit's own use of a completer is not wanted: it would put the names into the text.
#include "ui/panels/preset_field.h"

#include "app/models/preset_model.h"
#include "ui/panels/preset_delegate.h"
#include "ui/panels/workspace.h"
#include "ui/theme/icon.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QEvent>
#include <QKeyEvent>

namespace cw {

namespace {

constexpr int kListWidth = 440;

} // namespace

PresetField::PresetField(Workspace& workspace, QWidget* parent)
    : QLineEdit(parent)
    , m_workspace(workspace)
    , m_lens(addAction(theme::icon(QStringLiteral("search")), QLineEdit::LeadingPosition))
{
    setMaxLength(200);
    connect(this, &QLineEdit::textEdited, this, &PresetField::search);
    retranslate();
}

void PresetField::prepare()
{
    if (m_completer)
        return;
    m_model = new PresetModel(m_workspace.catalog(), PresetModel::Filter::settingInputs, this);
    m_completer = new QCompleter(m_model, this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(this);
    m_completer->setMaxVisibleItems(8);
    m_completer->popup()->setObjectName(QStringLiteral("presetList"));
    m_completer->popup()->setItemDelegate(new PresetDelegate(m_completer->popup()));
    m_completer->popup()->setAccessibleName(accessibleName());
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            [this](const QModelIndex& index) { take(index.row()); });
}

void PresetField::search(const QString& text)
{
    prepare();
    m_model->setSearch(QString(), text.simplified());
    if (m_model->rowCount() == 0) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->complete(QRect(width() - kListWidth, 0, kListWidth, height()));
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

void PresetField::take(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    const Preset preset = m_model->preset(row);
    setText({}); // unlike clear() nothing is left for Ctrl+Z, which is the document's then
    emit chosen(preset);
}

void PresetField::focusInEvent(QFocusEvent* event)
{
    QLineEdit::focusInEvent(event);
    if (event->reason() == Qt::ShortcutFocusReason)
        search(text());
}

// Down opens the list before anything is typed.
void PresetField::keyPressEvent(QKeyEvent* event)
{
    const bool listOpen = m_completer && m_completer->popup()->isVisible();
    if (event->key() == Qt::Key_Down && !listOpen) {
        search(text());
        return;
    }
    // The completer asks the field first; without an answer it would depend on which window has the keyboard.
    if (listOpen && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        const int row = m_completer->popup()->currentIndex().row();
        m_completer->popup()->hide();
        take(row);
        return;
    }
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        setText({});
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void PresetField::retranslate()
{
    m_lens->setIcon(theme::icon(QStringLiteral("search")));
    setPlaceholderText(tr("Choose a preset: model, grid, hardware …"));
    setAccessibleName(tr("Choose a preset"));
    setToolTip(tr("Type a model, an accelerator, a country, an operator or a price; Enter fills the inputs")
                   .toHtmlEscaped());
}

void PresetField::changeEvent(QEvent* event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
}

} // namespace cw
