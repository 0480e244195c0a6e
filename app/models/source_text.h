// SPDX-License-Identifier: GPL-3.0-or-later
// Where a number comes from, in words: short at the number, in full in a tooltip.
#pragma once

#include "app/engine/scenario/preset.h"

#include <functional>
#include <optional>

#include <QString>

namespace cw {

// Looks a source up by its id: in the document's own copies first, then in the catalog.
using SourceFinder = std::function<std::optional<Source>(const std::string& id)>;

// "Patterson et al. 2021": the publisher or first author with the year; the shortened title where there is none.
[[nodiscard]] QString shortSource(const Source& source);
// Title, publisher, year, licence and link, one a line: for a tooltip (plain text).
[[nodiscard]] QString sourceDetails(const Source& source);

// Where an input's value comes from, for the chip beside its field: "Patterson et al. 2021 · measured",
// "typed", "default · …".
[[nodiscard]] QString originText(const Origin& origin, const std::optional<Source>& source);

} // namespace cw
