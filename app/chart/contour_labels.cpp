// SPDX-License-Identifier: GPL-3.0-or-later
// Places along the line are tried from its middle outwards.

#include "app/chart/contour_labels.h"

#include "app/chart/clip.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace cw::chart {

namespace {

double distance(Point a, Point b)
{
    return std::hypot(b.x - a.x, b.y - a.y);
}

double lengthOf(const std::vector<Point>& line)
{
    double sum = 0.0;
    for (std::size_t i = 1; i < line.size(); ++i)
        sum += distance(line[i - 1], line[i]);
    return sum;
}

Point pointAlong(const std::vector<Point>& line, double length)
{
    for (std::size_t i = 1; i < line.size(); ++i) {
        const double piece = distance(line[i - 1], line[i]);
        if (length <= piece && piece > 0.0) {
            const double share = length / piece;
            return {line[i - 1].x + share * (line[i].x - line[i - 1].x),
                    line[i - 1].y + share * (line[i].y - line[i - 1].y)};
        }
        length -= piece;
    }
    return line.back();
}

bool within(const Box& box, const Box& plot)
{
    return box.x >= plot.x && box.right() <= plot.right() && box.y >= plot.y && box.bottom() <= plot.bottom();
}

bool crossedByOthers(const Box& box, const std::vector<Contour>& contours, const Contour& own)
{
    return std::any_of(contours.begin(), contours.end(), [&](const Contour& other) {
        return &other != &own && std::any_of(other.lines.begin(), other.lines.end(), [&](const auto& line) {
            return !clipLine(line, box).empty();
        });
    });
}

std::optional<Box> freeBox(const Contour& contour, const std::vector<Contour>& contours, const Box& plot,
                           const std::vector<Box>& taken, double width)
{
    constexpr double kHeight = 14.0;
    if (contour.lines.empty() || contour.label.empty())
        return std::nullopt;
    const auto& line =
        *std::max_element(contour.lines.begin(), contour.lines.end(),
                          [](const auto& a, const auto& b) { return lengthOf(a) < lengthOf(b); });
    const double length = lengthOf(line);
    if (length < 1.5 * width) // the label would hide it
        return std::nullopt;
    for (const double share : {0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82, 0.1, 0.9}) {
        const Point at = pointAlong(line, share * length);
        const Box box{std::round(at.x - width / 2.0), std::round(at.y - kHeight / 2.0), width, kHeight};
        const bool covered = std::any_of(taken.begin(), taken.end(),
                                         [&](const Box& other) { return overlapping(box, other); });
        if (within(box, plot) && !covered && !crossedByOthers(box, contours, contour))
            return box;
    }
    return std::nullopt;
}

} // namespace

std::vector<PlacedLabel> placeContourLabels(const std::vector<Contour>& contours, const Box& plot,
                                            std::vector<Box> taken, const TextMeasure& measure)
{
    constexpr double kAround = 3.0;
    std::vector<PlacedLabel> out;
    for (const Contour& contour : contours) {
        const double width = std::ceil(measure(contour.label, kSmallText)) + 2.0 * kAround;
        if (const auto box = freeBox(contour, contours, plot, taken, width)) {
            taken.push_back(*box);
            out.push_back({*box, contour.label, contour.share});
        }
    }
    return out;
}

} // namespace cw::chart
