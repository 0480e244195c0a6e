// SPDX-License-Identifier: GPL-3.0-or-later
// A fixed size is reached by trying layouts of its proportions, from a narrow one (large type) to wider ones.

#include "app/export/drawing.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace cw {

namespace {

// Layouts are tried in steps of this share of the size, which keeps their widths and heights whole.
constexpr int kSteps = 30;
constexpr int kLargest = 20;   // steps: type at 3/2 of its size
constexpr int kComfort = 36;   // the smallest type (11 px) is 9 px high
constexpr int kSmallest = 240; // 1/8: whatever does not fit then is not for reading

struct Fitting {
    const Drawing& drawing;
    PictureSize size;
    bool dark;
    const chart::TextMeasure& measure;

    [[nodiscard]] double width(int step) const { return size.width * step / kSteps; }
    [[nodiscard]] double height(int step) const { return size.height * step / kSteps; }

    [[nodiscard]] chart::Picture at(int step) const
    {
        return drawing.layOut({width(step), height(step), true, dark, true}, measure);
    }
    // With rows halfway between the lowest and their natural height.
    [[nodiscard]] bool holdsEasily(int step) const
    {
        const chart::Picture natural = drawing.layOut({width(step), 0.0, true, dark, false}, measure);
        return natural.width <= width(step) && (natural.leastHeight + natural.height) / 2.0 <= height(step);
    }
    [[nodiscard]] bool holds(int step) const
    {
        const chart::Picture lowest = at(step);
        return lowest.width <= width(step) && lowest.height <= height(step);
    }
};

// Between a step that is too narrow and one that holds: the narrowest that holds, by halves.
int narrowestEasy(const Fitting& fitting)
{
    int tight = kLargest - 1;
    int easy = kComfort;
    while (easy - tight > 1) {
        const int middle = (tight + easy) / 2;
        (fitting.holdsEasily(middle) ? easy : tight) = middle;
    }
    return easy;
}

// The largest type with which everything has room; where that would be too small, the rows are as low as they may be.
int fittingStep(const Fitting& fitting)
{
    if (fitting.holdsEasily(kComfort))
        return narrowestEasy(fitting);
    int step = kComfort;
    while (step < kSmallest && !fitting.holds(step))
        step += std::max(1, step / 30);
    return std::min(step, kSmallest);
}

chart::Picture fitted(const Fitting& fitting)
{
    chart::Picture picture = fitting.at(fittingStep(fitting));
    const double ratio = fitting.size.height / fitting.size.width;
    picture.width = std::max(picture.width, picture.height / ratio); // only of what never fits
    picture.height = picture.width * ratio;
    picture.scale = fitting.size.width / picture.width;
    return picture;
}

} // namespace

std::span<const NamedPurpose> purposes()
{
    static constexpr std::array<NamedPurpose, 5> kPurposes{{{Purpose::usual, "usual"},
                                                            {Purpose::slide, "slide"},
                                                            {Purpose::column, "column"},
                                                            {Purpose::square, "square"},
                                                            {Purpose::a4, "a4"}}};
    return kPurposes;
}

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

chart::Picture sizedPicture(const Drawing& drawing, const PictureOptions& options,
                            const chart::TextMeasure& measure)
{
    PictureSize size = pictureSize(options.purpose);
    if (options.purpose == Purpose::usual)
        size.width = options.width;
    if (size.height > 0.0)
        return fitted({drawing, size, options.dark, measure});
    return drawing.layOut({size.width, 0.0, true, options.dark}, measure);
}

} // namespace cw
