// SPDX-License-Identifier: GPL-3.0-or-later
// Choosing, listing and removing correlations.
#include "ui/panels/correlation_dialog.h"

#include "app/document/document.h"
#include "app/models/texts.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>

namespace cw {

namespace {

// Some labels stand in two groups: "Servers".
QString longLabel(ParameterId id)
{
    return groupLabel(parameterRow(id).group) + QStringLiteral(" · ") + parameterLabel(id);
}

} // namespace

CorrelationDialog::CorrelationDialog(Document& document, QWidget* parent)
    : QDialog(parent)
    , m_document(document)
    , m_help(new QLabel(this))
    , m_first(new QComboBox(this))
    , m_second(new QComboBox(this))
    , m_rho(new QDoubleSpinBox(this))
    , m_set(new QPushButton(tr("Set"), this))
    , m_error(new QLabel(this))
    , m_pairs(new QListWidget(this))
    , m_remove(new QPushButton(tr("Remove"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("correlations"));
    setWindowTitle(tr("Correlated inputs"));
    build();
    connectAll();
    refresh();
}

void CorrelationDialog::build()
{
    m_help->setText(
        tr("Two inputs that rise together, or one against the other: the rank correlation of their "
           "ranges, in every scenario in which both have one."));
    m_help->setWordWrap(true);
    m_help->setMinimumWidth(420);
    m_rho->setRange(-99.0, 99.0); // what cannot be is refused with its reason, not cut short
    m_rho->setSingleStep(0.1);
    m_rho->setValue(0.5);
    m_error->setObjectName(QStringLiteral("fieldError"));
    m_error->setTextFormat(Qt::PlainText);
    m_error->setWordWrap(true);
    m_error->hide();
    m_first->setAccessibleName(tr("First input"));
    m_second->setAccessibleName(tr("Second input"));
    m_rho->setAccessibleName(tr("Rank correlation"));
    m_pairs->setAccessibleName(tr("Correlations of this document"));
    m_set->setDefault(true);
    m_pairs->setMaximumHeight(160);
    auto* form = new QFormLayout(this);
    form->setContentsMargins(16, 16, 16, 16);
    form->setSpacing(8);
    form->addRow(m_help);
    form->addRow(tr("First input"), m_first);
    form->addRow(tr("Second input"), m_second);
    auto* value = new QHBoxLayout;
    value->addWidget(m_rho, 1);
    value->addWidget(m_set);
    form->addRow(tr("Rank correlation"), value);
    form->addRow(m_error);
    form->addRow(m_pairs);
    auto* buttons = new QDialogButtonBox(this);
    QPushButton* close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setAccessibleName(close->text());
    buttons->addButton(m_remove, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    form->addRow(buttons);
}

void CorrelationDialog::connectAll()
{
    connect(m_set, &QPushButton::clicked, this, &CorrelationDialog::setPair);
    connect(m_remove, &QPushButton::clicked, this, &CorrelationDialog::removePair);
    connect(m_pairs, &QListWidget::currentRowChanged, this, &CorrelationDialog::showPair);
    connect(&m_document, &Document::changed, this, &CorrelationDialog::refresh);
}

std::vector<ParameterId> CorrelationDialog::candidates() const
{
    std::vector<ParameterId> ids;
    for (const ParameterRow& row : parameterTable())
        for (const Scenario& scenario : m_document.comparison().scenarios)
            if (m_document.inputs(scenario.id)[indexOf(row.id)].range) {
                ids.push_back(row.id);
                break;
            }
    return ids;
}

std::optional<ParameterId> CorrelationDialog::chosenIn(const QComboBox* box)
{
    return box->currentData().isValid() ? findParameter(box->currentData().toString().toStdString())
                                        : std::nullopt;
}

// Keeps what is chosen while it is still possible.
void CorrelationDialog::fill(QComboBox* box, const QString& nothing) const
{
    const QVariant chosen = box->currentData();
    const QSignalBlocker quiet(box);
    box->clear();
    for (const ParameterId id : candidates())
        box->addItem(longLabel(id), QString::fromLatin1(parameterRow(id).key));
    if (box->count() == 0)
        box->addItem(nothing);
    box->setCurrentIndex(std::max(0, chosen.isValid() ? box->findData(chosen) : 0));
}

void CorrelationDialog::refresh()
{
    const QString nothing = tr("No input has a range");
    const bool isNew = m_first->count() == 0;
    fill(m_first, nothing);
    fill(m_second, nothing);
    if (isNew)
        m_second->setCurrentIndex(std::min(1, m_second->count() - 1));
    m_set->setEnabled(m_first->currentData().isValid());
    const int row = m_pairs->currentRow();
    const QSignalBlocker quiet(m_pairs);
    m_pairs->clear();
    for (const RankCorrelation& pair : m_document.comparison().correlations)
        m_pairs->addItem(tr("%1 and %2: %3", "1 and 2: inputs, 3: their correlation")
                             .arg(longLabel(pair.a), longLabel(pair.b), QString::number(pair.rho)));
    m_pairs->setCurrentRow(std::min(row, m_pairs->count() - 1));
    m_remove->setEnabled(m_pairs->count() > 0);
}

void CorrelationDialog::setPair()
{
    const auto first = chosenIn(m_first);
    const auto second = chosenIn(m_second);
    if (!first || !second)
        return;
    const Status done = m_document.setCorrelation(*first, *second, m_rho->value());
    m_error->setText(done ? QString() : errorText(done.error()));
    m_error->setVisible(!done);
}

// Without a choice the last one goes.
void CorrelationDialog::removePair()
{
    const auto& pairs = m_document.comparison().correlations;
    const int row = m_pairs->currentRow() < 0 ? m_pairs->count() - 1 : m_pairs->currentRow();
    if (row < 0)
        return;
    const RankCorrelation pair = pairs[static_cast<std::size_t>(row)];
    (void)m_document.setCorrelation(pair.a, pair.b, std::nullopt); // removing cannot fail
    m_error->hide();
}

void CorrelationDialog::showPair(int row)
{
    const auto& pairs = m_document.comparison().correlations;
    if (row < 0 || static_cast<std::size_t>(row) >= pairs.size())
        return;
    const RankCorrelation& pair = pairs[static_cast<std::size_t>(row)];
    m_first->setCurrentIndex(m_first->findData(QString::fromLatin1(parameterRow(pair.a).key)));
    m_second->setCurrentIndex(m_second->findData(QString::fromLatin1(parameterRow(pair.b).key)));
    m_rho->setValue(pair.rho);
}

} // namespace cw
