// SPDX-License-Identifier: GPL-3.0-or-later
// Three views of where a number comes from.
#include "ui/panels/explain_page.h"

#include "ui/panels/explain_panel.h"
#include "ui/panels/methods_panel.h"
#include "ui/panels/segments.h"
#include "ui/panels/why_panel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace cw {

ExplainPage::ExplainPage(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_kind(new Segments(3, this))
    , m_stack(new QStackedWidget(this))
    , m_tree(new ExplainPanel(workspace, m_stack))
    , m_why(new WhyPanel(workspace, m_stack))
    , m_methods(new MethodsPanel(workspace, m_stack))
{
    for (QWidget* page : std::initializer_list<QWidget*>{m_tree, m_why, m_methods})
        m_stack->addWidget(page);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(16, 16, 16, 0);
    head->addWidget(m_kind);
    head->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_stack, 1);
    connect(m_kind, &Segments::chosen, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_kind, &Segments::chosen, this, &ExplainPage::kindChanged);
    retranslate();
}

void ExplainPage::showKind(Kind kind)
{
    m_kind->showChoice(static_cast<int>(kind));
    m_stack->setCurrentIndex(static_cast<int>(kind));
}

ExplainPage::Kind ExplainPage::kind() const
{
    return static_cast<Kind>(m_kind->choice());
}

void ExplainPage::retranslate()
{
    m_kind->setTexts(tr("What is explained"),
                     {tr("How a number is made"), tr("Why two differ"), tr("Methods side by side")});
}

void ExplainPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace cw
