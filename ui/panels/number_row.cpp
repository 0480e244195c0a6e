// SPDX-License-Identifier: GPL-3.0-or-later
// A number or its range: showing, dragging, typing.
#include "ui/panels/number_row.h"

#include "app/engine/uncertainty/range_edit.h"
#include "app/models/number_text.h"
#include "app/models/range_words.h"
#include "app/models/texts.h"
#include "ui/panels/density_preview.h"
#include "ui/panels/quantity_field.h"
#include "ui/panels/range_menu.h"
#include "ui/panels/value_slider.h"

#include <QHBoxLayout>

#include <cmath>

namespace cw {

NumberRow::NumberRow(ParameterId id, QWidget* parent)
    : InputRow(id, parent)
    , m_slider(new ValueSlider(id, this))
    , m_field(new QuantityField(this))
    , m_menu(new RangeMenu(id, this))
    , m_preview(new DensityPreview(this))
{
    auto* body = new QWidget(this);
    auto* layout = new QHBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_slider, 3);
    layout->addWidget(m_field, 5);
    layout->addWidget(m_menu);
    setBody(body, Place::below);
    setFoot(m_preview);
    m_preview->hide();
    setBuddyOf(m_field);
    connectAll();
    NumberRow::retranslate();
}

void NumberRow::connectAll()
{
    connect(m_slider, &ValueSlider::moved, this, &NumberRow::moveTo);
    connect(m_slider, &QSlider::sliderPressed, this, [this] { emit dragged(true); });
    connect(m_slider, &QSlider::sliderReleased, this, [this] { emit dragged(false); });
    connect(m_field, &QuantityField::submitted, this, &InputRow::typed);
    connect(m_field, &QuantityField::abandoned, this, [this] { showError({}); });
    connect(m_menu, &RangeMenu::rangeWanted, this,
            [this](const Distribution& range) { emit rangeChosen(range, 0); });
    connect(m_menu, &RangeMenu::pointWanted, this, [this](double value) { emit chosen(value, 0); });
    connect(m_menu, &RangeMenu::typingWanted, this, &NumberRow::startTyping);
}

// A range follows its median; its shape stays.
void NumberRow::moveTo(double value, int session)
{
    const auto& range = state().value.range;
    if (range)
        emit rangeChosen(movedTo(id(), *range, value), session);
    else
        emit chosen(value, session);
}

void NumberRow::startTyping()
{
    const auto& shown = state().value;
    const auto range = shown.range ? Result<Distribution>(*shown.range) : halfToDouble(id(), shown.point);
    const RangeEnds ends = range ? endsOf(range.value()) : RangeEnds{2.0, 4.0};
    QString text = rangeNumbers(parameterRow(id()), ends, currentLanguage());
    m_field->startTyping(text.replace(u'–', QStringLiteral("..")));
}

void NumberRow::showValue(const InputValue& value)
{
    if (value.range)
        showRange(*value.range);
    else
        showPoint(value.point);
    m_slider->showValue(value.point);
    m_menu->showState(value);
    if (!m_field->isInvalid() && !error().isEmpty())
        showError({}); // the refused text has given way
}

void NumberRow::showPoint(double value)
{
    const ParameterRow& row = parameterRow(id());
    const QString number =
        std::isnan(value) ? QString() : QString::fromStdString(formatInput(row, value, currentLanguage()));
    m_field->showQuantity(number, QString::fromStdString(unitLabel(row.unit, currentLanguage())));
    m_slider->showBand(std::nullopt);
    m_preview->hide();
    describe({});
}

void NumberRow::showRange(const Distribution& range)
{
    constexpr std::size_t kBins = 24;
    const ParameterRow& row = parameterRow(id());
    const Language language = currentLanguage();
    const double median = medianOf(range);
    m_field->showQuantity(rangeNumbers(row, endsOf(range), language),
                          QString::fromStdString(unitLabel(row.unit, language)));
    m_slider->showBand(RangeEnds{quantile(range, 0.05), quantile(range, 0.95)});
    const QString middle = QString::fromStdString(formatInput(row, roundedTo(median, 3), language));
    const QString words =
        tr("%1; %2; median %3", "1: a range, 2: the kind of distribution, 3: a number")
            .arg(exactRangeText(row, range, language), distributionText(range.kind), middle);
    describe(words);
    m_preview->showShape(shapeOf(range, kBins), median,
                         tr("%1: %2", "1: name of an input, 2: its range in words").arg(name(), words));
    m_preview->show();
}

// What a screen reader says of the field, and its tooltip: the exact range before the general words.
void NumberRow::describe(const QString& what)
{
    if (m_field->isInvalid())
        return; // the error is described
    const QString help = parameterHelp(id());
    m_field->setAccessibleDescription(what.isEmpty() ? help : what + QStringLiteral(". ") + help);
    const QString forms = tr("A number with or without a unit; ? for not known; a range as 2..4 or 3 ± 1");
    m_field->setToolTip((what.isEmpty() ? forms : what).toHtmlEscaped());
}

void NumberRow::showError(const QString& sentence)
{
    if (sentence.isEmpty() && m_field->isInvalid())
        m_field->settle();
    m_field->setInvalid(!sentence.isEmpty());
    if (!sentence.isEmpty())
        m_field->setAccessibleDescription(sentence);
    InputRow::showError(sentence);
}

void NumberRow::settle()
{
    InputRow::settle();
    m_field->settle();
}

void NumberRow::retranslate()
{
    m_slider->setAccessibleName(tr("Slider for “%1”").arg(name()));
    m_slider->setToolTip(parameterHelp(id()).toHtmlEscaped());
    m_field->setAccessibleName(name());
    m_field->setPlaceholderText(notKnownText());
    m_menu->retranslate();
    InputRow::retranslate();
}

QWidget* NumberRow::firstFocus() const
{
    return m_slider;
}

} // namespace cw
