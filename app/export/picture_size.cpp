// SPDX-License-Identifier: GPL-3.0-or-later
// A fixed size is reached by trying layouts of its proportions, from a narrow one (large type) to wider ones.

#include "app/export/picture_size.h"

#include <algorithm>
#include <cmath>

namespace cw {

namespace {

// Layouts are tried in steps of this share of the size, which keeps their widths and heights whole.
constexpr int kSteps = 60;
constexpr int kLargest = 48;   // steps: type at 5/4 of its size
constexpr int kComfort = 73;   // the smallest type (11 px) is 9 px high
constexpr int kSmallest = 480; // 1/8: whatever does not fit then is not for reading

struct Fitting {
    const chart::AnyChart& chart;
    PictureSize size;
    bool dark;
    const chart::TextMeasure& measure;

    [[nodiscard]] chart::Picture at(int step, bool natural) const
    {
        const double width = size.width * step / kSteps;
        const double height = size.height * step / kSteps;
        return chart::pictureOf(chart, {width, natural ? 0.0 : height, true, dark}, measure);
    }
    [[nodiscard]] bool holds(int step, const chart::Picture& picture) const
    {
        return picture.width <= size.width * step / kSteps && picture.height <= size.height * step / kSteps;
    }
};

// The first layout whose rows have their natural height, or else the first whose lowest rows fit.
int fittingStep(const Fitting& fitting)
{
    for (int step = kLargest; step <= kComfort; ++step) {
        if (fitting.holds(step, fitting.at(step, true)))
            return step;
    }
    for (int step = kSteps; step < kSmallest; step += std::max(1, step / 30)) {
        if (fitting.holds(step, fitting.at(step, false)))
            return step;
    }
    return kSmallest;
}

chart::Picture fitted(const Fitting& fitting)
{
    chart::Picture picture = fitting.at(fittingStep(fitting), false);
    const double ratio = fitting.size.height / fitting.size.width;
    picture.width = std::max(picture.width, picture.height / ratio); // only of what never fits
    picture.height = picture.width * ratio;
    picture.scale = fitting.size.width / picture.width;
    return picture;
}

} // namespace

PictureSize pictureSize(Purpose purpose)
{
    switch (purpose) {
    case Purpose::usual: break;
    case Purpose::slide: return {960.0, 540.0};
    case Purpose::column: return {400.0, 0.0};
    case Purpose::square: return {540.0, 540.0};
    case Purpose::a4: return {643.0, 0.0}; // 170 mm
    }
    return {1000.0, 0.0};
}

chart::Picture sizedPicture(const chart::AnyChart& chart, const PictureOptions& options,
                            const chart::TextMeasure& measure)
{
    PictureSize size = pictureSize(options.purpose);
    if (options.purpose == Purpose::usual)
        size.width = options.width;
    if (size.height > 0.0)
        return fitted({chart, size, options.dark, measure});
    return chart::pictureOf(chart, {size.width, 0.0, true, options.dark}, measure);
}

} // namespace cw
