// SPDX-License-Identifier: GPL-3.0-or-later
// Words and marks of verdicts.
#include "app/models/verdict_text.h"

#include "app/models/check_text.h"

#include <QCoreApplication>

namespace cw {

class VerdictText {
    Q_DECLARE_TR_FUNCTIONS(cw::VerdictText)
};

ShownVerdict shownVerdict(const Check& check)
{
    return {check.verdict, check.verdict == Verdict::holds && !check.slips.empty()};
}

QString verdictWord(ShownVerdict verdict)
{
    return verdict.but ? VerdictText::tr("Holds, but") : verdictWord(verdict.verdict);
}

chart::CardMark verdictMark(ShownVerdict verdict)
{
    switch (verdict.verdict) {
    case Verdict::holds: return verdict.but ? chart::CardMark::roughly : chart::CardMark::holds;
    case Verdict::roughly: return chart::CardMark::roughly;
    case Verdict::off: return chart::CardMark::off;
    case Verdict::unchecked: return chart::CardMark::unchecked;
    }
    return chart::CardMark::none;
}

} // namespace cw
