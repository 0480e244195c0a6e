// SPDX-License-Identifier: GPL-3.0-or-later
// Choosing a preset by typing: what is found in the catalog drops down under the field, Enter takes it.
#pragma once

#include "app/engine/scenario/preset.h"

#include <QLineEdit>

class QAction;
class QCompleter;

namespace cw {

class PresetModel;
class Workspace;

class PresetField : public QLineEdit {
    Q_OBJECT

public:
    explicit PresetField(Workspace& workspace, QWidget* parent);

signals:
    void chosen(const cw::Preset& preset);

protected:
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void search(const QString& text);
    void take(int row);
    void prepare();
    void retranslate();

    Workspace& m_workspace;
    QAction* m_lens;
    PresetModel* m_model = nullptr; // made with the first search: it opens the catalog
    QCompleter* m_completer = nullptr;
};

} // namespace cw
