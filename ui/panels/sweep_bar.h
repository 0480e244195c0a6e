// SPDX-License-Identifier: GPL-3.0-or-later
// What is swept: one input from here to there, and perhaps a second one.
#pragma once

#include "app/engine/uncertainty/sweep.h"

#include <QWidget>

#include <optional>
#include <vector>

class QLabel;
class QLineEdit;

namespace cw {

class ChoiceBox;

class SweepBar : public QWidget {
    Q_OBJECT

public:
    explicit SweepBar(QWidget* parent = nullptr);

    // The inputs of which one may be chosen: the numbers that the result reads. Keeps what is chosen where it is there still.
    void setInputs(const InputSet& inputs, const std::vector<ParameterId>& readable);

    [[nodiscard]] bool isMap() const;
    // What the fields say, in points a line or a side of a map. Errors: of the field that cannot be read.
    [[nodiscard]] Result<SweepAxis> x() const;
    [[nodiscard]] Result<SweepAxis> y() const;
    void retranslate();

signals:
    void changed();

private:
    // One input with its ends.
    struct Field {
        ChoiceBox* input = nullptr;
        QLineEdit* from = nullptr;
        QLabel* to_ = nullptr;
        QLineEdit* to = nullptr;
    };
    Field makeField();
    void showInputs(Field& field, std::optional<ParameterId> chosen, bool mayBeNone);
    void showEnds(Field& field, std::optional<ParameterId> input);
    [[nodiscard]] std::optional<ParameterId> inputOf(const Field& field, bool mayBeNone) const;
    [[nodiscard]] Result<SweepAxis> axisOf(const Field& field, ParameterId input, std::size_t points) const;

    InputSet m_inputs;
    std::vector<ParameterId> m_readable;
    std::optional<ParameterId> m_shownX; // whose ends stand in the fields
    std::optional<ParameterId> m_shownY;
    Field m_x;
    Field m_y;
};

} // namespace cw
