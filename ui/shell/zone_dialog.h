// SPDX-License-Identifier: GPL-3.0-or-later
// One grid of a file that holds many: a list that grows shorter while its name is typed.
#pragma once

#include "app/exchange/import.h"

#include <QDialog>

class QBoxLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace cw {

class ZoneDialog : public QDialog {
    Q_OBJECT

public:
    ZoneDialog(const std::vector<ImportZone>& zones, QWidget* parent = nullptr);

    // Name or code, as ImportChoice wants it; empty while none is chosen.
    [[nodiscard]] QString zone() const;

protected:
    // Up and Down in the field move through the list.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    [[nodiscard]] QBoxLayout* buildButtons();
    void fill(const std::vector<ImportZone>& zones);
    void showMatches();
    void refresh();
    void step(int by);

    QLineEdit* m_search;
    QListWidget* m_zones;
    QLabel* m_none; // while nothing matches
    QPushButton* m_import;
};

} // namespace cw
