// SPDX-License-Identifier: GPL-3.0-or-later
// The shape of a range as a small picture: its density, with a line at the median.
#pragma once

#include "app/engine/uncertainty/quantiles.h"

#include <QWidget>

namespace cw {

class DensityPreview : public QWidget {
    Q_OBJECT

public:
    explicit DensityPreview(QWidget* parent = nullptr);

    // `spoken` says it in words, for screen readers and as the tooltip.
    void showShape(const Curve& shape, double median, const QString& spoken);
    [[nodiscard]] QSize sizeHint() const override { return {60, 20}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Curve m_shape;
    double m_median = 0.0;
};

} // namespace cw
