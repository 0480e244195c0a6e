// SPDX-License-Identifier: GPL-3.0-or-later
// The scrolling list of inputs in the inspector: rows in groups, made when they are first wanted.
#pragma once

#include "app/engine/scenario/scenario.h"
#include "ui/panels/input_row.h"

#include <QScrollArea>

#include <functional>
#include <map>
#include <vector>

class QLabel;
class QVBoxLayout;

namespace cw {

class InputList : public QScrollArea {
    Q_OBJECT

public:
    explicit InputList(QWidget* parent);

    // Shows these inputs, in the order of the table, each with its state.
    void showInputs(const std::vector<ParameterId>& ids,
                    const std::function<InputState(ParameterId)>& stateOf);
    // Null while the input was never shown.
    [[nodiscard]] InputRow* row(ParameterId id) const;
    // Forgets what was typed and not accepted.
    void settle();
    void retranslate();

signals:
    void chosen(cw::ParameterId id, double value, int session);
    void rangeChosen(cw::ParameterId id, const cw::Distribution& range, int session);
    void dragged(bool down);
    void typed(cw::ParameterId id, const QString& text);
    void resetWanted(cw::ParameterId id);

private:
    InputRow* rowFor(ParameterId id);
    void arrange(const std::vector<ParameterId>& ids);
    QLabel* heading(ParameterGroup group);

    QWidget* m_body;
    QVBoxLayout* m_layout;
    std::vector<ParameterId> m_shown;
    std::map<ParameterId, InputRow*> m_rows;
    std::map<ParameterGroup, QLabel*> m_headings;
};

} // namespace cw
