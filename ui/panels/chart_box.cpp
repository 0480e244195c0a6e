// SPDX-License-Identifier: GPL-3.0-or-later
// Headline, chart, reason.
#include "ui/panels/chart_box.h"

#include "ui/charts/chart_view.h"
#include "ui/theme/fonts.h"

#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace cw {

namespace {
constexpr int kMargin = 16;
}

ChartBox::ChartBox(QWidget* parent)
    : QWidget(parent)
    , m_headline(new QLabel(this))
    , m_subtitle(new QLabel(this))
    , m_reason(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_view(new ChartView)
{
    m_subtitle->setObjectName(QStringLiteral("secondary"));
    m_reason->setObjectName(QStringLiteral("secondary"));
    for (QLabel* label : {m_headline, m_subtitle, m_reason}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setContentsMargins(kMargin, 0, kMargin, 0); // the picture has its own
    }
    m_reason->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto* chartPage = new QWidget(m_stack);
    auto* scroll = new QScrollArea(chartPage);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_view);
    auto* page = new QVBoxLayout(chartPage);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(4);
    page->addWidget(m_headline);
    page->addWidget(m_subtitle);
    page->addWidget(scroll, 1);
    m_stack->addWidget(chartPage);
    m_stack->addWidget(m_reason);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    connect(m_view, &ChartView::regionReached, this, [scroll](const QRect& where) {
        scroll->ensureVisible(where.center().x(), where.bottom(), 0, 8);
        scroll->ensureVisible(where.center().x(), where.top(), 0, 8);
    });
    retranslate();
}

void ChartBox::retranslate()
{
    m_headline->setFont(theme::headlineFont());
    m_headline->setAccessibleName(tr("Headline"));
    m_subtitle->setAccessibleName(tr("What is shown"));
    m_reason->setAccessibleName(tr("Why there is no picture"));
}

void ChartBox::showChart(chart::AnyChart chart)
{
    const chart::ChartTexts texts = chart::textsOf(chart);
    m_headline->setText(QString::fromStdString(texts.headline));
    m_subtitle->setText(QString::fromStdString(texts.subtitle));
    m_view->setChart(std::move(chart));
    m_stack->setCurrentIndex(0);
}

void ChartBox::showReason(const QString& reason)
{
    m_reason->setText(reason);
    m_stack->setCurrentIndex(1);
}

bool ChartBox::hasChart() const
{
    return m_stack->currentIndex() == 0;
}

QString ChartBox::reason() const
{
    return hasChart() ? QString() : m_reason->text();
}

void ChartBox::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace cw
