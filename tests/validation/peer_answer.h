// SPDX-License-Identifier: GPL-3.0-or-later
// What the engine says to a row of another calculator: a figure with its unit, or why there is none.
#pragma once

#include "app/engine/units/unit.h"
#include "tests/engine/test_inputs.h"
#include "tests/validation/peer_rows.h"

namespace cw::validation {

using namespace cw::test;

struct Answer {
    std::optional<double> value;
    QString unit;   // of the value; the row's unit is made from it by cw::Unit
    QString reason; // why there is no value
    bool asPrinted =
        false; // the row prints fewer digits than its tolerance asks for: compare the printed ones
};

inline Answer is(double value, const char* unit)
{
    return {value, unit, {}, false};
}
inline Answer asPrinted(double value, const char* unit)
{
    return {value, unit, {}, true};
}
inline Answer notBuilt(const QString& what)
{
    return {{}, {}, "method not built yet: " + what, false};
}
inline Answer because(const QString& reason)
{
    return {{}, {}, reason, false};
}
inline Answer noInputs()
{
    return because("no inputs in the row: a published figure without its calculation");
}

// One entry for each kind of figure of a peer. `output` may be "*"; the first entry that matches counts.
struct PeerFunction {
    const char* peer;
    const char* output;
    Answer (*compute)(const PeerRow&);
};

// A value in another unit; NaN when it measures something else. "million L" and "-" are written so in the file.
inline double inUnitOf(const Answer& answer, QString unit)
{
    unit.replace("million L", "ML").replace(QRegularExpression("^-$"), "1");
    const auto from = Unit::parse(answer.unit.toStdString());
    const auto to = Unit::parse(unit.toStdString());
    if (!from || !to || !from.value().convertibleTo(to.value()))
        return std::nan("");
    return *answer.value * from.value().factorTo(to.value());
}

} // namespace cw::validation
