// SPDX-License-Identifier: GPL-3.0-or-later
// Rows and headings of the inspector.
#include "ui/panels/input_list.h"

#include "app/models/texts.h"
#include "ui/theme/fonts.h"

#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace cw {

namespace {

// A workload's group begins with its own switch, which serves as its heading.
bool hasSwitch(ParameterGroup group)
{
    return group == ParameterGroup::training || group == ParameterGroup::inference
        || group == ParameterGroup::fleet;
}

bool isWorkloadSwitch(ParameterId id)
{
    return id == ParameterId::trainingOn || id == ParameterId::inferenceOn || id == ParameterId::fleetOn;
}

constexpr int kAboveGroup = 16;
constexpr int kAboveRow = 8;

} // namespace

InputList::InputList(QWidget* parent)
    : QScrollArea(parent)
    , m_body(new QWidget(this))
    , m_layout(new QVBoxLayout(m_body))
{
    setObjectName(QStringLiteral("inputList"));
    m_body->setObjectName(QStringLiteral("inputBody"));
    m_body->setAttribute(Qt::WA_StyledBackground);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // no jump in width when rows come and go
    setFocusPolicy(Qt::NoFocus);
    m_layout->setContentsMargins(16, 0, 6, 16);
    m_layout->setSpacing(0);
    m_layout->addStretch(1);
    setWidget(m_body);
}

InputRow* InputList::row(ParameterId id) const
{
    const auto found = m_rows.find(id);
    return found == m_rows.end() ? nullptr : found->second;
}

InputRow* InputList::rowFor(ParameterId id)
{
    InputRow*& row = m_rows[id];
    if (!row) {
        row = makeInputRow(id, m_body);
        connect(row, &InputRow::chosen, this,
                [this, id](double value, int session) { emit chosen(id, value, session); });
        connect(row, &InputRow::dragged, this, &InputList::dragged);
        connect(row, &InputRow::rangeChosen, this,
                [this, id](const Distribution& range, int session) { emit rangeChosen(id, range, session); });
        connect(row, &InputRow::typed, this, [this, id](const QString& text) { emit typed(id, text); });
        connect(row, &InputRow::resetWanted, this, [this, id] { emit resetWanted(id); });
    }
    return row;
}

QLabel* InputList::heading(ParameterGroup group)
{
    QLabel*& label = m_headings[group];
    if (!label) {
        label = new QLabel(groupLabel(group), m_body);
        label->setFont(theme::strongFont());
    }
    return label;
}

void InputList::showInputs(const std::vector<ParameterId>& ids,
                           const std::function<InputState(ParameterId)>& stateOf)
{
    for (const ParameterId id : ids)
        rowFor(id)->showState(stateOf(id));
    if (ids != m_shown)
        arrange(ids);
}

// Takes everything out of the layout and puts the wanted rows in again; the widgets stay.
void InputList::arrange(const std::vector<ParameterId>& ids)
{
    m_shown = ids;
    while (QLayoutItem* item = m_layout->takeAt(0))
        delete item;
    for (const auto& [group, label] : m_headings)
        label->hide();
    for (const auto& [id, row] : m_rows)
        row->setVisible(std::find(ids.begin(), ids.end(), id) != ids.end());

    std::optional<ParameterGroup> last;
    QWidget* before = nullptr;
    for (const ParameterId id : ids) {
        const ParameterGroup group = parameterRow(id).group;
        const bool newGroup = last != group;
        m_layout->addSpacing(newGroup ? kAboveGroup : kAboveRow);
        if (newGroup && !(hasSwitch(group) && isWorkloadSwitch(id))) {
            m_layout->addWidget(heading(group));
            heading(group)->show();
            m_layout->addSpacing(kAboveRow);
        }
        m_layout->addWidget(m_rows[id]);
        if (before)
            QWidget::setTabOrder(before, m_rows[id]);
        before = m_rows[id];
        last = group;
    }
    m_layout->addStretch(1);
}

void InputList::settle()
{
    for (const auto& [id, row] : m_rows)
        row->settle();
}

void InputList::retranslate()
{
    for (const auto& [id, row] : m_rows)
        row->retranslate();
    for (const auto& [group, label] : m_headings) {
        label->setText(groupLabel(group));
        label->setFont(theme::strongFont());
    }
}

} // namespace cw
