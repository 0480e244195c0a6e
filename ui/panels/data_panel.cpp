// SPDX-License-Identifier: GPL-3.0-or-later
// Table, filter, copying.
#include "ui/panels/data_panel.h"

#include "app/models/results_model.h"
#include "app/models/texts.h"
#include "ui/panels/choice_box.h"
#include "ui/panels/current_chart.h"
#include "ui/panels/elided_delegate.h"
#include "ui/panels/workspace.h"
#include "ui/theme/icon.h"
#include "ui/theme/scenario_mark.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStyle>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace cw {

namespace {

chart::TableCell cellOf(const QModelIndex& index)
{
    const bool isNumber =
        index.column() >= ResultsModel::ValueColumn && index.column() != ResultsModel::UnitColumn;
    if (!isNumber)
        return index.data(ResultsModel::ExactTextRole).toString().simplified().toStdString();
    const QVariant number = index.data(ResultsModel::NumberRole);
    return number.isValid() ? std::optional(number.toDouble()) : std::nullopt;
}

constexpr int kNarrowestUnit = 112;
constexpr int kNarrowestQuantity = 180;

} // namespace

DataPanel::DataPanel(Workspace& workspace, QWidget* parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_model(new ResultsModel(this))
    , m_filter(new QSortFilterProxyModel(this))
    , m_scenarioBox(new ChoiceBox(this))
    , m_perBox(new ChoiceBox(this))
    , m_copy(new QPushButton(this))
    , m_table(new QTableView(this))
    , m_empty(new QLabel(this))
{
    build();
    connectAll();
    retranslate();
}

void DataPanel::build()
{
    m_filter->setSourceModel(m_model);
    m_filter->setFilterRole(ResultsModel::ScenarioRole);
    m_table->setObjectName(QStringLiteral("framedView"));
    m_table->setModel(m_filter);
    m_table->setItemDelegate(new ElidedDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false); // Tab goes on to the next control
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(28);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    auto* tools = new QHBoxLayout;
    tools->setSpacing(8);
    tools->addWidget(m_scenarioBox);
    tools->addWidget(m_perBox);
    tools->addStretch(1);
    tools->addWidget(m_copy);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addLayout(tools);
    m_empty->setObjectName(QStringLiteral("secondary"));
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignTop);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_empty, 1);
}

void DataPanel::connectAll()
{
    const Document& document = m_workspace.document();
    connect(&document, &Document::changed, this, &DataPanel::scheduleRefresh);
    connect(&document, &Document::viewChanged, this, &DataPanel::scheduleRefresh);
    connect(&m_workspace, &Workspace::draggingEnded, this, &DataPanel::scheduleRefresh);
    connect(m_scenarioBox, &ChoiceBox::chosen, this, [this](int index) {
        const auto& all = m_workspace.document().comparison().scenarios;
        m_only = index == 0 ? ScenarioId{} : all[static_cast<std::size_t>(index - 1)].id;
        refresh();
    });
    connect(m_perBox, &ChoiceBox::chosen, this, [this](int index) {
        CompareView view = m_workspace.document().view();
        view.per = static_cast<Per>(index);
        m_workspace.document().setView(view);
    });
    connect(m_copy, &QPushButton::clicked, this, &DataPanel::copyWanted);
}

void DataPanel::refresh()
{
    const Document& document = m_workspace.document();
    if (!document.scenario(m_only))
        m_only = {};
    const bool empty = document.comparison().scenarios.empty();
    for (QWidget* widget : std::initializer_list<QWidget*>{m_scenarioBox, m_perBox, m_copy, m_table})
        widget->setVisible(!empty);
    m_empty->setVisible(empty);
    showScenarios();
    m_perBox->showChoice(static_cast<int>(document.view().per));
    m_model->setResults(document.comparison(), document.view().per, m_workspace.draws());
    m_filter->setFilterRegularExpression(m_only.number == 0 ? QString()
                                                            : QStringLiteral("^%1$").arg(m_only.number));
    fitColumns();
}

// Once for each language; afterwards the widths are the person's. Where the room is short the unit gives way, whose end
// ("per year") is said above the table anyway, and then the names of the quantities.
void DataPanel::fitColumns()
{
    if (m_fitted || m_model->rowCount() == 0)
        return;
    m_fitted = true;
    m_table->resizeColumnsToContents();
    int lacking = m_table->style()->pixelMetric(QStyle::PM_ScrollBarExtent) + 4 - m_table->width();
    for (int column = 0; column < m_model->columnCount(); ++column)
        lacking += m_table->columnWidth(column);
    const auto shrink = [&](int column, int narrowest) {
        const int width = m_table->columnWidth(column);
        const int narrower = std::max(std::min(width, narrowest), width - lacking);
        m_table->setColumnWidth(column, narrower);
        lacking -= width - narrower;
    };
    shrink(ResultsModel::UnitColumn, kNarrowestUnit);
    shrink(ResultsModel::MetricColumn, kNarrowestQuantity);
}

void DataPanel::showScenarios()
{
    const auto& all = m_workspace.document().comparison().scenarios;
    QStringList names{tr("All scenarios")};
    int chosen = 0;
    for (const Scenario& scenario : all) {
        if (scenario.id == m_only)
            chosen = static_cast<int>(names.size());
        names << QString::fromStdString(scenario.name);
    }
    m_scenarioBox->setTexts(names);
    for (std::size_t i = 0; i < all.size(); ++i)
        m_scenarioBox->setItemIcon(static_cast<int>(i) + 1, theme::markIcon(all[i].style));
    m_scenarioBox->showChoice(chosen);
}

Exhibit DataPanel::exhibit(Rows rows) const
{
    const QAbstractItemModel& model = *m_filter;
    chart::ChartTable table;
    for (int column = 0; column < model.columnCount(); ++column)
        table.headings.push_back(
            model.headerData(column, Qt::Horizontal).toString().simplified().toStdString());
    const QItemSelectionModel& selection = *m_table->selectionModel();
    const bool all = rows == Rows::all || !selection.hasSelection();
    for (int row = 0; row < model.rowCount(); ++row) {
        if (!all && !selection.isRowSelected(row))
            continue;
        auto& cells = table.rows.emplace_back();
        for (int column = 0; column < model.columnCount(); ++column)
            cells.push_back(cellOf(model.index(row, column)));
    }
    std::vector<std::string> sources;
    for (const Scenario& scenario : m_workspace.document().comparison().scenarios)
        for (const auto& [id, value] : scenario.values)
            sources.push_back(value.origin.source);
    table.source = sourceLineWith(m_workspace, sources).toStdString();
    Exhibit exhibit;
    if (table.rows.empty())
        exhibit.reason = m_empty->text();
    else
        exhibit.table = std::move(table);
    exhibit.title = tr("Results of %1", "1: name of the document").arg(m_workspace.document().displayName());
    return exhibit;
}

void DataPanel::retranslate()
{
    QStringList pers;
    for (std::size_t i = 0; i < kPerCount; ++i)
        pers << perLabel(static_cast<Per>(i));
    m_perBox->setTexts(pers);
    m_perBox->setSpokenName(tr("What the results are counted for"));
    m_scenarioBox->setSpokenName(tr("Which scenarios are shown"));
    m_table->setAccessibleName(tr("Results"));
    m_empty->setText(tr("All results of all scenarios stand here as a table to copy. Add a scenario first."));
    m_copy->setText(tr("Copy table"));
    m_copy->setAccessibleName(tr("Copy table"));
    m_copy->setToolTip(tr("Copies the chosen rows, or all, for a spreadsheet").toHtmlEscaped());
    m_copy->setIcon(theme::icon(QStringLiteral("copy")));
    scheduleRefresh();
}

void DataPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_fitted = false;
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
}

} // namespace cw
