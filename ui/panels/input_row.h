// SPDX-License-Identifier: GPL-3.0-or-later
// One input in the inspector: its name, a way to change it, where it comes from, what is wrong with what was typed.
// A row knows nothing of documents: it shows an InputState and says what the person wants.
#pragma once

#include "app/engine/parameter/parameter_table.h"
#include "app/engine/scenario/preset.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace cw {

class ElidedLabel;
class SourceChip;

struct InputState {
    InputValue value;
    std::optional<Source> source;
    bool own = false;      // other than the parent's or the table's value: it can be reset
    QString inheritedFrom; // name of the parent, where resetting leads there
};

class InputRow : public QWidget {
    Q_OBJECT

public:
    [[nodiscard]] ParameterId id() const { return m_id; }
    void showState(const InputState& state);
    // Under the field, in words; the old value stays. Empty: all is well.
    virtual void showError(const QString& sentence);
    // Forgets what was typed and not accepted; shows the value as it is kept.
    virtual void settle();
    [[nodiscard]] QString error() const;
    virtual void retranslate();
    // The control that Tab reaches first.
    [[nodiscard]] virtual QWidget* firstFocus() const = 0;

signals:
    void chosen(double value, int session);
    void rangeChosen(const cw::Distribution& range, int session);
    void dragged(bool down); // the slider is taken, or let go
    void typed(const QString& text);
    void resetWanted();

protected:
    InputRow(ParameterId id, QWidget* parent);

    // The middle of the row.
    virtual void showValue(const InputValue& value) = 0;
    enum class Place { below, beside };
    // The control stands below the label, or at its right.
    void setBody(QWidget* body, Place place);
    void setLabelFont(const QFont& font);
    void changeEvent(QEvent* event) override;
    [[nodiscard]] QString name() const;
    void setBuddyOf(QWidget* field);
    [[nodiscard]] const InputState& state() const { return m_state; }
    // At the right of the line that tells the source.
    void setFoot(QWidget* foot);

private:
    void showOrigin();

    ParameterId m_id;
    InputState m_state;
    QVBoxLayout* m_layout;
    QHBoxLayout* m_foot;
    ElidedLabel* m_label;
    QToolButton* m_reset;
    SourceChip* m_chip;
    QLabel* m_error;
};

// The row that fits the kind of the input.
[[nodiscard]] InputRow* makeInputRow(ParameterId id, QWidget* parent);

} // namespace cw
