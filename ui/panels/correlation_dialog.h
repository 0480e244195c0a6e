// SPDX-License-Identifier: GPL-3.0-or-later
// Which inputs with a range move together: pairs with their rank correlation. Every change is made at once and can be
// undone; the document is the only place that knows them.
#pragma once

#include "app/engine/scenario/scenario.h"

#include <QDialog>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace cw {

class Document;

class CorrelationDialog : public QDialog {
    Q_OBJECT

public:
    CorrelationDialog(Document& document, QWidget* parent);

private:
    void build();
    void connectAll();
    void refresh();
    void fill(QComboBox* box, const QString& nothing) const;
    void setPair();
    void removePair();
    void showPair(int row);
    // The inputs that have a range in any scenario of the document, in the order of the table.
    [[nodiscard]] std::vector<ParameterId> candidates() const;
    [[nodiscard]] static std::optional<ParameterId> chosenIn(const QComboBox* box);

    Document& m_document;
    QLabel* m_help;
    QComboBox* m_first;
    QComboBox* m_second;
    QDoubleSpinBox* m_rho;
    QPushButton* m_set;
    QLabel* m_error;
    QListWidget* m_pairs;
    QPushButton* m_remove;
};

} // namespace cw
