// SPDX-License-Identifier: GPL-3.0-or-later
// Where a number comes from, in one small line under it; a click shows the source in full, with its link.
#pragma once

#include "app/engine/scenario/preset.h"

#include <QToolButton>

namespace cw {

class SourceChip : public QToolButton {
    Q_OBJECT

public:
    explicit SourceChip(QWidget* parent = nullptr);

    // `what` names the number, for the title of the full view and for screen readers.
    void showOrigin(const Origin& origin, const std::optional<Source>& source, const QString& what);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void openDetails();

    QString m_full;
    QString m_what;
    std::optional<Source> m_source;
    std::optional<Grade> m_grade;
};

} // namespace cw
