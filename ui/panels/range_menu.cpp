// SPDX-License-Identifier: GPL-3.0-or-later
// Entries of the menu, made when it opens.
#include "ui/panels/range_menu.h"

#include "app/engine/uncertainty/range_edit.h"
#include "app/engine/uncertainty/source_range.h"
#include "app/models/range_words.h"
#include "app/models/texts.h"
#include "ui/theme/icon.h"

#include <QEvent>
#include <QMenu>

#include <cmath>

namespace cw {

RangeMenu::RangeMenu(ParameterId id, QWidget* parent)
    : QToolButton(parent)
    , m_id(id)
{
    setObjectName(QStringLiteral("rangeMenu"));
    setFocusPolicy(Qt::TabFocus);
    setPopupMode(QToolButton::InstantPopup);
    setMenu(new QMenu(this));
    connect(menu(), &QMenu::aboutToShow, this, &RangeMenu::fill);
    retranslate();
}

void RangeMenu::showState(const InputValue& value)
{
    m_value = value;
}

void RangeMenu::fill()
{
    menu()->clear();
    addSourceRange();
    addHalfToDouble();
    QAction* type = menu()->addAction(tr("Type a range…"));
    connect(type, &QAction::triggered, this, &RangeMenu::typingWanted);
    menu()->addSeparator();
    QAction* exact = menu()->addAction(tr("Exact value"));
    exact->setEnabled(m_value.range.has_value());
    connect(exact, &QAction::triggered, this, [this] { emit pointWanted(m_value.point); });
}

void RangeMenu::addSourceRange()
{
    const auto found = findSourceRange(m_id);
    if (!found)
        return;
    const Distribution range = distributionOf(*found);
    const QString ends = rangeWithUnit(parameterRow(m_id), endsOf(range), currentLanguage());
    QAction* action = menu()->addAction(tr("Range of the sources (%1)").arg(ends));
    action->setEnabled(m_value.range != range);
    connect(action, &QAction::triggered, this, [this, range] { emit rangeWanted(range); });
}

void RangeMenu::addHalfToDouble()
{
    const auto range = halfToDouble(m_id, m_value.point);
    QAction* action = menu()->addAction(tr("Half to double"));
    action->setEnabled(range.ok());
    if (range)
        connect(action, &QAction::triggered, this, [this, made = range.value()] { emit rangeWanted(made); });
}

void RangeMenu::retranslate()
{
    const QString what = tr("Range: how uncertain is this value?");
    setToolTip(what.toHtmlEscaped());
    setAccessibleName(
        tr("%1: %2", "1: name of an input, 2: what the button does").arg(parameterLabel(m_id), what));
    setIcon(theme::icon(QStringLiteral("range")));
}

void RangeMenu::changeEvent(QEvent* event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        setIcon(theme::icon(QStringLiteral("range")));
}

} // namespace cw
