// SPDX-License-Identifier: GPL-3.0-or-later
// Combo box habits.
#include "ui/panels/choice_box.h"

#include <QAbstractItemView>
#include <QSignalBlocker>
#include <QStyleOptionComboBox>
#include <QStylePainter>
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

void ChoiceBox::shareWidth()
{
    constexpr int kFewestLetters = 8;
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(kFewestLetters);
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

// Qt 6.4 cuts a text that does not fit; this one ends it with "…".
void ChoiceBox::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    const QRect room =
        style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    const int icon = option.currentIcon.isNull() ? 0 : option.iconSize.width() + 8;
    option.currentText = fontMetrics().elidedText(option.currentText, Qt::ElideRight, room.width() - icon);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

void ChoiceBox::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

} // namespace cw
