// SPDX-License-Identifier: GPL-3.0-or-later
// Labels of a claim's fields.
#include "app/models/claim_words.h"

#include <QCoreApplication>

namespace cw {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(cw::ClaimWords)
};

} // namespace

QString claimKindLabel(ClaimKind kind)
{
    switch (kind) {
    case ClaimKind::measured: return Texts::tr("Measured");
    case ClaimKind::estimate: return Texts::tr("Estimate");
    case ClaimKind::whatIf: return Texts::tr("What-if");
    case ClaimKind::forecast: return Texts::tr("Forecast");
    }
    return {};
}

QString facetLabel(FacetKind kind)
{
    switch (kind) {
    case FacetKind::scope: return Texts::tr("What is counted");
    case FacetKind::baseYear: return Texts::tr("Year it is compared with");
    case FacetKind::water: return Texts::tr("Kind of water");
    case FacetKind::use: return Texts::tr("Training or use");
    case FacetKind::growth: return Texts::tr("Growth by or to");
    case FacetKind::law: return Texts::tr("State of the law");
    }
    return {};
}

} // namespace cw
