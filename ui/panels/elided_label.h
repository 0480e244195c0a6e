// SPDX-License-Identifier: GPL-3.0-or-later
// A line of plain text that is shortened with "…" where it does not fit, and then shows itself whole as a tooltip.
#pragma once

#include <QLabel>

namespace cw {

class ElidedLabel : public QLabel {
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget* parent = nullptr);

    void setFullText(const QString& text);
    [[nodiscard]] QString fullText() const { return m_full; }
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fit();

    QString m_full;
};

} // namespace cw
