// SPDX-License-Identifier: GPL-3.0-or-later
// Combo box habits.
#include "ui/panels/choice_box.h"

#include <QAbstractItemView>
#include <QSignalBlocker>
#include <QWheelEvent>

namespace cw {

ChoiceBox::ChoiceBox(QWidget* parent)
    : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(this, &QComboBox::activated, this, [this](int index) {
        if (index == m_shown)
            return;
        m_shown = index;
        emit chosen(index);
    });
}

void ChoiceBox::setTexts(const QStringList& texts)
{
    const QSignalBlocker quiet(this);
    const int kept = currentIndex();
    clear();
    addItems(texts);
    showChoice(kept < texts.size() ? std::max(kept, 0) : 0);
}

void ChoiceBox::showChoice(int index)
{
    const QSignalBlocker quiet(this);
    m_shown = index;
    setCurrentIndex(index);
}

void ChoiceBox::setSpokenName(const QString& name)
{
    setAccessibleName(name);
    view()->setAccessibleName(name);
}

QSize ChoiceBox::minimumSizeHint() const
{
    constexpr int kNarrowest = 72;
    return {kNarrowest, sizeHint().height()};
}

void ChoiceBox::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

} // namespace cw
