// SPDX-License-Identifier: GPL-3.0-or-later
// Headline and the boxes that change the document's view.
#include "ui/panels/headline_panel.h"

#include "app/models/texts.h"
#include "ui/panels/choice_box.h"
#include "ui/panels/workspace.h"
#include "ui/theme/fonts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace cw {

namespace {

constexpr std::array kCarbon{Metric::carbonLocation, Metric::carbonMarket, Metric::carbonTotal,
                             Metric::carbonEmbodied};
constexpr std::array kCost{Metric::costRunning, Metric::costTotal};

template <std::size_t N>
int placeOf(const std::array<Metric, N>& metrics, Metric metric)
{
    const auto found = std::find(metrics.begin(), metrics.end(), metric);
    return found == metrics.end() ? 0 : static_cast<int>(found - metrics.begin());
}

} // namespace

HeadlinePanel::HeadlinePanel(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_headline(new QLabel(this))
    , m_subtitle(new QLabel(this))
    , m_per(new ChoiceBox(this))
    , m_display(new ChoiceBox(this))
    , m_stacking(new ChoiceBox(this))
    , m_carbon(new ChoiceBox(this))
    , m_cost(new ChoiceBox(this))
{
    build();
    connectAll();
    retranslate();
}

void HeadlinePanel::build()
{
    m_subtitle->setObjectName(QStringLiteral("secondary"));
    for (QLabel* label : {m_headline, m_subtitle}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    auto* controls = new QHBoxLayout;
    controls->setSpacing(8);
    controls->addWidget(m_per);
    controls->addWidget(m_display);
    controls->addWidget(m_stacking);
    controls->addStretch(1);
    controls->addWidget(m_carbon);
    controls->addWidget(m_cost);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 8);
    layout->setSpacing(4);
    layout->addWidget(m_headline);
    layout->addWidget(m_subtitle);
    layout->addSpacing(8);
    layout->addLayout(controls);
}

template <class Change>
void HeadlinePanel::changeView(Change change)
{
    CompareView view = m_workspace.document().view();
    change(view);
    m_workspace.document().setView(view);
}

void HeadlinePanel::connectAll()
{
    connect(m_per, &ChoiceBox::chosen, this,
            [this](int i) { changeView([i](CompareView& view) { view.per = static_cast<Per>(i); }); });
    connect(m_display, &ChoiceBox::chosen, this, [this](int i) {
        changeView([i](CompareView& view) { view.display = static_cast<Display>(i); });
    });
    connect(m_stacking, &ChoiceBox::chosen, this, [this](int i) {
        changeView([i](CompareView& view) { view.stacking = static_cast<Stacking>(i); });
    });
    connect(m_carbon, &ChoiceBox::chosen, this, [this](int i) {
        changeView([i](CompareView& view) { view.carbon = kCarbon[static_cast<std::size_t>(i)]; });
    });
    connect(m_cost, &ChoiceBox::chosen, this, [this](int i) {
        changeView([i](CompareView& view) { view.cost = kCost[static_cast<std::size_t>(i)]; });
    });
    connect(&m_workspace.document(), &Document::viewChanged, this, &HeadlinePanel::showView);
}

void HeadlinePanel::showTexts(const chart::CompareChart& chart)
{
    m_headline->setText(QString::fromStdString(chart.headline));
    const QString subtitle = QString::fromStdString(chart.subtitle);
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
    const bool empty = chart.rows.empty();
    for (QWidget* control : std::initializer_list<QWidget*>{m_per, m_display, m_stacking, m_carbon, m_cost})
        control->setVisible(!empty);
}

void HeadlinePanel::showView()
{
    const CompareView& view = m_workspace.document().view();
    m_per->showChoice(static_cast<int>(view.per));
    m_display->showChoice(static_cast<int>(view.display));
    m_stacking->showChoice(static_cast<int>(view.stacking));
    m_carbon->showChoice(placeOf(kCarbon, view.carbon));
    m_cost->showChoice(placeOf(kCost, view.cost));
}

void HeadlinePanel::retranslate()
{
    m_headline->setFont(theme::headlineFont());
    m_headline->setAccessibleName(tr("Headline"));
    QStringList pers;
    for (std::size_t i = 0; i < kPerCount; ++i)
        pers << perLabel(static_cast<Per>(i));
    m_per->setTexts(pers);
    m_per->setSpokenName(tr("What the results are counted for"));
    m_display->setTexts({tr("Absolute"), tr("× baseline")});
    m_display->setSpokenName(tr("How the results are shown"));
    m_stacking->setTexts({tr("Not stacked"), tr("By workload"), tr("By stage")});
    m_stacking->setSpokenName(tr("What the bars are stacked by"));
    m_carbon->setTexts({tr("Location-based"), tr("Market-based"), tr("With embodied"), tr("Embodied only")});
    m_carbon->setSpokenName(tr("Carbon account"));
    m_cost->setTexts({tr("Running cost"), tr("Cost with hardware")});
    m_cost->setSpokenName(tr("What the cost holds"));
    for (ChoiceBox* box : {m_per, m_display, m_stacking, m_carbon, m_cost})
        box->setToolTip(box->accessibleName());
    showView();
}

void HeadlinePanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace cw
