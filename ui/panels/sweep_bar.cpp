// SPDX-License-Identifier: GPL-3.0-or-later
// Two inputs and their ends.
#include "ui/panels/sweep_bar.h"

#include "app/models/metric_axis.h"
#include "app/models/sweep_chart.h"
#include "app/models/texts.h"
#include "ui/panels/choice_box.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

namespace cw {

SweepBar::SweepBar(QWidget* parent)
    : QWidget(parent)
    , m_inputs(defaultInputs())
    , m_x(makeField())
    , m_y(makeField())
{
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    int row = 0;
    for (Field* field : {&m_x, &m_y}) {
        layout->addWidget(field->input, row, 0);
        layout->addWidget(field->from, row, 1);
        layout->addWidget(field->to_, row, 2);
        layout->addWidget(field->to, row++, 3);
    }
    layout->setColumnStretch(0, 3);
    layout->setColumnStretch(1, 2);
    layout->setColumnStretch(3, 2);
    connect(m_x.input, &ChoiceBox::chosen, this, [this] {
        m_shownX = inputOf(m_x, false);
        showEnds(m_x, m_shownX);
        emit changed();
    });
    connect(m_y.input, &ChoiceBox::chosen, this, [this] {
        m_shownY = inputOf(m_y, true);
        showEnds(m_y, m_shownY);
        emit changed();
    });
    retranslate();
    showEnds(m_x, m_shownX);
    showEnds(m_y, m_shownY);
}

SweepBar::Field SweepBar::makeField()
{
    Field field{new ChoiceBox(this), new QLineEdit(this), new QLabel(QStringLiteral("–"), this),
                new QLineEdit(this)};
    field.input->shareWidth();
    for (QLineEdit* end : {field.from, field.to})
        connect(end, &QLineEdit::editingFinished, this, [this, end] {
            if (end->isModified()) {
                end->setModified(false);
                emit changed();
            }
        });
    return field;
}

std::optional<ParameterId> SweepBar::inputOf(const Field& field, bool mayBeNone) const
{
    const int at = field.input->currentIndex() - (mayBeNone ? 1 : 0);
    if (at < 0 || at >= static_cast<int>(m_readable.size()))
        return std::nullopt;
    return m_readable[static_cast<std::size_t>(at)];
}

void SweepBar::showInputs(Field& field, std::optional<ParameterId> chosen, bool mayBeNone)
{
    QStringList names;
    if (mayBeNone)
        names << tr("No second input");
    int at = 0;
    for (const ParameterId id : m_readable) {
        if (id == chosen)
            at = static_cast<int>(names.size());
        names << parameterLabel(id);
    }
    field.input->setTexts(names);
    field.input->showChoice(at);
}

void SweepBar::showEnds(Field& field, std::optional<ParameterId> input)
{
    for (QWidget* part : std::initializer_list<QWidget*>{field.from, field.to_, field.to})
        part->setVisible(input.has_value());
    if (!input)
        return;
    const RangeEnds ends = usualSweep(m_inputs, *input);
    field.from->setText(inputText(*input, ends.low, currentLanguage()));
    field.to->setText(inputText(*input, ends.high, currentLanguage()));
}

void SweepBar::setInputs(const InputSet& inputs, const std::vector<ParameterId>& readable)
{
    m_inputs = inputs;
    m_readable = readable;
    showInputs(m_x, m_shownX, false);
    showInputs(m_y, m_shownY, true);
    const auto x = inputOf(m_x, false);
    const auto y = inputOf(m_y, true);
    if (x != m_shownX)
        showEnds(m_x, x);
    if (y != m_shownY || !y)
        showEnds(m_y, y);
    m_shownX = x;
    m_shownY = y;
}

bool SweepBar::isMap() const
{
    return m_shownY.has_value();
}

Result<SweepAxis> SweepBar::axisOf(const Field& field, ParameterId input, std::size_t points) const
{
    const auto from = readParameter(input, field.from->text().toStdString());
    if (!from)
        return from.error();
    const auto to = readParameter(input, field.to->text().toStdString());
    if (!to)
        return to.error();
    return sweepAxis(input, from.value(), to.value(), points);
}

Result<SweepAxis> SweepBar::x() const
{
    if (!m_shownX)
        return Error{ErrorCode::emptyText, {}, {}, {}};
    return axisOf(m_x, *m_shownX, isMap() ? kMapPoints : kLinePoints);
}

Result<SweepAxis> SweepBar::y() const
{
    if (!m_shownY)
        return Error{ErrorCode::emptyText, {}, {}, {}};
    return axisOf(m_y, *m_shownY, kMapPoints);
}

void SweepBar::retranslate()
{
    m_x.input->setSpokenName(tr("Input to sweep"));
    m_y.input->setSpokenName(tr("Second input to sweep"));
    for (const Field* field : {&m_x, &m_y}) {
        field->from->setAccessibleName(tr("From"));
        field->to->setAccessibleName(tr("To"));
    }
    showInputs(m_x, m_shownX, false);
    showInputs(m_y, m_shownY, true);
}

} // namespace cw
